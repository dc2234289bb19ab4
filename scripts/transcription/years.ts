// Transcription room: how long a page says that its pledge is in force, in whole years: 2021, 2022–2023, 2022 och 2023.
import { firstDayOf, lastDayOf, type Period } from "../calendar/day.ts";

export interface FoundValidity {
  readonly period: Period;
  /** The page's own words that say it. */
  readonly said: string;
  /** What had to be read into the words. */
  readonly doubt?: "impossible-date" | "season" | "year-of-publication";
}

/** What stands between the first and the last, as a part of a pattern. */
export const DASH = "\\s*(?:–|-|—|till(?:\\s+och\\s+med)?|t\\.?o\\.?m\\.?|fram\\s+till|och\\s+med)\\s*";
const YEAR = "(?<![\\d-])((?:19|20)\\d{2})";
const YEARS = new RegExp(
  `${YEAR}(?:${DASH}(?:år\\s+)?|\\s*(?:och|&|/)\\s*)((?:20)?\\d{2})(?![\\d-]|\\s*%)`,
  "iu",
);
export const ONE_YEAR = new RegExp(`${YEAR}(?!\\d|-\\d)`, "u");

const DATED = /\d{1,2}\s+(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}*\s+\d{4}/giu;

/** `2022–2023`, `2022 och 2023`, `2022-23` */
export function severalYears(text: string): FoundValidity | undefined {
  const [said, first = "", second = ""] = YEARS.exec(text) ?? [];
  if (said === undefined) return undefined;
  const last = second.length === 2 ? `20${second}` : second;
  if (Number(last) <= Number(first) || Number(last) - Number(first) > 10) return undefined;
  return { period: { from: firstDayOf(Number(first)), to: lastDayOf(Number(last)) }, said };
}

/** The year beside the word, else the first that is no part of a date or of an age. */
export function oneYear(text: string): FoundValidity | undefined {
  const beside =
    /(?:löfte\p{L}*|gäll(?:er|de)|lovade?|avser)\s+(?:(?:för|från|under|i|hela|år|kalenderåret|året)\s+){0,3}((?:19|20)\d{2})(?!\d|-\d)/iu.exec(
      text,
    )?.[1];
  const year = beside ?? ONE_YEAR.exec(text.replace(DATED, " "))?.[1];
  return year === undefined
    ? undefined
    : { period: { from: firstDayOf(Number(year)), to: lastDayOf(Number(year)) }, said: year };
}

/** A heading that is nothing but a year, or two. */
export const isYearAlone = (text: string): boolean =>
  /^(?:år\s+)?(?:19|20)\d{2}(?:\s*[–-]\s*(?:20)?\d{2})?:?$/iu.test(text);
