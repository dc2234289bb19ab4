// Build tests of the word list: its order and anchors, and that pages lead to it once for each term, never from where it would disturb.
import { readFile } from "node:fs/promises";
import path from "node:path";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { sv } from "../../templates/texts/sv/sv.ts";
import { all, attribute, ofClass, type Page, readPage, readPages, textOf } from "./page.ts";

const { folder } = inject("builtSite");
let pages: Page[] = [];
beforeAll(async () => {
  pages = await readPages(folder);
});

const linksOf = ({ root }: Page): string[] =>
  ofClass(root, "term").map((one) => attribute(one, "href") ?? "");

describe("the word list", () => {
  test("stands in the Swedish alphabet, each word with an anchor and a meaning", async () => {
    const { root } = await readPage(folder, "/ordlista/");
    const names = all(root, "dt").map(textOf);
    expect(names.length).toBeGreaterThanOrEqual(30);
    expect(names).toEqual([...names].sort(new Intl.Collator("sv").compare));
    expect(names.at(-1)).toBe("överservering");
    for (const meaning of all(root, "dd").map(textOf)) expect(meaning.length).toBeGreaterThan(40);
    const anchors = ofClass(root, "glossary").flatMap((list) =>
      all(list, "div").map((one) => attribute(one, "id")),
    );
    expect(new Set(anchors).size).toBe(names.length);
  });

  test("is reached from every page", () => {
    const without = pages.filter(
      ({ root }) => !all(root, "a").some((one) => attribute(one, "href") === "/ordlista/"),
    );
    expect(without.map(({ address }) => address)).toEqual([]);
  });

  test("leads to none of its own words", async () => {
    expect(linksOf(await readPage(folder, "/ordlista/"))).toEqual([]);
  });
});

describe("first uses", () => {
  test("each term leads there at most once on a page", () => {
    const twice = pages.filter((page) => new Set(linksOf(page)).size < linksOf(page).length);
    expect(twice.map(({ address }) => address)).toEqual([]);
  });

  test("no link stands in a heading, a link, a button or a picture", () => {
    for (const { address, root } of pages)
      for (const outer of all(root, "h1", "h2", "h3", "h4", "button", "label", "svg", "a"))
        expect(
          ofClass(outer, "term").filter((one) => one !== outer),
          `${address} ${textOf(outer)}`,
        ).toEqual([]);
  });

  test.each([
    ["/", ["medborgarlofte"]],
    ["/dals-ed/2021/", ["lagesbild", "grannsamverkan", "dna-markning", "medborgarlofte", "medborgardialog"]],
    ["/karlstad/2023-2027/", ["sspf", "est", "overservering"]],
    ["/strangnas/2019/uppfoljning/", ["grannsamverkan", "batsamverkan", "trygghetsvandring"]],
  ])("%s explains %j", async (address, expected) => {
    const links = linksOf(await readPage(folder, address));
    for (const id of expected) expect(links).toContain(`/ordlista/#ord-${id}`);
  });
});

test("feeds are read elsewhere, and have no such links", async () => {
  for (const name of ["feed.xml", "feed.json", "dals-ed/feed.xml"])
    expect(await readFile(path.join(folder, name), "utf8")).not.toContain("/ordlista/");
});

test("every word of the list is used by a pledge, a follow-up or the site itself", async () => {
  const said = pages
    .filter(({ address }) => address !== "/ordlista/")
    .map(({ root }) => textOf(root))
    .join(" ");
  const unused = sv.glossary.terms.filter(({ name, forms }) =>
    [name, ...forms].every((form) => !said.toLowerCase().includes(form.toLowerCase())),
  );
  expect(unused.map(({ name }) => name)).toEqual([]);
});

describe("dates and figures as Swedes write them", () => {
  test("no day stands as 2021-04-14 where a reader reads it", () => {
    const found = pages.flatMap(({ address, root }) =>
      [...textOf(root).matchAll(/\b(?:19|20)\d\d-\d\d-\d\d\b/g)].map(([day]) => `${address} ${day}`),
    );
    expect(found).toEqual([]);
  });

  test("no figure above a thousand goes without a space, and none has a decimal point", () => {
    // A cell holds its year and its figure side by side; WCAG 2.2 is a name.
    const cells = /^2\.2$|^(?:19|20)\d\d\d{1,2}$/;
    const found = pages.flatMap(({ address, root }) =>
      // A fingerprint is a name, though figures are among its digits.
      [
        ...textOf(root)
          .replace(/[0-9a-f]{64}/g, "")
          .matchAll(/(?<![\d–-])\d{5,}(?!\d)|\b\d+\.\d+\b/g),
      ]
        .filter(([figure]) => !cells.test(figure))
        .map(([figure]) => `${address} ${figure}`),
    );
    expect(found).toEqual([]);
  });
});
