// Tests of the search's hits in Chromium: what they say, mark and lead to.
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { answered, hits, more, q, useSearchPages } from "./search-pages.ts";

const { folder, open } = useSearchPages();

describe("a hit", () => {
  const AT = "2026-11-23T12:00:00+01:00";
  const factsOf = (page: Page, address: string): Promise<string | null> =>
    hits(page)
      .filter({ has: page.locator(`h3 a[href="${address}"]`) })
      .locator(".search-facts")
      .textContent();

  test.each([
    [AT, "/karlstad/2023-2027/", "Löfte Karlstad Gäller nu 1 juli 2023–30 juni 2027"],
    [
      "2027-06-30T23:30:00+02:00",
      "/karlstad/2023-2027/",
      "Löfte Karlstad Gäller nu 1 juli 2023–30 juni 2027",
    ],
    [
      "2027-06-30T22:30:00Z",
      "/karlstad/2023-2027/",
      "Löfte Karlstad Har slutat gälla 1 juli 2023–30 juni 2027",
    ],
    [
      "2023-06-30T12:00:00+02:00",
      "/karlstad/2023-2027/",
      "Löfte Karlstad Gäller inte ännu 1 juli 2023–30 juni 2027",
    ],
    [AT, "/karlstad/2020-2022/", "Löfte Karlstad Har slutat gälla 1 januari 2020–31 december 2022"],
    [AT, "/karlstad/atagande/est/", "Åtagande genom åren Karlstad Lovas nu 2020–2027"],
  ])("says at %s of %s: %s", async (at, address, expected) => {
    const { page } = await open(q("EST"), { at });
    await answered(page);
    expect(await factsOf(page, address)).toBe(expected);
  });

  test("a follow-up stands with its pledge, which says what has become of it", async () => {
    const { page } = await open("?slag=uppfoljning&kommun=skara", { at: AT });
    await answered(page);
    expect(await factsOf(page, "/skara/2018/")).toBe(
      "Löfte Skara Har slutat gälla 1 januari–31 december 2018",
    );
    expect(await page.locator(".search-report a").getAttribute("href")).toBe("/skara/2018/uppfoljning/");
  });

  test("whoever writes a name that the heading says reads what the pledge is about", async () => {
    const { page } = await open(q("Skara"));
    await answered(page);
    const first = hits(page).filter({ has: page.locator('h3 a[href="/skara/2018/"]') });
    expect(await first.locator(".search-excerpt").first().textContent()).toMatch(
      /^Polisen och kommunen lovade krogtillsyn, .* …$/,
    );
  });

  test("whoever asks what came of it reads the follow-up first, or that there is none", async () => {
    const { page } = await open(q("hur gick det med grannsamverkan"));
    expect(await answered(page)).toBe(
      "4 träffar på ”hur gick det med grannsamverkan”. Uppföljningar står först.",
    );
    const parts = await hits(page)
      .first()
      .locator("> *")
      .evaluateAll((all) => all.map((one) => one.className || one.localName));
    expect(parts).toEqual(["h3", "search-facts", "search-report", "fine", "search-commitments"]);
    expect(await hits(page).filter({ hasText: "Medborgarlöfte i Dals-Ed 2018" }).innerText()).toContain(
      "Löftet har ingen uppföljning i arkivet.",
    );
  });

  test("a follow-up without the words is shown to whoever asks what came of it", async () => {
    const { page } = await open(q("hur gick det i Sanden"));
    await answered(page);
    expect(await page.locator(".search-report").count()).toBeGreaterThan(0);
  });

  test.each([
    ["grannsamverkan", /^grannsamverkan/i],
    // Marked where it stands, though Pagefind found it by what was added for the compound.
    ["vandring", /^vandring$/],
    ["knark", /^narkotika/i],
    ["epa", /^A-traktor/],
  ])("%s is marked as %s", async (words, like) => {
    const { page } = await open(q(words));
    await answered(page);
    const first = hits(page).first().locator("mark");
    expect(await first.first().textContent()).toMatch(like);
    expect(await page.locator(".search-list").textContent()).not.toContain("mark>");
  });

  test.each(["grannsamverkan", "samverkan", "knark", "belysning", "otrygga platser", "moped"])(
    "%s leads to at most three commitments of each pledge and to the next of them, all of which exist",
    async (words) => {
      const { page } = await open(q(words));
      await answered(page);
      const lists = await page.locator(".search-commitments").evaluateAll((all) =>
        all.map((list) =>
          [...list.querySelectorAll("a")].map((link) => ({
            href: link.getAttribute("href") ?? "",
            text: link.textContent ?? "",
          })),
        ),
      );
      expect(lists.length).toBeGreaterThan(0);
      for (const links of lists) {
        expect(links.filter(({ text }) => !/^och \d+ till$/.test(text)).length).toBeLessThanOrEqual(3);
        expect(links.length > 3).toBe(/^och \d+ till$/.test(links.at(-1)?.text ?? ""));
        for (const { href } of links) {
          const [address = "", anchor] = href.split("#");
          const markup = await readFile(path.join(folder, address, "index.html"), "utf8");
          expect(markup).toContain(`id="${anchor}"`);
        }
      }
    },
  );

  test("more hits come when asked for, and the keyboard goes on at the first of them", async () => {
    const { page } = await open(q("löfte"));
    await answered(page);
    expect(await hits(page).count()).toBe(10);
    await more(page).focus();
    await page.keyboard.press("Enter");
    expect(await answered(page, /^Visar/)).toBe("Visar 19 av 19.");
    const focused = await page.evaluate("document.activeElement.getAttribute('href')");
    expect(focused).toBe(await hits(page).nth(10).locator("a").first().getAttribute("href"));
  });
});
