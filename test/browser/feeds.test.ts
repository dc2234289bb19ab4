// Browser tests of the feeds: read by Chromium's own XML parser, as they are served.
import { readFile } from "node:fs/promises";
import path from "node:path";
import { parseAtomFeed } from "feedsmith";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { loadArchive } from "../../scripts/archive/load.ts";
import { serveSite } from "../../scripts/preview/static-server.ts";
import { filesBelow } from "../build/links.ts";
import { asXml } from "./as-xml.ts";
import { useChromium } from "./chromium.ts";

const { folder, siteUrl } = inject("builtSite");
/** Where the feeds of the shipped archive lie: the site's, corrections, follow-ups, each municipality's and theme's. */
const { archive } = loadArchive(path.join(import.meta.dirname, "../../pledges"), "pledges");
const FAMILY = [
  "",
  "andringar/",
  "uppfoljningar/",
  ...(archive?.municipalities.map(({ slug }) => `${slug}/`) ?? []),
  ...(archive?.themes.map(({ id }) => `tema/${id}/`) ?? []),
];
const chromium = useChromium();
let site: Awaited<ReturnType<typeof serveSite>>;
beforeAll(async () => {
  site = await serveSite(folder);
});
afterAll(() => site?.close());

interface Read {
  readonly fault: string | null;
  readonly root: string;
  readonly self: string;
  readonly ids: string[];
  readonly updated: string[];
}

test("every Atom feed is well-formed XML, names itself, and has ids and days of its own", async () => {
  const feeds = (await filesBelow(folder)).filter((file) => file.endsWith("feed.xml"));
  expect(feeds).toEqual(FAMILY.map((base) => `${base}feed.xml`).sort());
  const { page } = await chromium.open(`${site.origin}/`);
  for (const feed of feeds) {
    const read = await page.evaluate<Read>(`(async () => {
      const xml = await (${asXml})("/${feed}");
      if (xml === null) return { fault: "not well-formed" };
      const all = (name) => [...xml.getElementsByTagNameNS("http://www.w3.org/2005/Atom", name)].map((one) => one.textContent);
      return {
        fault: null,
        root: xml.documentElement.namespaceURI + " " + xml.documentElement.localName,
        self: xml.querySelector("link[rel=self]").getAttribute("href"),
        ids: all("id"),
        updated: all("updated"),
      };
    })()`);
    expect(read.fault).toBeNull();
    expect(read.root).toBe("http://www.w3.org/2005/Atom feed");
    expect(read.self).toBe(`${siteUrl}/${feed}`);
    expect(new Set(read.ids).size).toBe(read.ids.length);
    expect(read.ids.filter((id) => !/^tag:loftesarkivet\.example,2026:/.test(id))).toEqual([]);
    // The feed's own date is its newest entry's: from the content, never from the build.
    const days = read.updated.slice(1).sort();
    expect(read.updated[0]).toBe(days.at(-1) ?? "2026-01-01T11:00:00Z");
  }
});

test("the sitemap is well-formed XML", async () => {
  const { page } = await chromium.open(`${site.origin}/`);
  const fault = await page.evaluate(
    `(${asXml})("/sitemap.xml").then((xml) => (xml === null ? "not well-formed" : null))`,
  );
  expect(fault).toBeNull();
});

test("every JSON feed holds what its Atom feed holds, under the same ids and addresses", async () => {
  const feeds = (await filesBelow(folder)).filter((file) => file.endsWith("feed.json"));
  expect(feeds).toEqual(FAMILY.map((base) => `${base}feed.json`).sort());
  for (const feed of feeds) {
    const json = JSON.parse(await readFile(path.join(folder, feed), "utf8"));
    const atom = parseAtomFeed(await readFile(path.join(folder, feed.replace(/json$/, "xml")), "utf8"));
    expect(json.feed_url).toBe(`${siteUrl}/${feed}`);
    const told = json.items.map(({ id, url, title }: Record<string, string>) => [id, url, title]);
    // A theme that nothing has been promised of yet has a feed all the same: its first entry is what readers wait for.
    if (!feed.startsWith("tema/")) expect(told.length).toBeGreaterThan(0);
    expect(told).toEqual(atom.entries?.map(({ id, links, title }) => [id, links?.[0]?.href, title?.value]));
  }
});

test("pages name their feeds in Swedish, so that a reader who is offered four can choose", async () => {
  const { page } = await chromium.open(`${site.origin}/dals-ed/2021/`);
  const offered = await page.evaluate<string[][]>(`[...document.querySelectorAll("link[rel=alternate]")]
    .map((one) => [one.getAttribute("href"), one.type, one.title])`);
  expect(offered).toEqual([
    ["/feed.xml", "application/atom+xml", "Allt nytt i Löftesarkivet (Atom)"],
    ["/feed.json", "application/feed+json", "Allt nytt i Löftesarkivet (JSON Feed)"],
    ["/dals-ed/feed.xml", "application/atom+xml", "Nytt om medborgarlöften i Dals-Ed (Atom)"],
    ["/dals-ed/feed.json", "application/feed+json", "Nytt om medborgarlöften i Dals-Ed (JSON Feed)"],
  ]);
});

describe("as served", () => {
  test.each([
    ["/feed.xml", "application/atom+xml; charset=utf-8"],
    ["/dals-ed/feed.xml", "application/atom+xml; charset=utf-8"],
    ["/feed.json", "application/feed+json; charset=utf-8"],
    ["/dals-ed/feed.json", "application/feed+json; charset=utf-8"],
  ])("%s has the type by which feed readers know it", async (address, type) => {
    const answer = await fetch(`${site.origin}${address}`);
    expect(answer.headers.get("content-type")).toBe(type);
    expect(answer.headers.get("access-control-allow-origin")).toBe("*");
  });
});

test("the site's feed in RSS is well-formed with its namespaces declared, and holds the same entries", async () => {
  const { page } = await chromium.open(`${site.origin}/`);
  const read = await page.evaluate<{
    fault: string | null;
    type: string;
    guids: string[];
    html: number;
  }>(`(async () => {
    const answer = await fetch("/rss.xml");
    const xml = await (${asXml})("/rss.xml");
    if (xml === null) return { fault: "not well-formed" };
    return {
      fault: null,
      type: answer.headers.get("content-type"),
      guids: [...xml.querySelectorAll("item > guid[isPermaLink=false]")].map((one) => one.textContent),
      html: xml.getElementsByTagNameNS("http://purl.org/rss/1.0/modules/content/", "encoded").length,
    };
  })()`);
  const { items } = JSON.parse(await readFile(path.join(folder, "feed.json"), "utf8"));
  expect(read).toEqual({
    fault: null,
    type: "application/rss+xml; charset=utf-8",
    guids: items.map(({ id }: { id: string }) => id),
    html: items.length,
  });
});
