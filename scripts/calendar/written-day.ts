// Calendar room: a date as people write it → the day that was meant, for the `fix` of a message. Content itself is read by `parseDay` alone.
import { type Day, parseDay } from "./day.ts";

/** A day of the calendar; or one that no calendar has, with the last day of its month. */
export type WrittenDay = { readonly day: Day } | { readonly last: Day | undefined };

const MONTHS = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

/** Each finds year, month and day by name; what stands before or after them may be a weekday or a time. */
const FORMS = [
  // 14 april 2021, den 14 apr. 2021, onsdag 14:e april -21
  /(?<day>\d{1,2})(?::?e)?\.?\s+(?<month>[a-zåäö]{3,9})\.?,?(?:\s+|\s*-)(?<year>\d{4}|\d{2})\b/u,
  // 2021-4-14, 2021/04/14, 2021-04-14T10:00
  /\b(?<year>\d{4})\s*[-/.]\s*(?<month>\d{1,2})\s*[-/.]\s*(?<day>\d{1,2})(?!\d)/u,
  // 14/4 2021, 14.4.2021, 14/4-21
  /\b(?<day>\d{1,2})\s*[/.]\s*(?<month>\d{1,2})\s*[-/. ]\s*(?<year>\d{4}|\d{2})(?!\d)/u,
  // 20210414
  /^(?<year>(?:19|20|21)\d{2})(?<month>\d{2})(?<day>\d{2})$/u,
  // 210414, as in personal identity numbers
  /^(?<year>\d{2})(?<month>\d{2})(?<day>\d{2})$/u,
];

/** Undefined when no year, month and day can be made out. */
export function readWrittenDay(written: string): WrittenDay | undefined {
  const text = written.trim().toLowerCase();
  for (const form of FORMS) {
    const parts = form.exec(text)?.groups;
    if (parts === undefined) continue;
    const month = monthOf(parts.month ?? "");
    if (month === undefined) continue;
    const year = (parts.year ?? "").length === 2 ? `20${parts.year}` : parts.year;
    const stem = `${year}-${String(month).padStart(2, "0")}`;
    const day = parseDay(`${stem}-${(parts.day ?? "").padStart(2, "0")}`);
    return day === undefined ? { last: lastDayOfMonth(stem) } : { day };
  }
  // 31 juni: no year, but no June of any year has one.
  const [, day, name] = /^(?:den\s+)?(\d{1,2})\s+([a-zåäö]{3,9})$/u.exec(text) ?? [];
  const month = monthOf(name ?? "");
  if (month === undefined || parseDay(`2000-${pad(month)}-${(day ?? "").padStart(2, "0")}`) !== undefined)
    return undefined;
  return { last: undefined };
}

const pad = (month: number): string => String(month).padStart(2, "0");

/** A number or a name in Swedish or English: april, apr, oct. */
function monthOf(written: string): number | undefined {
  if (/^\d+$/.test(written)) return Number(written);
  const start = written.slice(0, 3).replace("may", "maj").replace("oct", "okt");
  const index = MONTHS.indexOf(start);
  return index === -1 ? undefined : index + 1;
}

// 2021-02 → 2021-02-28
function lastDayOfMonth(month: string): Day | undefined {
  for (const last of [31, 30, 29, 28]) {
    const day = parseDay(`${month}-${last}`);
    if (day !== undefined) return day;
  }
  return undefined;
}
