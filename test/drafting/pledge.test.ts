// Drafting tests: a new pledge as it is written, what the reader says of it, and that it is right once it is filled in.
import { describe, expect, test } from "vitest";
import type { PledgeAnswers } from "../../scripts/drafting/pledge.ts";
import { draftPledge } from "../../scripts/drafting/pledge.ts";
import { archiveOf } from "../archive/miniature.ts";
import { around, draftOf, refusalOf, saidOf, textOf, withDraft } from "./written.ts";

const FILES = {
  "ed/municipality.yml": "name: Ed\ngenitive: Eds\npartners:\n  - { id: edsbostader, name: Edsbostäder }\n",
  "ed/2025/pledge.md": "",
};
const archive = archiveOf(FILES);
const NOTHING = { commitments: [], signatories: [] };
const drafted = (answers: Partial<PledgeAnswers>, language: "sv" | "en" = "sv") =>
  draftPledge({ folder: "2027", ...NOTHING, ...answers }, around(archive, language));

describe("a pledge of which nothing is known but municipality and year", () => {
  test("waits to be filled in, field by field, and says what each one is", () => {
    const draft = draftOf(drafted({}));
    expect([...draft.files.keys()]).toEqual(["ed/2027/pledge.md"]);
    expect(textOf(draft)).toMatchInlineSnapshot(`
      "---
      title: Medborgarlöfte i Ed 2027
      # Dagen då löftet publiceras, till exempel 2027-01-31. Är den inte bestämd än, ta bort raden så länge.
      published:
      # En eller två meningar på lätt svenska. De står överst på sidan.
      summary:
      # Ett åtagande för varje sak som lovas. Kopiera raderna från id till text för varje nytt åtagande.
      commitments:
        # Ett kort namn som aldrig ändras: små bokstäver a–z, siffror och bindestreck, till exempel trygghetsvandringar.
        - id:
          # Vem som lovar: police (polisen), municipality (kommunen), joint (polisen och kommunen tillsammans), edsbostader (Edsbostäder).
          by:
          # Ett av arkivets teman, annars ta bort raden: trafik.
          theme:
          # Det som lovas, så att det går att följa upp. Finns det ett mål i siffror, lägg till en rad som target: { min: 4, unit: trygghetsvandringar }
          text:
      # De som undertecknar löftet. Ta bort raderna om ingen gör det. Titeln kan stå på en egen rad: role: lokalpolisområdeschef
      signatories:
        - name:
          party: municipality
        - name:
          party: police
      ---

      ## Lägesbild

      ## Medborgardialog
      "
    `);
    expect(withDraft(FILES, draft, saidOf)).toMatchInlineSnapshot(`
      [
        "pledge.md:4 error field/empty \`published\` is empty",
        "pledge.md:6 error field/empty \`summary\` is empty",
        "pledge.md:10 error field/empty \`id\` is empty",
        "pledge.md:12 error field/empty \`by\` is empty",
        "pledge.md:14 error field/empty \`theme\` is empty",
        "pledge.md:16 error field/empty \`text\` is empty",
        "pledge.md:19 error field/empty \`name\` is empty",
        "pledge.md:21 error field/empty \`name\` is empty",
        "pledge.md:25 warning markdown/empty-section",
        "pledge.md:27 warning markdown/empty-section",
      ]
    `);
  });

  test("is told in English where the archive's texts are English", () => {
    expect(textOf(draftOf(drafted({}, "en")))).toMatchInlineSnapshot(`
      "---
      title: Citizen pledge in Ed 2027
      # The day the pledge is published, such as 2027-01-31. If it is not decided yet, remove the line for now.
      published:
      # One or two sentences in plain language. They stand at the top of the page.
      summary:
      # One commitment for each thing that is promised. Copy the lines from id to text for each new one.
      commitments:
        # A short name that never changes: small letters a–z, digits and hyphens, such as safety-walks.
        - id:
          # Who promises: police (the police), municipality (the municipality), joint (the police and the municipality together), edsbostader (Edsbostäder).
          by:
          # One of the archive's themes, or remove the line: trafik.
          theme:
          # What is promised, so that it can be followed up. If there is a target in figures, add a line such as target: { min: 4, unit: safety walks }
          text:
      # Those who sign the pledge. Remove the lines if nobody does. A title may have a line of its own: role: local police chief
      signatories:
        - name:
          party: municipality
        - name:
          party: police
      ---

      ## The situation

      ## Dialogue with residents
      "
    `);
  });

  test("is right once everything that waits is filled in", () => {
    const filled: Readonly<Record<string, string>> = {
      "published:": "published: 2027-01-31",
      "summary:": "summary: Polisen lovar att laga ljuset.",
      "- id:": "- id: ljus",
      "by:": "by: police",
      "theme:": "theme: trafik",
      "text:": "text: Laga ljuset.",
      "- name:": "- name: Anna Ek",
    };
    const fill = (text: string) =>
      text
        .replace(/^( *)(\S.*:)$/gm, (line, indent, field) =>
          filled[field] === undefined ? line : `${indent}${filled[field]}`,
        )
        .replace(/^## .*$/gm, (heading) => `${heading}\n\nText.`);
    const draft = draftOf(drafted({}));
    expect(withDraft(FILES, draft, saidOf, fill)).toEqual([]);
  });
});

test("a pledge of which everything is known is right as it is written, but for the text below its headings", () => {
  const draft = draftOf(
    drafted({
      folder: "2027-h1",
      title: "Löfte för våren: #1",
      published: "2027-01-15",
      place: "Centrum",
      summary: "Polisen och bostadsbolaget lovar två saker.",
      from: "2027-01-01",
      to: "2027-06-30",
      commitments: [
        {
          by: "police",
          theme: "trafik",
          text: "Kontrollera farten.",
          target: { min: 4, unit: "kontroller" },
        },
        { by: "edsbostader", text: "Laga lamporna vid porten.", id: "lampor" },
      ],
      signatories: [{ name: "Anna Ek", role: "lokalpolisområdeschef", party: "police" }, { name: "Bo By" }],
    }),
  );
  expect(textOf(draft)).toMatchInlineSnapshot(`
    "---
    title: "Löfte för våren: #1"
    published: 2027-01-15
    valid:
      from: 2027-01-01
      to: 2027-06-30
    place: Centrum
    summary: Polisen och bostadsbolaget lovar två saker.
    commitments:
      - id: kontrollera
        by: police
        theme: trafik
        text: Kontrollera farten.
        target:
          min: 4
          unit: kontroller
      - id: lampor
        by: edsbostader
        text: Laga lamporna vid porten.
    signatories:
      - name: Anna Ek
        role: lokalpolisområdeschef
        party: police
      - name: Bo By
    ---

    ## Lägesbild

    ## Medborgardialog
    "
  `);
  expect(withDraft(FILES, draft, saidOf)).toEqual([
    "pledge.md:27 warning markdown/empty-section",
    "pledge.md:29 warning markdown/empty-section",
  ]);
});

describe("when a folder tells more than years", () => {
  test("a half-year is its time, and is to be confirmed", () => {
    expect(textOf(draftOf(drafted({ folder: "2027-h2" })))).toContain(
      "# TODO Gäller löftet alla de här dagarna? Ändra dem annars.\nvalid:\n  from: 2027-07-01\n  to: 2027-12-31\n",
    );
  });

  test("other words may be a place, which waits", () => {
    const text = textOf(draftOf(drafted({ folder: "2027-resecentrum" })));
    expect(text).toContain("valid:\n  from: 2027-01-01\n  to: 2027-12-31\n");
    expect(text).toContain("skriv vilken. Ta annars bort raden.\nplace:\n");
  });

  test("two years are both years, in the title as well", () => {
    const text = textOf(draftOf(drafted({ folder: "2027-2028" })));
    expect(text).toContain("title: Medborgarlöfte i Ed 2027–2028\n");
    expect(text).not.toContain("valid:");
  });

  test("one day that is said is enough; the other is the folder's", () => {
    expect(textOf(draftOf(drafted({ folder: "2027-2028", to: "2028-06-30" })))).toContain(
      "valid:\n  from: 2027-01-01\n  to: 2028-06-30\n",
    );
  });
});

test("who promises is never guessed, and ids are made of the longest words, each once", () => {
  const text = textOf(
    draftOf(
      drafted({
        commitments: [
          { text: "Göra minst fyra trygghetsvandringar under året." },
          { text: "Göra trygghetsvandringar i centrum.", by: "police" },
          { text: "日本" },
        ],
      }),
    ),
  );
  expect(text).toContain("- id: trygghetsvandringar\n    # Vem som lovar: police (polisen)");
  expect(text).toContain("edsbostader (Edsbostäder).\n    by:\n");
  expect(text).toContain("- id: trygghetsvandringar-centrum\n    by: police\n");
  expect(text).toContain("- id: atagande\n");
});

test.each<[Partial<PledgeAnswers>, string]>([
  [{ published: "2027-02-30" }, "date/impossible"],
  [{ published: "i vår" }, "date/format"],
  [{ published: "2028-01-01" }, "published/after-validity"],
  [{ from: "2027-06-01", to: "2027-01-01" }, "validity/ends-before-start"],
  [{ from: "2029-06-01", to: "2029-07-01" }, "validity/contradicts-folder"],
  [{ title: " " }, "field/empty"],
  [{ summary: "ord ".repeat(600) }, "field/too-long"],
  [{ commitments: [{ text: "x", by: "hemvärnet" }] }, "commitment/unknown-party"],
  [{ commitments: [{ text: "x", by: "police", theme: "traffik" }] }, "commitment/unknown-theme"],
  [{ commitments: [{ text: "x", by: "police", id: "Åäö" }] }, "id/format"],
  [
    { commitments: [{ text: "x", by: "police", target: { min: 5, max: 2, unit: "x" } }] },
    "target/min-above-max",
  ],
])("%j is refused in the reader's own words", (answers, code) => {
  expect(refusalOf(drafted(answers))).toMatchObject({ kind: "faulty", diagnostics: [{ code }] });
});

test.each([
  ["27", "2027"],
  ["27/28", "2027-2028"],
  ["2027/28", "2027-2028"],
  ["2027-28", "2027-2028"],
  ["2027/2028", "2027-2028"],
  ["2028-2027", "2027-2028"],
  ["Löfte 2027", "2027-lofte"],
  ["2027 Resecentrum", "2027-resecentrum"],
  ["nästa år", undefined],
  ["../2027", "2027"],
  ["", undefined],
])("the folder %s is refused, and %s is offered", (folder, meant) => {
  expect(refusalOf(drafted({ folder }))).toEqual({ kind: "folder-name", written: folder, meant });
});

test("a pledge that is there already is left alone", () => {
  expect(refusalOf(drafted({ folder: "2025" }))).toEqual({ kind: "taken", file: "ed/2025/pledge.md" });
});
