// Transcription room: the HTML of a saved page → its blocks in reading order, without the page's chrome.
import { parse } from "parse5";
import { type Block, cleaned } from "./block.ts";
import { isChrome } from "./html-chrome.ts";
import { blockOf, type Context, kindOf, OUTSIDE, startsPart } from "./html-context.ts";
import { Line } from "./html-line.ts";
import { type Content, contentOf } from "./html-main.ts";
import { tableRows } from "./html-table.ts";
import { attribute, BLOCKS, childrenOf, type Element, isElement, type Node, textIn } from "./html-tree.ts";
import { DEEPEST, MOST_BLOCKS, piecesOf } from "./limits.ts";

/** Never throws: every text is HTML to a browser. */
export const parsePage = (html: string): Node => parse(html);

export function htmlBlocks(document: Node): Block[] {
  const content = contentOf(document);
  return new Walk(content).blocksOf();
}

class Walk {
  private readonly blocks: Block[] = [];
  private readonly line = new Line();
  /** How many have been given out. */
  private groups = 0;
  private scopes = 0;
  private readonly content: Content;

  constructor(content: Content) {
    this.content = content;
  }

  blocksOf(): Block[] {
    this.walk(this.content.root, OUTSIDE, 0);
    this.end(OUTSIDE);
    return this.blocks;
  }

  private walk(node: Node, context: Context, depth: number): void {
    // So deep nothing is laid out any more, but it is still said.
    if (depth > DEEPEST) {
      this.line.add(textIn(node), context.isBold, context.isLink);
      return;
    }
    const { kept, unfolded } = this.content;
    for (const child of childrenOf(node)) {
      if (this.blocks.length >= MOST_BLOCKS) return;
      if (child.nodeName === "#text" && "value" in child)
        this.line.add(child.value, context.isBold, context.isLink);
      else if (isElement(child) && !isChrome(child, kept.has(child), unfolded.has(child)))
        this.enter(child, context, depth + 1);
    }
  }

  private enter(element: Element, context: Context, depth: number): void {
    const { tagName } = element;
    const own = kindOf(element, context, this.content.unfolded.has(element));
    if (own !== undefined) this.block(element, context, { ...context, ...own }, depth);
    else if (tagName === "br") this.end(context);
    else if (tagName === "img") this.image(element, context);
    else if (tagName === "table") this.table(element, context, depth);
    else if (tagName === "details" || tagName === "dl")
      this.block(element, context, { ...context, scope: ++this.scopes, group: ++this.groups }, depth);
    else if (tagName === "ul" || tagName === "ol" || attribute(element, "role") === "list")
      this.block(element, context, this.listIn(context, tagName === "ol"), depth);
    else if (tagName === "strong" || tagName === "b") this.walk(element, { ...context, isBold: true }, depth);
    else if (tagName === "a") this.walk(element, { ...context, isLink: true }, depth);
    else if (BLOCKS.has(tagName)) this.block(element, context, context, depth);
    else this.walk(element, context, depth);
  }

  private block(element: Element, outside: Context, inside: Context, depth: number): void {
    this.end(outside);
    this.walk(element, inside, depth);
    this.end(inside);
  }

  private listIn(context: Context, isNumbered: boolean): Context {
    const level = (context.kind === "item" ? context.level : 0) + 1;
    return { ...context, kind: "text", level, group: ++this.groups, isNumbered };
  }

  private image(element: Element, context: Context): void {
    const text = cleaned(attribute(element, "alt") ?? "");
    if (text === "" || context.kind !== "text") return;
    this.end(context);
    this.blocks.push({ kind: "caption", text, level: 0 });
  }

  private table(element: Element, context: Context, depth: number): void {
    this.end(context);
    const rows = tableRows(element);
    const group = ++this.groups;
    // A table of one column, or one that holds lists, is a way to lay out a page.
    if (rows === undefined) this.walk(element, context, depth);
    else for (const row of rows) this.blocks.push({ kind: "row", level: 0, group, ...row });
  }

  /** The end of a line, and of the block that it is. */
  private end(context: Context): void {
    const line = this.line.take();
    if (context.kind === "text" && startsPart(line)) {
      const scope = ++this.scopes;
      const rest = line.text.slice(line.boldStart.length);
      this.blocks.push({ kind: "heading", text: line.boldStart, level: 6, scope });
      for (const text of piecesOf(rest)) this.blocks.push({ kind: "text", text, level: 0, scope });
      return;
    }
    const { scope } = context;
    const marks = { ...(line.isLink ? { isLink: true } : {}), ...(scope === undefined ? {} : { scope }) };
    for (const text of piecesOf(line.text))
      this.blocks.push({ ...blockOf(text, line.isAllBold, context, () => this.typedGroup()), ...marks });
  }

  /** Typed bullets that follow one another are one list. */
  private typedGroup(): number {
    const last = this.blocks.at(-1);
    return last?.kind === "item" && last.group !== undefined ? last.group : ++this.groups;
  }
}
