// Archive tests: when a follow-up is awaited, due and missing: the same days for pages, lists and advice.
import { describe, expect, test } from "vitest";
import { DAYS_WITHOUT, isFollowUpMissing } from "../../scripts/archive/follow-up-due.ts";
import { day } from "../../scripts/calendar/day.ts";
import { archiveOf, only, pledgesOf } from "./miniature.ts";

describe("a pledge without a final follow-up", () => {
  const pledge = pledgesOf({ "2024": "" })("2024");

  test("holds, has ended, lacks one: without a day between or twice", () => {
    expect(DAYS_WITHOUT.later(pledge)).toEqual({ to: "2024-12-31" });
    expect(DAYS_WITHOUT.due(pledge)).toEqual({ from: "2025-01-01", to: "2025-03-31" });
    expect(DAYS_WITHOUT.missing(pledge)).toEqual({ from: "2025-04-01" });
  });

  test.each([
    ["2024-06-30", false],
    ["2025-03-31", false],
    ["2025-04-01", true],
    ["2030-01-01", true],
  ])("%s: missing is %s", (on, isMissing) => {
    expect(isFollowUpMissing(pledge, day(on))).toBe(isMissing);
  });
});

test("one with a final follow-up never lacks it, however late it came", () => {
  const files = { "ed/2024/pledge.md": "", "ed/2024/report.md": "published: 2027-01-01" };
  expect(isFollowUpMissing(only(archiveOf(files).pledges), day("2030-01-01"))).toBe(false);
});
