// History room: every state of every content file as one append-only chain, each link holding the hash of the one before.
import { createHash } from "node:crypto";
import { asRead } from "../source/decode.ts";
import type { FileState } from "./model.ts";

/**
 * One state of one file. `sha256` is that of its text as published (UTF-8, LF, no BOM) and null when the file was taken away.
 * `hash` is the sha256 of `previous`, `on`, `path` and `sha256`, joined by line feeds; the first `previous` is empty.
 */
export interface Link {
  readonly on: string;
  readonly path: string;
  readonly sha256: string | null;
  readonly previous: string;
  readonly hash: string;
}

const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

/** In hexadecimal, of the text as it is read and published. */
export const hashOfText = (text: string): string => sha256(asRead(text));

/** `removed` stands where a file that is gone has no hash. */
const hashOfLink = ({ previous, on, path, sha256: text }: Omit<Link, "hash">): string =>
  sha256([previous, on, path, text ?? "removed"].join("\n"));

/** `states` the oldest first: the same states and one more give the same chain and one link more. */
export function chainOf(states: readonly FileState[]): Link[] {
  const links: Link[] = [];
  for (const { on, path, text } of states) {
    const link = {
      on,
      path,
      sha256: text === undefined ? null : hashOfText(text),
      previous: links.at(-1)?.hash ?? "",
    };
    links.push({ ...link, hash: hashOfLink(link) });
  }
  return links;
}

export type ChainFault = "changed" | "out-of-order";

/** The first link that does not hold, counted from 0; undefined when all do. */
export function firstBroken(
  links: readonly Link[],
): { readonly at: number; readonly fault: ChainFault } | undefined {
  let previous = "";
  for (const [at, link] of links.entries()) {
    if (link.hash !== hashOfLink(link)) return { at, fault: "changed" };
    // Whole in itself, but not the one that followed: a link was taken out, put in or moved before it.
    if (link.previous !== previous) return { at, fault: "out-of-order" };
    previous = link.hash;
  }
  return undefined;
}
