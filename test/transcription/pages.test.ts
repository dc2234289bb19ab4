// Tests of the transcription room: every labelled page is read and held against its label. How each set was first met: pages/README.md.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readAsLabel } from "./known.ts";
import { pagesOfSet, SETS } from "./labelled-pages.ts";
import { type Measure, precision, recall, scorePage, total } from "./score.ts";
import { scoreTable } from "./score-table.ts";
import { shownText } from "./shown-text.ts";
import { words } from "./similarity.ts";

/** What no change may fall below. Found of what was read, and of what there was. */
const LISTS: Readonly<Partial<Record<Measure, number>>> = {
  commitments: 0.95,
  targets: 0.95,
  outcomes: 0.75,
};
/** The fifth set is of pages that nobody would think of; not all that it taught could be built in without guessing. */
const LISTS_OF_5: typeof LISTS = { commitments: 0.9, targets: 0.85, outcomes: 0.75 };
/** Two of its pages tell results sentence by sentence in long paragraphs, which are drafted as they stand. */
const LISTS_OF_6: typeof LISTS = { outcomes: 0.6 };
const ANSWERS_OF_5 = { published: 0.85, validity: 0.85 } as const;
/** Right answers of all. */
const ANSWERS: Readonly<Partial<Record<Measure, number>>> = {
  by: 0.94,
  kind: 0.9,
  municipality: 0.9,
  title: 0.9,
  published: 0.9,
  validity: 0.9,
  source: 0.9,
};

describe.each(SETS)("set %s", (set) => {
  const results = pagesOfSet(set).map(({ name, file, label }) => {
    const reading = readAsLabel(readFileSync(file));
    return { name, file, reading, score: scorePage(reading, label) };
  });

  test("is read as well as is promised", () => {
    process.stdout.write(`\nSet ${set}\n${scoreTable(results)}\n`);
    const all = total(results.map(({ score }) => score));
    const short = [
      ...Object.entries({ ...LISTS, ...(set === "5" ? LISTS_OF_5 : set === "6" ? LISTS_OF_6 : {}) }).flatMap(
        ([measure, least]) => [
          { measure: `${measure}: precision`, share: precision(all[measure as Measure]), least },
          { measure: `${measure}: recall`, share: recall(all[measure as Measure]), least },
        ],
      ),
      ...Object.entries(set === "5" ? { ...ANSWERS, ...ANSWERS_OF_5 } : ANSWERS).map(([measure, least]) => ({
        measure,
        share: recall(all[measure as Measure]),
        least,
      })),
    ].filter(({ share, least }) => share === undefined || share < least);
    expect(short).toEqual([]);
  });

  test("says nothing that its pages do not say, word for word", () => {
    const invented = results.flatMap(({ name, file, reading }) => {
      const page = ` ${words(shownText(file)).join(" ")} `;
      return [...reading.commitments, ...reading.outcomes]
        .filter(({ text }) => !page.includes(` ${words(text).join(" ")} `))
        .map(({ text }) => `${name}: ${text}`);
    });
    expect(invented).toEqual([]);
  });
});
