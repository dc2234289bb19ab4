// Tests of the search page in Chromium: what residents write, the form and the address, the hits, and what happens when it fails.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { type ServedSite, serveSite } from "../../scripts/preview/static-server.ts";
import { QUERIES, type Query } from "../search/queries.ts";
import { useChromium, type Visit, WIDTHS } from "./chromium.ts";

const { folder } = inject("builtSite");
const chromium = useChromium();
let site: ServedSite;

beforeAll(async () => {
  site = await serveSite(folder);
});
afterAll(() => site.close());

const open = (query = "", visit?: Visit) => chromium.open(`${site.origin}/sok/${query}`, visit);
const q = (words: string) => `?q=${encodeURIComponent(words)}`;

const field = (page: Page) => page.getByRole("searchbox", { name: "Sök bland löften och uppföljningar" });
const status = (page: Page) => page.getByRole("status");
const hits = (page: Page) => page.locator(".search-hit");
const more = (page: Page) => page.getByRole("button", { name: "Visa fler" });

/** What the status says, once it says something like this. */
async function answered(page: Page, like: string | RegExp = /träff/): Promise<string> {
  const said = status(page).filter({ hasText: like });
  await said.waitFor();
  return (await said.textContent()) ?? "";
}

/** The addresses of the hits that are shown. */
const addresses = (page: Page): Promise<string[]> =>
  hits(page)
    .locator("h3 a")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));

async function showAll(page: Page): Promise<void> {
  while (await more(page).isVisible()) {
    const shown = await hits(page).count();
    await more(page).click();
    await hits(page).nth(shown).waitFor();
  }
}

describe("what residents write", () => {
  test("finds what it must, first what it must, and not what it must not", async () => {
    const { page } = await open();
    const wrong: string[] = [];
    for (const query of QUERIES) {
      await field(page).fill(query.q);
      await field(page).press("Enter");
      await answered(page, `”${query.q}”`);
      await showAll(page);
      wrong.push(...faultsOf(query, await addresses(page)));
    }
    expect(wrong).toEqual([]);
  });

  test("there are at least 45 of them, each once", () => {
    expect(new Set(QUERIES.map((query) => query.q)).size).toBe(QUERIES.length);
    expect(QUERIES.length).toBeGreaterThanOrEqual(45);
  });
});

function faultsOf(query: Query, found: readonly string[]): string[] {
  // A thread says what its pledges say: where they may be found, so may it.
  const strange = found.filter((one) => !query.finds.includes(one) && !one.includes("/atagande/"));
  const top = query.top ?? [];
  return [
    ...query.finds.filter((one) => !found.includes(one)).map((one) => `misses ${one}`),
    ...(query.only === true ? strange.map((one) => `should not find ${one}`) : []),
    ...(query.never ?? []).filter((one) => found.includes(one)).map((one) => `should not find ${one}`),
    ...top.filter((one) => found.indexOf(one) >= top.length).map((one) => `should have ${one} on top`),
    ...(query.first === undefined || query.first === found[0] ? [] : [`begins with ${found[0]}`]),
  ].map((fault) => `${query.q} ${fault}`);
}

describe("form and address", () => {
  test("hits come as the reader types, are counted aloud, and stand in the address", async () => {
    const { page } = await open();
    const before = await page.evaluate("history.length");
    await field(page).pressSequentially("båtsam", { delay: 30 });
    expect(await answered(page, "båtsam")).toBe("2 träffar på ”båtsam”.");
    expect(new URL(page.url()).search).toBe("?q=b%C3%A5tsam");
    expect(await page.evaluate("history.length")).toBe(before);
    await field(page).fill("");
    await page.locator(".search-ways").waitFor();
    expect(await status(page).textContent()).toBe("");
    expect(new URL(page.url()).search).toBe("");
    expect(await hits(page).count()).toBe(0);
  });

  test("a link with words and filters opens with both", async () => {
    const { page } = await open("?q=grannsamverkan&kommun=strangnas&ar=2019&slag=uppfoljning");
    expect(await answered(page)).toBe("1 träff på ”grannsamverkan”.");
    expect(await addresses(page)).toEqual(["/strangnas/2019/uppfoljning/"]);
    expect(await field(page).inputValue()).toBe("grannsamverkan");
    expect(await page.getByLabel("Kommun", { exact: true }).inputValue()).toBe("strangnas");
    expect(await page.locator("summary", { hasText: "Avgränsa (3 valda)" }).isVisible()).toBe(true);
  });

  test.each([
    ["kommun=karlstad", ["/karlstad/2023-2027/", "/karlstad/2020-2022/"]],
    ["ar=2017", ["/dals-ed/2017/", "/vanersborg/2017/"]],
    ["ar=2025", ["/karlstad/2023-2027/"]],
    // In force that year because it was extended.
    ["ar=2022&kommun=dals-ed", ["/dals-ed/2021/"]],
    ["slag=uppfoljning&kommun=skara", ["/skara/2018/uppfoljning/"]],
    ["status=partly-fulfilled", ["/strangnas/2019/", "/strangnas/2019/uppfoljning/"]],
    ["tema=integration", ["/dals-ed/2017/", "/vanersborg/2017/"]],
    ["part=municipality&ar=2018", ["/dals-ed/2018/", "/skara/2018/", "/skara/2018/uppfoljning/"]],
    ["kommun=skara&ar=2027", []],
  ])("filters alone: %s, what began last first", async (query, expected) => {
    const { page } = await open(`?${query}`);
    await answered(page);
    await showAll(page);
    expect((await addresses(page)).filter((one) => !one.includes("/atagande/"))).toEqual(expected);
  });

  test("a choice narrows the hits at once, and all of it can be begun again", async () => {
    const { page } = await open(q("narkotika"));
    expect(await answered(page)).toMatch(/^\d+ träffar på/);
    await page.getByText("Avgränsa").click();
    await page.getByLabel("Kommun", { exact: true }).selectOption("Mellerud");
    expect(await answered(page, /^2 träffar/)).toBe("2 träffar på ”narkotika”.");
    expect(new URL(page.url()).searchParams.get("kommun")).toBe("mellerud");
    await page.getByRole("link", { name: "Börja om" }).click();
    await page.waitForURL(`${site.origin}/sok/`);
    expect(await field(page).inputValue()).toBe("");
  });

  test("the start page's form leads here with its words", async () => {
    const { page } = await chromium.open(site.origin);
    await field(page).fill("belysning");
    await field(page).press("Enter");
    await page.waitForURL(`${site.origin}/sok/?q=belysning`);
    await answered(page);
    expect((await addresses(page)).slice(0, 2).sort()).toEqual(["/skara/2018/", "/skara/2018/uppfoljning/"]);
  });

  test("words that look like markup are words", async () => {
    const { page } = await open(q("<img src=x onerror=alert(1)>"));
    expect(await answered(page)).toContain("”<img src=x onerror=alert(1)>”");
    expect(await page.locator("main img").count()).toBe(0);
  });
});

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

  test("a follow-up says what has become of its pledge", async () => {
    const { page } = await open("?slag=uppfoljning&kommun=skara", { at: AT });
    await answered(page);
    expect(await factsOf(page, "/skara/2018/uppfoljning/")).toBe(
      "Uppföljning Skara Löftet har slutat gälla 1 januari–31 december 2018",
    );
  });

  test.each([
    ["grannsamverkan", /^grannsamverkan/i],
    // Marked where it stands, though Pagefind found it by what was added for the compound.
    ["vandring", /^vandring$/],
    ["knark", /^narkotika/i],
    ["epa", /^A-traktor/],
  ])("%s is marked as %s in the excerpts", async (words, like) => {
    const { page } = await open(q(words));
    await answered(page);
    const first = hits(page).first().locator("mark");
    expect(await first.first().textContent()).toMatch(like);
    expect(await page.locator(".search-excerpt").first().textContent()).not.toContain("mark>");
  });

  test.each(["grannsamverkan", "samverkan", "knark", "belysning", "otrygga platser", "moped"])(
    "%s leads to at most three commitments on each page, all of which exist",
    async (words) => {
      const { page } = await open(q(words));
      await answered(page);
      const lists = await page
        .locator(".search-commitments")
        .evaluateAll((all) =>
          all.map((list) => [...list.querySelectorAll("a")].map((link) => link.getAttribute("href") ?? "")),
        );
      expect(lists.length).toBeGreaterThan(0);
      for (const links of lists) {
        expect(links.length).toBeLessThanOrEqual(3);
        for (const link of links) {
          const [address = "", anchor] = link.split("#");
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
    expect(await answered(page, /^Visar/)).toBe("Visar 20 av 23.");
    const focused = await page.evaluate("document.activeElement.getAttribute('href')");
    expect(focused).toBe((await addresses(page))[10]);
  });
});

describe("when there is little to show", () => {
  test.each([
    [
      "simhall",
      "Inga träffar på ”simhall”. Pröva ett kortare eller vanligare ord, eller färre avgränsningar.",
    ],
    [
      "medicin",
      "Inga träffar på ”medicin”. Ordet ”medicin” finns inte i arkivet. Pröva ett kortare eller vanligare ord, eller färre avgränsningar.",
    ],
    [
      "belysning xylofon",
      "5 träffar på ”belysning xylofon”. Ordet ”xylofon” finns inte i arkivet. Här är träffarna på resten.",
    ],
    [
      "trafikfrågor",
      "14 träffar på ”trafikfrågor”. Ordet ”trafikfrågor” finns inte i arkivet. Här är träffar på ord som börjar likadant.",
    ],
  ])("%s: %s", async (words, expected) => {
    const { page } = await open(q(words));
    expect(await answered(page)).toBe(expected);
    expect(await page.getByRole("link", { name: "Strängnäs", exact: true }).isVisible()).toBe(
      expected.startsWith("Inga"),
    );
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

  test("a site that was published anew meanwhile is not taken for one without hits", async () => {
    const { page, takeFaults } = await open(q("belysning"));
    await answered(page);
    await page.route("**/pagefind-entry.json", (route) => route.fulfill({ json: { version: "new" } }));
    await field(page).fill("simhall");
    expect(await answered(page, "kunde inte")).toContain("Sökningen kunde inte laddas");
    takeFaults();
  });
});

describe("for everyone", () => {
  test("nothing of the index is fetched before the form is touched, and no worker, interface or other language after", async () => {
    const { page } = await open();
    const asked: string[] = [];
    page.on("request", (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.startsWith("/pagefind/")) asked.push(pathname);
    });
    await page.waitForTimeout(300);
    expect(asked).toEqual([]);
    await field(page).fill("narkotika");
    await answered(page);
    const kinds = asked.map((one) => one.replace(/sv_\w+/, "sv_…"));
    expect([...new Set(kinds)].sort()).toEqual([
      "/pagefind/alternatives.json",
      "/pagefind/fragment/sv_….pf_fragment",
      "/pagefind/index/sv_….pf_index",
      "/pagefind/pagefind-entry.json",
      "/pagefind/pagefind.js",
      "/pagefind/pagefind.sv_….pf_meta",
      "/pagefind/wasm.sv.pagefind",
    ]);
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

  test.each(WIDTHS)("%i wide, nothing is cut off", async (width) => {
    const { page } = await open("?q=trafiks%C3%A4kerhet&ar=2019", { width });
    await answered(page);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
  });

  test.each([
    ["hits", q("grannsamverkan"), {}],
    ["hits and filters in the dark", "?q=trafik&kommun=strangnas", { colorScheme: "dark", width: 320 }],
    ["no hits", q("simhall"), {}],
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
