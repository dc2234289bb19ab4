// Advice tests: whoever prints a report prints it with numbers and addresses of persons in dots.
import { expect, test } from "vitest";
import { readSources } from "../source-tree.ts";

/** What turns diagnostics into text. */
const PRINTERS = /\b(?:printReport|printBlock|printJson|printGithub)\(/;
/** Where diagnostics come out discreet, or are made so. */
const DISCREET = /\b(?:discreetly|checkContent)\(/;

test("every command and server that prints diagnostics has them made discreet first", () => {
  const printing = readSources().filter(
    ({ name, code }) => !name.startsWith("scripts/diagnostics/") && PRINTERS.test(code),
  );
  expect(printing.map(({ name }) => name)).toContain("scripts/site/workshop.ts");
  expect(printing.length).toBeGreaterThanOrEqual(7);
  expect(printing.filter(({ code }) => !DISCREET.test(code)).map(({ name }) => name)).toEqual([]);
});
