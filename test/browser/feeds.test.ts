// Browser tests of the feeds: read by Chromium's own XML parser, as they are served.
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { filesBelow } from "../build/links.ts";
import { useChromium } from "./chromium.ts";
import { serveSite } from "./static-server.ts";

const { folder, siteUrl } = inject("builtSite");
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
  expect(feeds).toHaveLength(7);
  const { page } = await chromium.open(`${site.origin}/`);
  for (const feed of feeds) {
    const read = await page.evaluate<Read>(`(async () => {
      const answer = await fetch("/${feed}");
      const xml = new DOMParser().parseFromString(await answer.text(), "application/xml");
      const all = (name) => [...xml.getElementsByTagNameNS("http://www.w3.org/2005/Atom", name)].map((one) => one.textContent);
      return {
        fault: xml.querySelector("parsererror")?.textContent ?? null,
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
    expect(read.updated[0]).toBe([...read.updated.slice(1)].sort().at(-1));
  }
});

test("the sitemap is well-formed XML", async () => {
  const { page } = await chromium.open(`${site.origin}/`);
  const fault = await page.evaluate(`fetch("/sitemap.xml").then((one) => one.text())
    .then((text) => new DOMParser().parseFromString(text, "application/xml").querySelector("parsererror")?.textContent ?? null)`);
  expect(fault).toBeNull();
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
