// Tests of the search page for everyone: what is fetched when, the keyboard alone, narrow pages, what is read out.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { WIDTHS } from "./chromium.ts";
import { answered, field, q, status, useSearchPages } from "./search-pages.ts";

const { folder, open } = useSearchPages();

describe("for everyone", () => {
  test("only a loader is fetched before the form is touched, and no worker, interface or other language after", async () => {
    const { page } = await open();
    const fetched = async (): Promise<string[]> => {
      const all = await page.evaluate("performance.getEntriesByType('resource').map(({ name }) => name)");
      return (all as string[])
        .map((one) => new URL(one).pathname)
        .filter((one) => /\/search|^\/pagefind\//.test(one));
    };
    await page.waitForTimeout(300);
    expect(await fetched()).toEqual(["/assets/search.js"]);
    expect((await readFile(path.join(folder, "assets/search.js"))).byteLength).toBeLessThan(1000);
    await field(page).focus();
    await field(page).fill("narkotika");
    await answered(page);
    const first = await fetched();
    const kinds = first
      .filter((one) => one.startsWith("/pagefind/"))
      .map((one) => one.replace(/sv_\w+/, "sv_…"));
    expect([...new Set(kinds)].sort()).toEqual([
      "/pagefind/archive.json",
      "/pagefind/fragment/sv_….pf_fragment",
      "/pagefind/index/sv_….pf_index",
      "/pagefind/pagefind-entry.json",
      "/pagefind/pagefind.js",
      "/pagefind/pagefind.sv_….pf_meta",
      "/pagefind/wasm.sv.pagefind",
    ]);
    expect(first).not.toContain("/assets/search-near.js");
    await field(page).fill("narkotka");
    await answered(page, "narkotka");
    expect(await fetched()).toEqual(
      expect.arrayContaining(["/assets/search-near.js", "/pagefind/words.json"]),
    );
  });

  test("Escape empties the field and keeps the reader in it; Enter searches at once", async () => {
    const { page } = await open();
    await page.keyboard.press("Tab");
    await field(page).focus();
    await page.keyboard.type("belysning");
    await page.keyboard.press("Enter");
    await answered(page);
    await page.keyboard.press("Escape");
    await page.locator(".search-ways").waitFor();
    expect(await field(page).inputValue()).toBe("");
    expect(await status(page).textContent()).toBe("");
    expect(new URL(page.url()).search).toBe("");
    expect(await page.evaluate("document.activeElement.name")).toBe("q");
  });

  test("a count is said once, in a region that was there from the start", async () => {
    const { page } = await open();
    await page.evaluate(`
      globalThis.said = [];
      const region = document.querySelector("[role=status]");
      new MutationObserver(() => said.push(region.textContent)).observe(region, { childList: true, subtree: true, characterData: true });
    `);
    await field(page).pressSequentially("belysning", { delay: 20 });
    await answered(page, "”belysning”");
    // The same question again says nothing new.
    await field(page).press("Enter");
    await page.waitForTimeout(300);
    const said = (await page.evaluate("said")) as string[];
    expect(said.filter((one) => one.includes("”belysning”"))).toEqual(["4 träffar på ”belysning”."]);
  });

  test.each([
    ["typed", "", 320],
    ["asked by the address", q("belysning"), 320],
    ["asked by the address", q("belysning"), 1280],
  ] as const)("nothing jumps when a question is %s (%s, %i wide)", async (_, query, width) => {
    const { page } = await open(query, { width });
    await page.evaluate(`
      globalThis.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shift += entry.value;
      }).observe({ type: "layout-shift", buffered: true });
    `);
    if (query === "") await field(page).fill("belysning");
    await answered(page);
    await page.waitForTimeout(300);
    expect(await page.evaluate("shift")).toBeLessThan(0.02);
  });

  test("the keyboard reaches the field, the button, the filters and the hits in that order", async () => {
    const { page } = await open();
    await field(page).focus();
    await page.keyboard.type("läggesta");
    await answered(page);
    const reached: unknown[] = [];
    for (let step = 0; step < 4; step++) {
      await page.keyboard.press("Tab");
      reached.push(await page.evaluate("document.activeElement.textContent.trim()"));
    }
    expect(reached).toEqual([
      "Sök",
      "Avgränsa",
      "Medborgarlöfte i Strängnäs 2019",
      "Göra minst fyra trygghetsvandringar.",
    ]);
    await page.keyboard.press("Enter");
    await page.waitForURL("**/strangnas/2019/#atagande-trygghetsvandringar");
  });

  test("what is offered for a misspelt word comes next after the form, and the focus is never lost", async () => {
    const { page } = await open(q("grannsamvärkan"));
    await answered(page);
    await page.locator("summary", { hasText: "Avgränsa" }).focus();
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.textContent")).toBe("grannsamverkan");
    await page.keyboard.press("Enter");
    await answered(page, "”grannsamverkan”");
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Träffar");
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.closest('.search-hit') !== null")).toBe(true);
  });

  test.each(
    WIDTHS.flatMap((width) =>
      ["?q=trafiks%C3%A4kerhet&ar=2019", q("hur gick det"), q("lokalpolisområdesbelysning")].map(
        (query) => [width, query] as const,
      ),
    ),
  )("%i wide, nothing is cut off of %s", async (width, query) => {
    const { page } = await open(query, { width });
    await answered(page);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
  });

  test.each([
    ["hits", q("grannsamverkan"), {}],
    ["hits and filters in the dark", "?q=trafik&kommun=strangnas", { colorScheme: "dark", width: 320 }],
    ["no hits", q("simhall"), {}],
    ["suggestions", q("narkotka"), { width: 320 }],
    ["follow-ups first", q("hur gick det"), { colorScheme: "dark" }],
  ] as const)("axe has nothing to say of %s", async (_, query, visit) => {
    const { page } = await open(query, visit);
    await answered(page);
    // Not as a script of the page, which its policy would refuse.
    await page.evaluate(
      await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8"),
    );
    const found = (await page.evaluate("axe.run()")) as {
      violations: { id: string; nodes: { html: string }[] }[];
    };
    expect(found.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
});
