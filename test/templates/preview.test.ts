// Tests of the preview banner: on pages of every kind, those that only old links lead to among them, and in both languages.
import { describe, expect, test } from "vitest";
import { day } from "../../scripts/calendar/day.ts";
import { previewFiles } from "../../scripts/site/preview-files.ts";
import { fileKinds, pageKinds } from "../../templates/pages.ts";
import { siteOf } from "../../templates/site.ts";
import { ARCHIVE, archiveOf } from "../archive/miniature.ts";

function pagesOf(isPreview: boolean, language = "sv"): { address: string; markup: string }[] {
  const archive = archiveOf({
    "archive.yml": ARCHIVE.replace("language: sv", `language: ${language}`),
    "ed/2021/pledge.md": "formerly: [ed/2020]",
    "ed/2021/report.md": "",
  });
  const site = siteOf(archive, day("2026-11-24"), { isPreview });
  return [...pageKinds, ...fileKinds, ...previewFiles].flatMap((kind) =>
    kind
      .entries(site)
      .map((entry) => ({ address: kind.address(entry), markup: kind.render(entry, site) }))
      .filter(({ markup }) => markup.startsWith("<!doctype html>") || kind.name === "preview-headers"),
  );
}

const banners = (markup: string) => markup.match(/<aside class="preview"/g)?.length ?? 0;
const noindex = (markup: string) => markup.match(/<meta name="robots" content="noindex"\/>/g)?.length ?? 0;

describe.each([
  ["sv", "Det här är inte det publicerade arkivet."],
  ["en", "It is not the published archive."],
])("in %s", (language, sentence) => {
  test("every page of a preview has one banner and is not to be indexed, the way on from an old address too", () => {
    const pages = pagesOf(true, language).filter(({ address }) => address !== "/_headers");
    expect(pages.map(({ address }) => address)).toContain("/ed/2020/");
    for (const { address, markup } of pages) {
      expect([address, banners(markup), noindex(markup)]).toEqual([address, 1, 1]);
      expect(markup).toContain(sentence);
    }
  });
});

test("the way on from an old address leads to the same one in the published archive, and stays in the preview by itself", () => {
  const moved = pagesOf(true).find(({ address }) => address === "/ed/2020/")?.markup ?? "";
  expect(moved).toContain('<a href="https://loften.example/ed/2021/">Öppna samma adress');
  expect(moved).toContain('content="0; url=/ed/2021/"');
});

test("a published site has no banner and no file of headers", () => {
  for (const { address, markup } of pagesOf(false)) expect([address, banners(markup)]).toEqual([address, 0]);
  expect(pagesOf(false).map(({ address }) => address)).not.toContain("/_headers");
  expect(pagesOf(true).find(({ address }) => address === "/_headers")?.markup).toBe(
    "/*\n  X-Robots-Tag: noindex\n",
  );
});
