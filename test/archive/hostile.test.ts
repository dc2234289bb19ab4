// Archive tests: content made to do harm. Whatever it is, it is refused or shown as text, soon, without a stack trace, and never run.
import { execFileSync } from "node:child_process";
import { chmodSync, renameSync, symlinkSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { printReport } from "../../scripts/diagnostics/report.ts";
import { plainText, renderMarkdown } from "../../scripts/markdown/markdown.ts";
import { type Wrong, withWrong } from "./report.ts";

const MOST_MILLISECONDS = 2000;
const PLEDGE = "ed/2021/pledge.md";
const FIELDS = "commitments:\n  - { id: ljus, by: police, text: x }";
const CODE = "globalThis.ran = true";

/** The codes that an archive is told, in the order of the report and each once, when it all went well and soon. */
function codesOf(wrong: Wrong): string[] {
  const files = { ...(wrong.raw?.[PLEDGE] === undefined ? { [PLEDGE]: "" } : {}), ...wrong.files };
  return withWrong({ ...wrong, files }, (loaded) => {
    const started = performance.now();
    const options = { ...loaded, language: "sv", color: false, aftermath: "checked" } as const;
    const report = printReport(loaded.diagnostics, options);
    for (const { body } of loaded.archive?.pledges ?? []) {
      renderMarkdown(body, { top: 2, prefix: "x" });
      plainText(body);
    }
    expect(performance.now() - started).toBeLessThan(MOST_MILLISECONDS);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may reach the terminal
    expect(report).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F]/);
    expect(report).not.toMatch(/^\s+at .*:\d+:\d+/m);
    return [...new Set(loaded.diagnostics.map(({ code }) => code))];
  });
}

const pledge = (fields: string, body = ""): Wrong => ({ raw: { [PLEDGE]: `---\n${fields}\n---\n${body}` } });

afterEach(() => {
  expect(globalThis).not.toHaveProperty("ran");
  expect({}).not.toHaveProperty("polluted");
});

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
    expect(codesOf({ raw: { [PLEDGE]: `---${language}\n{ title: (${CODE}, "x") }\n---\n` } })).toEqual([
      "matter/after-opening",
    ]);
  });

  test.each([
    ["a tag for functions", `title: !!js/function 'function () { ${CODE} }'`, ["yaml/tag"]],
    [
      "keys of Eleventy",
      "permalink: ../../../x.html\ntemplateEngineOverride: njk",
      ["field/unknown", "field/missing"],
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
    expect(codesOf(pledge(fields))).toEqual(codes);
  });

  test("template syntax, HTML and odd links in the text", () => {
    expect(codesOf(pledge(FIELDS, `{{ 1 | x }} {% x %} {{ range.constructor("${CODE}")() }}\n`))).toEqual([]);
    expect(codesOf(pledge(FIELDS, `<script>${CODE}</script> [x](javascript:${CODE})\n`))).toEqual([
      "markdown/html",
    ]);
  });
});

describe("content that would take for ever or fill the memory", () => {
  const many = (count: number, line: (index: number) => string, between = "\n") =>
    Array.from({ length: count }, (_, index) => line(index)).join(between);
  const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${many(8, (index) => `${"bcdefghi"[index]}: &${"bcdefghi"[index]} [${many(9, () => `*${"abcdefgh"[index]}`, ",")}]`)}`;

  test.each<[string, string, string[]]>([
    ["10 000 brackets", `a: ${"[".repeat(10_000)}`, ["yaml/too-deep"]],
    ["10 000 braces", `a: ${"{a: ".repeat(10_000)}`, ["yaml/too-deep"]],
    ["10 000 hyphens", "- ".repeat(10_000), ["yaml/too-deep"]],
    ["90 levels of fields", many(90, (index) => `${" ".repeat(index)}a:`), ["yaml/too-deep"]],
    ["an alias bomb", bomb, ["yaml/anchor", "yaml/alias"]],
    ["an alias of itself", "a: &a [*a]", ["yaml/anchor", "yaml/alias"]],
    ["100 kB of blank lines", `${"\n".repeat(100_000)}${FIELDS}`, ["matter/too-large"]],
    ["60 kB of lines of spaces", `${`${" ".repeat(30)}\n`.repeat(1990)}${FIELDS}`, []],
    ["60 kB in one line", `title: ${"a".repeat(60_000)}\n${FIELDS}`, []],
    ["60 kB of colons", "a: ".repeat(20_000), ["yaml/colon-in-text"]],
    ["60 kB of quotation marks", `a: ${'"'.repeat(60_000)}`, ["yaml/text-after-quote"]],
    ["20 000 aliases", `a: [${"*a,".repeat(20_000)}]`, ["yaml/alias", "file/more-faults"]],
    [
      "8 000 fields without values",
      `valid: {${many(8000, (index) => `k${index}`, ",")}}\n${FIELDS}`,
      ["field/missing", "field/comma-in-text", "file/more-faults"],
    ],
    ["30 000 items", `commitments: [${"1,".repeat(30_000)}]`, ["field/wrong-type", "file/more-faults"]],
    [
      "9 000 duplicates",
      `valid: {${"a: 1,".repeat(9000)}}\n${FIELDS}`,
      ["field/missing", "yaml/duplicate-key", "file/more-faults"],
    ],
    [
      "900 commitments of one id",
      `commitments:\n${many(900, () => "- { id: a, by: police, text: x }")}`,
      ["commitment/duplicate-id"],
    ],
  ])("%s in the fields", (_, fields, codes) => {
    expect(codesOf(pledge(fields))).toEqual(codes);
  });

  test.each<[string, string, string[]]>([
    ["a million blank lines", "\n".repeat(900_000), []],
    ["a line of 900 kB", "b".repeat(900_000), []],
    ["10 000 quotes in each other", ">".repeat(10_000), ["markdown/too-deep"]],
    ["100 000 brackets", "[".repeat(100_000), []],
    ["100 000 pictures begun", "![".repeat(50_000), []],
    [
      "40 000 links that would run",
      "[x](javascript:1) ".repeat(40_000),
      ["markdown/link-not-allowed", "file/more-faults"],
    ],
    ["150 000 lines of HTML", "<b>x\n".repeat(150_000), ["markdown/html", "file/more-faults"]],
    ["100 000 emphases", "*a **b ".repeat(50_000), []],
    ["1 300 backticks in all lengths", many(1300, (index) => "`".repeat(index), " "), []],
    ["30 000 headings of one name", "# a\n".repeat(30_000), []],
    ["60 000 references", `${"[a]: http://x\n".repeat(60_000)}[a]`, []],
    ["a table of 50 000 columns", `${"|".repeat(50_000)}\n${"|-".repeat(50_000)}|\n`, []],
    ["300 000 invisible characters", "\u200B".repeat(300_000), ["file/hidden-character", "file/more-faults"]],
    [
      "a million control characters",
      "\u0007".repeat(900_000),
      ["file/control-character", "file/more-faults"],
    ],
  ])("%s in the text", (_, body, codes) => {
    expect(codesOf(pledge(FIELDS, body))).toEqual(codes);
  });

  test("a file of 2 MB is not even opened", () => {
    expect(codesOf({ raw: { [PLEDGE]: Buffer.alloc(2_000_000, "a") } })).toEqual(["file/too-large"]);
  });

  test("a thousand outcomes of commitments that are none", () => {
    const commitments = `commitments:\n${many(900, (index) => `- { id: a${index}, by: police, text: x }`)}`;
    const outcomes = `assessed-by: joint\noutcomes:\n${many(1000, (index) => `- { commitment: b${index}, status: ongoing }`)}`;
    expect(codesOf({ files: { [PLEDGE]: commitments, "ed/2021/report.md": outcomes } })).toEqual([
      "outcome/unknown-commitment",
    ]);
  });
});

describe("content that is no plain file", () => {
  const put = (make: (folder: string) => void): Wrong => ({ prepare: make });

  test.each<[string, Wrong, string[]]>([
    [
      "a link to a file elsewhere",
      put((folder) => symlinkSync("/etc/passwd", path.join(folder, "ed/2021/report.md"))),
      ["file/link"],
    ],
    [
      "a link to nothing",
      put((folder) => symlinkSync("nothing", path.join(folder, "ed/2022"))),
      ["file/link"],
    ],
    [
      "a folder that holds itself",
      put((folder) => symlinkSync(".", path.join(folder, "ed/2022"))),
      ["file/link"],
    ],
    ["a link to itself", put((folder) => symlinkSync("2022", path.join(folder, "ed/2022"))), ["file/link"]],
    [
      "a device without end",
      put((folder) => symlinkSync("/dev/zero", path.join(folder, "ed/2021/report.md"))),
      ["file/link"],
    ],
  ])("%s", (_, wrong, codes) => {
    expect(codesOf(wrong)).toEqual(codes);
  });

  test.skipIf(process.platform === "win32")("a pipe in the place of a pledge", () => {
    const wrong = put((folder) => {
      renameSync(path.join(folder, PLEDGE), path.join(folder, "ed/2021/pledge.txt"));
      execFileSync("mkfifo", [path.join(folder, PLEDGE)]);
    });
    expect(codesOf(wrong)).toContain("file/not-plain");
  });

  // The administrator of a machine may read everything.
  test.skipIf(process.platform === "win32" || process.getuid?.() === 0)("a file that nobody may read", () => {
    expect(codesOf(put((folder) => chmodSync(path.join(folder, PLEDGE), 0)))).toEqual(["file/unreadable"]);
  });

  test("bytes that are no text", () => {
    const noise = Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256));
    expect(codesOf({ raw: { [PLEDGE]: noise } })).toEqual(["file/not-utf8"]);
  });

  test("names that would speak to the terminal or to a program", () => {
    const raw = Object.fromEntries(
      ["a\nb/x", "ed/\u001B[31m/x", "ed/2021/-rf", "ed/2021/..md", "ed/$(x).md"].map((name) => [name, ""]),
    );
    expect(codesOf({ raw })).toEqual(["file/bad-name", "file/bad-pledge-name", "file/not-content"]);
  });
});
