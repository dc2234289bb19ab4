// Transcription room: which of a page's headings is its own.
import type { Block } from "./block.ts";

/** Whose site it is, and where on it one is. */
const SITE =
  /^(?:\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?\s+(?:kommun|stad)|\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?\s+kommun\s*[-–|]\s.*|polisen|polismyndigheten|nyheter|nyhetsarkiv|aktuellt|arkiv|trygg\s+och\s+säker|start|hem)$/iu;

const ABOUT = /löfte|lovar|uppföljning|resultat|utvärdering|bokslut/iu;

/** The heading that names the page: the first of the highest level that is about pledges, else the first of the highest. */
export function titleOf(blocks: readonly Block[]): Block | undefined {
  const headings = blocks.filter(({ kind, text }) => kind === "heading" && !SITE.test(text));
  const firsts = headings.filter(({ level }) => level === 1);
  if (firsts.length > 1 || (firsts[0] !== undefined && firsts[0] !== blocks[0])) {
    const named = firsts.find(({ text }) => ABOUT.test(text));
    if (named !== undefined) return named;
  }
  // Copied text begins with menus, whose lines look like headings: the title is the last thing before the text.
  const text = blocks.findIndex(
    ({ kind, text: words }) => kind !== "heading" && kind !== "caption" && words.split(/\s+/).length > 5,
  );
  const above = headings.filter((heading) => text < 0 || blocks.indexOf(heading) < text);
  const ofPlace = above.find(({ text: words }) =>
    /^\p{Lu}[\p{L}\s-]+\s[–-]\s(?:medborgar)?löfte(?:n)?$/iu.test(words),
  );
  const about = above.filter(({ text: words }) => ABOUT.test(words));
  const own = about.find(
    ({ text: words }) => !/^medborgarlöften?(?:\s+och\s+lokal\s+samverkan)?$/iu.test(words),
  );
  return ofPlace ?? own ?? about.at(-1) ?? firsts[0] ?? headings[0];
}
