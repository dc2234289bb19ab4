// Tests of the search page in Chromium: what residents write, and the form and the address.
import { describe, expect, test } from "vitest";
import { QUERIES, type Query } from "../search/queries.ts";
import {
  addresses,
  answered,
  entries,
  field,
  hits,
  q,
  showAll,
  status,
  suggested,
  useSearchPages,
} from "./search-pages.ts";

const { open, openAddress, origin } = useSearchPages();

describe("what residents write", () => {
  test("finds what it must, first what it must, and not what it must not", async () => {
    const { page } = await open();
    const wrong: string[] = [];
    for (const query of QUERIES) {
      await field(page).fill(query.q);
      await field(page).press("Enter");
      await answered(page, `”${query.q}”`);
      await showAll(page);
      wrong.push(...faultsOf(query, await entries(page), await suggested(page)));
    }
    expect(wrong).toEqual([]);
  });

  test("there are at least 120 of them, each once", () => {
    expect(new Set(QUERIES.map((query) => query.q)).size).toBe(QUERIES.length);
    expect(QUERIES.length).toBeGreaterThanOrEqual(120);
  });
});

function faultsOf(query: Query, groups: readonly string[][], suggestions: readonly string[]): string[] {
  const found = groups.flat();
  // A thread says what its pledges say: where they may be found, so may it.
  const strange = found.filter((one) => !query.finds.includes(one) && !one.includes("/atagande/"));
  const groupOf = (one: string) => groups.findIndex((group) => group.includes(one));
  const top = query.top ?? [];
  const topGroups = new Set(top.map(groupOf)).size;
  return [
    ...query.finds.filter((one) => !found.includes(one)).map((one) => `misses ${one}`),
    ...(query.only === true ? strange.map((one) => `should not find ${one}`) : []),
    ...(query.never ?? []).filter((one) => found.includes(one)).map((one) => `should not find ${one}`),
    ...top.filter((one) => groupOf(one) >= topGroups).map((one) => `should have ${one} on top`),
    ...(query.leads ?? [])
      .filter((one, n) => one !== groups[n]?.[0])
      .map((one) => `should have ${one} at the head, not ${groups.map((group) => group[0]).join(" ")}`),
    ...(suggestions.join() === (query.suggests ?? []).join() ? [] : [`suggests ${suggestions}`]),
    ...(query.first === undefined || query.first === found[0] ? [] : [`begins with ${found[0]}`]),
  ].map((fault) => `${query.q} ${fault}`);
}

describe("form and address", () => {
  test("hits come as the reader types, are counted aloud, and stand in the address", async () => {
    const { page } = await open();
    const before = await page.evaluate("history.length");
    await field(page).pressSequentially("båtsam", { delay: 30 });
    expect(await answered(page, "båtsam")).toBe("1 träff på ”båtsam”.");
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
    await page.waitForURL(`${origin()}/sok/`);
    expect(await field(page).inputValue()).toBe("");
  });

  test("the start page's form leads here with its words", async () => {
    const { page } = await openAddress("/");
    await field(page).fill("belysning");
    await field(page).press("Enter");
    await page.waitForURL(`${origin()}/sok/?q=belysning`);
    await answered(page);
    expect((await addresses(page)).slice(0, 2).sort()).toEqual(["/skara/2018/", "/skara/2018/uppfoljning/"]);
  });

  test("words that look like markup are words", async () => {
    const { page } = await open(q("<img src=x onerror=alert(1)>"));
    expect(await answered(page)).toContain("”<img src=x onerror=alert(1)>”");
    expect(await page.locator("main img").count()).toBe(0);
  });
});
