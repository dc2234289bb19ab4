// Transcription room: a parsed page as a tree one can walk, without recursion: a page may be nested deeper than functions can be.
import type { DefaultTreeAdapterTypes } from "parse5";

export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.Node;

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

export const isElement = (node: Node): node is Element => "tagName" in node;
export const childrenOf = (node: Node): readonly Node[] => ("childNodes" in node ? node.childNodes : []);

/** Every element below a node, in document order. */
export function* elementsIn(node: Node): Generator<Element> {
  // A stack of its own: a page may be nested deeper than functions can be.
  const waiting: Node[] = [...childrenOf(node)].reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (isElement(next)) yield next;
    for (const child of [...childrenOf(next)].reverse()) waiting.push(child);
  }
}

/** All the text below a node; chrome too. */
export function textIn(node: Node): string {
  if ("value" in node && node.nodeName === "#text") return node.value;
  const waiting: Node[] = [node];
  const parts: string[] = [];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.nodeName === "#text" && "value" in next) parts.push(next.value);
    if (isElement(next) && (next.tagName === "script" || next.tagName === "style")) continue;
    if (isElement(next) && (next.tagName === "br" || BLOCKS.has(next.tagName))) parts.push("\n");
    for (const child of [...childrenOf(next)].reverse()) waiting.push(child);
  }
  return parts.join("");
}

/** Elements that begin a line. */
export const BLOCKS = new Set([
  ...[
    "p",
    "div",
    "section",
    "article",
    "main",
    "header",
    "body",
    "html",
    "ul",
    "ol",
    "li",
    "dl",
    "dt",
    "dd",
    "table",
  ],
  ...[
    "tr",
    "td",
    "th",
    "blockquote",
    "figure",
    "figcaption",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "pre",
    "address",
  ],
  ...["details", "summary", "aside", "center"],
]);
