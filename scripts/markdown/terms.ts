// Markdown room: which words of a text are terms of the word list, and a link to the explanation at their first use on a page.
import type { Token } from "markdown-it";

/** Finds terms in texts, in the order in which a page says them. One for each page. */
export interface TermFinder {
  /** A text in pieces; the first use of each term on the page has an address. */
  readonly pieces: (text: string) => TermPiece[];
}

export interface TermPiece {
  readonly text: string;
  readonly href?: string;
}

/** A term as texts write it: every form, and where it is explained. */
export interface TermForms {
  readonly forms: readonly string[];
  readonly href: string;
}

/** Makes finders; the pattern is built once, since a site has thousands of pages. */
export function termFinders(terms: readonly TermForms[]): () => TermFinder {
  const byForm = new Map(
    terms.flatMap(({ forms, href }) =>
      forms.flatMap((form) => [form, capital(form)].map((one) => [one, href] as const)),
    ),
  );
  const asListed = new Set(terms.flatMap(({ forms }) => forms));
  // Longest first: "brottsförebyggande rådet" before "brottsförebyggande råd". A hyphen makes another word of it.
  const longestFirst = [...byForm.keys()]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(escaped);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${longestFirst.join("|")})(?![\\p{L}\\p{N}-])`, "gu");
  return () => {
    const used = new Set<string>();
    return {
      pieces(text) {
        if (terms.length === 0) return [{ text }];
        const found: TermPiece[] = [];
        let end = 0;
        for (const match of text.matchAll(pattern)) {
          const href = byForm.get(match[0]);
          if (href === undefined || used.has(href)) continue;
          // Brottsförebyggande rådet in the middle of a sentence is the agency of that name, not the local council.
          if (!asListed.has(match[0]) && !beginsSentence(text, match.index)) continue;
          used.add(href);
          if (match.index > end) found.push({ text: text.slice(end, match.index) });
          found.push({ text: match[0], href });
          end = match.index + match[0].length;
        }
        if (end < text.length) found.push({ text: text.slice(end) });
        return found;
      },
    };
  };
}

const SENTENCE_ENDED = /[.!?:–”"]\s+$/u;
/** More space than this parts no sentences. With the whole text before each term a long one would take minutes. */
const LOOKED_BACK = 10;

const beginsSentence = (text: string, at: number): boolean =>
  at === 0 || SENTENCE_ENDED.test(text.slice(Math.max(0, at - LOOKED_BACK), at));

/** A word in small letters may begin a sentence; EST never becomes est, which is no abbreviation. */
const capital = (form: string): string => form.charAt(0).toUpperCase() + form.slice(1);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Links first uses in running text: not in headings, where a link would move with the reader's outline, nor within links or code. */
export function linkTerms(tokens: readonly Token[], finder: TermFinder): void {
  for (const [index, token] of tokens.entries()) {
    if (token.type !== "inline" || tokens[index - 1]?.type === "heading_open") continue;
    let links = 0;
    token.children = (token.children ?? []).flatMap((inline) => {
      if (inline.type === "link_open") links++;
      if (inline.type === "link_close") links--;
      return inline.type === "text" && links === 0 ? linked(inline, finder) : [inline];
    });
  }
}

function linked(inline: Token, finder: TermFinder): Token[] {
  const make = inline.constructor as new (type: string, tag: string, nesting: number) => Token;
  return finder.pieces(inline.content).flatMap(({ text, href }) => {
    const word = new make("text", "", 0);
    word.content = text;
    if (href === undefined) return [word];
    const open = new make("link_open", "a", 1);
    open.attrSet("class", "term");
    open.attrSet("href", href);
    return [open, word, new make("link_close", "a", -1)];
  });
}
