// Diagnostics tests: how a report looks: code frame, quotation, counts, colours, and the formats for programs.
import { describe, expect, test } from "vitest";
import { codeFrame, visible } from "../../scripts/diagnostics/code-frame.ts";
import { byPlace, type Diagnostic, diagnose, hasErrors } from "../../scripts/diagnostics/diagnostic.ts";
import { printGithub, printJson } from "../../scripts/diagnostics/machine-formats.ts";
import { eller, or, quoted } from "../../scripts/diagnostics/message.ts";
import { type Aftermath, printBlock, printReport, wordingOf } from "../../scripts/diagnostics/report.ts";

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
    expect(visible("a\u2800\u3164\u034Fb")).toBe("a���b");
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

describe("a very long quotation", () => {
  const said = (text: string) => wordingOf(diagnose("yaml/colon-in-text", at(1, 1, 1), { text }), "en").fix;

  test("is shortened to its beginning and its end", () => {
    const text = `Vi lovar: ${"a ".repeat(30_000)}till 2022`;
    expect(said(text)).toBe(`write "${text.slice(0, 120)} … ${text.slice(-40)}"`);
    expect(said("a".repeat(240))).toBe(`write "${"a".repeat(240)}"`);
    expect(said("a".repeat(241)).length).toBeLessThan(180);
  });

  test("is not cut through an emoji", () => {
    expect(said(`${"a".repeat(119)}${"🚨".repeat(200)}`)).not.toMatch(/\p{Cs}/u);
    expect(said(`${"a".repeat(120)}${"🚨".repeat(200)}b`)).not.toMatch(/\p{Cs}/u);
  });

  test("is shortened within lists and in every format", () => {
    const fault = diagnose("commitment/unknown-theme", at(1, 1, 1), {
      theme: "x".repeat(50_000),
      nearest: undefined,
      known: ["y".repeat(50_000)],
    });
    const options = { language: "sv", color: false, textOf: () => "x: y" } as const;
    for (const report of [printBlock(fault, options), printJson([fault], "sv"), printGithub([fault], "sv")])
      expect(report.length).toBeLessThan(1000);
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
const HINT = diagnose("advice/vague-commitment", at(1, 1, 0), { words: "verka för" });

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
      "0 errors, 1 warning in 2 files. The site was built.",
      "0 fel, 1 varning i 2 filer. Webbplatsen byggdes.",
    ],
    [
      [EMPTY, EMPTY, WARNING, WARNING],
      2,
      "previous-shown",
      "2 errors, 2 warnings in 2 files. The browser shows this report until the files are right.",
      "2 fel, 2 varningar i 2 filer. Webbläsaren visar den här rapporten tills filerna är rätt.",
    ],
    [
      [HINT],
      1,
      "checked",
      "0 errors, 1 hint in 1 file. Nothing was built.",
      "0 fel, 1 tips i 1 fil. Inget byggdes.",
    ],
    [
      [EMPTY, WARNING, WARNING, HINT, HINT, HINT],
      24,
      "checked",
      "1 error, 2 warnings, 3 hints in 24 files. Nothing was built.",
      "1 fel, 2 varningar, 3 tips i 24 filer. Inget byggdes.",
    ],
  ] as const)("%#", (diagnostics, count, aftermath, english, swedish) => {
    expect(last([...diagnostics], count, "en", aftermath)).toBe(english);
    expect(last([...diagnostics], count, "sv", aftermath)).toBe(swedish);
  });
});

test("a hint is no error", () => {
  expect(hasErrors([WARNING, HINT])).toBe(false);
  expect(hasErrors([HINT, EMPTY])).toBe(true);
});

test("colours only when asked for: red, yellow or cyan, and nothing else changes", () => {
  const options = { language: "en", textOf: () => undefined } as const;
  const coloured = printBlock(WARNING, { ...options, color: true });
  expect(coloured).toContain("\u001B[33mwarning\u001B[39m");
  expect(printBlock(HINT, { ...options, color: true })).toContain("\u001B[36mhint\u001B[39m");
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
          "what": "ett kolon följt av mellanslag får texten att se ut som ett nytt fält",
          "fix": "sätt citattecken om hela texten: \\"Löfte: trygg, 100 %\\""
        }
      ]
      "
    `);
    expect(printJson([], "en")).toBe("[]\n");
  });

  test("a hint is GitHub's notice", () => {
    expect(printGithub([HINT], "sv")).toMatch(/^::notice file=.*,title=advice\/vague-commitment::/);
    expect(JSON.parse(printJson([HINT], "sv"))).toMatchObject([{ severity: "hint" }]);
  });

  const odd = "pledges/a\u001B[31m\u202E,b:c%\r\n.md";

  test("JSON writes what nobody sees as its own escapes, and reads back the same", () => {
    const fault = diagnose("file/link", at(1, 1, 0, `${odd}\u009B\u{E0041}`), { name: odd });
    const json = printJson([fault], "en");
    expect(json).not.toMatch(/[\u007F-\u009F\p{Cf}\u2028\u2029]/u);
    expect(JSON.parse(json)[0].file).toBe(`${odd}\u009B\u{E0041}`);
  });

  test("GitHub's annotations name what nobody sees, in the language asked for, and stay one line each", () => {
    const fault = diagnose("file/link", at(1, 1, 0, odd), { name: odd });
    expect(printGithub([fault], "en")).toMatchInlineSnapshot(`
      "::error file=pledges/a<U+001B escape>[31m<U+202E right-to-left override>%2Cb%3Ac%25%0D%0A.md,line=1,col=1,endColumn=2,title=file/link::\`pledges/a<U+001B escape>[31m<U+202E right-to-left override>,b:c%25<U+000D carriage return><U+000A line feed>.md\` is a link to somewhere else%0Aput the file or folder itself here; links are never followed
      "
    `);
    expect(printGithub([fault], "sv")).toMatchInlineSnapshot(`
      "::error file=pledges/a<U+001B escape-tecken>[31m<U+202E omvänd skrivriktning>%2Cb%3Ac%25%0D%0A.md,line=1,col=1,endColumn=2,title=file/link::\`pledges/a<U+001B escape-tecken>[31m<U+202E omvänd skrivriktning>,b:c%25<U+000D vagnretur><U+000A radbyte>.md\` är bara en genväg till en annan plats%0Alägg själva filen eller mappen här; genvägar (symboliska länkar) följs aldrig
      "
    `);
  });

  test("GitHub's annotations escape what would end them", () => {
    expect(printGithub([fault, { ...EMPTY, place: at(1, 1, 0, "a,b:c\nd") }], "en")).toMatchInlineSnapshot(`
      "::error file=pledges/ed/2021/pledge.md,line=2,col=8,endColumn=20,title=yaml/colon-in-text::a colon followed by a space makes this text look like a field%0Awrite "Löfte: trygg, 100 %25"
      ::error file=a%2Cb%3Ac%0Ad,line=1,col=1,endColumn=2,title=file/empty::the file is empty%0Awrite its content, or remove it
      "
    `);
  });

  // As GitHub documents it: 10 errors and 10 warnings for a step; a log shows no places.
  test("of more annotations than GitHub shows the first line says so, and the rest tell their place in words", () => {
    const many = (amount: number) =>
      Array.from({ length: amount }, (_, index) => ({ ...EMPTY, place: at(index + 1, 1, 0) }));
    expect(printGithub(many(10), "sv").match(/^::error file=/gm)).toHaveLength(10);
    const lines = printGithub(many(12), "sv").split("\n");
    expect(lines[0]).toBe(
      "::error::GitHub visar 9 av 12 fel vid sina rader. Alla står i loggen för det här steget; `npm run check` visar dem också",
    );
    expect(lines.slice(1, 10).every((line) => /::filen är tom%0A/.test(line))).toBe(true);
    expect(lines[10]).toMatch(/,line=10,.*::[^:]+:10:1%0Afilen är tom%0A/);
    expect(lines).toHaveLength(14);
    expect(printGithub(many(12), "en")).toMatch(/^::error::GitHub shows 9 of 12 errors at their lines\. /);
  });
});
