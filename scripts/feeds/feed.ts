// Feeds room: events → one feed as data, the model that every format is written from. What the newest entries leave out stands in
// archive documents (RFC 5005, section 4), so that no entry is ever lost.
import { createHash } from "node:crypto";
import { type Day, startOfDay } from "../calendar/day.ts";
import type { FeedEvent } from "./events.ts";

/** What a templates room says of an event; `html` has absolute links only. */
export interface EntryWording {
  readonly title: string;
  readonly summary: string;
  readonly html: string;
  readonly category: string;
  /** Root-relative. */
  readonly address: string;
}

export interface FeedEntry extends Omit<EntryWording, "address"> {
  readonly id: string;
  readonly url: string;
  readonly date: Date;
  /** Name of the municipality; absent when the archive has it no more. */
  readonly municipality?: string | undefined;
}

/** Absolute addresses of one document of a feed in its two forms. */
export interface FeedUrls {
  readonly atom: string;
  readonly json: string;
}

export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly language: string;
  readonly urls: FeedUrls;
  /** Of an archive document: of the feed that readers subscribe to. */
  readonly current?: FeedUrls | undefined;
  /** The archive documents with the entries before these and, of an archive document, after them. */
  readonly older?: FeedUrls | undefined;
  readonly newer?: FeedUrls | undefined;
  /** Absolute addresses: of the page the feed belongs to, and of the page that lists everything. */
  readonly homeUrl: string;
  readonly archiveUrl: string;
  readonly author: string;
  /** The newest entry's date; without entries, the first day of the year in the feed authority. */
  readonly updated: Date;
  readonly entries: readonly FeedEntry[];
}

export const NEWEST = 50;

/** Noon in Sweden: the same calendar day in nearly every reader's own zone. */
const instantOf = (date: Day): Date => startOfDay(date).set({ hour: 12 }).toJSDate();

export interface FeedInput {
  readonly origin: string;
  /** `/` or `/dals-ed/` */
  readonly base: string;
  /** The page that lists everything the feed has had, root-relative; `base` if nothing else is said. */
  readonly archivePage?: string | undefined;
  readonly title: string;
  readonly subtitle: string;
  readonly language: string;
  readonly author: string;
  /** `loftesarkivet.example,2026` */
  readonly authority: string;
  /** All there are, the newest first. */
  readonly events: readonly FeedEvent[];
  readonly wording: (event: FeedEvent) => EntryWording;
}

/** What readers subscribe to: the newest entries. */
export function feedOf(input: FeedInput): Feed {
  const newest = chunksOf(input.events).at(-1);
  return {
    ...written(input, input.events.slice(0, NEWEST)),
    urls: urlsAt(input, "feed.xml", "feed.json"),
    older: newest && urlsOf(input, newest),
  };
}

/** Everything but what is still to fill a whole document, the oldest first; none while the feed itself holds all. */
export function feedArchives(input: FeedInput): Feed[] {
  const chunks = chunksOf(input.events);
  const at = (index: number): FeedUrls | undefined => chunks[index] && urlsOf(input, chunks[index]);
  return chunks.map((chunk, index) => ({
    ...written(input, chunk.events),
    urls: urlsOf(input, chunk),
    current: urlsAt(input, "feed.xml", "feed.json"),
    older: index === 0 ? undefined : at(index - 1),
    newer: at(index + 1),
  }));
}

interface Chunk {
  readonly name: string;
  /** Newest first. */
  readonly events: readonly FeedEvent[];
}

/**
 * Full documents of 50, counted from the oldest, so that what is in one stays in it when new events come. Something old that is
 * published late does shift what follows it; hence the hash of its ids in a document's name: readers who have fetched a
 * document need never ask for it again, and a changed one has another address.
 */
function chunksOf(events: readonly FeedEvent[]): Chunk[] {
  if (events.length <= NEWEST) return [];
  const oldestFirst = [...events].reverse();
  const chunks: Chunk[] = [];
  for (let start = 0; start + NEWEST <= oldestFirst.length; start += NEWEST) {
    const some = oldestFirst.slice(start, start + NEWEST).reverse();
    const ids = some.map(({ id }) => id).join("\n");
    const hash = createHash("sha256").update(ids).digest("hex").slice(0, 8);
    chunks.push({ name: `${chunks.length + 1}-${hash}`, events: some });
  }
  return chunks;
}

const urlsAt = ({ origin, base }: FeedInput, atom: string, json: string): FeedUrls => ({
  atom: `${origin}${base}${atom}`,
  json: `${origin}${base}${json}`,
});

const urlsOf = (input: FeedInput, { name }: Chunk): FeedUrls =>
  urlsAt(input, `feed/atom/${name}.xml`, `feed/json/${name}.json`);

function written(input: FeedInput, events: readonly FeedEvent[]): Omit<Feed, "urls"> {
  const { origin, base, authority } = input;
  const entries = events.map((event): FeedEntry => {
    const { address, ...words } = input.wording(event);
    return {
      ...words,
      id: event.id,
      url: `${origin}${address}`,
      date: instantOf(event.on),
      municipality: event.municipality?.name,
    };
  });
  const authorityYear = authority.split(",")[1]?.slice(0, 4) ?? "1970";
  return {
    id: `tag:${authority}:${base === "/" ? "" : base.slice(1)}feed`,
    title: input.title,
    subtitle: input.subtitle,
    language: input.language,
    author: input.author,
    homeUrl: `${origin}${base}`,
    archiveUrl: `${origin}${input.archivePage ?? base}`,
    updated: entries[0]?.date ?? instantOf(`${authorityYear}-01-01` as Day),
    entries,
  };
}
