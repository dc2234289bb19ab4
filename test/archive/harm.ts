// Archive tests: content made to do harm → what it is told, when nothing of it ran, hung, crashed or reached the terminal.
import { expect } from "vitest";
import { printReport } from "../../scripts/diagnostics/report.ts";
import { plainText, renderMarkdown } from "../../scripts/markdown/markdown.ts";
import { termFinders } from "../../scripts/markdown/terms.ts";
import { type Wrong, withWrong } from "./report.ts";

const MOST_MILLISECONDS = 2000;

export const PLEDGE = "ed/2021/pledge.md";
export const FIELDS = "commitments:\n  - { id: ljus, by: police, text: x }";

/** What content would run if it could: `nothingRan` looks for its trace. */
export const CODE = "globalThis.ran = true";

const findTerms = termFinders([{ forms: ["medborgarlöfte"], href: "/ordlista/#ord-medborgarlofte" }]);

/** An archive whose one pledge has these fields and this text, written as they are. */
export const pledgeOf = (fields: string, body = ""): Wrong => ({
  raw: { [PLEDGE]: `---\n${fields}\n---\n${body}` },
});

/** The codes that an archive is told, in the order of the report and each once. */
export function harmlessCodesOf(wrong: Wrong): string[] {
  const started = performance.now();
  const codes = withWrong({ ...wrong, files: { [PLEDGE]: "", ...wrong.files } }, (loaded) => {
    const options = { ...loaded, language: "sv", color: false, aftermath: "checked" } as const;
    const report = printReport(loaded.diagnostics, options);
    for (const { body } of loaded.archive?.pledges ?? []) {
      renderMarkdown(body, { top: 2, prefix: "x", terms: findTerms() });
      plainText(body);
    }
    expect(report).not.toMatch(/[^\P{Cc}\n]/u);
    expect(report).not.toMatch(/^\s+at .*:\d+:\d+/m);
    return [...new Set(loaded.diagnostics.map(({ code }) => code))];
  });
  expect(performance.now() - started).toBeLessThan(MOST_MILLISECONDS);
  expect(globalThis).not.toHaveProperty("ran");
  expect({}).not.toHaveProperty("polluted");
  return codes;
}
