// Tests of what commands say: both languages tell the same, every option has its line of help, and no figure is lost.
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { wordsOf } from "../../scripts/terminal/words.ts";
import { ROOT } from "../source-tree.ts";

const LANGUAGES = ["sv", "en"] as const;

// What a command hands to `openCommand`, flags included, read from its source: an option without a line of help fails here.
const optionsOf = (command: string): string[] => {
  const source = readFileSync(path.join(ROOT, "scripts", `${command}.ts`), "utf8");
  const call = /openCommand\(([^;]*)\);/.exec(source)?.[1] ?? "";
  const lists = Array.from(call.matchAll(/\[([^\]]*)\]/g), ([, list = ""]) => list).join();
  return Array.from(lists.matchAll(/"([^"]+)"/g), ([, name = ""]) => `--${name}`);
};

describe.each(LANGUAGES)("help in %s", (language) => {
  const { buildHelp, checkHelp, startHelp, lighthouseHelp, importHelp, newHelp } = wordsOf(language);

  test.each([
    ["build", buildHelp],
    ["check", checkHelp],
    ["start", startHelp],
    ["lighthouse", lighthouseHelp],
    ["import", importHelp],
    ["new", newHelp],
  ])("of %s names every option that the command takes, and no other", (command, help) => {
    // One that two ways of calling take has a line for each.
    const told = [...new Set(Array.from(help.matchAll(/^ {2}(--[a-z-]+)/gm), ([, option]) => option))];
    expect(optionsOf(command).length).toBeGreaterThan(2);
    expect(told.sort()).toEqual([...optionsOf(command), "--help"].sort());
  });

  test("fits a terminal of 100 columns", () => {
    for (const help of [buildHelp, checkHelp, startHelp, lighthouseHelp, importHelp, newHelp])
      for (const line of help.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
  });
});

test.each(LANGUAGES)("a sentence of faults quotes what was wrong, in %s", (language) => {
  const { stray, badDay, badUrl, badLanguage, badPort, noContent, output, check } = wordsOf(language);
  const ofCheck = [check.badFormat, check.watchedFormat, check.noSuchFile, check.fault];
  const sentences = [stray, badDay, badUrl, badLanguage, badPort, noContent, ...ofCheck];
  for (const sentence of [...sentences, ...Object.values(output)])
    expect(sentence("QUOTED")).toContain("QUOTED");
});

test("the summary of a build has every figure, with the decimal sign of its language", () => {
  const figures = {
    out: "_site",
    pages: 11,
    pledges: 22,
    reports: 33,
    documents: 44,
    warnings: 55,
    seconds: "6.7",
  };
  expect(wordsOf("en").built(figures)).toBe(
    "Built _site in 6.7 s: 11 pages, 22 pledges, 33 follow-ups, 44 documents in the search index, 55 warnings.",
  );
  expect(wordsOf("sv").built(figures)).toBe(
    "Byggde _site på 6,7 s: 11 sidor, 22 löften, 33 uppföljningar, 44 dokument i sökningen, 55 varningar.",
  );
});
