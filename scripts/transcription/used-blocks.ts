// Transcription room: which blocks of a page its draft already says in fields, so that its text says the rest, once.
import type { Block } from "./block.ts";
import type { Reading } from "./read-page.ts";

export function usedBlocks({ blocks, promises, outcomes, signatories, title }: Reading): Set<Block> {
  const used = new Set<Block>();
  const told = [...promises, ...outcomes].map(({ text }) => text);
  for (const block of blocks) {
    if (block.kind === "heading" && block.text === title) used.add(block);
    const { text } = block;
    // A paragraph of which only one sentence is a promise is kept whole.
    const isWhole = told.includes(text) || (block.result !== undefined && told.includes(block.result));
    const isParts = block.kind === "row" && (block.cells ?? []).some((cell) => told.includes(cell));
    if (isWhole || isParts) used.add(block);
    const isOfSentences =
      block.kind === "text" && told.some((one) => text.includes(one)) && remainder(text, told).length === 0;
    if (isOfSentences) used.add(block);
  }
  for (const { index, name, role } of signatories) {
    const [at, next] = [blocks[index], blocks[index + 1]];
    if (
      at !== undefined &&
      remainder(at.text, [name, role ?? ""])
        .replace(/namnteckning/iu, "")
        .trim() === ""
    )
      used.add(at);
    if (next !== undefined && next.text === role) used.add(next);
  }
  return used;
}

const remainder = (text: string, parts: readonly string[]): string =>
  parts
    .filter((part) => part !== "")
    .reduce((rest, part) => rest.replace(part, ""), text)
    .replace(/[\s.,;:–-]+/gu, "");
