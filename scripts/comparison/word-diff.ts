// Comparison room: two wordings → the words that went and those that came, by the word boundaries of the language.
import { diffWords } from "diff";

/** A run of words that stands in both wordings, or in the earlier or later one alone. */
export interface Piece {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/** Below this share of common letters the marks would be more than the words: the whole is another text. */
const LEAST_IN_COMMON = 0.3;

/** Comparing takes as many steps as the texts are long, squared. A field of today is shorter; one in an old commit may be anything. */
const LONGEST = 2500;
/** More changes than these would be marked nowhere near to help. */
const MOST_CHANGES = 500;

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: "word" });
  segmenters.set(language, known);
  return known;
}

/** The pieces in reading order, or undefined when the wordings have too little in common to mark what differs. */
export function wordDiff(before: string, after: string, language: string): Piece[] | undefined {
  if (Math.max(before.length, after.length) > LONGEST) return undefined;
  const changes = diffWords(before, after, {
    intlSegmenter: segmenterOf(language),
    maxEditLength: MOST_CHANGES,
  });
  if (changes === undefined) return undefined;
  const pieces = changes.map(
    ({ added, removed, value }): Piece => ({
      kind: added ? "added" : removed ? "removed" : "same",
      text: value,
    }),
  );
  const letters = (text: string): number => text.replace(/[^\p{L}\p{N}]/gu, "").length;
  const common = pieces
    .filter(({ kind }) => kind === "same")
    .reduce((sum, { text }) => sum + letters(text), 0);
  const whole = Math.max(letters(before), letters(after));
  return whole > 0 && common / whole < LEAST_IN_COMMON ? undefined : pieces;
}

/** The earlier wording whole, from the pieces: what came later is left out. */
export const earlier = (pieces: readonly Piece[]): Piece[] => pieces.filter(({ kind }) => kind !== "added");

export const later = (pieces: readonly Piece[]): Piece[] => pieces.filter(({ kind }) => kind !== "removed");
