// Archive tests: what the folder as a whole lacks or has twice.

import { mkdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { ARCHIVE } from "./miniature.ts";
import { reportOn } from "./report.ts";

describe("folders", () => {
  test("an archive without archive.yml", () => {
    expect(
      reportOn({ files: { "ed/2021/pledge.md": "" }, raw: { "archive.yml": undefined } }),
    ).toMatchInlineSnapshot(`
      "
      pledges/archive.yml:1:1 error archive/missing
        \`pledges\` has no \`archive.yml\`
        fix   begin one with \`npm run new -- --archive\`, or stand in the folder where your archive lies

      1 error in 2 files. Nothing was built.

      pledges/archive.yml:1:1 error archive/missing
        \`pledges\` saknar \`archive.yml\`
        åtgärd   börja ett arkiv med \`npm run new -- --archive\`, eller stå i mappen där ert arkiv ligger

      1 fel i 2 filer. Inget byggdes.
      "
    `);
  });

  test("a municipality without municipality.yml", () => {
    expect(
      reportOn({ files: { "ed/2021/pledge.md": "" }, raw: { "ed/municipality.yml": undefined } }),
    ).toMatchInlineSnapshot(`
      "
      pledges/ed/municipality.yml:1:1 error municipality/missing
        the folder \`ed\` has no \`municipality.yml\`
        fix   write one with at least \`name:\` and \`genitive:\`, such as \`name: Dals-Ed\` and \`genitive: Dals-Eds\`

      1 error in 2 files. Nothing was built.

      pledges/ed/municipality.yml:1:1 error municipality/missing
        mappen \`ed\` saknar \`municipality.yml\`
        åtgärd   skapa filen med åtminstone två rader, till exempel \`name: Dals-Ed\` och \`genitive: Dals-Eds\`

      1 fel i 2 filer. Inget byggdes.
      "
    `);
  });

  test("a municipality without pledges is a warning", () => {
    expect(reportOn({ raw: { "ed/municipality.yml": "name: Ed\ngenitive: Eds\n" } })).toMatchInlineSnapshot(`
      "
      pledges/ed/municipality.yml:1:1 warning municipality/no-pledges
        Ed has no pledge yet, so its page says that none has been published
        fix   add a folder such as \`2026\` with a \`pledge.md\`

      0 errors, 1 warning in 2 files. Nothing was built.

      pledges/ed/municipality.yml:1:1 warning municipality/no-pledges
        Ed har inget löfte ännu, så kommunens sida säger att inget har publicerats
        åtgärd   lägg till en mapp som \`2026\` med en \`pledge.md\`

      0 fel, 1 varning i 2 filer. Inget byggdes.
      "
    `);
  });

  test("a pledge's folder without pledge.md", () => {
    expect(
      reportOn({
        files: { "ed/2021/pledge.md": "" },
        prepare: (folder) => mkdirSync(path.join(folder, "ed/2022")),
      }),
    ).toMatchInlineSnapshot(`
      "
      pledges/ed/2022/pledge.md:1:1 error pledge/missing
        the folder \`ed/2022\` has no \`pledge.md\`
        fix   write the pledge, or remove the folder

      1 error in 3 files. Nothing was built.

      pledges/ed/2022/pledge.md:1:1 error pledge/missing
        mappen \`ed/2022\` saknar \`pledge.md\`
        åtgärd   skriv löftet, eller ta bort mappen

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("a follow-up without its pledge", () => {
    expect(reportOn({ files: { "ed/2021/pledge.md": "", "ed/2022/report.md": "" } })).toMatchInlineSnapshot(`
      "
      pledges/ed/2022/report.md:1:1 error report/without-pledge
        this follow-up has no pledge: there is no \`ed/2022/pledge.md\`
        fix   move it to the folder of its pledge, or write the pledge

      1 error in 4 files. Nothing was built.

      pledges/ed/2022/report.md:1:1 error report/without-pledge
        uppföljningen saknar sitt löfte: det finns ingen \`ed/2022/pledge.md\`
        åtgärd   flytta den till löftets mapp, eller skriv löftet

      1 fel i 4 filer. Inget byggdes.
      "
    `);
  });

  test("two municipalities with one code", () => {
    expect(
      reportOn({
        raw: {
          "ed/municipality.yml": 'name: Ed\ngenitive: Eds\ncode: "1438"\n',
          "od/municipality.yml": 'name: Od\ngenitive: Ods\ncode: "1438"\n',
          "ed/2021/pledge.md": "---\ncommitments:\n  - { id: ljus, by: police, text: Laga ljuset. }\n---\n",
          "od/2021/pledge.md": "---\ncommitments:\n  - { id: ljus, by: police, text: Laga ljuset. }\n---\n",
        },
      }),
    ).toMatchInlineSnapshot(`
      "
      pledges/od/municipality.yml:3:7 error municipality/duplicate-code
        the code 1438 is already used by Ed

           2 │ genitive: Ods
        >  3 │ code: "1438"
             │       ^^^^^^
        fix   look up the municipality's code at Statistics Sweden (SCB) and write it

      1 error in 5 files. Nothing was built.

      pledges/od/municipality.yml:3:7 error municipality/duplicate-code
        koden 1438 används redan av Ed

           2 │ genitive: Ods
        >  3 │ code: "1438"
             │       ^^^^^^
        åtgärd   slå upp kommunens kod hos SCB och skriv den

      1 fel i 5 filer. Inget byggdes.
      "
    `);
  });

  test("a partner with the id of a party", () => {
    expect(
      reportOn({
        files: { "ed/2021/pledge.md": "" },
        raw: { "ed/municipality.yml": "name: Ed\ngenitive: Eds\npartners: [{ id: police, name: x }]\n" },
      }),
    ).toMatchInlineSnapshot(`
      "
      pledges/ed/municipality.yml:3:18 error municipality/duplicate-partner
        the id \`police\` is already taken by a party

           2 │ genitive: Eds
        >  3 │ partners: [{ id: police, name: x }]
             │                  ^^^^^^
        fix   give the partner an id of its own; police, municipality, joint and editors are taken

      1 error in 3 files. Nothing was built.

      pledges/ed/municipality.yml:3:18 error municipality/duplicate-partner
        id:t \`police\` används redan av en part

           2 │ genitive: Eds
        >  3 │ partners: [{ id: police, name: x }]
             │                  ^^^^^^
        åtgärd   ge parten ett eget id; police, municipality, joint och editors är upptagna

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("two themes with one id", () => {
    expect(
      reportOn({
        files: { "ed/2021/pledge.md": "" },
        raw: {
          "archive.yml": ARCHIVE.replace("name: Trafik }", "name: Trafik }\n  - { id: trafik, name: Vägar }"),
        },
      }),
    ).toMatchInlineSnapshot(`
      "
      pledges/archive.yml:8:11 error archive/duplicate-theme
        \`trafik\` is already the id of another theme

           7 │   - { id: trafik, name: Trafik }
        >  8 │   - { id: trafik, name: Vägar }
             │           ^^^^^^
        fix   keep one of the two, or give one another id

      1 error in 3 files. Nothing was built.

      pledges/archive.yml:8:11 error archive/duplicate-theme
        \`trafik\` är redan id för ett annat tema

           7 │   - { id: trafik, name: Trafik }
        >  8 │   - { id: trafik, name: Vägar }
             │           ^^^^^^
        åtgärd   behåll det ena, eller ge det ena ett annat id

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("an unknown default municipality", () => {
    expect(
      reportOn({
        files: { "dals-ed/2021/pledge.md": "" },
        raw: { "archive.yml": `${ARCHIVE}default-municipality: dalsed\n` },
      }),
    ).toMatchInlineSnapshot(`
      "
      pledges/archive.yml:15:23 error archive/unknown-default
        there is no folder of a municipality named \`dalsed\`

           14 │   method: self
        >  15 │ default-municipality: dalsed
              │                       ^^^^^^
        fix   write \`dals-ed\`

      1 error in 3 files. Nothing was built.

      pledges/archive.yml:15:23 error archive/unknown-default
        det finns ingen mapp för en kommun med namnet \`dalsed\`

           14 │   method: self
        >  15 │ default-municipality: dalsed
              │                       ^^^^^^
        åtgärd   skriv \`dals-ed\`

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });
});

describe("all at once", () => {
  test("faults of all files are told in one run, sorted, and one never hides another", () => {
    expect(
      reportOn({
        files: {
          "ed/2021/pledge.md": "title: 7\npublished: 2021-02-30\ntitel: x",
          "ed/2021/report.md": "assessed-by: joint\noutcomes:\n  - { commitment: ljus, status: klart }",
          "ed/2022/pledge.md": "commitments:\n  - { id: ljus, by: polisen, text: x, continues: 2021/ljus }",
        },
      }),
    ).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:2:8 error field/wrong-type
        \`title\` should be a text but is a number

           1 │ ---
        >  2 │ title: 7
             │        ^
        fix   write \`title: "7"\`

      pledges/ed/2021/pledge.md:3:12 error date/impossible
        \`2021-02-30\` is no day in the calendar

           2 │ title: 7
        >  3 │ published: 2021-02-30
             │            ^^^^^^^^^^
        fix   write \`2021-02-28\` if the last day of the month is meant

      pledges/ed/2021/pledge.md:4:1 error field/unknown
        there is no field \`titel\` here

           3 │ published: 2021-02-30
        >  4 │ titel: x
             │ ^^^^^ expected title, signed, valid, place, sources, excerpt, changes, formerly, extended, …
        fix   remove it, or put what it says in another field; docs/falt.md lists them all

      pledges/ed/2021/report.md:4:33 error outcome/unknown-status
        \`klart\` is not a status this archive knows

           3 │ outcomes:
        >  4 │   - { commitment: ljus, status: klart }
             │                                 ^^^^^ expected fulfilled, partly-fulfilled, ongoing, continuous, not-started, not-fulfilled or withdrawn
        fix   write \`status: fulfilled\`

      pledges/ed/2022/pledge.md:3:21 error commitment/unknown-party
        \`polisen\` is not a party of this municipality

           2 │ commitments:
        >  3 │   - { id: ljus, by: polisen, text: x, continues: 2021/ljus }
             │                     ^^^^^^^ expected police, municipality or joint
        fix   write \`police\`, or add the partner under \`partners:\` in municipality.yml

      5 errors in 5 files. Nothing was built.

      pledges/ed/2021/pledge.md:2:8 error field/wrong-type
        \`title\` ska vara en text men är ett tal

           1 │ ---
        >  2 │ title: 7
             │        ^
        åtgärd   skriv \`title: "7"\`

      pledges/ed/2021/pledge.md:3:12 error date/impossible
        \`2021-02-30\` finns inte i kalendern

           2 │ title: 7
        >  3 │ published: 2021-02-30
             │            ^^^^^^^^^^
        åtgärd   skriv \`2021-02-28\` om månadens sista dag menas

      pledges/ed/2021/pledge.md:4:1 error field/unknown
        det finns inget fält \`titel\` här

           3 │ published: 2021-02-30
        >  4 │ titel: x
             │ ^^^^^ här kan stå title, signed, valid, place, sources, excerpt, changes, formerly, extended, …
        åtgärd   ta bort det, eller skriv det som står där i ett annat fält; alla fält finns i docs/falt.md

      pledges/ed/2021/report.md:4:33 error outcome/unknown-status
        \`klart\` är ingen status som arkivet känner till

           3 │ outcomes:
        >  4 │   - { commitment: ljus, status: klart }
             │                                 ^^^^^ här kan stå fulfilled, partly-fulfilled, ongoing, continuous, not-started, not-fulfilled eller withdrawn
        åtgärd   skriv \`status: fulfilled\` om du menar genomfört

      pledges/ed/2022/pledge.md:3:21 error commitment/unknown-party
        \`polisen\` går inte att skriva här

           2 │ commitments:
        >  3 │   - { id: ljus, by: polisen, text: x, continues: 2021/ljus }
             │                     ^^^^^^^ här kan stå police, municipality eller joint
        åtgärd   skriv \`police\`, eller lägg till parten under \`partners:\` i municipality.yml

      5 fel i 5 filer. Inget byggdes.
      "
    `);
  });
});
