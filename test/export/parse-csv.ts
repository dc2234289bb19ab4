// Export tests: a strict reader of CSV with semicolons, by RFC 4180 and by nothing else.

/** Rows of cells; throws on a quote that nothing closes, and on a file without its byte order mark. */
export function parseCsv(text: string): string[][] {
  if (!text.startsWith("\uFEFF")) throw new RangeError("no byte order mark");
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^";\r\n]*|[^;\r\n"][^;\r\n]*))(;|\r\n)/y;
  cell.lastIndex = 1;
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const found = cell.exec(text);
    if (found === null) throw new RangeError(`no cell at ${at}: ${text.slice(at, at + 40)}`);
    const [, quoted, bare = "", end] = found;
    row.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === "\r\n") {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

/** Each row by the names in the first. */
export function recordsOf(text: string): Record<string, string>[] {
  const [header = [], ...rows] = parseCsv(text);
  return rows.map((cells) => Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ""])));
}
