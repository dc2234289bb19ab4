// Measure room: of every kind of page the heaviest one of a built folder: what holds for it holds for the others.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { compress } from "../preview/compression.ts";

export interface KindOfPages {
  readonly name: string;
  readonly addresses: readonly string[];
}

export interface HeaviestPage {
  readonly kind: string;
  readonly address: string;
}

/** Where a page lies in its folder: `/dals-ed/` → `dals-ed/index.html`. */
export const fileOf = (folder: string, address: string): string =>
  path.join(folder, address.endsWith("/") ? `${address}index.html` : address);

/** One for each kind that the folder has a page of, in the order of the kinds. By compressed bytes, since those travel. */
export function heaviestPages(folder: string, kinds: readonly KindOfPages[]): HeaviestPage[] {
  return kinds.flatMap(({ name, addresses }) => {
    const [heaviest] = addresses
      .filter((address) => existsSync(fileOf(folder, address)))
      .map((address) => ({ address, bytes: compress(readFileSync(fileOf(folder, address)), "gzip").length }))
      .sort((a, b) => b.bytes - a.bytes);
    return heaviest === undefined ? [] : [{ kind: name, address: heaviest.address }];
  });
}
