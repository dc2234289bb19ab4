// Transcription room: how long a page says that its pledge is in force, from one day or month to another.
import { type Day, day, firstDayOf } from "../calendar/day.ts";
import { datesIn, lastDayInstead, type WrittenDate } from "./written-dates.ts";
import { namedPart } from "./year-parts.ts";
import { DASH, type FoundValidity, ONE_YEAR } from "./years.ts";

/** Days from and to, else months, else a part of a year by its name. */
export const partOfYear = (text: string): FoundValidity | undefined =>
  twoDates(text) ?? months(text) ?? namedPart(text);

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

/** What stands between two days of one validity. */
const BETWEEN = new RegExp(
  `^\\s*(?:${DASH}|,?\\s*(?:och|till)\\s+(?:den\\s+)?)(?:den\\s+|och\\s+med\\s+(?:den\\s+)?)?$`,
  "iu",
);

/** `1 juli 2018 - 30 juni 2020`, `från 31 juni 2023 till 31 juni 2027`, `1 januari–30 juni 2021` */
function twoDates(text: string): FoundValidity | undefined {
  const year = ONE_YEAR.exec(text)?.[1];
  const dates = datesIn(text, year === undefined ? undefined : Number(year));
  for (const [index, from] of dates.entries()) {
    const to = dates[index + 1];
    if (to === undefined || !BETWEEN.test(text.slice(from.end, to.start))) continue;
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
