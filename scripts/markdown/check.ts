// Markdown room: what a writer tried that will not be shown as meant, with its line. Looks only where something could be.
import type { Token } from "markdown-it";
import { type Diagnostic, diagnose, MOST_FAULTS, type Place } from "../diagnostics/diagnostic.ts";
import { isSafeLink, parser } from "./markdown.ts";

/** markdown-it drops text below its own limit of 100 without a word. */
const LIMIT_DEPTH = 40;

/** HTML, a link, a picture, or a line that begins with so many marks or spaces that it could be nested too deep. */
const MAYBE = /<[a-z!/?]|\]\(|\]:|!\[|<[a-z]+:|^(?:[ \t>*+-]|\d{1,9}[.)]){36}/im;

const curious = parser({ html: true, everyLink: true });

/** `line` is where the body begins in the file. */
export function checkMarkdown(body: string, file: string, line: number): Diagnostic[] {
  if (!MAYBE.test(body)) return [];
  const found: Diagnostic[] = [];
  const finder = finderOf(body);
  let from = 0;
  let isTooDeep = false;
  for (const token of curious.parse(body, {})) {
    if (found.length >= MOST_FAULTS) break;
    from = token.map?.[0] ?? from;
    const place = (text: string, lineOfToken: number, to: number): Place => {
      const at = finder(text, lineOfToken, to);
      return { ...at, file, line: line + at.line };
    };
    if (token.level > LIMIT_DEPTH && !isTooDeep) {
      // Said once: what lies deeper is a part of the same.
      isTooDeep = true;
      found.push(diagnose("markdown/too-deep", place("", from, from + 1), { limit: LIMIT_DEPTH }));
    }
    const end = token.map?.[1] ?? from + 1;
    if (token.type === "html_block") {
      const tag = firstLine(token.content);
      found.push(diagnose("markdown/html", place(tag, from, end), { found: tag }));
    }
    let at = from;
    for (const inline of token.children ?? []) {
      if (inline.type === "softbreak" || inline.type === "hardbreak") at++;
      const [code, text] = faultOf(inline) ?? [];
      if (code === "markdown/html")
        found.push(diagnose(code, place(text ?? "", at, end), { found: text ?? "" }));
      else if (code !== undefined)
        found.push(diagnose(code, place(text ?? "", at, end), { url: text ?? "" }));
    }
  }
  return found;
}

/** What is wrong with one piece of a paragraph, and the text that shows it. */
function faultOf(
  inline: Token,
): ["markdown/html" | "markdown/image" | "markdown/link-not-allowed", string] | undefined {
  // The tag that closes was announced by the one that opens.
  if (inline.type === "html_inline")
    return inline.content.startsWith("</") ? undefined : ["markdown/html", firstLine(inline.content)];
  if (inline.type === "image") return ["markdown/image", asWritten(inline.attrGet("src") ?? "")];
  if (inline.type !== "link_open") return undefined;
  const href = inline.attrGet("href") ?? "";
  return isSafeLink(href) ? undefined : ["markdown/link-not-allowed", asWritten(href)];
}

const LONGEST = 60;
const firstLine = (html: string): string => (html.trim().split("\n")[0] ?? "").slice(0, LONGEST);

/** markdown-it percent-encodes addresses. */
function asWritten(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

type Found = Pick<Place, "line" | "column" | "length">;

/**
 * Finds where a text stands: from line `from` (0-based) on, up to `to`, then anywhere, since the address of `[x][y]` may stand
 * far off. The same text is found once only, so that the next of its kind gets the next place.
 */
function finderOf(body: string): (text: string, from: number, to: number) => Found {
  const lines = body.split("\n");
  const taken = new Set<string>();
  return (text, from, to) => {
    // An address that is a word as well is looked for where addresses stand: [bild](bild)
    for (const sign of text === "" ? [] : ["](", "](<", "]: ", ""])
      for (const at of outwards(from, to, sign === "" || sign === "]: " ? lines.length : to)) {
        const content = lines[at] ?? "";
        for (
          let start = content.indexOf(sign + text);
          start !== -1;
          start = content.indexOf(sign + text, start + 1)
        ) {
          if (taken.has(`${at}:${start}`)) continue;
          taken.add(`${at}:${start}`);
          const column = [...content.slice(0, start + sign.length)].length + 1;
          return { line: at, column, length: [...text].length };
        }
      }
    // Written by other signs, such as `javascript&colon;`: then the line is all that can be said.
    const content = lines[from] ?? "";
    return {
      line: from,
      column: content.search(/\S|$/) + 1,
      length: Math.max(1, [...content.trim()].length),
    };
  };
}

/** The lines of a block, then all others. */
function* outwards(from: number, to: number, count: number): Generator<number> {
  for (let line = from; line < to; line++) yield line;
  for (let line = 0; line < count; line++) if (line < from || line >= to) yield line;
}
