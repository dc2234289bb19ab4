// Transcription room: two spellings of what is probably one person's name.
import { distance } from "fastest-levenshtein";

/** Letters that may differ in one of the names where the other is the same. */
const MOST_LETTERS = 2;

/** Surname and given name the same; or one of them, where the other differs by a few letters or begins alike. */
export function isOneSpelledTwice(a: string, b: string): boolean {
  const [first, second] = [a, b].map((name) => name.toLowerCase().split(/\s+/));
  const sameFamily = first?.at(-1) === second?.at(-1);
  const sameGiven = first?.[0] === second?.[0];
  if (sameFamily && sameGiven) return true;
  if (sameFamily)
    return (
      first?.[0]?.[0] === second?.[0]?.[0] || distance(first?.[0] ?? "", second?.[0] ?? "") <= MOST_LETTERS
    );
  return sameGiven && distance(first?.at(-1) ?? "", second?.at(-1) ?? "") <= MOST_LETTERS;
}
