// Tests of the link checker: on a folder of a few pages it must find each kind of fault, and no other.
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { checkLinks, type LinkReport } from "./links.ts";

const SITE = "https://loften.example";

const page = (body: string): string =>
  `<!doctype html><html lang="sv"><head><title>Sida</title><link rel="stylesheet" href="/site.css"></head><body>${body}</body></html>`;

const IN_ORDER: Readonly<Record<string, string>> = {
  "index.html": page(
    '<a href="/dals-ed/">Dals-Ed</a> <a href="https://polisen.se/">Polisen</a> <a href="#top">Upp</a>',
  ),
  "404.html": page('<a href="/">Start</a>'),
  "site.css": "",
  "dals-ed/index.html": page('<a href="2021/#atagande-ljus">Ljus</a> <a href="mailto:a@b.se">Mejl</a>'),
  "dals-ed/2021/index.html": page(`<p id="atagande-ljus"><a href="${SITE}/">Start</a></p><a href="/">S</a>`),
};

let temporary = "";

beforeAll(async () => {
  temporary = await mkdtemp(path.join(tmpdir(), "links-"));
  return () => rm(temporary, { recursive: true });
});

/** The pages that are in order, with some of them replaced or added. */
async function check(files: Readonly<Record<string, string>>): Promise<LinkReport> {
  const folder = await mkdtemp(path.join(temporary, "site-"));
  for (const [name, text] of Object.entries({ ...IN_ORDER, ...files })) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
  return checkLinks(folder, SITE);
}

describe("checkLinks", () => {
  test("finds nothing on a site that is in order", async () => {
    expect(await check({})).toEqual({
      pages: ["/404.html", "/dals-ed/2021/", "/dals-ed/", "/"],
      followed: 10,
      dead: [],
      orphans: [],
    });
  });

  test.each([
    ["a page that is not there", '<a href="/dals-ed/2020/">2020</a>', "/dals-ed/2020/", "leads to no file"],
    ["the same with the site's own address", `<a href="${SITE}/x/">x</a>`, `${SITE}/x/`, "leads to no file"],
    ["another case of letters", '<a href="/Dals-Ed/">x</a>', "/Dals-Ed/", "leads to no file"],
    ["no slash at the end", '<a href="/dals-ed">x</a>', "/dals-ed", "lacks the slash at its end"],
    [
      "an anchor that is not there",
      '<a href="/dals-ed/2021/#x">x</a>',
      "/dals-ed/2021/#x",
      'finds no id "x" there',
    ],
    [
      "an anchor on the page itself",
      '<a href="#lagesbild">x</a>',
      "#lagesbild",
      'finds no id "lagesbild" there',
    ],
    ["an empty link", '<a href="">x</a>', "", "is no address"],
    ["a link that is none", '<a href="https://">x</a>', "https://", "is no address"],
    ["a percent sign alone", '<a href="/100%/">x</a>', "/100%/", "is no address"],
    ["a picture", '<img src="/bild.png" alt="">', "/bild.png", "leads to no file"],
    [
      "a picture of another size",
      '<img src="/site.css" srcset="/site.css 1x, /b.png 2x" alt="">',
      "/b.png",
      "leads to no file",
    ],
    ["a form", '<form action="/sok/"></form>', "/sok/", "leads to no file"],
    [
      "what is shared",
      `<meta property="og:image" content="${SITE}/kort.png">`,
      `${SITE}/kort.png`,
      "leads to no file",
    ],
    [
      "structured data",
      `<script type="application/ld+json">{"url":"${SITE}/y/"}</script>`,
      `${SITE}/y/`,
      "leads to no file",
    ],
  ])("finds %s", async (_, body, link, reason) => {
    const { dead } = await check({ "404.html": page(body) });
    expect(dead).toEqual([{ at: "/404.html", link, reason }]);
  });

  test.each([
    [
      "feed.xml",
      `<feed><link href="${SITE}/borta/?a=1&amp;b=2"/><id>tag:loften.example,2026:x</id></feed>`,
      `${SITE}/borta/?a=1`,
    ],
    ["dals-ed/feed.json", `{"url":"${SITE}/dals-ed/2021/#borta"}`, `${SITE}/dals-ed/2021/#borta`],
    ["sitemap.xml", `<urlset><url><loc>${SITE}/borta/</loc></url></urlset>`, `${SITE}/borta/`],
    ["robots.txt", `Sitemap: ${SITE}/sitemap.xml\n`, `${SITE}/sitemap.xml`],
    ["data/l.csv", `"a","${SITE}/borta/"\r\nb,${SITE}/dals-ed/,c\r\n`, `${SITE}/borta/`],
  ])("finds a dead address in %s", async (name, text, link) => {
    const { dead } = await check({ [name]: text });
    expect(dead).toMatchObject([{ at: `/${name}`, link }]);
  });

  test("a page that only itself, the sitemap and a canonical address name is an orphan", async () => {
    const { dead, orphans } = await check({
      "glomd/index.html": page(`<link rel="canonical" href="${SITE}/glomd/"><a href="/glomd/">Jag</a>`),
      "sitemap.xml": `<urlset><url><loc>${SITE}/glomd/</loc></url></urlset>`,
    });
    expect(dead).toEqual([]);
    expect(orphans).toEqual(["/glomd/"]);
  });

  test("a page reached by a form is no orphan", async () => {
    const { orphans } = await check({
      "sok/index.html": page(""),
      "404.html": page('<form action="/sok/"></form>'),
    });
    expect(orphans).toEqual([]);
  });
});
