// Source room: runs of characters that no text has, and that whatever reads on would choke on: marks piled on a letter, words without end.
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { lineAndColumn } from "./invisible.ts";

/** As many as Unicode's own "stream-safe" text may have (UAX #15, 13); no language needs more than four. */
const MOST_MARKS = 30;
const STACK = new RegExp(`\\p{M}{${MOST_MARKS + 1}}`, "u");

/**
 * To be asked before a text is normalised: putting marks in order takes time that grows with the square of their number,
 * a minute for a file of nothing else.
 */
export const hasStackedMarks = (text: string): boolean => STACK.test(text);

export function stackedMarks(text: string, file: string): Diagnostic | undefined {
  const at = text.search(STACK);
  if (at === -1) return undefined;
  return diagnose(
    "file/stacked-marks",
    { file, ...lineAndColumn(text, at), length: 1 },
    { most: MOST_MARKS },
  );
}

/** Search takes words apart, letter by letter: what is longer than this is a picture or a file that was pasted as text. */
export const LONGEST_WORD = 500;

/** What search takes for one word: letters and digits, and those that a hyphen joins to them. */
const WORD = /[\p{L}\p{N}](?:-?[\p{L}\p{N}])*/gu;

export function longWord(text: string, file: string): Diagnostic | undefined {
  if (!hasLongRun(text)) return undefined;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const length = [...word.replaceAll("-", "")].length;
    if (length > LONGEST_WORD)
      return diagnose(
        "file/long-word",
        { file, ...lineAndColumn(text, index), length: [...word].length },
        { length, most: LONGEST_WORD },
      );
  }
  return undefined;
}

/** Whether so much stands anywhere without a space: asked of every file, so without a pattern. */
function hasLongRun(text: string): boolean {
  let start = 0;
  for (let end = 0; end < text.length; end++) {
    if (text.charCodeAt(end) > 0x20) continue;
    if (end - start > LONGEST_WORD) return true;
    start = end + 1;
  }
  return text.length - start > LONGEST_WORD;
}
