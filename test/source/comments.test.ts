// Source tests: which comments eat text, and which words and signs only look like tags, anchors and aliases.
import { describe, expect, test } from "vitest";
import { findSuspicious } from "../../scripts/source/suspicion.ts";
import { parseYaml } from "../../scripts/source/yaml.ts";
import { faultsOf } from "./faults.ts";

const codesIn = (yaml: string): string[] =>
  findSuspicious(yaml, () => ({ file: "", line: 1, column: 1, length: 0 })).faults.map(({ code }) => code);

describe("a comment that would eat text is refused", () => {
  test.each([
    ["title: Löfte #3 tryggare", 'write "Löfte #3 tryggare"'],
    ["title: Löfte\t#3", 'write "Löfte #3"'],
    ["- Löfte #3", 'write "Löfte #3"'],
    ["title: #3 tryggare", 'write "#3 tryggare"'],
    ["title: #3 tryggare\nsummary: x", 'write "#3 tryggare"'],
    ["- id: #3\n- id: b", 'write "#3"'],
    ["text: En\n  två #3", 'write "En två #3"'],
    ["a: [b, c #3\n]", 'write "c #3"'],
    ["a: |2 #\n  b\nc: d #", 'write "d #"'],
  ])("%j", (yaml, fix) => {
    expect(faultsOf(yaml).filter((one) => one.includes("comment-eats-text"))).toEqual([
      expect.stringContaining(`if it belongs to the text, ${fix}; else move it to a line of its own`),
    ]);
  });
});

describe("a comment that eats nothing is let be", () => {
  test.each([
    "# en rad för sig\ntitle: x",
    "title: x\n# en rad för sig\nsummary: y",
    "title: x\n\n  # indragen\nsummary: y",
    "published: 2021-04-14 # enligt sidan",
    "value: 8 # räknat för hand",
    "min: -2.5 # x",
    "excerpt: true # bara början",
    'title: "Löfte" # x',
    "title: 'Löfte #3' # x",
    "themes: # alla teman\n  - id: a",
    "themes: # alla teman\n- id: a",
    "- # den första\n  id: a",
    "valid: { from: 2021-01-01, to: 2021-12-31 } # x",
    "text: >- # x\n  Löfte #3 tryggare",
    "text: |\n  Löfte #3\n  # och fyra",
    "title: C#",
    "url: https://exempel.se/#del",
    "title: nr#3",
    "title: '#3'",
  ])("%j", (yaml) => {
    expect(codesIn(yaml)).toEqual([]);
  });

  test("what is left of a text is still checked in the same run", () => {
    const { data, faults } = parseYaml("title: Löfte #3\nsummary: x", "pledge.md", 1);
    expect(data).toEqual({ title: "Löfte", summary: "x" });
    expect(faults).toHaveLength(1);
  });
});

describe("signs that mean something else to YAML", () => {
  test.each([
    ["a: !viktigt", ["yaml/tag"]],
    ["a: !!str 5", ["yaml/tag"]],
    ["a: !<x> y", ["yaml/tag"]],
    ["a: &b c", ["yaml/anchor"]],
    ["a: [&b c, *b]", ["yaml/anchor", "yaml/alias"]],
    ['{"a":&b c, "d":*b}', ["yaml/anchor", "yaml/alias"]],
    ["a:\t&b c", ["yaml/anchor"]],
    ["a:\n  &b\n  c: d", ["yaml/anchor"]],
    ["? &b c\n: d", ["yaml/anchor"]],
    ["- *a", ["yaml/alias"]],
    ["<<: x", ["yaml/merge-key"]],
    ["a: { <<: x }", ["yaml/merge-key"]],
    ["%YAML 1.1\n---\na: b", ["yaml/directive"]],
    ["a: b\n---\nc: d", ["yaml/several-documents"]],
    ["a: b\n...", ["yaml/several-documents"]],
  ])("%j", (yaml, codes) => {
    expect(codesIn(yaml)).toEqual(codes);
  });

  test.each([
    "a: Polisen & kommunen",
    "a: 3 * 4",
    "a: Nu!",
    "a: '&b'",
    'a: "*b"',
    "a: b*c&d!e",
    "text: |\n  *viktigt* &b !c\n  <<: x",
    "text: >\n  – en punkt: så\n  -id: x",
    "a: <<",
    "--- # början\na: b",
    "# x\n---\na: b",
    "a: 50 %\nb: c",
    "a: – b",
    "a: -5",
    "- -5",
  ])("%j is let be", (yaml) => {
    expect(codesIn(yaml)).toEqual([]);
  });
});

test("each of many is told, up to a hundred", () => {
  expect(codesIn("- *a\n".repeat(3))).toHaveLength(3);
  expect(codesIn("- *a\n".repeat(1000))).toHaveLength(100);
});
