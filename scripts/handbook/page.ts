// Handbook room: docs/redaktor.md → its recipes: what a reader types, what files then hold, and what the site is said to say.

/** A line of a box that changes a file: kept, added or taken away. */
export interface EditLine {
  readonly mark: " " | "+" | "-";
  readonly text: string;
}

export type Step =
  | { readonly what: "command"; readonly line: string }
  | { readonly what: "write"; readonly file: string; readonly text: string }
  | { readonly what: "edit"; readonly file: string; readonly lines: readonly EditLine[] }
  /** What the command prints while the file is as the edits before say; they are an example, and are taken back. */
  | { readonly what: "report"; readonly command: string; readonly text: string };

/** `address` undefined: what no file of the site says. */
export interface Sign {
  readonly address: string | undefined;
  readonly says: string;
}

export interface Recipe {
  /** As it stands: `3 Förläng ett löfte` */
  readonly heading: string;
  /** The day it is followed in the example, `2027-11-15`; the same as in the recipe before when it names none. */
  readonly day: string | undefined;
  readonly steps: readonly Step[];
  readonly signs: readonly Sign[];
}

const HEADING = /^## (\d+ .+)$/;
const DAY = /^<!-- dag: (\d{4}-\d{2}-\d{2}) -->$/;
const FENCE = /^( *)```(.*)$/;
const FILE = /`(pledges\/[^`]+|\w+\.txt)`/g;
const SIGN = /^- (?:`(\/[^`]*)`|ingen fil på webbplatsen) säger ”(.+)”$/;

/** Throws a RangeError, with its line, for a box that it cannot tell what to do with: every box is followed. */
export function readHandbook(markdown: string): Recipe[] {
  const recipes: { heading: string; day: string | undefined; steps: Step[]; signs: Sign[] }[] = [];
  const lines = markdown.split("\n");
  /** The file of content, or the saved page, that was named last. */
  let named: string | undefined;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    const heading = HEADING.exec(line)?.[1];
    if (heading !== undefined) recipes.push({ heading, day: undefined, steps: [], signs: [] });
    const recipe = recipes.at(-1);
    const fence = FENCE.exec(line);
    named = [...line.matchAll(FILE)].at(-1)?.[1] ?? named;
    if (recipe === undefined) {
      if (fence !== null) throw new RangeError(`line ${at + 1}: a box before the first recipe`);
      continue;
    }
    recipe.day = DAY.exec(line)?.[1] ?? recipe.day;
    const sign = SIGN.exec(line);
    if (sign !== null) recipe.signs.push({ address: sign[1], says: sign[2] ?? "" });
    if (fence === null) continue;
    const [, indent = "", info = ""] = fence;
    const end = lines.indexOf(`${indent}\`\`\``, at + 1);
    if (end < 0) throw new RangeError(`line ${at + 1}: a box without an end`);
    const body = lines.slice(at + 1, end).map((one) => one.slice(indent.length));
    recipe.steps.push(...stepsOf(info, body, at + 1));
    const file = /^(?:text|diff) ([^:]+)$/.exec(info)?.[1];
    // A reader does not see what stands after the word `text`: the words before the box have to say it.
    if (file !== undefined && file !== named)
      throw new RangeError(`line ${at + 1}: the words before the box name ${named}, not ${file}`);
    at = end;
  }
  return recipes;
}

function stepsOf(info: string, body: readonly string[], line: number): Step[] {
  if (info === "sh") return body.map((one) => ({ what: "command", line: one }));
  const command = /^text rapport: (.+)$/.exec(info)?.[1];
  if (command !== undefined) return [{ what: "report", command, text: body.join("\n") }];
  const [, kind, file = ""] = /^(text|diff) (\S+)$/.exec(info) ?? [];
  if (kind === "text") return [{ what: "write", file, text: `${body.join("\n")}\n` }];
  if (kind === "diff") return [{ what: "edit", file, lines: body.map((one) => editLine(one, line)) }];
  throw new RangeError(`line ${line}: a box of a kind that nobody follows: ${info}`);
}

function editLine(text: string, line: number): EditLine {
  const mark = text.charAt(0) || " ";
  if (mark !== " " && mark !== "+" && mark !== "-")
    throw new RangeError(`line ${line}: a line of a change begins with a space, + or -: ${text}`);
  return { mark, text: text.slice(1) };
}
