// Tests of the transcription room: how much two wordings have in common, and which of two lists belong together.

/** From this share of common words on, two wordings are the same promise: a missing marker or a cut end may cost some. */
export const SAME = 0.75;

/** Lower-case words and figures; soft hyphens are no letters, all other marks only part words. */
export function words(text: string): string[] {
  return (
    text
      .normalize("NFC")
      .replaceAll("\u00ad", "")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** 0–1: the F1 of the words that two texts share, each counted as often as it stands there. Two empty texts share all. */
export function overlap(one: string, other: string): number {
  const [a, b] = [words(one), words(other)];
  if (a.length + b.length === 0) return 1;
  const left = new Map<string, number>();
  for (const word of b) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of a) {
    const times = left.get(word) ?? 0;
    if (times === 0) continue;
    left.set(word, times - 1);
    shared += 1;
  }
  return (2 * shared) / (a.length + b.length);
}

/** Like `overlap`, of the nearest wordings of both: who promises, and how it went, may stand in the text or beside it. */
export function likeness(one: string, other: string): number {
  const others = wordings(other);
  return Math.max(...wordings(one).flatMap((a) => others.map((b) => overlap(a, b))));
}

/** Titles and other short texts: the marks between words, and their case, make no difference. */
export const sameWords = (one: string, other: string): boolean =>
  words(one).join(" ") === words(other).join(" ");

/**
 * What was read, each with the index of what is labelled so: at least SAME alike, the likest first, each in one pair at most. Of
 * equally like ones those that stand nearest to each other in their lists, so that two identical bullets are paired in order.
 * A label may have several wordings; the nearest counts.
 */
export function pairs<T extends { readonly text: string }>(
  read: readonly T[],
  labelled: readonly (readonly string[])[],
): (readonly [T, number])[] {
  const possible = read.flatMap((one, place) =>
    labelled.map((texts, index) => ({
      one,
      index,
      alike: Math.max(...texts.map((text) => likeness(one.text, text))),
      apart: Math.abs(place - index),
    })),
  );
  const taken = new Set<T | number>();
  return possible
    .filter(({ alike }) => alike >= SAME)
    .sort((a, b) => b.alike - a.alike || a.apart - b.apart || a.index - b.index)
    .flatMap(({ one, index }) => {
      if (taken.has(one) || taken.has(index)) return [];
      taken.add(one).add(index);
      return [[one, index] as const];
    });
}

const PARTY = String.raw`(?:polis\p{L}*|(?:[\p{L}-]+ ){0,2}kommun\p{L}*|räddningstjänsten|parterna|vi)`;
/** "Polisen lovar att …", "Hjo kommun ska …", "Polisen och kommunen: …" */
const PROMISER = new RegExp(
  `^${PARTY}(?:(?: och | samt |, | ?/ ?)${PARTY})*(?: ?: |(?: lovar| skall| ska| kommer)(?: tillsammans| gemensamt)?(?: att)? )`,
  "iu",
);
const BESIDE = /\s*\((?:[^()]*\b)?(?:polis|kommun)[^()]*\)|\s*\bansvarig(?:a|t)?: .*$/giu;
const STATUS =
  /^(?:status: )?(?:delvis genomfört?|ej genomfört?|inte genomfört?|genomfört?|klart?|delvis|pågår|ej påbörjat?|löpande|utgår|grön|gul|röd)\b\s*[-–—:.,]*\s*/iu;

function wordings(text: string): string[] {
  const bare = text.replace(/\s+/g, " ").trim().replaceAll(BESIDE, "").replace(PROMISER, "");
  const found = bare.replace(STATUS, "");
  return [text, bare, found].filter((wording, index) => index === 0 || wording !== "");
}
