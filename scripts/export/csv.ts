// Export room: rows → CSV as Swedish Excel opens it right: UTF-8 with BOM, `;` between cells, CRLF after rows (RFC 4180 otherwise).

/** A number is written with a decimal comma: with a point, Swedish Excel makes 2.5 the second of May. */
export type Cell = string | number | boolean | undefined;

/** What a spreadsheet takes for the beginning of a formula; full-width signs are read as the common ones. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/u;

/** `header` and `rows` without the byte order mark are what a parser sees. */
export const writeCsv = (header: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${[header, ...rows].map((row) => `${row.map(writeCell).join(";")}\r\n`).join("")}`;

/**
 * One cell. A text that a spreadsheet would run gets an apostrophe before it (OWASP, CSV injection); a number cannot begin so.
 * Line breaks become spaces: whoever reads line by line gets one row a line.
 */
export function writeCell(cell: Cell): string {
  if (cell === undefined) return "";
  if (typeof cell === "number") return String(cell).replace(".", ",");
  if (typeof cell === "boolean") return String(cell);
  const harmless = FORMULA.test(cell) ? `'${cell}` : cell;
  const line = harmless.replace(/\s*[\r\n\u0085\u2028\u2029]+\s*/gu, " ");
  return /[;"\t]|^\s|\s$/u.test(line) ? `"${line.replaceAll('"', '""')}"` : line;
}
