// Build tests: reads a built page as a tree, so that tests ask for elements and words instead of strings of markup.
import { readFile } from "node:fs/promises";
import path from "node:path";
import { parse, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { filesBelow } from "./links.ts";

export interface Page {
  /** `/dals-ed/2021/`, `/404.html` */
  readonly address: string;
  readonly markup: string;
  readonly root: Tree.Document;
}

/** Every page of a built folder, in the order of their file names. */
export async function readPages(folder: string): Promise<Page[]> {
  const names = (await filesBelow(folder)).filter((name) => name.endsWith(".html"));
  return Promise.all(
    names.map(async (name) => {
      const markup = await readFile(path.join(folder, name), "utf8");
      return { address: `/${name.replace(/(^|\/)index\.html$/, "$1")}`, markup, root: parse(markup) };
    }),
  );
}

export async function readPage(folder: string, address: string): Promise<Page> {
  const file = address.endsWith("/") ? `${address}index.html` : address;
  const markup = await readFile(path.join(folder, file), "utf8");
  return { address, markup, root: parse(markup) };
}

/** All elements of these names, in the order they stand: `all(page.root, "h1", "h2")`; without names, all there are. */
export function all(within: Tree.Node, ...names: readonly string[]): Tree.Element[] {
  const found: Tree.Element[] = [];
  const visit = (node: Tree.Node): void => {
    if ("tagName" in node && (names.length === 0 || names.includes(node.tagName))) found.push(node);
    if ("childNodes" in node) node.childNodes.forEach(visit);
  };
  visit(within);
  return found;
}

export const attribute = (element: Tree.Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

export const ofClass = (within: Tree.Node, name: string): Tree.Element[] =>
  all(within).filter((element) => attribute(element, "class")?.split(" ").includes(name) === true);

/** What a reader reads, on one line; without what is hidden on the day of the build. */
export function textOf(node: Tree.Node): string {
  const words: string[] = [];
  const visit = (one: Tree.Node): void => {
    if (one.nodeName === "#text" && "value" in one) words.push(one.value);
    if ("tagName" in one && (attribute(one, "hidden") !== undefined || UNREAD.includes(one.tagName))) return;
    // Blocks end a word; `<p>a</p><p>b</p>` is "a b".
    const block = "tagName" in one && !INLINE.includes(one.tagName);
    if (block) words.push(" ");
    if ("childNodes" in one) one.childNodes.forEach(visit);
    if (block) words.push(" ");
  };
  visit(node);
  return words.join("").replace(/\s+/g, " ").trim();
}

const INLINE = ["a", "strong", "em", "span", "time", "code", "b", "i", "abbr"];
const UNREAD = ["script", "style", "head", "template"];

/** The section whose heading reads so, without the heading itself. */
export function section(page: Page, heading: string): string {
  const found = all(page.root, "section").find(
    (one) => textOf(all(one, "h2", "h3")[0] ?? one) === heading && all(one, "h2", "h3").length > 0,
  );
  if (found === undefined) throw new RangeError(`${page.address} has no section “${heading}”`);
  return textOf(found).slice(heading.length).trim();
}
