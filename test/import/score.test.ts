// Tests of the import room: the scorer of readings. An importer is only as good as the yardstick is honest.
import { describe, expect, test } from "vitest";
import type { Label, Reading } from "./reading.ts";
import { f1, precision, recall, scorePage, total } from "./score.ts";
import { scoreTable } from "./score-table.ts";
import { likeness, overlap } from "./similarity.ts";

const READING: Reading = { kind: "neither", commitments: [], outcomes: [], signatories: [], doubts: [] };
const LABEL: Label = {
  kind: "neither",
  commitments: [],
  outcomes: [],
  signatories: [],
  doubts: [],
  municipality: null,
  title: null,
  published: null,
  validity: null,
  source: null,
};

const WALKS = "Gå minst tre trygghetsvandringar i centrum";
const LAMPS = "Byta ut alla trasiga lampor längs ån";

const read = (...commitments: Reading["commitments"]): Reading => ({
  ...READING,
  kind: "pledge",
  commitments,
});
const labelled = (...commitments: Label["commitments"]): Label => ({ ...LABEL, kind: "pledge", commitments });
const by = "joint";

describe("two wordings", () => {
  test.each([
    ["Gå tre vandringar.", "gå tre vandringar", 1],
    ["Trygg­hets­vandringar", "trygghetsvandringar", 1],
    ["en två tre fyra", "en två tre", 6 / 7],
    ["en en en", "en", 0.5],
    ["", "", 1],
    ["", "något", 0],
    ["helt annat", "något", 0],
  ])("%j and %j share %d of their words", (one, other, expected) => {
    expect(overlap(one, other)).toBeCloseTo(expected);
  });

  test.each([
    ["Polisen lovar att patrullera", "patrullera"],
    ["Polisen och kommunen ska tillsammans patrullera", "patrullera"],
    ["Lilla Edets kommun kommer att måla tunneln", "måla tunneln"],
    ["Patrullera (Polis och kommun)", "patrullera"],
    ["Måla tunneln Ansvarig: Kommunen", "måla tunneln"],
    ["Delvis genomfört. Två möten hölls", "Två möten hölls"],
    ["Polisen: patrullera", "Polisen ska patrullera"],
  ])("%j is %j, whoever promises and however it went", (one, other) => {
    expect(likeness(one, other)).toBe(1);
    expect(likeness(other, one)).toBe(1);
  });

  test("a text that is nothing but a marker is still a text", () => {
    expect(likeness("(Polis)", "Måla tunneln")).toBe(0);
    expect(likeness("Pågår.", "Pågår")).toBe(1);
  });
});

describe("commitments", () => {
  test("are counted once each, in whatever order they were read", () => {
    const score = scorePage(
      read({ text: LAMPS, by }, { text: WALKS, by }),
      labelled({ text: WALKS, by }, { text: LAMPS, by }),
    );
    expect(score.commitments).toEqual({ hits: 2, read: 2, labelled: 2 });
  });

  test("one that was cut in two is one hit at most, and the rest is too much", () => {
    const score = scorePage(
      read({ text: "Gå minst tre trygghetsvandringar i", by }, { text: "centrum", by }),
      labelled({ text: WALKS, by }),
    );
    expect(score.commitments).toEqual({ hits: 1, read: 2, labelled: 1 });
  });

  test("two that were read as one are one hit at most, and the rest is missed", () => {
    const score = scorePage(
      read({ text: `${WALKS} och sedan fika`, by }),
      labelled({ text: WALKS, by }, { text: "och sedan fika", by }),
    );
    expect(score.commitments).toEqual({ hits: 1, read: 1, labelled: 2 });
    const halves = scorePage(
      read({ text: `${WALKS}. ${LAMPS}.`, by }),
      labelled({ text: WALKS, by }, { text: LAMPS, by }),
    );
    expect(halves.commitments).toEqual({ hits: 0, read: 1, labelled: 2 });
  });

  test("two identical ones are paired in order, and a third is too much", () => {
    const score = scorePage(
      read({ text: WALKS, by: "police" }, { text: WALKS, by: "municipality" }, { text: WALKS, by }),
      labelled({ text: WALKS, by: "police" }, { text: WALKS, by: "municipality" }),
    );
    expect(score.commitments).toEqual({ hits: 2, read: 3, labelled: 2 });
    expect(score.by).toEqual({ hits: 2, read: 2, labelled: 2 });
  });

  test("of an older pledge on the page are neither right nor wrong, but once only", () => {
    const label = { ...labelled({ text: WALKS, by }), alsoOnPage: [LAMPS] };
    expect(scorePage(read({ text: WALKS, by }, { text: LAMPS, by }), label).commitments.read).toBe(1);
    expect(scorePage(read({ text: LAMPS, by }, { text: LAMPS, by }), label).commitments).toEqual({
      hits: 0,
      read: 1,
      labelled: 1,
    });
  });

  test("of a table may be worded with or without the cell of the goal", () => {
    const label = labelled({ text: "Grannsamverkan", textAlso: ["Grannsamverkan fem nya områden"], by });
    expect(scorePage(read({ text: "Grannsamverkan: fem nya områden", by }), label).commitments.hits).toBe(1);
    expect(scorePage(read({ text: "Grannsamverkan", by }), label).commitments.hits).toBe(1);
  });

  test("have the right party only over those that were found; any other party is a partner", () => {
    const score = scorePage(
      read({ text: WALKS, by: "police" }, { text: LAMPS, by: "raddningstjansten" }, { text: "Annat", by }),
      labelled({ text: WALKS, by: "joint" }, { text: LAMPS, by: "partner" }, { text: "Missat", by }),
    );
    expect(score.by).toEqual({ hits: 1, read: 2, labelled: 2 });
  });
});

describe("targets", () => {
  const counted = (mine: Reading["commitments"][number]["target"], theirs: typeof mine) =>
    scorePage(
      read({ text: WALKS, by, ...(mine && { target: mine }) }),
      labelled({ text: WALKS, by, ...(theirs && { target: theirs }) }),
    ).targets;

  test.each([
    [{ min: 3 }, { min: 3 }, 1],
    [{ min: 3, unit: "trygghetsvandringar i år" }, { min: 3, unit: "vandringar" }, 1],
    [{ min: 3, unit: "lampor" }, { min: 3, unit: "vandringar" }, 0],
    [{ value: 3 }, { min: 3 }, 0],
    [{ min: 3, max: 5 }, { min: 3 }, 0],
    [{ min: 4 }, { min: 3 }, 0],
    [{ min: 0 }, { min: 0 }, 1],
  ])("%j for %j is right %d times", (mine, theirs, hits) => {
    expect(counted(mine, theirs)).toEqual({ hits, read: 1, labelled: 1 });
  });

  test("that are missing, or too much, or nowhere", () => {
    expect(counted(undefined, { min: 3 })).toEqual({ hits: 0, read: 0, labelled: 1 });
    expect(counted({ min: 3 }, undefined)).toEqual({ hits: 0, read: 1, labelled: 0 });
    expect(counted(undefined, undefined)).toEqual({ hits: 0, read: 0, labelled: 0 });
  });

  test("of a commitment that was not found are not counted again", () => {
    const score = scorePage(
      read({ text: LAMPS, by, target: { min: 3 } }),
      labelled({ text: WALKS, by, target: { min: 3 } }),
    );
    expect(score.targets).toEqual({ hits: 0, read: 0, labelled: 0 });
  });
});

describe("the rest of a page", () => {
  test("outcomes with their values and statuses", () => {
    const score = scorePage(
      {
        ...READING,
        kind: "report",
        outcomes: [
          { text: "Tre möten hölls", value: 3, status: "fulfilled" },
          { text: "Inget blev av", value: 0, status: "not-fulfilled" },
          { text: "Kontakt", value: 114 },
        ],
      },
      {
        ...LABEL,
        kind: "report",
        outcomes: [
          { text: "Genomfört: Tre möten hölls.", value: 3, status: "fulfilled" },
          { text: "Inget blev av", status: "not-started" },
        ],
      },
    );
    expect(score.outcomes).toEqual({ hits: 2, read: 3, labelled: 2 });
    expect(score.values).toEqual({ hits: 1, read: 2, labelled: 1 });
    expect(score.statuses).toEqual({ hits: 1, read: 2, labelled: 2 });
  });

  test("one signatory of two spellings is one person; another with that surname is not", () => {
    const names = (...all: string[]) => all.map((name) => ({ name }));
    const count = (mine: string[], theirs: string[]) =>
      scorePage({ ...READING, signatories: names(...mine) }, { ...LABEL, signatories: names(...theirs) })
        .signatories;
    expect(count(["Jonna Ekvist"], ["Jenna Ekvist"])).toEqual({ hits: 1, read: 1, labelled: 1 });
    expect(count(["Karin Ekvist"], ["Jenna Ekvist"])).toEqual({ hits: 0, read: 1, labelled: 1 });
    expect(count(["Jenna Ekvist"], ["Jenna Ekvist", "Jens Ekvist"])).toEqual({
      hits: 1,
      read: 1,
      labelled: 2,
    });
    expect(count(["Ekvist"], [])).toEqual({ hits: 0, read: 1, labelled: 0 });
  });

  test("a doubt said twice is one doubt", () => {
    const score = scorePage(
      { ...READING, doubts: ["cut-off", "cut-off", "unsure-list"] },
      { ...LABEL, doubts: ["cut-off", "two-spellings"] },
    );
    expect(score.doubts).toEqual({ hits: 1, read: 2, labelled: 2 });
  });

  const WHOLE = {
    municipality: "Hjo",
    title: "Löfte – 2021!",
    published: "2021-04-14",
    validity: { from: "2021-01-01", to: "2021-12-31" },
    source: "https://hjo.example/",
  };
  const FIELDS = ["municipality", "title", "published", "validity", "source"] as const;

  test("fields that are right, also when there is nothing", () => {
    const whole = scorePage(
      { ...READING, ...WHOLE, municipality: "Hjo kommun" },
      { ...LABEL, ...WHOLE, title: "löfte 2021" },
    );
    const nothing = scorePage(READING, LABEL);
    for (const field of [...FIELDS, "kind"] as const) {
      expect([field, whole[field].hits, nothing[field].hits]).toEqual([field, 1, 1]);
    }
  });

  test("fields that are wrong when they say what is not there, or miss what is", () => {
    const invented = scorePage({ ...READING, ...WHOLE }, LABEL);
    const missed = scorePage(READING, { ...LABEL, ...WHOLE });
    for (const field of FIELDS) {
      expect([field, invented[field].hits, missed[field].hits]).toEqual([field, 0, 0]);
    }
    expect(scorePage(READING, { ...LABEL, kind: "pledge" }).kind).toEqual({ hits: 0, read: 1, labelled: 1 });
  });

  test("a validity with several right answers", () => {
    const autumn = { from: "2020-08-01", to: "2020-12-31" };
    const label = {
      ...LABEL,
      validity: { from: "2020-07-01", to: "2020-12-31" },
      validityAlso: [autumn, null],
    };
    expect(scorePage({ ...READING, validity: autumn }, label).validity.hits).toBe(1);
    expect(scorePage(READING, label).validity.hits).toBe(1);
    expect(scorePage({ ...READING, validity: { ...autumn, to: "2021-01-01" } }, label).validity.hits).toBe(0);
  });
});

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
