// Transcription room: what a page is made of once its markup is gone: headings, paragraphs, list items and rows, in reading order.
import { withoutEndlessWords } from "./limits.ts";

export interface Block {
  readonly kind: "heading" | "text" | "item" | "row" | "caption" | "quote";
  /** The page's own words on one line. Of a row: its cells, one after another. */
  readonly text: string;
  /** Of a heading: 1 to 6, smaller is above. Of an item: how deep its list lies, from 1. Else 0. */
  readonly level: number;
  /** Items of one list, and rows of one table, share a number. */
  readonly group?: number;
  readonly cells?: readonly string[];
  /** What the columns of a row are called. */
  readonly columns?: readonly string[];
  /** Who is responsible, the goal, and what came of it, where the page says so on lines of their own below. */
  readonly by?: string;
  readonly goal?: string;
  readonly result?: string;
  /** The page's one word of how it went: `GRÖNT`. */
  readonly status?: string;
  /** The page itself says that it is one: `Löfte 2: …` */
  readonly isPromise?: boolean;
  /** Inside of what a reader unfolds, or a list of definitions: its headings are in force no longer than it. */
  readonly scope?: number;
  /** Nothing but a link. */
  readonly isLink?: boolean;
  /** Numbered by the page: 1, 2, 3. */
  readonly isNumbered?: boolean;
}

/** One line, without what is invisible: soft hyphens, joiners, byte order marks, hard spaces. */
export function cleaned(text: string): string {
  const line = text
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu, "")
    .replace(/[^\P{Cc}\s]/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
  return withoutEndlessWords(line);
}

/** Bullets as they are typed and pasted: • · ▪ – - * o §, each followed by a space; and numbers: 1. 2) a) */
const BULLET = /^(?:[•·▪●○◦‣⁃∙■□►▶✓✔*]\s*|>{1,2}\s+|§\s+(?!\d)|[-–—]\s+|o\s+(?=[A-ZÅÄÖ]))/u;
const NUMBER = /^(?:\(?\d{1,2}[.)]|\d{1,2}\.\d{1,2}\.?|[a-h][.)]|l\s*\.)\s+(?=\S)/u;

/** `• Minst fyra …` → what follows, and whether it was numbered; undefined when no bullet begins the line. */
export function unbulleted(
  line: string,
): { readonly text: string; readonly isNumbered: boolean } | undefined {
  const bullet = BULLET.exec(line);
  if (bullet !== null) return { text: line.slice(bullet[0].length).trim(), isNumbered: false };
  const number = NUMBER.exec(line);
  if (number !== null) return { text: line.slice(number[0].length).trim(), isNumbered: true };
  return undefined;
}

/** A line of speech: `– Vi ser positivt på det, säger …` is no bullet. */
export const isSpeech = (text: string): boolean =>
  /,\s+(?:säger|sa|berättar|menar|förklarar|konstaterar|tycker)\s+\p{L}/u.test(text) ||
  /^[-–—]\s.*[”"?!.]\s*(?:säger|berättar|menar)\b/u.test(text);
