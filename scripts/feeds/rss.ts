// Feeds room: a feed → RSS 2.0 (https://www.rssboard.org/rss-specification), for those whose reader asks for it.

import { escapeXml } from "../xml/escape.ts";
import type { Feed, FeedEntry } from "./feed.ts";
import { element, link } from "./xml.ts";

/** `url` is the document's own address. Every prefix is declared: some readers refuse the whole feed for one that is not. */
export function writeRss(feed: Feed, url: string): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    "  <channel>",
    `    ${element("title", feed.title)}`,
    `    ${element("link", feed.homeUrl)}`,
    `    ${element("description", feed.subtitle)}`,
    `    ${element("language", feed.language)}`,
    `    ${element("lastBuildDate", rfc822(feed.updated))}`,
    `    ${link("self", url, "application/rss+xml", "atom:")}`,
    `    ${link("alternate", feed.urls.atom, "application/atom+xml", "atom:")}`,
    `    ${link("archives", feed.archiveUrl, "text/html", "atom:")}`,
    ...feed.entries.map((entry) => item(entry, feed.author)),
    "  </channel>",
    "</rss>",
    "",
  ].join("\n");
}

function item(
  { id, title, url, date, summary, html, category, municipality }: FeedEntry,
  author: string,
): string {
  return [
    "    <item>",
    `      <guid isPermaLink="false">${escapeXml(id)}</guid>`,
    `      ${element("title", title)}`,
    `      ${element("link", url)}`,
    `      ${element("pubDate", rfc822(date))}`,
    // RSS's own `author` is a mail address; an archive's name is none.
    `      ${element("dc:creator", author)}`,
    `      ${element("category", category)}`,
    ...(municipality === undefined ? [] : [`      ${element("category", municipality)}`]),
    `      ${element("description", summary)}`,
    `      ${element("content:encoded", html)}`,
    "    </item>",
  ].join("\n");
}

const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** Wed, 14 Apr 2021 10:00:00 +0000. By hand, since Node's releases write the zone in different ways. */
export function rfc822(date: Date): string {
  const two = (value: number) => String(value).padStart(2, "0");
  const day = `${DAYS[date.getUTCDay()]}, ${two(date.getUTCDate())} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
  return `${day} ${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())} +0000`;
}
