// Build tests of a preview: every page says what it is, nothing of it asks to be found, and all else is the published site byte for byte.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { headersFor, readRules } from "../../scripts/preview/netlify-headers.ts";
import { faultsAt, readPolicy } from "../security/policy.ts";
import { ROOT } from "../source-tree.ts";
import { checkMarkup } from "./html.ts";
import { filesBelow } from "./links.ts";
import { all, attribute, ofClass, type Page, readPages, textOf } from "./page.ts";
import { add, weighPage } from "./weigh.ts";

const { folder: published, siteUrl, today } = inject("builtSite");
let preview = "";
let said = "";
let pages: Page[] = [];

beforeAll(async () => {
  const temporary = mkdtempSync(path.join(tmpdir(), "preview-"));
  preview = path.join(temporary, "_site");
  // As Netlify starts it: nothing on the command line says that it is a preview.
  const env = { ...process.env, NETLIFY: "true", CONTEXT: "deploy-preview" };
  const args = ["--out", preview, "--today", today, "--site-url", siteUrl, "--lang", "sv"];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "scripts/build.ts", ...args],
    { cwd: ROOT, env, encoding: "utf8" },
  );
  expect(status, stderr).toBe(0);
  said = stdout;
  pages = await readPages(preview);
  return () => rmSync(temporary, { recursive: true });
});

const robotsOf = ({ root }: Page) =>
  all(root, "meta")
    .filter((one) => attribute(one, "name") === "robots")
    .map((one) => attribute(one, "content"));
const linksOf = ({ root }: Page, rel: string) =>
  all(root, "link")
    .filter((one) => attribute(one, "rel") === rel)
    .map((one) => attribute(one, "href") ?? "");

test("whoever builds it is told that it is no site to publish", () => {
  expect(said).toMatch(
    /\nDet här är en förhandsvisning: varje sida säger det, och sökmotorer ombeds att hoppa över den\.\n$/,
  );
});

describe("every page of a preview", () => {
  test("says first of all what it is, and leads to the same address in the published archive", () => {
    expect(pages.length).toBeGreaterThan(90);
    for (const page of pages) {
      const [banner, ...more] = ofClass(page.root, "preview");
      if (banner === undefined) throw new Error(`${page.address} has no banner`);
      expect(more).toEqual([]);
      const where = page.address === "/404.html" ? "det publicerade" : "samma adress i det publicerade";
      expect(textOf(banner)).toBe(
        `Förhandsvisning. Så här blir sidan om ändringarna publiceras. Det här är inte det publicerade arkivet. Öppna ${where} arkivet`,
      );
      const address = page.address === "/404.html" ? "/" : page.address;
      expect(all(banner, "a").map((one) => attribute(one, "href"))).toEqual([`${siteUrl}${address}`]);
      // After the way past it, before the header: and nobody is interrupted by it.
      const order = all(page.root, "body")[0]?.childNodes.filter((one) => "tagName" in one);
      expect(order?.map((one) => one.nodeName).slice(0, 3)).toEqual(["a", "aside", "header"]);
      expect(all(banner).some((one) => ["role", "aria-live"].some((name) => attribute(one, name)))).toBe(
        false,
      );
    }
  });

  test("asks search engines to leave it out, and names the published page as the one", () => {
    for (const page of pages) {
      expect([page.address, robotsOf(page)]).toEqual([page.address, ["noindex"]]);
      const canonical = page.address === "/404.html" ? [] : [`${siteUrl}${page.address}`];
      expect(linksOf(page, "canonical")).toEqual(canonical);
    }
  });

  test("offers the published feeds, never its own, which fall silent with it", () => {
    for (const page of pages) {
      const feeds = [
        ...linksOf(page, "alternate"),
        ...all(page.root, "a")
          .map((one) => attribute(one, "href") ?? "")
          .filter((href) => /(feed\.(xml|json)|rss\.xml)$/.test(href)),
      ];
      expect(feeds.filter((href) => !href.startsWith(`${siteUrl}/`))).toEqual([]);
      expect(feeds.length).toBeGreaterThanOrEqual(2);
    }
  });

  test("costs its readers at most 250 bytes more than the published one", () => {
    const gzip = (folder: string, address: string) => {
      const { html, styleBytes } = weighPage(folder, address);
      return add(html, styleBytes).gzip;
    };
    const dearer = pages.map(({ address }) => gzip(preview, address) - gzip(published, address));
    expect(Math.min(...dearer)).toBeGreaterThan(50);
    expect(Math.max(...dearer)).toBeLessThanOrEqual(250);
  });
});

test("a page of a preview is valid HTML", async () => {
  const some = pages.filter(({ address }) => ["/", "/dals-ed/2021/", "/404.html"].includes(address));
  const faults = await Promise.all(some.map(({ markup, address }) => checkMarkup(markup, address)));
  expect(some).toHaveLength(3);
  expect(faults.flat()).toEqual([]);
});

describe("what a preview is sent with", () => {
  const RULES = () => readRules(undefined, preview);

  test.each([
    "/",
    "/dals-ed/2021/",
    "/feed.xml",
    "/tema/trafik/feed.json",
    "/rss.xml",
    "/andringar/log.json",
    "/data/archive.json",
    "/data/commitments.csv",
    "/dals-ed/2021/pledge.md",
    "/pagefind/pagefind-entry.json",
    "/assets/share.png",
    "/sitemap.xml",
    "/finns-inte/",
  ])("%s is not to be indexed", async (address) => {
    expect(headersFor(await RULES(), address, address).get("x-robots-tag")).toBe("noindex");
  });

  test("for every file the policy holds as it does for the published site", async () => {
    const [rules, files, policy] = [await RULES(), await filesBelow(preview), readPolicy()];
    const faults = files.flatMap((file) => {
      const address = `/${file.replace(/(^|\/)index\.html$/, "$1")}`;
      const headers = headersFor(rules, address, file);
      const indexed = headers.get("x-robots-tag") === "noindex" ? [] : [`${address} may be indexed`];
      return [...faultsAt(policy, address, headers), ...indexed];
    });
    expect(faults).toEqual([]);
    expect(files.length).toBeGreaterThan(150);
  });

  // What a robot may not fetch it cannot read `noindex` in, and it lists the address all the same.
  test("no robot is shut out", () => {
    expect(readFileSync(path.join(preview, "robots.txt"), "utf8")).not.toContain("Disallow");
  });
});

describe("beside the published site", () => {
  test("only pages, the style sheet and the file of headers are others: feeds, data, log and search are the same", async () => {
    const [old, fresh] = await Promise.all([filesBelow(published), filesBelow(preview)]);
    expect(fresh.filter((file) => !old.includes(file))).toEqual(["_headers"]);
    expect(old.filter((file) => !fresh.includes(file))).toEqual([]);
    const bytes = (folder: string, file: string) => readFileSync(path.join(folder, file));
    const others = old.filter((file) => !bytes(published, file).equals(bytes(preview, file)));
    expect(others.filter((file) => !file.endsWith(".html"))).toEqual(["assets/site.css"]);
    expect(old.filter((file) => file.startsWith("pagefind/")).length).toBeGreaterThan(10);
  });

  test("nothing of a preview is in it", async () => {
    for (const page of await readPages(published)) {
      expect(page.markup).not.toMatch(/class="preview"|Förhandsvisning/);
      expect([page.address, robotsOf(page)]).toEqual([
        page.address,
        page.address === "/404.html" ? ["noindex"] : [],
      ]);
    }
    expect(readFileSync(path.join(published, "assets/site.css"), "utf8")).not.toContain(".preview");
    const rules = await readRules(undefined, published);
    expect(headersFor(rules, "/feed.xml", "/feed.xml").has("x-robots-tag")).toBe(false);
  });
});
