// Browser tests of accessibility: axe on every kind of page in both colour schemes at both ends of the widths, all pages, and the keyboard.
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { serveSite } from "../../scripts/preview/static-server.ts";
import { readPages } from "../build/page.ts";
import { faultsOn } from "./axe.ts";
import { useChromium } from "./chromium.ts";

const KINDS = [
  "/",
  "/dals-ed/",
  "/dals-ed/2021/",
  "/strangnas/2019/",
  "/strangnas/2019/uppfoljning/",
  "/dals-ed/2020/jamforelse/",
  "/strangnas/atagande/mopedinsatser/",
  "/uppfoljningar/",
  "/uppfoljningar/saknas/",
  "/andringar/",
  "/ordlista/",
  "/ar/",
  "/ar/2021/",
  "/tema/",
  "/tema/trafik/",
  "/sok/?q=trygghet",
  "/prenumerera/",
  "/oppna-data/",
  "/om/",
  "/tillganglighet/",
  "/404.html",
];

const chromium = useChromium();
let site: Awaited<ReturnType<typeof serveSite>>;
beforeAll(async () => {
  site = await serveSite(inject("builtSite").folder);
});
afterAll(() => site?.close());

// One page for all kinds: opening a new one takes as long as axe itself.
test.each([
  ["light", 320],
  ["light", 1280],
  ["dark", 320],
  ["dark", 1280],
] as const)(
  "in %s, at %i px, no kind of page has a violation or scrolls sideways",
  async (colorScheme, width) => {
    const { page } = await chromium.open(`${site.origin}/`, { width, colorScheme });
    const found: string[] = [];
    for (const address of KINDS) {
      await page.goto(`${site.origin}${address}`);
      if (address.includes("?q=")) await page.waitForSelector(".search-hit");
      found.push(...(await faultsOn(page, width)).map((one) => `${address} ${one}`));
    }
    expect(found).toEqual([]);
  },
);

// Of each kind one page is enough for axe; that nothing breaks or is too wide is asked of all.
test("every page is without faults and requests to other sites, and none scrolls sideways at 320 px", {
  timeout: 120_000,
}, async () => {
  const pages = await readPages(inject("builtSite").folder);
  const { page, takeFaults } = await chromium.open(`${site.origin}/`, { width: 320 });
  const wide: string[] = [];
  for (const { address } of pages) {
    await page.goto(`${site.origin}${address}`);
    if ((await page.evaluate<number>("document.documentElement.scrollWidth")) > 320) wide.push(address);
  }
  expect([...wide, ...takeFaults()]).toEqual([]);
});

describe("the keyboard", () => {
  test("reaches the skip link first, sees it, and lands in the content", async () => {
    const { page } = await chromium.open(`${site.origin}/dals-ed/2021/`, { width: 390 });
    await page.keyboard.press("Tab");
    const skip = page.locator(".skip");
    expect(await skip.evaluate((one) => one.matches(":focus-visible"))).toBe(true);
    expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.closest('main') !== null")).toBe(true);
  });

  test("shows where it is on everything it reaches", async () => {
    const { page } = await chromium.open(`${site.origin}/strangnas/2019/`);
    for (let step = 0; step < 25; step++) {
      await page.keyboard.press("Tab");
      const outline = await page.evaluate("getComputedStyle(document.activeElement).outlineStyle");
      expect(outline).not.toBe("none");
    }
  });
});

describe("large text and small targets", () => {
  test.each(["/", "/strangnas/2019/", "/sok/"])("%s can be read at 200 % text at 320 px", async (address) => {
    const { page } = await chromium.open(`${site.origin}${address}`, { width: 320 });
    await page.evaluate("void (document.documentElement.style.fontSize = '200%')");
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(320);
  });

  // WCAG 2.5.8 spares a link in a sentence: its height is that of the line. A link that shares its line with no words is no such.
  const SMALL = `(() => {
    const words = (node) => node.textContent.replace(/[\\s·:;,.]+/g, "");
    const around = (link) => {
      let block = link.parentElement;
      while (getComputedStyle(block).display.startsWith("inline")) block = block.parentElement;
      return block;
    };
    return [...document.querySelectorAll("a, button, summary, input, select")]
      .filter((one) => one.checkVisibility() && !one.matches(".skip"))
      .filter((one) => one.localName !== "a" || words(around(one)) === words(one))
      .filter((one) => { const { width, height } = one.getBoundingClientRect(); return Math.min(width, height) < 24; })
      .map((one) => one.outerHTML.slice(0, 100) + " " + one.getBoundingClientRect().height);
  })()`;

  test("no kind of page has a target under 24 px outside running text", async () => {
    const { page } = await chromium.open(`${site.origin}/`, { width: 390 });
    const small: string[] = [];
    for (const address of KINDS) {
      await page.goto(`${site.origin}${address}`);
      small.push(...(await page.evaluate<string[]>(SMALL)).map((one) => `${address} ${one}`));
    }
    expect(small).toEqual([]);
  });
});
