// Feeds room: elements and links that Atom and RSS have alike.
import { escapeXml } from "../xml/escape.ts";

export const element = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`;

/** `prefix` is that of Atom's namespace, with its colon, where Atom is not the document's own. */
export const link = (rel: string, href: string, type?: string, prefix = ""): string =>
  `<${prefix}link rel="${rel}"${type === undefined ? "" : ` type="${type}"`} href="${escapeXml(href)}"/>`;
