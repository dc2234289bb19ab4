// Tests of how hits are grouped and ordered, and of what the browser is told of the archive's order.
import { describe, expect, test } from "vitest";
import { group, readOutline } from "../../assets/search-rank.js";
import { documentsOf } from "../../scripts/search/documents.ts";
import { outlineOf } from "../../scripts/search/outline.ts";
import { archiveOf } from "../archive/miniature.ts";
import { documentsIn, wording } from "./wording.ts";

// A pledge of 2023 with two follow-ups, one without, a thread, a pledge of 2021 with one.
const outline = readOutline({
  kinds: "luultlu",
  begins: [
    [2023, 5],
    [2021, 2],
  ],
});

/** `{ 1: 5 }`: what stands second in the archive's order was found with a score of 5. */
const found = (scores: Record<number, number>) =>
  Object.entries(scores).map(([place, score]) => ({ id: Number(place), score }));
const grouped = (scores: Record<number, number>, question = {}) =>
  group(found(scores), ({ id }: { id: number }) => id, outline, question).map(
    ({ lead, found }: { lead: number; found: Map<number, unknown> }) => [lead, ...[...found.keys()].sort()],
  );

describe("groups", () => {
  test("a follow-up stands with its pledge, found or not; a thread by itself", () => {
    expect(grouped({ 0: 1, 1: 9, 4: 2, 6: 5 })).toEqual([
      [0, 0, 1],
      [5, 6],
      [4, 4],
    ]);
  });

  test("what is worth the same stands in the archive's order", () => {
    expect(grouped({ 5: 1.001, 3: 1, 4: 1.004 })).toEqual([
      [3, 3],
      [4, 4],
      [5, 5],
    ]);
  });

  test("a document that was found twice counts as it was found best", () => {
    const results = [...found({ 3: 1, 5: 2 }), ...found({ 3: 3 })];
    expect(group(results, ({ id }: { id: number }) => id, outline, {}).map(({ worth }) => worth)).toEqual([
      300, 200,
    ]);
  });

  test("a question about outcomes has whatever has a follow-up first", () => {
    expect(grouped({ 3: 9, 4: 8, 6: 1, 5: 1 }, { wantsOutcome: true })).toEqual([
      [5, 5, 6],
      [3, 3],
      [4, 4],
    ]);
  });

  test("a question with a year has what began that year first, and threads last", () => {
    expect(grouped({ 0: 1, 3: 5, 4: 9, 5: 0.5 }, { years: [2021] })).toEqual([
      [5, 5],
      [3, 3],
      [0, 0],
      [4, 4],
    ]);
  });
});

test("the outline says the follow-ups of a pledge", () => {
  expect([0, 3, 4, 5].map((place) => outline.reportsOf(place))).toEqual([[1, 2], [], [], [6]]);
});

describe("the archive's order", () => {
  const FILES = {
    "ed/2020/pledge.md": "commitments:\n  - { id: ljus, by: police, text: Laga ljuset. }",
    "ed/2020/report.md": "assessed-by: joint\noutcomes:\n  - { commitment: ljus, status: fulfilled }",
    "ed/2020/report-t1.md": "assessed-by: joint\noutcomes:\n  - { commitment: ljus, status: ongoing }",
    "ed/2021/pledge.md":
      "commitments:\n  - { id: ljus, by: police, text: Laga ljuset., continues: 2020/ljus }",
    "torp/2021/pledge.md": "",
  };

  test("what began last first; a pledge is followed by its follow-ups, the newest first", () => {
    const documents = documentsOf(archiveOf(FILES), wording);
    expect(documents.map(({ address }) => address)).toEqual([
      "/ed/2021/",
      "/torp/2021/",
      "/ed/atagande/ljus/",
      "/ed/2020/",
      "/ed/2020/uppfoljning/",
      "/ed/2020/uppfoljning-t1/",
    ]);
    expect(outlineOf(documents, "sv", {})).toEqual({
      lang: "sv",
      kinds: "lltluu",
      begins: [
        [2021, 3],
        [2020, 3],
      ],
      alternatives: {},
    });
  });

  test("an extended pledge has every year of its validity", () => {
    const extended = documentsIn({
      "ed/2021/pledge.md": `valid: { from: 2021-01-01, to: 2021-12-31 }
extended:
  - { on: 2021-11-01, to: 2022-12-31 }`,
    })("/ed/2021/");
    expect(extended.filters.ar).toEqual(["2021", "2022"]);
  });
});
