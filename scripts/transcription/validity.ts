// Transcription room: how long a page says that its pledge is in force: years, dates, half-years, seasons.
import { type Day, day, firstDayOf, lastDayOf, type Period } from "../calendar/day.ts";
import { datesIn, lastDayInstead, type WrittenDate } from "./written-dates.ts";

export interface FoundValidity {
  readonly period: Period;
  /** The page's own words that say it. */
  readonly said: string;
  /** What had to be read into the words. */
  readonly doubt?: "impossible-date" | "season" | "year-of-publication";
}

const DASH = "\\s*(?:–|-|—|till(?:\\s+och\\s+med)?|t\\.?o\\.?m\\.?|fram\\s+till|och\\s+med)\\s*";
const YEAR = "(?<![\\d-])((?:19|20)\\d{2})";
const YEARS = new RegExp(
  `${YEAR}(?:${DASH}(?:år\\s+)?|\\s*(?:och|&|/)\\s*)((?:20)?\\d{2})(?![\\d-]|\\s*%)`,
  "iu",
);
const ONE_YEAR = new RegExp(`${YEAR}(?!\\d|-\\d)`, "u");

const DATED = /\d{1,2}\s+(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}*\s+\d{4}/giu;

const HALF =
  /(första|andra|1:?a|2:?a|vår|höst)\s*-?\s*(?:halvåret?|terminen)\s*(?:av\s+|år\s+)?((?:19|20)\d{2})|(?:halvår\s*|H)([12])\s*,?\s*((?:19|20)\d{2})/iu;
const TERTIAL =
  /(?:tertial\s*|T)([123])\s*,?\s*((?:19|20)\d{2})|(första|andra|tredje)\s+tertialet\s*(?:av\s+)?((?:19|20)\d{2})/iu;
const QUARTER = /(första|andra|tredje|fjärde)\s+kvartalet\s*(?:av\s+)?((?:19|20)\d{2})/iu;
const SEASON = /(våren|sommaren|hösten|vintern)\s+((?:19|20)\d{2})/iu;
const SEASONS: Readonly<Record<string, readonly [string, string]>> = {
  våren: ["01-01", "06-30"],
  sommaren: ["06-01", "08-31"],
  hösten: ["07-01", "12-31"],
  vintern: ["12-01", "12-31"],
};
const SECOND = /andra|2|höst/iu;

const between = (year: string, from: string, to: string): Period => ({
  from: day(`${year}-${from}`),
  to: day(`${year}-${to}`),
});

/** Words about a part of a year, or days from and to. */
export function partOfYear(text: string): FoundValidity | undefined {
  const dates = twoDates(text);
  if (dates !== undefined) return dates;
  const span = months(text);
  if (span !== undefined) return span;
  const half = HALF.exec(text);
  if (half !== null) {
    const [said, name, year = "", number, otherYear = ""] = half;
    const isSecond = SECOND.test(name ?? number ?? "");
    const period = isSecond
      ? between(year || otherYear, "07-01", "12-31")
      : between(year || otherYear, "01-01", "06-30");
    return { period, said };
  }
  const tertial = TERTIAL.exec(text);
  if (tertial !== null) {
    const [said, number, year, name, otherYear] = tertial;
    const which =
      number === undefined
        ? ["första", "andra", "tredje"].indexOf((name ?? "").toLowerCase())
        : Number(number) - 1;
    const [from, to] =
      [
        ["01-01", "04-30"],
        ["05-01", "08-31"],
        ["09-01", "12-31"],
      ][which] ?? [];
    if (from !== undefined && to !== undefined)
      return { period: between(year ?? otherYear ?? "", from, to), said };
  }
  const quarter = QUARTER.exec(text);
  if (quarter !== null) {
    const which = ["första", "andra", "tredje", "fjärde"].indexOf((quarter[1] ?? "").toLowerCase());
    const [from, to] =
      [
        ["01-01", "03-31"],
        ["04-01", "06-30"],
        ["07-01", "09-30"],
        ["10-01", "12-31"],
      ][which] ?? [];
    if (from !== undefined && to !== undefined)
      return { period: between(quarter[2] ?? "", from, to), said: quarter[0] };
  }
  return undefined;
}

const MONTHS = "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december";
const MONTH_SPAN = new RegExp(
  `(${MONTHS})(?:\\s+((?:19|20)\\d{2}))?${DASH}(?:den\\s+)?(${MONTHS})\\s+((?:19|20)\\d{2})`,
  "iu",
);

/** `januari–augusti 2022`, `från och med januari 2018 till och med december 2019` */
function months(text: string): FoundValidity | undefined {
  const [said, first = "", firstYear, last = "", lastYear = ""] = MONTH_SPAN.exec(text) ?? [];
  if (said === undefined || /\d\s*$/.test(text.slice(0, text.indexOf(said)).slice(-3))) return undefined;
  const number = (name: string) => String(MONTHS.split("|").indexOf(name.toLowerCase()) + 1).padStart(2, "0");
  const to = lastDayInstead({ text: `31 ${last} ${lastYear}`, day: undefined, start: 0, end: 0 });
  const from = day(`${firstYear ?? lastYear}-${number(first)}-01`);
  return to === undefined || from > to ? undefined : { period: { from, to }, said };
}

/** `Sedan 1 april 2019 har …. Det upphörde att gälla 31 mars 2020.` */
export function sinceAndUntil(text: string): FoundValidity | undefined {
  const dates = datesIn(text);
  const after = (words: RegExp) =>
    dates.find(({ start }) => words.test(text.slice(Math.max(0, start - 40), start)));
  const since = after(/(?:sedan|från(?:\s+och\s+med)?|fr\.?o\.?m\.?)\s+(?:den\s+)?$/iu);
  const until = after(
    /(?:upphör(?:de|t)?(?:\s+att\s+gälla)?|till\s+och\s+med|t\.?o\.?m\.?|fram\s+till)\s+(?:den\s+)?$/iu,
  );
  if (since?.day === undefined || until?.day === undefined || since.day > until.day) return undefined;
  return { period: { from: since.day, to: until.day }, said: `${since.text} – ${until.text}` };
}

/** `under hösten 2020`: where a season begins and ends, no page says. */
export function season(text: string): FoundValidity | undefined {
  const found = SEASON.exec(text);
  const [from, to] = SEASONS[(found?.[1] ?? "").toLowerCase()] ?? [];
  if (found === null || from === undefined || to === undefined) return undefined;
  return { period: between(found[2] ?? "", from, to), said: found[0], doubt: "season" };
}

/** `1 juli 2018 - 30 juni 2020`, `från 31 juni 2023 till 31 juni 2027`, `1 januari–30 juni 2021` */
function twoDates(text: string): FoundValidity | undefined {
  const year = ONE_YEAR.exec(text)?.[1];
  const dates = datesIn(text, year === undefined ? undefined : Number(year));
  for (const [index, from] of dates.entries()) {
    const to = dates[index + 1];
    if (
      to === undefined ||
      !new RegExp(
        `^\\s*(?:${DASH}|,?\\s*(?:och|till)\\s+(?:den\\s+)?)(?:den\\s+|och\\s+med\\s+(?:den\\s+)?)?$`,
        "iu",
      ).test(text.slice(from.end, to.start))
    )
      continue;
    // 1 januari–30 juni 2021: the first has its year from the second.
    const first = /\d{4}/.test(from.text)
      ? from
      : (datesIn(from.text, Number(/\d{4}/.exec(to.text)?.[0]))[0] ?? from);
    const [begins, ends] = [dayOf(first, "from"), dayOf(to, "to")];
    if (begins === undefined || ends === undefined || begins > ends) continue;
    const isWrong = first.day === undefined || to.day === undefined;
    return {
      period: { from: begins, to: ends },
      said: text.slice(from.start, to.end),
      ...(isWrong ? { doubt: "impossible-date" as const } : {}),
    };
  }
  return undefined;
}

/** A day that no calendar has: of an end the last of its month; of a beginning the day after, the first of the next. */
function dayOf(written: WrittenDate, role: "from" | "to"): Day | undefined {
  if (written.day !== undefined) return written.day;
  const last = lastDayInstead(written);
  if (last === undefined || role === "to") return last;
  const [year = 0, month = 0] = last.split("-").map(Number);
  return month === 12 ? firstDayOf(year + 1) : day(`${year}-${String(month + 1).padStart(2, "0")}-01`);
}

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
