// Hostile tests: dates that are none, periods that run backwards, values of the wrong kind.
import { FIELDS, inFields, REPORT, type Refused, refused } from "../refused.ts";

const published = (written: string, code: string): Refused =>
  inFields(`published: ${written}`, `published: ${written}\n${FIELDS}`, `2 ${code}`);

export const values: readonly Refused[] = [
  ...["2021-02-30", "2021-13-01", "2021-00-10", "2021-06-31", "1900-02-29", "2021-12-32"].map((written) =>
    published(written, "date/impossible"),
  ),
  ...["1899-12-31", "2200-01-01", "0000-01-01", "9999-12-31"].map((written) =>
    published(written, "date/out-of-range"),
  ),
  ...[
    "2021",
    "20210414",
    "2021-4-14",
    "14/4 2021",
    '"2021-W15-3"',
    '"2021-104"',
    '"2021-04-14T00:00:00Z"',
    '"-002021-04-14"',
    '"+275760-09-13"',
    '"2021-04-14 "',
    '"2021-04-14\\n"',
    '"<script>"',
    '"__proto__"',
    "{}",
    "[]",
    "true",
    "1e3",
    "0x7e5",
    ".inf",
  ].map((written) => published(written, "date/format")),
  inFields(
    "a period that runs backwards",
    `valid: { from: 2021-12-31, to: 2021-01-01 }\n${FIELDS}`,
    "2 validity/ends-before-start",
  ),
  inFields("a period without an end", `valid: { from: 2021-01-01 }\n${FIELDS}`, "2 field/missing"),
  inFields("a list in the place of a text", `title: [x]\n${FIELDS}`, "2 field/wrong-type"),
  inFields("a map in the place of a text", `title: { toString: x }\n${FIELDS}`, "2 field/wrong-type"),
  inFields("a number in the place of a text", `title: 1e3\n${FIELDS}`, "2 field/wrong-type"),
  inFields("yes in the place of true", `excerpt: yes\n${FIELDS}`, "2 field/wrong-type"),
  inFields("a text in the place of commitments", "commitments: x", "2 field/wrong-type"),
  inFields("an object in the place of commitments", "commitments: { length: 1 }", "2 field/wrong-type"),
  inFields("a commitment that is null", "commitments: [null]", "2 field/empty"),
  inFields(
    "a figure below zero",
    FIELDS.replace("text:", "target: { min: -1, unit: x }, text:"),
    "3 figure/negative",
  ),
  inFields(
    "a figure as text",
    FIELDS.replace("text:", 'target: { min: "8", unit: x }, text:'),
    "3 field/wrong-type",
  ),
  inFields("no fields at all", "", "1 yaml/no-fields"),
  refused(
    "a status that only the software may set",
    { files: { [REPORT]: "assessed-by: joint\noutcomes:\n  - { commitment: ljus, status: not-reported }" } },
    `${REPORT}:4 outcome/software-status`,
  ),
  refused(
    "a municipality's code that is HTML",
    { raw: { "ed/municipality.yml": 'name: Ed\ngenitive: Eds\ncode: "<b>"\n' } },
    "ed/municipality.yml:3 municipality/code-format",
  ),
];
