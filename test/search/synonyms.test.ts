// Tests of synonyms.yml: what staff may write, and what is said when a line makes no sense.
import { describe, expect, test } from "vitest";
import { loadSynonyms, readSynonyms } from "../../scripts/search/synonyms.ts";

test("one group a line; notes and empty lines are passed over", () => {
  expect(readSynonyms("# Droger\n- narkotika, knark\n\n- våld i nära relation, A-traktor\r\n")).toEqual([
    ["narkotika", "knark"],
    ["våld i nära relation", "A-traktor"],
  ]);
});

describe("a line that makes no sense stops the build", () => {
  test.each([
    ["narkotika, knark", "1: a line begins with a hyphen and a space: `- knark, droger`"],
    ["- knark", "1: a group has at least two words, with a comma between them"],
    ["- knark,", "1: `` is no word: letters, digits, spaces and hyphens"],
    ["- knark, [droger]", "1: `[droger]` is no word: letters, digits, spaces and hyphens"],
    ["# x\n- knark, droger\n- epa, Knark", "3: `Knark` stands on line 2 too: make one group of the two"],
  ])("%j", (text, expected) => {
    expect(() => readSynonyms(text)).toThrow(`scripts/search/synonyms.yml:${expected}`);
  });
});

test("the file that ships can be read, and has what residents say", () => {
  const groups = loadSynonyms();
  expect(groups.length).toBeGreaterThan(30);
  for (const pair of [
    ["narkotika", "knark"],
    ["droger", "knark"],
    ["A-traktor", "epa"],
    ["ATK", "fartkamera"],
  ])
    expect(groups.find((group) => pair.every((word) => group.includes(word)))).toBeDefined();
});
