// Build tests of the pictures: each says its rule and its figures in words, and every figure leads to exactly the rows behind it.
import { beforeAll, describe, expect, inject, test } from "vitest";
import { all, attribute, ofClass, type Page, readPage, readPages, textOf } from "./page.ts";

const { folder } = inject("builtSite");
let pages: Page[] = [];
beforeAll(async () => {
  pages = await readPages(folder);
});

const hrefOf = (element: Parameters<typeof attribute>[0]): string => attribute(element, "href") ?? "";

describe("every picture", () => {
  test("states its rule and links to how figures are counted", () => {
    const figures = pages.flatMap(({ root }) => all(root, "figure"));
    expect(figures.length).toBeGreaterThan(30);
    for (const figure of figures) {
      const [caption] = all(figure, "figcaption");
      expect(caption && textOf(caption)).toMatch(/\.\s?Så räknar vi$/);
      expect(caption && all(caption, "a").map(hrefOf)).toEqual(["/om/#siffror"]);
    }
  });

  test("is drawn for the eye alone, since the words beside it say the same", () => {
    const drawn = pages.flatMap(({ root }) => all(root, "svg"));
    expect(drawn.length).toBeGreaterThan(100);
    expect(drawn.filter((svg) => attribute(svg, "aria-hidden") !== "true")).toEqual([]);
  });

  test("has no style of its own, which the policy would not let through", () => {
    expect(pages.filter(({ markup }) => / style="/.test(markup)).map(({ address }) => address)).toEqual([]);
  });
});

describe("the start page answers three questions at once", () => {
  const answers = async () =>
    ofClass((await readPage(folder, "/")).root, "answers").flatMap((list) => all(list, "li").map(textOf));

  test("each in a few words before anything else", async () => {
    expect(await answers()).toEqual([
      "Vad lovas nu? 1 löfte gäller i dag",
      "Vad blev det av de förra löftena? 3 av 19 löften har en slutlig uppföljning",
      "Var är min kommun? 6 kommuner finns i arkivet",
    ]);
  });

  test("and each leads to its full answer", async () => {
    const { root } = await readPage(folder, "/");
    const targets = ofClass(root, "answers").flatMap((list) => all(list, "a").map(hrefOf));
    const ids = all(root, "h2").map((one) => `#${attribute(one, "id")}`);
    expect(targets.filter((one) => !ids.includes(one))).toEqual([]);
  });

  test("the country at a glance: a cell for each municipality and year, saying what there is", async () => {
    const { root } = await readPage(folder, "/");
    const rows = ofClass(root, "rows").flatMap((list) => list.childNodes.filter((one) => "tagName" in one));
    const strangnas = rows.find((row) => textOf(row).startsWith("Strängnäs"));
    const cells = strangnas ? ofClass(strangnas, "cell") : [];
    expect(cells.map((cell) => `${textOf(cell)} ${hrefOf(cell)}`.trim()).slice(0, 5)).toEqual([
      "2017: inget löfte i arkivet",
      "2018: inget löfte i arkivet",
      "2019: löfte med slutlig uppföljning /strangnas/2019/",
      "2020: löfte med slutlig uppföljning /strangnas/2020/",
      "2021: löfte utan slutlig uppföljning /strangnas/2021/",
    ]);
  });
});

describe("a municipality's time line", () => {
  test("says every pledge's days and every gap in words, oldest first", async () => {
    const { root } = await readPage(folder, "/dals-ed/");
    const rows = ofClass(root, "timeline-rows").flatMap((list) => all(list, "li").map(textOf));
    expect(rows).toEqual([
      "2017 1 januari–31 december 2017",
      "2018 1 januari–31 december 2018",
      "1 januari–31 december 2019: inget löfte i arkivet",
      "2020 1 januari–31 december 2020",
      "2021 1 januari 2021–31 december 2022, förlängt, först beslutat för 1 januari–31 december 2021",
    ]);
  });
});

describe("what was promised by theme and year", () => {
  /** The figure a cell shows, and the commitments in the section it leads to. */
  async function compared(address: string): Promise<{ shown: number; rows: number }[]> {
    const { root } = await readPage(folder, address);
    const found: { shown: number; rows: number }[] = [];
    for (const cell of ofClass(root, "cell").filter((one) => ofClass(one, "cell-value").length > 0)) {
      const [target = "", id] = hrefOf(cell).split("#");
      const page = pages.find((one) => one.address === target);
      const section =
        page && all(page.root, "section").find((one) => attribute(one, "aria-labelledby") === id);
      const rows = section ? ofClass(section, "lines").flatMap((list) => all(list, "li")).length : -1;
      found.push({ shown: Number(textOf(ofClass(cell, "cell-value")[0] ?? cell)), rows });
    }
    return found;
  }

  test.each(["/dals-ed/", "/strangnas/", "/vanersborg/", "/tema/"])(
    "on %s every figure is the number of rows it leads to",
    async (address) => {
      const cells = await compared(address);
      expect(cells.length).toBeGreaterThan(2);
      for (const { shown, rows } of cells) expect(rows).toBe(shown);
    },
  );

  test("the figures add up to what the caption says", async () => {
    const { root } = await readPage(folder, "/tema/");
    const sum = ofClass(root, "cell-value").reduce((total, one) => total + Number(textOf(one)), 0);
    expect(textOf(all(root, "figcaption")[0] ?? root)).toContain(`${sum} åtaganden i 19 löften.`);
  });
});

describe("what has come of all pledges", () => {
  test.each(["/", "/uppfoljningar/"])(
    "on %s every share leads to as many commitments as it says",
    async (address) => {
      const { root } = await readPage(folder, address);
      const rows = (await readPage(folder, "/uppfoljningar/")).root;
      const shares = ofClass(root, "tally").flatMap((list) => all(list, "a"));
      expect(shares).toHaveLength(4);
      for (const share of shares) {
        const id = hrefOf(share).split("#")[1];
        const section = all(rows, "section").find((one) => attribute(one, "aria-labelledby") === id);
        const count = section ? ofClass(section, "lines").flatMap((list) => all(list, "li")).length : -1;
        expect(textOf(share)).toMatch(new RegExp(`\\b${count} (av|åtagande)`));
      }
    },
  );
});

describe("the verdict on a pledge", () => {
  test("names every commitment once, under what became of it, and leads to it", async () => {
    const { root } = await readPage(folder, "/strangnas/2019/");
    const groups = ofClass(root, "verdict").map((group) => ({
      head: textOf(ofClass(group, "verdict-head")[0] ?? group),
      links: all(group, "a").map(hrefOf),
    }));
    expect(groups.map(({ head, links }) => [head, links.length])).toEqual([
      ["Genomfört 5 av 6 redovisade åtaganden, 3 inte redovisade", 5],
      ["Delvis genomfört 1 av 6 redovisade åtaganden, 3 inte redovisade", 1],
      ["Ej redovisat 3 åtaganden", 3],
    ]);
    const ids = ofClass(root, "commitment").map((one) => `#${attribute(one, "id")}`);
    expect(groups.flatMap(({ links }) => links).sort()).toEqual(ids.sort());
  });

  test("sets each result beside its target", async () => {
    const { root } = await readPage(folder, "/strangnas/2019/");
    expect(ofClass(root, "verdict-figure").map(textOf)).toEqual([
      "20 (mål: minst 8 nya områden)",
      "3 (mål: 2 nya områden)",
      "4 (mål: minst 4 trygghetsvandringar)",
      "303 trafikkontroller",
      "1 (mål: minst 2 riktade insatser)",
    ]);
  });

  test("a pledge that nothing is known of has no bar that could look like failure", async () => {
    const { root } = await readPage(folder, "/dals-ed/2018/");
    expect(ofClass(root, "bar")).toEqual([]);
    expect(textOf(root)).toContain("Uppföljning saknas");
    expect(textOf(root)).not.toContain("Väntar på uppföljning");
  });
});
