// Transcription room: where in a saved page its content is: the main part, what titles lie in, and what a reader unfolds.
import {
  attribute,
  childrenOf,
  type Element,
  elementsIn,
  isElement,
  type Node,
  textIn,
} from "./html-tree.ts";

export interface Content {
  /** What is read: the main part where the page marks one, else all of it. */
  readonly root: Node;
  /** Titles and what they lie in: never chrome, whatever its class is called. */
  readonly kept: ReadonlySet<Node>;
  /** Parts that are hidden until a button shows them, and those buttons, which are their headings. */
  readonly unfolded: ReadonlySet<Node>;
}

export function contentOf(document: Node): Content {
  const root = mainOf(document);
  return { root, kept: aroundTitles(root), unfolded: unfoldedIn(root) };
}

/** In characters: a main part with less in it is a frame that a script would have filled. */
const LEAST_CONTENT = 200;

const isNamedContent = (element: Element): boolean =>
  /^(?:main|content|main-content|huvudinnehall|innehall|mittspalt)$/i.test(attribute(element, "id") ?? "");

/** In the order in which they are trusted. */
const WAYS: readonly ((element: Element) => boolean)[] = [
  ({ tagName }) => tagName === "main",
  (element) => attribute(element, "role") === "main",
  ({ tagName }) => tagName === "article",
  isNamedContent,
];

function mainOf(document: Node): Node {
  for (const way of WAYS) {
    const found = outermost(document, way).map((element) => ({ element, length: textIn(element).length }));
    const longest = found.sort((a, b) => b.length - a.length)[0];
    if (longest !== undefined && longest.length > LEAST_CONTENT) return longest.element;
  }
  return document;
}

/** In document order, none inside another: what lies inside cannot be longer. */
function outermost(document: Node, isSought: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  const waiting: Node[] = [document];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (isElement(next) && isSought(next)) found.push(next);
    else waiting.push(...[...childrenOf(next)].reverse());
  }
  return found;
}

function unfoldedIn(root: Node): ReadonlySet<Node> {
  const elements = [...elementsIn(root)];
  const byId = new Map<string, Element>();
  for (const element of elements) {
    const id = attribute(element, "id");
    if (id !== undefined && !byId.has(id)) byId.set(id, element);
  }
  const found = new Set<Node>();
  const refused = new Set<Node>();
  for (const button of elements) {
    const part = byId.get(attribute(button, "aria-controls") ?? "");
    if (part === undefined || refused.has(part)) continue;
    // A menu unfolds too.
    if (!found.has(part) && (part.tagName === "nav" || part.tagName === "ul" || textIn(part).trim() === "")) {
      refused.add(part);
      continue;
    }
    found.add(button);
    found.add(part);
  }
  return found;
}

function aroundTitles(root: Node): ReadonlySet<Node> {
  const kept = new Set<Node>();
  for (const element of elementsIn(root)) {
    if (element.tagName !== "h1" && element.tagName !== "main") continue;
    let node: Node | null = element;
    while (node !== null && !kept.has(node)) {
      kept.add(node);
      node = "parentNode" in node ? node.parentNode : null;
    }
  }
  return kept;
}
