// Tests of the transcription room: the labels of the invented pages. A label that its page does not bear out would measure nothing.
import { describe, expect, test } from "vitest";
import { pagesOfSet, SETS } from "./labelled-pages.ts";
import { scorePage } from "./score.ts";
import { shownText } from "./shown-text.ts";
import { words } from "./similarity.ts";

const pages = SETS.flatMap(pagesOfSet);

describe.each(pages)("$name", ({ file, label }) => {
  test("every text of the label stands on the page", () => {
    const all = ` ${words(shownText(file)).join(" ")} `;
    const texts = [
      label.title ?? "",
      ...label.commitments.map(({ text }) => text),
      ...label.outcomes.flatMap(({ text, of = "" }) => [text, of]),
      ...label.signatories.flatMap(({ name, role = "" }) => [name, role]),
      ...(label.alsoOnPage ?? []),
    ].filter((text) => text !== "");
    expect(texts.filter((text) => !all.includes(` ${words(text).join(" ")} `))).toEqual([]);
  });

  test("its kind is what its lists say, and every outcome answers a commitment of the page", () => {
    const [pledge, report] = [label.commitments.length > 0, label.outcomes.length > 0];
    expect(label.kind).toBe(pledge && report ? "both" : report ? "report" : pledge ? "pledge" : "neither");
    const promised = label.commitments.map(({ text }) => text);
    expect(label.outcomes.filter(({ of }) => of !== undefined && !promised.includes(of))).toEqual([]);
  });

  test("who reads what the label says is right in everything", () => {
    const { municipality, title, published, validity, source, ...rest } = label;
    const score = scorePage(
      {
        ...rest,
        ...(municipality && { municipality }),
        ...(title && { title }),
        ...(published && { published }),
        ...(validity && { validity }),
        ...(source && { source }),
      },
      label,
    );
    expect(
      Object.entries(score).filter(([, { hits, read, labelled }]) => hits !== read || hits !== labelled),
    ).toEqual([]);
  });
});

test("the pages are of every kind, in both formats", () => {
  expect(pages.length).toBeGreaterThanOrEqual(90);
  expect(new Set(pages.map(({ label }) => label.kind))).toEqual(
    new Set(["pledge", "report", "both", "neither"]),
  );
  expect(new Set(pages.map(({ name }) => name.split(".").at(-1)))).toEqual(new Set(["html", "txt"]));
});
