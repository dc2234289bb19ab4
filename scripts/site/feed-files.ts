// Site room: every feed as files: what readers subscribe to, in each format, and the documents with what came before.
import { type FeedKind, feedFamily, RSS_ADDRESS } from "../../templates/feed-family.ts";
import { feedWording } from "../../templates/feed-wording.tsx";
import type { PageKind } from "../../templates/page.ts";
import type { Site } from "../../templates/site.ts";
import { writeAtom } from "../feeds/atom.ts";
import {
  correctionsAmong,
  eventsAbout,
  eventsIn,
  eventsOf,
  type FeedEvent,
  followUpsAmong,
} from "../feeds/events.ts";
import { type EntryWording, type Feed, type FeedInput, feedArchives, feedOf } from "../feeds/feed.ts";
import { writeJsonFeed } from "../feeds/json-feed.ts";
import { writeRss } from "../feeds/rss.ts";

function inputs(site: Site): FeedInput[] {
  const events = eventsOf(site.archive, site.history);
  // An event stands in up to five feeds, in the same words.
  const said = new Map<FeedEvent, EntryWording>();
  const wording = (event: FeedEvent): EntryWording => {
    const words = said.get(event) ?? feedWording(event, site);
    said.set(event, words);
    return words;
  };
  const { settings } = site.archive;
  return feedFamily(site).map(({ base, title, archivePage, about }) => ({
    origin: site.origin,
    base,
    archivePage,
    title,
    subtitle: site.texts.feeds.subtitle,
    language: site.texts.lang,
    author: settings.title,
    authority: settings["feed-authority"],
    events: eventsFor(about, events),
    wording,
  }));
}

function eventsFor(about: FeedKind["about"], events: readonly FeedEvent[]): readonly FeedEvent[] {
  switch (about.what) {
    case "all":
      return events;
    case "follow-ups":
      return followUpsAmong(events);
    case "corrections":
      return correctionsAmong(events);
    case "municipality":
      return eventsIn(events, about.municipality);
    case "theme":
      return eventsAbout(events, about.theme);
  }
}

/** Every document of every feed, the archived ones after those that readers subscribe to: the first is the site's own. */
function documentsOf(site: Site): Feed[] {
  const all = inputs(site);
  return [...all.map(feedOf), ...all.flatMap(feedArchives)];
}

// Each format writes the same documents, and what takes time is the words of their entries.
const made = new WeakMap<Site, Feed[]>();
function all(site: Site): Feed[] {
  const known = made.get(site) ?? documentsOf(site);
  made.set(site, known);
  return known;
}

// Addresses in a feed are absolute, since it is read elsewhere; a file lies at the path.
const pathOf = (url: string): string => new URL(url).pathname;

const rss: PageKind<{ readonly feed: Feed; readonly site: Site }> = {
  name: "rss",
  entries: (site) =>
    all(site)
      .slice(0, 1)
      .map((feed) => ({ feed, site })),
  address: () => RSS_ADDRESS,
  render: ({ feed, site }) => writeRss(feed, `${site.origin}${RSS_ADDRESS}`),
};

const atom: PageKind<Feed> = {
  name: "atom",
  entries: all,
  address: ({ urls }) => pathOf(urls.atom),
  render: writeAtom,
};

const json: PageKind<Feed> = {
  name: "json-feed",
  entries: all,
  address: ({ urls }) => pathOf(urls.json),
  render: writeJsonFeed,
};

export const feedFiles = [atom, json, rss] as readonly unknown[] as readonly PageKind[];
