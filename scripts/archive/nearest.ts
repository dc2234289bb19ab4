// Archive room: the known word that was probably meant, for the `fix` of a message.
import { distance } from "fastest-levenshtein";

/** Undefined when nothing is near: a far-fetched suggestion is worse than none. */
export function nearestTo(
  written: string,
  known: readonly string[],
  meant: Readonly<Record<string, string>> = {},
): string | undefined {
  const word = written.trim().toLowerCase();
  const synonym = Object.hasOwn(meant, word) ? meant[word] : undefined;
  if (synonym !== undefined && known.includes(synonym)) return synonym;
  let best: { word: string; steps: number } | undefined;
  for (const candidate of known) {
    const steps = distance(word, candidate.toLowerCase());
    if (best === undefined || steps < best.steps) best = { word: candidate, steps };
  }
  const limit = Math.max(2, Math.floor(word.length / 3));
  return best !== undefined && best.steps <= limit ? best.word : undefined;
}
