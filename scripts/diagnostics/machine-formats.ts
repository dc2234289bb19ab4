// Diagnostics room: diagnostics for programs: JSON, and the annotations that GitHub shows beside a changed line.
import { visible } from "./code-frame.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { type Language, wordingOf } from "./report.ts";

/** A list of `{file, line, column, length, severity, code, what, expected?, fix}`; lines and columns are 1-based. */
export function printJson(diagnostics: readonly Diagnostic[], language: Language): string {
  const list = diagnostics.map((one) => ({
    ...one.place,
    severity: one.severity,
    code: one.code,
    ...wordingOf(one, language),
  }));
  return `${JSON.stringify(list, null, 2)}\n`;
}

/** https://docs.github.com/actions/reference/workflow-commands-for-github-actions: what must be escaped in each part. */
export function printGithub(diagnostics: readonly Diagnostic[], language: Language): string {
  const data = (text: string) => text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
  const property = (text: string) => data(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
  return diagnostics
    .map((one) => {
      const { file, line, column, length } = one.place;
      const { what, fix } = wordingOf(one, language);
      const where = `file=${property(file)},line=${line},col=${column},endColumn=${column + Math.max(length, 1)}`;
      return `::${one.severity} ${where},title=${property(one.code)}::${data(`${visible(what)}\n${visible(fix)}`)}\n`;
    })
    .join("");
}
