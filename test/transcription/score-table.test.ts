// Tests of the transcription room: the scores of many pages, summed and printed.
import { describe, expect, test } from "vitest";
import { f1, precision, recall, scorePage, total } from "./score.ts";
import { by, LAMPS, labelled, read, WALKS } from "./score-cases.ts";
import { scoreTable } from "./score-table.ts";

describe("many pages", () => {
  const good = scorePage(
    read({ text: WALKS, by, target: { min: 3 } }, { text: LAMPS, by }),
    labelled({ text: WALKS, by, target: { min: 3 } }, { text: LAMPS, by: "police" }),
  );
  const bad = scorePage({ ...read({ text: "Kontakt", by }), title: "Meny" }, labelled({ text: WALKS, by }));

  test("are summed, not averaged page by page", () => {
    expect(total([good, bad]).commitments).toEqual({ hits: 2, read: 3, labelled: 3 });
  });

  test("shares of nothing are no shares", () => {
    const nothing = total([]).commitments;
    expect(nothing).toEqual({ hits: 0, read: 0, labelled: 0 });
    expect([precision(nothing), recall(nothing), f1(nothing)]).toEqual([undefined, undefined, undefined]);
    const missed = { hits: 0, read: 0, labelled: 4 };
    expect([precision(missed), recall(missed), f1(missed)]).toEqual([undefined, 0, 0]);
    const half = { hits: 2, read: 2, labelled: 4 };
    expect([precision(half), recall(half), f1(half)]).toEqual([1, 0.5, 2 / 3]);
  });

  test("are printed as a table", () => {
    expect(
      scoreTable([
        { name: "god.html", score: good },
        { name: "samre-sida.txt", score: bad },
      ]),
    ).toMatchInlineSnapshot(`
      "page            commitments  targets  outcomes  values  statuses  signatories  doubts   by  kind  municipality  title  published  validity  source
      god.html                2/2      1/1         –       –         –            –       –  1/2   yes           yes    yes        yes       yes     yes
      samre-sida.txt       0/1 +1        –         –       –         –            –       –    –   yes           yes     NO        yes       yes     yes

      all 2 pages  precision  recall     F1  hits  read  labelled
      commitments      0.667   0.667  0.667     2     3         3
      targets          1.000   1.000  1.000     1     1         1
      outcomes             –       –      –     0     0         0
      values               –       –      –     0     0         0
      statuses             –       –      –     0     0         0
      signatories          –       –      –     0     0         0
      doubts               –       –      –     0     0         0

                    right
      by            0.500  1  of 2
      kind          1.000  2  of 2
      municipality  1.000  2  of 2
      title         0.500  1  of 2
      published     1.000  2  of 2
      validity      1.000  2  of 2
      source        1.000  2  of 2"
    `);
  });

  test("of none there is still a table", () => {
    expect(scoreTable([])).toContain("all 0 pages");
  });
});
