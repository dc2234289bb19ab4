// Source room: YAML that a parser has refused → the first line that a person would call wrong, read as people write, line by line.
// Parsers notice many slips a line late or by another name; here each line is held against the fields above it.
import { firstWord, isLikeAField, type Last, type Level, place } from "./yaml-levels.ts";
import { faultOfValue } from "./yaml-values.ts";

/** What is wrong, where (offset in the YAML), and what its message quotes. */
export type Slip = { readonly offset: number; readonly length: number } & (
  | { readonly code: "yaml/tab" | "yaml/comment-in-text" }
  | {
      readonly code: "yaml/indentation";
      readonly found: number;
      readonly wanted: number;
      readonly like: string;
    }
  | { readonly code: "yaml/not-a-field"; readonly text: string; readonly wanted: string | undefined }
  | { readonly code: "yaml/not-a-map"; readonly found: string }
  | { readonly code: "yaml/missing-space"; readonly wanted: string; readonly after: string }
  | { readonly code: "yaml/colon-in-text"; readonly text: string }
  | { readonly code: "yaml/special-start"; readonly character: string; readonly text: string }
  | { readonly code: "yaml/text-after-quote"; readonly text: string; readonly rest: string }
  | { readonly code: "yaml/text-after-block"; readonly character: string; readonly rest: string }
  | { readonly code: "yaml/list-on-line"; readonly text: string }
  | { readonly code: "yaml/unclosed-quote"; readonly quote: string }
  | { readonly code: "yaml/unclosed-bracket"; readonly open: string; readonly close: string }
);

/** To the first colon with a space after it; without a part that could match spaces in two ways, so that a long line takes no time. */
const FIELD = /^(?:(?:"[^"]*"|'[^']*')\s*|[^\s"'[\]{}#&*!|>@`,%](?:[^:]|:(?!\s|$))*):(?=\s|$)/;
/** `title:Hej`, but no address. */
const WITHOUT_SPACE = /^(?!https?:|mailto:|tel:)([a-z][a-z-]*):(\S.*)$/;

/** Looks no further than line `until` (0-based), where the parser stopped. */
export function firstSlip(yaml: string, until: number): Slip | undefined {
  const lines = yaml.split("\n");
  const levels: Level[] = [];
  let last: Last | undefined;
  let offset = 0;
  let isCutShort = false;
  for (let index = 0; index < lines.length && index <= until; index++) {
    const line = lines[index] ?? "";
    const start = offset;
    offset += line.length + 1;
    const text = line.trim();
    if (text === "") continue;
    if (text.startsWith("#")) {
      isCutShort = last?.awaits === "text";
      continue;
    }
    const column = line.search(/[^ ]/);
    const at = start + column;
    if (/^[ \t]*\t/.test(line)) return { code: "yaml/tab", offset: start + line.indexOf("\t"), length: 1 };
    if (last?.awaits === "text" && column > last.column && isCutShort && !isLikeAField(text))
      return { code: "yaml/comment-in-text", offset: at, length: text.length };
    isCutShort = false;
    if (last?.awaits === "text" && column > last.column) {
      const slip = slipInContinuation(text, at, column, last);
      if (slip !== undefined) return slip;
      last = { ...last, value: `${last.value} ${text}` };
      continue;
    }
    const isItem = /^-(?:\s|$)/.test(text);
    if (isItem && last === undefined) return { code: "yaml/not-a-map", found: "- …", offset: at, length: 1 };
    const misplaced = place(levels, { column, offset: at, text, isItem }, last);
    if (misplaced !== undefined) return misplaced;

    const dashes = /^(?:-[ \t]+)*(?:-$)?/.exec(text)?.[0] ?? "";
    for (let dash = 0; dash < dashes.length; dash++)
      if (dashes[dash] === "-" && !levels.some((one) => one.isList && one.column === column + dash))
        levels.push({ column: column + dash, isList: true, like: "- ", offset: at + dash });
    const rest = text.slice(dashes.length);
    const restColumn = column + dashes.length;
    const restAt = at + dashes.length;
    const field = FIELD.exec(rest)?.[0];
    const isWholeInBrackets = last === undefined && /^[[{]/.test(rest);
    if (field === undefined && dashes === "" && !isWholeInBrackets) return notAField(rest, at);
    if (field !== undefined && levels.at(-1)?.column !== restColumn)
      levels.push({ column: restColumn, isList: false, like: field, offset: restAt });
    const value = rest.slice(field?.length ?? 0).trimStart();
    const valueAt = restAt + rest.length - value.length;
    const read = faultOfValue(yaml, valueAt, value, restColumn, until);
    if ("slip" in read) return read.slip;
    // Quoted text, brackets and block texts may go on for lines.
    while (offset <= read.end && index < lines.length - 1) offset += (lines[++index] ?? "").length + 1;
    last = {
      column: field === undefined ? restColumn - 1 : restColumn,
      offset: restAt,
      like: field ?? "-",
      value,
      inner: read.inner,
      awaits: value === "" || value.startsWith("#") ? "children" : read.isPlain ? "text" : "nothing",
    };
  }
  return undefined;
}

function slipInContinuation(text: string, offset: number, column: number, last: Last): Slip | undefined {
  const here = { offset, length: text.length };
  if (isLikeAField(text)) {
    const [whole, name, value] = WITHOUT_SPACE.exec(last.value) ?? [];
    if (whole !== undefined)
      return {
        code: "yaml/missing-space",
        after: ":",
        wanted: `${name}: ${value}`,
        offset: last.offset,
        length: whole.length,
      };
    const length = firstWord(text).length;
    return { code: "yaml/indentation", found: column, wanted: last.column, like: last.like, offset, length };
  }
  if (/:(?:\s|$)/.test(text)) return { code: "yaml/colon-in-text", text: `${last.value} ${text}`, ...here };
  return undefined;
}

function notAField(text: string, offset: number): Slip {
  const here = { offset, length: text.length };
  const [unspaced, name, value] = WITHOUT_SPACE.exec(text) ?? [];
  if (unspaced !== undefined)
    return { code: "yaml/missing-space", after: ":", wanted: `${name}: ${value}`, ...here };
  // title = Hej, or a colon that is missing altogether
  const [, left, right] = /^([a-z][a-z-]*)(?:\s*=\s*(.*))?$/.exec(text) ?? [];
  const wanted = left === undefined ? undefined : `${left}: ${right ?? ""}`.trimEnd();
  return { code: "yaml/not-a-field", text, wanted, ...here };
}
