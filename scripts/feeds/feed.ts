// Feeds room: events → one feed as data, the model that both formats are written from.
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
  readonly municipality: string;
}

export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly language: string;
  /** Absolute addresses: of the feed's own two forms, of the page it belongs to, and of the whole archive year by year. */
  readonly atomUrl: string;
  readonly jsonUrl: string;
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
  readonly title: string;
  readonly subtitle: string;
  readonly language: string;
  readonly author: string;
  /** `loftesarkivet.example,2026` */
  readonly authority: string;
  readonly events: readonly FeedEvent[];
  readonly wording: (event: FeedEvent) => EntryWording;
}

export function feedOf(input: FeedInput): Feed {
  const { origin, base, authority } = input;
  const entries = input.events.slice(0, NEWEST).map((event): FeedEntry => {
    const { address, ...words } = input.wording(event);
    return {
      ...words,
      id: event.id,
      url: `${origin}${address}`,
      date: instantOf(event.on),
      municipality: event.pledge.municipality.name,
    };
  });
  const authorityYear = authority.split(",")[1]?.slice(0, 4) ?? "1970";
  return {
    id: `tag:${authority}:${base === "/" ? "" : base.slice(1)}feed`,
    title: input.title,
    subtitle: input.subtitle,
    language: input.language,
    author: input.author,
    atomUrl: `${origin}${base}feed.xml`,
    jsonUrl: `${origin}${base}feed.json`,
    homeUrl: `${origin}${base}`,
    archiveUrl: `${origin}${base === "/" ? "/ar/" : base}`,
    updated: entries[0]?.date ?? instantOf(`${authorityYear}-01-01` as Day),
    entries,
  };
}
