// Tests of the banner's states: what a pledge is on any day, which other one to read instead, and days without any pledge.
import { describe, expect, test } from "vitest";
import type { Pledge } from "../../scripts/archive/model.ts";
import {
  countStretches,
  holds,
  phasesOf,
  quietStretches,
  stateOn,
  successorsOf,
} from "../../scripts/archive/phases.ts";
import { addDays, type Day, day } from "../../scripts/calendar/day.ts";
import { archiveOf, only, pledgesOf } from "./miniature.ts";

const RESECENTRUM = "place: Resecentrum";
const until = (to: string) => `extended:\n  - { on: 2021-06-01, to: ${to} }`;
const valid = (from: string, to: string) => `valid: { from: ${from}, to: ${to} }`;

/** "outdated → 2023": the state, and the pledge to read instead. */
const said = (pledge: Pledge, date: string): string => {
  const { state, instead } = stateOn(pledge, day(date));
  return instead === undefined ? state : `${state} → ${instead.slug}`;
};

describe("a pledge that nothing has followed (A, C, E)", () => {
  const pledge = pledgesOf({ 2021: "" })("2021");

  test.each([
    ["2020-12-31", "upcoming"],
    ["2021-01-01", "in-force"],
    ["2021-12-31", "in-force"],
    ["2022-01-01", "ended"],
    ["2050-01-01", "ended"],
  ])("on %s it is %s", (date, expected) => {
    expect(said(pledge, date)).toBe(expected);
  });
});

// Each case: the municipality's pledges, the one that is read, and what its page says from day to day.
const CASES: [string, Record<string, string>, string, [string, string][]][] = [
  [
    "with two newer ones, it leads to the newest that has begun (B)",
    { 2020: "", 2021: "", 2022: "" },
    "2020",
    [
      ["2020-12-31", "in-force"],
      ["2021-01-01", "outdated → 2021"],
      ["2021-12-31", "outdated → 2021"],
      ["2022-01-01", "outdated → 2022"],
      ["2030-01-01", "outdated → 2022"],
    ],
  ],
  [
    "a newer one that has ended too is still the one to read",
    { 2017: "", 2018: "" },
    "2017",
    [["2026-11-23", "outdated → 2018"]],
  ],
  [
    "in a gap before the next one begins, it leads to the next, not to the last",
    { 2018: "", 2020: "", 2021: "" },
    "2018",
    [
      ["2019-05-01", "outdated → 2020"],
      ["2020-01-01", "outdated → 2020"],
      ["2021-01-01", "outdated → 2021"],
    ],
  ],
  [
    "the newest never calls itself outdated, and an older one is no successor",
    { 2020: "", 2021: "" },
    "2021",
    [
      ["2021-12-31", "in-force"],
      ["2022-01-01", "ended"],
    ],
  ],
  [
    "published early, it names the one in force meanwhile (E)",
    { 2021: "", 2022: "published: 2021-12-10" },
    "2022",
    [
      ["2020-12-31", "upcoming"],
      ["2021-12-10", "upcoming → 2021"],
      ["2021-12-31", "upcoming → 2021"],
      ["2022-01-01", "in-force"],
    ],
  ],
  [
    "a newer one published early does not make it outdated before its own last day",
    { 2021: "", 2022: "published: 2021-12-10" },
    "2021",
    [
      ["2021-12-31", "in-force"],
      ["2022-01-01", "outdated → 2022"],
    ],
  ],
  [
    "extended, it is in force until the new last day",
    { 2021: until("2022-12-31") },
    "2021",
    [
      ["2022-01-01", "in-force"],
      ["2022-12-31", "in-force"],
      ["2023-01-01", "ended"],
    ],
  ],
  [
    "extended past the beginning of the next, both are in force at once",
    { 2021: until("2022-06-30"), 2022: "" },
    "2021",
    [
      ["2022-06-30", "in-force"],
      ["2022-07-01", "outdated → 2022"],
    ],
  ],
  [
    "age is no reason: a pledge of four years is in force to the end, whatever shorter one begins meanwhile",
    { "2020-2023": "", 2021: "" },
    "2020-2023",
    [
      ["2023-12-31", "in-force"],
      ["2024-01-01", "outdated → 2021"],
    ],
  ],
  [
    "a broken year changes in summer",
    { 2020: valid("2020-07-01", "2021-06-30"), 2021: valid("2021-07-01", "2022-06-30") },
    "2020",
    [
      ["2021-06-30", "in-force"],
      ["2021-07-01", "outdated → 2021"],
    ],
  ],
  [
    "a pledge for one place does not take the place of the one for all",
    { 2019: "", "2020-resecentrum": RESECENTRUM },
    "2019",
    [["2020-06-01", "ended"]],
  ],
  [
    "a pledge for one place is followed by the next for that place, not by a newer one for all",
    { "2019-resecentrum": RESECENTRUM, "2020-resecentrum": RESECENTRUM, 2021: "" },
    "2019-resecentrum",
    [["2026-11-23", "outdated → 2020-resecentrum"]],
  ],
  [
    "the last for a place is followed by a newer one for all",
    { "2019-resecentrum": RESECENTRUM, 2020: "" },
    "2019-resecentrum",
    [["2020-06-01", "outdated → 2020"]],
  ],
  [
    "a pledge for one place is not followed by one for another place",
    { "2019-resecentrum": RESECENTRUM, "2020-torget": "place: Torget" },
    "2019-resecentrum",
    [["2020-06-01", "ended"]],
  ],
  [
    "one for a place that has not begun names no pledge for all meanwhile: that one goes on beside it",
    { 2020: "", "2021-resecentrum": RESECENTRUM },
    "2021-resecentrum",
    [["2020-06-01", "upcoming"]],
  ],
  [
    "two that begin the same day do not take each other's place",
    { 2019: "", "2019-extra": "" },
    "2019",
    [["2020-06-01", "ended"]],
  ],
];

describe.each(CASES)("%s", (_, matters, folder, days) => {
  const find = pledgesOf(matters);

  test.each(days)("on %s: %s", (date, expected) => {
    expect(said(find(folder), date)).toBe(expected);
  });

  test("its phases cover all time without gap or overlap, and say what each of their days says", () => {
    for (const one of Object.keys(matters).map(find)) {
      const phases = phasesOf(one);
      expect(phases[0]?.from).toBeUndefined();
      expect(phases.at(-1)?.to).toBeUndefined();
      for (const [index, { from, to, state, instead }] of phases.entries()) {
        const next = phases[index + 1];
        expect(next?.from).toBe(to === undefined ? undefined : addDays(to, 1));
        expect(next?.state === state && next.instead === instead).toBe(false);
        const edges = [from, to].filter((edge): edge is Day => edge !== undefined);
        for (const edge of edges) expect(stateOn(one, edge)).toEqual({ state, ...(instead && { instead }) });
      }
    }
  });

  test("none is ever told to be read instead of itself", () => {
    for (const one of Object.keys(matters).map(find)) {
      expect(successorsOf(one)).not.toContain(one);
      expect(phasesOf(one).map(({ instead }) => instead)).not.toContain(one);
    }
  });
});

test("a newer pledge of another municipality changes nothing", () => {
  const { pledges } = archiveOf({ "ed/2021/pledge.md": "", "dals-ed/2022/pledge.md": "" });
  const older = only(pledges.filter(({ slug }) => slug === "2021"));
  expect(said(older, "2022-06-01")).toBe("ended");
  expect(phasesOf(older).map(({ state }) => state)).toEqual(["upcoming", "in-force", "ended"]);
});

describe("holds", () => {
  test.each([
    [{}, "1999-01-01", true],
    [{ from: day("2021-01-01") }, "2020-12-31", false],
    [{ from: day("2021-01-01") }, "2021-01-01", true],
    [{ to: day("2021-12-31") }, "2021-12-31", true],
    [{ to: day("2021-12-31") }, "2022-01-01", false],
    [{ from: day("2021-01-01"), to: day("2021-12-31") }, "2021-06-01", true],
  ])("%o on %s: %s", (stretch, date, expected) => {
    expect(holds(stretch, day(date))).toBe(expected);
  });
});

describe("quietStretches", () => {
  const all = (matters: Record<string, string>) =>
    quietStretches(Object.keys(matters).map(pledgesOf(matters))).map(
      ({ from = "", to = "" }) => `${from}…${to}`,
    );

  test.each<[string, Record<string, string>, string[]]>([
    ["around a single pledge", { 2021: "" }, ["…2020-12-31", "2022-01-01…"]],
    ["none between two that follow each other", { 2021: "", 2022: "" }, ["…2020-12-31", "2023-01-01…"]],
    ["in a gap", { 2021: "", 2023: "" }, ["…2020-12-31", "2022-01-01…2022-12-31", "2024-01-01…"]],
    [
      "not inside a long pledge that a short one ends within",
      { "2020-2024": "", 2021: "", 2025: "" },
      ["…2019-12-31", "2026-01-01…"],
    ],
    ["after an extension", { 2021: until("2022-03-31") }, ["…2020-12-31", "2022-04-01…"]],
  ])("%s", (_, matters, expected) => {
    expect(all(matters)).toEqual(expected);
  });

  test("without pledges there is no stretch to speak of: the page says it outright", () => {
    expect(quietStretches([])).toEqual([]);
  });
});

describe("countStretches", () => {
  const of = pledgesOf({
    2020: "",
    2021: "",
    "2021-torget": "place: Torget\nvalid: { from: 2021-07-01, to: 2022-06-30 }",
  });
  const counted = (since: string) =>
    countStretches(
      [of("2020"), of("2021"), of("2021-torget")].map(({ validity }) => validity),
      day(since),
    ).map(({ from, to, count }) => `${from ?? ""}..${to ?? ""} ${count}`);

  test("says how many are in force in each stretch of days from a day on, without gaps", () => {
    expect(counted("2021-03-01")).toEqual([
      "..2021-06-30 1",
      "2021-07-01..2021-12-31 2",
      "2022-01-01..2022-06-30 1",
      "2022-07-01.. 0",
    ]);
  });

  test("two pledges that take each other's place are one stretch", () => {
    expect(counted("2020-05-01")[0]).toBe("..2021-06-30 1");
  });

  test("after the last one there is none, for ever", () => {
    expect(counted("2030-01-01")).toEqual([".. 0"]);
  });
});
