// Tests of which day a command works for: what was asked for, else SOURCE_DATE_EPOCH, else the clock; always the day in Sweden.
import { expect, test } from "vitest";
import { todayFrom } from "../../scripts/terminal/today.ts";

const at = (iso: string): number => Date.parse(iso);
const epoch = (iso: string): string => String(at(iso) / 1000);
const CLOCK = at("2026-11-23T12:00:00Z");

test.each<[string, string | undefined, string | undefined, number, string | undefined]>([
  ["what was asked for", "2027-06-30", epoch("2021-04-14T12:00:00Z"), CLOCK, "2027-06-30"],
  ["then SOURCE_DATE_EPOCH", undefined, epoch("2021-04-14T12:00:00Z"), CLOCK, "2021-04-14"],
  ["then the clock", undefined, undefined, CLOCK, "2026-11-23"],
  ["the day turns at 22:00Z in summer", undefined, undefined, at("2027-06-30T21:59:59Z"), "2027-06-30"],
  ["the day turns at 22:00Z in summer", undefined, undefined, at("2027-06-30T22:00:00Z"), "2027-07-01"],
  ["the day turns at 23:00Z in winter", undefined, undefined, at("2026-12-31T22:59:59Z"), "2026-12-31"],
  ["the day turns at 23:00Z in winter", undefined, undefined, at("2026-12-31T23:00:00Z"), "2027-01-01"],
  ["SOURCE_DATE_EPOCH too is a day in Sweden", undefined, epoch("2026-12-31T23:30:00Z"), CLOCK, "2027-01-01"],
  ["the first second there is", undefined, "0", CLOCK, "1970-01-01"],
  ["an epoch that is no number is passed over", undefined, "i dag", CLOCK, "2026-11-23"],
  ["an empty epoch is passed over", undefined, "", CLOCK, "2026-11-23"],
  ["a day that does not exist is no day", "2027-06-31", undefined, CLOCK, undefined],
  ["a week is no day", "2027-W26", undefined, CLOCK, undefined],
  ["an empty day is no day", "", undefined, CLOCK, undefined],
  ["a time is no day", "2027-06-30T12:00:00Z", undefined, CLOCK, undefined],
])("%s (%s, %s)", (_, asked, sourceDate, now, expected) => {
  expect(todayFrom(asked, sourceDate, now)).toBe(expected);
});
