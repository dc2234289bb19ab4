// Transcription room: a table → its rows, each with what its columns are called. Tables that only lay out a page are none.
import { cleaned } from "./block.ts";
import { attribute, type Element, elementsIn, textIn } from "./html-tree.ts";

export interface Row {
  readonly text: string;
  readonly cells: readonly string[];
  readonly columns: readonly string[];
}

export function tableRows(table: Element): Row[] | undefined {
  const inside = [...elementsIn(table)];
  if (inside.some(({ tagName }) => tagName === "table" || /^h[1-3]$/.test(tagName))) return undefined;
  const rows = spread(
    inside
      .filter(({ tagName }) => tagName === "tr")
      .map((row) => [...elementsIn(row)].filter(({ tagName }) => tagName === "td" || tagName === "th")),
  );
  const widest = Math.max(0, ...rows.map((cells) => cells.length));
  if (widest < 2 || rows.length < 2) return undefined;
  const [first, ...rest] = rows;
  if (first === undefined) return undefined;
  const hasHead =
    first.every(({ tagName }) => tagName === "th") || first.every((cell) => textOf(cell).length <= 30);
  const columns = hasHead ? first.map(textOf) : [];
  return (hasHead ? rest : rows).flatMap((row) => {
    const cells = row.map(textOf);
    const text = cells.filter((cell) => cell !== "").join(" – ");
    return text === "" ? [] : [{ text, cells, columns }];
  });
}

/** A cell that goes down over several rows stands in each of them. */
function spread(rows: readonly (readonly Element[])[]): Element[][] {
  const down: { readonly column: number; left: number; readonly cell: Element }[] = [];
  return rows.map((row) => {
    const cells = [...row];
    for (const one of down.filter(({ left }) => left > 0).sort((a, b) => a.column - b.column)) {
      cells.splice(one.column, 0, one.cell);
      one.left--;
    }
    for (const [column, cell] of cells.entries()) {
      const span = Number(attribute(cell, "rowspan") ?? 1);
      const isNew = row.includes(cell);
      if (isNew && span > 1 && span < 200) down.push({ column, left: span - 1, cell });
    }
    return cells;
  });
}

const textOf = (cell: Element): string => cleaned(textIn(cell));
