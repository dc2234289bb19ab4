// History room: whether two wordings differ in spelling alone, so that `minor: true` is true of them.
import { distance } from "fastest-levenshtein";

/** Of a word at most two letters may be others, and no more than a third of it: "skall" → "ska", never "ska" → "kan". */
const MOST = { letters: 2, share: 1 / 3 };

/** Short words that turn a promise round or say how much: exchanging one is no spelling, however alike they look. */
const WEIGHTY = new Set(
  "inte inget ingen inga ej aldrig utan högst minst max alla vissa några varje kan bör får en ett två tre fyra fem sex sju åtta nio tio elva tolv".split(
    " ",
  ),
);

/** Punctuation, capitals and single letters. No word comes, goes or becomes another; no figure is another. */
export function differInSpellingAlone(before: string, after: string): boolean {
  const [then, now] = [wordsOf(before), wordsOf(after)];
  return then.length === now.length && then.every((word, index) => isSameWord(word, now[index] ?? ""));
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (/\p{N}/u.test(a + b) || WEIGHTY.has(a) || WEIGHTY.has(b)) return false;
  const most = Math.min(MOST.letters, Math.ceil(Math.max(a.length, b.length) * MOST.share));
  // One letter in a short word is a slip all the same: "ock" → "och".
  return distance(a, b) <= Math.max(1, most) && a[0] === b[0];
}
