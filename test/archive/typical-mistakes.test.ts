// Archive tests: what staff get wrong most often. Each mistake has one message, the right one, in Swedish that they can act on.
import { expect, test } from "vitest";
import { printReport } from "../../scripts/diagnostics/report.ts";
import type { Files } from "./miniature.ts";
import { withWrong } from "./report.ts";

const PROMISED =
  "commitments:\n  - { id: ljus, by: police, text: Laga ljuset., target: { min: 2, unit: lampor } }";

/** The Swedish report, which has to be about one fault alone. */
const wrong = (files: Files): string =>
  withWrong({ files }, (loaded) => {
    const { diagnostics } = loaded;
    expect(diagnostics.map(({ code }) => code)).toHaveLength(1);
    const report = printReport(diagnostics, {
      ...loaded,
      language: "sv",
      color: false,
      aftermath: "checked",
    });
    expect(report).not.toMatch(/^\s+at |undefined|Error:/m);
    return `\n${report}`;
  });

const file = (text: string): string =>
  withWrong({ files: { "ed/2021/pledge.md": "" }, raw: { "ed/2021/pledge.md": text } }, (loaded) => {
    expect(loaded.diagnostics).toHaveLength(1);
    return `\n${printReport(loaded.diagnostics, { ...loaded, language: "sv", color: false, aftermath: "checked" })}`;
  });

/** A pledge with one line too many, or with all of these. */
const pledge = (line: string): string => wrong({ "ed/2021/pledge.md": line });
const lines = (...all: string[]): string => file(`---\n${all.join("\n")}\n---\n`);

const outcome = (...fields: string[]): string =>
  wrong({
    "ed/2021/pledge.md": PROMISED,
    "ed/2021/report.md": `assessed-by: joint\noutcomes:\n  - commitment: ljus\n${fields.map((one) => `    ${one}`).join("\n")}`,
  });

test("a colon in a title", () => {
  expect(pledge("title: Trygghet: för alla i Ed")).toMatchInlineSnapshot(`
    "
    pledges/ed/2021/pledge.md:2:8 error yaml/colon-in-text
      ett kolon följt av mellanslag får texten att se ut som ett nytt fält

         1 │ ---
      >  2 │ title: Trygghet: för alla i Ed
           │        ^^^^^^^^^^^^^^^^^^^^^^^
      åtgärd   sätt citattecken om hela texten: "Trygghet: för alla i Ed"

    1 fel i 3 filer. Inget byggdes.
    "
  `);
});

test("a quotation mark that is never closed", () => {
  expect(pledge('title: "Tryggt Ed')).toMatchInlineSnapshot(`
    "
    pledges/ed/2021/pledge.md:2:8 error yaml/unclosed-quote
      texten som \`"\` inleder avslutas aldrig

         1 │ ---
      >  2 │ title: "Tryggt Ed
           │        ^
      åtgärd   avsluta texten med \`"\`, eller ta bort det första

    1 fel i 3 filer. Inget byggdes.
    "
  `);
});

test("a quotation mark that is never opened", () => {
  expect(pledge('title: Tryggt Ed"')).toMatchInlineSnapshot(`
    "
    pledges/ed/2021/pledge.md:2:8 warning field/stray-quote
      \`"\` står ensamt här, så det skulle visas som en del av texten

         1 │ ---
      >  2 │ title: Tryggt Ed"
           │        ^^^^^^^^^^
      åtgärd   skriv \`Tryggt Ed\`, eller sätt dit det citattecken som saknas

    0 fel, 1 varning i 3 filer. Inget byggdes.
    "
  `);
});

test("a tab in place of spaces", () => {
  expect(
    lines("commitments:", "\t- id: ljus", "\t  by: police", "\t  text: Laga ljuset."),
  ).toMatchInlineSnapshot(`
    "
    pledges/ed/2021/pledge.md:3:1 error yaml/tab
      en tabb står där det behövs mellanslag

         2 │ commitments:
      >  3 │  - id: ljus
           │ ^
      åtgärd   ta bort tabben och skriv två mellanslag för varje steg in

    1 fel i 3 filer. Inget byggdes.
    "
  `);
});

test("a line that begins one space too far out", () => {
  expect(
    lines("commitments:", "  - id: ljus", "   by: police", "    text: Laga ljuset."),
  ).toMatchInlineSnapshot(`
    "
    pledges/ed/2021/pledge.md:4:4 error yaml/indentation
      raden börjar med 3 mellanslag, och då hör den inte ihop med något ovanför

         3 │   - id: ljus
      >  4 │    by: police
           │    ^^^
      åtgärd   låt den börja med 4 mellanslag, som \`id:\`

    1 fel i 3 filer. Inget byggdes.
    "
  `);
});

test("a field that stands outside of its commitment", () => {
  expect(
    lines("commitments:", "  - id: ljus", "    text: Laga ljuset.", "by: police"),
  ).toMatchInlineSnapshot(`
    "
    pledges/ed/2021/pledge.md:5:1 error field/unknown
      det finns inget fält \`by\` här

         4 │     text: Laga ljuset.
      >  5 │ by: police
           │ ^^ här kan stå title, valid, place, summary, signed, sources, wording, excerpt, changes, …
      åtgärd   flytta det till \`commitments:\`, med lika många mellanslag före som de andra fälten där

    1 fel i 3 filer. Inget byggdes.
    "
  `);
});

test("no line that ends the fields", () => {
  expect(
    file("---\ncommitments:\n  - { id: ljus, by: police, text: Laga ljuset. }\n\nMer om löftet.\n"),
  ).toMatchInlineSnapshot(`
    "
    pledges/ed/2021/pledge.md:1:1 error matter/not-closed
      det står ingenstans var fälten som börjar här slutar, så texten under dem skulle gå förlorad

      >  1 │ ---
           │ ^^^
      åtgärd   skriv en egen rad med bara \`---\` efter det sista fältet, före texten

    1 fel i 3 filer. Inget byggdes.
    "
  `);
});

test("no line before the fields", () => {
  expect(
    file("commitments:\n  - { id: ljus, by: police, text: Laga ljuset. }\n---\n"),
  ).toMatchInlineSnapshot(`
    "
    pledges/ed/2021/pledge.md:1:1 error matter/no-opening
      första raden är \`commitments:\`, så fälten skulle läsas som vanlig text

      >  1 │ commitments:
           │ ^^^^^^^^^^^^
      åtgärd   skriv tre bindestreck, \`---\`, på en egen rad allra överst i filen, och inget före dem

    1 fel i 3 filer. Inget byggdes.
    "
  `);
});

test("a day with its month in words", () => {
  expect(pledge("published: 15 januari 2021")).toMatchInlineSnapshot(`
    "
    pledges/ed/2021/pledge.md:2:12 error date/format
      \`15 januari 2021\` är inget datum skrivet som år-månad-dag

         1 │ ---
      >  2 │ published: 15 januari 2021
           │            ^^^^^^^^^^^^^^^
      åtgärd   skriv \`2021-01-15\`

    1 fel i 3 filer. Inget byggdes.
    "
  `);
});

test("a day that does not exist", () => {
  expect(pledge("valid: { from: 2021-01-01, to: 2021-06-31 }")).toMatchInlineSnapshot(`
    "
    pledges/ed/2021/pledge.md:2:32 error date/impossible
      \`2021-06-31\` finns inte i kalendern

         1 │ ---
      >  2 │ valid: { from: 2021-01-01, to: 2021-06-31 }
           │                                ^^^^^^^^^^
      åtgärd   skriv \`2021-06-30\` om månadens sista dag menas

    1 fel i 3 filer. Inget byggdes.
    "
  `);
});

test("a title under its Swedish name", () => {
  expect(pledge("titel: Löfte 2021")).toMatchInlineSnapshot(`
    "
    pledges/ed/2021/pledge.md:2:1 error field/unknown
      det finns inget fält \`titel\` här

         1 │ ---
      >  2 │ titel: Löfte 2021
           │ ^^^^^ här kan stå title, signed, valid, place, sources, excerpt, changes, formerly, extended, …
      åtgärd   skriv \`title:\`

    1 fel i 3 filer. Inget byggdes.
    "
  `);
});

test("a day of publication under its Swedish name", () => {
  expect(pledge("publicerad: 2021-01-15")).toMatchInlineSnapshot(`
    "
    pledges/ed/2021/pledge.md:2:1 error field/unknown
      det finns inget fält \`publicerad\` här

         1 │ ---
      >  2 │ publicerad: 2021-01-15
           │ ^^^^^^^^^^ här kan stå published, place, excerpt, valid, title, summary, sources, formerly, signed, …
      åtgärd   skriv \`published:\`

    1 fel i 3 filer. Inget byggdes.
    "
  `);
});

test("commitments under their Swedish name, which are then not missing as well", () => {
  expect(lines("åtaganden:", "  - { id: ljus, by: police, text: Laga ljuset. }")).toMatchInlineSnapshot(`
    "
    pledges/ed/2021/pledge.md:2:1 error field/unknown
      det finns inget fält \`åtaganden\` här

         1 │ ---
      >  2 │ åtaganden:
           │ ^^^^^^^^^ här kan stå changes, signed, extended, title, valid, place, published, summary, sources, …
      åtgärd   skriv \`commitments:\`

    1 fel i 3 filer. Inget byggdes.
    "
  `);
});

test("a promiser under its Swedish name", () => {
  expect(
    lines("commitments:", "  - id: ljus", "    ansvarig: police", "    text: Laga ljuset."),
  ).toMatchInlineSnapshot(`
    "
    pledges/ed/2021/pledge.md:4:5 error field/unknown
      det finns inget fält \`ansvarig\` här

         3 │   - id: ljus
      >  4 │     ansvarig: police
           │     ^^^^^^^^ här kan stå id, by, theme, text, place, target eller continues
      åtgärd   skriv \`by:\`

    1 fel i 3 filer. Inget byggdes.
    "
  `);
});

test("what is promised under its Swedish name", () => {
  expect(
    lines("commitments:", "  - id: ljus", "    by: police", "    löfte: Laga ljuset."),
  ).toMatchInlineSnapshot(`
    "
    pledges/ed/2021/pledge.md:5:5 error field/unknown
      det finns inget fält \`löfte\` här

         4 │     by: police
      >  5 │     löfte: Laga ljuset.
           │     ^^^^^ här kan stå id, by, theme, text, place, target eller continues
      åtgärd   skriv \`text:\`

    1 fel i 3 filer. Inget byggdes.
    "
  `);
});

test("a target under its Swedish name", () => {
  expect(
    lines("commitments:", "  - { id: ljus, by: police, text: Laga ljuset., mål: { min: 2, unit: lampor } }"),
  ).toMatchInlineSnapshot(`
    "
    pledges/ed/2021/pledge.md:3:49 error field/unknown
      det finns inget fält \`mål\` här

         2 │ commitments:
      >  3 │   - { id: ljus, by: police, text: Laga ljuset., mål: { min: 2, unit: lampor } }
           │                                                 ^^^ här kan stå id, by, theme, text, place, target eller continues
      åtgärd   skriv \`target:\`

    1 fel i 3 filer. Inget byggdes.
    "
  `);
});

test("a target in running text", () => {
  expect(
    lines("commitments:", "  - { id: ljus, by: police, text: Laga ljuset., target: minst två lampor }"),
  ).toMatchInlineSnapshot(`
    "
    pledges/ed/2021/pledge.md:3:57 error field/wrong-type
      \`target\` ska ha egna fält men är en text

         2 │ commitments:
      >  3 │   - { id: ljus, by: police, text: Laga ljuset., target: minst två lampor }
           │                                                         ^^^^^^^^^^^^^^^^
      åtgärd   skriv \`target: { min: 2, unit: lampor }\`

    1 fel i 3 filer. Inget byggdes.
    "
  `);
});

test("a party in Swedish", () => {
  expect(lines("commitments:", "  - { id: ljus, by: Polisen, text: Laga ljuset. }")).toMatchInlineSnapshot(`
    "
    pledges/ed/2021/pledge.md:3:21 error commitment/unknown-party
      \`Polisen\` går inte att skriva här

         2 │ commitments:
      >  3 │   - { id: ljus, by: Polisen, text: Laga ljuset. }
           │                     ^^^^^^^ här kan stå police, municipality eller joint
      åtgärd   skriv \`police\`, eller lägg till parten under \`partners:\` i municipality.yml

    1 fel i 3 filer. Inget byggdes.
    "
  `);
});

test("both parties in running text", () => {
  expect(
    lines("commitments:", "  - { id: ljus, by: polisen och kommunen, text: Laga ljuset. }"),
  ).toMatchInlineSnapshot(`
    "
    pledges/ed/2021/pledge.md:3:21 error commitment/unknown-party
      \`polisen och kommunen\` går inte att skriva här

         2 │ commitments:
      >  3 │   - { id: ljus, by: polisen och kommunen, text: Laga ljuset. }
           │                     ^^^^^^^^^^^^^^^^^^^^ här kan stå police, municipality eller joint
      åtgärd   skriv \`joint\`, eller lägg till parten under \`partners:\` i municipality.yml

    1 fel i 3 filer. Inget byggdes.
    "
  `);
});

test("an id with spaces and å, ä or ö", () => {
  expect(
    lines("commitments:", "  - { id: Bättre ljus, by: police, text: Laga ljuset. }"),
  ).toMatchInlineSnapshot(`
    "
    pledges/ed/2021/pledge.md:3:11 error id/format
      \`Bättre ljus\` kan inte vara ett id, eftersom ett id blir en del av adresser

         2 │ commitments:
      >  3 │   - { id: Bättre ljus, by: police, text: Laga ljuset. }
           │           ^^^^^^^^^^^
      åtgärd   skriv \`battre-ljus\`: små bokstäver a–z, siffror och enkla bindestreck

    1 fel i 3 filer. Inget byggdes.
    "
  `);
});

test("one id for two commitments", () => {
  expect(
    lines(
      "commitments:",
      "  - { id: ljus, by: police, text: Laga ljuset. }",
      "  - { id: ljus, by: joint, text: Byt ljuset. }",
    ),
  ).toMatchInlineSnapshot(`
    "
    pledges/ed/2021/pledge.md:4:11 error commitment/duplicate-id
      \`ljus\` är redan id för ett annat åtagande i löftet

         3 │   - { id: ljus, by: police, text: Laga ljuset. }
      >  4 │   - { id: ljus, by: joint, text: Byt ljuset. }
           │           ^^^^
      åtgärd   ge det ena ett annat id, till exempel \`ljus-2\`

    1 fel i 3 filer. Inget byggdes.
    "
  `);
});

test("an address without https", () => {
  expect(pledge("sources: [{ title: Löftet, url: www.ed.se/lofte }]")).toMatchInlineSnapshot(`
    "
    pledges/ed/2021/pledge.md:2:33 error url/not-web
      \`www.ed.se/lofte\` är inte hela adressen till en webbsida

         1 │ ---
      >  2 │ sources: [{ title: Löftet, url: www.ed.se/lofte }]
           │                                 ^^^^^^^^^^^^^^^
      åtgärd   skriv \`https://www.ed.se/lofte\`

    1 fel i 3 filer. Inget byggdes.
    "
  `);
});

test("a municipality's code without quotation marks", () => {
  expect(
    wrong({ "ed/2021/pledge.md": "", "ed/municipality.yml": "name: Ed\ngenitive: Eds\ncode: 0438\n" }),
  ).toMatchInlineSnapshot(`
    "
    pledges/ed/municipality.yml:3:7 error municipality/code-format
      \`438\` är ingen kommunkod: fyra siffror inom citattecken

         2 │ genitive: Eds
      >  3 │ code: 0438
           │       ^^^^
      åtgärd   skriv \`code: "0438"\`

    1 fel i 3 filer. Inget byggdes.
    "
  `);
});

test("a status in Swedish", () => {
  expect(outcome("status: delvis genomfört")).toMatchInlineSnapshot(`
    "
    pledges/ed/2021/report.md:5:13 error outcome/unknown-status
      \`delvis genomfört\` är ingen status som arkivet känner till

         4 │   - commitment: ljus
      >  5 │     status: delvis genomfört
           │             ^^^^^^^^^^^^^^^^ här kan stå fulfilled, partly-fulfilled, ongoing, continuous, not-started, not-fulfilled eller withdrawn
      åtgärd   skriv \`status: partly-fulfilled\`

    1 fel i 4 filer. Inget byggdes.
    "
  `);
});

test("a status that nobody can guess", () => {
  expect(outcome("status: se nedan")).toMatchInlineSnapshot(`
    "
    pledges/ed/2021/report.md:5:13 error outcome/unknown-status
      \`se nedan\` är ingen status som arkivet känner till

         4 │   - commitment: ljus
      >  5 │     status: se nedan
           │             ^^^^^^^^ här kan stå fulfilled, partly-fulfilled, ongoing, continuous, not-started, not-fulfilled eller withdrawn
      åtgärd   skriv det ord som stämmer: \`fulfilled\` (genomfört), \`partly-fulfilled\` (delvis genomfört), \`ongoing\` (pågår), \`continuous\` (löpande arbete), \`not-started\` (ej påbörjat), \`not-fulfilled\` (ej genomfört) eller \`withdrawn\` (utgår)

    1 fel i 4 filer. Inget byggdes.
    "
  `);
});

test("a status that needs a reason and has none", () => {
  expect(outcome("status: withdrawn")).toMatchInlineSnapshot(`
    "
    pledges/ed/2021/report.md:5:13 error outcome/reason-missing
      \`withdrawn\` måste ha ett skäl, så att invånarna får veta varför

         4 │   - commitment: ljus
      >  5 │     status: withdrawn
           │             ^^^^^^^^^
      åtgärd   lägg till en rad \`reason:\` med en mening om varför, till exempel \`reason: Bolaget sålde fastigheten.\`

    1 fel i 4 filer. Inget byggdes.
    "
  `);
});

test("a result as a bare number", () => {
  expect(outcome("status: fulfilled", "result: 3")).toMatchInlineSnapshot(`
    "
    pledges/ed/2021/report.md:6:13 error field/wrong-type
      \`result\` ska ha egna fält men är ett tal

         5 │     status: fulfilled
      >  6 │     result: 3
           │             ^
      åtgärd   skriv \`result: { value: 3 }\`

    1 fel i 4 filer. Inget byggdes.
    "
  `);
});

test("a reason under its Swedish name", () => {
  expect(outcome("status: withdrawn", "orsak: Bolaget sålde huset.")).toMatchInlineSnapshot(`
    "
    pledges/ed/2021/report.md:6:5 error field/unknown
      det finns inget fält \`orsak\` här

         5 │     status: withdrawn
      >  6 │     orsak: Bolaget sålde huset.
           │     ^^^^^ här kan stå commitment, status, result, text, reason, evidence eller assessed-by
      åtgärd   skriv \`reason:\`

    1 fel i 4 filer. Inget byggdes.
    "
  `);
});

test("an outcome of what was not promised", () => {
  expect(
    wrong({
      "ed/2021/pledge.md": PROMISED,
      "ed/2021/report.md": "assessed-by: joint\noutcomes:\n  - { commitment: ljuset, status: fulfilled }",
    }),
  ).toMatchInlineSnapshot(`
    "
    pledges/ed/2021/report.md:4:19 error outcome/unknown-commitment
      löftet har inget åtagande \`ljuset\`

         3 │ outcomes:
      >  4 │   - { commitment: ljuset, status: fulfilled }
           │                   ^^^^^^ här kan stå ljus
      åtgärd   skriv \`ljus\`

    1 fel i 4 filer. Inget byggdes.
    "
  `);
});

test("nobody who has judged", () => {
  expect(
    wrong({
      "ed/2021/pledge.md": PROMISED,
      "ed/2021/report.md": "outcomes:\n  - { commitment: ljus, status: fulfilled }",
    }),
  ).toMatchInlineSnapshot(`
    "
    pledges/ed/2021/report.md:3:19 error report/assessor-missing
      det står inte vem som har bedömt \`ljus\`

         2 │ outcomes:
      >  3 │   - { commitment: ljus, status: fulfilled }
           │                   ^^^^
      åtgärd   lägg till \`assessed-by:\` i filens början med den som har bedömt, till exempel \`assessed-by: joint\`

    1 fel i 4 filer. Inget byggdes.
    "
  `);
});

test("a file under its Swedish name", () => {
  expect(
    wrong({ "ed/2021/pledge.md": PROMISED, "ed/2021/uppföljning.md": "outcomes: []" }),
  ).toMatchInlineSnapshot(`
    "
    pledges/ed/2021/uppföljning.md:1:1 error file/not-content
      \`uppföljning.md\` är inget innehåll som arkivet känner till och skulle inte komma med
      åtgärd   byt namn till \`report.md\`

    1 fel i 3 filer. Inget byggdes.
    "
  `);
});
