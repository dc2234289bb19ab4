// Source room: YAML that means something else than it looks like: tags, anchors, aliases, merge keys, comments that eat text.
import { CST, Lexer } from "yaml";
import { type Diagnostic, diagnose, MOST_FAULTS, type Place } from "../diagnostics/diagnostic.ts";

/** What may be one of them; only then is the exact, slower look worth its time. */
const MAYBE =
  /(?:^|[\s[{,:?-])[&*!]|<<|[^\s#][ \t]+#|^[ \t]*[–—−‐‑•·‣]|^[ \t]*-[\p{L}"']|^%|^\.\.\.|[\s\S]\n---/mu;

/** Numbers, days and words that no comment can cut short. */
const HARMLESS = /^(?:[-+]?[\d._:]+|\d{4}-\d{2}-\d{2}|true|false|null|~)$/;

/** What a word processor makes of the hyphen that begins a list item. */
const BULLET = /^[–—−‐‑•·‣][ \t]*(?=[a-z])/;

type PlaceAt = (offset: number, length: number) => Place;

export interface Suspicions {
  /** In order. */
  readonly faults: Diagnostic[];
  /** Whether the rest may still be read: a lost comment changes one text and nothing else. */
  readonly isReadable: boolean;
}

export interface Token {
  readonly type: string | null;
  readonly source: string;
  readonly offset: number;
}

/** The lexer is a state machine, so no depth of nesting can overflow its stack. */
export function findSuspicious(yaml: string, placeAt: PlaceAt): Suspicions {
  const faults: Diagnostic[] = [];
  if (!MAYBE.test(yaml)) return { faults, isReadable: true };
  let isReadable = true;
  let brackets = 0;
  let before: Token = { type: null, source: "", offset: 0 };
  let key = before;
  const lines = { text: yaml, placeAt };
  for (const token of tokensOf(yaml)) {
    if (faults.length >= MOST_FAULTS) break;
    if (token.type === "flow-map-start" || token.type === "flow-seq-start") brackets++;
    if (token.type === "flow-map-end" || token.type === "flow-seq-end") brackets--;
    if (token.type === "map-value-ind") key = before;
    const fatal = structuralFault(token, before, { ...lines, brackets });
    const lost = token.type === "comment" ? lostText(token, before, key, { ...lines, brackets }) : undefined;
    if (fatal !== undefined) isReadable = false;
    const fault = fatal ?? lost;
    if (fault !== undefined) faults.push(fault);
    if (token.type !== "space") before = token;
  }
  return { faults, isReadable };
}

export function* tokensOf(yaml: string): Generator<Token> {
  let offset = 0;
  // The lexer announces the text of every unquoted and block scalar by a marker that is not in the file.
  let isAnnounced = false;
  for (const source of new Lexer().lex(yaml) as Iterable<string>) {
    const type: string | null = isAnnounced
      ? source.endsWith("\n")
        ? "block"
        : "plain"
      : CST.tokenType(source);
    isAnnounced = type === "scalar";
    if (type === "scalar" || type === "doc-mode" || type === "flow-error-end") continue;
    const isDirective = source.startsWith("%") && (offset === 0 || yaml[offset - 1] === "\n");
    yield { type: isDirective ? "directive" : type, source, offset };
    offset += source.length;
  }
}

interface Around {
  readonly text: string;
  readonly placeAt: PlaceAt;
  /** How many `[` and `{` are open here. */
  readonly brackets: number;
}

function structuralFault(token: Token, before: Token, { text, placeAt, brackets }: Around) {
  const { type, source, offset } = token;
  const whole = () => textFrom(text, offset, brackets > 0);
  const isFirst = before.type === null || before.type === "newline";
  switch (type) {
    case "tag":
      return diagnose("yaml/tag", placeAt(offset, source.length), { found: source, text: whole() });
    case "anchor":
      return diagnose("yaml/anchor", placeAt(offset, source.length), { found: source, text: whole() });
    case "alias":
      return source === "*" && isFirst
        ? diagnose("yaml/bullet", placeAt(offset, 1), { found: source })
        : diagnose("yaml/alias", placeAt(offset, source.length), { found: source, text: whole() });
    case "directive":
      return diagnose("yaml/directive", placeAt(offset, source.length), { found: source.trimEnd() });
    case "doc-end":
      return diagnose("yaml/several-documents", placeAt(offset, 3), { found: source });
    case "doc-start":
      // A file may begin with one, after comments.
      return text
        .slice(0, offset)
        .replace(/^[ \t]*[#%].*/gm, "")
        .trim() === ""
        ? undefined
        : diagnose("yaml/several-documents", placeAt(offset, 3), { found: source });
    case "map-value-ind": {
      if (before.type !== "plain") return undefined;
      if (before.source === "<<") return diagnose("yaml/merge-key", placeAt(before.offset, 2), {});
      if (BULLET.test(before.source))
        return diagnose("yaml/bullet", placeAt(before.offset, 1), { found: before.source[0] ?? "" });
      if (/^-[^\s-]/.test(before.source))
        return diagnose("yaml/missing-space", placeAt(before.offset, 2), {
          after: "-",
          wanted: `- ${before.source.slice(1)}:`,
        });
    }
  }
  return undefined;
}

/** The rest of the line, or of the entry when it stands inside brackets. */
function textFrom(yaml: string, offset: number, isInBrackets: boolean): string {
  const rest = yaml.slice(offset, yaml.indexOf("\n", offset) === -1 ? undefined : yaml.indexOf("\n", offset));
  return (isInBrackets ? (/^[^,\]}]*/.exec(rest)?.[0] ?? rest) : rest).trim();
}

function lostText(comment: Token, before: Token, key: Token, { text, placeAt, brackets }: Around) {
  const lost = comment.source.trimEnd();
  const place = placeAt(comment.offset, lost.length);
  if (before.type === "plain" && !HARMLESS.test(before.source))
    return diagnose("yaml/comment-eats-text", place, { kept: before.source.replace(/\s+/g, " "), lost });
  const opensValue = before.type === "map-value-ind" || before.type === "seq-item-ind";
  if (!opensValue || brackets > 0) return undefined;
  const owner = before.type === "map-value-ind" ? key : before;
  return hasValueBelow(text, owner.offset, comment.offset)
    ? undefined
    : diagnose("yaml/comment-eats-text", place, { kept: "", lost });
}

/** Whether the next line that says something is a part of the field or item that stands at `offset`. */
function hasValueBelow(yaml: string, offset: number, from: number): boolean {
  const column = offset - (yaml.lastIndexOf("\n", offset - 1) + 1);
  const next = /\n( *)([^\s#].*)/.exec(yaml.slice(from));
  const indent = next?.[1]?.length ?? -1;
  return indent > column || (indent === column && /^- /.test(next?.[2] ?? ""));
}
