// Diagnostics room: a text and a place in it → the lines of a code frame, with a caret under what is meant.
import type { Place } from "./diagnostic.ts";

/** Longer lines are cut around the caret, so that a terminal does not wrap them. */
const WIDEST = 100;

/** Letters before the caret that a cut keeps, so that one sees what it is about. */
const KEPT_BEFORE = 60;

/** Controls, formats and separators, which would move a caret or speak to the terminal. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}]/gu;

/** Every character that nobody could see, and all that could command a terminal, shown as one sign each. */
export const visible = (text: string): string => text.replace(UNSEEN, "�");

/** The line itself with the one before it. `expected` stands beside the caret. */
export function codeFrame(text: string, place: Place, expected?: string): string[] {
  const lines = text.split("\n");
  const characters = [...(lines[place.line - 1] ?? "")];
  const at = Math.min(place.column - 1, characters.length);
  const start = at + Math.min(place.length, 20) > WIDEST ? Math.max(0, at - KEPT_BEFORE) : 0;
  const cut = (line: readonly string[]): string => {
    const kept = line.slice(start, start + WIDEST).join("");
    const before = start > 0 && line.length > start ? "… " : "";
    return `${before}${visible(kept.replace(/\t/g, " "))}${line.length > start + WIDEST ? " …" : ""}`;
  };

  const digits = String(place.line).length + 1;
  const numbered = (line: number, marker: string, content: string) =>
    `  ${marker} ${String(line).padStart(digits)} │ ${content}`.trimEnd();
  const length = Math.max(1, Math.min(place.length, characters.length - at, start + WIDEST - at));
  const shift = (start > 0 ? 2 : 0) + widthOf(characters.slice(start, at));
  const caret = "^".repeat(Math.max(1, widthOf(characters.slice(at, at + length))));
  const hint = expected === undefined ? "" : ` ${visible(expected)}`;
  const before = lines[place.line - 2];
  return [
    ...(before === undefined ? [] : [numbered(place.line - 1, " ", cut([...before]))]),
    numbered(place.line, ">", cut(characters)),
    `    ${" ".repeat(digits)} │ ${" ".repeat(shift)}${caret}${hint}`,
  ];
}

/** Columns that a terminal needs: two for emoji and East Asian letters, none for marks that stand on the letter before. */
const widthOf = (characters: readonly string[]): number =>
  characters.reduce((sum, one) => sum + (/\p{Mn}/u.test(one) ? 0 : WIDE.test(one) ? 2 : 1), 0);

const WIDE =
  /\p{Emoji_Presentation}|[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/u;
