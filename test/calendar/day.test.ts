// Calendar tests: days and periods, whatever the zone of the machine.
import { describe, expect, test } from "vitest";
import { addDays, day, dayInSweden, parseDay, startOfDay, yearsOf } from "../../scripts/calendar/day.ts";
import { longDate, longPeriod, yearsLabel } from "../../scripts/calendar/running-text.ts";

describe("parseDay", () => {
  test.each(["2021-04-14", "2024-02-29", "1900-01-01", "2199-12-31"])("%s is a day", (text) => {
    expect(parseDay(text)).toBe(text);
  });

  test.each([
    "2021-02-30",
    "2021-06-31",
    "2023-02-29",
    "2021",
    "20210414",
    "2021-W15",
    "2021-4-1",
    "14 april 2021",
    "0021-04-14",
    "2200-01-01",
    "2021-04-14T00:00:00Z",
    "",
  ])("%s is none", (text) => {
    expect(parseDay(text)).toBeUndefined();
  });
});

describe("dayInSweden", () => {
  test.each([
    ["2021-12-31T22:59:59Z", "2021-12-31"],
    ["2021-12-31T23:00:00Z", "2022-01-01"],
    ["2027-06-30T21:59:59Z", "2027-06-30"],
    ["2027-06-30T22:00:00Z", "2027-07-01"],
    ["2024-03-31T00:59:59Z", "2024-03-31"],
    ["2024-10-27T01:00:00Z", "2024-10-27"],
  ])("at %s it is %s", (instant, date) => {
    expect(dayInSweden(Date.parse(instant))).toBe(date);
  });
});

describe("reckoning", () => {
  test.each([
    ["2024-02-28", 1, "2024-02-29"],
    ["2023-02-28", 1, "2023-03-01"],
    ["2021-12-31", 1, "2022-01-01"],
    ["2022-01-01", -1, "2021-12-31"],
    ["2024-03-30", 2, "2024-04-01"],
  ])("%s and %i days is %s", (from, days, to) => {
    expect(addDays(day(from), days)).toBe(to);
  });

  test("a period touches every year it has a day in", () => {
    expect(yearsOf({ from: day("2021-12-31"), to: day("2023-01-01") })).toEqual([2021, 2022, 2023]);
  });

  test("a day begins at midnight in Sweden, in winter and in summer", () => {
    expect(startOfDay(day("2021-01-01")).toUTC().toISO()).toBe("2020-12-31T23:00:00.000Z");
    expect(startOfDay(day("2021-07-01")).toUTC().toISO()).toBe("2021-06-30T22:00:00.000Z");
  });

  test("a literal that is no day is a fault of the program", () => {
    expect(() => day("2021-02-30")).toThrow("2021-02-30");
  });
});

describe("as Swedes write them", () => {
  test("a date", () => {
    expect(longDate(day("2021-04-14"))).toBe("14 april 2021");
  });

  test.each([
    ["2021-01-01", "2021-12-31", "1 januari–31 december 2021", "2021"],
    ["2023-07-01", "2027-06-30", "1 juli 2023–30 juni 2027", "2023–2027"],
  ])("%s to %s", (from, to, long, years) => {
    const period = { from: day(from), to: day(to) };
    expect(longPeriod(period)).toBe(long);
    expect(yearsLabel(period)).toBe(years);
  });
});
