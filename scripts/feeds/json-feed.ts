// Feeds room: a feed → JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/).
import { dateToRfc3339 } from "@11ty/eleventy-plugin-rss";
import type { Feed } from "./feed.ts";

export function writeJsonFeed(feed: Feed): string {
  const document = {
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    description: feed.subtitle,
    home_page_url: feed.homeUrl,
    feed_url: feed.urls.json,
    // What JSON Feed has for older entries: readers go on there.
    ...(feed.older === undefined ? {} : { next_url: feed.older.json }),
    language: feed.language,
    authors: [{ name: feed.author }],
    // JSON Feed has no word for an archive; its extension objects begin with an underscore.
    _archive: { about: "https://www.rfc-editor.org/rfc/rfc8288", url: feed.archiveUrl, id: feed.id },
    items: feed.entries.map(({ id, title, url, date, summary, html, category, municipality }) => ({
      id,
      url,
      title,
      summary,
      content_html: html,
      date_published: dateToRfc3339(date),
      date_modified: dateToRfc3339(date),
      tags: [category, ...(municipality === undefined ? [] : [municipality])],
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
