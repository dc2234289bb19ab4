// Source room: what stands after `title:` or `- ` in YAML that a parser has refused → what is wrong with it, or where it ends.
import type { Slip } from "./yaml-lines.ts";

/** Where a value ends (offset in the YAML), and whether deeper lines below would continue it as text. */
interface Value {
  readonly end: number;
  readonly isPlain: boolean;
  /** Where the lines of a block text begin, and the first word of it. */
  readonly inner?: { readonly column: number; readonly like: string } | undefined;
}

const CLOSING: Readonly<Record<string, string>> = { "[": "]", "{": "}" };

/** `value` stands at `offset` and goes to the end of its line; its field begins in `column`. */
export function faultOfValue(
  yaml: string,
  offset: number,
  value: string,
  column: number,
  until: number,
): Value | { readonly slip: Slip } {
  const here = { offset, length: value.length };
  const character = value[0] ?? "";
  const end = offset + value.length;
  if (value === "" || character === "#") return { end, isPlain: false };
  if (/^[?-](?:\s|$)/.test(value)) return { slip: { code: "yaml/list-on-line", text: value, ...here } };
  if (/^[@`%,\]}]/.test(value))
    return { slip: { code: "yaml/special-start", character, text: value, ...here } };
  if (character === '"' || character === "'") return faultOfQuoted(yaml, offset, value, column);
  if (character === "[" || character === "{") return faultOfBrackets(yaml, offset, value, column, until);
  if (character === "|" || character === ">") return faultOfBlock(yaml, offset, value, column);
  const text = value.replace(/(?<!\s)\s+#.*$/, "");
  if (/:(?:\s|$)/.test(text))
    return { slip: { code: "yaml/colon-in-text", text, offset, length: text.length } };
  return { end, isPlain: true };
}

function faultOfQuoted(yaml: string, offset: number, value: string, column: number): Value | { slip: Slip } {
  const quote = value[0] ?? "";
  const pattern = quote === '"' ? /"(?:[^"\\]|\\[\s\S])*"/y : /'(?:[^']|'')*'/y;
  pattern.lastIndex = offset;
  const quoted = pattern.exec(yaml)?.[0];
  const unclosed: Slip = { code: "yaml/unclosed-quote", quote, offset, length: 1 };
  if (quoted === undefined || swallowsField(quoted, column)) return { slip: unclosed };
  const end = offset + quoted.length;
  const rest = restOfLine(yaml, end);
  if (isNothing(rest)) return { end: end + rest.length, isPlain: false };
  if (quoted.includes("\n")) return { slip: unclosed };
  const text = value.trimEnd();
  return { slip: { code: "yaml/text-after-quote", text, rest: rest.trim(), offset, length: text.length } };
}

function faultOfBrackets(
  yaml: string,
  offset: number,
  value: string,
  column: number,
  until: number,
): Value | { slip: Slip } {
  const found = endOfBrackets(yaml, offset);
  const end = found.end ?? yaml.length;
  const inside = yaml.slice(offset, end);
  if (found.end === undefined || swallowsField(inside, column)) {
    const at = found.end === undefined ? found.unclosed : offset;
    const open = yaml[at] ?? "";
    return {
      slip: { code: "yaml/unclosed-bracket", open, close: CLOSING[open] ?? "", offset: at, length: 1 },
    };
  }
  const rest = restOfLine(yaml, end);
  const stopsInside = until <= yaml.slice(0, end).split("\n").length - 1;
  if (isNothing(rest) || (inside.includes("\n") && stopsInside))
    return { end: end + rest.length, isPlain: false };
  const text = value.trimEnd();
  return {
    slip: { code: "yaml/special-start", character: yaml[offset] ?? "", text, offset, length: text.length },
  };
}

const IN_BRACKETS = /(?<=[\s[{,:])"(?:[^"\\]|\\[\s\S])*"|(?<=[\s[{,:])'(?:[^']|'')*'|[[\]{}]/g;

/** Past the bracket that closes the one at `offset`, or the bracket that nothing closes; quoted text may hold others. */
function endOfBrackets(
  yaml: string,
  offset: number,
): { readonly end: number } | { readonly end?: undefined; readonly unclosed: number } {
  const open: number[] = [];
  for (const match of yaml.slice(offset).matchAll(IN_BRACKETS)) {
    const [bracket] = match;
    const at = offset + match.index;
    const last = open.at(-1) ?? offset;
    if (bracket in CLOSING) open.push(at);
    else if (CLOSING[yaml[last] ?? ""] === bracket) open.pop();
    else if (bracket === "]" || bracket === "}") return { unclosed: last };
    if (open.length === 0) return { end: at + 1 };
  }
  return { unclosed: open.at(-1) ?? offset };
}

function faultOfBlock(yaml: string, offset: number, value: string, column: number): Value | { slip: Slip } {
  const rest = value.slice(1).replace(/^[-+\d]*/, "");
  if (!isNothing(rest))
    return {
      slip: {
        code: "yaml/text-after-block",
        character: value[0] ?? "",
        rest: rest.trim(),
        offset,
        length: value.trimEnd().length,
      },
    };
  let end = offset + restOfLine(yaml, offset).length;
  let inner: Value["inner"];
  for (const line of yaml.slice(end + 1).split("\n")) {
    if (line.trim() !== "") {
      const begins = line.search(/[^ ]/);
      if (begins <= column || begins < (inner?.column ?? 0)) break;
      inner ??= { column: begins, like: /^\S+/.exec(line.trim())?.[0] ?? "" };
    }
    end += line.length + 1;
  }
  return { end, isPlain: false, inner };
}

const restOfLine = (yaml: string, offset: number): string => /[^\n]*/.exec(yaml.slice(offset))?.[0] ?? "";

const isNothing = (rest: string): boolean => /^\s*(?:\s#.*)?$/.test(rest);

/** Text that runs over a line that looks like a field beside its own was not meant to go on so far. */
const swallowsField = (text: string, column: number): boolean =>
  text
    .split("\n")
    .slice(1)
    .some((line) => /^ *(?:- +)?[a-z][a-z-]*:(?:\s|$)/.test(line) && line.search(/[^ ]/) <= column);
