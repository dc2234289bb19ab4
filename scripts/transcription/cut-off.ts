// Transcription room: does a page end before it should? Copied and saved pages often do.
import type { Block } from "./block.ts";
import { cueOfHeading } from "./cues.ts";
import { isContact } from "./sentences.ts";
import { signatoriesIn } from "./signatories.ts";

/** A last heading with nothing below it; but names and roles of who signed look like headings too. */
export function endsInHeading(blocks: readonly Block[]): boolean {
  const signed = signatoriesIn(blocks).at(-1)?.index ?? -2;
  const last = blocks.at(-1);
  const isEnd = blocks
    .slice(-4)
    .some(({ kind, text }) => kind === "heading" && cueOfHeading(text) === "other");
  return last?.kind === "heading" && !isEnd && !isContact(last.text) && blocks.length - 1 > signed + 1;
}

/** Ends without a full stop, in what is longer than a heading, name or button. */
export function isCutOff(text: string, format: "html" | "text"): boolean {
  if (format === "html")
    return !/<\/(?:body|html)>\s*$/i.test(text.trim().slice(-40)) && /[\p{L},]\s*$/u.test(text);
  const last = text.trimEnd().split("\n").at(-1)?.trim() ?? "";
  return last.length > 40 && !/[.!?…:”")\d\]]$/u.test(last);
}
