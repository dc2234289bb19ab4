// Feeds room: a feed → Atom (RFC 4287).
import { dateToRfc3339 } from "@11ty/eleventy-plugin-rss";
import type { Feed, FeedEntry } from "./feed.ts";

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text for XML 1.0. Control characters never get here: the reader refuses them. */
const escapeXml = (text: string): string => text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? "");

const element = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`;

const link = (rel: string, href: string, type?: string): string =>
  `<link rel="${rel}"${type === undefined ? "" : ` type="${type}"`} href="${escapeXml(href)}"/>`;

export function writeAtom(feed: Feed): string {
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(feed.language)}">`,
    `  ${element("id", feed.id)}`,
    `  ${element("title", feed.title)}`,
    `  ${element("subtitle", feed.subtitle)}`,
    `  ${element("updated", dateToRfc3339(feed.updated))}`,
    `  <author>${element("name", feed.author)}</author>`,
    `  ${link("self", feed.atomUrl, "application/atom+xml")}`,
    `  ${link("alternate", feed.homeUrl, "text/html")}`,
    `  ${link("alternate", feed.jsonUrl, "application/feed+json")}`,
    `  ${link("archives", feed.archiveUrl, "text/html")}`,
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
    `    <category term="${escapeXml(municipality)}"/>`,
    `    ${element("summary", summary)}`,
    `    <content type="html">${escapeXml(html)}</content>`,
    "  </entry>",
  ].join("\n");
}
