// Markdown room: a piece of a text that markdown-it gives no place for → where it stands in the body.
import type { Place } from "../diagnostics/diagnostic.ts";

/** `line` is counted from 0, `column` from 1. */
type Found = Pick<Place, "line" | "column" | "length">;

/** No paragraph breaks a line more often between a link and its address. */
const NEARBY = 20;

/** An address that is a word as well is looked for where addresses stand first: [bild](bild), then [x]: bild. */
const ADDRESS_SIGNS = ["](", "](<", "]: ", ""];

/** Where a text of another kind than an address stands. */
const SIGNS: Readonly<Record<string, readonly string[]>> = {
  "markdown/html": [""],
  "markdown/unknown-language": ["]{lang="],
};

/**
 * Finds where a text stands: in the lines from `from` on, up to `to`; the address of `[x][y]` may stand far off. The same place is
 * found once only, so that the next text of its kind gets the next place.
 */
export function finderOf(body: string): (code: string, text: string, from: number, to: number) => Found {
  const lines = body.split("\n");
  const taken = new Set<string>();
  return (code, text, from, to) => {
    for (const sign of text === "" ? [] : (SIGNS[code] ?? ADDRESS_SIGNS)) {
      const [first, last] =
        sign === "]: " ? [0, lines.length] : [from, Math.min(Math.max(to, from + 1), from + NEARBY)];
      for (let at = first; at < last; at++) {
        const line = lines[at] ?? "";
        for (
          let start = line.indexOf(sign + text);
          start !== -1;
          start = line.indexOf(sign + text, start + 1)
        ) {
          if (taken.has(`${at}:${start}`)) continue;
          taken.add(`${at}:${start}`);
          const column = [...line.slice(0, start + sign.length)].length + 1;
          return { line: at, column, length: [...text].length };
        }
      }
    }
    // Written by other signs, such as `javascript&colon;`: then the line is all that can be said.
    const line = lines[from] ?? "";
    return {
      line: from,
      column: line.search(/\S|$/) + 1,
      length: text === "" ? 1 : Math.max(1, line.trim().length),
    };
  };
}
