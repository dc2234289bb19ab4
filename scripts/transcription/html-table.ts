// Transcription room: a table → its rows, each with what its columns are called. Tables that only lay out a page are none.
import { cleaned } from "./block.ts";
import { attribute, type Element, elementsIn, textIn } from "./html-tree.ts";
import { LONGEST_BLOCK, MOST_COLUMNS } from "./limits.ts";

export interface Row {
  readonly text: string;
  readonly cells: readonly string[];
  readonly columns: readonly string[];
}

/** In characters: as much as a few sentences. */
const LONGEST_CELL = 500;
/** In characters: a first row of nothing longer names the columns. */
const LONGEST_COLUMN_NAME = 30;

/** Undefined when the table lays out a page: other tables or headings in it, one column or row, or more in a row than a row holds. */
export function tableRows(table: Element): Row[] | undefined {
  const inside = [...elementsIn(table)];
  if (inside.some(({ tagName }) => tagName === "table" || /^h[1-3]$/.test(tagName))) return undefined;
  const elements = spread(
    inside
      .filter(({ tagName }) => tagName === "tr")
      .map((row) => [...elementsIn(row)].filter(({ tagName }) => tagName === "td" || tagName === "th")),
  );
  const [first, ...rest] = elements ?? [];
  if (elements === undefined || first === undefined || rest.length === 0) return undefined;
  if (elements.every((cells) => cells.length < 2)) return undefined;
  const texts = new Map<Element, string>();
  const textOf = (cell: Element): string => {
    const text = texts.get(cell) ?? cleaned(textIn(cell));
    texts.set(cell, text);
    return text;
  };
  const hasHead =
    first.every(({ tagName }) => tagName === "th") ||
    first.every((cell) => textOf(cell).length <= LONGEST_COLUMN_NAME);
  const columns = hasHead ? first.map(textOf) : [];
  const rows = (hasHead ? rest : elements).flatMap((row) => {
    const cells = row.map(textOf);
    const text = cells.filter((cell) => cell !== "").join(" – ");
    return text === "" ? [] : [{ text, cells, columns }];
  });
  // What holds a whole text, or stands in a column of links beside one, is no cell of a table.
  const isLaidOut = rows.some(({ cells }) => cells.some((cell) => cell.length > LONGEST_CELL));
  return isLaidOut || rows.some(({ text }) => text.length > LONGEST_BLOCK) ? undefined : rows;
}

/** A cell that goes down over several rows stands in each of them. Undefined when a row has more cells than a table has columns. */
function spread(rows: readonly (readonly Element[])[]): Element[][] | undefined {
  let down: { readonly column: number; readonly left: number; readonly cell: Element }[] = [];
  const whole: Element[][] = [];
  for (const row of rows) {
    const cells = [...row];
    for (const { column, cell } of [...down].sort((a, b) => a.column - b.column))
      cells.splice(column, 0, cell);
    if (cells.length > MOST_COLUMNS) return undefined;
    down = down.map((one) => ({ ...one, left: one.left - 1 })).filter(({ left }) => left > 0);
    for (const [column, cell] of cells.entries()) {
      const span = Number(attribute(cell, "rowspan") ?? 1);
      if (row.includes(cell) && span > 1 && span < MOST_ROWS_SPANNED)
        down.push({ column, left: span - 1, cell });
    }
    whole.push(cells);
  }
  return whole;
}

/** A cell said to span more rows than this is taken for one of its own row alone. */
const MOST_ROWS_SPANNED = 200;
