// Advice room: addresses of the web in a file, wherever they stand: fields, text, comments.
import { type Span, spansOf } from "./find.ts";

/** As long as a field may be: something longer is no address. */
const WEB = /https?:\/\/[^\s<>"'`^{}|\\]{1,2000}/giu;

/** Marks of the sentence or list around it that an address could, but hardly ever does, end with. */
const AFTER = /[.,;:!?*_\]]+$/;

export const webAddressesIn = (text: string): Span[] =>
  text.includes("://") ? spansOf(text, WEB).map((span) => ({ ...span, text: trimmed(span.text) })) : [];

/** (se https://sv.wikipedia.org/wiki/Ed_(ort)). → …/Ed_(ort) */
function trimmed(written: string): string {
  let address = written.replace(AFTER, "");
  while (address.endsWith(")") && address.split(")").length > address.split("(").length)
    address = address.slice(0, -1).replace(AFTER, "");
  return address;
}
