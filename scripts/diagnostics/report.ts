// Diagnostics room: diagnostics → the report a person reads in a terminal.
import { styleText } from "node:util";
import { codeFrame, visible } from "./code-frame.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { Severity, Wording } from "./message.ts";
import { messages } from "./messages.ts";
import { shortened } from "./quotation.ts";

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

/** The words of one diagnostic, very long quotations shortened. `values` fits its code by construction. */
export function wordingOf({ code, values }: Diagnostic, language: Language): Wording {
  return (messages[code][language] as (values: unknown) => Wording)(shortened(values));
}

/** `diagnostics` in the order they are to be printed. Ends with a line feed. */
export function printReport(diagnostics: readonly Diagnostic[], options: ReportOptions): string {
  const blocks = diagnostics.map((one) => printBlock(one, options));
  return [...blocks, `${closing(diagnostics, options)}\n`].join("\n");
}

const COLOR: Readonly<Record<Severity, Parameters<typeof styleText>[0]>> = {
  error: "red",
  warning: "yellow",
  hint: "cyan",
};

type Paint = (format: Parameters<typeof styleText>[0], text: string) => string;

/** One diagnostic as the report shows it. Ends with a line feed. */
export function printBlock(
  diagnostic: Diagnostic,
  { language, color, textOf }: Pick<ReportOptions, "language" | "color" | "textOf">,
): string {
  const { place, severity, code } = diagnostic;
  const { what, expected, fix } = wordingOf(diagnostic, language);
  const paint: Paint = (format, text) => (color ? styleText(format, text, { validateStream: false }) : text);
  const where = visible(`${place.file}:${place.line}:${place.column}`);
  const head = `${where} ${paint(COLOR[severity], severity)} ${paint("dim", code)}`;
  const text = place.length === 0 ? undefined : textOf(place.file);
  const frame = text === undefined ? [] : ["", ...codeFrame(text, place, expected)];
  const label = language === "sv" ? "åtgärd" : "fix";
  return [head, `  ${visible(what)}`, ...frame, `  ${paint("bold", label)}   ${visible(fix)}`, ""].join("\n");
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

/** 1 error, 2 warnings, 3 hints in 24 files. Nothing was built; the site is unchanged. */
function closing(
  diagnostics: readonly Diagnostic[],
  { language, fileCount, aftermath }: ReportOptions,
): string {
  return `${countLine(diagnostics, fileCount, language)} ${AFTERMATH[language][aftermath]}`;
}

/** One of them and several of them. */
const NOUNS: Record<Language, Record<Severity | "file", readonly [one: string, several: string]>> = {
  en: {
    error: ["error", "errors"],
    warning: ["warning", "warnings"],
    hint: ["hint", "hints"],
    file: ["file", "files"],
  },
  sv: {
    error: ["fel", "fel"],
    warning: ["varning", "varningar"],
    hint: ["tips", "tips"],
    file: ["fil", "filer"],
  },
};

function countLine(diagnostics: readonly Diagnostic[], files: number, language: Language): string {
  const amount = (count: number, what: Severity | "file") =>
    `${count} ${NOUNS[language][what][count === 1 ? 0 : 1]}`;
  const found = (["error", "warning", "hint"] as const)
    .map((severity) => ({ severity, count: diagnostics.filter((one) => one.severity === severity).length }))
    // That nothing is wrong is said also where there is advice: it is what whoever checks wants to know.
    .filter(({ count, severity }) => severity === "error" || count > 0);
  const counted = found.map(({ count, severity }) => amount(count, severity)).join(", ");
  return `${counted} ${language === "sv" ? "i" : "in"} ${amount(files, "file")}.`;
}
