// Diagnostics room: diagnostics → the report a person reads in a terminal.
import { styleText } from "node:util";
import type { Diagnostic, Place } from "./diagnostic.ts";
import type { Wording } from "./message.ts";
import { messages } from "./messages.ts";

export type Language = "en" | "sv";

/** What happened to the site: the last line says it. */
export type Aftermath = "unchanged" | "built" | "checked" | "previous-shown";

export interface ReportOptions {
  readonly language: Language;
  readonly color: boolean;
  readonly fileCount: number;
  readonly aftermath: Aftermath;
  /** The text of a file, for code frames. */
  readonly textOf: (file: string) => string | undefined;
}

/** The words of one diagnostic. `values` fits its code by construction. */
export function wordingOf({ code, values }: Diagnostic, language: Language): Wording {
  return (messages[code][language] as (values: unknown) => Wording)(values);
}

/** `diagnostics` in the order they are to be printed. Ends with a line feed. */
export function printReport(diagnostics: readonly Diagnostic[], options: ReportOptions): string {
  const blocks = diagnostics.map((one) => block(one, options));
  return [...blocks, `${closing(diagnostics, options)}\n`].join("\n");
}

function block(diagnostic: Diagnostic, options: ReportOptions): string {
  const { place, severity, code } = diagnostic;
  const { what, expected, fix } = wordingOf(diagnostic, options.language);
  const paint = (format: Parameters<typeof styleText>[0], text: string) =>
    options.color ? styleText(format, text, { validateStream: false }) : text;
  const head = `${place.file}:${place.line}:${place.column} ${paint(severity === "error" ? "red" : "yellow", severity)} ${paint("dim", code)}`;
  const text = options.textOf(place.file);
  const frame = text === undefined || place.length === 0 ? [] : codeFrame(text, place, expected);
  const lines = [head, `  ${what}`, "", ...frame, `  ${paint("bold", "fix")}   ${fix}`, ""];
  return lines.filter((line, index) => !(line === "" && lines[index - 1] === "")).join("\n");
}

/** Longer lines are cut around the caret, so that a terminal does not wrap them. */
const WIDEST = 100;

/** The line itself with the one before it, and a caret under what is meant. */
export function codeFrame(text: string, place: Place, expected?: string): string[] {
  const lines = text.split("\n");
  const digits = String(place.line).length + 1;
  const numbered = (line: number, marker: string, content: string) =>
    `  ${marker} ${String(line).padStart(digits)} │ ${content}`.trimEnd();

  const line = [...(lines[place.line - 1] ?? "")];
  const start = Math.max(0, place.column - 1 + Math.min(place.length, 20) - WIDEST);
  const cut = (characters: string[]) =>
    characters
      .slice(start, start + WIDEST)
      .join("")
      .replace(/\t/g, " ");
  const length = Math.max(
    1,
    Math.min(place.length, line.length - place.column + 1, WIDEST - (place.column - 1 - start)),
  );
  const caret = `${" ".repeat(place.column - 1 - start)}${"^".repeat(length)}${expected === undefined ? "" : ` ${expected}`}`;
  const before =
    place.line > 1 ? [numbered(place.line - 1, " ", cut([...(lines[place.line - 2] ?? "")]))] : [];
  return [...before, numbered(place.line, ">", cut(line)), `    ${" ".repeat(digits)} │ ${caret}`];
}

const AFTERMATH: Record<Language, Record<Aftermath, string>> = {
  en: {
    unchanged: "Nothing was built; the site is unchanged.",
    built: "The site was built.",
    checked: "Nothing was built.",
    "previous-shown": "The browser shows this report until the files are right.",
  },
  sv: {
    unchanged: "Inget byggdes; webbplatsen är oförändrad.",
    built: "Webbplatsen byggdes.",
    checked: "Inget byggdes.",
    "previous-shown": "Webbläsaren visar den här rapporten tills filerna är rätt.",
  },
};

/** 1 error, 2 warnings in 24 files. Nothing was built; the site is unchanged. */
function closing(
  diagnostics: readonly Diagnostic[],
  { language, fileCount, aftermath }: ReportOptions,
): string {
  const errors = diagnostics.filter((one) => one.severity === "error").length;
  const warnings = diagnostics.length - errors;
  return `${countLine(errors, warnings, fileCount, language)} ${AFTERMATH[language][aftermath]}`;
}

function countLine(errors: number, warnings: number, files: number, language: Language): string {
  if (language === "sv") {
    const count = [
      errors > 0 || warnings === 0 ? `${errors} fel` : "",
      warnings > 0 ? `${warnings} ${warnings === 1 ? "varning" : "varningar"}` : "",
    ];
    return `${count.filter(Boolean).join(", ")} i ${files} ${files === 1 ? "fil" : "filer"}.`;
  }
  const count = [
    errors > 0 || warnings === 0 ? `${errors} ${errors === 1 ? "error" : "errors"}` : "",
    warnings > 0 ? `${warnings} ${warnings === 1 ? "warning" : "warnings"}` : "",
  ];
  return `${count.filter(Boolean).join(", ")} in ${files} ${files === 1 ? "file" : "files"}.`;
}
