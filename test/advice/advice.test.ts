// Advice tests: what is left to do and how things are worded: every message as it is printed, and when nothing is said.
import { describe, expect, test } from "vitest";
import { ARCHIVE } from "../archive/miniature.ts";
import { adviceReport, codesIn } from "./report.ts";

/** A pledge with a body. Its front matter ends on line 4. */
const pledge = (body: string) => `---
title: Löfte
commitments: [{ id: ljus, by: police, text: Laga ljuset. }]
---
${body}
`;

const commitment = (text: string, more = "") =>
  `commitments:\n  - { id: ljus, by: police, text: "${text}"${more} }`;

describe("advice/follow-up-overdue", () => {
  test("without any follow-up", () => {
    expect(adviceReport({ files: { "ed/2024/pledge.md": "" } })).toMatchInlineSnapshot(`
      "
      pledges/ed/2024/pledge.md:1:1 warning advice/follow-up-overdue
        the pledge held until 2024-12-31, and its final follow-up should have been here by 2025-03-31; there is none
        fix   begin it with \`npm run new -- ed 2024 --report\`; if it has been published elsewhere, sum it up with a link to it

      0 errors, 1 warning in 3 files. Nothing was built.

      pledges/ed/2024/pledge.md:1:1 warning advice/follow-up-overdue
        löftet gällde till och med 2024-12-31, och den slutliga uppföljningen skulle ha funnits här senast 2025-03-31; det finns ingen
        åtgärd   börja på den med \`npm run new -- ed 2024 --report\`; finns den på en annan webbplats, sammanfatta den och länka dit

      0 fel, 1 varning i 3 filer. Inget byggdes.
      "
    `);
  });

  test("with nothing but interim ones", () => {
    expect(
      adviceReport({
        files: {
          "ed/2024/pledge.md": "",
          "ed/2024/report-t1.md": "period: { from: 2024-01-01, to: 2024-04-30 }",
        },
      }),
    ).toMatchInlineSnapshot(`
      "
      pledges/ed/2024/pledge.md:1:1 warning advice/follow-up-overdue
        the pledge held until 2024-12-31, and its final follow-up should have been here by 2025-03-31; there is nothing but interim ones
        fix   begin it with \`npm run new -- ed 2024 --report\`; if it has been published elsewhere, sum it up with a link to it

      0 errors, 1 warning in 4 files. Nothing was built.

      pledges/ed/2024/pledge.md:1:1 warning advice/follow-up-overdue
        löftet gällde till och med 2024-12-31, och den slutliga uppföljningen skulle ha funnits här senast 2025-03-31; det finns bara delrapporter
        åtgärd   börja på den med \`npm run new -- ed 2024 --report\`; finns den på en annan webbplats, sammanfatta den och länka dit

      0 fel, 1 varning i 4 filer. Inget byggdes.
      "
    `);
  });

  const codes = (files: Readonly<Record<string, string>>, today: string) =>
    codesIn({ files }, "ed/2024/pledge.md", today);
  const LATE = ["1:1 advice/follow-up-overdue"];

  test("by the archive's own rules: from the day after the last one, later when extended or said so", () => {
    const plain = { "ed/2024/pledge.md": "" };
    expect(codes(plain, "2025-03-31")).toEqual([]);
    expect(codes(plain, "2025-04-01")).toEqual(LATE);
    const extended = { "ed/2024/pledge.md": "extended: [{ on: 2024-12-01, to: 2025-06-30 }]" };
    expect(codes(extended, "2025-09-28")).toEqual([]);
    expect(codes(extended, "2025-09-29")).toEqual(LATE);
    const said = { "ed/2024/pledge.md": "report-due: 2026-01-31" };
    expect(codes(said, "2026-01-31")).toEqual([]);
    expect(codes(said, "2026-02-01")).toEqual(LATE);
    expect(codes({ ...plain, "ed/2024/report.md": "" }, "2026-11-24")).toEqual([]);
  });
});

describe("advice/vague-commitment", () => {
  test("the words that say nothing, at their place in the text", () => {
    expect(
      adviceReport({ files: { "ed/2026/pledge.md": commitment("Vi ska verka för ökad trygghet.") } }),
    ).toMatchInlineSnapshot(`
      "
      pledges/ed/2026/pledge.md:3:43 hint advice/vague-commitment
        how can anybody see afterwards that this is done? “verka för” does not say what

           2 │ commitments:
        >  3 │   - { id: ljus, by: police, text: "Vi ska verka för ökad trygghet." }
             │                                           ^^^^^^^^^
        fix   write how many, how often, where or until when, or add a \`target:\`; if the pledge is adopted already, keep it for the next one

      0 errors, 1 hint in 3 files. Nothing was built.

      pledges/ed/2026/pledge.md:3:43 hint advice/vague-commitment
        hur ska någon kunna se att det är gjort? ”verka för” säger inte vad som ska göras

           2 │ commitments:
        >  3 │   - { id: ljus, by: police, text: "Vi ska verka för ökad trygghet." }
             │                                           ^^^^^^^^^
        åtgärd   skriv hur många, hur ofta, var eller när, eller lägg till ett mål under \`target:\`; är löftet redan antaget, spara rådet till nästa

      0 fel, 1 tips i 3 filer. Inget byggdes.
      "
    `);
  });

  test("also when the text goes on for lines", () => {
    const text =
      "commitments:\n  - id: ljus\n    by: police\n    text: >-\n      Polisen ska, tillsammans med\n      föreningarna, verka\n      för trygghet.";
    expect(codesIn({ files: { "ed/2026/pledge.md": text } })).toEqual(["7:21 advice/vague-commitment"]);
  });

  test("only of pledges that have not ended, without a target, and when the archive's language is Swedish", () => {
    const vague = { "ed/2026/pledge.md": commitment("Verka för trygghet.") };
    expect(codesIn({ files: vague }, undefined, "2026-12-31")).toHaveLength(1);
    expect(codesIn({ files: vague }, undefined, "2027-01-01")).toEqual([]);
    const measured = commitment("Verka för trygghet.", ", target: { min: 4, unit: vandringar }");
    expect(codesIn({ files: { "ed/2026/pledge.md": measured } })).toEqual([]);
    const somewhere = { "ed/2026/pledge.md": `place: Norrby\n${commitment("Verka för trygghet.")}` };
    expect(codesIn({ files: somewhere })).toEqual([]);
    const english = ARCHIVE.replace("language: sv", "language: en");
    expect(codesIn({ files: { ...vague, "archive.yml": english } })).toEqual([]);
  });
});

const LONG = `Polisen och kommunen ska ${"gå och gå och ".repeat(7)}gå.`;

describe("advice/long-sentence", () => {
  test("with its words counted, where it begins", () => {
    expect(
      adviceReport({ files: { "ed/2026/pledge.md": pledge(`Kort mening.\n${LONG}`) } }),
    ).toMatchInlineSnapshot(`
      "
      pledges/ed/2026/pledge.md:6:1 hint advice/long-sentence
        this sentence has 33 words, and more than 25 are hard to keep in mind

           5 │ Kort mening.
        >  6 │ Polisen och kommunen ska gå och gå och gå och gå och gå och gå och gå och gå och gå och gå och gå oc …
             │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        fix   divide it in two, or make a list of what it lists

      0 errors, 1 hint in 3 files. Nothing was built.

      pledges/ed/2026/pledge.md:6:1 hint advice/long-sentence
        meningen har 33 ord, och fler än 25 är svåra att hålla i huvudet

           5 │ Kort mening.
        >  6 │ Polisen och kommunen ska gå och gå och gå och gå och gå och gå och gå och gå och gå och gå och gå oc …
             │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        åtgärd   dela den i två, eller gör en punktlista av det som räknas upp

      0 fel, 1 tips i 3 filer. Inget byggdes.
      "
    `);
  });

  const codes = (wrong: Parameters<typeof codesIn>[0], file?: string) =>
    codesIn(wrong, file).filter((code) => code.includes("long"));

  test("in summaries, commitments, outcomes and bodies, through links and lines; not at 25 words", () => {
    expect(codes({ files: { "ed/2026/pledge.md": `summary: ${LONG}` } })).toEqual([
      "2:10 advice/long-sentence",
    ]);
    expect(codes({ files: { "ed/2026/pledge.md": commitment(LONG) } })).toEqual([
      "3:36 advice/long-sentence",
    ]);
    const outcomes = `published: 2026-11-01\nassessed-by: joint\noutcomes:\n  - commitment: ljus\n    status: fulfilled\n    text: ${LONG}`;
    expect(
      codes({ files: { "ed/2026/pledge.md": "", "ed/2026/report.md": outcomes } }, "ed/2026/report.md"),
    ).toEqual(["7:11 advice/long-sentence"]);
    const linked = LONG.replace("gå och gå", "[gå\noch gå](/dals-ed/)");
    expect(codes({ files: { "ed/2026/pledge.md": pledge(`## Rubrik\n\n- ${linked}`) } })).toEqual([
      "7:3 advice/long-sentence",
    ]);
    expect(codes({ files: { "ed/2026/pledge.md": `summary: ${"ord ".repeat(24)}ord.` } })).toEqual([]);
    expect(codes({ files: { "ed/2026/pledge.md": `summary: ${"ord ".repeat(25)}ord.` } })).toHaveLength(1);
  });

  test("not in words of others, nor in what was promised or judged long ago", () => {
    expect(
      codes({
        files: {
          "ed/2026/pledge.md": `wording: verbatim\nsources: [{ title: x, url: https://exempel.se/ }]\nsummary: ${LONG}`,
        },
      }),
    ).toEqual([]);
    const files = { "ed/2026/pledge.md": pledge(`> ${LONG}`) };
    expect(codes({ files })).toEqual([]);
    expect(codes({ files: { "ed/2021/pledge.md": commitment(LONG) } }, "ed/2021/pledge.md")).toEqual([]);
    const judged = `published: 2022-01-20\nassessed-by: joint\noutcomes:\n  - { commitment: ljus, status: fulfilled, text: "${LONG}" }`;
    expect(
      codes({ files: { "ed/2021/pledge.md": "", "ed/2021/report.md": judged } }, "ed/2021/report.md"),
    ).toEqual([]);
  });
});

const HARD =
  "Trygghetsskapande samverkansöverenskommelser möjliggör kommunövergripande problembildsanalyser. ";

describe("advice/hard-to-read", () => {
  test("with what it comes from", () => {
    expect(adviceReport({ files: { "ed/2026/pledge.md": pledge(HARD.repeat(25)) } })).toMatchInlineSnapshot(`
      "
      pledges/ed/2026/pledge.md:1:1 hint advice/hard-to-read
        the texts of this file have a readability index (LIX) of 103; over 60 is very hard to read (127 words, 5 to a sentence, 98 % of them longer than six letters)
        fix   divide long sentences, and use shorter words where there are any

      0 errors, 1 hint in 3 files. Nothing was built.

      pledges/ed/2026/pledge.md:1:1 hint advice/hard-to-read
        texterna i filen har läsbarhetsindex (LIX) 103; över 60 är mycket svårläst (127 ord, 5 i varje mening, 98 % av dem längre än sex bokstäver)
        åtgärd   dela långa meningar, och byt långa ord mot kortare där det går

      0 fel, 1 tips i 3 filer. Inget byggdes.
      "
    `);
  });

  test("not of texts too short to tell", () => {
    expect(codesIn({ files: { "ed/2026/pledge.md": pledge(HARD.repeat(10)) } })).toEqual([]);
  });
});

describe("draft/todo", () => {
  test("in front matter and in settings, with its words; with none when it has none", () => {
    const files = {
      "ed/2026/pledge.md": pledge("").replace("title: Löfte", "title: Löfte\n# TODO: är det minst fyra?"),
    };
    expect(adviceReport({ files })).toMatchInlineSnapshot(`
      "
      pledges/ed/2026/pledge.md:3:1 warning draft/todo
        this is left to look over: är det minst fyra?

           2 │ title: Löfte
        >  3 │ # TODO: är det minst fyra?
             │ ^^^^^^^^^^^^^^^^^^^^^^^^^^
        fix   change what needs changing, then take this line away

      0 errors, 1 warning in 3 files. Nothing was built.

      pledges/ed/2026/pledge.md:3:1 warning draft/todo
        det här är kvar att se över: är det minst fyra?

           2 │ title: Löfte
        >  3 │ # TODO: är det minst fyra?
             │ ^^^^^^^^^^^^^^^^^^^^^^^^^^
        åtgärd   ändra det som behövs och ta sedan bort raden

      0 fel, 1 varning i 3 filer. Inget byggdes.
      "
    `);
    expect(
      adviceReport({ files: { "ed/2026/pledge.md": pledge("").replace("Löfte", "Löfte\n#TODO") } }),
    ).toContain("här är något kvar att se över");
  });

  test.each([
    ["published: 2026-01-02 # todo kontrollera dagen", ["2:23 draft/todo"]],
    ["# TODO\n# TODO – fyll i", ["2:1 draft/todo", "3:1 draft/todo"]],
    ['title: "Se # TODO"', []],
    ["summary: >-\n  # TODO inte här", []],
    ["# TODOLISTA", []],
    ["# inget TODO", []],
  ])("%j", (matter, codes) => {
    expect(codesIn({ files: { "ed/2026/pledge.md": matter } })).toEqual(codes);
  });

  test("not in bodies, where # begins a heading; also in a file with faults", () => {
    expect(codesIn({ files: { "ed/2026/pledge.md": pledge("# TODO\n\nText.") } })).toEqual([]);
    expect(codesIn({ files: { "ed/2026/pledge.md": "# TODO: dagen\npublished: i våras" } })).toEqual([
      "2:1 draft/todo",
    ]);
    expect(codesIn({ files: { "archive.yml": `${ARCHIVE}# TODO: licens\n` } }, "archive.yml")).toEqual([
      "15:1 draft/todo",
    ]);
  });
});
