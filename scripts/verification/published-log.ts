// Verification room: whether a published site keeps its own word: its log holds together, and its files are what the log says.
import { type ChainFault, firstBroken, hashOfText, type Link } from "../history/chain.ts";
import { readLog } from "../history/log.ts";
import type { PublishedSite } from "./published-site.ts";

const LOG = "/andringar/log.json";

export type LogFault =
  | { readonly fault: "no-log" | "not-a-log" | "no-history" }
  | { readonly fault: ChainFault; readonly at: number; readonly link: Link };

/** The published links, the oldest first; or why nothing can be said by them. */
export async function publishedLinks(site: PublishedSite): Promise<{ links: readonly Link[] } | LogFault> {
  const text = await site.read(LOG);
  if (text === undefined) return { fault: "no-log" };
  const log = readLog(text);
  if (log === undefined) return { fault: "not-a-log" };
  const broken = firstBroken(log.links);
  const link = broken && log.links[broken.at];
  if (broken !== undefined && link !== undefined) return { ...broken, link };
  return log.links.length === 0 ? { fault: "no-history" } : { links: log.links };
}

/** What each file was last said to be: the newest link of every path that is still there. */
export function newestLinks(links: readonly Link[]): Link[] {
  const newest = new Map(links.map((link) => [link.path, link]));
  return [...newest.values()].filter(({ sha256 }) => sha256 !== null);
}

const AT_ONCE = 8;

/** Those of the links whose published file is another than the log says, or is not there. */
export async function filesThatDiffer(site: PublishedSite, links: readonly Link[]): Promise<Link[]> {
  const differing: Link[] = [];
  for (let start = 0; start < links.length; start += AT_ONCE) {
    const some = links.slice(start, start + AT_ONCE);
    const texts = await Promise.all(some.map(({ path }) => site.read(`/${path}`)));
    differing.push(...some.filter(({ sha256 }, index) => !hasHash(texts[index], sha256)));
  }
  return differing;
}

const hasHash = (text: string | undefined, sha256: string | null): boolean =>
  text !== undefined && hashOfText(text) === sha256;
