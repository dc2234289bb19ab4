// Tests of what a page is to somebody who sees it shared or found: title, description, picture, and data that is true.
import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "parse5";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { loadArchive } from "../../scripts/archive/load.ts";
import { day } from "../../scripts/calendar/day.ts";
import { SHARE_PICTURE } from "../../templates/components/sharing.tsx";
import { pageKinds } from "../../templates/pages.ts";
import { siteOf } from "../../templates/site.ts";
import { ARCHIVE, archiveOf } from "../archive/miniature.ts";
import { ROOT } from "../source-tree.ts";
import { all, attribute, type Page, readPages } from "./page.ts";

const { folder, siteUrl } = inject("builtSite");
let pages: Page[] = [];
beforeAll(async () => {
  pages = await readPages(folder);
});

/** A page's own words in its head, by their names. */
function metaOf({ root }: Pick<Page, "root">): Record<string, string> {
  const said = all(root, "meta").flatMap((one) => {
    const name = attribute(one, "property") ?? attribute(one, "name");
    return name === undefined ? [] : [[name, attribute(one, "content") ?? ""]];
  });
  return Object.fromEntries(said);
}

const titleOf = ({ root }: Pick<Page, "root">): string =>
  all(root, "title")
    .flatMap((one) => one.childNodes.map((child) => ("value" in child ? child.value : "")))
    .join("");

interface Data {
  readonly "@type": string;
  readonly [property: string]: unknown;
}

function dataOf({ root }: Page): Data[] {
  const blocks = all(root, "script").filter((one) => attribute(one, "type") === "application/ld+json");
  return blocks.flatMap((one) =>
    one.childNodes.flatMap((child) => ("value" in child ? JSON.parse(child.value)["@graph"] : [])),
  );
}

const typesAt = (address: string): string[] => {
  const page = pages.find((one) => one.address === address);
  if (page === undefined) throw new RangeError(`${address} is no page`);
  return dataOf(page).map((one) => one["@type"]);
};

const withAddress = () => pages.filter(({ address }) => address !== "/404.html");

describe("shared", () => {
  test("every page says its title, description, address, language, site and picture", () => {
    for (const page of withAddress()) {
      const meta = metaOf(page);
      expect(meta, page.address).toMatchObject({
        "og:description": meta.description,
        "og:type": page.address === "/" ? "website" : "article",
        "og:url": siteUrl + page.address,
        "og:site_name": "Löftesarkivet",
        "og:locale": "sv_SE",
        "og:image": siteUrl + SHARE_PICTURE.address,
        "og:image:width": "1200",
        "og:image:height": "630",
        "og:image:alt": "Löftesarkivet: ett papper med en bock, och arkivets namn",
        "twitter:card": "summary_large_image",
      });
      expect(titleOf(page)).toContain(
        page.address === "/" ? meta["og:title"] : meta["og:title"]?.split(",")[0],
      );
    }
  });

  test("the page of an address that does not exist is not there to share", () => {
    const page = pages.find(({ address }) => address === "/404.html");
    expect(page && Object.keys(metaOf(page)).filter((name) => name.startsWith("og:"))).toEqual([]);
    expect(page && dataOf(page)).toEqual([]);
  });

  test("a page of a municipality's has that municipality in its title, and one of a year that year", () => {
    const lacking = withAddress().flatMap((page) => {
      const title = metaOf(page)["og:title"] ?? "";
      const [, slug = "", year] = /^\/([a-z-]+)\/(?:(\d{4})[^/]*\/)?/.exec(page.address) ?? [];
      const { municipalities } = archive;
      const name = municipalities.find((one) => one.slug === slug)?.name ?? "";
      return title.includes(name) && title.includes(year ?? "") ? [] : [`${page.address} ${title}`];
    });
    expect(lacking).toEqual([]);
  });

  test("the picture has the size that pages say, and is small", () => {
    const file = readFileSync(path.join(folder, SHARE_PICTURE.address));
    // Where every PNG says its size.
    expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([
      SHARE_PICTURE.width,
      SHARE_PICTURE.height,
    ]);
    expect(file.length).toBeLessThan(40_000);
  });
});

const { archive: loaded } = loadArchive(path.join(ROOT, "pledges"), "pledges");
if (loaded === undefined) throw new RangeError("the content that ships has errors: run `npm run check`");
const archive = loaded;

describe("found", () => {
  test("every description is of 50 to 160 characters and every title has at most 130", () => {
    const odd = pages.flatMap((page) => {
      const [title, description] = [titleOf(page), metaOf(page).description ?? ""];
      const fits = description.length >= 50 && description.length <= 160 && title.length <= 130;
      return fits ? [] : [`${page.address} ${title.length} ${description.length} ${description}`];
    });
    expect(odd).toEqual([]);
  });

  const LONG =
    "Fortsätta att arbeta med trygghetsskapande åtgärder utifrån de synpunkter som har kommit in från allmänheten.";
  const commitment = (more: string) =>
    `commitments:\n  - { id: ljus, by: joint, theme: trafik, text: ${LONG}${more} }`;

  test.each([
    ["short names in Swedish", "sv", "ed", ""],
    ["short names in English", "en", "ed", ""],
    // No municipality in Sweden has a longer name.
    ["long names in Swedish", "sv", "upplands-vasby", "place: Resecentrum\n"],
    ["long names in English", "en", "upplands-vasby", "place: Resecentrum\n"],
  ])(
    "where content is silent the words are ours: unlike on every page, 50 to 160 characters, with %s",
    (_, language, slug, place) => {
      const site = siteOf(
        archiveOf({
          "archive.yml": ARCHIVE.replace("language: sv", `language: ${language}`),
          [`${slug}/2021/pledge.md`]: `${place}${commitment("")}`,
          [`${slug}/2022-2023/pledge.md`]: `${place}${commitment(", continues: 2021/ljus")}`,
          [`${slug}/2021/report.md`]: "",
          [`${slug}/2022-2023/report-t1.md`]: "",
          [`${slug}/2022-2023/report-t2.md`]: "",
        }),
        day("2026-11-23"),
      );
      const said = pageKinds.flatMap((kind) =>
        kind.entries(site).map((entry) => {
          const page = { root: parse(kind.render(entry, site)) };
          return { address: kind.address(entry), title: titleOf(page), text: metaOf(page).description ?? "" };
        }),
      );
      for (const what of ["title", "text"] as const) {
        const all = said.map((one) => one[what]);
        expect(all.filter((one, index) => all.indexOf(one) !== index)).toEqual([]);
      }
      // The start page's description is the archive's own, from archive.yml.
      const odd = said.filter(
        ({ address, text }) => address !== "/" && (text.length < 50 || text.length > 160),
      );
      expect(odd).toEqual([]);
    },
  );
});

describe("data for machines", () => {
  test.each([
    ["/", ["WebSite"]],
    ["/dals-ed/", ["CollectionPage", "BreadcrumbList"]],
    ["/dals-ed/2021/", ["CreativeWork", "BreadcrumbList"]],
    ["/strangnas/2019/uppfoljning/", ["Report", "BreadcrumbList"]],
    ["/strangnas/atagande/mopedinsatser/", ["CollectionPage", "BreadcrumbList"]],
    ["/ar/2021/", ["CollectionPage", "BreadcrumbList"]],
    ["/tema/trafik/", ["CollectionPage", "BreadcrumbList"]],
    ["/om/", ["BreadcrumbList"]],
  ])("%s is %j", (address, types) => {
    expect(typesAt(address)).toEqual(types);
  });

  test("no block holds a sign that HTML knows, and none names a signatory", () => {
    const people = archive.pledges.flatMap((pledge) =>
      [pledge, ...pledge.followUps].flatMap(({ signatories }) => signatories.map(({ name }) => name)),
    );
    expect(people.length).toBeGreaterThan(5);
    for (const { markup } of pages) {
      const [, block = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(markup) ?? [];
      expect(block).not.toMatch(/[<>&\u2028\u2029]/);
      expect(people.filter((name) => block.includes(name))).toEqual([]);
    }
  });

  test("a pledge says as many parts as its page has commitments, and the days of its validity", () => {
    for (const pledge of archive.pledges) {
      const page = pages.find(({ address }) => address === `/${pledge.municipality.slug}/${pledge.slug}/`);
      const [data] = page === undefined ? [] : dataOf(page);
      expect(data?.hasPart).toHaveLength(pledge.commitments.length);
      expect(data?.temporalCoverage).toBe(`${pledge.validity.from}/${pledge.validity.to}`);
    }
  });
});
