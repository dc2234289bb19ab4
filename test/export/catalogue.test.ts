// Tests of the catalogue's text: nothing in content can end an element, and there is none without a licence.
import { parse } from "parse5";
import { describe, expect, test } from "vitest";
import { day } from "../../scripts/calendar/day.ts";
import { licenseOf, writeCatalogue } from "../../scripts/export/catalogue.ts";
import { openDataPage } from "../../templates/pages/open-data.tsx";
import { siteOf } from "../../templates/site.ts";
import { ARCHIVE, archiveOf } from "../archive/miniature.ts";
import { textOf } from "../build/page.ts";
import { dataOf } from "./sample.ts";

const CC0 = "https://creativecommons.org/publicdomain/zero/1.0/";
const withSettings = (settings: string) =>
  archiveOf({ "archive.yml": settings, "ed/2021/pledge.md": "", "ed/2022-2023/pledge.md": "" });

describe("the catalogue", () => {
  test("writes hostile words as words", () => {
    const settings = ARCHIVE.replace("title: Miniatyrarkivet", `title: '</dcterms:title><x y="&z">'`);
    const catalogue = writeCatalogue(dataOf(withSettings(settings)), `${CC0}?a=1&b=2`);
    expect(catalogue).toContain("&lt;/dcterms:title&gt;&lt;x y=&quot;&amp;z&quot;&gt;");
    expect(catalogue).toContain(
      'rdf:resource="https://creativecommons.org/publicdomain/zero/1.0/?a=1&amp;b=2"',
    );
    expect(catalogue).not.toContain("<x");
  });

  test("spans from the first day of the first pledge to the last of the last", () => {
    const catalogue = writeCatalogue(dataOf(withSettings(ARCHIVE)), CC0);
    expect(catalogue).toMatch(/startDate[^>]*>2021-01-01<[\s\S]*endDate[^>]*>2023-12-31</);
  });

  test("says a telephone number and a page of the contact where there are any", () => {
    const contact = "contact: { name: Vakten, phone: 010-123 45 67, url: https://ed.example/vakten }";
    const catalogue = writeCatalogue(dataOf(withSettings(ARCHIVE.replace(/^contact:.*$/m, contact))), CC0);
    expect(catalogue).toContain('rdf:resource="tel:0101234567"');
    expect(catalogue).toContain('<vcard:hasURL rdf:resource="https://ed.example/vakten"/>');
    expect(catalogue).not.toContain("hasEmail");
  });
});

describe("a licence", () => {
  const said = (settings: string) => {
    const site = siteOf(withSettings(settings), day("2026-11-24"));
    return textOf(parse(openDataPage.render(site, site)));
  };

  test("is never taken for granted: without one the page says so, and that there is no catalogue", () => {
    expect(licenseOf(withSettings(ARCHIVE))).toBeUndefined();
    expect(said(ARCHIVE)).toContain("Arkivet har inte angett någon licens.");
    expect(said(ARCHIVE)).toContain("Någon katalog för dataportaler finns inte");
  });

  test("is named where it is known, and else shown by its address", () => {
    expect(said(`${ARCHIVE}data-license: ${CC0}\n`)).toContain("CC0 1.0. Licensen gäller");
    expect(said(`${ARCHIVE}data-license: https://ed.example/licens\n`)).toContain(
      "https://ed.example/licens.",
    );
  });
});
