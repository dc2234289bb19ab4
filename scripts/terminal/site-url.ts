// Terminal room: the address of a site as somebody gives it → its origin.

/**
 * As a browser reads it: without the slash after it, and without spaces or line ends around it, which would stand in every feed and link.
 * Undefined when it is no address of the web, or one with a path: every link on the site begins at its root, so it cannot stand below one.
 */
export function originFrom(given: string): string | undefined {
  if (!URL.canParse(given)) return undefined;
  const { protocol, href, origin } = new URL(given);
  return /^https?:$/.test(protocol) && href === `${origin}/` ? origin : undefined;
}
