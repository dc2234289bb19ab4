// Source tests: names of files and folders, and what they were meant to be.
import { describe, expect, test } from "vitest";
import {
  isLitter,
  isPledgeFolder,
  meantDocument,
  meantPledgeFolder,
  meantSettings,
  reportSlug,
} from "../../scripts/source/names.ts";

describe("isPledgeFolder", () => {
  test.each(["2021", "2022-2023", "2019-resecentrum", "2019-2020-centrum", "1998", "2026-h1"])(
    "%s is one",
    (name) => {
      expect(isPledgeFolder(name)).toBe(true);
    },
  );
  test.each(["21", "0021", "2500", "2023-2022", "2021-", "2021--a", "2021-Å", "2021 a", "a-2021", "2021_a"])(
    "%s is none",
    (name) => {
      expect(isPledgeFolder(name)).toBe(false);
    },
  );
});

test.each([
  ["Löfte 2021", "2021-lofte"],
  ["2021 Resecentrum", "2021-resecentrum"],
  ["medborgarlofte_2022-2023", "2022-2023-medborgarlofte"],
  ["2023-2022", "2022-2023"],
  ["2021-", "2021"],
  ["20210", undefined],
  ["bilder", undefined],
])("a folder named %s was meant as %s", (name, meant) => {
  expect(meantPledgeFolder(name)).toBe(meant);
});

test.each([
  ["report.md", ""],
  ["report-t1.md", "t1"],
  ["report-2021-h1.md", "2021-h1"],
  ["report-T1.md", undefined],
  ["report-.md", undefined],
  ["report_t1.md", undefined],
  ["report.mdx", undefined],
])("%s is a follow-up named %j", (name, slug) => {
  expect(reportSlug(name)).toBe(slug);
});

test.each([
  ["Pledge.md", "pledge.md"],
  ["pledge.md.txt", "pledge.md"],
  ["löfte.markdown", "pledge.md"],
  ["Medborgarlöfte.md", "pledge.md"],
  ["Uppföljning.md", "report.md"],
  ["rapport.md", "report.md"],
  ["report_T1.md", "report-t1.md"],
  ["Uppföljning tertial 1.md", "report-tertial-1.md"],
  ["anteckningar.md", undefined],
  ["bild.jpg", undefined],
])("%s was meant as %s", (name, meant) => {
  expect(meantDocument(name)).toBe(meant);
});

test.each([
  ["archive.yaml", "archive", "archive.yml"],
  ["Arkiv.yml", "archive", "archive.yml"],
  ["kommun.yml", "municipality", "municipality.yml"],
  ["Municipality.yml.txt", "municipality", "municipality.yml"],
  ["archive.yml", "municipality", undefined],
] as const)("%s in the place of %s was meant as %s", (name, wanted, meant) => {
  expect(meantSettings(name, wanted)).toBe(meant);
});

test("what programs leave lying is no content and no fault", () => {
  expect([".DS_Store", "Thumbs.db", "desktop.ini", ".pledge.md.swp", ".#pledge.md"].every(isLitter)).toBe(
    true,
  );
  expect([".gitkeep", "pledge.md~", "x.swp", ".env", "DS_Store"].some(isLitter)).toBe(false);
});
