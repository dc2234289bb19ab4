// Tests of changes without a note: every published promise and verdict that is another now is told with file, line and id.
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { byPlace } from "../../scripts/diagnostics/diagnostic.ts";
import { printReport } from "../../scripts/diagnostics/report.ts";
import { checkSince } from "../../scripts/history/since.ts";
import { differInSpellingAlone } from "../../scripts/history/spelling.ts";
import { Repository } from "./repository.ts";

const PLEDGE = `---
valid: { from: 2021-01-01, to: 2021-12-31 }
commitments:
  - id: ljus
    by: police
    text: Laga minst fyra lampor i gångtunneln under sommaren.
    target: { min: 4, unit: lampor }
  - { id: vandring, by: joint, text: Gå en vandring i centrum., place: Torget }
---
`;
const REPORT = `---
assessed-by: joint
outcomes:
  - { commitment: ljus, status: fulfilled, result: { value: 4 } }
  - { commitment: vandring, status: ongoing }
---
`;

/** Both languages, for the files as they are now held against what was committed first. */
function reportOn(now: {
  pledge?: string;
  report?: string;
  prepare?: (repository: Repository) => void;
}): string {
  const repository = new Repository();
  repository.commit("2021-04-14T08:00:00Z", { "ed/2021/pledge.md": PLEDGE, "ed/2021/report.md": REPORT });
  if (now.pledge !== undefined) repository.write("ed/2021/pledge.md", now.pledge);
  if (now.report !== undefined) repository.write("ed/2021/report.md", now.report);
  now.prepare?.(repository);
  const held = checkSince(repository.content, "pledges", "main");
  if ("fault" in held) throw new Error(held.fault);
  const textOf = (file: string) =>
    readFileSync(path.join(repository.content, file.slice("pledges/".length)), "utf8");
  const print = (language: "en" | "sv") =>
    printReport([...held.diagnostics].sort(byPlace), {
      language,
      color: false,
      fileCount: 2,
      aftermath: "checked",
      textOf,
    });
  return `\n${print("en")}\n${print("sv")}`;
}

/** The report on a pledge that was published in another state, in both languages. */
function reportOfNote(before: string, now: string): string {
  const repository = new Repository();
  repository.commit("2021-04-14T08:00:00Z", { "ed/2021/pledge.md": before });
  repository.write("ed/2021/pledge.md", now);
  const held = checkSince(repository.content, "pledges", "main");
  if ("fault" in held) throw new Error(held.fault);
  const options = { color: false, fileCount: 1, aftermath: "checked", textOf: () => now } as const;
  const print = (language: "en" | "sv") => printReport(held.diagnostics, { ...options, language });
  return `\n${print("en")}\n${print("sv")}`;
}

/** `ed/2021/pledge.md change/document valid` for each, in the order they are told. */
function codesSince(
  files: Readonly<Record<string, string>>,
  change: (repository: Repository) => void,
): string[] {
  const repository = new Repository();
  repository.commit("2021-04-14T08:00:00Z", files);
  change(repository);
  repository.git("add", "--all");
  const held = checkSince(repository.content, "pledges", "main");
  if ("fault" in held) throw new Error(held.fault);
  return held.diagnostics.map(
    ({ place, code, values }) =>
      `${place.file.slice("pledges/".length)} ${code} ${"field" in values ? values.field : ""}`,
  );
}

const nothing = "\n0 errors in 2 files. Nothing was built.\n\n0 fel i 2 filer. Inget byggdes.\n";
const noted = (text: string, more = ""): string =>
  text.replace("---\n", `---\nchanges:\n  - { on: 2021-06-01, note: Rättat efter protokollet.${more} }\n`);

describe("without a note", () => {
  test("another wording, target, promiser and place of a commitment", () => {
    const pledge = PLEDGE.replace("minst fyra", "minst två")
      .replace("min: 4", "min: 2")
      .replace("by: joint", "by: police")
      .replace("place: Torget", "place: Parken");
    expect(reportOn({ pledge })).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:6:11 error change/text
        \`ljus\` is published with another wording, and no note says why it was changed: “Laga minst fyra lampor i gångtunneln under sommaren.”

           5 │     by: police
        >  6 │     text: Laga minst två lampor i gångtunneln under sommaren.
             │           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        fix   say what was changed and why under \`changes:\`, as in \`- { on: 2026-05-02, note: … }\`; if only the spelling is another, add \`minor: true\` to it

      pledges/ed/2021/pledge.md:7:13 error change/field
        \`ljus\` is published with another target, and no note says why it was changed

           6 │     text: Laga minst två lampor i gångtunneln under sommaren.
        >  7 │     target: { min: 2, unit: lampor }
             │             ^^^^^^^^^^^^^^^^^^^^^^^^
        fix   say what was changed and why under \`changes:\`, as in \`- { on: 2026-05-02, note: … }\`

      pledges/ed/2021/pledge.md:8:25 error change/field
        \`vandring\` is published with another promiser, and no note says why it was changed

           7 │     target: { min: 2, unit: lampor }
        >  8 │   - { id: vandring, by: police, text: Gå en vandring i centrum., place: Parken }
             │                         ^^^^^^
        fix   say what was changed and why under \`changes:\`, as in \`- { on: 2026-05-02, note: … }\`

      pledges/ed/2021/pledge.md:8:73 error change/field
        \`vandring\` is published with another place, and no note says why it was changed

           7 │     target: { min: 2, unit: lampor }
        >  8 │   - { id: vandring, by: police, text: Gå en vandring i centrum., place: Parken }
             │                                                                         ^^^^^^
        fix   say what was changed and why under \`changes:\`, as in \`- { on: 2026-05-02, note: … }\`

      4 errors in 2 files. Nothing was built.

      pledges/ed/2021/pledge.md:6:11 error change/text
        \`ljus\` är publicerat med en annan lydelse, och ingen anteckning säger varför den är ändrad: ”Laga minst fyra lampor i gångtunneln under sommaren.”

           5 │     by: police
        >  6 │     text: Laga minst två lampor i gångtunneln under sommaren.
             │           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        åtgärd   skriv vad som är ändrat och varför under \`changes:\`, som \`- { on: 2026-05-02, note: … }\`; är det bara stavningen, lägg till \`minor: true\`

      pledges/ed/2021/pledge.md:7:13 error change/field
        \`ljus\` är publicerat med ett annat mål, och ingen anteckning säger varför det är ändrat

           6 │     text: Laga minst två lampor i gångtunneln under sommaren.
        >  7 │     target: { min: 2, unit: lampor }
             │             ^^^^^^^^^^^^^^^^^^^^^^^^
        åtgärd   skriv vad som är ändrat och varför under \`changes:\`, som \`- { on: 2026-05-02, note: … }\`

      pledges/ed/2021/pledge.md:8:25 error change/field
        \`vandring\` är publicerat med en annan avsändare, och ingen anteckning säger varför det är ändrat

           7 │     target: { min: 2, unit: lampor }
        >  8 │   - { id: vandring, by: police, text: Gå en vandring i centrum., place: Parken }
             │                         ^^^^^^
        åtgärd   skriv vad som är ändrat och varför under \`changes:\`, som \`- { on: 2026-05-02, note: … }\`

      pledges/ed/2021/pledge.md:8:73 error change/field
        \`vandring\` är publicerat med en annan plats, och ingen anteckning säger varför det är ändrat

           7 │     target: { min: 2, unit: lampor }
        >  8 │   - { id: vandring, by: police, text: Gå en vandring i centrum., place: Parken }
             │                                                                         ^^^^^^
        åtgärd   skriv vad som är ändrat och varför under \`changes:\`, som \`- { on: 2026-05-02, note: … }\`

      4 fel i 2 filer. Inget byggdes.
      "
    `);
  });

  test("another status and another result", () => {
    const report = REPORT.replace("fulfilled", "partly-fulfilled").replace("value: 4", "value: 3");
    expect(reportOn({ report })).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/report.md:4:33 error change/status
        the status of \`ljus\` is published as \`fulfilled\` and is \`partly-fulfilled\` now, and no note says why

           3 │ outcomes:
        >  4 │   - { commitment: ljus, status: partly-fulfilled, result: { value: 3 } }
             │                                 ^^^^^^^^^^^^^^^^
        fix   say what was changed and why under \`changes:\`, as in \`- { on: 2026-05-02, note: … }\`

      pledges/ed/2021/report.md:4:59 error change/field
        \`ljus\` is published with another result, and no note says why it was changed

           3 │ outcomes:
        >  4 │   - { commitment: ljus, status: partly-fulfilled, result: { value: 3 } }
             │                                                           ^^^^^^^^^^^^
        fix   say what was changed and why under \`changes:\`, as in \`- { on: 2026-05-02, note: … }\`

      2 errors in 2 files. Nothing was built.

      pledges/ed/2021/report.md:4:33 error change/status
        status för \`ljus\` är publicerad som \`fulfilled\` och är nu \`partly-fulfilled\`, och ingen anteckning säger varför

           3 │ outcomes:
        >  4 │   - { commitment: ljus, status: partly-fulfilled, result: { value: 3 } }
             │                                 ^^^^^^^^^^^^^^^^
        åtgärd   skriv vad som är ändrat och varför under \`changes:\`, som \`- { on: 2026-05-02, note: … }\`

      pledges/ed/2021/report.md:4:59 error change/field
        \`ljus\` är publicerat med ett annat resultat, och ingen anteckning säger varför det är ändrat

           3 │ outcomes:
        >  4 │   - { commitment: ljus, status: partly-fulfilled, result: { value: 3 } }
             │                                                           ^^^^^^^^^^^^
        åtgärd   skriv vad som är ändrat och varför under \`changes:\`, som \`- { on: 2026-05-02, note: … }\`

      2 fel i 2 filer. Inget byggdes.
      "
    `);
  });

  test("a commitment and an outcome that are gone", () => {
    const pledge = PLEDGE.replace(/ {2}- \{ id: vandring.*\n/, "");
    const report = REPORT.replace(/ {2}- \{ commitment: vandring.*\n/, "");
    expect(reportOn({ pledge, report })).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:3:1 error change/commitment-removed
        the commitment \`vandring\` is published and is gone, and no note says why

           2 │ valid: { from: 2021-01-01, to: 2021-12-31 }
        >  3 │ commitments:
             │ ^^^^^^^^^^^
        fix   put it back, or say what was changed and why under \`changes:\`, as in \`- { on: 2026-05-02, note: … }\`. A promise that no longer holds stays and gets \`withdrawn\` in a follow-up

      pledges/ed/2021/report.md:3:1 error change/outcome-removed
        the outcome of \`vandring\` is published and is gone, and no note says why

           2 │ assessed-by: joint
        >  3 │ outcomes:
             │ ^^^^^^^^
        fix   put it back, or say what was changed and why under \`changes:\`, as in \`- { on: 2026-05-02, note: … }\`

      2 errors in 2 files. Nothing was built.

      pledges/ed/2021/pledge.md:3:1 error change/commitment-removed
        åtagandet \`vandring\` är publicerat men är borta, och ingen anteckning säger varför

           2 │ valid: { from: 2021-01-01, to: 2021-12-31 }
        >  3 │ commitments:
             │ ^^^^^^^^^^^
        åtgärd   lägg tillbaka det, eller skriv vad som är ändrat och varför under \`changes:\`, som \`- { on: 2026-05-02, note: … }\`. Ett löfte som inte längre gäller står kvar och får \`withdrawn\` i en uppföljning

      pledges/ed/2021/report.md:3:1 error change/outcome-removed
        utfallet för \`vandring\` är publicerat men är borta, och ingen anteckning säger varför

           2 │ assessed-by: joint
        >  3 │ outcomes:
             │ ^^^^^^^^
        åtgärd   lägg tillbaka det, eller skriv vad som är ändrat och varför under \`changes:\`, som \`- { on: 2026-05-02, note: … }\`

      2 fel i 2 filer. Inget byggdes.
      "
    `);
  });

  test("other days of validity", () => {
    expect(reportOn({ pledge: PLEDGE.replace("to: 2021-12-31", "to: 2022-12-31") })).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:2:1 error change/document
        this document is published with another \`valid\`, and no note says why it was changed

           1 │ ---
        >  2 │ valid: { from: 2021-01-01, to: 2022-12-31 }
             │ ^^^^^
        fix   say what was changed and why under \`changes:\`, as in \`- { on: 2026-05-02, note: … }\`

      1 error in 2 files. Nothing was built.

      pledges/ed/2021/pledge.md:2:1 error change/document
        dokumentet är publicerat med ett annat \`valid\`, och ingen anteckning säger varför det är ändrat

           1 │ ---
        >  2 │ valid: { from: 2021-01-01, to: 2022-12-31 }
             │ ^^^^^
        åtgärd   skriv vad som är ändrat och varför under \`changes:\`, som \`- { on: 2026-05-02, note: … }\`

      1 fel i 2 filer. Inget byggdes.
      "
    `);
  });

  test("a new commitment, a new outcome, another description, reason and assessor", () => {
    const pledge = PLEDGE.replace(
      "  - { id: vandring",
      "  - { id: ny, by: police, text: Ny. }\n  - { id: vandring",
    );
    const report = REPORT.replace("joint", "police").replace(
      "status: ongoing }",
      "status: ongoing, text: Det pågår, reason: Regn }\n  - { commitment: ny, status: fulfilled }",
    );
    expect(reportOn({ pledge, report })).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:8:11 error change/added
        the commitment \`ny\` was added to a document that is published, and no note says why

           7 │     target: { min: 4, unit: lampor }
        >  8 │   - { id: ny, by: police, text: Ny. }
             │           ^^
        fix   say what was changed and why under \`changes:\`, as in \`- { on: 2026-05-02, note: … }\`

      pledges/ed/2021/report.md:4:7 error change/field
        \`ljus\` is published with another assessor, and no note says why it was changed

           3 │ outcomes:
        >  4 │   - { commitment: ljus, status: fulfilled, result: { value: 4 } }
             │       ^^^^^^^^^^
        fix   say what was changed and why under \`changes:\`, as in \`- { on: 2026-05-02, note: … }\`

      pledges/ed/2021/report.md:5:7 error change/field
        \`vandring\` is published with another assessor, and no note says why it was changed

           4 │   - { commitment: ljus, status: fulfilled, result: { value: 4 } }
        >  5 │   - { commitment: vandring, status: ongoing, text: Det pågår, reason: Regn }
             │       ^^^^^^^^^^
        fix   say what was changed and why under \`changes:\`, as in \`- { on: 2026-05-02, note: … }\`

      pledges/ed/2021/report.md:5:52 error change/field
        \`vandring\` is published with another description of what happened, and no note says why it was changed

           4 │   - { commitment: ljus, status: fulfilled, result: { value: 4 } }
        >  5 │   - { commitment: vandring, status: ongoing, text: Det pågår, reason: Regn }
             │                                                    ^^^^^^^^^
        fix   say what was changed and why under \`changes:\`, as in \`- { on: 2026-05-02, note: … }\`

      pledges/ed/2021/report.md:5:71 error change/field
        \`vandring\` is published with another reason, and no note says why it was changed

           4 │   - { commitment: ljus, status: fulfilled, result: { value: 4 } }
        >  5 │   - { commitment: vandring, status: ongoing, text: Det pågår, reason: Regn }
             │                                                                       ^^^^
        fix   say what was changed and why under \`changes:\`, as in \`- { on: 2026-05-02, note: … }\`

      pledges/ed/2021/report.md:6:19 error change/added
        the outcome of \`ny\` was added to a document that is published, and no note says why

           5 │   - { commitment: vandring, status: ongoing, text: Det pågår, reason: Regn }
        >  6 │   - { commitment: ny, status: fulfilled }
             │                   ^^
        fix   say what was changed and why under \`changes:\`, as in \`- { on: 2026-05-02, note: … }\`

      6 errors in 2 files. Nothing was built.

      pledges/ed/2021/pledge.md:8:11 error change/added
        åtagandet \`ny\` har lagts till i ett dokument som är publicerat, och ingen anteckning säger varför

           7 │     target: { min: 4, unit: lampor }
        >  8 │   - { id: ny, by: police, text: Ny. }
             │           ^^
        åtgärd   skriv vad som är ändrat och varför under \`changes:\`, som \`- { on: 2026-05-02, note: … }\`

      pledges/ed/2021/report.md:4:7 error change/field
        \`ljus\` är publicerat med en annan bedömare, och ingen anteckning säger varför det är ändrat

           3 │ outcomes:
        >  4 │   - { commitment: ljus, status: fulfilled, result: { value: 4 } }
             │       ^^^^^^^^^^
        åtgärd   skriv vad som är ändrat och varför under \`changes:\`, som \`- { on: 2026-05-02, note: … }\`

      pledges/ed/2021/report.md:5:7 error change/field
        \`vandring\` är publicerat med en annan bedömare, och ingen anteckning säger varför det är ändrat

           4 │   - { commitment: ljus, status: fulfilled, result: { value: 4 } }
        >  5 │   - { commitment: vandring, status: ongoing, text: Det pågår, reason: Regn }
             │       ^^^^^^^^^^
        åtgärd   skriv vad som är ändrat och varför under \`changes:\`, som \`- { on: 2026-05-02, note: … }\`

      pledges/ed/2021/report.md:5:52 error change/field
        \`vandring\` är publicerat med en annan beskrivning av vad som hände, och ingen anteckning säger varför det är ändrat

           4 │   - { commitment: ljus, status: fulfilled, result: { value: 4 } }
        >  5 │   - { commitment: vandring, status: ongoing, text: Det pågår, reason: Regn }
             │                                                    ^^^^^^^^^
        åtgärd   skriv vad som är ändrat och varför under \`changes:\`, som \`- { on: 2026-05-02, note: … }\`

      pledges/ed/2021/report.md:5:71 error change/field
        \`vandring\` är publicerat med ett annat skäl, och ingen anteckning säger varför det är ändrat

           4 │   - { commitment: ljus, status: fulfilled, result: { value: 4 } }
        >  5 │   - { commitment: vandring, status: ongoing, text: Det pågår, reason: Regn }
             │                                                                       ^^^^
        åtgärd   skriv vad som är ändrat och varför under \`changes:\`, som \`- { on: 2026-05-02, note: … }\`

      pledges/ed/2021/report.md:6:19 error change/added
        utfallet för \`ny\` har lagts till i ett dokument som är publicerat, och ingen anteckning säger varför

           5 │   - { commitment: vandring, status: ongoing, text: Det pågår, reason: Regn }
        >  6 │   - { commitment: ny, status: fulfilled }
             │                   ^^
        åtgärd   skriv vad som är ändrat och varför under \`changes:\`, som \`- { on: 2026-05-02, note: … }\`

      6 fel i 2 filer. Inget byggdes.
      "
    `);
  });

  test("other fields that say what holds: an extension that was rewritten, kind, wording, place, a former place", () => {
    const head = "formerly: [ed/2020]\nextended:\n  - { on: 2021-11-01, to: 2022-06-30 }\n";
    const before = PLEDGE.replace("---\n", `---\n${head}`);
    const now = before
      .replace("to: 2022-06-30", "to: 2026-06-30")
      .replace("formerly: [ed/2020]\n", "wording: verbatim\nplace: Torget\n");
    const told = codesSince({ "ed/2021/pledge.md": before, "ed/2021/report.md": REPORT }, (repository) => {
      repository.write("ed/2021/pledge.md", now);
      repository.write("ed/2021/report.md", REPORT.replace("---\n", "---\nkind: interim\n"));
    });
    expect(told).toEqual([
      "ed/2021/pledge.md change/document place",
      "ed/2021/pledge.md change/document wording",
      "ed/2021/pledge.md change/document extended",
      "ed/2021/pledge.md change/document formerly",
      "ed/2021/report.md change/document kind",
    ]);
  });

  test("what a new place says by itself: other years, another municipality, another pledge to answer for", () => {
    const files = { "ed/2021/pledge.md": PLEDGE, "ed/2021/report.md": REPORT, "ed/2022/pledge.md": PLEDGE };
    const undated = PLEDGE.replace(/^valid.*\n/m, "");
    const years = codesSince({ ...files, "ed/2021/pledge.md": undated }, (repository) => {
      repository.move("ed/2021", "ed/2021-2025");
      repository.write("ed/2021-2025/pledge.md", undated.replace("---\n", "---\nformerly: [ed/2021]\n"));
    });
    expect(years).toEqual(["ed/2021-2025/pledge.md change/document valid"]);
    const away = codesSince(files, (repository) => {
      repository.move("ed/2021", "lax/2021");
      repository.write("lax/2021/pledge.md", PLEDGE.replace("---\n", "---\nformerly: [ed/2021]\n"));
    });
    expect(away).toEqual(["lax/2021/pledge.md change/document municipality"]);
    const report = codesSince(files, (repository) => {
      repository.move("ed/2021/report.md", "ed/2022/report.md");
      repository.write("ed/2022/report.md", `${REPORT}\nMer.\n`);
    });
    expect(report).toEqual(["ed/2022/report.md change/document pledge"]);
  });

  test("a note that is gone or rewritten, which is no new note either", () => {
    const before = noted(PLEDGE);
    const now = before.replace("Rättat efter protokollet.", "Ändrat.").replace("fyra", "två");
    const told = codesSince({ "ed/2021/pledge.md": before }, (repository) =>
      repository.write("ed/2021/pledge.md", now),
    );
    expect(told).toEqual(["ed/2021/pledge.md change/note-removed "]);
    expect(
      reportOfNote(before, before.replace("changes:\n", "changes:\n  - { on: 2021-06-01, note: Först. }\n")),
    ).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:2:1 error change/note-removed
        a note that is published is gone, was rewritten, or has a new one of the same day before it: “Rättat efter protokollet.”

           1 │ ---
        >  2 │ changes:
             │ ^^^^^^^
        fix   put it back as it was; what has to be added goes in a note of its own, last in the list

      1 error in 1 file. Nothing was built.

      pledges/ed/2021/pledge.md:2:1 error change/note-removed
        en anteckning som är publicerad är borta, är omskriven eller har fått en ny från samma dag före sig: ”Rättat efter protokollet.”

           1 │ ---
        >  2 │ changes:
             │ ^^^^^^^
        åtgärd   lägg tillbaka den som den var; det som ska tilläggas skrivs i en egen anteckning, sist i listan

      1 fel i 1 fil. Inget byggdes.
      "
    `);
    expect(reportOn({ pledge: PLEDGE })).toBe(nothing);
  });

  test("a document that is gone, and one that has another address, are warned of", () => {
    const prepare = (repository: Repository) => {
      repository.move("ed/2021/pledge.md", "ed/2021-2022/pledge.md");
      repository.git("add", "--all");
      repository.git("rm", "--quiet", "--cached", "pledges/ed/2021/report.md");
      repository.move("ed/2021/report.md", "ed/borta.txt");
    };
    expect(reportOn({ prepare })).toMatchInlineSnapshot(`
      "
      pledges/ed/2021-2022/pledge.md:1:1 warning change/address
        \`ed/2021\` is published and has become \`ed/2021-2022\`: links to its old address stop working
        fix   move it back, or add \`formerly: [ed/2021]\` to the document, which keeps the old address and its ids in feeds

      pledges/ed/2021/report.md:1:1 warning change/document-removed
        this document is published and is gone; its address will lead nowhere
        fix   put it back if it belongs in the archive. If it must go, its removal stays visible on /andringar/

      0 errors, 2 warnings in 2 files. Nothing was built.

      pledges/ed/2021-2022/pledge.md:1:1 warning change/address
        \`ed/2021\` är publicerad och har blivit \`ed/2021-2022\`: länkar till den gamla adressen slutar fungera
        åtgärd   flytta tillbaka den, eller lägg till \`formerly: [ed/2021]\` i dokumentet, så behåller det sin gamla adress och sina id:n i flöden

      pledges/ed/2021/report.md:1:1 warning change/document-removed
        dokumentet är publicerat men är borta; dess adress kommer inte att leda någonstans
        åtgärd   lägg tillbaka det om det hör hemma i arkivet. Måste det bort syns det på /andringar/ att det har tagits bort

      0 fel, 2 varningar i 2 filer. Inget byggdes.
      "
    `);
  });
});

test("a document that names the place it has left is warned of no more, and neither are follow-ups that went along", () => {
  const prepare = (repository: Repository) => {
    repository.move("ed/2021", "ed/2021-2022");
    repository.write("ed/2021-2022/pledge.md", PLEDGE.replace("---\n", "---\nformerly: [ed/2021]\n"));
    repository.git("add", "--all");
  };
  expect(reportOn({ prepare })).toBe(nothing);
});

describe("with a note", () => {
  test("a new entry under `changes` accounts for what is changed in its file", () => {
    const pledge = noted(PLEDGE.replace("fyra", "två").replace("min: 4", "min: 2"));
    const report = noted(REPORT.replace("fulfilled", "partly-fulfilled"));
    expect(reportOn({ pledge, report })).toBe(nothing);
  });

  test("`minor: true` is enough for spelling, and for nothing else", () => {
    const spelled = PLEDGE.replace("gångtunneln", "gångtunnelen").replace("sommaren.", "sommaren");
    expect(reportOn({ pledge: noted(spelled, ", minor: true") })).toBe(nothing);
    expect(
      reportOn({ pledge: noted(PLEDGE.replace("fyra", "två"), ", minor: true") }),
    ).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:8:11 error change/not-minor
        the note says \`minor: true\`, but more than the spelling of \`ljus\` was changed

           7 │     by: police
        >  8 │     text: Laga minst två lampor i gångtunneln under sommaren.
             │           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        fix   take away \`minor: true\`, so that readers and subscribers are told

      1 error in 2 files. Nothing was built.

      pledges/ed/2021/pledge.md:8:11 error change/not-minor
        anteckningen säger \`minor: true\`, men mer än stavningen av \`ljus\` är ändrad

           7 │     by: police
        >  8 │     text: Laga minst två lampor i gångtunneln under sommaren.
             │           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        åtgärd   ta bort \`minor: true\`, så att läsare och prenumeranter får veta det

      1 fel i 2 filer. Inget byggdes.
      "
    `);
  });
});

describe("owes no note", () => {
  test("text of the document, themes, folding and the order of fields", () => {
    const pledge = `${PLEDGE.replace(
      "    text: Laga minst fyra lampor i gångtunneln under sommaren.\n",
      "    theme: trafik\n    text: >-\n      Laga minst fyra lampor\n      i gångtunneln under sommaren.\n",
    )}\nMer text.\n`;
    expect(reportOn({ pledge })).toBe(nothing);
  });

  test("what the main line has changed meanwhile is not held against a branch", () => {
    const prepare = (repository: Repository) => {
      repository.git("switch", "--quiet", "--create", "branch");
      repository.git("switch", "--quiet", "main");
      repository.commit("2021-05-01T08:00:00Z", { "ed/2021/pledge.md": PLEDGE.replace("fyra", "sex") });
      repository.git("switch", "--quiet", "branch");
    };
    expect(reportOn({ prepare })).toBe(nothing);
  });
});

test("a revision that git does not know, or that is none, is told as such", () => {
  const repository = new Repository();
  repository.commit("2021-04-14T08:00:00Z", { "ed/2021/pledge.md": PLEDGE });
  expect(checkSince(repository.content, "pledges", "nowhere")).toEqual({ fault: "unknown-revision" });
  expect(checkSince(repository.content, "pledges", "--output=/tmp/x")).toEqual({ fault: "unknown-revision" });
  expect(checkSince("/", "pledges", "main")).toEqual({ fault: "no-repository" });
});

test.each([
  ["Polisen skall gå ut i centrum.", "Polisen ska gå ut i centrum", true],
  ["Vi lovar att gå ut i Centrum.", "Vi lovar, att gå ut i centrum.", true],
  ["Minst 4 kontroller på våren.", "Minst 3 kontroller på våren.", false],
  ["Minst fyra kontroller på våren.", "Minst fem kontroller på våren.", false],
  ["Polisen ska gå ut i centrum varje fredag.", "Polisen ska inte gå ut i centrum varje fredag.", false],
  ["Polisen ska gå ut i centrum varje fredag.", "Polisen ska gå ut i centrum en fredag.", false],
  ["Laga ljuset.", "Byt ljuset.", false],
  ["Polisen ska bidra till att minska antalet döda.", "Polisen kan bidra till att öka antalet döda.", false],
  ["Polisen ska utöka antalet kontroller.", "Polisen ska minska antalet kontroller.", false],
  ["Polisen ska gå ut.", "Polisen bör gå ut.", false],
  ["Göra 4 insatser.", "Göra 40 insatser.", false],
  ["Polisen kontrollerar trafiken på Storgatan.", "Polisen planerar trafiken på Storgatan.", false],
])("%s → %s differs in spelling alone: %s", (before, after, alone) => {
  expect(differInSpellingAlone(before, after)).toBe(alone);
});
