// Build tests of pledges side by side and of one commitment through the years: groups, sums, marked words, absences.
import { beforeAll, describe, expect, inject, test } from "vitest";
import { all, attribute, ofClass, type Page, readPage, readPages, section, textOf } from "./page.ts";

const { folder } = inject("builtSite");
let pages: Page[] = [];
beforeAll(async () => {
  pages = (await readPages(folder)).filter(({ address }) => address.endsWith("/jamforelse/"));
});

/** Omformulerade (3) → how many rows stand below it. */
function groupsOf({ root }: Page): [heading: string, said: number, rows: number][] {
  return all(root, "section").map((group) => {
    const heading = textOf(all(group, "h2")[0] ?? group);
    const [, words = "", said = ""] = /^(.*) \((\d+)\)$/.exec(heading) ?? [];
    const rows = ofClass(group, "lines").flatMap((list) => list.childNodes.filter((one) => "tagName" in one));
    return [words, Number(said), rows.length];
  });
}

describe("a pledge beside the one before it", () => {
  test("there is one for every pledge that has a forerunner", () => {
    // 19 pledges of six municipalities, each with a first one.
    expect(pages).toHaveLength(13);
  });

  test("every heading says how many rows it has", () => {
    for (const page of pages)
      for (const [, said, rows] of groupsOf(page)) expect(rows, page.address).toBe(said);
  });

  test("the sums in words are those of the lists, on both sides", () => {
    for (const page of pages) {
      const text = textOf(page.root);
      const [, older, continued, dropped] =
        /hade (\d+) åtagande[n]?\. (\d+) av dem finns med i nästa löfte och (\d+) gör det inte/.exec(text) ??
        [];
      const [, newer] = /har (\d+) åtagande[n]?:/.exec(text) ?? [];
      const groups = groupsOf(page);
      const inOlder = groups.filter(([words]) => words.startsWith("Inte med"));
      const inNewer = groups.filter(([words]) => !words.startsWith("Inte med"));
      const sum = (some: typeof groups) => some.reduce((total, [, said]) => total + said, 0);
      expect(sum(inNewer), page.address).toBe(Number(newer));
      expect(sum(inOlder), page.address).toBe(Number(dropped));
      expect(Number(continued) + Number(dropped), page.address).toBe(Number(older));
    }
  });

  test("Strängnäs 2021 and 2022–2023: reworded, taken up again, new and gone", async () => {
    const page = await readPage(folder, "/strangnas/2022-2023/jamforelse/");
    expect(groupsOf(page)).toEqual([
      ["Omformulerade", 1, 1],
      ["Återupptagna från ett tidigare löfte", 2, 2],
      ["Nya", 5, 5],
      ["Inte med i löftet för 2022–2023", 1, 1],
    ]);
    expect(all(page.root, "del").map(textOf)).toContain("Borttaget: minst två riktade");
    expect(textOf(page.root)).toContain("Mål: minst 2 riktade insatser");
    expect(textOf(page.root)).toContain("Mål: inget");
  });

  test("where a source was read in part, that is said before anything is called new or gone", async () => {
    const page = await readPage(folder, "/strangnas/2022-2023/jamforelse/");
    const text = textOf(page.root);
    const note = text.indexOf("Det som ser ut att ha försvunnit kan finnas i resten av det.");
    expect(note).toBeGreaterThan(0);
    expect(note).toBeLessThan(text.indexOf("Nya (5)"));
  });

  test("what was gone and came back later says so", async () => {
    const { root } = await readPage(folder, "/dals-ed/2020/jamforelse/");
    const gone = all(root, "section").find((one) => attribute(one, "aria-labelledby") === "dropped");
    expect(gone && textOf(gone)).toContain("Återkom i löftet för 2021.");
  });

  test("the pledge's own page leads there, and to the pledges before and after it", async () => {
    const { root } = await readPage(folder, "/strangnas/2021/");
    const links = ofClass(root, "read-on").flatMap((nav) =>
      all(nav, "a").map((one) => `${textOf(one)} ${attribute(one, "href")}`),
    );
    expect(links.slice(0, 4)).toEqual([
      "Nästa löfte: 2022–2023 /strangnas/2022-2023/",
      "Förra löftet: 2020 /strangnas/2020/",
      "Vad ändrades sedan löftet för 2020? /strangnas/2021/jamforelse/",
      "Vad ändrades i löftet för 2022–2023? /strangnas/2022-2023/jamforelse/",
    ]);
  });
});

describe("a commitment that the next pledge does not have", () => {
  test("says so beside itself, no more surely than the source allows, and leads to what changed", async () => {
    const { root } = await readPage(folder, "/strangnas/2019/");
    const gone = ofClass(root, "commitment").flatMap((one) =>
      all(one, "a").filter((link) => attribute(link, "href") === "/strangnas/2020/jamforelse/"),
    );
    // Two of nine are continued later, in 2022–2023.
    expect(gone.map(textOf)).toEqual(
      Array(7).fill("Finns inte i den del av löftet för 2020 som arkivet har kunnat läsa"),
    );
  });
});

describe("one commitment through the years", () => {
  test("tells of each pledge, newest first, those that lack it included", async () => {
    const page = await readPage(folder, "/strangnas/atagande/mopedinsatser/");
    const text = textOf(page.root);
    const places = [
      "Medborgarlöfte i Strängnäs 2022–2023",
      "Finns inte i den del av löftet för 2021 som arkivet har kunnat läsa",
      "Finns inte i den del av löftet för 2020 som arkivet har kunnat läsa",
      "Medborgarlöfte i Strängnäs 2019",
    ].map((words) => text.indexOf(words));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
  });

  test("shows what was reworded and how the target changed", async () => {
    const page = await readPage(folder, "/strangnas/atagande/mopedinsatser/");
    const newest = section(page, "Medborgarlöfte i Strängnäs 2022–2023");
    expect(newest).toContain("Omformulerat sedan 2019:");
    expect(newest).toContain("Målet ändrades: minst 2 riktade insatser → inget.");
    expect(all(page.root, "del").map(textOf)).toEqual(["Borttaget: minst två riktade"]);
    expect(section(page, "Medborgarlöfte i Strängnäs 2019")).toContain(
      "Första gången åtagandet finns i arkivet.",
    );
  });

  test("each year is a cell that leads to its part of the page", async () => {
    const { root } = await readPage(folder, "/dals-ed/atagande/grannsamverkan/");
    const cells = ofClass(root, "cell").map((one) => [textOf(one), attribute(one, "href")]);
    expect(cells).toEqual([
      ["2018: lovat", "#lofte-2018"],
      ["2019: inget löfte i arkivet", undefined],
      ["2020: fanns inte med", "#lofte-2020"],
      ["2021: lovat", "#lofte-2021"],
      ["2022: lovat", "#lofte-2021"],
    ]);
  });
});
