// Tests of the search page when there is little to show: other words, fewer filters, failures, old answers.
import { describe, expect, test } from "vitest";
import { addresses, answered, field, hits, q, status, useSearchPages } from "./search-pages.ts";

const { open } = useSearchPages();

describe("when there is little to show", () => {
  test.each([
    ["simhall", "Inga träffar på ”simhall”. Pröva ett kortare eller vanligare ord, eller bläddra."],
    ["medicin", "Inga träffar på ”medicin”. Pröva ett kortare eller vanligare ord, eller bläddra."],
    [
      "xylofon medicin",
      "Inga träffar på ”xylofon medicin”. Ordet ”xylofon” finns inte i arkivet. Ordet ”medicin” finns inte i arkivet. Pröva ett kortare eller vanligare ord, eller bläddra.",
    ],
    [
      "belysning xylofon",
      "4 träffar på ”belysning xylofon”. Ordet ”xylofon” finns inte i arkivet. Här är träffarna på resten.",
    ],
    [
      "trafikfrågor",
      "13 träffar på ”trafikfrågor”. Ordet ”trafikfrågor” finns inte i arkivet. Här är träffar på ord som börjar likadant.Menade du trafik?",
    ],
    ["narkotka", "Inga träffar på ”narkotka”.Menade du narkotika?"],
    ["skolbelysning", "Inga träffar på ”skolbelysning”.Menade du belysning, skola eller gatubelysning?"],
    ["2015", "Inga träffar på ”2015”. Arkivet har inget löfte för 2015. Löftena i arkivet gäller 2017–2027."],
    ["mopeder 2017", "Inga träffar på ”mopeder 2017”.Sök utan årtal (3 träffar)"],
  ])("%s: %s", async (words, expected) => {
    const { page } = await open(q(words));
    expect(await answered(page)).toBe(expected);
    expect(await page.getByRole("link", { name: "Strängnäs", exact: true }).isVisible()).toBe(
      expected.startsWith("Inga"),
    );
  });

  test("a link to another word searches for it in place, with the filters kept, and going back leads back", async () => {
    const { page } = await open("?q=bellysning&kommun=skara");
    await answered(page);
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.resourceType()));
    await page.getByRole("link", { name: "belysning", exact: true }).click();
    expect(await answered(page, "”belysning”")).toBe("1 träff på ”belysning”.");
    expect(await field(page).inputValue()).toBe("belysning");
    expect(new URL(page.url()).search).toBe("?q=belysning&kommun=skara");
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Träffar");
    expect(requests).not.toContain("document");
    await page.goBack();
    expect(await answered(page, "”bellysning”")).toContain("Menade du belysning?");
    expect(await field(page).inputValue()).toBe("bellysning");
  });

  test("only the word that the archive does not have is replaced", async () => {
    const { page } = await open(q("hur gick det med bellysningen, i Skara"));
    await answered(page);
    const offered = page.getByRole("link", { name: "belysning", exact: true });
    expect(new URLSearchParams((await offered.getAttribute("href")) ?? "").get("q")).toBe(
      "hur gick det med belysning i Skara",
    );
  });

  test("filters that leave nothing can be dropped with one key", async () => {
    const { page } = await open("?q=narkotika&kommun=skara");
    expect(await answered(page)).toBe("Inga träffar på ”narkotika”.Sök utan avgränsningar (8 träffar)");
    await page.getByRole("link", { name: "Sök utan avgränsningar" }).press("Enter");
    expect(await answered(page, /^8/)).toBe("8 träffar på ”narkotika”.");
    expect(new URL(page.url()).search).toBe("?q=narkotika");
    expect(await page.getByLabel("Kommun", { exact: true }).inputValue()).toBe("");
  });

  test("without the list of words there is an answer all the same", async () => {
    const { page, takeFaults } = await open();
    await page.route("**/words.json", (route) => route.abort());
    await field(page).fill("narkotka");
    expect(await answered(page)).toContain("Inga träffar på ”narkotka”. Pröva");
    takeFaults();
  });

  test.each([
    ["2019", "3 träffar på ”2019”. Här är löften som gällde 2019."],
    ["löften i år", "1 träff på ”löften i år”. Här är löften som gällde eller gäller 2026."],
    ["löften nästa år", "1 träff på ”löften nästa år”. Här är löften som gäller 2027."],
    ["narkotika 2022-2024", "5 träffar på ”narkotika 2022-2024”. Här är löften som gällde 2022–2024."],
    [
      "uppföljning 2019",
      "3 träffar på ”uppföljning 2019”. Här är löften som gällde 2019. Uppföljningar står först.",
    ],
  ])("says how %s was understood", async (words, expected) => {
    const { page } = await open(q(words), { at: "2026-11-23T12:00:00+01:00" });
    expect(await answered(page)).toBe(expected);
  });

  test("without JavaScript a sentence and links stand there, and the form still sends its words", async () => {
    const { page } = await open("", { javaScript: false });
    expect(await page.locator("noscript").textContent()).toContain("behöver webbläsaren JavaScript");
    for (const name of ["Strängnäs", "2021", "Otrygga platser"])
      expect(await page.getByRole("link", { name, exact: true }).isVisible()).toBe(true);
    await field(page).fill("belysning");
    await page.getByRole("button", { name: "Sök" }).click();
    expect(new URL(page.url()).searchParams.get("q")).toBe("belysning");
  });

  test("an index that cannot be fetched is said, with a way to try again and other ways on", async () => {
    const { page, takeFaults } = await open();
    await page.route("**/pagefind/**", (route) => route.abort());
    await field(page).fill("belysning");
    expect(await answered(page, "kunde inte")).toMatch(/^Sökningen kunde inte laddas\..*Försök igen$/);
    expect(await page.locator(".search-ways").isVisible()).toBe(true);
    expect(takeFaults()).not.toEqual([]);
    await page.unroute("**/pagefind/**");
    await page.getByRole("link", { name: "Försök igen" }).click();
    await answered(page);
    expect(await addresses(page)).toContain("/skara/2018/");
  });

  test("a search that cannot even be loaded is said in words from the page", async () => {
    const { page, takeFaults } = await open();
    await page.route("**/search-page.js", (route) => route.abort());
    await field(page).pressSequentially("belysning");
    expect(await answered(page, "kunde inte")).toMatch(/Försök igen/);
    expect(await page.locator(".search-ways").isVisible()).toBe(true);
    // The form still leads to itself, as it would without JavaScript.
    await page.unroute("**/search-page.js");
    await field(page).press("Enter");
    await answered(page);
    expect(await addresses(page)).toContain("/skara/2018/");
    takeFaults();
  });

  test("an answer that comes after a newer question is not shown", async () => {
    const { page } = await open();
    await field(page).fill("simhall");
    await answered(page);
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route("**/fragment/*", async (route) => {
      await held;
      await route.continue();
    });
    await field(page).fill("belysning");
    await answered(page, "Söker");
    await field(page).fill("simhall");
    await answered(page, "”simhall”");
    letGo();
    await page.waitForTimeout(500);
    expect(await status(page).textContent()).toContain("Inga träffar på ”simhall”.");
    expect(await hits(page).count()).toBe(0);
  });

  test("a site that was published anew meanwhile is not taken for one without hits", async () => {
    const { page, takeFaults } = await open(q("belysning"));
    await answered(page);
    await page.route("**/pagefind-entry.json", (route) => route.fulfill({ json: { version: "new" } }));
    await field(page).fill("simhall");
    expect(await answered(page, "kunde inte")).toContain("Sökningen kunde inte laddas");
    takeFaults();
  });
});
