// Tests of the words that the browser may suggest: the archive's own, each once, names with their capitals, and not too many.
import { describe, expect, test } from "vitest";
import { documentsOf } from "../../scripts/search/documents.ts";
import { knownWordsOf, MOST } from "../../scripts/search/known-words.ts";
import { helpWith } from "../../scripts/search/language.ts";
import { archiveOf, type Files } from "../archive/miniature.ts";
import { saying, wording } from "./wording.ts";

const PLAIN = { baseOf: (word: string) => word, leadingWords: [] };

function wordsOf(files: Files, lang = "sv"): Record<string, readonly string[]> {
  const archive = archiveOf(files);
  const documents = documentsOf(archive, wording);
  const known = knownWordsOf(archive, documents, helpWith(lang, documents), wording.smallWords);
  return Object.fromEntries(Object.entries(known).map(([count, words]) => [count, words.split(" ")]));
}

const all = (files: Files, lang?: string) => Object.values(wordsOf(files, lang)).flat();

const PLEDGE = (summary: string) => ({ "ed/2021/pledge.md": `summary: ${summary}` });

describe("known words", () => {
  test.each([
    ["words of a pledge", "Mer belysning vid torget.", "belysning"],
    ["a word in its most common form", "Lokaler, lokalen och lokalen.", "lokalen"],
    ["a name with its capital", "Vi vandrar i Läggesta.", "Läggesta"],
    ["a word that begins a sentence, in small letters", "Torget. Belysning behövs.", "belysning"],
    ["a hyphened word as one", "Vi satsar på DNA-märkning.", "DNA-märkning"],
    ["what residents say for it", "Arbeta mot narkotika.", "knark"],
  ])("hold %s", (_, summary, word) => {
    expect(all(PLEDGE(summary))).toContain(word);
  });

  test.each([
    ["another form of a word", "Lokaler, lokalen och lokalen.", "lokaler"],
    ["short words", "Vi satsar på EST.", "EST"],
    ["small words", "Polisen skulle göra det också.", "skulle"],
    ["figures", "Under 2021 gjordes 1500 kontroller.", "1500"],
    ["what residents say for something else", "Mer belysning.", "knark"],
  ])("do not hold %s", (_, summary, word) => {
    expect(all(PLEDGE(summary))).not.toContain(word);
  });

  test("hold the names of municipalities, counties and police areas", () => {
    const words = all({
      "ed/municipality.yml":
        "name: Dals-Ed\ngenitive: Dals-Eds\ncounty: Västra Götalands län\npolice-area: Östra Fyrbodal\n",
      "ed/2021/pledge.md": "",
    });
    expect(words).toEqual(expect.arrayContaining(["Dals-Ed", "Västra", "Götalands", "Östra", "Fyrbodal"]));
  });

  test("say in how many documents, of which threads are none", () => {
    const files = {
      "ed/2020/pledge.md": "commitments:\n  - { id: ljus, by: police, text: Laga belysning. }",
      "ed/2021/pledge.md":
        "commitments:\n  - { id: ljus, by: police, text: Mer belysning. Belysning!, continues: 2020/ljus }",
    };
    expect(wordsOf(files)["2"]).toContain("belysning");
  });

  test("of another language are all forms, since none of its endings are known", () => {
    const words = all(PLEDGE("Walks and walk, against narkotika."), "en");
    expect(words).toEqual(expect.arrayContaining(["walks", "walk"]));
    expect(words).not.toContain("knark");
  });
});

describe("in a large archive", () => {
  // Letters only: a, b, … ba, bb, …
  const nth = (n: number): string => [...String(n)].map((digit) => "abcdefghij"[Number(digit)]).join("");
  const many = Array.from({ length: MOST + 500 }, (_, n) => `ord${nth(n)}`);
  const archive = archiveOf({ "ed/2021/pledge.md": "" });
  const documents = [saying(many.join(" ")), saying(many.slice(-100).join(" "), "/ed/2022/")];
  const known = knownWordsOf(archive, documents, PLAIN, []);
  const words = Object.values(known).flatMap((one) => one.split(" "));

  test("those that most documents say are kept", () => {
    expect(words).toHaveLength(MOST);
    expect(known["2"]?.split(" ")).toHaveLength(101);
  });

  test("no name is left out", () => {
    const named = archiveOf({ "norrboda/2021/pledge.md": "" });
    expect(Object.values(knownWordsOf(named, documents, PLAIN, [])).join(" ")).toContain("Norrboda");
  });
});
