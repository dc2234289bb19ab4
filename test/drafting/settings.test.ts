// Drafting tests: settings of a new archive and of any municipality of Sweden.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { loadArchive } from "../../scripts/archive/load.ts";
import { day } from "../../scripts/calendar/day.ts";
import { type ArchiveAnswers, draftArchive } from "../../scripts/drafting/archive-settings.ts";
import {
  draftMunicipality,
  type MunicipalityAnswers,
  similarNames,
} from "../../scripts/drafting/municipality.ts";
import { MUNICIPALITIES } from "../../scripts/gazetteer/gazetteer.ts";
import { addFiles } from "../../scripts/writing/add-files.ts";
import { ARCHIVE } from "../archive/miniature.ts";
import { draftOf, refusalOf, saidOf, textOf } from "./written.ts";

function inFolder<T>(look: (folder: string) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), "settings-"));
  try {
    return look(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const drafted = (answers: MunicipalityAnswers, folders: readonly string[] = []) =>
  draftMunicipality(answers, [{ name: "Mora", code: "2062" }], folders, "sv");

describe("a municipality", () => {
  test("has all that its settings need from its name alone", () => {
    const draft = draftOf(drafted({ name: "ödeshögs kommun" }));
    expect(Object.fromEntries(draft.files)).toMatchInlineSnapshot(`
      {
        "odeshog/municipality.yml": "name: Ödeshög
      genitive: Ödeshögs
      code: "0509"
      county: Östergötlands län
      # Lokalpolisområdet kan stå på en egen rad: police-area: Östra Fyrbodal
      ",
      }
    `);
    expect(draft.home).toEqual({ slug: "odeshog", name: "Ödeshög", partners: [], pledges: [], lineages: [] });
  });

  test("any of the 290 is right as it is written, all in one archive", () => {
    inFolder((folder) => {
      writeFileSync(path.join(folder, "archive.yml"), ARCHIVE);
      for (const { name } of MUNICIPALITIES) {
        const { files } = draftOf(draftMunicipality({ name }, [], [], "sv"));
        expect(addFiles(folder, files)).toEqual({ added: [...files.keys()] });
      }
      const loaded = loadArchive(folder, "pledges");
      expect(loaded.archive?.municipalities).toHaveLength(290);
      expect(new Set(loaded.diagnostics.map(({ code }) => code))).toEqual(
        new Set(["municipality/no-pledges"]),
      );
      for (const { name, ...facts } of MUNICIPALITIES)
        expect(loaded.archive?.municipalities.find((one) => one.name === name)).toMatchObject({
          ...{ slug: facts.folder, genitive: facts.genitive },
          ...{ code: facts.code, county: facts.county },
        });
    });
  });

  test.each<[MunicipalityAnswers, object]>([
    [{ name: "Ödehsög" }, { kind: "unknown-municipality", written: "Ödehsög", similar: ["Ödeshög"] }],
    [{ name: "Nyköbing", code: "9901" }, { kind: "unknown-municipality" }],
    [{ name: "Mora" }, { kind: "code-taken", code: "2062", by: "Mora" }],
    [{ name: "Ny", code: "2062", county: "Dalarnas län" }, { kind: "code-taken" }],
    [{ name: "Ny", code: "99", county: "Nya län" }, { diagnostics: [{ code: "municipality/code-format" }] }],
    [
      { name: "År", code: "9999", county: "Nya län" },
      { kind: "unusable-name", written: "År" },
    ],
    [{ name: "!", code: "9999", county: "Nya län" }, { kind: "unusable-name" }],
  ])("%j is refused", (answers, refusal) => {
    expect(refusalOf(drafted(answers))).toMatchObject(refusal);
  });

  test("is not written into a folder that is there", () => {
    expect(refusalOf(drafted({ name: "Ale" }, ["ale"]))).toEqual({ kind: "folder-taken", folder: "ale" });
  });

  test("that the gazetteer does not know is written by what is said of it; what is said goes before what is known", () => {
    const stranger = { name: "Nya Byn", code: "9901", county: "Nya län", policeArea: "Norr: ett" };
    expect(textOf(draftOf(drafted(stranger)))).toBe(
      'name: Nya Byn\ngenitive: Nya Byns\ncode: "9901"\ncounty: Nya län\npolice-area: "Norr: ett"\n',
    );
    expect(textOf(draftOf(drafted({ name: "Orust", genitive: "Orusts" })))).toContain("genitive: Orusts\n");
  });
});

test.each([
  ["Göteborgh", ["Göteborg"]],
  ["Upplands", ["Upplands Väsby", "Upplands-Bro"]],
  ["Lilla", ["Lilla Edet"]],
  ["Xyzzy", []],
])("instead of %s, %j is offered", (written, similar) => {
  expect(similarNames(written)).toEqual(similar);
});

describe("an archive", () => {
  const TODAY = day("2027-01-02");
  const said = (answers: ArchiveAnswers, change = (text: string) => text) =>
    inFolder((folder) => {
      writeFileSync(path.join(folder, "archive.yml"), change(textOf(draftOf(draftArchive(answers, TODAY)))));
      return saidOf(loadArchive(folder, "pledges"));
    });
  const ALL: ArchiveAnswers = {
    ...{
      title: "Löften i Ed",
      description: "Vad polisen och kommunen har lovat.",
      address: "https://loften.ed.se",
    },
    ...{ language: "sv", contact: "Trygghetssamordnaren", email: "trygg@ed.se", compliance: "partial" },
    shortcoming: { what: "Kartan.", why: "Den är gammal." },
  };

  test("of which nothing is known waits to be filled in", () => {
    expect(textOf(draftOf(draftArchive({}, TODAY)))).toMatchInlineSnapshot(`
      "title:
      # En mening som sökmotorer och flöden visar.
      description:
      # Webbplatsens adress utan något efter domänen, till exempel https://loften.exempel.se
      address:
      # En domän som är er och året då ni hade den. Ändras aldrig, inte ens när webbplatsen flyttar.
      feed-authority:
      language: sv
      # Arkivets egna teman. Lägg till och ta bort som ni vill innan något är publicerat; sedan blir id adresser.
      themes:
        - id: trafik
          name: Trafik
        - id: otrygga-platser
          name: Otrygga platser
        - id: narkotika
          name: Narkotika
        - id: ungdomar
          name: Ungdomar
        - id: grannsamverkan
          name: Grannsamverkan
        - id: vald-i-nara-relation
          name: Våld i nära relation
      contact:
        # Vem läsare kan höra av sig till. En funktion hellre än en person: Trygghetssamordnaren.
        name:
        # Har ni ingen adress för det här, ta bort raden.
        email:
      accessibility:
        contact:
          # Vem man hör av sig till om något på webbplatsen inte går att använda. Lagen kräver det.
          name:
          # Har ni ingen adress för det här, ta bort raden.
          email:
        # Hur väl webbplatsen följer lagen om tillgänglighet: full (helt), partial (delvis) eller none (inte).
        compliance:
        # Dagen för bedömningen, och dagen då redogörelsen senast ändrades. method: self (egen bedömning) eller external (någon utomstående).
        assessed:
        updated:
        method:
      "
    `);
    expect(said({})).toMatchInlineSnapshot(`
      [
        "archive.yml:1 error field/empty \`title\` is empty",
        "archive.yml:3 error field/empty \`description\` is empty",
        "archive.yml:5 error field/empty \`address\` is empty",
        "archive.yml:7 error field/empty \`feed-authority\` is empty",
        "archive.yml:25 error field/empty \`name\` is empty",
        "archive.yml:27 error field/empty \`email\` is empty",
        "archive.yml:31 error field/empty \`name\` is empty",
        "archive.yml:33 error field/empty \`email\` is empty",
        "archive.yml:35 error field/empty \`compliance\` is empty",
        "archive.yml:37 error field/empty \`assessed\` is empty",
        "archive.yml:38 error field/empty \`updated\` is empty",
        "archive.yml:39 error field/empty \`method\` is empty",
      ]
    `);
  });

  test("of which everything is known is right as it is written", () => {
    expect(textOf(draftOf(draftArchive(ALL, TODAY)))).toMatchInlineSnapshot(`
      "title: Löften i Ed
      description: Vad polisen och kommunen har lovat.
      address: https://loften.ed.se
      # En domän som är er och året då ni hade den. Ändras aldrig, inte ens när webbplatsen flyttar.
      feed-authority: loften.ed.se,2027
      language: sv
      # Arkivets egna teman. Lägg till och ta bort som ni vill innan något är publicerat; sedan blir id adresser.
      themes:
        - id: trafik
          name: Trafik
        - id: otrygga-platser
          name: Otrygga platser
        - id: narkotika
          name: Narkotika
        - id: ungdomar
          name: Ungdomar
        - id: grannsamverkan
          name: Grannsamverkan
        - id: vald-i-nara-relation
          name: Våld i nära relation
      contact:
        name: Trygghetssamordnaren
        email: "trygg@ed.se"
      accessibility:
        contact:
          name: Trygghetssamordnaren
          email: "trygg@ed.se"
        compliance: partial
        shortcomings:
          - what: Kartan.
            why: Den är gammal.
        # Dagen för bedömningen, och dagen då redogörelsen senast ändrades. method: self (egen bedömning) eller external (någon utomstående).
        assessed: 2027-01-02
        updated: 2027-01-02
        method: self
      "
    `);
    expect(said(ALL)).toEqual([]);
    expect(said({ ...ALL, compliance: "full", shortcoming: undefined, language: "en" })).toEqual([]);
  });

  test("that falls short has to say how", () => {
    expect(said({ ...ALL, shortcoming: undefined })).toEqual([
      expect.stringMatching(/^archive\.yml:\d+ error accessibility\/without-shortcomings$/),
    ]);
  });

  test.each<[ArchiveAnswers, string]>([
    [{ address: "loften.ed.se" }, "url/not-web"],
    [{ address: "https://ed.se/loften" }, "url/not-origin"],
    [{ email: "trygg" }, "email/format"],
    [{ language: "no" }, "field/not-in-list"],
    [{ compliance: "ja" }, "field/not-in-list"],
    [{ ...ALL, compliance: "full" }, "accessibility/full-with-shortcomings"],
  ])("%j is refused in the reader's own words", (answers, code) => {
    expect(refusalOf(draftArchive(answers, TODAY))).toMatchObject({ diagnostics: [{ code }] });
  });
});
