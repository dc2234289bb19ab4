// Archive room: the known word that was probably meant, for the `fix` of a message.
import { distance } from "fastest-levenshtein";

/** Undefined when nothing is near: a far-fetched suggestion is worse than none. `meant`: other words for known ones. */
export function nearestTo(
  written: string,
  known: readonly string[],
  meant: Readonly<Record<string, string>> = {},
): string | undefined {
  const word = written.trim().toLowerCase();
  const synonym = Object.hasOwn(meant, word) ? meant[word] : undefined;
  if (synonym !== undefined && known.includes(synonym)) return synonym;
  // In a word of three letters two slips leave too little of it.
  const limit = word.length <= 3 ? 1 : Math.max(2, Math.floor(word.length / 3));
  let best: { readonly word: string; readonly steps: number } | undefined;
  for (const candidate of known) {
    // No nearer than the difference in length: this spares the slow look for most words.
    if (Math.abs(candidate.length - word.length) > limit) continue;
    const steps = distance(word, candidate.toLowerCase());
    if (steps <= limit && (best === undefined || steps < best.steps)) best = { word: candidate, steps };
  }
  if (best !== undefined) return best.word;
  const alike = Object.keys(meant).find(
    (one) => word.length >= LONG && Math.abs(one.length - word.length) <= 2 && distance(word, one) <= 2,
  );
  const synonymAlike = alike === undefined ? undefined : meant[alike];
  if (synonymAlike !== undefined && known.includes(synonymAlike)) return synonymAlike;
  const holders = known.filter((candidate) => word.length > 3 && candidate.split("-").includes(word));
  return holders.length === 1 ? holders[0] : undefined;
}

/** In shorter words two slips make another word. */
const LONG = 7;

/** A message has room for nine words: of more, those that look most like the written one come first, unless there are hundreds. */
export function nearestFirst(written: string, known: readonly string[]): readonly string[] {
  if (known.length <= 9 || known.length > 200) return known;
  const word = written.toLowerCase().slice(0, 60);
  const steps = new Map(known.map((one) => [one, distance(word, one.toLowerCase())]));
  return [...known].sort((a, b) => (steps.get(a) ?? 0) - (steps.get(b) ?? 0));
}
