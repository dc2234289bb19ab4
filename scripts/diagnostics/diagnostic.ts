// Diagnostics room: what a diagnostic is. Imports nothing from other rooms; every other room may report one.
import type { Severity } from "./message.ts";
import { type Code, type Messages, messages } from "./messages.ts";

/** Where in a content file: `file` relative to the working folder with forward slashes; line, column and length 1-based and counted in characters. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

/** A file is searched for no more faults of one sort: whoever has mended a hundred checks again before the next. */
export const MOST_FAULTS = 100;

/** One thing that is wrong. `values` are what the sentence of its code quotes. */
export interface Diagnostic<C extends Code = Code> {
  readonly code: C;
  readonly severity: Severity;
  readonly place: Place;
  readonly values: ValuesOf<C>;
}

export type ValuesOf<C extends Code> = Parameters<Messages[C]["en"]>[0];

/** The only way to make a diagnostic: the compiler holds `values` against what the code's sentence needs. */
export function diagnose<C extends Code>(code: C, place: Place, values: ValuesOf<C>): Diagnostic {
  return { code, severity: messages[code].severity, place, values } as Diagnostic;
}

/** Order of a report: by file, then line, then column, so that two runs print the same. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  const [x, y] = [a.place, b.place];
  if (x.file !== y.file) return x.file < y.file ? -1 : 1;
  return x.line - y.line || x.column - y.column || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}

export const hasErrors = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some((one) => one.severity === "error");
