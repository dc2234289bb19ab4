// Transcription room: how much of a page is read. No page that a person wrote comes near; what a machine made is to take no longer for that.

/** In characters. The reader of content refuses a word of 500. */
const LONGEST_WORD = 300;
/** In characters. Rules look through a block many times over; the longest of the pages that were learnt from has 436. */
export const LONGEST_BLOCK = 2_000;
/** The front matter of a draft holds 64 kB, which is about 600 promises: the page that says as much is no page of a pledge. */
export const MOST_BLOCKS = 1_000;
/** Elements within elements. Browsers stop at 512. */
export const DEEPEST = 400;
/** Columns of a table that says something. */
export const MOST_COLUMNS = 50;

/** On one line: words longer than any are left out, with `…` in their place. */
export const withoutEndlessWords = (line: string): string =>
  line.length <= LONGEST_WORD
    ? line
    : line
        .split(" ")
        .map((word) => (word.length > LONGEST_WORD ? "…" : word))
        .join(" ");

/** The line itself, or its pieces of at most `LONGEST_BLOCK` characters, each ending with a sentence, or else with a word. */
export function piecesOf(line: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  while (line.length - start > LONGEST_BLOCK) {
    const window = line.slice(start, start + LONGEST_BLOCK);
    const sentence = window.lastIndexOf(". ") + 1;
    const end = sentence > 0 ? sentence : Math.max(window.lastIndexOf(" "), 1);
    pieces.push(window.slice(0, end).trim());
    start += end;
  }
  pieces.push(line.slice(start).trim());
  return pieces.filter((piece) => piece !== "");
}
