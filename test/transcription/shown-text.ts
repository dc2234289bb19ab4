// Tests of the transcription room: the words that a reader of a saved page would see, found without the reader that is tested.
import { readFileSync } from "node:fs";
import { type DefaultTreeAdapterMap, parse } from "parse5";

// What a browser would show, roughly: blocks and breaks part words, and marks within a line do not.
const INLINE = new Set([
  "a",
  "abbr",
  "b",
  "em",
  "font",
  "i",
  "mark",
  "small",
  "span",
  "strong",
  "sup",
  "u",
  "wbr",
]);

/** Of `.html` what its elements hold, scripts and styles apart; of anything else the text itself. */
export function shownText(file: string): string {
  const bytes = readFileSync(file);
  const charset = /charset=["']?([\w-]+)/i.exec(bytes.toString("latin1"))?.[1] ?? "utf-8";
  const text = new TextDecoder(file.endsWith(".html") ? charset : "utf-8", { fatal: true }).decode(bytes);
  // A word that is divided at the end of a line is one word.
  return file.endsWith(".html") ? shown(parse(text)) : text.replace(/(\p{L})-\n\s*(?=\p{Ll})/gu, "$1");
}

function shown(node: DefaultTreeAdapterMap["node"]): string {
  if (node.nodeName === "#text" && "value" in node) return node.value;
  if (node.nodeName === "script" || node.nodeName === "style" || !("childNodes" in node)) return "";
  const inner = node.childNodes.map(shown).join("");
  return INLINE.has(node.nodeName) ? inner : ` ${inner} `;
}
