// Property tests of calendar days: the same as luxon says, in order as text, and there and back again.
import fc from "fast-check";
import { DateTime } from "luxon";
import { describe, expect, test } from "vitest";
import {
  addDays,
  type Day,
  dayInSweden,
  daysBetween,
  firstDayOf,
  includes,
  lastDayOf,
  parseDay,
  startOfDay,
  yearOf,
  yearsOf,
} from "../../scripts/calendar/day.ts";
import { anyText, fix } from "./fixed.ts";

fix(100);

const FIRST = DateTime.utc(1900, 1, 1);
const NUMBER_OF_DAYS = Math.round(DateTime.utc(2200, 1, 1).diff(FIRST, "days").days);
const luxonDay = fc.nat(NUMBER_OF_DAYS - 1).map((days) => FIRST.plus({ days }));
const anyDay = luxonDay.map((date) => date.toISODate() as Day);

describe("a day", () => {
  test("is read exactly when luxon knows it and its year is within bounds", () => {
    const part = (most: number, digits: number) =>
      fc.nat(most).map((number) => String(number).padStart(digits, "0"));
    const written = fc.tuple(fc.nat({ max: 2400 }), part(14, 2), part(33, 2));
    fc.assert(
      fc.property(written, ([year, month, date]) => {
        const text = `${String(year).padStart(4, "0")}-${month}-${date}`;
        const isDay = DateTime.utc(year, Number(month), Number(date)).isValid && year >= 1900 && year <= 2199;
        expect(parseDay(text)).toBe(isDay ? text : undefined);
      }),
    );
  });

  test("is never read from anything else", () => {
    fc.assert(
      fc.property(anyText(20), anyDay, (noise, day) => {
        if (!/^\d{4}-\d{2}-\d{2}$/.test(noise)) expect(parseDay(noise)).toBeUndefined();
        if (noise !== "")
          for (const one of [`${day}${noise}`, `${noise}${day}`]) expect(parseDay(one)).toBeUndefined();
      }),
    );
  });

  test("comes before another as text exactly when it does in the calendar", () => {
    fc.assert(
      fc.property(luxonDay, luxonDay, (a, b) => {
        const [x, y] = [a.toISODate() as Day, b.toISODate() as Day];
        expect(x < y).toBe(a < b);
        expect(Math.sign(daysBetween(x, y))).toBe(Math.sign(b.diff(a).milliseconds));
      }),
    );
  });

  test("is reached again by as many days as lie between two, over every change of clocks", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(addDays(a, daysBetween(a, b))).toBe(b);
        expect(daysBetween(a, b)).toBe(-daysBetween(b, a));
      }),
    );
  });

  test("is the day in Sweden at its own beginning, middle and last second", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const start = startOfDay(day);
        expect(dayInSweden(start.toMillis())).toBe(day);
        expect(dayInSweden(start.set({ hour: 12 }).toMillis())).toBe(day);
        expect(dayInSweden(start.endOf("day").toMillis())).toBe(day);
      }),
    );
  });

  test("lies within its year, and a period touches every year from its first to its last", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(includes({ from: firstDayOf(yearOf(a)), to: lastDayOf(yearOf(a)) }, a)).toBe(true);
        const [from, to] = a < b ? [a, b] : [b, a];
        const years = yearsOf({ from, to });
        expect([years[0], years.at(-1), years.length]).toEqual([
          yearOf(from),
          yearOf(to),
          yearOf(to) - yearOf(from) + 1,
        ]);
      }),
    );
  });
});
