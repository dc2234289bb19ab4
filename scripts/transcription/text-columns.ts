// Transcription room: lines of copied text in which several things stand beside each other: menus, and signatures in two columns.
import { columnsOf } from "./tables.ts";

/** Menus are left out; two columns, as of names above roles, become one, the left before the right. */
export function withoutColumns(lines: readonly string[]): string[] {
  const single: string[] = [];
  for (let index = 0; index < lines.length; index++) {
    const here = columnsIn(lines[index] ?? "");
    if (here.length < 2) {
      single.push(lines[index] ?? "");
      continue;
    }
    const rows = [here];
    while (columnsIn(lines[index + 1] ?? "").length === here.length)
      rows.push(columnsIn(lines[++index] ?? ""));
    const isSigned = rows.some((row) => row.every((cell) => NAME.test(cell)));
    if (isSigned)
      for (const column of here.keys()) {
        single.push("");
        for (const row of rows) single.push(row[column] ?? "");
      }
  }
  return single;
}

const NAME = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?:\s\p{Lu}[\p{Ll}]+(?:-\p{Lu}\p{Ll}+)?){1,2}$/u;

/** Short pieces with wide gaps, or bars, between them; a sentence with two spaces after a full stop is none. */
function columnsIn(line: string): string[] {
  const bare = line.trim().replace(/^[•·*–-]\s+/u, "");
  const cells = bare.split(/\s{2,}|\s+\|\s+/u).map((cell) => cell.trim());
  const isShort = cells.every((cell) => cell.length > 0 && cell.length <= 45 && !/[.!:]$/.test(cell));
  return cells.length > 1 && isShort && bare === line.trim() ? cells : [];
}

export interface TabbedRow {
  readonly text: string;
  readonly cells: readonly string[];
  readonly columns: readonly string[];
}

/** A table, as browsers copy it: lines with the same number of tabs, the first of which names the columns. By the number of the line. */
export function tabbedRows(lines: readonly string[]): ReadonlyMap<number, TabbedRow> {
  const rows = new Map<number, TabbedRow>();
  for (let index = 0; index < lines.length; index++) {
    const columns = cellsOf(lines[index] ?? "");
    if (columns.length < 2 || columnNames(columns) < 2) continue;
    let last = index;
    while (cellsOf(lines[last + 1] ?? "").length === columns.length) last++;
    if (last === index) continue;
    rows.set(index, { text: "", cells: [], columns });
    for (let line = index + 1; line <= last; line++) {
      const cells = cellsOf(lines[line] ?? "");
      rows.set(line, { text: cells.filter((cell) => cell !== "").join(" – "), cells, columns });
    }
    index = last;
  }
  return rows;
}

const cellsOf = (line: string): string[] =>
  line.includes("\t") ? line.split("\t").map((cell) => cell.trim()) : [];

/** How many of the cells are names of columns: a menu copied with tabs has none. */
const columnNames = (cells: readonly string[]): number => columnsOf(cells).size;
