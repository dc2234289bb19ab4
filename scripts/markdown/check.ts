// Markdown room: what a writer tried that will not be shown as meant, with its line. Looks only where something could be.
import type { Token } from "markdown-it";
import { type Diagnostic, diagnose, MOST_FAULTS, type Place } from "../diagnostics/diagnostic.ts";
import { finderOf } from "./find.ts";
import { isLanguage } from "./language-span.ts";
import { isSafeLink, parser } from "./markdown.ts";

/** markdown-it drops text below its own limit of 100 without a word. */
const LIMIT_DEPTH = 40;

/** HTML, a mark of a language, a link, a picture, or a line that begins with so many marks or spaces that it could be nested too deep. */
const MAYBE = /<[a-z!/?]|\{lang=|\]\(|\]:|!\[|<[a-z]+:|^(?:[ \t>*+-]|\d{1,9}[.)]){36}/im;

const curious = parser({ html: true, everyLink: true });

/**
 * markdown-it looks for the end of a bracket from every one that opens: its time grows with brackets times length of a paragraph,
 * and a megabyte of brackets takes minutes. Nobody writes four pages without a new paragraph.
 */
const MOST = { characters: 10_000, brackets: 200 } as const;

/** Paragraphs, headings and cells of tables with their lines; what stands in them is not looked at. */
const outer = parser({ html: true, everyLink: true }).disable("inline");

/** A heading, and below it nothing but blank lines before the next one or the end. */
const MAYBE_EMPTY = /^ {0,3}#{1,6}[ \t].*\n?(?:[ \t]*\n)*(?: {0,3}#{1,6}[ \t]|(?![\s\S]))/m;

/** Headings with no text of their own; one that is divided further has that. */
function emptySections(body: string, file: string, line: number): Diagnostic[] {
  if (!MAYBE_EMPTY.test(body)) return [];
  const tokens = outer.parse(body, {});
  const found = tokens.flatMap(({ type, tag, level, map }, index) => {
    if (type !== "heading_open" || level > 0) return [];
    const next = tokens[index + 3];
    const isEmpty = next === undefined || (next.type === "heading_open" && next.tag <= tag);
    if (!isEmpty) return [];
    const heading = (tokens[index + 1]?.content ?? "").trim();
    const place = { file, line: line + (map?.[0] ?? 0), column: 1, length: 1 };
    return heading === "" ? [] : [diagnose("markdown/empty-section", place, { heading })];
  });
  return found.slice(0, MOST_FAULTS);
}

/** `line` is where the body begins in the file. */
export function checkMarkdown(body: string, file: string, line: number): Diagnostic[] {
  const endless = isLong(body) ? longParagraph(body, file, line) : undefined;
  if (endless !== undefined) return [endless];
  const found = emptySections(body, file, line);
  if (!MAYBE.test(body)) return found;
  const finder = finderOf(body);
  let from = 0;
  let isTooDeep = false;
  for (const token of curious.parse(body, {})) {
    if (found.length >= MOST_FAULTS) break;
    from = token.map?.[0] ?? from;
    const end = token.map?.[1] ?? from + 1;
    const say = (code: Fault["code"], text: string, at: number) => {
      const there = finder(code, text, at, end);
      const place: Place = { ...there, file, line: line + there.line };
      if (code === "markdown/html") found.push(diagnose(code, place, { found: text }));
      else if (code === "markdown/unknown-language") found.push(diagnose(code, place, { tag: text }));
      else if (code === "markdown/too-deep") found.push(diagnose(code, place, { limit: LIMIT_DEPTH }));
      else found.push(diagnose(code, place, { url: text }));
    };
    if (token.level > LIMIT_DEPTH && !isTooDeep) {
      // Said once: what lies deeper is a part of the same.
      isTooDeep = true;
      say("markdown/too-deep", "", from);
    }
    if (token.type === "html_block") say("markdown/html", firstLine(token.content), from);
    let at = from;
    for (const inline of token.children ?? []) {
      if (found.length >= MOST_FAULTS) break;
      if (inline.type === "softbreak" || inline.type === "hardbreak") at++;
      const fault = faultOf(inline);
      if (fault !== undefined) say(fault.code, fault.text, at);
    }
  }
  return found;
}

const bracketsIn = (text: string): number => text.split("[").length - 1;

const isLong = (text: string): boolean =>
  text.length > MOST.characters || (text.length > MOST.brackets && bracketsIn(text) > MOST.brackets);

function longParagraph(body: string, file: string, line: number): Diagnostic | undefined {
  const found = outer.parse(body, {}).find(({ type, content }) => type === "inline" && isLong(content));
  if (found === undefined) return undefined;
  const place = { file, line: line + (found.map?.[0] ?? 0), column: 1, length: 1 };
  const { length } = found.content;
  return length > MOST.characters
    ? diagnose("markdown/long-paragraph", place, {
        measure: "characters",
        found: length,
        most: MOST.characters,
      })
    : diagnose("markdown/long-paragraph", place, {
        measure: "`[`",
        found: bracketsIn(found.content),
        most: MOST.brackets,
      });
}

interface Fault {
  readonly code:
    | "markdown/html"
    | "markdown/image"
    | "markdown/link-not-allowed"
    | "markdown/too-deep"
    | "markdown/unknown-language";
  /** What shows it, as the writer wrote it. */
  readonly text: string;
}

/** What is wrong with one piece of a paragraph. */
function faultOf(inline: Token): Fault | undefined {
  // The tag that closes was announced by the one that opens.
  if (inline.type === "html_inline" && !inline.content.startsWith("</"))
    return { code: "markdown/html", text: firstLine(inline.content) };
  if (inline.type === "language_open" && !isLanguage(inline.info))
    return { code: "markdown/unknown-language", text: inline.info };
  if (inline.type === "image")
    return { code: "markdown/image", text: asWritten(inline.attrGet("src") ?? "") };
  const href = inline.type === "link_open" ? (inline.attrGet("href") ?? "") : undefined;
  if (href === undefined || isSafeLink(href)) return undefined;
  return { code: "markdown/link-not-allowed", text: asWritten(href) };
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
