// Archive room: one content file → what it says, typed by the schema, or everything that is wrong with it.
import type { z } from "zod";
import { byPlace, type Diagnostic, diagnose, hasErrors, MOST_FAULTS } from "../diagnostics/diagnostic.ts";
import { checkMarkdown } from "../markdown/check.ts";
import { type ArchiveContent, archiveSchema } from "../schema/archive.ts";
import { type MunicipalityContent, municipalitySchema } from "../schema/municipality.ts";
import { type PledgeContent, pledgeSchema } from "../schema/pledge.ts";
import { type ReportContent, reportSchema } from "../schema/report.ts";
import { decode, readBytes } from "../source/decode.ts";
import { hiddenInMatter } from "../source/invisible.ts";
import type { Locator } from "../source/locate.ts";
import { sizeFault, splitMatter } from "../source/matter.ts";
import type { SourceFile } from "../source/walk.ts";
import { parseYaml } from "../source/yaml.ts";
import { explain } from "./explain.ts";
import { strayQuotes } from "./stray-quotes.ts";

type FileOf<K extends SourceFile["kind"]> = Extract<SourceFile, { kind: K }>;

interface Parsed<K extends SourceFile["kind"], C> {
  readonly kind: K;
  readonly source: FileOf<K>;
  readonly content: C;
  readonly body: string;
  readonly locate: Locator;
}

export type ParsedArchive = Parsed<"archive", ArchiveContent>;
export type ParsedMunicipality = Parsed<"municipality", MunicipalityContent>;
export type ParsedPledge = Parsed<"pledge", PledgeContent>;
export type ParsedReport = Parsed<"report", ReportContent>;
export type ParsedFile = ParsedArchive | ParsedMunicipality | ParsedPledge | ParsedReport;

const SCHEMAS: Readonly<Record<SourceFile["kind"], z.ZodType>> = {
  archive: archiveSchema,
  municipality: municipalitySchema,
  pledge: pledgeSchema,
  report: reportSchema,
};

export interface ParseResult {
  /** Absent when the file has an error. */
  readonly parsed?: ParsedFile;
  readonly diagnostics: readonly Diagnostic[];
}

export function parseFile(source: SourceFile): ParseResult {
  const read = readBytes(source.path, source.file);
  return "fault" in read ? { diagnostics: [read.fault] } : parseBytes(read.bytes, source);
}

/** The reader's order: bytes → text → fences → YAML → schema, Markdown; each step trusts only what the one before let through. */
export function parseBytes(bytes: Buffer, source: SourceFile): ParseResult {
  const { text, faults } = decode(bytes, source.file);
  if (faults.length > 0) return { diagnostics: limited(faults) };
  const split = divide(text, source);
  if ("faults" in split) return { diagnostics: limited(split.faults) };
  const { yaml, firstLine, body, bodyLine } = split;
  const read = parseYaml(yaml, source.file, firstLine);
  const schema = SCHEMAS[source.kind];
  const shaped = read.data === undefined ? undefined : schema.safeParse(read.data);
  const misshapen =
    shaped?.error === undefined ? [] : explain(shaped.error.issues, read.data, schema, read.locate);
  const diagnostics = limited([
    ...read.faults,
    ...misshapen.filter((one) => !isEmptiedByComment(one, read.faults)),
    ...strayQuotes(read.data, read.locate),
    ...checkMarkdown(body, source.file, bodyLine),
  ]);
  if (shaped?.success !== true || hasErrors(diagnostics)) return { diagnostics };
  const { locate } = read;
  return {
    parsed: { kind: source.kind, source, content: shaped.data, body, locate } as ParsedFile,
    diagnostics,
  };
}

/** `title: #3` is empty because of its comment, and that is said already. */
const isEmptiedByComment = ({ code, place }: Diagnostic, faults: readonly Diagnostic[]): boolean =>
  code === "field/empty" &&
  faults.some((one) => one.code === "yaml/comment-eats-text" && one.place.line === place.line);

/** A file with thousands of faults would bury those of all others. */
function limited(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  if (diagnostics.length < MOST_FAULTS) return diagnostics;
  const told = [...diagnostics].sort(byPlace).slice(0, MOST_FAULTS);
  const { place } = told[told.length - 1] as Diagnostic;
  return [...told, diagnose("file/more-faults", { ...place, length: 0 }, { shown: told.length })];
}

interface Divided {
  readonly yaml: string;
  readonly firstLine: number;
  readonly body: string;
  readonly bodyLine: number;
}

/** Markdown files have front matter; YAML files are nothing else. */
function divide(text: string, source: SourceFile): Divided | { readonly faults: readonly Diagnostic[] } {
  if (source.kind === "pledge" || source.kind === "report") {
    const split = splitMatter(text, source.file);
    return "faults" in split ? split : { ...split, firstLine: 2 };
  }
  const start = { file: source.file, line: 1, column: 1, length: 0 };
  const tooLarge = sizeFault(text, text.split("\n").length, start);
  const faults = tooLarge === undefined ? hiddenInMatter(text, source.file, 1) : [tooLarge];
  return faults.length === 0 ? { yaml: text, firstLine: 1, body: "", bodyLine: 1 } : { faults };
}
