// Tests of the built site as a whole: what holds for every page, and which addresses there are.
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { checkHtml } from "./html.ts";
import { checkLinks } from "./links.ts";
import { all, attribute, type Page, readPage, readPages, textOf } from "./page.ts";

const { folder, siteUrl } = inject("builtSite");
const read = (name: string) => readFile(path.join(folder, name), "utf8");

let pages: Page[] = [];
beforeAll(async () => {
  pages = await readPages(folder);
});

/** What is wrong on which page: `expect(wrong(…)).toEqual([])` names them all. */
const wrong = (faultsOf: (page: Page) => readonly string[], among = pages): string[] =>
  among.flatMap((page) => faultsOf(page).map((fault) => `${page.address} ${fault}`));

const isPledge = ({ address }: Page): boolean =>
  /^\/[a-z-]+\/\d{4}[a-z0-9-]*\/$/.test(address) && !isYear(address);
const isReport = ({ address }: Page): boolean => /\/uppfoljning(-[a-z0-9-]+)?\/$/.test(address);
const isYear = (address: string): boolean => address.startsWith("/ar/");

describe("addresses", () => {
  test.each([
    "/",
    "/dals-ed/",
    "/dals-ed/2021/",
    "/strangnas/2019/uppfoljning/",
    "/strangnas/atagande/mopedinsatser/",
    "/ar/",
    "/ar/2021/",
    "/ar/2022/",
    "/tema/",
    "/tema/trafik/",
    "/sok/",
    "/prenumerera/",
    "/oppna-data/",
    "/om/",
    "/tillganglighet/",
    "/404.html",
  ])("%s is a page", (address) => {
    expect(pages.map((page) => page.address)).toContain(address);
  });

  test.each(["feed.xml", "feed.json", "dals-ed/feed.xml", "dals-ed/feed.json", "sitemap.xml", "robots.txt"])(
    "/%s is a file",
    (name) => {
      expect(existsSync(path.join(folder, name))).toBe(true);
    },
  );

  test("every address is in small letters a–z, digits and hyphens, and ends with a slash", () => {
    const odd = pages.filter(({ address }) => !/^\/([a-z0-9-]+\/)*$/.test(address));
    expect(odd.map(({ address }) => address)).toEqual(["/404.html"]);
  });

  test("a pledge stands under every year in which it was in force, also one that its title does not name", async () => {
    const titles = async (year: number) =>
      all((await readPage(folder, `/ar/${year}/`)).root, "article").map((card) =>
        textOf(all(card, "h2")[0] ?? card),
      );
    expect(await titles(2021)).toContain("Medborgarlöfte i Dals-Ed 2021");
    expect(await titles(2022)).toContain("Medborgarlöfte i Dals-Ed 2021");
    expect(await titles(2023)).not.toContain("Medborgarlöfte i Dals-Ed 2021");
  });
});

test("every page is valid HTML", async () => {
  expect(await checkHtml(folder)).toEqual([]);
});

test("no link or anchor is dead, and every page can be reached", async () => {
  const { dead, orphans, followed } = await checkLinks(folder, siteUrl);
  expect({ dead, orphans }).toEqual({ dead: [], orphans: [] });
  expect(followed).toBeGreaterThan(1_000);
});

describe("every page", () => {
  test("is in Swedish, and no part of it claims another language", () => {
    expect(
      wrong(({ root }) =>
        all(root)
          .filter((one) => (one.tagName === "html") !== (attribute(one, "lang") !== undefined))
          .map((one) => `<${one.tagName} lang="${attribute(one, "lang")}">`),
      ),
    ).toEqual([]);
    expect(wrong(({ markup }) => (/<html lang="sv">/.test(markup) ? [] : ["is not lang=sv"]))).toEqual([]);
  });

  test("has one h1 and leaves no heading level out", () => {
    expect(
      wrong(({ root }) => {
        const levels = all(root, "h1", "h2", "h3", "h4", "h5", "h6").map(({ tagName }) => Number(tagName[1]));
        const gaps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
        const tops = levels.filter((level) => level === 1).length;
        return [
          ...(tops === 1 && levels[0] === 1 ? [] : [`has ${tops} h1 in ${levels.join()}`]),
          ...gaps.map((level) => `comes to h${level} too early: ${levels.join()}`),
        ];
      }),
    ).toEqual([]);
  });

  test("has a title, a description and an h1 that no other page has", () => {
    for (const of of [titleOf, descriptionOf, headingOf]) {
      const said = pages.map(of);
      expect(said.filter((one, index) => one === "" || said.indexOf(one) !== index)).toEqual([]);
    }
  });

  test("names itself as its canonical address, but for the 404 page, which alone asks not to be indexed", () => {
    expect(
      wrong(({ address, root }) => {
        const canonical = all(root, "link").filter((one) => attribute(one, "rel") === "canonical");
        const robots = all(root, "meta").filter((one) => attribute(one, "name") === "robots");
        const found = [
          canonical.map((one) => attribute(one, "href")),
          robots.map((one) => attribute(one, "content")),
        ];
        const expected = address === "/404.html" ? [[], ["noindex"]] : [[`${siteUrl}${address}`], []];
        return JSON.stringify(found) === JSON.stringify(expected) ? [] : [JSON.stringify(found)];
      }),
    ).toEqual([]);
  });

  test("has no script, style or handler of its own inside it", () => {
    expect(
      wrong(({ root }) =>
        all(root).flatMap((one) => [
          ...one.attrs
            .filter(({ name }) => name === "style" || name.startsWith("on"))
            .map(({ name }) => name),
          ...(one.tagName === "style" ? ["<style>"] : []),
          // A block of data is no script: no browser runs it, and the policy lets it be.
          ...(one.tagName === "script" &&
          (attribute(one, "src") ?? "") === "" &&
          attribute(one, "type") !== "application/ld+json"
            ? ["<script> without src"]
            : []),
          ...one.attrs.filter(({ value }) => /^\s*(javascript|data):/i.test(value)).map(({ value }) => value),
        ]),
      ),
    ).toEqual([]);
  });

  test("loads nothing from another site", () => {
    const LOADS = /^(script|img|iframe|source|video|audio|embed|object|link|use|image|track)$/;
    expect(
      wrong(({ root }) =>
        all(root)
          .filter((one) => LOADS.test(one.tagName) && attribute(one, "rel") !== "canonical")
          .flatMap((one) => one.attrs.filter(({ name }) => /^(src|href|srcset|data|poster)$/.test(name)))
          .map(({ value }) => value)
          .filter((value) => !/^\/(?!\/)/.test(value)),
      ),
    ).toEqual([]);
  });

  test("offers the site's feeds in its head, and those of what it is about: a municipality, a theme, follow-ups, corrections", () => {
    expect(
      wrong(({ address, root }) => {
        const offered = all(root, "link")
          .filter((one) => attribute(one, "rel") === "alternate")
          .map((one) => `${attribute(one, "href")} ${attribute(one, "title")}`);
        const [first = ""] = /^\/[a-z-]+\//.exec(address) ?? [];
        const own = [address, first].find(
          (base) => base.length > 1 && existsSync(path.join(folder, base, "feed.xml")),
        );
        const addresses = [
          "/feed.xml",
          "/feed.json",
          ...(own === undefined ? [] : [`${own}feed.xml`, `${own}feed.json`]),
        ];
        const matches = addresses.every((one, index) => offered[index]?.startsWith(`${one} `));
        return matches && offered.length === addresses.length ? [] : [offered.join(", ")];
      }),
    ).toEqual([]);
  });
});

describe("every page of a pledge or a follow-up", () => {
  test("has its year in h1 and in the title, since old pages are read out of their time", () => {
    const documents = pages.filter((page) => isPledge(page) || isReport(page));
    expect(documents.length).toBeGreaterThanOrEqual(22);
    expect(
      wrong((page) => {
        const year = /\/(\d{4})/.exec(page.address)?.[1] ?? "";
        return [headingOf(page), titleOf(page)].filter((text) => !text.includes(year));
      }, documents),
    ).toEqual([]);
  });
});

describe("files for machines", () => {
  test("the sitemap lists exactly the pages that may be indexed", async () => {
    const listed = Array.from(
      (await read("sitemap.xml")).matchAll(/<loc>([^<]*)<\/loc>/g),
      ([, url = ""]) => url,
    );
    const indexed = pages
      .filter(({ address }) => address !== "/404.html")
      .map(({ address }) => siteUrl + address);
    expect([...listed].sort()).toEqual([...indexed].sort());
  });

  test("its days come from the content: never the day of the build, never a later one", async () => {
    const { today } = inject("builtSite");
    const days = Array.from(
      (await read("sitemap.xml")).matchAll(/<lastmod>([^<]*)</g),
      ([, day = ""]) => day,
    );
    expect(days.length).toBeGreaterThan(10);
    expect(days.filter((day) => !/^\d{4}-\d{2}-\d{2}$/.test(day) || day > today)).toEqual([]);
    const changed = (address: string) =>
      new RegExp(`<loc>${siteUrl}${address}</loc><lastmod>([^<]*)`).exec(days.length > 0 ? sitemap : "")?.[1];
    const sitemap = await read("sitemap.xml");
    expect(changed("/strangnas/2019/uppfoljning/")).toBe("2020-01-28");
  });

  test("robots.txt lets everyone in and names the sitemap", async () => {
    expect(await read("robots.txt")).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${siteUrl}/sitemap.xml\n`);
  });
});

const headingOf = ({ root }: Page): string => all(root, "h1").map(textOf).join();
const titleOf = ({ root }: Page): string =>
  all(root, "title")
    .map((one) => one.childNodes.map((child) => ("value" in child ? child.value : "")).join(""))
    .join();
const descriptionOf = ({ root }: Page): string =>
  all(root, "meta")
    .filter((one) => attribute(one, "name") === "description")
    .map((one) => attribute(one, "content") ?? "")
    .join();
