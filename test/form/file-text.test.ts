// Tests of what the form reads and writes: nothing that is in a file is lost, and what is written the archive reads.
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { loadArchive } from "../../scripts/archive/load.ts";
import { type Entry, readEntry, writeEntry } from "../../scripts/form/file-text.ts";
import { objectionsTo, refusalOf } from "../../scripts/form/objections.ts";
import type { Kind } from "../../scripts/form/shape.ts";
import { ROOT } from "../source-tree.ts";

const kindOf = (file: string): Kind =>
  file.endsWith("archive.yml")
    ? "archive"
    : file.endsWith("municipality.yml")
      ? "municipality"
      : file.endsWith("/pledge.md")
        ? "pledge"
        : "report";

const files = loadArchive(path.join(ROOT, "pledges"), "pledges").files;

/** A file opened, changed so and saved, as the form does it. */
const changed = (kind: Kind, text: string, change: (entry: Record<string, unknown>) => void): string => {
  const entry = structuredClone(readEntry(kind, text)) as Record<string, unknown>;
  change(entry);
  return writeEntry(kind, entry);
};

test.each(files)(
  "%s of the archive that ships is the same to the letter once it was opened and saved",
  (file) => {
    const text = readFileSync(path.join(ROOT, file), "utf8");
    expect(writeEntry(kindOf(file), readEntry(kindOf(file), text))).toBe(text);
    expect(refusalOf(kindOf(file), text)).toBeUndefined();
  },
);

const PLEDGE = `---
# Överst.
title: "Ed"

commitments:
  # Om ljuset.
  - { id: ljus, by: police, text: Laga ljuset. }
  # Om vandringarna.
  - id: vandringar
    by: joint
    text: 'Gå "minst" fyra.'
okänt: kvar
---


Text.
`;

describe("a file that is changed", () => {
  test("keeps its remarks, quotes and blank lines, also where its items change places", () => {
    const text = changed("pledge", PLEDGE, (entry) => {
      const [light, walks] = entry.commitments as Entry[];
      entry.commitments = [
        { ...walks, place: "Centrum" },
        light,
        { id: "nytt", by: "police", text: "Nej: # 1" },
      ];
      entry.published = "2026-01-02";
    });
    expect(text).toMatchInlineSnapshot(`
      "---
      # Överst.
      title: "Ed"
      published: 2026-01-02

      commitments:
        # Om vandringarna.
        - id: vandringar
          by: joint
          text: 'Gå "minst" fyra.'
          place: Centrum
        # Om ljuset.
        - { id: ljus, by: police, text: Laga ljuset. }
        - id: nytt
          by: police
          text: "Nej: # 1"
      okänt: kvar
      ---


      Text.
      "
    `);
  });

  test("loses a field that was emptied, and gets none that nobody has filled in", () => {
    const text = changed("pledge", PLEDGE, (entry) => {
      Object.assign(entry, {
        title: "",
        summary: " ",
        valid: null,
        changes: [],
        extended: [{}],
        excerpt: false,
        target: { min: null },
      });
      (entry.commitments as Record<string, unknown>[])[0] = {
        id: "ljus",
        by: "police",
        text: "Laga ljuset.",
        target: null,
      };
    });
    expect(text).toBe(PLEDGE.replace('# Överst.\ntitle: "Ed"\n\n', ""));
  });

  test("keeps a body to its last blank line until the body itself is changed", () => {
    expect(
      changed("pledge", PLEDGE, (entry) => {
        entry.body = String(entry.body).trim();
      }),
    ).toBe(PLEDGE);
    expect(
      changed("pledge", PLEDGE, (entry) => {
        entry.body = "Ny text.\n\nI två stycken.";
      }),
    ).toBe(PLEDGE.replace("\n\n\nText.\n", "\n\nNy text.\n\nI två stycken.\n"));
  });
});

test("a new file has its fields in the schema's order, days as days, and texts on one line", () => {
  const text = writeEntry("pledge", {
    commitments: [
      {
        text: "Laga\nljuset  nu",
        target: { unit: "lampor", min: 3, max: null },
        by: "police",
        id: "ljus",
        theme: "",
      },
    ],
    published: "2026-01-02",
    excerpt: true,
    title: "På 1:a plats",
    body: "## Bakgrund\n\nMörkt.",
  });
  expect(text).toMatchInlineSnapshot(`
    "---
    title: "På 1:a plats"
    published: 2026-01-02
    excerpt: true
    commitments:
      - id: ljus
        by: police
        text: Laga ljuset nu
        target:
          min: 3
          unit: lampor
    ---

    ## Bakgrund

    Mörkt.
    "
  `);
  expect(objectionsTo("pledge", text)).toEqual([]);
});

describe("what the archive would refuse is refused in the words of its report, with the form's own names of fields:", () => {
  const PROMISE = [{ id: "a", by: "police", text: "B" }];
  const pledge = (fields: object) => writeEntry("pledge", { commitments: PROMISE, ...fields });
  const report = (outcome: object) =>
    writeEntry("report", { "assessed-by": "joint", outcomes: [{ commitment: "ljus", ...outcome }] });

  test.each<[what: string, kind: Kind, text: string, refusal: string]>([
    [
      "a reason is owed",
      "report",
      report({ status: "not-fulfilled" }),
      "Utfall 1, Status: ”Ej genomfört” måste ha ett skäl, så att invånarna får veta varför. Fyll i ”Skäl” med en mening om varför, till exempel ”Bolaget sålde fastigheten.”.",
    ],
    [
      "a day that there is not",
      "pledge",
      pledge({ published: "2026-02-30" }),
      "Publicerat: ”2026-02-30” finns inte i kalendern. Skriv ”2026-02-28” om månadens sista dag menas.",
    ],
    [
      "an end before the beginning",
      "pledge",
      pledge({ valid: { from: "2026-02-01", to: "2026-01-01" } }),
      "Giltighetstid, Till och med: Tiden tar slut (2026-01-01) innan den börjar (2026-02-01). Låt dagarna byta plats, eller rätta en av dem.",
    ],
    [
      "letters that nobody sees",
      "pledge",
      pledge({ title: "Ed\u200b" }),
      "Ett tecken som inte syns ändrar vad som läses här (U+200B mellanslag utan bredd). Ta bort det, eller skriv ordet på nytt för hand.",
    ],
    [
      "a link that leads nowhere",
      "pledge",
      pledge({ body: "[hit](javascript:alert)" }),
      "”javascript:alert” är ingen adress som får länkas. Skriv en adress som börjar med ”https://”, ”http://”, ”mailto:”, ”tel:”, ”/” eller ”#”.",
    ],
    [
      "seven things at once",
      "municipality",
      writeEntry("municipality", { code: "1", links: [{ url: "x" }, { url: "y" }] }),
      "Namn: ”Namn” saknas. Fyll i det, till exempel ”Dals-Ed”. Genitiv: ”Genitiv” saknas. Fyll i det, till exempel ”Dals-Eds”. Kommunkod: ”1” är ingen kommunkod: fyra siffror inom citattecken. Skriv ”0001”. Och 4 till.",
    ],
  ])("%s", (_, kind, text, refusal) => {
    expect(refusalOf(kind, text)).toBe(`Inget är sparat. Det här behöver rättas först: ${refusal}`);
  });

  test("and what it takes, or only warns of, is saved", () => {
    expect(refusalOf("report", report({ status: "fulfilled" }))).toBeUndefined();
  });
});

test.each(["", "title: Ed\n", "---\n- a\n---\n", "---\na: [\n---\n"])(
  "a file that the archive cannot read is not shown: %j",
  (text) => {
    expect(() => readEntry("pledge", text)).toThrow(SyntaxError);
  },
);
