// Browser tests of citing a commitment: the link is copied and said, works without JavaScript, and tells whoever lands there where they are.
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { type ServedSite, serveSite } from "../../scripts/preview/static-server.ts";
import { useChromium } from "./chromium.ts";

const chromium = useChromium();
let site: ServedSite;
beforeAll(async () => {
  site = await serveSite(inject("builtSite").folder);
});
afterAll(() => site?.close());

const ADDRESS = "/strangnas/2019/";
const ANCHOR = "#atagande-mopedinsatser";
const LINK = `a.anchor[href="${ANCHOR}"]`;

describe("copying", () => {
  test("the link's own address is copied, and that is said aloud", async () => {
    const { page } = await chromium.open(`${site.origin}${ADDRESS}`);
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"], { origin: site.origin });
    await page.focus(LINK);
    await page.keyboard.press("Enter");
    await page.getByRole("status").filter({ hasText: "Länken är kopierad." }).waitFor();
    expect(await page.evaluate("navigator.clipboard.readText()")).toBe(`${site.origin}${ADDRESS}${ANCHOR}`);
    expect(new URL(page.url()).hash).toBe(ANCHOR);
  });

  test("where copying is refused nothing is claimed, and the link still leads to the commitment", async () => {
    const { page } = await chromium.open(`${site.origin}${ADDRESS}`);
    await page.evaluate(
      "navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'))",
    );
    await page.click(LINK);
    await page.waitForURL(`**${ANCHOR}`);
    expect(await page.getByRole("status").textContent()).toBe("");
  });

  test("without JavaScript the link is a link", async () => {
    const { page } = await chromium.open(`${site.origin}${ADDRESS}`, { javaScript: false });
    await page.click(LINK);
    expect(new URL(page.url()).hash).toBe(ANCHOR);
  });
});

describe("landing on a commitment", () => {
  test.each([true, false])(
    "says which pledge it is and that it is over, JavaScript %s",
    async (javaScript) => {
      const { page } = await chromium.open(`${site.origin}${ADDRESS}${ANCHOR}`, { width: 320, javaScript });
      const shown = page.locator(".landing:visible");
      expect(await shown.count()).toBe(1);
      const visible = shown.locator("strong, .state:not([hidden])");
      expect(await visible.allTextContents()).toEqual([
        "Medborgarlöfte i Strängnäs 2019",
        "Har slutat gälla",
      ]);
      const top = await shown.evaluate((one) => one.getBoundingClientRect().top);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top).toBeLessThan(320);
    },
  );

  test("nobody else is told again what the heading says", async () => {
    const { page } = await chromium.open(`${site.origin}${ADDRESS}`);
    expect(await page.locator(".landing:visible").count()).toBe(0);
  });
});
