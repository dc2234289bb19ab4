// Advice room: a regular expression over a text that stops in good time, and where in a file what it found stands.
import type { Place } from "../diagnostics/diagnostic.ts";

/** A part of a text: `start` counted in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly text: string;
}

export const endOf = ({ start, text }: Span): number => start + text.length;

export const spansOf = (text: string, pattern: RegExp): Span[] =>
  Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({ start: index, text: found }));

/** Turns offsets into places; the lines of a file are counted once, however many offsets are asked for. */
export function placer(file: string, text: string): (start: number, length: number) => Place {
  let starts: number[] | undefined;
  return (start, length) => {
    starts ??= lineStarts(text);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= start) low = middle;
      else high = middle - 1;
    }
    const begin = starts[low] ?? 0;
    // A caret stays on its line.
    const shown = text.slice(start, start + length).split("\n")[0] ?? "";
    return {
      file,
      line: low + 1,
      column: [...text.slice(begin, start)].length + 1,
      length: Math.max(1, [...shown.trimEnd()].length),
    };
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** The offset at which a place begins. */
export function offsetOf(text: string, { line, column }: Pick<Place, "line" | "column">): number {
  let start = 0;
  for (let number = 1; number < line; number++) start = text.indexOf("\n", start) + 1;
  const end = text.indexOf("\n", start);
  const before = [...text.slice(start, end === -1 ? undefined : end)].slice(0, column - 1).join("");
  return start + before.length;
}

const SPECIAL = /[\\^$.*+?()[\]{}|]/g;

/**
 * Where words that were read as one line stand in a file that may break it anywhere; `from` is an offset at or before them, `within` how
 * far they can be. Of words that the file writes by other signs (`\"`, a link in Markdown) as many as can be found from the first on.
 */
export function findWords(text: string, words: string, from: number, within: number): Span | undefined {
  const there = text.slice(from, from + within);
  const parts = words.split(/\s+/u).map((word) => word.replace(SPECIAL, "\\$&"));
  for (let count = parts.length; count > 0; count = count > 3 ? 3 : count - 1) {
    const found = new RegExp(parts.slice(0, count).join("\\s+"), "u").exec(there);
    if (found !== null) return { start: from + found.index, text: found[0] };
  }
  return undefined;
}
