// Tests of the figures: silence is counted by itself and never moves a share, and each figure is held against the text it becomes.
import { describe, expect, test } from "vitest";
import {
  commitmentGroups,
  figuresOf,
  reportFigures,
  standingFigures,
} from "../../scripts/archive/figures.ts";
import type { SilentStatus, Status } from "../../scripts/schema/status.ts";
import { words } from "../../templates/texts/sv/words.ts";
import { archiveOf, only } from "./miniature.ts";

type AnyStatus = Status | SilentStatus;

describe("figuresOf", () => {
  test.each<[AnyStatus[], { total: number; reported: number; silent: number }]>([
    [[], { total: 0, reported: 0, silent: 0 }],
    [["fulfilled"], { total: 1, reported: 1, silent: 0 }],
    [["not-reported"], { total: 1, reported: 0, silent: 1 }],
    [["awaiting"], { total: 1, reported: 0, silent: 1 }],
    [["fulfilled", "not-fulfilled", "not-reported"], { total: 3, reported: 2, silent: 1 }],
    [["withdrawn", "not-started", "ongoing", "continuous"], { total: 4, reported: 4, silent: 0 }],
  ])("%j", (statuses, expected) => {
    expect(figuresOf(statuses)).toMatchObject(expected);
  });

  test("one more silent commitment changes no share, only the number of silent ones", () => {
    const statuses: AnyStatus[] = ["fulfilled", "fulfilled", "partly-fulfilled"];
    const share = (figures: ReturnType<typeof figuresOf>) =>
      words.share(figures.byStatus.get("fulfilled") ?? 0, figures.reported, figures.silent);
    expect(share(figuresOf(statuses))).toBe("2 av 3 redovisade åtaganden, 0 inte redovisade");
    for (const silence of ["not-reported", "awaiting"] as const)
      expect(share(figuresOf([...statuses, silence]))).toBe("2 av 3 redovisade åtaganden, 1 inte redovisade");
  });

  test("each status is counted, and the counts make up the total", () => {
    const { byStatus, total } = figuresOf(["fulfilled", "not-reported", "fulfilled", "withdrawn"]);
    expect(Object.fromEntries(byStatus)).toEqual({ fulfilled: 2, "not-reported": 1, withdrawn: 1 });
    expect([...byStatus.values()].reduce((sum, one) => sum + one, 0)).toBe(total);
  });
});

const COMMITMENTS = `commitments:
  - { id: a, by: municipality, text: A. }
  - { id: b, by: bostadsbolaget, text: B. }
  - { id: c, by: joint, text: C. }
  - { id: d, by: police, text: D. }
  - { id: e, by: police, text: E. }
  - { id: f, by: municipality, text: F. }`;

const pledge = (reports: Record<string, string>) =>
  only(
    archiveOf({
      "ed/municipality.yml":
        "name: Ed\ngenitive: Eds\npartners:\n  - { id: bostadsbolaget, name: Bostadsbolaget }",
      "ed/2021/pledge.md": COMMITMENTS,
      ...Object.fromEntries(Object.entries(reports).map(([name, text]) => [`ed/2021/${name}.md`, text])),
    }).pledges,
  );

const outcomes = (...said: [string, Status][]) =>
  ["assessed-by: joint", "outcomes:"]
    .concat(said.map(([id, status]) => `  - { commitment: ${id}, status: ${status}, reason: Så blev det. }`))
    .join("\n");

const standings = (reports: Record<string, string>) =>
  pledge(reports).commitments.map(({ standing }) => standing.status);

describe("what commitments stand at", () => {
  test("without any follow-up they all await one, and nothing is counted as reported", () => {
    expect(new Set(standings({}))).toEqual(new Set(["awaiting"]));
    expect(standingFigures(pledge({}).commitments)).toMatchObject({ total: 6, reported: 0, silent: 6 });
  });

  test("an interim follow-up that is silent leaves a commitment awaiting", () => {
    expect(standings({ "report-t1": outcomes(["a", "ongoing"]) })).toEqual([
      "ongoing",
      "awaiting",
      "awaiting",
      "awaiting",
      "awaiting",
      "awaiting",
    ]);
  });

  test("a final follow-up that is silent makes it not reported, even when an interim one had spoken", () => {
    const reports = {
      "report-t1": outcomes(["a", "ongoing"], ["b", "ongoing"]),
      report: outcomes(["a", "fulfilled"], ["c", "not-fulfilled"]),
    };
    expect(standings(reports)).toEqual([
      "fulfilled",
      "not-reported",
      "not-fulfilled",
      "not-reported",
      "not-reported",
      "not-reported",
    ]);
    expect(standingFigures(pledge(reports).commitments)).toMatchObject({ total: 6, reported: 2, silent: 4 });
  });

  test("of two interim follow-ups the later one has the last word", () => {
    const reports = {
      "report-t1": `published: 2021-06-01\n${outcomes(["a", "not-started"])}`,
      "report-t2": `published: 2021-10-01\n${outcomes(["a", "ongoing"])}`,
    };
    expect(standings(reports)[0]).toBe("ongoing");
  });
});

test("a follow-up's own figures count what it is silent about as not reported, whatever another one says", () => {
  const { followUps } = pledge({
    "report-t1": outcomes(["a", "ongoing"], ["b", "ongoing"]),
    report: outcomes(["c", "fulfilled"]),
  });
  expect(followUps.map(reportFigures)).toMatchObject([
    { total: 6, reported: 2, silent: 4 },
    { total: 6, reported: 1, silent: 5 },
  ]);
});

test("commitments stand under police, municipality, both together, then partners; each group in the order of the pledge", () => {
  const groups = commitmentGroups(pledge({}).commitments);
  expect(groups.map(([party, commitments]) => [party.id, commitments.map(({ id }) => id).join("")])).toEqual([
    ["police", "de"],
    ["municipality", "af"],
    ["joint", "c"],
    ["bostadsbolaget", "b"],
  ]);
});

test.each([
  [0, 0, 3, "0 av 0 redovisade åtaganden, 3 inte redovisade"],
  [5, 6, 3, "5 av 6 redovisade åtaganden, 3 inte redovisade"],
])(
  "a share of %i of %i with %i silent ones never becomes a percentage",
  (part, reported, silent, expected) => {
    expect(words.share(part, reported, silent)).toBe(expected);
  },
);
