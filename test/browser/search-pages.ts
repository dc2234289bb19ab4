// Browser tests: the search page as a test reads it: its field, what its status says, what it lists.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";
import { type ServedSite, serveSite } from "../../scripts/preview/static-server.ts";
import { type OpenPage, useChromium, type Visit } from "./chromium.ts";

export interface SearchPages {
  /** The built site's folder. */
  readonly folder: string;
  readonly origin: () => string;
  /** /sok/ with a query, or another address of the site. */
  readonly open: (query?: string, visit?: Visit) => Promise<OpenPage>;
  readonly openAddress: (address: string, visit?: Visit) => Promise<OpenPage>;
}

/** Called once at the top of a test file. */
export function useSearchPages(): SearchPages {
  const { folder } = inject("builtSite");
  const chromium = useChromium();
  let site: ServedSite;
  beforeAll(async () => {
    site = await serveSite(folder);
  });
  afterAll(() => site.close());
  const openAddress = (address: string, visit?: Visit) => chromium.open(`${site.origin}${address}`, visit);
  return {
    folder,
    origin: () => site.origin,
    open: (query = "", visit) => openAddress(`/sok/${query}`, visit),
    openAddress,
  };
}

export const q = (words: string) => `?q=${encodeURIComponent(words)}`;

export const field = (page: Page) =>
  page.getByRole("searchbox", { name: "Sök bland löften och uppföljningar" });
export const status = (page: Page) => page.getByRole("status");
export const hits = (page: Page) => page.locator(".search-hit");
export const more = (page: Page) => page.getByRole("button", { name: "Visa fler" });

/** What the status says, once it says something like this. */
export async function answered(page: Page, like: string | RegExp = /träff/): Promise<string> {
  const said = status(page).filter({ hasText: like });
  await said.waitFor();
  return (await said.textContent()) ?? "";
}

/**
 * The addresses of what is found, as it is read from top to bottom, for each entry of the list. An entry is headed by its pledge: the
 * pledge is found itself when something of it is shown, a follow-up when something of that is.
 */
export const entries = (page: Page): Promise<string[][]> =>
  hits(page).evaluateAll((items) =>
    items.map((item) => {
      const address = (place: Element) => place.querySelector("a")?.getAttribute("href") ?? "";
      const own = [...item.children].flatMap((part) => {
        if (part.matches(".search-excerpt, .search-commitments")) return [address(item)];
        return part.matches(".search-report:has(.search-excerpt)") ? [address(part)] : [];
      });
      return [...new Set(own)];
    }),
  );

export const addresses = async (page: Page): Promise<string[]> => (await entries(page)).flat();

export const suggested = (page: Page): Promise<string[]> =>
  status(page).locator(".search-way", { hasText: "Menade" }).locator("a").allTextContents();

export async function showAll(page: Page): Promise<void> {
  while (await more(page).isVisible()) {
    const shown = await hits(page).count();
    await more(page).click();
    await hits(page).nth(shown).waitFor();
  }
}
