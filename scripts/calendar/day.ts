// Calendar room: calendar days. A date in content is a day in Sweden, never an instant: no clock or zone can move it.
import { DateTime } from "luxon";

/** A calendar day, `YYYY-MM-DD`; days compare as text. */
export type Day = string & { readonly __day: true };

/** From and to, both days included. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

export const ZONE = "Europe/Stockholm";

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
/** Years outside of these are taken for slips of the pen. */
export const YEARS = { first: 1900, last: 2199 } as const;

/** A day of the calendar between 1900 and 2199, or undefined: 2021-02-30 is none, and neither is 2021-W15. */
export function parseDay(text: string): Day | undefined {
  if (!ISO_DAY.test(text)) return undefined;
  const date = DateTime.fromISO(text, { zone: "utc" });
  return date.isValid && date.year >= YEARS.first && date.year <= YEARS.last ? (text as Day) : undefined;
}

/** Throws on anything but a day: for literals in code. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new RangeError(`${text} is no calendar day`);
  return parsed;
}

const utc = (date: Day): DateTime => DateTime.fromISO(date, { zone: "utc" });

export const addDays = (date: Day, days: number): Day => utc(date).plus({ days }).toISODate() as Day;

/** How many days lie between two days: 0 for the same day, negative when `to` comes first. */
export const daysBetween = (from: Day, to: Day): number => Math.round(utc(to).diff(utc(from), "days").days);

export const yearOf = (date: Day): number => Number(date.slice(0, 4));

export const firstDayOf = (year: number): Day => day(`${String(year).padStart(4, "0")}-01-01`);
export const lastDayOf = (year: number): Day => day(`${String(year).padStart(4, "0")}-12-31`);

/** Every calendar year that a period touches, oldest first. */
export function yearsOf({ from, to }: Period): number[] {
  const years: number[] = [];
  for (let year = yearOf(from); year <= yearOf(to); year++) years.push(year);
  return years;
}

export const includes = ({ from, to }: Period, date: Day): boolean => from <= date && date <= to;

/** The day it is in Sweden at an instant (milliseconds since 1970): 23:00Z on 31 December is already next year. */
export const dayInSweden = (instant: number): Day =>
  DateTime.fromMillis(instant, { zone: ZONE }).toISODate() as Day;

/** Midnight in Sweden at the start of a day, as luxon's DateTime: what feeds and sitemaps need. */
export const startOfDay = (date: Day): DateTime => DateTime.fromISO(date, { zone: ZONE });
