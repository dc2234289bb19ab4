// Advice room: a content file as it was written, asked where words of a field or of its body stand. Read only once something is found.
import type { Place } from "../diagnostics/diagnostic.ts";
import { type Locator, locator, type Path } from "../source/locate.ts";
import { splitMatter } from "../source/matter.ts";
import { findWords, offsetOf, placer } from "./find.ts";

export interface Manuscript {
  readonly file: string;
  /** Of the file as a whole: no frame is shown. */
  readonly whole: () => Place;
  /** Of words in the field at a path. */
  readonly inField: (path: Path, words: string) => Place;
  /** Of words in the paragraph that begins on a line of the body, counted from 0. */
  readonly inBody: (line: number, words: string) => Place;
}

/** How much longer than the words themselves what they stand in may be: line breaks, indentation, links. */
const ROOM = 3000;

export function manuscriptOf(file: string, textOf: (file: string) => string | undefined): Manuscript {
  let read: { readonly text: string; readonly locate: Locator; readonly bodyLine: number } | undefined;
  const reading = () => {
    if (read !== undefined) return read;
    const text = textOf(file) ?? "";
    const split = splitMatter(text, file);
    const { yaml, bodyLine } = "faults" in split ? { yaml: "", bodyLine: 1 } : split;
    read = { text, locate: locator(file, yaml, 2), bodyLine };
    return read;
  };
  const find = (start: Place, words: string): Place => {
    const { text } = reading();
    const found = findWords(text, words, offsetOf(text, start), words.length + ROOM);
    return found === undefined ? start : placer(file, text)(found.start, found.text.length);
  };
  return {
    file,
    whole: () => ({ file, line: 1, column: 1, length: 0 }),
    inField: (path, words) => find(reading().locate.value(path), words),
    inBody: (line, words) => find({ file, line: reading().bodyLine + line, column: 1, length: 1 }, words),
  };
}
