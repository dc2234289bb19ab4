// Archive tests: a miniature archive in English that needs every kind of page and, between its pledges, nearly every text.
import type { Files } from "./miniature.ts";

const ARCHIVE = `title: The Miniature Archive
description: An archive for tests.
address: https://loften.example
feed-authority: "loften.example,2026"
language: en
default-municipality: ed
themes:
  - { id: trafik, name: Traffic, description: Roads and those who use them. }
  - { id: otillganglig, name: Parks }
contact: { name: The editors, email: red@loften.example }
accessibility:
  contact: { name: The editors, phone: 010-123 45 67 }
  compliance: partial
  assessed: 2026-01-02
  updated: 2026-01-03
  method: self
  shortcomings:
    - { what: The map cannot be used with a keyboard., why: It comes from another website. }
`;

const ED = `name: Ed
genitive: Eds
county: Western County
police-area: Western
code: "1438"
contact: { name: The safety officer, email: safe@ed.example, phone: 010-765 43 21 }
links:
  - { title: The website of Ed, url: https://ed.example/ }
partners:
  - { id: bostader, name: Ed Housing }
`;

/** Followed up in the end, by the parties and by the editors, with a result, a reason, a withdrawal and a silence. */
const FIRST = `summary: Lamps and patrols.
published: 2019-01-10
signed: 2019-01-05
signatories:
  - { name: Ann Oak, role: Mayor }
sources:
  - { title: Pledge 2019, publisher: Ed, url: https://ed.example/2019, retrieved: 2026-01-01 }
wording: summary
commitments:
  - { id: ljus, by: police, theme: trafik, text: Mend the lamps., place: Square, target: { min: 4, unit: lamps } }
  - { id: patrull, by: municipality, text: Walk the park every week. }
  - { id: samtal, by: joint, theme: otillganglig, text: Meet the residents. }
  - { id: hus, by: bostader, text: Lock the doors. }
  - { id: skolor, by: police, text: Visit the schools. }`;

const FIRST_REPORT = `published: 2020-02-01
summary: Most of it.
sources:
  - { title: Report 2019, url: https://ed.example/report }
wording: verbatim
assessed-by: joint
outcomes:
  - { commitment: ljus, status: fulfilled, result: { value: 5, approximate: true }, text: All lamps are lit.,
      evidence: [{ title: Lamp list, url: https://ed.example/lamps, seen: 2026-01-01, archived: https://archive.example/1 }] }
  - { commitment: patrull, status: not-fulfilled, reason: Nobody had the time., assessed-by: editors }
  - { commitment: samtal, status: withdrawn, reason: They met anyway., result: { value: 2, unit: meetings } }
  - { commitment: hus, status: partly-fulfilled }`;

/** Reworded, kept and new; extended and changed; with an interim report. */
const SECOND = `extended:
  - { on: 2020-11-02, to: 2021-06-30, note: There was no time. }
changes:
  - { on: 2020-05-02, note: A figure was put right. }
commitments:
  - { id: ljus, by: police, theme: trafik, text: Mend all the lamps., target: { min: 5, unit: lamps }, continues: 2019/ljus }
  - { id: patrull, by: municipality, text: Walk the park every week., continues: 2019/patrull }
  - { id: nytt, by: municipality, text: Plant a tree. }`;

const INTERIM = `period: { from: 2020-01-01, to: 2020-04-30 }
published: 2020-05-10
assessed-by: police
outcomes:
  - { commitment: ljus, status: ongoing }
  - { commitment: patrull, status: not-started }`;

/** Read in part; what was promised before the last pledge is taken up again. */
const THIRD = `title: Safer Ed
excerpt: true
commitments:
  - { id: ljus, by: police, theme: trafik, text: Mend all the lamps., target: { max: 5, unit: lamps }, continues: 2020/ljus }
  - { id: hus, by: bostader, text: Nothing like it was before., continues: 2019/hus }`;

const THIRD_REPORT = `title: What we did
excerpt: true
assessed-by: police
outcomes:
  - { commitment: ljus, status: continuous }`;

export const ENGLISH: Files = {
  "archive.yml": ARCHIVE,
  "ed/municipality.yml": ED,
  "by/municipality.yml": "name: By\ngenitive: Bys\npolice-area: Western\n",
  "ed/2019/pledge.md": FIRST,
  "ed/2019/report.md": FIRST_REPORT,
  "ed/2020/pledge.md": SECOND,
  "ed/2020/report-t1.md": INTERIM,
  "ed/2022/pledge.md": THIRD,
  "ed/2022/report.md": THIRD_REPORT,
  "ed/2026/pledge.md": `---\ncommitments:\n  - { id: ny, by: joint, text: "${"A long promise of many words ".repeat(4).trim()}." }\n---\n\n## Background\n\nIt was decided together.\n`,
  "ed/2026-torget/pledge.md": "place: Square\ncommitments:\n  - { id: torg, by: police, text: Sweep it. }",
  "ed/2027/pledge.md": "commitments:\n  - { id: ny, by: joint, text: Sing., continues: 2026/ny }",
  "by/2025/pledge.md": "commitments:\n  - { id: buss, by: police, text: Run the bus. }",
};
