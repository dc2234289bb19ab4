// Diagnostics tests: how a report looks: code frame, quotation, counts, colours, and the formats for programs.
import { describe, expect, test } from "vitest";
import { codeFrame, visible } from "../../scripts/diagnostics/code-frame.ts";
import { byPlace, type Diagnostic, diagnose } from "../../scripts/diagnostics/diagnostic.ts";
import { printGithub, printJson } from "../../scripts/diagnostics/machine-formats.ts";
import { eller, or, quoted } from "../../scripts/diagnostics/message.ts";
import { type Aftermath, printBlock, printReport } from "../../scripts/diagnostics/report.ts";

const at = (line: number, column: number, length: number, file = "pledges/ed/2021/pledge.md") => ({
  file,
  line,
  column,
  length,
});

const frame = (text: string, line: number, column: number, length: number, expected?: string) =>
  `\n${codeFrame(text, at(line, column, length), expected).join("\n")}\n`;

describe("codeFrame", () => {
  test("the line, the one before it, and a caret", () => {
    expect(frame("a: b\nå: Löfte", 2, 4, 5, "expected x")).toMatchInlineSnapshot(`
      "
           1 │ a: b
        >  2 │ å: Löfte
             │    ^^^^^ expected x
      "
    `);
  });
  test("the first line has none before it", () => {
    expect(frame("title: x", 1, 1, 5)).toMatchInlineSnapshot(`
      "
        >  1 │ title: x
             │ ^^^^^
      "
    `);
  });
  test("numbers of one width, whatever the line", () => {
    expect(frame(`${"\n".repeat(99)}x`, 100, 1, 1)).toMatchInlineSnapshot(`
      "
            99 │
        >  100 │ x
               │ ^
      "
    `);
  });
  test("a caret is never longer than its line, and stands after the end of one that is too short", () => {
    expect(frame("abc", 1, 2, 99)).toMatchInlineSnapshot(`
      "
        >  1 │ abc
             │  ^^
      "
    `);
    expect(frame("abc", 1, 9, 2)).toMatchInlineSnapshot(`
      "
        >  1 │ abc
             │    ^
      "
    `);
  });
  test("a long line is cut where nobody needs it", () => {
    expect(frame(`a: ${"b".repeat(200)}`, 1, 4, 5)).toMatchInlineSnapshot(`
      "
        >  1 │ a: bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb …
             │    ^^^^^
      "
    `);
    expect(frame(`${"a ".repeat(80)}HÄR${" b".repeat(80)}`, 1, 161, 3)).toMatchInlineSnapshot(`
      "
        >  1 │ … a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a HÄR b b b b b b b b b b b b b b b b b b  …
             │                                                               ^^^
      "
    `);
    expect(frame(`${"a ".repeat(80)}HÄR`, 1, 161, 3)).toMatchInlineSnapshot(`
      "
        >  1 │ … a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a HÄR
             │                                                               ^^^
      "
    `);
  });
  test("emoji take two columns, marks on a letter none, tabs one", () => {
    expect(frame("\t🚨q\u0323x HÄR", 1, 7, 3)).toMatchInlineSnapshot(`
      "
        >  1 │  🚨q̣x HÄR
             │       ^^^
      "
    `);
  });
  test("what nobody could see, or what could command the terminal, is a sign", () => {
    expect(frame("a\u200Bb\u001B[31mc", 1, 2, 1)).toMatchInlineSnapshot(`
      "
        >  1 │ a�b�[31mc
             │  ^
      "
    `);
    expect(visible("a\nb\u202E\u001B]8;;x\u0007")).toBe("a�b��]8;;x�");
  });
});

describe("quoted", () => {
  test.each([
    ["Löfte: trygg", '"Löfte: trygg"'],
    ['"Trygg" centrum', "'\"Trygg\" centrum'"],
    ["It's", '"It\'s"'],
    ["a\\b", "'a\\b'"],
    [`"It's" bra`, `'"It''s" bra'`],
    ['"Löfte: trygg"', '"Löfte: trygg"'],
    ["”Löfte: trygg”", '"Löfte: trygg"'],
    ["'Polisens' och 'kommunens'", "\"'Polisens' och 'kommunens'\""],
    ['"', "'\"'"],
    ["", '""'],
  ])("%s", (text, written) => {
    expect(quoted(text)).toBe(written);
  });
});

test("words are joined as each language does, and of more than nine the rest is left out", () => {
  expect(or([])).toBe("");
  expect(or(["a"])).toBe("a");
  expect(or(["a", "b", "c"])).toBe("a, b or c");
  expect(eller(["a", "b"])).toBe("a eller b");
  expect(or("abcdefghij".split(""))).toBe("a, b, c, d, e, f, g, h, i, …");
});

const EMPTY = diagnose("file/empty", at(1, 1, 0), {});
const WARNING = diagnose("municipality/no-pledges", at(1, 1, 0), { name: "Ed" });

describe("the last line", () => {
  const last = (diagnostics: Diagnostic[], fileCount: number, language: "en" | "sv", aftermath: Aftermath) =>
    printReport(diagnostics, { language, color: false, fileCount, aftermath, textOf: () => undefined })
      .trimEnd()
      .split("\n")
      .at(-1);

  test.each([
    [[], 24, "checked", "0 errors in 24 files. Nothing was built.", "0 fel i 24 filer. Inget byggdes."],
    [
      [EMPTY],
      1,
      "unchanged",
      "1 error in 1 file. Nothing was built; the site is unchanged.",
      "1 fel i 1 fil. Inget byggdes; webbplatsen är oförändrad.",
    ],
    [
      [WARNING],
      2,
      "built",
      "1 warning in 2 files. The site was built.",
      "1 varning i 2 filer. Webbplatsen byggdes.",
    ],
    [
      [EMPTY, EMPTY, WARNING, WARNING],
      2,
      "previous-shown",
      "2 errors, 2 warnings in 2 files. The browser shows this report until the files are right.",
      "2 fel, 2 varningar i 2 filer. Webbläsaren visar den här rapporten tills filerna är rätt.",
    ],
  ] as const)("%#", (diagnostics, count, aftermath, english, swedish) => {
    expect(last([...diagnostics], count, "en", aftermath)).toBe(english);
    expect(last([...diagnostics], count, "sv", aftermath)).toBe(swedish);
  });
});

test("colours only when asked for: red or yellow, and nothing else changes", () => {
  const options = { language: "en", textOf: () => undefined } as const;
  const coloured = printBlock(WARNING, { ...options, color: true });
  expect(coloured).toContain("\u001B[33mwarning\u001B[39m");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters
  expect(coloured.replace(/\u001B\[\d+m/g, "")).toBe(printBlock(WARNING, { ...options, color: false }));
});

test("faults stand by file, line, column and code, whatever order they were found in", () => {
  const places = [
    diagnose("file/empty", at(2, 1, 0, "b"), {}),
    diagnose("yaml/tab", at(2, 1, 0, "a"), {}),
    diagnose("file/empty", at(10, 1, 0, "a"), {}),
    diagnose("file/empty", at(2, 9, 0, "a"), {}),
    diagnose("file/empty", at(2, 1, 0, "a"), {}),
  ];
  const sorted = [...places]
    .sort(byPlace)
    .map(({ place, code }) => `${place.file}:${place.line}:${place.column} ${code}`);
  expect(sorted).toEqual([
    "a:2:1 file/empty",
    "a:2:1 yaml/tab",
    "a:2:9 file/empty",
    "a:10:1 file/empty",
    "b:2:1 file/empty",
  ]);
});

describe("for programs", () => {
  const fault = diagnose("yaml/colon-in-text", at(2, 8, 12), { text: "Löfte: trygg, 100 %" });

  test("JSON has place, code and words", () => {
    expect(printJson([fault], "sv")).toMatchInlineSnapshot(`
      "[
        {
          "file": "pledges/ed/2021/pledge.md",
          "line": 2,
          "column": 8,
          "length": 12,
          "severity": "error",
          "code": "yaml/colon-in-text",
          "what": "ett kolon följt av mellanslag får texten att se ut som ett fält",
          "fix": "skriv \\"Löfte: trygg, 100 %\\""
        }
      ]
      "
    `);
    expect(printJson([], "en")).toBe("[]\n");
  });

  test("GitHub's annotations escape what would end them", () => {
    expect(printGithub([fault, { ...EMPTY, place: at(1, 1, 0, "a,b:c\nd") }], "en")).toMatchInlineSnapshot(`
      "::error file=pledges/ed/2021/pledge.md,line=2,col=8,endColumn=20,title=yaml/colon-in-text::a colon followed by a space makes this text look like a field%0Awrite "Löfte: trygg, 100 %25"
      ::error file=a%2Cb%3Ac%0Ad,line=1,col=1,endColumn=2,title=file/empty::the file is empty%0Awrite its content, or remove it
      "
    `);
  });
});
