// Tests of the comparison: one of each kind, sums that agree, and what counts as another promise.
import { describe, expect, test } from "vitest";
import type { Commitment, Pledge } from "../../scripts/archive/model.ts";
import {
  type Comparison,
  compare,
  compareWithPredecessor,
  predecessorOf,
  vanishedIn,
} from "../../scripts/comparison/compare.ts";
import { archiveOf } from "../archive/miniature.ts";

const written = (...lines: string[]) => `commitments:\n${lines.map((line) => `  - { ${line} }`).join("\n")}`;

const { pledges } = archiveOf({
  "ed/2018/pledge.md": written("id: bommar, by: police, text: Sätta upp bommar."),
  "ed/2019/pledge.md": written(
    "id: ljus, by: police, text: Laga ljuset.",
    "id: fart, by: police, text: Mäta farten.",
    "id: vakt, by: police, text: Ha en vakt.",
    "id: moten, by: joint, text: Ha minst fyra möten.",
    'id: torg, by: joint, text: "Städa torget."',
  ),
  "ed/2020/pledge.md": written(
    "id: ljus, by: police, text: Laga ljuset., continues: 2019/ljus",
    "id: fart, by: police, text: Mäta farten oftare., continues: 2019/fart",
    "id: torg, by: municipality, text: Städa torget., continues: 2019/torg",
    "id: parken, by: joint, text: Städa parken., continues: 2019/torg",
    "id: bommar, by: police, text: Sätta upp bommar., continues: 2018/bommar",
    "id: hund, by: police, text: Ha en hund.",
  ),
  "ed/2020-torget/pledge.md": "place: Torget",
  "ed/2021-torget/pledge.md": "place: Torget",
});

const pledge = (slug: string): Pledge => {
  const found = pledges.find((one) => one.slug === slug);
  if (found === undefined) throw new RangeError(slug);
  return found;
};
const ids = (commitments: readonly Commitment[]) => commitments.map(({ id }) => id);
const pairs = (all: Comparison["kept"]) => all.map(({ before, after }) => `${before.id} → ${after.id}`);

describe("compare", () => {
  const comparison = compare(pledge("2019"), pledge("2020"));

  test("the same promise in the same words is kept", () => {
    expect(pairs(comparison.kept)).toEqual(["ljus → ljus"]);
  });

  test("another wording, and another promiser, are rewordings; one promise may become two", () => {
    expect(pairs(comparison.reworded)).toEqual(["fart → fart", "torg → torg", "torg → parken"]);
  });

  test("what an earlier pledge than the last had is taken up again, and is not new", () => {
    expect(pairs(comparison.returned)).toEqual(["bommar → bommar"]);
    expect(ids(comparison.added)).toEqual(["hund"]);
  });

  test("what nothing continues is dropped", () => {
    expect(ids(comparison.dropped)).toEqual(["vakt", "moten"]);
  });

  test("the sums agree on both sides, and a promise that became two is counted once among the older", () => {
    const { kept, reworded, returned, added, dropped, sums } = comparison;
    expect(sums).toEqual({ newer: 6, older: 5, continued: 3 });
    expect(kept.length + reworded.length + returned.length + added.length).toBe(sums.newer);
    expect(sums.continued + dropped.length).toBe(sums.older);
  });

  test.each([
    ["a target", "target: { min: 4, unit: möten }", "target: { min: 5, unit: möten }", "reworded"],
    ["a target that came", "", "target: { min: 5, unit: möten }", "reworded"],
    ["a place", "place: Torget", "place: Parken", "reworded"],
    ["another theme alone", "theme: trafik", "", "kept"],
  ] as const)("%s: %s → %s is %s", (_, before, after, expected) => {
    const line = (more: string) =>
      ["id: moten, by: joint, text: Ha möten.", ...(more === "" ? [] : [more])].join(", ");
    const [newer, older] = archiveOf({
      "ed/2019/pledge.md": written(line(before)),
      "ed/2020/pledge.md": written(`${line(after)}, continues: 2019/moten`),
    }).pledges;
    expect(compare(older as Pledge, newer as Pledge)[expected]).toHaveLength(1);
  });
});

describe("which pledges are compared", () => {
  test.each([
    ["2020", "2019"],
    ["2019", "2018"],
    ["2018", undefined],
    ["2021-torget", "2020-torget"],
    ["2020-torget", undefined],
  ])("%s with %s: the one before it of the same place", (slug, expected) => {
    expect(predecessorOf(pledge(slug))?.slug).toBe(expected);
    expect(compareWithPredecessor(pledge(slug))?.older.slug).toBe(expected);
  });
});

describe("vanishedIn", () => {
  const named = (slug: string, id: string): Commitment => {
    const found = pledge(slug).commitments.find((one) => one.id === id);
    if (found === undefined) throw new RangeError(id);
    return found;
  };

  test("names the next pledge of the same place when nothing continues the promise", () => {
    expect(vanishedIn(named("2019", "vakt"))?.slug).toBe("2020");
  });

  test("is nothing for what goes on, also after a pause, and for the newest pledge", () => {
    expect(vanishedIn(named("2019", "ljus"))).toBeUndefined();
    expect(vanishedIn(named("2018", "bommar"))).toBeUndefined();
    expect(vanishedIn(named("2020", "hund"))).toBeUndefined();
  });
});
