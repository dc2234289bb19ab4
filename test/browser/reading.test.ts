// Browser tests of reading: what is seen first, the keyboard's way through whole pages, the reader's own spacing, colours and paper.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { type ServedSite, serveSite } from "../../scripts/preview/static-server.ts";
import { useChromium, WIDTHS } from "./chromium.ts";

const chromium = useChromium();
let site: ServedSite;
beforeAll(async () => {
  site = await serveSite(inject("builtSite").folder);
});
afterAll(() => site?.close());

const PAGES = ["/", "/dals-ed/", "/strangnas/2019/", "/strangnas/2022-2023/jamforelse/"];

describe("the page of Strängnäs 2019, on the first screen of a phone", () => {
  test("says what was promised, what was done, what fell short, and that it is over", async () => {
    const { page } = await chromium.open(`${site.origin}/strangnas/2019/`, { width: 390 });
    const bottoms = await page.evaluate<Record<string, number>>(`Object.fromEntries(
      [".validity .state", ".notice:not([hidden])", ".lead", ".bar"].map((one) =>
        [one, document.querySelector(one).getBoundingClientRect().bottom]))`);
    for (const [what, bottom] of Object.entries(bottoms)) expect(bottom, what).toBeLessThan(844);
  });

  test("one move of the thumb shows each finished and unfinished commitment by name", async () => {
    const { page } = await chromium.open(`${site.origin}/strangnas/2019/`, { width: 390 });
    const bottom = await page.evaluate<number>(
      "document.querySelector('.verdict-partly-fulfilled').getBoundingClientRect().bottom",
    );
    expect(bottom).toBeLessThan(2 * 844);
  });
});

/** One stop of the keyboard: what it is, and what is wrong with it. */
const STOP = `(() => {
  const at = document.activeElement;
  if (at === document.body) return undefined;
  const box = [...at.getClientRects()][0];
  const style = getComputedStyle(at);
  const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  return {
    name: at.textContent.trim().slice(0, 40) || at.id,
    outlined: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
    covered: !(top === at || at.contains(top) || top?.contains(at)),
    inView: box.top >= 0 && box.bottom <= innerHeight,
  };
})()`;

interface Stop {
  readonly name: string;
  readonly outlined: boolean;
  readonly covered: boolean;
  readonly inView: boolean;
}

async function walk(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let step = 0; step < 250; step++) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate<Stop | undefined>(STOP);
    if (stop === undefined) return stops;
    stops.push(stop);
  }
  throw new Error("the keyboard never leaves the page");
}

const TABBABLE = `[...document.querySelectorAll("a[href], button, input, select, summary")]
  .filter((one) => one.checkVisibility()).length`;

describe("the keyboard goes through the whole page", () => {
  test.each(PAGES.flatMap((address) => [320, 1280].map((width) => [address, width] as const)))(
    "%s at %i px: every stop is seen, outlined and uncovered, and none is left out",
    async (address, width) => {
      const { page } = await chromium.open(`${site.origin}${address}`, { width: width as 320 | 1280 });
      const expected = await page.evaluate<number>(TABBABLE);
      const stops = await walk(page);
      expect(stops.filter(({ outlined, covered, inView }) => !outlined || covered || !inView)).toEqual([]);
      expect(stops).toHaveLength(expected);
    },
  );
});

/** WCAG 1.4.12: the reader's own spacing. Adopted, since the policy lets no style element in. */
const SPACING = `(() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }");
  document.adoptedStyleSheets = [sheet];
})()`;

/** Text that is cut off by what it stands in. */
const CUT = `[...document.querySelectorAll("main *")]
  .filter((one) => one.checkVisibility() && !one.closest(".heard, .century, svg"))
  .filter((one) => getComputedStyle(one).overflow !== "visible" && one.scrollWidth > one.clientWidth + 1)
  .map((one) => one.outerHTML.slice(0, 80))`;

test.each(PAGES)(
  "%s keeps its text whole with the reader's own spacing and with text twice as large, at 320 px",
  async (address) => {
    const { page } = await chromium.open(`${site.origin}${address}`, { width: 320 });
    for (const change of [SPACING, "document.documentElement.style.fontSize = '200%'"]) {
      await page.evaluate(`void (${change})`);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(320);
      expect(await page.evaluate(CUT)).toEqual([]);
    }
  },
);

describe("statuses without colour", () => {
  test("in forced colours every part of a bar keeps an edge, and a followed-up year another than one that is not", async () => {
    const { page } = await chromium.open(`${site.origin}/`, { forcedColors: "active" });
    const strokes = await page.$$eval(".bar rect", (all) => all.map((one) => getComputedStyle(one).stroke));
    expect(strokes.filter((one) => one === "none")).toEqual([]);
    const widthOf = (selector: string) =>
      page.$eval(selector, (one) => Number.parseFloat(getComputedStyle(one).borderTopWidth));
    expect(await widthOf(".rows .cell-solid")).toBeGreaterThan(await widthOf(".rows .cell-outline"));
  });

  test("on paper a bar's parts are white with black edges, shapes and figures; navigation stays behind", async () => {
    const { page } = await chromium.open(`${site.origin}/strangnas/2019/`);
    await page.emulateMedia({ media: "print" });
    const fills = await page.$$eval(".bar rect", (all) => all.map((one) => getComputedStyle(one).fill));
    expect(new Set(fills)).toEqual(new Set(["rgb(255, 255, 255)"]));
    for (const hidden of [".site-header nav", ".site-footer", ".read-on", ".anchor"])
      expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
    for (const shown of [".notice:not([hidden])", ".bar", ".status", ".sources"])
      expect(await page.locator(shown).first().isVisible(), shown).toBe(true);
  });
});

test.each(WIDTHS)("at %i px nothing to speak of moves while a pledge's page loads", async (width) => {
  const { page } = await chromium.open(`${site.origin}/strangnas/2019/`, { width });
  const shift = await page.evaluate<number>(`new Promise((resolve) => {
    let sum = 0;
    new PerformanceObserver((list) => { for (const one of list.getEntries()) sum += one.value; })
      .observe({ type: "layout-shift", buffered: true });
    setTimeout(() => resolve(sum), 300);
  })`);
  // Chromium counts a thousandth when a busy machine hands it the typeface late; 0.1 is what is called good.
  expect(shift).toBeLessThan(0.005);
});
