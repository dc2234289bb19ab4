// Tests of what a question is taken for: its telling words, its years, and whether it is about what came of a pledge.
import { describe, expect, test } from "vitest";
import { asked } from "../../assets/search-question.js";
import { textsOf } from "../../templates/texts/texts.ts";

const YEARS = [2027, 2026, 2025, 2024, 2023, 2022, 2021, 2020, 2019, 2018, 2017];
const texts = textsOf("sv").search.script;
const ask = (typed: string, filters: Record<string, string> = {}) =>
  asked({ typed, filters }, texts, YEARS, 2026);

test("nothing is asked by an empty form; a filter alone asks for something", () => {
  expect(ask("")).toBeUndefined();
  expect(ask("", { kommun: "skara" })).toMatchObject({ words: [], years: [], wantsOutcome: false });
});

describe("years", () => {
  test.each([
    ["2019", [2019], []],
    ["grannsamverkan 2022", [2022], ["grannsamverkan"]],
    ["löften 2024", [2024], []],
    ["vilka löften gällde år 2019?", [2019], []],
    ["Medborgarlöfte i Strängnäs 2019", [2019], ["Strängnäs"]],
    ["trafik 2022–2024", [2022, 2023, 2024], ["trafik"]],
    ["trafik 2019-2020", [2019, 2020], ["trafik"]],
    ["trafik 2019 2021", [2019, 2021], ["trafik"]],
    ["löften i år", [2026], []],
    ["narkotika förra året", [2025], ["narkotika"]],
    ["narkotika i fjol", [2025], ["narkotika"]],
    // No pledge is valid then: a word like any other.
    ["2015", [], ["2015"]],
    ["2019-2020-projektet", [], ["2019-2020-projektet"]],
    ["303 kontroller", [], ["303", "kontroller"]],
  ])("%s", (typed, years, words) => {
    expect(ask(typed)).toMatchObject({ years, words, wantsOutcome: false });
  });

  test("a range that only partly holds pledges stands for those that it holds", () => {
    expect(ask("2010-2018")).toMatchObject({ years: [2017, 2018], words: [] });
  });

  test("the question without any year is kept for a way on", () => {
    expect(ask("knark 2016")).toMatchObject({ undated: "knark", words: ["knark", "2016"] });
    expect(ask("knark 2019 Skara")).toMatchObject({ undated: "knark Skara" });
  });
});

describe("outcomes", () => {
  test.each([
    ["hur gick det", []],
    ["Hur gick det?", []],
    ["resultat", []],
    ["utfall", []],
    ["återkoppling", []],
    ["aterkoppling", []],
    ["vad blev det av löftet", []],
    ["hur gick det med belysningen i Skara", ["belysningen", "Skara"]],
    ["hur har det gått för grannsamverkan", ["grannsamverkan"]],
    ["vad hände med mopederna", ["mopederna"]],
    ["uppföljning Strängnäs", ["Strängnäs"]],
    ["blev det av med nattvandringar", ["nattvandringar"]],
  ])("%s", (typed, words) => {
    expect(ask(typed)).toMatchObject({ wantsOutcome: true, words });
  });

  test("both a year and an outcome", () => {
    expect(ask("uppföljning 2019")).toMatchObject({
      wantsOutcome: true,
      years: [2019],
      words: [],
      outcome: ["uppföljning"],
    });
  });

  test.each([
    "belysning",
    "vad har polisen lovat om mopeder",
    "vad gäller i Skara",
    "uppföljningstillfällen",
  ])("%s asks for none", (typed) => {
    expect(ask(typed)?.wantsOutcome).toBe(false);
  });
});

test("small words alone are searched for, since there is nothing else", () => {
  expect(ask("vad är det")?.words).toEqual(["vad", "är", "det"]);
});

test("a phrase is meant as it stands", () => {
  expect(ask('"uppföljning 2019"')).toMatchObject({ words: ['"uppföljning', '2019"'], years: [] });
});

test("nothing of a question beyond two hundred letters is looked for", () => {
  expect(ask(`ljus ${"x".repeat(5000)}`)).toMatchObject({ words: ["ljus", "x".repeat(195)] });
});
