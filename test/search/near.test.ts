// Tests of what is offered for a word that the archive does not have: nearest first, Swedish slips cheap, nothing far-fetched.
import { describe, expect, test } from "vitest";
import { distance, nearest, readWords } from "../../assets/search-near.js";
import { baseOf } from "../../assets/search-words.js";

const WORDS = readWords(
  {
    9: "belysning narkotika trafik brott polis",
    4: "grannsamverkan trygghetsvandringar ungdomar skolan droger stölder samverkan",
    1: "gatubelysning Strängnäs Brålanda Dals-Ed mopeder trafiksäkerhet medier inbrott Vänersborg sommar",
  },
  baseOf,
);

describe("nearest", () => {
  test.each([
    ["å, ä and ö for their neighbours", "strengnäs", ["Strängnäs"]],
    ["the same at the start of a name", "Venersborg", ["Vänersborg"]],
    ["a double consonant too many", "bellysning", ["belysning"]],
    ["a double consonant too few", "trygghetsvandringarr", ["trygghetsvandringar"]],
    ["a letter missing", "narkotka", ["narkotika"]],
    ["two letters swapped", "tryggehtsvandringar", ["trygghetsvandringar"]],
    ["another ending", "mopedderna", ["mopeder"]],
    ["ä for e in a compound", "grannsamvärkan", ["grannsamverkan"]],
    ["punctuation, capitals", "Bellysning?", ["belysning"]],
    ["a hyphen", "dalls-ed", ["Dals-Ed"]],
    [
      "the last part of an unknown compound, and its fellows",
      "lekplatsbelysning",
      ["belysning", "gatubelysning"],
    ],
    ["the same in another form", "båtstöld", ["stölder"]],
    ["a slip in the last part", "parkbellysning", ["belysning"]],
    ["the first part", "trafikfrågor", ["trafik"]],
    ["the first part, without its ending", "drogprevention", ["droger"]],
    ["the more common of two as near", "samvekan", ["samverkan"]],
  ])("%s: %s", (_, word, expected) => {
    expect(nearest(word, WORDS, baseOf)).toEqual(expected);
  });

  test.each(["simhall", "medicin", "ikea", "barnomsorg", "xyzzy", "bad"])("nothing for %s", (word) => {
    expect(nearest(word, WORDS, baseOf)).toEqual([]);
  });

  test("at most three, none of which begins like another", () => {
    const words = readWords({ 1: "brotten brottet inbrott vardagsbrott hatbrott brott" }, baseOf);
    expect(nearest("bostadsbrott", words, baseOf)).toHaveLength(3);
  });

  test("in another language no Swedish ending is taken off", () => {
    const plain = (word: string) => word;
    const words = readWords({ 1: "lighting walks" }, plain);
    expect(nearest("lihgting", words, plain)).toEqual(["lighting"]);
  });
});

describe("distance", () => {
  test.each([
    ["ljus", "ljus", 0],
    ["läsa", "lesa", 0.4],
    ["skola", "skolla", 0.4],
    ["skola", "sokla", 0.7],
    ["skola", "skolan", 1],
    // A wrong first letter is rarer.
    ["skola", "kkola", 1.5],
    ["", "ab", 2.5],
  ])("%s and %s: %d", (a, b, expected) => {
    expect(distance(a, b)).toBeCloseTo(expected);
    expect(distance(b, a)).toBeCloseTo(expected);
  });

  test("what differs by more than the limit is as far away as can be", () => {
    expect(distance("belysning", "inbrott", 2)).toBe(Infinity);
    expect(distance("a", "abcdefgh", 2)).toBe(Infinity);
  });
});
