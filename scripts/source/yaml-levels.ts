// Source room: how far in a line of refused YAML begins, held against the lines above it.
import type { Slip } from "./yaml-lines.ts";

/** A column where lines may begin: the fields of one map, or the hyphens of one list. */
export interface Level {
  readonly column: number;
  readonly isList: boolean;
  /** A line at this level, to be pointed to: `title:`. */
  readonly like: string;
  readonly offset: number;
}

/** The field or item that stands last, and what may follow on deeper lines. */
export interface Last {
  readonly column: number;
  readonly offset: number;
  readonly like: string;
  readonly value: string;
  readonly awaits: "children" | "text" | "nothing";
  /** Where the lines of a block text begin, and the first word of it. */
  readonly inner?: { readonly column: number; readonly like: string } | undefined;
}

/** Goes back to the level of a column; a column between levels, or a line of the wrong kind, belongs to nothing. */
export function place(
  levels: Level[],
  line: { column: number; offset: number; text: string; isItem: boolean },
  last: Last | undefined,
): Slip | undefined {
  const { column, offset, text, isItem } = line;
  const misplaced = (like: Pick<Level, "column" | "like">): Slip => ({
    code: "yaml/indentation",
    found: column,
    wanted: like.column,
    like: like.like,
    offset,
    length: firstWord(text).length,
  });
  let left: Level | undefined;
  while ((levels.at(-1)?.column ?? -1) > column) left = levels.pop();
  // Nothing is further out than this line: the first field was too far in.
  if (left !== undefined && levels.length === 0)
    return {
      code: "yaml/indentation",
      found: left.column,
      wanted: column,
      like: firstWord(text),
      offset: left.offset,
      length: left.like.length,
    };
  // A list may stand in the same column as the field it belongs to.
  const list = levels.at(-1);
  if (!isItem && list?.isList === true && list.column === column) {
    levels.pop();
    if (levels.at(-1)?.column !== column) return misplaced(left ?? { column: column + 2, like: list.like });
  }
  const level = levels.at(-1);
  if (level?.column === column) {
    const fits = isItem === level.isList || (isItem && last?.awaits === "children" && last.column === column);
    return fits
      ? undefined
      : { code: "yaml/not-a-field", text, wanted: undefined, offset, length: text.length };
  }
  const isChild = left === undefined && (last === undefined || last.awaits === "children");
  const wanted = (isLikeAField(text) ? undefined : last?.inner) ?? left ?? level;
  return isChild || wanted === undefined ? undefined : misplaced(wanted);
}

export const isLikeAField = (text: string): boolean => /^[a-z][a-z-]*:(?:\s|$)/.test(text);

export const firstWord = (text: string): string => /^\S+/.exec(text)?.[0] ?? text;
