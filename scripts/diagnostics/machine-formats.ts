// Diagnostics room: diagnostics for programs: JSON, and the annotations that GitHub shows beside a changed line.
import { nameInEnglish, nameInSwedish } from "./characters.ts";
import { spelled } from "./code-frame.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { Severity } from "./message.ts";
import { type Language, wordingOf } from "./report.ts";

/** What GitHub calls them. */
const ANNOTATION: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", hint: "notice" };

/** What JSON may hold raw, but a terminal or an editor that shows it must not. */
const UNSEEN_IN_JSON = /[\u007F-\u009F\p{Cf}\u2028\u2029]/gu;

/**
 * A list of `{file, line, column, length, severity, code, what, expected?, fix}`; lines and columns are 1-based. Characters that
 * nobody sees are written as JSON's own escapes.
 */
export function printJson(diagnostics: readonly Diagnostic[], language: Language): string {
  const list = diagnostics.map((one) => ({
    ...one.place,
    severity: one.severity,
    code: one.code,
    ...wordingOf(one, language),
  }));
  const json = JSON.stringify(list, null, 2).replace(UNSEEN_IN_JSON, (character) =>
    Array.from(
      { length: character.length },
      (_, unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, "0")}`,
    ).join(""),
  );
  return `${json}\n`;
}

/**
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions: what must be escaped in each part. Other characters
 * that nobody sees are said by name: a log is read in terminals too.
 */
export function printGithub(diagnostics: readonly Diagnostic[], language: Language): string {
  const name = language === "sv" ? nameInSwedish : nameInEnglish;
  const data = (text: string) => text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
  const property = (text: string) => data(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
  // A path with a line feed is still that path: its own line ends are escaped, not named.
  const path = (text: string) =>
    text
      .split(/([\r\n])/)
      .map((part, index) => (index % 2 === 1 ? part : spelled(part, name)))
      .join("");
  return diagnostics
    .map((one) => {
      const { file, line, column, length } = one.place;
      const { what, fix } = wordingOf(one, language);
      const where = `file=${property(path(file))},line=${line},col=${column},endColumn=${column + Math.max(length, 1)}`;
      const words = `${spelled(what, name)}\n${spelled(fix, name)}`;
      return `::${ANNOTATION[one.severity]} ${where},title=${property(one.code)}::${data(words)}\n`;
    })
    .join("");
}
