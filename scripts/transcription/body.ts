// Transcription room: what a page says beside its promises and results → Markdown, word for word, with what means something to Markdown escaped.
import type { Block } from "./block.ts";
import { isContact } from "./sentences.ts";

/** `used`: blocks that fields already say. Contact lines are left out: they are about now, and of persons. */
export function bodyOf(
  blocks: readonly Block[],
  used: ReadonlySet<Block>,
): { readonly body: string; readonly contactLines: number } {
  const paragraphs: string[] = [];
  let contactLines = 0;
  let list: string[] = [];
  const endList = (): void => {
    if (list.length > 0) paragraphs.push(list.join("\n"));
    list = [];
  };
  for (const [index, block] of blocks.entries()) {
    if (used.has(block)) continue;
    if (block.kind !== "heading" && isContact(block.text)) {
      contactLines++;
      continue;
    }
    if (block.kind === "item" || block.kind === "row") {
      list.push(`- ${escaped(block.text)}`);
      continue;
    }
    endList();
    if (block.kind === "heading") {
      if (holdsText(blocks, index, used)) paragraphs.push(`## ${escaped(block.text)}`);
      // The last line of a page that was cut off looks like a heading.
      else if (index === blocks.length - 1 && isSentence(block.text)) paragraphs.push(escaped(block.text));
    } else if (block.kind === "quote") paragraphs.push(`> ${escaped(block.text)}`);
    else paragraphs.push(escaped(block.text));
  }
  endList();
  return { body: paragraphs.length === 0 ? "" : `\n${paragraphs.join("\n\n")}\n`, contactLines };
}

/** More words than a heading has that leads nothing in. */
const isSentence = (text: string): boolean => text.split(" ").length > 8 && !text.endsWith(":");

/** A heading above nothing but what fields say would head nothing. */
function holdsText(blocks: readonly Block[], index: number, used: ReadonlySet<Block>): boolean {
  for (const block of blocks.slice(index + 1)) {
    if (block.kind === "heading") return false;
    if (!used.has(block) && !isContact(block.text)) return true;
  }
  return false;
}

/** Everything that Markdown could read as something else than text, at the start of a line or within it. */
const escaped = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>|~]|&(?=#?\w+;)/g, "\\$&")
    .replace(/^([-+#=:]|\d{1,9}(?=[.)]))/u, (start) => (/^\d/.test(start) ? start : `\\${start}`))
    .replace(/^(\d{1,9})([.)])/u, "$1\\$2");
