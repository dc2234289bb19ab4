// Reference tests: the tasks of .vscode/ find in a printed report exactly what the check has found. Lines are matched as VS Code does.
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { type Diagnostic, diagnose } from "../../scripts/diagnostics/diagnostic.ts";
import { printReport, wordingOf } from "../../scripts/diagnostics/report.ts";
import { walk } from "../../scripts/source/walk.ts";
import { wordsOf } from "../../scripts/terminal/words.ts";
import { withWrong } from "../archive/report.ts";
import { ROOT } from "../source-tree.ts";

interface Pattern {
  readonly regexp: string;
  readonly file?: number;
  readonly line?: number;
  readonly column?: number;
  readonly severity?: number;
  readonly code?: number;
  readonly message?: number;
}
interface Matcher {
  readonly owner: string;
  readonly pattern: readonly Pattern[];
  readonly background?: { readonly beginsPattern: string; readonly endsPattern: string };
}
interface Task {
  readonly label: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly isBackground?: boolean;
  readonly problemMatcher: readonly Matcher[];
}

// Comments are no part of JSON; YAML reads the rest of it alike.
const read = (file: string) =>
  parse(readFileSync(path.join(ROOT, ".vscode", file), "utf8").replaceAll(/^\s*\/\/.*$/gm, ""));
const { tasks } = read("tasks.json") as { tasks: Task[] };
const [once, watching] = tasks as [Task, Task];

type Found = Readonly<Record<string, string>>;

/** The last lines are held against every matcher of that length, the longest first; what was found is not looked at again. */
function problemsIn(text: string, matchers: readonly Matcher[]): Found[] {
  const longest = Math.max(...matchers.map(({ pattern }) => pattern.length));
  const found: Found[] = [];
  let buffer: string[] = [];
  for (const line of text.split("\n")) {
    buffer = [...buffer, line].slice(-longest);
    for (let length = buffer.length; length > 0; length--) {
      const match = matchers
        .filter(({ pattern }) => pattern.length === length)
        .map(({ pattern }) => matchOf(buffer.slice(-length), pattern))
        .find((one) => one !== undefined);
      if (match === undefined) continue;
      found.push(match);
      buffer = [];
      break;
    }
  }
  return found;
}

/** Messages of several lines are put together, all else is taken from the first line that has it. */
function matchOf(lines: readonly string[], patterns: readonly Pattern[]): Found | undefined {
  const found: Record<string, string> = {};
  for (const [index, { regexp, ...groups }] of patterns.entries()) {
    const match = new RegExp(regexp).exec(lines[index] ?? "");
    if (match === null) return undefined;
    for (const [name, group] of Object.entries(groups)) {
      const value = match[group] ?? "";
      found[name] = name === "message" && found.message !== undefined ? `${found.message}\n${value}` : value;
    }
  }
  return found;
}

// One of each shape of block: no frame, a frame in the first line, one with a line before it, a warning, odd names and signs.
const WRONG = {
  files: {
    "ed/2021/pledge.md": "title: Trygghet: för alla\nvalid: { from: 2021-01-01, to: 2021-06-31 }",
    "ed/2022/pledge.md": "titel: Löfte\npublished: 15 januari 2022\nsummary: 1",
    "ed/2023/pledge.md":
      "commitments:\n  - { id: ljus, by: Polisen, text: Ljus. }\n  - { id: ljus, by: police, text: Ljus. }",
    "ek/municipality.yml": "name: Ek\ngenitive: Eks\n",
    "ask/municipality.yml": "kommun: Ask\n",
  },
  raw: { "ed/2024/pledge.md": "title: Utan streck\n", "ed/2023/Löfte: nytt, 50 %.txt": "x" },
};

describe.each(["sv", "en"] as const)("in %s", (language) => {
  test.each([once, watching].map((task): [string, Task] => [task.label, task]))(
    "%s finds every fault with its fix",
    (_, task) => {
      withWrong(WRONG, (loaded) => {
        const report = printReport(loaded.diagnostics, {
          ...loaded,
          language,
          color: false,
          aftermath: "checked",
        });
        const told = (one: Diagnostic): Found => {
          const { what, fix } = wordingOf(one, language);
          const { file, line, column } = one.place;
          const message = `${what}\n${language === "sv" ? "åtgärd" : "fix"}   ${fix}`;
          return {
            file,
            line: String(line),
            column: String(column),
            severity: one.severity,
            code: one.code,
            message,
          };
        };
        expect(loaded.diagnostics.length).toBeGreaterThan(7);
        expect(new Set(loaded.diagnostics.map(({ severity }) => severity)).size).toBe(2);
        expect(problemsIn(report, task.problemMatcher)).toEqual(loaded.diagnostics.map(told));
      });
    },
  );

  test("a text of a file that looks like a report is none", () => {
    const place = { file: "pledges/a.md", line: 2, column: 1, length: 5 };
    const fault = diagnose("yaml/tab", place, {});
    const text = "b.md:1:1 error file/empty\nb.md:1:1 error file/empty\n  what\n  fix   nothing";
    const report = printReport([fault], {
      language,
      color: false,
      fileCount: 1,
      aftermath: "checked",
      textOf: () => text,
    });
    expect(problemsIn(report, once.problemMatcher).map(({ file }) => file)).toEqual(["pledges/a.md"]);
  });

  test("the lines round a report of --watch are those that begin and end it", () => {
    const { background } = watching.problemMatcher[0] ?? {};
    const { begins, ends, fault } = wordsOf(language).check;
    const [first, last] = [
      new RegExp(background?.beginsPattern ?? "^$"),
      new RegExp(background?.endsPattern ?? "^$"),
    ];
    for (const saved of [[], ["pledges/ed/2021/pledge.md"], ["a", "b", "c", "d"]])
      expect(begins(saved)).toMatch(first);
    expect(ends("0.05")).toMatch(last);
    for (const line of [fault("x"), "pledges/a.md:1:1 error file/empty", "  what"]) {
      expect(line).not.toMatch(first);
      expect(line).not.toMatch(last);
    }
    expect(begins([])).not.toMatch(last);
  });
});

test("the tasks start the command that npm run check starts, in Swedish", () => {
  const { scripts } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8"));
  expect([once.command, ...once.args].join(" ")).toBe(`${scripts.check} --lang sv`);
  expect([watching.command, ...watching.args].join(" ")).toBe(`${scripts.check} --lang sv --watch`);
  expect([once.isBackground, watching.isBackground]).toEqual([undefined, true]);
});

test("the schemas are for files that there are", () => {
  const schemas = Object.entries(read("settings.json")["yaml.schemas"] as Record<string, string>);
  const files = walk(path.join(ROOT, "pledges"), "pledges").files.filter(({ file }) => file.endsWith(".yml"));
  for (const { file, kind } of files) {
    const fitting = schemas
      .filter(([, glob]) => new RegExp(`^${glob.replaceAll("*", "[^/]*")}$`).test(file))
      .map(([schema]) => schema);
    expect(fitting).toContain(`./.vscode/schemas/${kind}.schema.json`);
  }
  expect(schemas).toHaveLength(2);
});
