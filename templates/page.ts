// Templates room: what a kind of page is: the entries it is made for, their addresses, and how one is rendered.
import type { VNode } from "preact";
import { render } from "preact-render-to-string";
import type { Site } from "./site.ts";

export interface PageKind<E = unknown> {
  /** In reports and tests: pledge, report, year … */
  readonly name: string;
  readonly entries: (site: Site) => readonly E[];
  /** Ends with `/`, or names a file: /dals-ed/2021/, /404.html */
  readonly address: (entry: E) => string;
  /** The whole page as text. */
  readonly render: (entry: E, site: Site) => string;
}

/** A kind of page written in TSX. */
export function htmlPage<E>(
  kind: Omit<PageKind<E>, "render"> & { readonly page: (entry: E, site: Site) => VNode },
): PageKind<E> {
  const { page, ...rest } = kind;
  return { ...rest, render: (entry, site) => `<!doctype html>\n${render(page(entry, site))}\n` };
}

/** A page that there is exactly one of. */
export function singlePage(name: string, address: string, page: (site: Site) => VNode): PageKind<Site> {
  return htmlPage({ name, entries: (site) => [site], address: () => address, page: (_, site) => page(site) });
}
