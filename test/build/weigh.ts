// Build tests: what a browser fetches before and after it can paint a page, and what that weighs.
import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "parse5";
import { fileOf } from "../../scripts/measure/heaviest.ts";
import { type Coding, compress } from "../../scripts/preview/compression.ts";
import { all, attribute } from "./page.ts";

/** Bytes as they lie in the folder, and as they travel. */
export type Bytes = Readonly<Record<"raw" | "gzip" | "brotli", number>>;

export interface PageWeight {
  readonly html: Bytes;
  readonly styles: readonly string[];
  readonly styleBytes: Bytes;
  /** Scripts that a browser must run before it goes on with the page. */
  readonly blocking: readonly string[];
  readonly blockingBytes: Bytes;
  /** Scripts that wait for the page, with all that they import before anybody has touched it. */
  readonly deferred: readonly string[];
  readonly deferredBytes: Bytes;
  readonly preloaded: readonly string[];
  readonly images: readonly string[];
  /** Whatever the page or its styles name outside the site's own files. */
  readonly foreign: readonly string[];
}

const CODINGS: Readonly<Record<keyof Bytes, Coding>> = { raw: "identity", gzip: "gzip", brotli: "br" };

export function weigh(bodies: readonly Buffer[]): Bytes {
  const sum = (coding: Coding) => bodies.reduce((total, body) => total + compress(body, coding).length, 0);
  return { raw: sum(CODINGS.raw), gzip: sum(CODINGS.gzip), brotli: sum(CODINGS.brotli) };
}

export const add = (...parts: readonly Bytes[]): Bytes => ({
  raw: parts.reduce((sum, one) => sum + one.raw, 0),
  gzip: parts.reduce((sum, one) => sum + one.gzip, 0),
  brotli: parts.reduce((sum, one) => sum + one.brotli, 0),
});

export function weighPage(folder: string, address: string): PageWeight {
  const file = (name: string) => readFileSync(path.join(folder, name));
  const html = readFileSync(fileOf(folder, address));
  const root = parse(html.toString("utf8"));
  const links = (rel: string) =>
    all(root, "link")
      .filter((one) => attribute(one, "rel") === rel)
      .map((one) => attribute(one, "href") ?? "");
  const scripts = all(root, "script").flatMap((one) => {
    const src = attribute(one, "src");
    const waits =
      attribute(one, "type") === "module" || ["defer", "async"].some((how) => attribute(one, how) === "");
    return src === undefined ? [] : [{ src, waits }];
  });
  const styles = links("stylesheet");
  const blocking = scripts.filter(({ waits }) => !waits).map(({ src }) => src);
  const waiting = scripts.filter(({ waits }) => waits).map(({ src }) => src);
  const images = [...links("icon"), ...all(root, "img", "source").map((one) => attribute(one, "src") ?? "")];
  const preloaded = [...links("preload"), ...links("modulepreload"), ...links("prefetch")];
  const own = (name: string) => /^\/(?!\/)/.test(name);
  const named = [...styles, ...blocking, ...waiting, ...images, ...preloaded];
  const inStyles = styles.filter(own).flatMap((name) => addressesIn(file(name).toString("utf8")));
  const deferred = withImports(waiting.filter(own), (name) => file(name).toString("utf8"));
  return {
    html: weigh([html]),
    styles,
    styleBytes: weigh(styles.filter(own).map(file)),
    blocking,
    blockingBytes: weigh(blocking.filter(own).map(file)),
    deferred,
    deferredBytes: weigh(deferred.map(file)),
    preloaded,
    images,
    foreign: [...named, ...inStyles].filter((name) => !own(name) && !name.startsWith("data:")),
  };
}

/** What a style sheet fetches: another sheet, a picture, a font. */
export const addressesIn = (css: string): string[] =>
  Array.from(
    css.matchAll(/@import\s+["']([^"']+)|url\(\s*["']?([^"')]+)/g),
    ([, sheet, url]) => sheet ?? url ?? "",
  );

/** A module and every one it imports by a statement; `import("…")` waits until it is called. */
export function withImports(names: readonly string[], read: (name: string) => string): string[] {
  const found = new Set<string>();
  const visit = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    for (const [, other = ""] of read(name).matchAll(/^\s*(?:import|export)\b[^"'(;]*["']([^"']+)["']/gm))
      visit(path.posix.join(path.posix.dirname(name), other));
  };
  names.forEach(visit);
  return [...found];
}
