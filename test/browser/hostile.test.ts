// Browser tests of an archive full of hostile input: every page of it in Chromium, served without any policy that would stop code.
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ServedSite, serveSite } from "../../scripts/preview/static-server.ts";
import { filesBelow } from "../build/links.ts";
import { INSPECT, WORDS } from "../hostile/inspect.ts";
import { RUNS } from "../hostile/neutralised.ts";
import { buildHostileSite, ending, INPUTS } from "../hostile/site.ts";
import { useChromium } from "./chromium.ts";
import { answered, field, hits } from "./search-pages.ts";

/** Headers of no kind: what holds here is the pages themselves. */
const NO_POLICY = '[[headers]]\n  for = "/*"\n  [headers.values]\n    X-Policy = "none"\n';

const chromium = useChromium();
let built: Awaited<ReturnType<typeof buildHostileSite>>;
let site: ServedSite;
beforeAll(async () => {
  built = await buildHostileSite();
  const toml = path.join(built.folder, "netlify.toml");
  writeFileSync(toml, NO_POLICY);
  site = await serveSite(built.out, toml);
});
afterAll(async () => {
  await site?.close();
  rmSync(built.folder, { recursive: true, force: true });
});

/**
 * A page with all that code of an input would do noted: dialogs, words on the console, other windows, other addresses. Requests that
 * leave the site, exceptions and errors on the console fail every browser test.
 */
async function watched(
  address: string,
): Promise<{ page: Page; noted: string[]; takeFaults: () => string[] }> {
  const { page, takeFaults } = await chromium.open(`${site.origin}${address}`);
  const noted: string[] = [];
  page.on("dialog", (dialog) => {
    noted.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("console", (message) => {
    // Chromium asks for an icon beside a feed that it shows as a document. What content asks for is a request, and counted as one.
    if (!message.text().startsWith("Failed to load resource")) noted.push(`console: ${message.text()}`);
  });
  page.on("popup", (popup) => noted.push(`window: ${popup.url()}`));
  page.on("download", (download) => noted.push(`download: ${download.url()}`));
  page.on("framenavigated", (frame) => {
    if (!frame.url().startsWith(site.origin) || frame !== page.mainFrame())
      noted.push(`frame: ${frame.url()}`);
  });
  return { page, noted, takeFaults };
}

const inspect = (page: Page): Promise<string[]> => page.evaluate<string[]>(INSPECT);

describe("the watch", () => {
  test("sees what it looks for when it is there", async () => {
    const { page, noted, takeFaults } = await watched("/404.html");
    await page.setContent(
      `<p><img src=x onerror="${RUNS}"><a href="javascript:${RUNS}">x</a><a href="https://hostile.example/">x</a>
      <iframe srcdoc="<script>parent.__hostile=1</script>"></iframe><script>${RUNS}</script><i style="color:red" onclick="x">x</i>
      <img src="https://other.example/x.png"><svg><use href="data:x#x"/></svg><form action="https://other.example"></form>`,
    );
    await page.waitForFunction("window.__hostile !== undefined");
    const found = await inspect(page);
    for (const [what, amount] of Object.entries({
      "code ran": 1,
      "strange element": 2,
      "attribute on": 2,
      "foreign address": 1,
      "foreign resource": 2,
      script: 1,
    }))
      expect([what, found.filter((one) => one.startsWith(what)).length]).toEqual([what, amount]);
    expect(found.filter((one) => one.startsWith("address"))).toHaveLength(2);
    expect(noted).toEqual(expect.arrayContaining(["dialog: 1", "console: HOSTILE", "frame: about:srcdoc"]));
    expect(takeFaults().join()).toContain("leaves the site: https://other.example/x.png");
  });
});

describe("a site of hostile input, without a policy", () => {
  test("nothing on any page runs, loads, leads away or swallows what comes after it, and every input is read as it was written", async () => {
    const files = (await filesBelow(built.out)).filter((file) => /\.(?:html|xml)$/.test(file));
    expect(files.length).toBeGreaterThan(50);
    const { page, noted } = await watched("/");
    const found: string[] = [];
    let words = "";
    for (const file of files) {
      const address = `${site.origin}/${file.replace(/(^|\/)index\.html$/, "$1")}`;
      await page.goto(address, { waitUntil: "load" });
      expect(page.url()).toBe(address);
      if (!file.endsWith(".html")) continue;
      found.push(...(await inspect(page)).map((one) => `${file} ${one}`));
      words += await page.evaluate<string>(WORDS);
    }
    expect(found).toEqual([]);
    expect(noted).toEqual([]);
    const lost = INPUTS.map(({ text }) => text.normalize("NFC").replace(/\s+/g, " ").trim());
    expect(lost.filter((text) => !words.includes(text))).toEqual([]);
    const swallowed = INPUTS.flatMap((input, index) => (input.isForFieldsOnly ? [] : [ending(index)]));
    expect(swallowed.filter((end) => !new RegExp(`\\b${end}\\b`).test(words))).toEqual([]);
  });

  test("what feeds bring is as harmless to a reader that prints it as it is", async () => {
    const feeds = (await filesBelow(built.out)).filter((file) => file.endsWith("feed.json"));
    const html = feeds.flatMap((file) => {
      const { items } = JSON.parse(readFileSync(path.join(built.out, file), "utf8"));
      return (items as { content_html: string }[]).map((item) => item.content_html);
    });
    expect(html.length).toBeGreaterThan(20);
    const { page, noted } = await watched("/404.html");
    await page.setContent(`<main>${html.join("\n")}</main>`);
    expect(await inspect(page)).toEqual([]);
    expect(noted).toEqual([]);
  });

  test("search takes hostile questions, and shows hostile hits, as text", async () => {
    const { page, noted } = await watched("/sok/");
    for (const question of [
      "hostile",
      `<img src=x onerror="${RUNS}">`,
      `"><script>${RUNS}</script>`,
      "constructor",
      "__proto__",
      "hasOwnProperty",
      "javascript:alert(1)",
      "{{ 7919*7907 }}",
      "\\u003cscript\\u003e %00 %F6",
      "x".repeat(5000),
    ]) {
      await field(page).fill(question);
      await field(page).press("Enter");
      // The question as it is repeated says that this is its answer and not the last one's.
      await answered(page, `”${question.slice(0, 200)}”`);
      expect(await inspect(page)).toEqual([]);
    }
    await field(page).fill("hostile");
    await field(page).press("Enter");
    await answered(page, "”hostile”");
    await answered(page, /träff/);
    expect(await hits(page).count()).toBeGreaterThan(3);
    expect(await hits(page).first().innerText()).toContain("<script>");
    expect(noted).toEqual([]);
  });

  test("search takes a hostile question, and hostile choices, from the address", async () => {
    const question = encodeURIComponent(`"><img src=x onerror="${RUNS}">hostile`);
    const { page, noted } = await watched(
      `/sok/?q=${question}&kommun=${question}&ar=__proto__&status=${question}&tema=constructor&slag=${question}`,
    );
    await answered(page, "hostile”");
    expect(await inspect(page)).toEqual([]);
    expect(noted).toEqual([]);
  });
});
