// Calendar room: days and periods as people write them in running text. 2021-04-14 → 14 april 2021, 14 April 2021
import { DateTime } from "luxon";
import { type Day, type Period, yearOf } from "./day.ts";

const format = (date: Day, pattern: string, locale: string): string =>
  DateTime.fromISO(date, { zone: "utc", locale }).toFormat(pattern);

/** 14 april 2021 */
export const longDate = (date: Day, locale = "sv"): string => format(date, "d MMMM yyyy", locale);

/** 1 januari–31 december 2021, 1 juli 2023–30 juni 2027: an en dash without spaces, the year said once when it is one. */
export function longPeriod({ from, to }: Period, locale = "sv"): string {
  const start = yearOf(from) === yearOf(to) ? format(from, "d MMMM", locale) : longDate(from, locale);
  return `${start}–${longDate(to, locale)}`;
}

/** The years a period touches: 2021, 2022–2023. */
export function yearsLabel({ from, to }: Period): string {
  const [first, last] = [yearOf(from), yearOf(to)];
  return first === last ? String(first) : `${first}–${last}`;
}
