// Advice tests: commitments that nobody could check afterwards, held against a person's judgement.
import path from "node:path";
import { describe, expect, test } from "vitest";
import { vagueWordsOf } from "../../scripts/advice/vague.ts";
import { loadArchive } from "../../scripts/archive/load.ts";
import { CHECKABLE, SHIPPED_VAGUE, UNSEEN_CHECKABLE, UNSEEN_VAGUE, VAGUE } from "./commitments.ts";

const found = (texts: readonly string[]) => texts.filter((text) => vagueWordsOf({ text }) !== undefined);

describe("the rules say of a commitment what a person says", () => {
  test.each(VAGUE)("vague: %s", (text) => expect(found([text])).toEqual([text]));
  test.each(CHECKABLE)("can be checked: %s", (text) => expect(found([text])).toEqual([]));
});

describe("precision and recall", () => {
  /** What was found, of it rightly, and what there was to find. */
  const measured = (vague: readonly string[], checkable: readonly string[]) => {
    const right = found(vague).length;
    const wrong = found(checkable);
    return { recall: right / vague.length, precision: right / (right + wrong.length) };
  };

  test("of sentences nobody looked at while the rules were written", () => {
    const { recall, precision } = measured(UNSEEN_VAGUE, UNSEEN_CHECKABLE);
    expect(precision).toBe(1);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });

  test("of the commitments that ship", () => {
    const { archive } = loadArchive(path.join(import.meta.dirname, "../../pledges"), "pledges");
    const commitments = (archive?.pledges ?? []).flatMap((pledge) => pledge.commitments);
    expect(commitments.length).toBeGreaterThan(80);
    const found = commitments
      .filter(({ text, target, place, pledge }) =>
        vagueWordsOf({
          text,
          hasTarget: target !== undefined,
          place,
          municipality: pledge.municipality.name,
        }),
      )
      .map(({ pledge, id }) => `${pledge.municipality.slug}/${pledge.slug}/${id}`);
    expect([...found].sort()).toEqual([...SHIPPED_VAGUE].sort());
  });
});

describe("what is quoted, and what makes the difference", () => {
  test.each([
    ["Arbeta för ökad trygghet.", {}, "Arbeta för"],
    ["Arbeta för ökad trygghet.", { hasTarget: true }, undefined],
    ["Arbeta för ökad trygghet.", { place: "Resecentrum" }, undefined],
    ["Satsa på ökad trygghet.", { place: "Resecentrum" }, "Satsa på"],
    ["Arbeta för ökad trygghet i Dals-Ed.", { municipality: "Dals-Ed" }, "Arbeta för"],
    ["Arbeta för ökad trygghet i Håbol.", { municipality: "Dals-Ed" }, undefined],
    ["Arbeta för ökad trygghet kring resecentrum.", {}, undefined],
    ["Vi ska i möjligaste mån svara.", {}, "i möjligaste mån"],
    ["Arbeta mot narkotika bland dem som är 21 år eller yngre.", {}, "Arbeta mot"],
    ["Arbeta mot narkotika under 2027.", {}, "Arbeta mot"],
    ["Arbeta för färre inbrott än 2026.", {}, undefined],
    ["Laga ljuset.", {}, undefined],
  ] as const)("%s %j", (text, known, quoted) => {
    expect(vagueWordsOf({ text, ...known })).toBe(quoted);
  });

  test("takes no time over a text made to take it", () => {
    const started = performance.now();
    vagueWordsOf({ text: "fortsätta ".repeat(200) });
    vagueWordsOf({ text: "a".repeat(2000) });
    vagueWordsOf({ text: "i på vid ".repeat(220) });
    expect(performance.now() - started).toBeLessThan(200);
  });
});
