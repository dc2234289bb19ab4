// Feeds room: a feed → Atom (RFC 4287), with the documents of its archive linked (RFC 5005).
import { dateToRfc3339 } from "@11ty/eleventy-plugin-rss";
import { escapeXml } from "../xml/escape.ts";
import type { Feed, FeedEntry } from "./feed.ts";
import { element, link } from "./xml.ts";

const ATOM = "application/atom+xml";

export function writeAtom(feed: Feed): string {
  const { current, older, newer } = feed;
  const isArchive = current !== undefined;
  const history = isArchive ? ' xmlns:fh="http://purl.org/syndication/history/1.0"' : "";
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom"${history} xml:lang="${escapeXml(feed.language)}">`,
    `  ${element("id", feed.id)}`,
    `  ${element("title", feed.title)}`,
    `  ${element("subtitle", feed.subtitle)}`,
    `  ${element("updated", dateToRfc3339(feed.updated))}`,
    `  <author>${element("name", feed.author)}</author>`,
    ...(isArchive ? ["  <fh:archive/>"] : []),
    `  ${link("self", feed.urls.atom, ATOM)}`,
    `  ${link("alternate", feed.homeUrl, "text/html")}`,
    `  ${link("alternate", feed.urls.json, "application/feed+json")}`,
    `  ${link("archives", feed.archiveUrl, "text/html")}`,
    ...(isArchive ? [`  ${link("current", current.atom, ATOM)}`] : []),
    ...(older === undefined ? [] : [`  ${link("prev-archive", older.atom, ATOM)}`]),
    ...(newer === undefined ? [] : [`  ${link("next-archive", newer.atom, ATOM)}`]),
    ...feed.entries.map(entry),
    "</feed>",
    "",
  ];
  return lines.join("\n");
}

function entry({ id, title, url, date, summary, html, category, municipality }: FeedEntry): string {
  const when = dateToRfc3339(date);
  return [
    "  <entry>",
    `    ${element("id", id)}`,
    `    ${element("title", title)}`,
    `    ${element("published", when)}`,
    `    ${element("updated", when)}`,
    `    ${link("alternate", url, "text/html")}`,
    `    <category term="${escapeXml(category)}"/>`,
    ...(municipality === undefined ? [] : [`    <category term="${escapeXml(municipality)}"/>`]),
    `    ${element("summary", summary)}`,
    `    <content type="html">${escapeXml(html)}</content>`,
    "  </entry>",
  ].join("\n");
}
