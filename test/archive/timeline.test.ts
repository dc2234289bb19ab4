// Tests of the pictures' figures: where a bar begins and ends, where a gap lies, how themes and years are counted.
import { describe, expect, test } from "vitest";
import { coverageOf } from "../../scripts/archive/coverage.ts";
import { startYear, themeMapOf } from "../../scripts/archive/theme-map.ts";
import { gapsBetween, timelineOf } from "../../scripts/archive/timeline.ts";
import { day, daysBetween } from "../../scripts/calendar/day.ts";
import { archiveOf, only } from "./miniature.ts";

const archive = archiveOf({
  "ed/2017/pledge.md":
    "commitments:\n  - { id: a, by: police, theme: trafik, text: A. }\n  - { id: b, by: police, text: B. }",
  "ed/2017/report.md": "assessed-by: joint\noutcomes:\n  - { commitment: a, status: fulfilled }",
  "ed/2019/pledge.md": "extended:\n  - { on: 2019-11-01, to: 2020-06-30 }",
  "ed/2020-host/pledge.md": "valid: { from: 2020-07-01, to: 2021-06-30 }",
});
const { pledges } = archive;

describe("timelineOf", () => {
  const timeline = timelineOf(pledges);

  test("runs over whole years, from the first that is touched to the last", () => {
    expect(timeline?.years).toEqual([2017, 2018, 2019, 2020, 2021]);
  });

  test("has pledges and gaps oldest first, each as a share of the whole", () => {
    const days = 365 * 4 + 366;
    const rows = timeline?.rows.map((row) => [
      "gap" in row ? `${row.gap.from}–${row.gap.to}` : row.pledge.slug,
      Math.round(row.start * days),
      Math.round(row.end * days),
    ]);
    expect(rows).toEqual([
      ["2017", 0, 365],
      ["2018-01-01–2018-12-31", 365, 730],
      ["2019", 730, 730 + 365 + 182],
      ["2020-host", 730 + 365 + 182, 730 + 365 + 366 + 181],
    ]);
  });

  test("knows where an extension begins", () => {
    const extended = timeline?.rows.flatMap((row) => ("pledge" in row ? [row.extendedFrom] : []));
    expect(extended?.map((one) => one !== undefined)).toEqual([false, true, false]);
  });

  test("is nothing without pledges", () => {
    expect(timelineOf([])).toBeUndefined();
  });

  test("pledges that overlap or follow each other without a day between leave no gap", () => {
    const { pledges: close } = archiveOf({
      "ed/2019/pledge.md": "",
      "ed/2020/pledge.md": "",
      "ed/2019-2021/pledge.md": "",
    });
    expect(gapsBetween(close)).toEqual([]);
  });
});

describe("themeMapOf", () => {
  test("counts each commitment once, in the year its pledge began, with and without a theme", () => {
    const map = themeMapOf(pledges, archive.themes);
    expect(map.years).toEqual([2017, 2018, 2019, 2020]);
    expect(
      map.rows.map(({ theme, cells, total }) => [theme?.id, ...cells.map((one) => one.length), total]),
    ).toEqual([
      ["trafik", 1, 0, 0, 0, 1],
      [undefined, 1, 0, 1, 1, 3],
    ]);
    expect(map.total).toBe(pledges.flatMap((one) => one.commitments).length);
  });

  test("is empty without pledges", () => {
    expect(themeMapOf([], archive.themes)).toEqual({ years: [], rows: [], total: 0 });
  });

  test("a pledge over two years belongs to the year it began in", () => {
    expect(pledges.map(startYear)).toEqual([2020, 2019, 2017]);
  });
});

describe("coverageOf", () => {
  test("says of each year whether there was a pledge and whether all of its pledges were followed up", () => {
    const covered = coverageOf(only(archive.municipalities), [2017, 2018, 2019, 2020, 2021]);
    expect(covered.map(({ year, state, pledges: there }) => [year, state, there.length])).toEqual([
      [2017, "followed-up", 1],
      [2018, "none", 0],
      [2019, "promised", 1],
      [2020, "promised", 2],
      [2021, "promised", 1],
    ]);
  });
});

test.each([
  ["2021-01-01", "2021-01-01", 0],
  ["2021-01-01", "2021-12-31", 364],
  ["2020-01-01", "2021-01-01", 366],
  ["2021-03-27", "2021-03-29", 2],
  ["2021-01-02", "2021-01-01", -1],
])("from %s to %s are %i days", (from, to, expected) => {
  expect(daysBetween(day(from), day(to))).toBe(expected);
});
