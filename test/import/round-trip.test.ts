// Tests of the way back: an archive with every field there is, made to data and back to content, is the same archive.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { Archive } from "../../scripts/archive/model.ts";
import { day } from "../../scripts/calendar/day.ts";
import { writeArchiveJson } from "../../scripts/export/archive-document.ts";
import { contentFiles } from "../../scripts/import/content-files.ts";
import { placeFiles } from "../../scripts/import/place-files.ts";
import { readArchiveJson } from "../../scripts/import/read-archive.ts";
import { pageKinds } from "../../templates/pages.ts";
import { siteOf } from "../../templates/site.ts";
import type { Files } from "../archive/miniature.ts";
import { english, LETS_NAMES_OUT, wholeOf } from "../export/sample.ts";

const temporary = mkdtempSync(path.join(tmpdir(), "round-trip-"));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

function again(archive: Archive, name: string): Archive {
  const read = readArchiveJson(Buffer.from(writeArchiveJson(wholeOf(archive))));
  if (!("document" in read)) throw new Error(JSON.stringify(read));
  const placed = placeFiles(contentFiles(read.document), path.join(temporary, name), name);
  if (!("loaded" in placed) || placed.loaded.archive === undefined)
    throw new Error(JSON.stringify("loaded" in placed ? placed.loaded.diagnostics : placed));
  return placed.loaded.archive;
}

/** What the English miniature does not have: awkward words, days of its own, a partner's signature, a text in Markdown. */
const MORE: Files = {
  "by/municipality.yml":
    'name: By\ngenitive: Bys\npolice-area: Western\ncode: "0180"\npartners: [{ id: bus-company, name: "Buses: all & more" }]\ncontact: { name: "yes", url: https://by.example/?a=b&c=#d }',
  "by/2024-2025-norr/pledge.md": `---
title: "2024: # no comment – 'quoted' \\"twice\\" \\\\ once"
summary: "- a hyphen, *a star* and [brackets]"
published: 2023-12-15
signed: 2023-12-01
valid: { from: 2024-07-01, to: 2025-06-30 }
report-due: 2025-12-31
place: "North: & south"
signatories: [{ name: Eve Ash, party: bus-company, role: "Head: buses" }]
changes: [{ on: 2024-08-01, note: "A comma, added.", minor: true }, { on: 2024-08-01, note: "1" }]
commitments:
  - { id: buss, by: bus-company, text: "12.5", target: { min: 2.5, max: 10, unit: "%" } }
---
# Text

- with a list

---

| and | a table |
| --- | ------- |
| of  | two     |

    and code

no line feed at its end`,
  "by/2024-2025-norr/report-half.md":
    'kind: interim\nperiod: { from: 2024-07-01, to: 2024-12-31 }\nassessed-by: bus-company\noutcomes: [{ commitment: buss, status: continuous, result: { value: 0, unit: "%" } }]',
};

describe.each([
  ["every field there is", ""],
  ["its own number of days and a licence", "report-due-days: 30\ndata-license: https://ed.example/licence\n"],
])("an archive with %s", (name, settings) => {
  const first = english(`${LETS_NAMES_OUT}${settings}`, MORE);
  const second = again(first, name);

  test("gives the same data again", () => {
    expect(writeArchiveJson(wholeOf(second))).toBe(writeArchiveJson(wholeOf(first)));
  });

  test("gives the same pages again, of every kind", () => {
    const pagesOf = (archive: Archive) => {
      const site = siteOf(archive, day("2026-11-24"));
      return pageKinds.flatMap((kind) =>
        kind.entries(site).map((entry) => [kind.address(entry), kind.render(entry, site)]),
      );
    };
    const pages = pagesOf(first);
    expect(pages.length).toBeGreaterThan(30);
    expect(pagesOf(second)).toEqual(pages);
  });
});

test("files are written as a person would write them", () => {
  again(english(), "written");
  expect(readFileSync(path.join(temporary, "written/ed/2020/report-t1.md"), "utf8")).toBe(`---
published: 2020-05-10
wording: verbatim
kind: interim
period:
  from: 2020-01-01
  to: 2020-04-30
outcomes:
  - commitment: ljus
    status: ongoing
    assessed-by: police
  - commitment: patrull
    status: not-started
    assessed-by: police
---
`);
});
