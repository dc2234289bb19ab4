// Handbook room: does in a folder what a reader of the handbook does in an editor: writes files and changes them.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { EditLine, Step } from "./page.ts";

/** `root` is the folder that `pledges` lies in. Throws when the file is not as the handbook says it is. */
export function followStep(root: string, step: Extract<Step, { what: "write" | "edit" }>): void {
  const target = path.join(root, step.file);
  if (!target.startsWith(root + path.sep)) throw new RangeError(`${step.file} leaves the folder`);
  if (step.what === "write") {
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, step.text);
    return;
  }
  if (!existsSync(target)) throw new RangeError(`${step.file} is not there to be changed`);
  writeFileSync(target, changed(readFileSync(target, "utf8"), step.lines, step.file));
}

/** The lines that are kept and taken away stand in the text exactly once, in a row; `file` is for the message. */
export function changed(text: string, lines: readonly EditLine[], file: string): string {
  const linesOf = (without: EditLine["mark"]) =>
    lines.filter(({ mark }) => mark !== without).map((line) => line.text);
  const [before, after] = [linesOf("+"), linesOf("-")];
  const there = text.split("\n");
  const places = there.flatMap((_, at) => (before.every((line, n) => there[at + n] === line) ? [at] : []));
  const [place] = places;
  if (before.length === 0 || place === undefined || places.length > 1)
    throw new RangeError(`${file} has the lines of the change ${places.length} times:\n${before.join("\n")}`);
  return there.toSpliced(place, before.length, ...after).join("\n");
}
