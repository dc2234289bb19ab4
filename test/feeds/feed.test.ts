// Tests of the feeds: the newest events with absolute addresses, dated by content, written as Atom and JSON Feed that readers accept.
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { describe, expect, test } from "vitest";
import { day } from "../../scripts/calendar/day.ts";
import { writeAtom } from "../../scripts/feeds/atom.ts";
import { eventsOf } from "../../scripts/feeds/events.ts";
import { type Feed, type FeedInput, feedArchives, feedOf, NEWEST } from "../../scripts/feeds/feed.ts";
import { writeJsonFeed } from "../../scripts/feeds/json-feed.ts";
import { writeRss } from "../../scripts/feeds/rss.ts";
import { feedWording } from "../../templates/feed-wording.tsx";
import { siteOf } from "../../templates/site.ts";
import { archiveOf, type Files } from "../archive/miniature.ts";

const ORIGIN = "https://loften.example";

/** The site's feed of a miniature archive, in the words that ship. */
const feedFrom = (files: Files, siteUrl = ORIGIN, base = "/"): Feed =>
  feedOf(inputFrom(files, siteUrl, base));

function inputFrom(files: Files, siteUrl = ORIGIN, base = "/"): FeedInput {
  const archive = archiveOf(files);
  const site = siteOf(archive, day("2026-11-23"), { siteUrl });
  return {
    origin: site.origin,
    base,
    archivePage: base === "/" ? "/ar/" : undefined,
    title: archive.settings.title,
    subtitle: "Nyheter & ändringar",
    language: "sv",
    author: archive.settings.title,
    authority: archive.settings["feed-authority"],
    events: eventsOf(archive),
    wording: (event) => feedWording(event, site),
  };
}

const SOME: Files = {
  "ed/2021/pledge.md": "published: 2021-04-14",
  "ed/2021/report.md": "published: 2022-01-20",
};

describe("feedOf", () => {
  test("holds the newest events alone, however many there are, and says where the rest is", () => {
    const many = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [`ed/${1950 + index}/pledge.md`, ""]),
    );
    const feed = feedFrom(many);
    expect(NEWEST).toBe(50);
    expect(feed.entries).toHaveLength(50);
    expect(feed.entries.map(({ id }) => id.slice(-4))).toEqual(
      Array.from({ length: 50 }, (_, index) => String(2009 - index)),
    );
    expect(feed.archiveUrl).toBe(`${ORIGIN}/ar/`);
  });

  test("was updated when its newest entry was, at noon in Sweden, summer and winter", () => {
    expect(feedFrom(SOME).updated.toISOString()).toBe("2022-01-20T11:00:00.000Z");
    expect(feedFrom({ "ed/2021/pledge.md": "published: 2021-06-14" }).updated.toISOString()).toBe(
      "2021-06-14T10:00:00.000Z",
    );
  });

  test("without entries it has a date of its own, not that of the build", () => {
    const feed = feedFrom({});
    expect(feed.entries).toEqual([]);
    expect(feed.updated.toISOString()).toBe("2026-01-01T11:00:00.000Z");
  });

  test("has absolute addresses: of both its forms, its page and each entry", () => {
    const feed = feedFrom(SOME, ORIGIN, "/ed/");
    expect(feed).toMatchObject({
      urls: { atom: `${ORIGIN}/ed/feed.xml`, json: `${ORIGIN}/ed/feed.json` },
      homeUrl: `${ORIGIN}/ed/`,
      archiveUrl: `${ORIGIN}/ed/`,
    });
    expect(feed.entries.map(({ url }) => url)).toEqual([
      `${ORIGIN}/ed/2021/uppfoljning/`,
      `${ORIGIN}/ed/2021/`,
    ]);
  });

  test("another site address changes addresses, and no id", () => {
    const [here, there] = [feedFrom(SOME), feedFrom(SOME, "https://ny.example")];
    expect(there.entries[0]?.url).toBe("https://ny.example/ed/2021/uppfoljning/");
    expect([there.id, ...there.entries.map(({ id }) => id)]).toEqual([
      here.id,
      ...here.entries.map(({ id }) => id),
    ]);
    expect(JSON.stringify(there)).not.toContain(ORIGIN);
  });

  test("the feeds of the site and of its municipalities have ids of their own", () => {
    expect(feedFrom(SOME).id).toBe("tag:loften.example,2026:feed");
    expect(feedFrom(SOME, ORIGIN, "/ed/").id).toBe("tag:loften.example,2026:ed/feed");
  });
});

// Everything that XML, HTML and JSON give a meaning of their own.
const ODD: Files = {
  "ed/2021/pledge.md": [
    "title: 'Löfte <b>& ”löfte” ]]> \"citat\" ''2021'''",
    "summary: 'Polisen & <script>alert(1)</script>'",
    "commitments:",
    "  - { id: ljus, by: police, text: '<img src=x onerror=alert(1)> & mer' }",
  ].join("\n"),
};
const ODD_TITLE = "Löfte <b>& ”löfte” ]]> \"citat\" '2021'";

describe("Atom", () => {
  test("reads back with the titles, ids, days and addresses that were written", () => {
    const feed = feedFrom(SOME);
    const read = parseAtomFeed(writeAtom(feed));
    expect(read).toMatchObject({
      id: "tag:loften.example,2026:feed",
      title: { value: "Miniatyrarkivet" },
      subtitle: { value: "Nyheter & ändringar" },
      updated: "2022-01-20T11:00:00Z",
      authors: [{ name: "Miniatyrarkivet" }],
      xml: { lang: "sv" },
    });
    const self = read.links?.filter(({ rel }) => rel === "self");
    expect(self).toMatchObject([{ href: `${ORIGIN}/feed.xml`, type: "application/atom+xml" }]);
    expect(
      read.entries?.map(({ id, title, published, updated }) => [id, title?.value, published, updated]),
    ).toEqual([
      [
        "tag:loften.example,2026:ed/2021/report",
        "Uppföljning: medborgarlöfte i Ed 2021",
        "2022-01-20T11:00:00Z",
        "2022-01-20T11:00:00Z",
      ],
      [
        "tag:loften.example,2026:ed/2021",
        "Medborgarlöfte i Ed 2021",
        "2021-04-14T10:00:00Z",
        "2021-04-14T10:00:00Z",
      ],
    ]);
  });

  test("carries odd characters whole, and no markup of a title becomes markup of the feed", () => {
    const xml = writeAtom(feedFrom(ODD));
    expect(xml).not.toMatch(/<(b|script|img)\b/);
    const entry = parseAtomFeed(xml).entries?.[0];
    expect(entry?.title?.value).toBe(ODD_TITLE);
    expect(entry?.summary?.value).toBe("Polisen & <script>alert(1)</script>");
    expect(entry?.content?.type).toBe("html");
    // Escaped once for XML and once for HTML: a reader that renders the content shows it as text.
    expect(entry?.content?.value).toContain("&lt;img src=x onerror=alert(1)> &amp; mer");
    expect(entry?.content?.value).not.toContain("<img");
  });
});

describe("JSON Feed", () => {
  test("reads back with the titles, ids, days and addresses that were written", () => {
    const text = writeJsonFeed(feedFrom(SOME));
    expect(JSON.parse(text)).toMatchObject({
      version: "https://jsonfeed.org/version/1.1",
      title: "Miniatyrarkivet",
      home_page_url: `${ORIGIN}/`,
      feed_url: `${ORIGIN}/feed.json`,
      language: "sv",
      authors: [{ name: "Miniatyrarkivet" }],
    });
    expect(parseJsonFeed(text).items).toMatchObject([
      {
        id: "tag:loften.example,2026:ed/2021/report",
        url: `${ORIGIN}/ed/2021/uppfoljning/`,
        title: "Uppföljning: medborgarlöfte i Ed 2021",
        date_published: "2022-01-20T11:00:00Z",
        date_modified: "2022-01-20T11:00:00Z",
        tags: ["Uppföljning", "Ed"],
      },
      { id: "tag:loften.example,2026:ed/2021", tags: ["Löfte", "Ed"] },
    ]);
  });

  test("has titles as plain text and content as HTML", () => {
    const item = parseJsonFeed(writeJsonFeed(feedFrom(ODD))).items?.[0];
    expect(item?.title).toBe(ODD_TITLE);
    expect(item?.content_html).toContain("&lt;img src=x onerror=alert(1)> &amp; mer");
    expect(item?.content_html).not.toContain("<img");
  });
});

test("both forms hold the same entries", () => {
  const feed = feedFrom({ ...SOME, ...ODD, "dals-ed/2020/pledge.md": "" });
  const atom = parseAtomFeed(writeAtom(feed)).entries?.map(({ id, title }) => [id, title?.value]);
  expect(atom).toHaveLength(3);
  expect(parseJsonFeed(writeJsonFeed(feed)).items?.map(({ id, title }) => [id, title])).toEqual(atom);
});

/** As many pledges, one for each year from 1900 on. */
const years = (from: number, count: number): Files =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`ed/${from + index}/pledge.md`, ""]));

describe("what the newest entries leave out", () => {
  const idsOf = ({ entries }: Feed) => entries.map(({ id }) => id.slice(-4));

  test("stands in archive documents, so that feed and documents together hold everything", () => {
    const input = inputFrom(years(1900, 120));
    const [feed, archives] = [feedOf(input), feedArchives(input)];
    expect(archives.map(idsOf)).toEqual([
      Array.from({ length: 50 }, (_, index) => String(1949 - index)),
      Array.from({ length: 50 }, (_, index) => String(1999 - index)),
    ]);
    expect(new Set([feed, ...archives].flatMap(idsOf)).size).toBe(120);
  });

  test("none are needed while the feed holds all", () => {
    const input = inputFrom(years(1900, 50));
    expect(feedArchives(input)).toEqual([]);
    expect(writeAtom(feedOf(input))).not.toContain("prev-archive");
  });

  test("documents are linked both ways, and each leads to the feed itself", () => {
    const input = inputFrom(years(1900, 120));
    const [feed, [first, second]] = [feedOf(input), feedArchives(input)];
    expect(feed.older).toEqual(second?.urls);
    expect(second).toMatchObject({ older: first?.urls, newer: undefined, current: feed.urls });
    expect(first).toMatchObject({ older: undefined, newer: second?.urls });
    const links = (one: Feed | undefined) =>
      one === undefined ? [] : parseAtomFeed(writeAtom(one)).links?.map(({ rel, href }) => [rel, href]);
    expect(links(feed)).toContainEqual(["prev-archive", second?.urls.atom]);
    expect(links(second)).toEqual(
      expect.arrayContaining([
        ["self", second?.urls.atom],
        ["current", `${ORIGIN}/feed.xml`],
        ["prev-archive", first?.urls.atom],
      ]),
    );
    expect(links(first)).toContainEqual(["next-archive", second?.urls.atom]);
    expect(JSON.parse(writeJsonFeed(feed))).toMatchObject({ next_url: second?.urls.json });
    expect(JSON.parse(writeJsonFeed(first as Feed))).not.toHaveProperty("next_url");
    expect(writeAtom(first as Feed)).toContain('xmlns:fh="http://purl.org/syndication/history/1.0"');
    expect(writeAtom(first as Feed)).toContain("<fh:archive/>");
  });

  test("new events change no document; something old that comes late gives what follows it new addresses", () => {
    const addresses = (files: Files) => feedArchives(inputFrom(files)).map(({ urls }) => urls.atom);
    const before = addresses(years(1950, 120));
    expect(addresses(years(1950, 125))).toEqual(before);
    const late = addresses({ ...years(1950, 120), "lax/1990/pledge.md": "" });
    expect(late).toHaveLength(2);
    expect(late[0]).not.toBe(before[0]);
  });
});

describe("RSS", () => {
  const rss = (files: Files) => writeRss(feedFrom(files), `${ORIGIN}/rss.xml`);

  test("reads back with the titles, ids, days and addresses that were written", () => {
    const read = parseRssFeed(rss(SOME));
    expect(read).toMatchObject({
      title: "Miniatyrarkivet",
      link: `${ORIGIN}/`,
      description: "Nyheter & ändringar",
      language: "sv",
      lastBuildDate: "Thu, 20 Jan 2022 11:00:00 +0000",
    });
    expect(read.items).toMatchObject([
      {
        guid: { value: "tag:loften.example,2026:ed/2021/report", isPermaLink: false },
        title: "Uppföljning: medborgarlöfte i Ed 2021",
        link: `${ORIGIN}/ed/2021/uppfoljning/`,
        pubDate: "Thu, 20 Jan 2022 11:00:00 +0000",
      },
      { pubDate: "Wed, 14 Apr 2021 10:00:00 +0000" },
    ]);
  });

  test("declares every prefix it uses, and carries odd characters whole", () => {
    const xml = rss(ODD);
    const used = new Set(Array.from(xml.matchAll(/<\/?([a-z]+):/g), ([, prefix]) => prefix));
    expect([...used].sort()).toEqual(["atom", "content", "dc"]);
    for (const prefix of used) expect(xml).toContain(`xmlns:${prefix}="`);
    expect(parseRssFeed(xml).items?.[0]?.title).toBe(ODD_TITLE);
    expect(xml).not.toMatch(/<(b|script|img)\b/);
  });

  test("every prefix of an archive document is declared as well", () => {
    const [first] = feedArchives(inputFrom(years(1900, 60)));
    const xml = writeAtom(first as Feed);
    for (const [, prefix] of xml.matchAll(/<\/?([a-z]+):/g)) expect(xml).toContain(`xmlns:${prefix}="`);
  });
});
