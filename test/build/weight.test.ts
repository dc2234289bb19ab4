// Tests of weight: what the heaviest page of every kind costs a reader before the first view, held against a budget.
import { statSync } from "node:fs";
import path from "node:path";
import { afterAll, describe, expect, inject, test } from "vitest";
import { loadArchive } from "../../scripts/archive/load.ts";
import { day } from "../../scripts/calendar/day.ts";
import { heaviestPages } from "../../scripts/measure/heaviest.ts";
import { surroundingsOf } from "../../scripts/site/surroundings.ts";
import { pageKinds } from "../../templates/pages.ts";
import { siteOf } from "../../templates/site.ts";
import { ROOT } from "../source-tree.ts";
import { add, addressesIn, type PageWeight, weighPage, withImports } from "./weigh.ts";

/**
 * In bytes. HTML and style sheet are counted in gzip: every browser and robot takes it, and it is the larger of the two codings
 * that Netlify answers in, so no reader gets more than the table says. 14 kB is what a server may send before the first
 * answer from the other side (ten TCP segments): a page within it comes in one round trip.
 */
const BUDGET = {
  page: 14_000,
  styles: 1,
  blockingScript: 1_000,
  deferredScript: 1_000,
  font: 32_000,
  images: 1_000,
};

const { folder, today, siteUrl } = inject("builtSite");
const content = path.join(ROOT, "pledges");
const loaded = loadArchive(content, "pledges");
const { archive } = loaded;
if (archive === undefined) throw new RangeError("the content that ships has errors: run `npm run check`");
const site = siteOf(archive, day(today), { ...surroundingsOf(content, loaded), siteUrl });
const kinds = pageKinds.map((kind) => ({
  name: kind.name,
  addresses: kind.entries(site).map((entry) => kind.address(entry)),
}));
const heaviest = heaviestPages(folder, kinds).map((page) => ({
  ...page,
  weight: weighPage(folder, page.address),
}));
const size = (name: string): number => statSync(path.join(folder, name)).size;

test("every kind of page is weighed", () => {
  expect(heaviest.map(({ kind }) => kind)).toEqual(pageKinds.map(({ name }) => name));
});

describe.each(heaviest)("the heaviest page of the kind $kind, $address,", ({ weight }) => {
  test("comes to its first view within the budget of HTML and style sheet", () => {
    const { gzip, brotli } = add(weight.html, weight.styleBytes);
    expect(Math.max(gzip, brotli)).toBeLessThanOrEqual(BUDGET.page);
  });

  test("waits for one style sheet and at most 1 kB of script", () => {
    expect(weight.styles.length).toBeLessThanOrEqual(BUDGET.styles);
    expect(weight.blockingBytes.raw).toBeLessThanOrEqual(BUDGET.blockingScript);
  });

  test("loads at most 1 kB of modules until it is touched", () => {
    expect(weight.deferredBytes.raw, weight.deferred.join()).toBeLessThanOrEqual(BUDGET.deferredScript);
  });

  test("preloads at most one file, the typeface, and has no pictures but its icon", () => {
    expect(weight.preloaded.filter((name) => !name.endsWith(".woff2"))).toEqual([]);
    expect(weight.preloaded.length).toBeLessThanOrEqual(1);
    for (const font of weight.preloaded) expect(size(font)).toBeLessThanOrEqual(BUDGET.font);
    expect(weight.images.reduce((sum, name) => sum + size(name), 0)).toBeLessThanOrEqual(BUDGET.images);
  });

  test("asks nothing of other hosts", () => {
    expect(weight.foreign).toEqual([]);
  });
});

describe("what is weighed", () => {
  test("of a style sheet: other sheets, pictures and fonts, quoted or not", () => {
    expect(
      addressesIn(
        `@import "a.css"; @import url(b.css); p { background: url('c.png') } @font-face { src: url(/d.woff2) }`,
      ),
    ).toEqual(["a.css", "b.css", "c.png", "/d.woff2"]);
  });

  test("of a module: all that it imports by statements, however far, but not what it asks for later", () => {
    const files: Record<string, string> = {
      "/assets/a.js": 'import { b } from "./b.js";\nconst later = () => import("./later.js");\n',
      "/assets/b.js": 'export * from "./c.js";\nimport {\n  a,\n} from "./a.js";\n',
      "/assets/c.js": 'import "./d.js";\n',
      "/assets/d.js": "// import nothing\n",
    };
    expect(withImports(["/assets/a.js"], (name) => files[name] ?? "")).toEqual(Object.keys(files));
  });
});

afterAll(() => {
  const row = (kind: string, cells: readonly (string | number)[], address: string) =>
    `${kind.padEnd(14)}${cells.map((cell) => String(cell).padStart(8)).join("")}  ${address}\n`;
  const cellsOf = ({ html, styleBytes, blockingBytes, deferredBytes }: PageWeight) => {
    const page = add(html, styleBytes);
    return [
      html.raw,
      html.gzip,
      html.brotli,
      page.raw,
      page.gzip,
      page.brotli,
      blockingBytes.raw,
      deferredBytes.raw,
    ];
  };
  process.stdout.write(
    [
      "\nBytes of the heaviest page of each kind: HTML; HTML with style sheet; script before and after the first view\n",
      row("", ["raw", "gzip", "brotli", "raw", "gzip", "brotli", "before", "after"], ""),
      ...heaviest.map(({ kind, address, weight }) => row(kind, cellsOf(weight), address)),
      row(
        "budget",
        ["", "", "", "", BUDGET.page, BUDGET.page, BUDGET.blockingScript, BUDGET.deferredScript],
        "",
      ),
    ].join(""),
  );
});
