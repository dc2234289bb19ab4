// Source tests: the slip that a person would see in YAML that the parser refuses, often a line later or by another name.
import { describe, expect, test } from "vitest";
import { faultsOf, marked } from "./faults.ts";

describe("text that needs quotation marks gets those it does not hold itself", () => {
  test.each([
    ["title: Löfte: trygg", '1:8 yaml/colon-in-text write "Löfte: trygg"'],
    ["title: Löfte:", '1:8 yaml/colon-in-text write "Löfte:"'],
    ["title: https://exempel.se: sidan", '1:8 yaml/colon-in-text write "https://exempel.se: sidan"'],
    ['title: Polisens "löfte": trygg', "1:8 yaml/colon-in-text write 'Polisens \"löfte\": trygg'"],
    ["title: ”Löfte: trygg”", '1:8 yaml/colon-in-text write "Löfte: trygg"'],
    ["text: Vi lovar\n  att göra: mycket", '2:3 yaml/colon-in-text write "Vi lovar att göra: mycket"'],
    ["themes:\n  - id: a\n    name: b: c", '3:11 yaml/colon-in-text write "b: c"'],
    ['title: "Trygg" centrum', "1:8 yaml/text-after-quote write '\"Trygg\" centrum'"],
    ["title: 'Trygg' centrum", "1:8 yaml/text-after-quote write \"'Trygg' centrum\""],
    ["title: 'It's bra'", '1:8 yaml/text-after-quote write "It\'s bra"'],
    ['title: "Anna "polisen" Ek"', "1:8 yaml/text-after-quote write 'Anna \"polisen\" Ek'"],
    ["title: 'Polisens' och 'kommunens'", "1:8 yaml/text-after-quote write \"'Polisens' och 'kommunens'\""],
    ["title: @polisen", '1:8 yaml/special-start write "@polisen"'],
    ["title: [Utkast] x", '1:8 yaml/special-start write "[Utkast] x"'],
    ["title: {x} y", '1:8 yaml/special-start write "{x} y"'],
    ["title: % mer", '1:8 yaml/special-start write "% mer"'],
    ["title: `kod`", '1:8 yaml/special-start write "`kod`"'],
    ["title: ,x", '1:8 yaml/special-start write ",x"'],
  ])("%j", (yaml, fault) => {
    expect(faultsOf(yaml)).toEqual([fault]);
  });
});

describe("quotation marks and brackets that are never closed are told where they open", () => {
  test.each([
    [
      'title: "Trygg\nsummary: "x"',
      '1:8 yaml/unclosed-quote end the text with `"`, or leave out the first one',
    ],
    [
      "summary: 'En\n  två\ntitle: x",
      "1:10 yaml/unclosed-quote end the text with `'`, or leave out the first one",
    ],
    [
      "valid: { from: 2021-01-01\ntitle: a",
      "1:8 yaml/unclosed-bracket end it with `}`, or put the whole text in quotes",
    ],
    ["x: [{ a: b }, { c: d]", "1:15 yaml/unclosed-bracket end it with `}`, or put the whole text in quotes"],
  ])("%j", (yaml, fault) => {
    expect(faultsOf(yaml)).toEqual([fault]);
  });

  test("text that goes on for lines is no fault in itself", () => {
    expect(faultsOf('a: "b\n  c"\nd: { e: f,\n  g: h }\ni: @j')).toEqual([
      '5:4 yaml/special-start write "@j"',
    ]);
  });
});

describe("a line that begins in the wrong column is told where to begin", () => {
  const LEFT = "at the very left";
  test.each([
    [" title: a\nsummary: b", "1:2", LEFT, "summary:"],
    ["title: a\n  summary: b", "2:3", LEFT, "title:"],
    ['title: "a"\n  summary: b', "2:3", LEFT, "title:"],
    ["title: a\n\n# x\n\n  summary: b", "5:3", LEFT, "title:"],
    ["valid:\n  from: a\n to: b", "3:2", "2 spaces in", "from:"],
    ["themes:\n  - id: a\n  name: b", "3:3", "4 spaces in", "id:"],
    ["themes:\n  - id: a\n     name: b", "3:6", "4 spaces in", "id:"],
    ["themes:\n  - id: a\n    name: b\n   text: c", "4:4", "4 spaces in", "id:"],
    ["themes:\n- id: a\n name: b", "3:2", "2 spaces in", "id:"],
    ["themes:\n    - id: a\n  - id: b", "3:3", "4 spaces in", "- "],
    ["text: >\n  En\n två: tre fyra", "3:2", "2 spaces in", "En"],
    ["text: >\n  En\n title: x", "3:2", LEFT, "text:"],
  ])("%j", (yaml, place, where, like) => {
    expect(faultsOf(yaml)).toEqual([`${place} yaml/indentation let it begin ${where}, like \`${like}\``]);
  });
});

describe("a line that is nearly a field or an item is told how to write it", () => {
  test.each([
    ["title:Hej\nsummary: x", "1:1 yaml/missing-space write `title: Hej`"],
    ["url:https://exempel.se\ntitle: x", "1:1 yaml/missing-space write `url: https://exempel.se`"],
    ["themes:\n  - id:a\n    name: b", "2:5 yaml/missing-space write `id: a`"],
    ["themes:\n  -id: a", "2:3 yaml/missing-space write `- id:`"],
    ["title = Hej\nsummary: x", "1:1 yaml/not-a-field write `title: Hej`"],
    ["themes\n  - id: a", "1:1 yaml/not-a-field write `themes:`"],
    ["themes:\n  – id: a", "2:3 yaml/bullet write a hyphen and a space: `- `"],
    ["themes:\n  —id: a", "2:3 yaml/bullet write a hyphen and a space: `- `"],
    ["themes:\n  * id: a", "2:3 yaml/bullet write a hyphen and a space: `- `"],
    [
      "valid: { from: a to: b }",
      "1:18 yaml/missing-comma write `, to`; a text with a comma, colon or bracket of its own goes in quotes",
    ],
    [
      "x: [{ a: b } { c: d }]",
      "1:14 yaml/missing-comma write `, {`; a text with a comma, colon or bracket of its own goes in quotes",
    ],
  ])("%j", (yaml, fault) => {
    expect(faultsOf(yaml)).toEqual([fault]);
  });
});

test("the caret stands under what is meant, also after letters of two bytes and in a second line", () => {
  expect(marked("åtgärd: x\nrubrik: Löfte: trygg")).toEqual(["Löfte: trygg"]);
  expect(marked("a: b\na: c\nå: 'ö'\nå: x")).toEqual(["a", "å"]);
  expect(marked("title: Löfte #3 tryggare")).toEqual(["#3 tryggare"]);
  expect(marked("title: 🚨 *x*\nsummary: *y* z")).toEqual(["*y*"]);
});
