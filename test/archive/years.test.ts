// Tests of the years: a pledge belongs to every year in which it is in force some day, whatever its title and folder say.
import { describe, expect, test } from "vitest";
import { coveredYears, pledgesOfYear } from "../../scripts/archive/years.ts";
import { archiveOf } from "./miniature.ts";

const { pledges } = archiveOf({
  "ed/2017/pledge.md": "",
  "ed/2021/pledge.md":
    "title: Medborgarlöfte 2021\npublished: 2020-12-10\nextended:\n  - { on: 2022-02-01, to: 2022-12-31 }",
  "ed/2023-2024/pledge.md": "",
  "dals-ed/2020/pledge.md": "valid: { from: 2020-07-01, to: 2021-06-30 }",
  "dals-ed/2021-resecentrum/pledge.md": "place: Resecentrum\nvalid: { from: 2021-12-31, to: 2021-12-31 }",
});

const inYear = (year: number) =>
  pledgesOfYear(pledges, year).map(({ municipality, slug }) => `${municipality.slug}/${slug}`);

describe("coveredYears", () => {
  test("every year with some pledge, the newest first, each once, and no year that only lies between", () => {
    expect(coveredYears(pledges)).toEqual([2024, 2023, 2022, 2021, 2020, 2017]);
  });

  test("none without pledges", () => {
    expect(coveredYears([])).toEqual([]);
  });
});

describe("pledgesOfYear", () => {
  test.each([
    [2016, []],
    [2017, ["ed/2017"]],
    [2018, []],
    [2020, ["dals-ed/2020"]],
    [2021, ["dals-ed/2021-resecentrum", "ed/2021", "dals-ed/2020"]],
    [2022, ["ed/2021"]],
    [2023, ["ed/2023-2024"]],
    [2024, ["ed/2023-2024"]],
    [2025, []],
  ])("%i: %j", (year, expected) => {
    expect(inYear(year)).toEqual(expected);
  });
});
