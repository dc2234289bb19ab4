// Archive tests: content that would run, or take over what runs. It is refused or shown as text.
import { describe, expect, test } from "vitest";
import { CODE, FIELDS, harmlessCodesOf, PLEDGE, pledgeOf } from "./harm.ts";

describe("content that would run", () => {
  test.each([
    "js",
    "javascript",
    "JS",
    " js",
    "\u00A0js",
    "jsLegacy",
    "json",
    "coffee",
    "toml",
    "__proto__",
    "node",
  ])("---%s", (language) => {
    expect(
      harmlessCodesOf({ raw: { [PLEDGE]: `---${language}\n{ title: (${CODE}, "x") }\n---\n` } }),
    ).toEqual(["matter/after-opening"]);
  });

  test.each([
    ["a tag for functions", `title: !!js/function 'function () { ${CODE} }'`, ["yaml/tag"]],
    [
      "keys of Eleventy",
      "permalink: ../../../x.html\ntemplateEngineOverride: njk",
      ["field/missing", "field/unknown"],
    ],
    ["a prototype", `__proto__: { polluted: 1 }\n${FIELDS}`, ["field/unknown"]],
    [
      "a prototype in an item",
      FIELDS.replace("text: x", "text: x, __proto__: { polluted: 1 }"),
      ["field/unknown"],
    ],
    ["a prototype by merging", `<<: { __proto__: { polluted: 1 } }\n${FIELDS}`, ["yaml/merge-key"]],
    ["names of Object", FIELDS.replace("police", "constructor"), ["commitment/unknown-party"]],
  ])("%s", (_, fields, codes) => {
    expect(harmlessCodesOf(pledgeOf(fields))).toEqual(codes);
  });

  test("template syntax, HTML and odd links in the text", () => {
    expect(
      harmlessCodesOf(pledgeOf(FIELDS, `{{ 1 | x }} {% x %} {{ range.constructor("${CODE}")() }}\n`)),
    ).toEqual([]);
    expect(harmlessCodesOf(pledgeOf(FIELDS, `<script>${CODE}</script> [x](javascript:${CODE})\n`))).toEqual([
      "markdown/html",
    ]);
  });
});
