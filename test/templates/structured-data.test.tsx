// Tests of structured data: hostile words never break out of the block, and it says facts of the Archive alone.
import { parse, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { render } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { day } from "../../scripts/calendar/day.ts";
import { StructuredData, safeJson } from "../../templates/components/structured-data.tsx";
import { pageKinds } from "../../templates/pages.ts";
import { siteOf } from "../../templates/site.ts";
import { breadcrumbData, pledgeData, reportData, websiteData } from "../../templates/structured-data.ts";
import { archiveOf, type Files, only } from "../archive/miniature.ts";
import { all, attribute } from "../build/page.ts";

const siteWith = (files: Files) => siteOf(archiveOf(files), day("2026-11-23"));
const bodyOf = (element: Tree.Element): string =>
  element.childNodes.map((child) => ("value" in child ? child.value : `<${child.nodeName}>`)).join("");

const HOSTILE = [
  "</script><script>alert(1)</script>",
  "</SCRIPT\n><img src=x onerror=alert(1)>",
  "<!-- <script>",
  "]]> &lt;/script&gt; &amp;",
  'quote " and backslash \\ and \\u003c',
  "line\u2028and paragraph\u2029",
  "half a pair \ud83d",
];

describe("the block", () => {
  test.each(HOSTILE)("keeps %j inside it, and hands it on as it was", (text) => {
    const thing = { "@type": "Thing", name: text, [text]: text };
    const root = parse(`<!doctype html><head>${render(<StructuredData things={[thing]} />)}</head><body>ok`);
    const scripts = all(root, "script");
    expect(all(root, "img")).toEqual([]);
    const body = bodyOf(only(scripts));
    expect(body).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(body)["@graph"]).toEqual([thing]);
    expect(all(root, "body").map(bodyOf)).toEqual(["ok"]);
  });

  test("is written as a person would write it otherwise, and is not there without anything to say", () => {
    expect(safeJson({ name: "Åtgärder 50 %", url: "https://loften.example/?q={q}" })).toBe(
      '{"name":"Åtgärder 50 %","url":"https://loften.example/?q={q}"}',
    );
    expect(render(<StructuredData things={[]} />)).toBe("");
  });
});

test("hostile words of content stay in their block on every page they come to", () => {
  const hostile = "</script><script>alert(1)</script><!-- &";
  const site = siteWith({
    "ed/2021/pledge.md": `title: "${hostile} 2021"\nsummary: "${hostile}"\ncommitments:\n  - { id: ljus, by: joint, text: "${hostile}" }`,
    "ed/2021/report.md": `title: "${hostile} om 2021"\nsummary: "${hostile}"`,
    "ed/2022/pledge.md": `commitments:\n  - { id: ljus, by: joint, text: "${hostile}", continues: 2021/ljus }`,
  });
  for (const kind of pageKinds)
    for (const entry of kind.entries(site)) {
      const root = parse(kind.render(entry, site));
      for (const script of all(root, "script")) {
        if (attribute(script, "src") !== undefined) expect(bodyOf(script)).toBe("");
        else expect(() => JSON.parse(bodyOf(script))).not.toThrow();
      }
    }
});

describe("what is said", () => {
  const site = siteWith({
    "ed/municipality.yml": "name: Ed\ngenitive: Eds\npartners:\n  - { id: bostad, name: Edsbostäder }\n",
    "ed/2021/pledge.md": `published: 2021-04-14
summary: Polisen och kommunen lovade mer ljus.
place: Torget
extended:
  - { on: 2021-12-01, to: 2022-12-31 }
signatories:
  - { name: Vilma Signatur, role: Ordförande, party: municipality }
commitments:
  - { id: ljus, by: joint, theme: trafik, text: Laga ljuset. }
  - { id: dorrar, by: bostad, text: Byta dörrar. }`,
    "ed/2021/report.md":
      "published: 2023-01-20\nperiod: { from: 2021-01-01, to: 2022-12-31 }\nassessed-by: joint\noutcomes:\n  - { commitment: ljus, status: fulfilled }",
  });
  const pledge = only(site.archive.pledges);

  test("of a pledge: its days, who promised, where, and each commitment by its own address", () => {
    expect(JSON.parse(safeJson(pledgeData(pledge, site)))).toEqual({
      "@type": "CreativeWork",
      name: "Medborgarlöfte i Ed 2021, Torget",
      url: "https://loften.example/ed/2021/",
      description: "Polisen och kommunen lovade mer ljus.",
      inLanguage: "sv",
      temporalCoverage: "2021-01-01/2022-12-31",
      datePublished: "2021-04-14",
      author: [
        { "@type": "GovernmentOrganization", name: "Polisen" },
        { "@type": "GovernmentOrganization", name: "Eds kommun" },
        { "@type": "Organization", name: "Edsbostäder" },
      ],
      about: [{ "@type": "Thing", name: "Trafik", url: "https://loften.example/tema/trafik/" }],
      spatialCoverage: {
        "@type": "Place",
        name: "Torget",
        containedInPlace: { "@type": "AdministrativeArea", name: "Ed" },
      },
      isPartOf: { "@type": "WebSite", name: "Miniatyrarkivet", url: "https://loften.example/" },
      hasPart: [
        {
          "@type": "CreativeWork",
          url: "https://loften.example/ed/2021/#atagande-ljus",
          text: "Laga ljuset.",
        },
        {
          "@type": "CreativeWork",
          url: "https://loften.example/ed/2021/#atagande-dorrar",
          text: "Byta dörrar.",
        },
      ],
    });
  });

  test("of a follow-up: that it is a report, and which pledge it is about", () => {
    expect(JSON.parse(safeJson(reportData(only(pledge.followUps), site)))).toMatchObject({
      "@type": "Report",
      datePublished: "2023-01-20",
      temporalCoverage: "2021-01-01/2022-12-31",
      about: { "@type": "CreativeWork", url: "https://loften.example/ed/2021/" },
    });
  });

  test("of the site: its name and how to search it", () => {
    expect(websiteData(site)).toMatchObject({
      "@type": "WebSite",
      name: "Miniatyrarkivet",
      potentialAction: {
        "@type": "SearchAction",
        target: { urlTemplate: "https://loften.example/sok/?q={q}" },
        "query-input": "required name=q",
      },
    });
  });

  test("of the way there: each step by its full address, the page itself without one", () => {
    const { itemListElement } = breadcrumbData([{ text: "Ed", href: "/ed/" }, { text: "2021" }], site);
    expect(JSON.parse(safeJson(itemListElement))).toEqual([
      { "@type": "ListItem", position: 1, name: "Start", item: "https://loften.example/" },
      { "@type": "ListItem", position: 2, name: "Ed", item: "https://loften.example/ed/" },
      { "@type": "ListItem", position: 3, name: "2021" },
    ]);
  });

  test("a signatory is named on no page's block", () => {
    for (const kind of pageKinds)
      for (const entry of kind.entries(site)) {
        const blocks = all(parse(kind.render(entry, site)), "script").map(bodyOf);
        expect(blocks.join()).not.toContain("Vilma");
      }
  });
});
