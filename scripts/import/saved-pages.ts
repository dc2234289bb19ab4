// Import room: what was named on the command line → the saved pages it holds, each within limits. Reads; writes nothing.
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

/** A saved page is text: more than this is something else. */
export const MOST_BYTES = 5 * 1024 * 1024;
const MOST_PAGES = 5_000;
const PAGE = /\.(?:html?|xhtml|txt)$/i;

export type Found =
  | { readonly pages: readonly string[]; readonly skipped: readonly string[] }
  /** Nothing is there by that name, or it cannot be read. */
  | { readonly fault: "missing"; readonly name: string };

/** Files as they are named; of a folder, the pages in it and below, in the order of their names. Links are not followed. */
export function findPages(names: readonly string[]): Found {
  const pages: string[] = [];
  const skipped: string[] = [];
  for (const name of names) {
    const stat = statSync(name, { throwIfNoEntry: false });
    if (stat === undefined) return { fault: "missing", name };
    if (!stat.isDirectory()) {
      pages.push(name);
      continue;
    }
    for (const entry of readdirSync(name, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || entry.name.startsWith(".")) continue;
      const file = path.join(entry.parentPath, entry.name);
      // What a browser saves beside a page is pictures and scripts.
      if (/_(?:files|filer)(?:[/\\]|$)/.test(entry.parentPath)) continue;
      (PAGE.test(entry.name) ? pages : skipped).push(file);
    }
  }
  return { pages: [...new Set(pages)].sort().slice(0, MOST_PAGES), skipped: skipped.sort() };
}

export type ReadPage =
  | { readonly bytes: Buffer }
  | { readonly fault: "unreadable" | "too-large" | "no-text" };

/** A picture or a PDF under the name of a page is found by its bytes. */
export function readSaved(file: string): ReadPage {
  try {
    if (statSync(file).size > MOST_BYTES) return { fault: "too-large" };
    const bytes = readFileSync(file);
    const isUtf16 = bytes[0] === 0xff || bytes[0] === 0xfe;
    if (
      bytes.subarray(0, 5).toString("latin1") === "%PDF-" ||
      (!isUtf16 && bytes.subarray(0, 8192).includes(0))
    )
      return { fault: "no-text" };
    return { bytes };
  } catch {
    return { fault: "unreadable" };
  }
}
