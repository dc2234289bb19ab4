// Advice tests: numbers and addresses of persons in content: found at the very characters, wherever they stand, and never printed.
import { describe, expect, test } from "vitest";
import { warningsOn } from "../../scripts/advice/advice.ts";
import { discreetly } from "../../scripts/advice/discreet.ts";
import { concealed, discreet, hiddenMail, hiddenPhone } from "../../scripts/advice/discretion.ts";
import { diagnose } from "../../scripts/diagnostics/diagnostic.ts";
import { printGithub, printJson } from "../../scripts/diagnostics/machine-formats.ts";
import { printReport } from "../../scripts/diagnostics/report.ts";
import { ARCHIVE } from "../archive/miniature.ts";
import { withWrong } from "../archive/report.ts";
import { adviceOnWrong, adviceReport, codesIn } from "./report.ts";

/** Computed, of somebody born in 1890. */
const PERSONAL = "18900102-9801";
/** Kept free by PTS for books and films. */
const PHONE = "070-174 06 05";
const PRIVATE = "anna.ek@gmail.com";
const NAMED = "anna.ek@exempel.se";

const pledge = (body: string) => `---
title: Löfte
commitments: [{ id: ljus, by: police, text: Laga ljuset. }]
---
${body}
`;

describe("every message, with what it found hidden in words and frame alike", () => {
  test("privacy/personal-number", () => {
    const files = { "ed/2026/pledge.md": pledge(`Anna Ek, ${PERSONAL}, hörde av sig.`) };
    expect(adviceReport({ files })).toMatchInlineSnapshot(`
      "
      pledges/ed/2026/pledge.md:5:10 warning privacy/personal-number
        here stands what looks like a personal identity number (••••••••-••••), and the page would show it to everybody

           4 │ ---
        >  5 │ Anna Ek, ••••••••-••••, hörde av sig.
             │          ^^^^^^^^^^^^^
        fix   take it away; if it has been published or committed already, ask your data protection officer how to remove it from the history as well

      0 errors, 1 warning in 3 files. Nothing was built.

      pledges/ed/2026/pledge.md:5:10 warning privacy/personal-number
        här står något som ser ut som ett personnummer (••••••••-••••), och sidan skulle visa det för alla

           4 │ ---
        >  5 │ Anna Ek, ••••••••-••••, hörde av sig.
             │          ^^^^^^^^^^^^^
        åtgärd   ta bort det; är det redan publicerat eller incheckat, fråga ert dataskyddsombud hur det ska tas bort även ur historiken

      0 fel, 1 varning i 3 filer. Inget byggdes.
      "
    `);
  });

  test("privacy/phone-number", () => {
    const files = { "ed/2026/pledge.md": pledge(`Ring Anna på ${PHONE}.`) };
    expect(adviceReport({ files })).toMatchInlineSnapshot(`
      "
      pledges/ed/2026/pledge.md:5:14 warning privacy/phone-number
        here stands a telephone number (070-••• •• ••) that may be a person's own

           4 │ ---
        >  5 │ Ring Anna på 070-••• •• ••.
             │              ^^^^^^^^^^^^^
        fix   take it away, or write the office's number under \`contact:\` in municipality.yml; numbers that stand there may stand in texts too

      0 errors, 1 warning in 3 files. Nothing was built.

      pledges/ed/2026/pledge.md:5:14 warning privacy/phone-number
        här står ett telefonnummer (070-••• •• ••) som kan vara någons eget

           4 │ ---
        >  5 │ Ring Anna på 070-••• •• ••.
             │              ^^^^^^^^^^^^^
        åtgärd   ta bort det, eller skriv verksamhetens nummer under \`contact:\` i municipality.yml; nummer som står där får stå i texter också

      0 fel, 1 varning i 3 filer. Inget byggdes.
      "
    `);
  });

  test("privacy/private-mail", () => {
    const files = { "ed/2026/pledge.md": pledge(`Skriv till ${PRIVATE}.`) };
    expect(adviceReport({ files })).toMatchInlineSnapshot(`
      "
      pledges/ed/2026/pledge.md:5:12 warning privacy/private-mail
        \`a••••••@gmail.com\` is an address at a host for private e-mail

           4 │ ---
        >  5 │ Skriv till a••••••@gmail.com.
             │            ^^^^^^^^^^^^^^^^^
        fix   take it away, or write the address of an office, such as \`trygghet@exempel.se\`

      0 errors, 1 warning in 3 files. Nothing was built.

      pledges/ed/2026/pledge.md:5:12 warning privacy/private-mail
        \`a••••••@gmail.com\` är en adress hos en tjänst för privat e-post

           4 │ ---
        >  5 │ Skriv till a••••••@gmail.com.
             │            ^^^^^^^^^^^^^^^^^
        åtgärd   ta bort den, eller skriv en adress till verksamheten, till exempel \`trygghet@exempel.se\`

      0 fel, 1 varning i 3 filer. Inget byggdes.
      "
    `);
  });

  test("privacy/named-mail", () => {
    const files = { "ed/2026/pledge.md": pledge(`Skriv till ${NAMED}.`) };
    expect(adviceReport({ files })).toMatchInlineSnapshot(`
      "
      pledges/ed/2026/pledge.md:5:12 hint privacy/named-mail
        \`a••••••@exempel.se\` looks like one person's address; the page stays when that person has gone

           4 │ ---
        >  5 │ Skriv till anna.ek@exempel.se.
             │            ^^^^^^^^^^^^^^^^^^
        fix   write the address of an office here, such as \`trygghet@exempel.se\`, or move the address to \`contact:\` in municipality.yml

      0 errors, 1 hint in 3 files. Nothing was built.

      pledges/ed/2026/pledge.md:5:12 hint privacy/named-mail
        \`a••••••@exempel.se\` ser ut som en enda persons adress, och sidan finns kvar när den personen har slutat

           4 │ ---
        >  5 │ Skriv till anna.ek@exempel.se.
             │            ^^^^^^^^^^^^^^^^^^
        åtgärd   skriv en adress till verksamheten här, till exempel \`trygghet@exempel.se\`, eller flytta adressen till \`contact:\` i municipality.yml

      0 fel, 1 tips i 3 filer. Inget byggdes.
      "
    `);
  });
});

describe("names of files and folders", () => {
  const REPORT = "outcomes: [{ commitment: ljus, status: fulfilled, assessed-by: police }]";
  const named = (name: string) => ({
    files: { "ed/2026/pledge.md": pledge("Text."), [`ed/2026/${name}`]: `title: Uppföljning\n${REPORT}` },
  });

  test("privacy/in-name", () => {
    expect(adviceReport(named("report-8112189876.md"))).toMatchInlineSnapshot(`
      "
      pledges/ed/2026/report-••••••••••.md:1:1 warning privacy/in-name
        in the name \`report-••••••••••.md\` stands what looks like a personal identity number, and names become addresses that everybody sees
        fix   give the file or folder another name; if it has been published or committed already, ask your data protection officer how to remove it from the history as well

      0 errors, 1 warning in 4 files. Nothing was built.

      pledges/ed/2026/report-••••••••••.md:1:1 warning privacy/in-name
        i namnet \`report-••••••••••.md\` står något som ser ut som ett personnummer, och namn blir webbadresser som alla kan se
        åtgärd   ge filen eller mappen ett annat namn; är den redan publicerad eller incheckad, fråga ert dataskyddsombud hur namnet ska tas bort även ur historiken

      0 fel, 1 varning i 4 filer. Inget byggdes.
      "
    `);
  });

  test.each(["report-8112189876.md", "report-811218-9876.md"])(
    "of %s: neither head nor any format repeats it",
    (name) => {
      withWrong(named(name), (loaded) => {
        const found = [...loaded.diagnostics, ...warningsOn(loaded)];
        expect(found.map(({ code }) => code)).toContain("privacy/in-name");
        const shown = discreetly({ ...loaded, diagnostics: found }).diagnostics;
        for (const printed of [printJson(shown, "sv"), printGithub(shown, "en")])
          expect(printed).not.toMatch(/811218|9876/);
      });
    },
  );

  test("a telephone number in a name is told of once, whatever lies below it", () => {
    const files = {
      "ed-0701740605/municipality.yml": "name: Ed\ngenitive: Eds",
      "ed-0701740605/2026/pledge.md": "",
    };
    const names = adviceOnWrong({ files }).filter(({ code }) => code === "privacy/in-name");
    expect(names.map(({ values }) => values)).toEqual([{ what: "phone-number", hidden: "ed-070•••••••" }]);
  });

  test.each([
    "ed/2026/report-811218-9876.md",
    "ed/2026/anna.ek@gmail.com.md",
    "811218-9876/x.md",
    "ed/anna.ek@pm.me/x.md",
  ])("%s is refused or not, and in dots", (file) => {
    const raw = { [file]: "x" };
    withWrong({ raw }, (loaded) => {
      expect(loaded.diagnostics.length).toBeGreaterThan(0);
      const shown = discreetly(loaded);
      const printed = [
        printJson(shown.diagnostics, "sv"),
        printGithub(shown.diagnostics, "en"),
        printReport(shown.diagnostics, { ...shown, language: "sv", color: false, aftermath: "checked" }),
      ];
      expect(printed.join()).not.toMatch(/811218|9876|anna\.ek/);
    });
  });

  test("its frame is still shown", () => {
    const raw = { "ed/2026/report-811218-9876.md": "---\ntitle: 2\n---\n" };
    withWrong({ raw }, (loaded) => {
      const { diagnostics, textOf } = discreetly(loaded);
      const [file] = diagnostics.map(({ place }) => place.file).filter((one) => one.includes("•"));
      expect(file).toBe("pledges/ed/2026/report-••••••-••••.md");
      expect(textOf(file ?? "")).toContain("title: 2");
    });
  });
});

describe("found wherever it stands", () => {
  const COMMITMENT = "commitments:\n  - id: ljus\n    by: police\n    text:";
  test.each([
    [`# ${PERSONAL}`, ["2:3 privacy/personal-number"]],
    [`title: Löfte ${PERSONAL}`, ["2:14 privacy/personal-number"]],
    [`summary: "Ring ${PHONE}"`, ["2:16 privacy/phone-number"]],
    [`${COMMITMENT} >-\n      Laga ljuset.\n      Ring ${PHONE}.`, ["7:12 privacy/phone-number"]],
    [`signatories: [{ name: Anna Ek, role: "${NAMED}" }]`, ["2:39 privacy/named-mail"]],
    [
      `changes: [{ on: 2026-01-02, note: "${PERSONAL} ${PRIVATE}" }]`,
      ["2:36 privacy/personal-number", "2:50 privacy/private-mail"],
    ],
    [`sources: [{ title: x, url: "https://exempel.se/${PERSONAL}" }]`, ["2:48 privacy/personal-number"]],
    // A long number in an address is something else: a day and a time, or the number of a page.
    ["sources: [{ title: x, url: https://exempel.se/189001029801 }]", []],
    ["sources: [{ title: x, url: https://exempel.se/0701740605 }]", []],
  ])("%j", (matter, codes) => {
    expect(codesIn({ files: { "ed/2026/pledge.md": matter } })).toEqual(codes);
  });

  test("in bodies, links of Markdown and settings", () => {
    const body = `[ring](tel:+46701740605), [skriv](mailto:${PRIVATE})\n\n| a |\n| - |\n| ${PERSONAL} |`;
    expect(codesIn({ files: { "ed/2026/pledge.md": pledge(body) } })).toEqual([
      "5:12 privacy/phone-number",
      "5:42 privacy/private-mail",
      "9:3 privacy/personal-number",
    ]);
    const settings = `name: Ed\ngenitive: Eds\ncounty: "${PHONE}"\n# ${NAMED}\n`;
    expect(codesIn({ files: { "ed/municipality.yml": settings } }, "ed/municipality.yml")).toEqual([
      "3:10 privacy/phone-number",
      "4:3 privacy/named-mail",
    ]);
  });

  test("also in a file with faults, and by the build, without hints", () => {
    const files = { "ed/2026/pledge.md": `published: i våras\nsummary: ${PERSONAL} ${NAMED}` };
    expect(codesIn({ files })).toEqual(["3:10 privacy/personal-number", "3:24 privacy/named-mail"]);
    expect(withWrong({ files }, warningsOn).map(({ code }) => code)).toEqual(["privacy/personal-number"]);
  });
});

describe("how to reach an office is no secret", () => {
  const contact = (more: string) => `name: Ed\ngenitive: Eds\n${more}\n`;
  test.each([
    `contact:\n  name: Växeln\n  phone: ${PHONE}\n  email: ${NAMED}`,
    `contact: { name: Växeln, phone: "${PHONE}", email: ${NAMED}, url: "tel:+46701740605" }`,
    `links: [{ title: Skriv, url: "mailto:${NAMED}" }]`,
  ])("%j", (more) => {
    expect(codesIn({ files: { "ed/municipality.yml": contact(more) } }, "ed/municipality.yml")).toEqual([]);
  });

  test("but a remark is no field: what stands there is not known", () => {
    const files = {
      "ed/municipality.yml": `name: Ed\ngenitive: Eds\n# phone: ${PHONE}\ncounty: x # email: ${NAMED}\n`,
      "ed/2026/pledge.md": pledge(`Ring ${PHONE}.`),
    };
    expect(codesIn({ files })).toEqual(["5:6 privacy/phone-number"]);
    expect(codesIn({ files }, "ed/municipality.yml")).toEqual([
      "3:10 privacy/phone-number",
      "4:20 privacy/named-mail",
    ]);
    expect(adviceReport({ files })).not.toContain("174 06 05");
  });

  test("but a private address is no office's", () => {
    const files = { "ed/municipality.yml": contact(`contact: { name: Anna, email: ${PRIVATE} }`) };
    expect(codesIn({ files }, "ed/municipality.yml")).toEqual(["3:31 privacy/private-mail"]);
  });

  test("what stands under contact may stand in texts, in any way of writing it", () => {
    const files = {
      "archive.yml": ARCHIVE.replace(
        "contact: { name: Redaktionen,",
        'contact: { name: Redaktionen, phone: "031-390 06 05",',
      ),
      "ed/2026/pledge.md": pledge("Ring 031-390 06 05, +46 31 390 06 05 eller 031-390 06 06."),
    };
    expect(codesIn({ files })).toEqual(["5:44 privacy/phone-number"]);
  });
});

describe("nothing that is printed repeats it", () => {
  const secrets = [PERSONAL, "9801", "174 06 05", "anna.ek@gmail"];
  const files = {
    "ed/2026/pledge.md": `# TODO: ${PERSONAL}, ${PHONE} eller ${PRIVATE}?\ntitle: Löfte ${PERSONAL}\nsummary: ${PHONE} ${PRIVATE}`,
  };

  test("in reports, JSON and annotations, nor what another message quotes or shows", () => {
    const found = adviceOnWrong({ files });
    expect(found.map(({ code }) => code)).toContain("draft/todo");
    const shown = discreet(found);
    for (const printed of [adviceReport({ files }), printJson(shown, "sv"), printGithub(shown, "en")])
      for (const secret of secrets) expect(printed).not.toContain(secret);
  });

  test("in a list that a message quotes", () => {
    const place = { file: "a", line: 1, column: 1, length: 1 };
    const [fault] = discreet([
      diagnose("commitment/unknown-theme", place, { theme: PHONE, nearest: undefined, known: [PERSONAL] }),
    ]);
    expect(fault?.values).toEqual({ theme: "070-••• •• ••", nearest: undefined, known: ["••••••••-••••"] });
  });

  test("what is hidden is as long as it was, so that carets stand right", () => {
    const text = `${PERSONAL}, ${PHONE}, ${PRIVATE}, ${NAMED}.\n${PERSONAL}`;
    const hidden = concealed(text);
    expect(hidden).toBe(`••••••••-••••, 070-••• •• ••, a••••••@gmail.com, ${NAMED}.\n••••••••-••••`);
    expect(hidden).toHaveLength(text.length);
    expect(hiddenMail("a@b.se")).toBe("a@b.se");
    expect(hiddenPhone("+46 70 174 06 05")).toBe("+46 7• ••• •• ••");
  });
});
