// Hostile tests: every input that must be refused is refused where it stands, soon, and without a trace of having been obeyed.
import { existsSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { Loaded } from "../../scripts/archive/load.ts";
import { printGithub, printJson } from "../../scripts/diagnostics/machine-formats.ts";
import { printReport } from "../../scripts/diagnostics/report.ts";
import { withWrong } from "../archive/report.ts";
import { REFUSED } from "./corpus.ts";
import { CANARY, type Refused } from "./refused.ts";

const MOST_MILLISECONDS = 5000;
/** Longer reports of one input would bury those of the others. A file is told of at most a hundred times. */
const MOST_LETTERS = 150_000;

const ROOT = path.join(import.meta.dirname, "../..");
const OBJECT = Reflect.ownKeys(Object.prototype);
const ARRAY = Reflect.ownKeys(Array.prototype);

const toldOf = ({ diagnostics }: Loaded): string[] => [
  ...new Set(
    diagnostics.map(({ place, code }) => `${place.file.slice("pledges/".length)}:${place.line} ${code}`),
  ),
];

/** What a person, an editor and GitHub would see of it. */
function checkReports(loaded: Loaded): void {
  for (const language of ["en", "sv"] as const) {
    const report = printReport(loaded.diagnostics, {
      ...loaded,
      language,
      color: false,
      aftermath: "unchanged",
    });
    const annotations = printGithub(loaded.diagnostics, language);
    for (const printed of [report, annotations]) {
      // Nothing that would command a terminal or turn its text round, and no stack.
      expect(printed).not.toMatch(/[^\P{C}\n]/u);
      expect(printed).not.toMatch(/^\s+at .*:\d+:\d+/m);
      expect(printed.length).toBeLessThan(MOST_LETTERS);
    }
    expect(report).not.toMatch(/(?<!!js\/)undefined/);
    // One line each; those that say how many there are have no place.
    const placed = annotations.split("\n").filter((line) => line.includes(" file="));
    expect(placed).toHaveLength(loaded.diagnostics.length);
    expect(JSON.parse(printJson(loaded.diagnostics, language))).toHaveLength(loaded.diagnostics.length);
  }
}

describe.each(Object.entries(REFUSED))("%s", (_, inputs) => {
  test.each(inputs.map((input): [string, Refused] => [shown(input.tries), input]))(
    "%s",
    (_name, { wrong, told }) => {
      const started = performance.now();
      withWrong(wrong, (loaded) => {
        expect(toldOf(loaded)).toEqual(told);
        expect(loaded.archive).toBeUndefined();
        checkReports(loaded);
      });
      expect(performance.now() - started).toBeLessThan(MOST_MILLISECONDS);
      expect(globalThis).not.toHaveProperty("ran");
      expect(existsSync(path.join(ROOT, CANARY))).toBe(false);
      expect({}).not.toHaveProperty("polluted");
      expect(Reflect.ownKeys(Object.prototype)).toEqual(OBJECT);
      expect(Reflect.ownKeys(Array.prototype)).toEqual(ARRAY);
    },
  );
});

/** A name in one short line, whatever it holds. */
function shown(tries: string): string {
  const line = JSON.stringify(tries.length > 100 ? `${tries.slice(0, 100)}…` : tries).slice(1, -1);
  return line.replace(/\p{C}/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
