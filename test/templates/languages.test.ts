// Tests of the interface's languages: the same texts in each, each in its own words.
import { describe, expect, test } from "vitest";
import { en } from "../../templates/texts/en/en.ts";
import { sv } from "../../templates/texts/sv/sv.ts";
import type { Texts } from "../../templates/texts/texts.ts";

type Leaf = readonly [place: string, value: unknown];

/** What is written as a list of words for the search, or as terms of the field, differs by language. */
const OWN = /^(?:glossary\.terms|search\.script\.(?:smallWords|outcomeWords|pledgeWords|relativeYears))/;

function leavesOf(value: unknown, place = ""): Leaf[] {
  if (typeof value !== "object" || value === null) return [[place, value]];
  return Object.entries(value).flatMap(([key, inner]) =>
    leavesOf(inner, place === "" ? key : `${place}.${key}`),
  );
}

const shapeOf = (texts: Texts): string[] =>
  leavesOf(texts)
    .filter(([place]) => !OWN.test(place))
    .map(
      ([place, value]) => `${place} ${typeof value === "function" ? `takes ${value.length}` : typeof value}`,
    )
    .sort();

describe("every language", () => {
  test("has the texts that Swedish has, and functions of them that take as much", () => {
    expect(shapeOf(en)).toEqual(shapeOf(sv));
  });

  test("a language that lacks a text does not compile", () => {
    const { skip, ...rest } = en.document;
    expect(skip).toBeDefined();
    // @ts-expect-error `skip` is missing
    const lacking: Texts = { ...en, document: rest };
    expect(lacking.document).not.toHaveProperty("skip");
  });

  test("has no empty text", () => {
    for (const texts of [sv, en])
      expect(leavesOf(texts).filter(([, value]) => value === "" || value === undefined)).toEqual([]);
  });

  test("English says nothing in Swedish: only names of Swedish terms have å, ä or ö", () => {
    const swedish = leavesOf(en).filter(([, value]) => typeof value === "string" && /[åäöÅÄÖ]/.test(value));
    expect(swedish.filter(([place]) => !place.startsWith("glossary.terms"))).toEqual([]);
    for (const [, value] of swedish) expect(value).toMatch(/Swedish: [a-zåäö]+\.$/);
  });
});
