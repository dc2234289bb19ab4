// Browser tests of a preview: the banner for eyes, ears, keyboard and paper, beside the banner of an older pledge.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeAll, expect, inject, test } from "vitest";
import { type ServedSite, serveSite } from "../../scripts/preview/static-server.ts";
import { ROOT } from "../source-tree.ts";
import { faultsOn } from "./axe.ts";
import { useChromium } from "./chromium.ts";

const chromium = useChromium();
let site: ServedSite;

beforeAll(async () => {
  const temporary = mkdtempSync(path.join(tmpdir(), "preview-"));
  const out = path.join(temporary, "_site");
  const args = ["--context", "branch-deploy", "--out", out, "--today", inject("builtSite").today];
  const built = spawnSync(process.execPath, ["--import", "tsx", "scripts/build.ts", ...args], { cwd: ROOT });
  expect(built.status).toBe(0);
  site = await serveSite(out);
  return async () => {
    await site.close();
    rmSync(temporary, { recursive: true });
  };
});

test.each([
  ["light", 320],
  ["light", 1280],
  ["dark", 320],
  ["dark", 1280],
] as const)(
  "in %s, at %i px, axe has nothing to say and nothing scrolls sideways",
  async (colorScheme, width) => {
    const { page } = await chromium.open(`${site.origin}/`, { width, colorScheme });
    const found: string[] = [];
    for (const address of ["/", "/dals-ed/2021/", "/404.html"]) {
      await page.goto(`${site.origin}${address}`);
      found.push(...(await faultsOn(page, width)).map((one) => `${address} ${one}`));
    }
    expect(found).toEqual([]);
  },
);

test("it stands above the header, wide, and the banner of an older pledge stays in the text in another colour", async () => {
  const { page } = await chromium.open(`${site.origin}/dals-ed/2021/`);
  const box = async (selector: string) => (await page.locator(selector).first().boundingBox()) ?? undefined;
  const [banner, header] = [await box(".preview"), await box(".site-header")];
  expect(banner).toMatchObject({ x: 0, y: 0, width: 1280 });
  expect(header?.y).toBe(banner?.height);
  const older = page.locator(".notice:visible").first();
  expect((await older.boundingBox())?.y).toBeGreaterThan((header?.y ?? 0) + (header?.height ?? 0));
  const colours = await page.evaluate<string[]>(
    `[".preview", ".notice:not([hidden])"].map((one) => getComputedStyle(document.querySelector(one)).backgroundColor)`,
  );
  expect(colours).toEqual([expect.stringContaining("rgb"), expect.stringContaining("rgb")]);
  expect(new Set(colours).size).toBe(2);
});

test("nothing moves when it is there", async () => {
  const { page } = await chromium.open(`${site.origin}/dals-ed/2021/`, { width: 320 });
  const shift = await page.evaluate<number>(`new Promise((told) => {
    let sum = 0;
    new PerformanceObserver((list) => { for (const one of list.getEntries()) sum += one.value; })
      .observe({ type: "layout-shift", buffered: true });
    setTimeout(() => told(sum), 200);
  })`);
  expect(shift).toBe(0);
});

test("the keyboard comes to the way past it first, then to its link", async () => {
  const { page } = await chromium.open(`${site.origin}/dals-ed/2021/`);
  await page.keyboard.press("Tab");
  expect(await page.locator(".skip").evaluate((one) => one.matches(":focus-visible"))).toBe(true);
  await page.keyboard.press("Tab");
  expect(await page.locator(".preview a").evaluate((one) => one.matches(":focus-visible"))).toBe(true);
});

test("paper says it too", async () => {
  const { page } = await chromium.open(`${site.origin}/dals-ed/2021/`);
  await page.emulateMedia({ media: "print" });
  await expect.poll(() => page.locator(".preview").isVisible()).toBe(true);
});

test("the search of a preview works, and finds no banner", async () => {
  const { page } = await chromium.open(`${site.origin}/sok/?q=trygghetsvandring`);
  await page.waitForSelector(".search-hit");
  const hits = await page.locator(".search-hit").allTextContents();
  expect(hits.filter((hit) => /trygghetsvandring/i.test(hit)).length).toBeGreaterThan(0);
  expect(hits.filter((hit) => hit.includes("Förhandsvisning"))).toEqual([]);
});
