// Transcription room: which blocks of a page its draft already says in fields, so that its text says the rest, once.
import type { Block } from "./block.ts";
import type { Reading } from "./read-page.ts";

export function usedBlocks({ blocks, promises, outcomes, signatories, title }: Reading): Set<Block> {
  const used = new Set<Block>();
  const told = new Set([...promises, ...outcomes].map(({ text }) => text));
  const byBlock = toldBy(blocks, [...promises, ...outcomes]);
  for (const block of blocks) {
    const { text, result } = block;
    if (block.kind === "heading" && text === title) used.add(block);
    const isWhole = told.has(text) || (result !== undefined && told.has(result));
    const isParts = block.kind === "row" && (block.cells ?? []).some((cell) => told.has(cell));
    if (isWhole || isParts) used.add(block);
    // A paragraph of which only one sentence is a promise is kept whole.
    const sentences = byBlock.get(block) ?? [];
    if (block.kind === "text" && sentences.length > 0 && remainder(text, sentences) === "") used.add(block);
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

/** What the fields say of each block, in its own words. */
function toldBy(
  blocks: readonly Block[],
  fields: readonly { readonly text: string; readonly index: number }[],
): ReadonlyMap<Block, string[]> {
  const told = new Map<Block, string[]>();
  for (const { text, index } of fields) {
    const block = blocks[index];
    if (block === undefined || !block.text.includes(text)) continue;
    told.set(block, [...(told.get(block) ?? []), text]);
  }
  return told;
}

const remainder = (text: string, parts: readonly string[]): string =>
  parts
    .filter((part) => part !== "")
    .reduce((rest, part) => rest.replace(part, ""), text)
    .replace(/[\s.,;:–-]+/gu, "");
