// Tests of the search page in Chromium: what residents write, the form, the address, the keyboard, and what happens when it fails.
import { rename } from "node:fs/promises";
import path from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { QUERIES } from "../search/queries.ts";
import { useChromium, type Visit, WIDTHS } from "./chromium.ts";
import { type ServedSite, serveSite } from "./static-server.ts";

const { folder } = inject("builtSite");
const chromium = useChromium();
let site: ServedSite;

beforeAll(async () => {
  site = await serveSite(folder);
});
afterAll(() => site.close());

const open = (query: string, visit?: Visit) => chromium.open(`${site.origin}/sok/${query}`, visit);

/** Waits until a search has been answered. */
async function answered(page: Page, pattern = /träff/): Promise<string> {
  await page.locator(".search-status", { hasText: pattern }).waitFor();
  return page.locator(".search-status").innerText();
}

/** The addresses of all hits, however many pages they take. */
async function hitsOf(page: Page): Promise<string[]> {
  await answered(page);
  const links = page.locator(".search-hit h3 a");
  const more = page.getByRole("button", { name: "Visa fler" });
  while (await more.isVisible()) {
    const before = await links.count();
    await more.click();
    await links.nth(before).waitFor();
  }
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  return addresses;
}

describe("what residents write", () => {
  test.each(QUERIES.map((query) => [query.q, query] as const))("%s", async (q, query) => {
    const { page } = await open(`?q=${encodeURIComponent(q)}`);
    const hits = await hitsOf(page);
    expect(hits).toEqual(expect.arrayContaining([...query.finds]));
    if (query.only) expect(hits.filter((one) => !query.finds.includes(one) && !isThread(one))).toEqual([]);
    if (query.first !== undefined) expect(hits[0]).toBe(query.first);
    if (query.top !== undefined)
      expect(hits.slice(0, query.top.length).sort()).toEqual([...query.top].sort());
    for (const one of query.never ?? []) expect(hits).not.toContain(one);
  });

  test("there are at least forty of them, each once", () => {
    expect(QUERIES.length).toBeGreaterThanOrEqual(45);
    expect(new Set(QUERIES.map(({ q }) => q)).size).toBe(QUERIES.length);
  });
});

/** A thread says what its pledges say: where they may be found, so may it. */
const isThread = (address: string): boolean => address.includes("/atagande/");
