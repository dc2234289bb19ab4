// Tests of the words that are added to a document, and of what the browser searches for instead of what was written.
import { describe, expect, test } from "vitest";
import { alternativesOf } from "../../scripts/search/alternatives.ts";
import { vocabularyOf } from "../../scripts/search/vocabulary.ts";
import { wordsOf } from "../../scripts/search/words.ts";
import { saying } from "./wording.ts";

const SYNONYMS = [
  ["narkotika", "knark", "droger"],
  ["A-traktor", "epa"],
  ["våld i nära relation", "kvinnovåld"],
];

/** Words added for a text in an archive that also says the rest. */
const extra = (text: string, ...rest: string[]) => {
  const document = saying(text);
  return vocabularyOf([document, ...rest.map((one) => saying(one))], SYNONYMS)(document);
};

describe("words are added", () => {
  test.each([
    ["parts of compounds", "Starta grannsamverkan", [], ["samverkan"]],
    ["forms that the stemmer keeps apart", "Laga en plats", [], ["platser"]],
    ["forms that begin otherwise", "För den som går och cyklar", [], ["cykel"]],
    ["forms that only another document uses", "Fler kontroller", ["Kontrollerna blev fler"], []],
    ["forms of a part of a compound", "Vid en skola", ["Hagaskolan"], ["skolan"]],
    ["the noun of a verb", "Samordna arbetet", ["En samordning"], ["samordning"]],
    ["synonyms", "Arbeta mot narkotika", [], ["droger", "knark"]],
    ["synonyms of a compound's first part", "Arbeta mot narkotikabrott", [], ["droger", "knark"]],
    ["synonyms of a phrase", "Arbeta mot våld i nära relationer", [], ["kvinnovåld"]],
    ["synonyms of a hyphened word", "Trimmade A-traktorer", [], ["epa"]],
  ])("%s: %s", (_, text, rest, expected) => {
    expect(extra(text, ...rest)).toEqual(expect.arrayContaining(expected));
  });
});

describe("words are not added", () => {
  test.each([
    ["that Pagefind finds by their beginning", "Krogtillsyn och krogar", "krog"],
    ["that the document has", "Samverkan i grannsamverkan", "samverkan"],
    ["that begin another addition", "Trafiksäkerhet och trafiksäkerhetsarbete", "säkerhet"],
    ["for a phrase whose words stand apart", "Våld är nära en relation", "kvinnovåld"],
    ["for a word with other dots", "Många gånger", "gäng"],
  ])("%s: %s", (_, text, word) => {
    expect(extra(text, "gäng")).not.toContain(word);
  });

  test("names of places and people get none", () => {
    const document = { ...saying("Text"), facts: ["Lokalpolisområde Östra Fyrbodal"] };
    expect(vocabularyOf([document], SYNONYMS)(document)).toEqual([]);
  });
});

describe("alternatives", () => {
  const alternatives = alternativesOf(
    [saying("Mot narkotika, A-traktorer och våld i nära relationer")],
    SYNONYMS,
  );

  test.each([
    ["knark", ["narkotika"]],
    ["droger", ["narkotika"]],
    ["narkotika", undefined],
    ["epa", ["atraktor"]],
    ["kvinnovald", ["våld i nära relation"]],
    ["cykel", undefined],
  ])("%s → %j", (written, expected) => {
    expect(alternatives[written]).toEqual(expected);
  });
});

describe("wordsOf", () => {
  test.each([
    ["Göra två trafikinsatser.", ["göra", "två", "trafikinsatser"]],
    ["DNA-märkning (BRÅ)", ["dnamärkning", "dna", "märkning", "brå"]],
    ["2020–2022, plan- och byggenheten", ["2020", "2022", "plan", "och", "byggenheten"]],
    ["", []],
  ])("%s → %j", (text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });
});
