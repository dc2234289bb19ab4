// Markdown room: the only place that makes HTML which templates may print unescaped. Raw HTML stays text; links are held against a list.
import MarkdownIt from "markdown-it";
import { slugOf } from "../address/slug.ts";
import { languageSpans } from "./language-span.ts";
import { linkTerms, type TermFinder } from "./terms.ts";

/** HTML that came out of this room and of nowhere else. */
export type SafeHtml = string & { readonly __safeHtml: true };

const SAFE_LINK = /^(?:https?:\/\/(?![^/?#]*@)[^/\s\\]|mailto:|tel:|\/(?![/\\])|#)/i;

/**
 * http, https, mailto, tel, `/x` and `#x`; never `//host`, since that leaves the site while looking as if it did not, nor
 * `https://polisen.se@host`, which leads to another place than it says.
 */
export const isSafeLink = (href: string): boolean => SAFE_LINK.test(href.trim()) && !href.includes("\\");

/** CommonMark with tables. `html` and `everyLink` are only for looking at what a writer tried to do. */
export function parser(options: { html: boolean; everyLink: boolean }): MarkdownIt {
  const markdown = new MarkdownIt({ html: options.html, linkify: false, typographer: false });
  markdown.validateLink = options.everyLink ? () => true : isSafeLink;
  markdown.use(languageSpans);
  return markdown;
}

const shown = parser({ html: false, everyLink: false });
shown.disable("image");
shown.renderer.rules.table_open = () => '<div class="table-scroll">\n<table>\n';
shown.renderer.rules.table_close = () => "</table>\n</div>\n";
// Thematic breaks and line breaks as HTML writes them, not XHTML.
shown.renderer.rules.hr = () => "<hr>\n";
shown.renderer.rules.hardbreak = () => "<br>\n";

export interface MarkdownOptions {
  readonly top: number;
  readonly prefix: string;
  /** Links the page's first use of each term to its explanation. */
  readonly terms?: TermFinder | undefined;
}

/**
 * Headings begin at level `top` and leave none out, whatever levels the writer chose; their ids begin with `prefix-`, so that
 * none can take the place of one of the page's own.
 */
export function renderMarkdown(body: string, options: MarkdownOptions): SafeHtml {
  const tokens = shown.parse(body, {});
  if (options.terms !== undefined) linkTerms(tokens, options.terms);
  const open: number[] = [];
  const anchors = new Map<string, number>();
  for (const [index, token] of tokens.entries()) {
    if (token.type !== "heading_open") continue;
    const written = Number(token.tag.slice(1));
    while (open.length > 0 && (open.at(-1) ?? 0) >= written) open.pop();
    open.push(written);
    token.tag = `h${Math.min(6, options.top + open.length - 1)}`;
    const close = tokens[index + 2];
    if (close?.type === "heading_close") close.tag = token.tag;
    const words = (tokens[index + 1]?.children ?? []).map((inline) => inline.content).join("");
    const anchor = unused(slugOf(words) || "avsnitt", anchors);
    token.attrSet("id", `${options.prefix}-${anchor}`);
  }
  // `#bakgrund` was written before the heading of that name got its prefix.
  for (const inline of tokens.flatMap((token) => token.children ?? [])) {
    const href = inline.type === "link_open" ? (inline.attrGet("href") ?? "") : "";
    if (href.startsWith("#") && anchors.has(href.slice(1)))
      inline.attrSet("href", `#${options.prefix}-${href.slice(1)}`);
  }
  return shown.renderer.render(tokens, shown.options, {}) as SafeHtml;
}

// bakgrund → bakgrund-2 when there is one already
function unused(slug: string, taken: Map<string, number>): string {
  let free = slug;
  // How often a name has been wanted is kept, so that ten thousand headings of one name are numbered in one go.
  for (let times = taken.get(slug) ?? 0; taken.has(free); times++) {
    free = `${slug}-${times + 1}`;
    taken.set(slug, times + 1);
  }
  taken.set(free, taken.get(free) ?? 1);
  return free;
}

/** The words alone, for search and feeds. */
export function plainText(body: string): string {
  const words: string[] = [];
  for (const block of shown.parse(body, {})) {
    if (block.type === "fence" || block.type === "code_block") words.push(block.content);
    for (const inline of block.children ?? [])
      words.push(inline.type === "softbreak" || inline.type === "hardbreak" ? " " : inline.content);
    if (block.type === "inline") words.push("\n");
  }
  return words
    .join("")
    .split("\n")
    .map((line) => line.trim().replace(/[ \t]+/g, " "))
    .filter((line) => line !== "")
    .join("\n");
}
