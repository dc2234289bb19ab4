// Archive tests: a history of the English miniature with every kind of difference, in words that the miniature has today.

import { historyOf } from "../../scripts/history/history.ts";
import type { Commit, FileChange } from "../../scripts/history/patch.ts";

const pledge = (...lines: string[]): string =>
  `---\ncommitments:\n${lines.map((one) => `  - ${one}\n`).join("")}---\n`;
const report = (...lines: string[]): string =>
  `---\nassessed-by: police\noutcomes:\n${lines.map((one) => `  - ${one}\n`).join("")}---\n`;

const LJUS = "{ id: ljus, by: police, text: Mend all the lamps., target: { min: 5, unit: lamps } }";
const PATRULL = "{ id: patrull, by: municipality, text: Walk the park every week. }";
const PLEDGE = "ed/2020/pledge.md";
const REPORT = "ed/2020/report-t1.md";

const STEPS: readonly FileChange[][] = [
  [
    { what: "added", path: "ed/2018/pledge.md", after: pledge(LJUS) },
    {
      what: "added",
      path: "ed/2019-2020/pledge.md",
      after: pledge(
        "{ id: ljus, by: bostader, text: Mend the lamps., place: Square, target: { min: 4, unit: lamps } }",
        "{ id: patrull, by: municipality, text: Nothing like it was before. }",
        "{ id: hus, by: bostader, text: Lock the doors. }",
      ),
    },
    {
      what: "added",
      path: "by/2025/pledge.md",
      after: pledge("{ id: buss, by: police, text: Run the bus. }"),
    },
    {
      what: "added",
      path: REPORT,
      after: report(
        "{ commitment: ljus, status: unheard-of, result: { value: 2 }, text: All lamps are lit., reason: Nobody had the time. }",
        "{ commitment: nytt, status: ongoing }",
      ),
    },
  ],
  [
    { what: "moved", from: "ed/2019-2020/pledge.md", path: PLEDGE },
    { what: "removed", path: "ed/2018/pledge.md", before: pledge(LJUS) },
  ],
  [
    {
      what: "changed",
      path: PLEDGE,
      after: pledge(LJUS, PATRULL, "{ id: nytt, by: municipality, text: Plant a tree. }").replace(
        "---\n",
        "---\nsummary: Most of it.\nchanges:\n  - { on: 2020-05-02, note: A figure was put right. }\n",
      ),
    },
    {
      what: "changed",
      path: REPORT,
      after: report(
        "{ commitment: ljus, status: ongoing, reason: They met anyway. }",
        "{ commitment: patrull, status: not-started }",
      ),
    },
  ],
];

const commits = STEPS.map(
  (files, index): Commit => ({
    hash: String(index).repeat(40),
    time: Date.UTC(2026, 0, 5 + index) / 1000,
    isCutOff: false,
    files,
  }),
);

export const ENGLISH_HISTORY = historyOf(commits);
