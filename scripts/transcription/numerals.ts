// Transcription room: numbers in figures and in Swedish words → figures.

const UNITS: Readonly<Record<string, number>> = {
  en: 1,
  ett: 1,
  två: 2,
  tre: 3,
  fyra: 4,
  fem: 5,
  sex: 6,
  sju: 7,
  åtta: 8,
  nio: 9,
  tio: 10,
  elva: 11,
  tolv: 12,
  tretton: 13,
  fjorton: 14,
  femton: 15,
  sexton: 16,
  sjutton: 17,
  arton: 18,
  nitton: 19,
};
const TENS: Readonly<Record<string, number>> = {
  tjugo: 20,
  trettio: 30,
  fyrtio: 40,
  femtio: 50,
  sextio: 60,
  sjuttio: 70,
  åttio: 80,
  nittio: 90,
};
/** About so many. */
const ROUND: Readonly<Record<string, number>> = {
  tiotal: 10,
  femtontal: 15,
  tjugotal: 20,
  trettiotal: 30,
  fyrtiotal: 40,
  femtiotal: 50,
  hundratal: 100,
  dussin: 12,
  dussintal: 12,
  tusental: 1000,
  tjog: 20,
};

export interface Numeral {
  readonly value: number;
  /** `ett hundratal`, `cirka 40`. */
  readonly isAbout: boolean;
  readonly start: number;
  readonly end: number;
  readonly isInWords: boolean;
}

const names = (record: Readonly<Record<string, number>>): string =>
  Object.keys(record)
    .sort((a, b) => b.length - a.length)
    .join("|");
const TEN = names(TENS);
const UNIT = names(UNITS);
const SMALL = `(?:${TEN})(?:${UNIT})?|${UNIT}`;
const WORDS = `ett?\\s+(?:${names(ROUND)})|(?:(?:${SMALL})?(?:hundra|tusen))(?:${SMALL})?|${SMALL}`;
const FIGURES = "\\d{1,3}(?:[ \\u00A0]\\d{3})+|\\d+(?:,\\d+)?";
const NUMBER = new RegExp(
  `(?<![\\p{L}\\p{N},.:/]|(?<!\\d)-)(?:(${FIGURES})|(${WORDS}))(?![\\p{L}\\p{N}/]|[.:,]\\d)`,
  "giu",
);
const ABOUT = /(?:cirka|ca\.?|omkring|ungefär|runt|drygt|knappt|nästan|uppemot|närmare|ett)\s+$/iu;

/** In characters: what stands so near a number says what it counts. Longer than any unit or bound, so that only endless text is cut. */
const BEFORE = 80;
const AFTER = 300;
export const textBefore = (text: string, { start }: Pick<Numeral, "start">): string =>
  text.slice(Math.max(0, start - BEFORE), start);
export const textAfter = (text: string, { end }: Pick<Numeral, "end">): string =>
  text.slice(end, end + AFTER);

/** Every number of a text, in its order. */
export function numeralsIn(text: string): Numeral[] {
  return [...text.matchAll(NUMBER)].flatMap((found) => {
    const [whole, figures, words] = found;
    const value =
      figures === undefined
        ? figureOf(words ?? "")
        : Number(figures.replace(/[^\d,]/g, "").replace(",", "."));
    if (value === undefined || !Number.isFinite(value)) return [];
    const start = found.index;
    const isRound = /\s(?:\p{L}*tal|dussin|tjog)$/iu.test(whole);
    const isAbout = isRound || ABOUT.test(textBefore(text, { start }));
    return [{ value, isAbout, start, end: start + whole.length, isInWords: figures === undefined }];
  });
}

/** `tjugofem` → 25, `ett hundratal` → 100, `tvåhundra` → 200 */
function figureOf(words: string): number | undefined {
  const text = words.toLowerCase();
  const round = ROUND[text.replace(/^ett?\s+/, "")];
  if (round !== undefined) return round;
  const [, times, scale, rest] = /^(.*?)(hundra|tusen)(.*)$/.exec(text) ?? [];
  if (scale !== undefined) {
    const many = times === "" || times === undefined ? 1 : small(times);
    const more = rest === "" || rest === undefined ? 0 : small(rest);
    return many === undefined || more === undefined
      ? undefined
      : many * (scale === "hundra" ? 100 : 1000) + more;
  }
  return small(text);
}

function small(text: string): number | undefined {
  if (UNITS[text] !== undefined) return UNITS[text];
  for (const [name, tens] of Object.entries(TENS)) {
    if (text === name) return tens;
    const rest = text.startsWith(name) ? UNITS[text.slice(name.length)] : undefined;
    if (rest !== undefined && rest < 10) return tens + rest;
  }
  return undefined;
}
