// Transcription room: the HTML of a saved page → its blocks, without the page's chrome.
import { parse } from "parse5";
import { type Block, cleaned, isSpeech, unbulleted } from "./block.ts";
import { isChrome } from "./html-chrome.ts";
import { tableRows } from "./html-table.ts";
import {
  attribute,
  BLOCKS,
  childrenOf,
  type Element,
  elementsIn,
  isElement,
  type Node,
  textIn,
} from "./html-tree.ts";

/** Deeper than this no person writes, and no function of ours goes. */
/** `<b>Kommunen ska anställa en samordnare.</b> Hon började i augusti.` A bold `Klart.` only says how it went. */
const startsPart = (text: string, start: string): boolean =>
  start !== "" &&
  text.startsWith(start) &&
  text.length > start.length + 3 &&
  /[.:?!]$/.test(start) &&
  !/^(?:delvis|ej|inte|klar|genomför|pågår|påbörja|uppfyll|grön|gul|röd|obs|utgår|ja\b|nej\b)/iu.test(start);

const DEEPEST = 400;

export function htmlBlocks(document: Node): Block[] {
  const root = mainOf(document);
  return new Walk(new Set(aroundTitles(root)), unfolded(root)).blocksOf(root);
}

/** Parts that are hidden until a button shows them, and those buttons, which are their headings. */
function unfolded(root: Node): ReadonlySet<Node> {
  const elements = [...elementsIn(root)];
  const found = new Set<Node>();
  for (const button of elements) {
    const id = attribute(button, "aria-controls");
    const part = id === undefined ? undefined : elements.find((one) => attribute(one, "id") === id);
    if (part === undefined || textIn(part).trim() === "" || part.tagName === "nav" || part.tagName === "ul")
      continue;
    found.add(button);
    found.add(part);
  }
  return found;
}

/** What a title lies in, and the title itself: never chrome, whatever its class is called. */
function* aroundTitles(root: Node): Generator<Node> {
  for (const element of elementsIn(root))
    if (element.tagName === "h1" || element.tagName === "main")
      for (
        let node: Node | null = element;
        node !== null;
        node = "parentNode" in node ? node.parentNode : null
      )
        yield node;
}

export const parsePage = (html: string): Node => parse(html);

/** Where the page says that its content is; else all of it. */
function mainOf(document: Node): Node {
  const elements = [...elementsIn(document)];
  const ways: ((element: Element) => boolean)[] = [
    ({ tagName }) => tagName === "main",
    (element) => attribute(element, "role") === "main",
    ({ tagName }) => tagName === "article",
    (element) =>
      /^(?:main|content|main-content|huvudinnehall|innehall|mittspalt)$/i.test(
        attribute(element, "id") ?? "",
      ),
  ];
  for (const way of ways) {
    const found = elements.filter(way);
    const longest = found.sort((a, b) => textIn(b).length - textIn(a).length)[0];
    if (longest !== undefined && textIn(longest).length > 200) return longest;
  }
  return document;
}

type Kind = Block["kind"];

class Walk {
  private readonly blocks: Block[] = [];
  private line = "";
  /** How much of the line, in characters, is bold, and how much a link. */
  private boldLength = 0;
  private linkLength = 0;
  /** The bold beginning of the line. */
  private boldStart = "";
  private kind: Kind = "text";
  private level = 0;
  private group = 0;
  private groups = 0;
  private isNumbered = false;
  private scope: number | undefined;
  private scopes = 0;
  private isBold = false;
  private isLink = false;
  private readonly kept: ReadonlySet<Node>;

  private readonly unfolded: ReadonlySet<Node>;

  constructor(kept: ReadonlySet<Node>, unfolded: ReadonlySet<Node>) {
    this.kept = kept;
    this.unfolded = unfolded;
  }

  blocksOf(root: Node): Block[] {
    this.walk(root, 0);
    this.flush();
    return this.blocks;
  }

  private walk(node: Node, depth: number): void {
    if (depth > DEEPEST) return;
    for (const child of childrenOf(node)) {
      if (child.nodeName === "#text" && "value" in child) this.add(child.value);
      else if (isElement(child) && !isChrome(child, this.kept.has(child), this.unfolded.has(child)))
        this.enter(child, depth + 1);
    }
  }

  private add(text: string): void {
    this.line += text.replace(/\s+/g, " ");
    if (this.isBold && cleaned(this.line).length - cleaned(text).length <= this.boldLength + 1)
      this.boldStart = cleaned(this.line);
    if (this.isBold) this.boldLength += cleaned(text).length;
    if (this.isLink) this.linkLength += cleaned(text).length;
  }

  private enter(element: Element, depth: number): void {
    const { tagName } = element;
    if (tagName === "br") return this.flush();
    if (tagName === "img") return this.image(element);
    if (tagName === "table") return this.table(element, depth);
    const heading = /^h([1-6])$/.exec(tagName)?.[1];
    if (heading !== undefined) return this.as("heading", Number(heading), () => this.walk(element, depth));
    if (tagName === "button" && this.unfolded.has(element) && this.kind !== "heading")
      return this.as("heading", 6, () => this.walk(element, depth));
    if (tagName === "details" || tagName === "dl") return this.scoped(element, depth);
    if (tagName === "summary" || tagName === "dt")
      return this.as("heading", 6, () => this.walk(element, depth));
    if (tagName === "dd") return this.as("item", 1, () => this.walk(element, depth));
    if (tagName === "figcaption" || tagName === "caption")
      return this.as("caption", 0, () => this.walk(element, depth));
    if (tagName === "blockquote") return this.as("quote", 0, () => this.walk(element, depth));
    if (tagName === "ul" || tagName === "ol") return this.list(element, depth);
    if (tagName === "li") return this.as("item", this.level, () => this.walk(element, depth));
    if (tagName === "strong" || tagName === "b")
      return this.within("isBold", () => this.walk(element, depth));
    if (tagName === "a") return this.within("isLink", () => this.walk(element, depth));
    if (!BLOCKS.has(tagName)) return this.walk(element, depth);
    this.flush();
    this.walk(element, depth);
    this.flush();
  }

  private as(kind: Kind, level: number, inside: () => void): void {
    this.flush();
    const before = { kind: this.kind, level: this.level };
    this.kind = kind;
    this.level = level;
    inside();
    this.flush();
    this.kind = before.kind;
    this.level = before.level;
  }

  private list(element: Element, depth: number): void {
    this.flush();
    const before = { group: this.group, level: this.level, isNumbered: this.isNumbered, kind: this.kind };
    this.group = ++this.groups;
    this.level = (before.kind === "item" ? before.level : 0) + 1;
    this.isNumbered = element.tagName === "ol";
    this.kind = "text";
    this.walk(element, depth);
    this.flush();
    Object.assign(this, before);
  }

  private scoped(element: Element, depth: number): void {
    this.flush();
    const before = { scope: this.scope, group: this.group };
    this.scope = ++this.scopes;
    this.group = ++this.groups;
    this.walk(element, depth);
    this.flush();
    Object.assign(this, before);
  }

  private within(mark: "isBold" | "isLink", inside: () => void): void {
    const before = this[mark];
    this[mark] = true;
    inside();
    this[mark] = before;
  }

  private image(element: Element): void {
    const text = cleaned(attribute(element, "alt") ?? "");
    if (text !== "" && this.kind === "text") {
      this.flush();
      this.blocks.push({ kind: "caption", text, level: 0 });
    }
  }

  private table(element: Element, depth: number): void {
    this.flush();
    const rows = tableRows(element);
    const group = ++this.groups;
    // A table of one column, or one that holds lists, is a way to lay out a page.
    if (rows === undefined) return this.walk(element, depth);
    for (const row of rows) this.blocks.push({ kind: "row", level: 0, group, ...row });
  }

  private flush(): void {
    const text = cleaned(this.line);
    const isAllBold = text !== "" && this.boldLength >= text.length * 0.9;
    const isLink = text !== "" && this.linkLength >= text.length * 0.8;
    this.line = "";
    this.boldLength = 0;
    this.linkLength = 0;
    const start = isAllBold ? "" : this.boldStart;
    this.boldStart = "";
    if (text === "") return;
    if (this.kind === "text" && startsPart(text, start)) {
      const scope = ++this.scopes;
      this.blocks.push(
        { kind: "heading", text: start, level: 6, scope },
        { kind: "text", text: text.slice(start.length).trim(), level: 0, scope },
      );
      return;
    }
    this.blocks.push(...this.blockOf(text, isAllBold).map((block) => this.marked(block, isLink)));
  }

  private marked(block: Block, isLink: boolean): Block {
    const { scope } = this;
    return { ...block, ...(isLink ? { isLink } : {}), ...(scope === undefined ? {} : { scope }) };
  }

  private blockOf(text: string, isAllBold: boolean): Block[] {
    const { kind, level, group, isNumbered } = this;
    if (kind === "item") {
      const inner = unbulleted(text);
      return [
        {
          kind,
          text: inner?.text ?? text,
          level,
          group,
          isNumbered: isNumbered || inner?.isNumbered === true,
        },
      ];
    }
    if (kind !== "text") return [{ kind, text, level }];
    const typed = isSpeech(text) ? undefined : unbulleted(text);
    if (typed !== undefined && typed.text !== "")
      return [{ kind: "item", level: 1, group: this.typedGroup(), ...typed }];
    // Bold on a line of its own is what many editors use for a heading.
    const isHeading = isAllBold && text.length <= 90 && !/[.,;]$/.test(text);
    return [isHeading ? { kind: "heading", text, level: 5 } : { kind, text, level: 0 }];
  }

  /** Typed bullets that follow one another are one list. */
  private typedGroup(): number {
    const last = this.blocks.at(-1);
    return last?.kind === "item" && last.group !== undefined ? last.group : ++this.groups;
  }
}
