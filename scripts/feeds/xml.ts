// Feeds room: text → XML 1.0. Control characters never get here: the reader of content refuses them.
const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

export const escapeXml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? "");

export const element = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`;

/** `prefix` is that of Atom's namespace, with its colon, where Atom is not the document's own. */
export const link = (rel: string, href: string, type?: string, prefix = ""): string =>
  `<${prefix}link rel="${rel}"${type === undefined ? "" : ` type="${type}"`} href="${escapeXml(href)}"/>`;
