// Transcription room: who signed, where a name stands on a line and the role beside or below it.
import type { Block } from "./block.ts";
import { isName, NAME } from "./person-names.ts";
import { ROLE, SIGNS } from "./role-words.ts";
import { type FoundSignatory, PARTY_LETTER, signatory } from "./signatory.ts";

/** A name on a line, its role on the next or after a comma: where a page ends, or below `Undertecknat av`. */
export function signedInLines(blocks: readonly Block[]): FoundSignatory[] {
  const lines: FoundSignatory[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.kind === "item" || block.kind === "row" || block.level === 6) continue;
    const text = block.text
      .replace(PARTY_LETTER, "")
      .replace(/\s*namnteckning$/iu, "")
      .replace(/[.,]$/u, "");
    const [before = "", ...rest] = text.split(/,\s+/);
    const sameLine = rest.join(", ");
    const after = blocks[index + 1];
    const next = after === undefined || after.kind === "item" ? "" : after.text;
    const role =
      isName(before) && isRole(sameLine) && !new RegExp(`\\s(?:och|samt)\\s+${NAME}`, "u").test(sameLine)
        ? sameLine
        : isName(text) && isRole(next)
          ? next
          : undefined;
    if (role === undefined || isNearContact(blocks, index)) continue;
    lines.push(signatory(isName(text) ? text : before, role, index));
  }
  return lines;
}

const isRole = (text: string): boolean =>
  text.length <= 80 && !/\d/.test(text) && ROLE.test(text) && !/[!?]$/.test(text);

/** Whom to ask is not who signed. */
function isNearContact(blocks: readonly Block[], index: number): boolean {
  const near = blocks.slice(Math.max(0, index - 4), index);
  const heading = near.filter(({ kind }) => kind === "heading").at(-1)?.text ?? "";
  const after = blocks
    .slice(index + 2, index + 3)
    .map(({ text }) => text)
    .join(" ");
  const isAsked = /kontakt|frågor|mer\s+information|vill\s+du\s+veta|ansvarig\s+för\s+sidan|sidansvarig/iu;
  if (SIGNS.test(near.map(({ text }) => text).join(" "))) return false;
  const last = near.at(-1)?.text ?? "";
  return (
    isAsked.test(heading) ||
    (last.length < 60 && isAsked.test(last)) ||
    /(?:telefon|tel[.:]|@|0\d{1,3}-\d{2})/iu.test(after)
  );
}
