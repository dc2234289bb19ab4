// Archive room: one content file → what it says, typed by the schema, or everything that is wrong with it.
import type { z } from "zod";
import { type Diagnostic, hasErrors } from "../diagnostics/diagnostic.ts";
import { checkMarkdown } from "../markdown/check.ts";
import { type ArchiveContent, archiveSchema } from "../schema/archive.ts";
import { type MunicipalityContent, municipalitySchema } from "../schema/municipality.ts";
import { type PledgeContent, pledgeSchema } from "../schema/pledge.ts";
import { type ReportContent, reportSchema } from "../schema/report.ts";
import { decode, readBytes } from "../source/decode.ts";
import { hiddenInMatter } from "../source/invisible.ts";
import { type Locator, locator } from "../source/locate.ts";
import { sizeFault, splitMatter } from "../source/matter.ts";
import type { SourceFile } from "../source/walk.ts";
import { parseYaml } from "../source/yaml.ts";
import { explain } from "./explain.ts";

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

/** The reader's order: bytes → text → fences → YAML → schema → Markdown; each step trusts only what the one before let through. */
export function parseBytes(bytes: Buffer, source: SourceFile): ParseResult {
  const decoded = decode(bytes, source.file);
  if ("fault" in decoded) return { diagnostics: [decoded.fault] };
  const split = divide(decoded.text, source);
  if ("fault" in split) return { diagnostics: [split.fault] };
  const { yaml, firstLine, body, bodyLine } = split;
  const read = parseYaml(yaml, source.file, firstLine);
  if ("faults" in read) return { diagnostics: read.faults };

  const schema = SCHEMAS[source.kind];
  const locate = locator(source.file, yaml, firstLine);
  const shaped = schema.safeParse(read.data);
  const diagnostics = [
    ...(shaped.success ? [] : explain(shaped.error.issues, read.data, schema, locate)),
    ...checkMarkdown(body, source.file, bodyLine),
  ];
  if (!shaped.success || hasErrors(diagnostics)) return { diagnostics };
  return {
    parsed: { kind: source.kind, source, content: shaped.data, body, locate } as ParsedFile,
    diagnostics,
  };
}

interface Divided {
  readonly yaml: string;
  readonly firstLine: number;
  readonly body: string;
  readonly bodyLine: number;
}

/** Markdown files have front matter; YAML files are nothing else. */
function divide(text: string, source: SourceFile): Divided | { readonly fault: Diagnostic } {
  if (source.kind === "pledge" || source.kind === "report") {
    const split = splitMatter(text, source.file);
    return "fault" in split ? split : { ...split, firstLine: 2 };
  }
  const start = { file: source.file, line: 1, column: 1, length: 0 };
  const fault = sizeFault(text, text.split("\n").length, start) ?? hiddenInMatter(text, source.file);
  return fault === undefined ? { yaml: text, firstLine: 1, body: "", bodyLine: 1 } : { fault };
}
