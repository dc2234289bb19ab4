// Diagnostics room: a text and a place in it → the lines of a code frame, with a caret under what is meant.
import type { Place } from "./diagnostic.ts";

/** Longer lines are cut around the caret, so that a terminal does not wrap them. */
const WIDEST = 100;

/** Characters before the caret that a cut keeps, so that one sees what it is about. */
const KEPT_BEFORE = 60;

/** Controls, formats and separators, which would move a caret or speak to the terminal, and letters that are blank. */
const UNSEEN = /\u034F|[\p{C}\p{Zl}\p{Zp}\u115F\u1160\u2800\u3164\uFFA0]/gu;

/** Every character that nobody could see, and all that could command a terminal, shown as one sign each. */
export const visible = (text: string): string => text.replace(UNSEEN, "�");

/** The same characters by their names instead, for where a report is no picture of the file: `<U+001B escape>`. */
export const spelled = (text: string, name: (point: string) => string): string =>
  text.replace(UNSEEN, (character) => `<${name(pointOf(character))}>`);

// ESC → U+001B
const pointOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

/** The line itself with the one before it. `expected` stands beside the caret. */
export function codeFrame(text: string, place: Place, expected?: string): string[] {
  const [before, line] = linesAt(text, place.line);
  const at = place.column - 1;
  const start = at + Math.min(place.length, 20) > WIDEST ? Math.max(0, at - KEPT_BEFORE) : 0;
  const shown = cut(line, start);
  const numbered = (number: number, marker: string, content: string) =>
    `  ${marker} ${String(number).padStart(digits)} │ ${content}`.trimEnd();
  const digits = String(place.line).length + 1;

  const from = shown.omitted.length + at - start;
  const room = shown.characters.length - shown.rest.length - from;
  const length = Math.max(1, Math.min(place.length, room));
  const shift = " ".repeat(widthOf(shown.characters.slice(0, from)));
  const caret = "^".repeat(Math.max(1, widthOf(shown.characters.slice(from, from + length))));
  const hint = expected === undefined ? "" : ` ${visible(expected)}`;
  return [
    ...(before === undefined ? [] : [numbered(place.line - 1, " ", cut(before, start).characters.join(""))]),
    numbered(place.line, ">", shown.characters.join("")),
    `    ${" ".repeat(digits)} │ ${shift}${caret}${hint}`,
  ];
}

/** The line before and the line itself, without taking the whole text apart for each of many faults. */
function linesAt(text: string, line: number): [before: string | undefined, line: string] {
  let start = 0;
  let previous: number | undefined;
  for (let number = 1; number < line; number++) {
    previous = start;
    start = text.indexOf("\n", start) + 1;
  }
  const end = text.indexOf("\n", start);
  return [
    previous === undefined ? undefined : text.slice(previous, start - 1),
    text.slice(start, end === -1 ? undefined : end),
  ];
}

interface Cut {
  /** What is shown, the signs for what is left out included. */
  readonly characters: readonly string[];
  readonly omitted: string;
  readonly rest: string;
}

/** At most `WIDEST` characters from the one numbered `start`. */
function cut(line: string, start: number): Cut {
  const kept: string[] = [];
  let number = 0;
  let isLonger = false;
  for (const character of line) {
    if (number >= start + WIDEST) {
      isLonger = true;
      break;
    }
    if (number >= start) kept.push(visible(character === "\t" ? " " : character));
    number++;
  }
  const omitted = start > 0 && kept.length > 0 ? "… " : "";
  const rest = isLonger ? " …" : "";
  return { characters: [...omitted, ...kept, ...rest], omitted, rest };
}

/** Columns that a terminal needs: two for emoji and East Asian letters, none for marks that stand on the letter before. */
const widthOf = (characters: readonly string[]): number =>
  characters.reduce((sum, one) => sum + (/\p{Mn}/u.test(one) ? 0 : WIDE.test(one) ? 2 : 1), 0);

const WIDE =
  /\p{Emoji_Presentation}|[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/u;
