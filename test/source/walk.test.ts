// Source tests: what a content folder may hold, and what is refused by name.

import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { codesOf, reportOn } from "../archive/report.ts";

describe("files that are no content", () => {
  test("a file beside the pledges is refused by name", () => {
    expect(
      reportOn({ files: { "ed/2021/pledge.md": "" }, raw: { "ed/bild.jpg": "x" } }),
    ).toMatchInlineSnapshot(`
      "
      pledges/ed/bild.jpg:1:1 error file/not-content
        \`bild.jpg\` is no content that this archive knows, so it would be left out
        fix   move it out of the content folder; here belongs only \`municipality.yml\`

      1 error in 3 files. Nothing was built.

      pledges/ed/bild.jpg:1:1 error file/not-content
        \`bild.jpg\` är inget innehåll som arkivet känner till och skulle inte komma med
        åtgärd   flytta bort det ur innehållsmappen; här hör bara \`municipality.yml\` hemma

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("a file in the content folder itself is refused by name", () => {
    expect(
      reportOn({ files: { "ed/2021/pledge.md": "" }, raw: { "README.md": "x" } }),
    ).toMatchInlineSnapshot(`
      "
      pledges/README.md:1:1 error file/not-content
        \`README.md\` is no content that this archive knows, so it would be left out
        fix   move it out of the content folder; here belongs only \`archive.yml\`

      1 error in 3 files. Nothing was built.

      pledges/README.md:1:1 error file/not-content
        \`README.md\` är inget innehåll som arkivet känner till och skulle inte komma med
        åtgärd   flytta bort det ur innehållsmappen; här hör bara \`archive.yml\` hemma

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("a file in a pledge's folder that is nearly a follow-up gets the right name", () => {
    expect(
      reportOn({ files: { "ed/2021/pledge.md": "" }, raw: { "ed/2021/rapport.md": "x" } }),
    ).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/rapport.md:1:1 error file/not-content
        \`rapport.md\` is no content that this archive knows, so it would be left out
        fix   rename it to \`report.md\`

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/rapport.md:1:1 error file/not-content
        \`rapport.md\` är inget innehåll som arkivet känner till och skulle inte komma med
        åtgärd   byt namn till \`report.md\`

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("a pledge outside a folder of its own is told where to lie", () => {
    expect(
      reportOn({
        files: { "ed/2021/pledge.md": "" },
        raw: { "ed/pledge.md": "---\ncommitments:\n  - { id: ljus, by: police, text: Laga ljuset. }\n---\n" },
      }),
    ).toMatchInlineSnapshot(`
      "
      pledges/ed/pledge.md:1:1 error file/outside-folder
        \`pledge.md\` does not lie in a folder of a pledge
        fix   move it to a folder that is named by the pledge's year, such as \`ed/2026\`

      1 error in 3 files. Nothing was built.

      pledges/ed/pledge.md:1:1 error file/outside-folder
        \`pledge.md\` ligger inte i mappen för något löfte
        åtgärd   flytta filen till en mapp som heter som löftets år, till exempel \`ed/2026\`

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("a link is never followed", () => {
    expect(
      reportOn({
        files: { "ed/2021/pledge.md": "" },
        prepare: (folder) => symlinkSync("/etc/passwd", path.join(folder, "ed/2021/report.md")),
      }),
    ).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/report.md:1:1 error file/link
        \`report.md\` is a link to somewhere else
        fix   put the file or folder itself here; links are never followed

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/report.md:1:1 error file/link
        \`report.md\` är bara en genväg till en annan plats
        åtgärd   lägg själva filen eller mappen här; genvägar (symboliska länkar) följs aldrig

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("a link to a folder is never followed", () => {
    expect(
      reportOn({
        files: { "ed/2021/pledge.md": "" },
        prepare: (folder) => symlinkSync(folder, path.join(folder, "ed/2022")),
      }),
    ).toMatchInlineSnapshot(`
      "
      pledges/ed/2022:1:1 error file/link
        \`2022\` is a link to somewhere else
        fix   put the file or folder itself here; links are never followed

      1 error in 3 files. Nothing was built.

      pledges/ed/2022:1:1 error file/link
        \`2022\` är bara en genväg till en annan plats
        åtgärd   lägg själva filen eller mappen här; genvägar (symboliska länkar) följs aldrig

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("a pipe is neither file nor folder", () => {
    expect(
      reportOn({
        files: { "ed/2021/pledge.md": "" },
        prepare: (folder) => void execFileSync("mkfifo", [path.join(folder, "ed/2021/report.md")]),
      }),
    ).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/report.md:1:1 error file/not-plain
        \`report.md\` is neither a plain file nor a folder
        fix   remove it

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/report.md:1:1 error file/not-plain
        \`report.md\` är varken en vanlig fil eller en mapp
        åtgärd   ta bort den

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("what Finder and Explorer leave behind is no fault", () => {
    expect(
      reportOn({
        files: { "ed/2021/pledge.md": "" },
        raw: { "ed/.DS_Store": "x", "ed/2021/Thumbs.db": "x" },
      }),
    ).toMatchInlineSnapshot(`
      "
      0 errors in 3 files. Nothing was built.

      0 fel i 3 filer. Inget byggdes.
      "
    `);
  });
});

describe("names that become addresses", () => {
  test("a municipality's folder with other letters gets a name that works", () => {
    expect(reportOn({ raw: { "Ödeshög/municipality.yml": "x" } })).toMatchInlineSnapshot(`
      "
      pledges/Ödeshög:1:1 error file/bad-name
        \`Ödeshög\` cannot be part of a permanent address
        fix   rename the folder to \`odeshog\`: small letters a–z, digits and single hyphens

      1 error in 1 file. Nothing was built.

      pledges/Ödeshög:1:1 error file/bad-name
        \`Ödeshög\` kan inte ingå i en permanent adress
        åtgärd   byt namn på mappen till \`odeshog\`: små bokstäver a–z, siffror och enkla bindestreck

      1 fel i 1 fil. Inget byggdes.
      "
    `);
  });

  test("so is one whose name begins or ends as the site's own addresses do", () => {
    const raw = { "redaktionen/municipality.yml": "x", "edmd/municipality.yml": "x" };
    expect(reportOn({ raw })).toMatchInlineSnapshot(`
      "
      pledges/edmd:1:1 error file/reserved-name
        \`/edmd/\` ends with \`md\`, and would be sent as a content file instead of a page
        fix   rename the folder, for example to \`edmd-kommun\`

      pledges/redaktionen:1:1 error file/reserved-name
        addresses that begin with \`/redaktion\` belong to the site's own pages, and \`/redaktionen/\` would be one of them
        fix   rename the folder, for example to \`kommun-redaktionen\`

      2 errors in 1 file. Nothing was built.

      pledges/edmd:1:1 error file/reserved-name
        \`/edmd/\` slutar med \`md\` och skulle skickas som en innehållsfil i stället för en sida
        åtgärd   byt namn på mappen, till exempel till \`edmd-kommun\`

      pledges/redaktionen:1:1 error file/reserved-name
        adresser som börjar med \`/redaktion\` hör till webbplatsens egna sidor, och \`/redaktionen/\` skulle bli en av dem
        åtgärd   byt namn på mappen, till exempel till \`kommun-redaktionen\`

      2 fel i 1 fil. Inget byggdes.
      "
    `);
  });

  test("a folder with a name of the site's own pages is refused", () => {
    expect(reportOn({ raw: { "tema/municipality.yml": "x" } })).toMatchInlineSnapshot(`
      "
      pledges/tema:1:1 error file/reserved-name
        the address \`/tema/\` belongs to the site's own pages
        fix   rename the folder, for example to \`tema-kommun\`

      1 error in 1 file. Nothing was built.

      pledges/tema:1:1 error file/reserved-name
        adressen \`/tema/\` hör till webbplatsens egna sidor
        åtgärd   byt namn på mappen, till exempel till \`tema-kommun\`

      1 fel i 1 fil. Inget byggdes.
      "
    `);
  });

  test("a pledge's folder without a year is refused", () => {
    expect(reportOn({ files: { "ed/2021/pledge.md": "", "ed/lofte/pledge.md": "" } })).toMatchInlineSnapshot(`
      "
      pledges/ed/lofte:1:1 error file/bad-pledge-name
        \`lofte\` is no name of a pledge's folder: it must begin with the year the pledge begins
        fix   name it like \`2026\`, \`2026-2027\` or \`2026-resecentrum\`, or move it out of the content folder

      1 error in 3 files. Nothing was built.

      pledges/ed/lofte:1:1 error file/bad-pledge-name
        \`lofte\` duger inte som namn på ett löftes mapp: det ska börja med året då löftet börjar gälla
        åtgärd   ge mappen ett namn som \`2026\`, \`2026-2027\` eller \`2026-resecentrum\`, eller flytta bort den ur innehållsmappen

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test.each([
    ["municipality", { [`${"e".repeat(61)}/2021/pledge.md`]: "" }],
    ["pledge", { "ed/2020/pledge.md": "", [`ed/2021-${"e".repeat(56)}/pledge.md`]: "" }],
    ["follow-up", { "ed/2021/pledge.md": "", [`ed/2021/report-${"e".repeat(61)}.md`]: "" }],
  ])("the name of a %s has an end, and nothing else is said of what lies in it", (_, files) => {
    expect(codesOf({ files }).map((one) => one.split(" ")[1])).toEqual(["file/name-too-long"]);
  });

  test("sixty signs are allowed", () => {
    const files = { [`ed/2021-${"e".repeat(55)}/pledge.md`]: "", [`${"e".repeat(60)}/2021/pledge.md`]: "" };
    expect(codesOf({ files })).toEqual([]);
  });

  test("a name that is too long for an address is told with its length", () => {
    expect(
      reportOn({
        files: { "ed/2021/pledge.md": "", [`ed/2022-${"trygghet-".repeat(8)}centrum/pledge.md`]: "" },
      }),
    ).toMatchInlineSnapshot(`
      "
      pledges/ed/2022-trygghet-trygghet-trygghet-trygghet-trygghet-trygghet-trygghet-trygghet-centrum:1:1 error file/name-too-long
        the name \`2022-trygghet-trygghet-trygghet-trygghet-trygghet-trygghet-trygghet-trygghet-centrum\` becomes part of an address, but has 84 characters; at most 60 are allowed
        fix   give it a shorter name; a title can say the rest

      1 error in 3 files. Nothing was built.

      pledges/ed/2022-trygghet-trygghet-trygghet-trygghet-trygghet-trygghet-trygghet-trygghet-centrum:1:1 error file/name-too-long
        namnet \`2022-trygghet-trygghet-trygghet-trygghet-trygghet-trygghet-trygghet-trygghet-centrum\` blir en del av en adress men har 84 tecken; högst 60 är tillåtna
        åtgärd   ge ett kortare namn; en rubrik kan säga resten

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("two folders that differ only in case would share an address", () => {
    expect(
      reportOn({
        files: { "ed/2021/pledge.md": "" },
        prepare: (folder) => mkdirSync(path.join(folder, "ED")),
      }),
    ).toMatchInlineSnapshot(`
      "
      pledges/ED:1:1 error file/same-address
        \`ED\` and \`ed\` would get the same address
        fix   keep one of them, or give one another name

      1 error in 3 files. Nothing was built.

      pledges/ED:1:1 error file/same-address
        \`ED\` och \`ed\` skulle få samma adress
        åtgärd   behåll den ena, eller ge den ena ett annat namn

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });
});
