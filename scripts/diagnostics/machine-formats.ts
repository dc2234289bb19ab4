// Diagnostics room: diagnostics for programs: JSON, and the annotations that GitHub shows beside a changed line.
import { nameInEnglish, nameInSwedish } from "./characters.ts";
import { spelled } from "./code-frame.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { Severity } from "./message.ts";
import { type Language, wordingOf } from "./report.ts";

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

/** Severities as GitHub calls its levels of annotations. */
const LEVELS: Readonly<Record<Severity, "error" | "warning" | "notice">> = {
  error: "error",
  warning: "warning",
  hint: "notice",
};

/** GitHub shows no more annotations of one level for each step; the rest stand in the step's log alone, without their lines. */
const MOST_SHOWN = 10;

const OVERFLOW: Readonly<Record<Language, (level: "error" | "warning" | "notice", count: number) => string>> =
  {
    en: (level, count) =>
      `GitHub shows ${MOST_SHOWN - 1} of ${count} ${level}s at their lines. All stand in the log of this step; \`npm run check\` shows them as well`,
    sv: (level, count) =>
      `GitHub visar ${MOST_SHOWN - 1} av ${count} ${{ error: "fel", warning: "varningar", notice: "tips" }[level]} vid sina rader. Alla står i loggen för det här steget; \`npm run check\` visar dem också`,
  };

/**
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions: what must be escaped in each part. Other characters
 * that nobody sees are said by name: a log is read in terminals too. Of more than GitHub shows, the first line says so.
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
  const overflown = (Object.entries(LEVELS) as [Severity, (typeof LEVELS)[Severity]][]).flatMap(
    ([severity, level]) => {
      const count = diagnostics.filter((one) => one.severity === severity).length;
      return count > MOST_SHOWN
        ? [{ severity, line: `::${level}::${data(OVERFLOW[language](level, count))}\n` }]
        : [];
    },
  );
  const told = new Map<Severity, number>();
  const annotations = diagnostics.map((one) => {
    const { file, line, column, length } = one.place;
    const { what, fix } = wordingOf(one, language);
    const number = (told.get(one.severity) ?? 0) + 1;
    told.set(one.severity, number);
    // A log shows the words of an annotation but not its place.
    const isInLogAlone = number >= MOST_SHOWN && overflown.some(({ severity }) => severity === one.severity);
    const place = isInLogAlone ? `${spelled(`${file}:${line}:${column}`, name)}\n` : "";
    const where = `file=${property(path(file))},line=${line},col=${column},endColumn=${column + Math.max(length, 1)}`;
    const words = `${place}${spelled(what, name)}\n${spelled(fix, name)}`;
    return `::${LEVELS[one.severity]} ${where},title=${property(one.code)}::${data(words)}\n`;
  });
  return [...overflown.map(({ line }) => line), ...annotations].join("");
}
