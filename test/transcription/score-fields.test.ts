// Tests of the transcription room: the scorer of readings, for all that is not a commitment.
import { describe, expect, test } from "vitest";
import { scorePage } from "./score.ts";
import { LABEL, READING } from "./score-cases.ts";

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
