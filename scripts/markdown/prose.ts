// Markdown room: the running text of a body: its paragraphs and items of lists, as a reader reads them, with their lines.
import { parser } from "./markdown.ts";

export interface Paragraph {
  /** Without marks of Markdown, on one line. */
  readonly text: string;
  /** Counted from 0. */
  readonly line: number;
}

const shown = parser({ html: false, everyLink: false });

/** Neither headings nor tables, nor what is quoted: those words are somebody else's, or no sentences. */
export function proseOf(body: string): Paragraph[] {
  const found: Paragraph[] = [];
  let quotes = 0;
  let isParagraph = false;
  for (const token of shown.parse(body, {})) {
    if (token.type === "blockquote_open") quotes++;
    else if (token.type === "blockquote_close") quotes--;
    else if (token.type === "paragraph_open") isParagraph = true;
    else if (token.type === "paragraph_close") isParagraph = false;
    else if (token.type === "inline" && isParagraph && quotes === 0) {
      const text = (token.children ?? [])
        .map(({ type, content }) => (type === "softbreak" || type === "hardbreak" ? " " : content))
        .join("");
      found.push({ text: text.replace(/\s+/gu, " ").trim(), line: token.map?.[0] ?? 0 });
    }
  }
  return found;
}
