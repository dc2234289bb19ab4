// Calendar tests: a date as people write it, and the day that was meant.
import { describe, expect, test } from "vitest";
import { readWrittenDay } from "../../scripts/calendar/written-day.ts";

describe("a day that can be made out", () => {
  test.each([
    ["14 april 2021", "2021-04-14"],
    ["den 14 april 2021", "2021-04-14"],
    ["14 apr. 2021", "2021-04-14"],
    ["14:e april 2021", "2021-04-14"],
    ["onsdag 14 April 2021", "2021-04-14"],
    ["14 april -21", "2021-04-14"],
    ["3 May 2021", "2021-05-03"],
    ["3 oct 2021", "2021-10-03"],
    ["2021-4-4", "2021-04-04"],
    ["2021/04/14", "2021-04-14"],
    ["2021.04.14", "2021-04-14"],
    ["2021-04-14T10:00:00Z", "2021-04-14"],
    ["2021-04-14 10:00", "2021-04-14"],
    ["”2021-04-14”", "2021-04-14"],
    ["14/4 2021", "2021-04-14"],
    ["14/4-21", "2021-04-14"],
    ["14.4.2021", "2021-04-14"],
    ["20210414", "2021-04-14"],
    ["210414", "2021-04-14"],
  ])("%s", (written, day) => {
    expect(readWrittenDay(written)).toEqual({ day });
  });
});

describe("a day that no calendar has, with the last one of its month", () => {
  test.each([
    ["2021-02-30", "2021-02-28"],
    ["2024-02-30", "2024-02-29"],
    ["31 juni 2021", "2021-06-30"],
    ["31/6 2021", "2021-06-30"],
    ["20210231", "2021-02-28"],
    ["2021-13-01", undefined],
    ["31 juni", undefined],
    ["30 februari", undefined],
  ])("%s", (written, last) => {
    expect(readWrittenDay(written)).toEqual({ last });
  });
});

test.each([
  "2021",
  "april 2021",
  "våren 2021",
  "14 april",
  "29 februari",
  "2021-W15",
  "igår",
  "",
  "14 blomning 2021",
])("%j cannot be made out", (written) => {
  expect(readWrittenDay(written)).toBeUndefined();
});
