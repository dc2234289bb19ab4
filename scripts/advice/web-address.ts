// Advice room: addresses of the web in a file, wherever they stand: fields, text, comments.
import { type Span, spansOf } from "./find.ts";

/** As long as a field may be: something longer is no address. */
const WEB = /https?:\/\/[^\s<>"'`^{}|\\]{1,2000}/giu;

/** Marks of the sentence or list around it that an address could, but hardly ever does, end with. */
const AFTER = new Set(".,;:!?*_]");

export const webAddressesIn = (text: string): Span[] =>
  text.includes("://") ? spansOf(text, WEB).map((span) => ({ ...span, text: trimmed(span.text) })) : [];

/** (se https://sv.wikipedia.org/wiki/Ed_(ort)). → …/Ed_(ort). Each character is looked at twice at most. */
function trimmed(written: string): string {
  let open = 0;
  for (const sign of written) open += sign === "(" ? 1 : sign === ")" ? -1 : 0;
  let end = written.length;
  while (end > 0) {
    const last = written.charAt(end - 1);
    if (last === ")" && open < 0) open++;
    else if (!AFTER.has(last)) break;
    end--;
  }
  return written.slice(0, end);
}
