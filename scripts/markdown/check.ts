// Markdown room: what a writer tried that will not be shown as meant, with its line. Looks only where something could be.
import type { Token } from "markdown-it";
import { type Diagnostic, diagnose, type Place } from "../diagnostics/diagnostic.ts";
import { isSafeLink, parser } from "./markdown.ts";

/** markdown-it drops text below its own limit of 100 without a word. */
const LIMIT_DEPTH = 40;

/** HTML, a link, a picture, or nesting that could be too deep. */
const MAYBE = /<[a-z!/?]|\]\(|\]:|!\[|<[a-z]+:|(?:[>*_+-] ?){20}|^ {40}/im;

const curious = parser({ html: true, everyLink: true });

/** `line` is where the body begins in the file. */
export function checkMarkdown(body: string, file: string, line: number): Diagnostic[] {
  if (!MAYBE.test(body)) return [];
  const lines = body.split("\n");
  const found: Diagnostic[] = [];

  /** The first place at or after a block's first line where the text stands. */
  const placeOf = (text: string, block: Token): Place => {
    const [from, to] = block.map ?? [0, lines.length];
    for (let at = from; at < Math.max(to, from + 1); at++) {
      const column = (lines[at] ?? "").indexOf(text);
      if (column !== -1)
        return {
          file,
          line: line + at,
          column: [...(lines[at] ?? "").slice(0, column)].length + 1,
          length: [...text].length,
        };
    }
    return { file, line: line + from, column: 1, length: 1 };
  };

  const html = (content: string, block: Token) => {
    const tag = (content.trim().split("\n")[0] ?? "").slice(0, 60);
    found.push(diagnose("markdown/html", placeOf(tag, block), { found: tag }));
  };

  const tokens = curious.parse(body, {});
  const deep = tokens.find((token) => token.level > LIMIT_DEPTH);
  if (deep !== undefined)
    found.push(diagnose("markdown/too-deep", placeOf("", deep), { limit: LIMIT_DEPTH }));
  for (const block of tokens) {
    if (block.type === "html_block") html(block.content, block);
    for (const inline of block.children ?? []) {
      if (inline.type === "html_inline" && !inline.content.startsWith("</")) html(inline.content, block);
      if (inline.type === "image") {
        const url = inline.attrGet("src") ?? "";
        found.push(diagnose("markdown/image", placeOf(decode(url), block), { url: decode(url) }));
      }
      const href = inline.type === "link_open" ? inline.attrGet("href") : null;
      if (href !== null && !isSafeLink(href))
        found.push(
          diagnose("markdown/link-not-allowed", placeOf(decode(href), block), { url: decode(href) }),
        );
    }
    if (block.children?.some((inline) => inline.level > LIMIT_DEPTH) === true)
      found.push(diagnose("markdown/too-deep", placeOf("", block), { limit: LIMIT_DEPTH }));
  }
  return found;
}

/** As the writer wrote it: markdown-it percent-encodes addresses. */
function decode(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
