// Source tests: what stands after a field and cannot be read, told in the words of someone who writes text.
import { describe, expect, test } from "vitest";
import { reportOnPledge } from "../archive/report.ts";

describe("slips in what stands after a field", () => {
  test("a text that begins with a bracket", () => {
    expect(reportOnPledge("title: [Utkast] löfte")).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:2:8 error yaml/special-start
        a text cannot begin with \`[\` unless it is in quotes

           1 │ ---
        >  2 │ title: [Utkast] löfte
             │        ^^^^^^^^^^^^^^
        fix   write "[Utkast] löfte"

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:2:8 error yaml/special-start
        en text kan inte börja med \`[\` om den inte står inom citattecken

           1 │ ---
        >  2 │ title: [Utkast] löfte
             │        ^^^^^^^^^^^^^^
        åtgärd   sätt citattecken om hela texten: "[Utkast] löfte"

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("text after the closing quote", () => {
    expect(reportOnPledge('title: "Trygg" centrum')).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:2:8 error yaml/text-after-quote
        the quoted text has ended, but \`centrum\` follows it

           1 │ ---
        >  2 │ title: "Trygg" centrum
             │        ^^^^^^^^^^^^^^^
        fix   write '"Trygg" centrum'

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:2:8 error yaml/text-after-quote
        texten inom citattecken är slut, men \`centrum\` följer efter

           1 │ ---
        >  2 │ title: "Trygg" centrum
             │        ^^^^^^^^^^^^^^^
        åtgärd   skriv '"Trygg" centrum'

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("text on the line of a block sign", () => {
    expect(reportOnPledge("summary: | Hej\n  du")).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:2:10 error yaml/text-after-block
        after \`|\` the text begins on the next line, but \`Hej\` stands on this one

           1 │ ---
        >  2 │ summary: | Hej
             │          ^^^^^
        fix   write "| Hej", or move \`Hej\` to the next line, two spaces further in

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:2:10 error yaml/text-after-block
        efter \`|\` börjar texten på nästa rad, men \`Hej\` står på den här

           1 │ ---
        >  2 │ summary: | Hej
             │          ^^^^^
        åtgärd   skriv "| Hej", eller flytta \`Hej\` till nästa rad, två mellanslag längre in

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("a list begun on the field's own line", () => {
    expect(reportOnPledge("commitments: - id: a")).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:2:14 error yaml/list-on-line
        \`- id: a\` begins a list, which must stand on lines of its own

           1 │ ---
        >  2 │ commitments: - id: a
             │              ^^^^^^^
        fix   write "- id: a" if it is text; else move it to the next line, two spaces further in

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:2:14 error yaml/list-on-line
        \`- id: a\` inleder en lista, som måste stå på egna rader

           1 │ ---
        >  2 │ commitments: - id: a
             │              ^^^^^^^
        åtgärd   skriv "- id: a" om det är text; flytta det annars till nästa rad, två mellanslag längre in

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("a bracket that is never closed", () => {
    expect(reportOnPledge("valid: { from: 2021-01-01, to: 2021-12-31\ntitle: x")).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:2:8 error yaml/unclosed-bracket
        what \`{\` opens is never closed

           1 │ ---
        >  2 │ valid: { from: 2021-01-01, to: 2021-12-31
             │        ^
        fix   end it with \`}\`, or put the whole text in quotes

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:2:8 error yaml/unclosed-bracket
        det som \`{\` inleder avslutas aldrig

           1 │ ---
        >  2 │ valid: { from: 2021-01-01, to: 2021-12-31
             │        ^
        åtgärd   avsluta det med \`}\`, eller sätt hela texten inom citattecken

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("a comma forgotten between two fields in braces", () => {
    expect(reportOnPledge("valid: { from: 2021-01-01 to: 2021-12-31 }")).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:2:27 error yaml/missing-comma
        a comma is missing before \`to\`

           1 │ ---
        >  2 │ valid: { from: 2021-01-01 to: 2021-12-31 }
             │                           ^^
        fix   write \`, to\`; a text with a comma, colon or bracket of its own goes in quotes

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:2:27 error yaml/missing-comma
        det saknas ett komma före \`to\`

           1 │ ---
        >  2 │ valid: { from: 2021-01-01 to: 2021-12-31 }
             │                           ^^
        åtgärd   skriv \`, to\`; en text som själv har komma, kolon eller parentes ska stå inom citattecken

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("a comma in unquoted text in braces", () => {
    expect(
      reportOnPledge("commitments:\n  - { id: a, by: police, text: Ljus, gator och torg }"),
    ).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:3:38 error field/comma-in-text
        \`gator och torg\` would be a field of its own, since a comma inside \`{ }\` begins a new one

           2 │ commitments:
        >  3 │   - { id: a, by: police, text: Ljus, gator och torg }
             │                                      ^^^^^^^^^^^^^^
        fix   put the whole text with its comma in quotes

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:3:38 error field/comma-in-text
        \`gator och torg\` skulle bli ett eget fält, eftersom ett komma inuti \`{ }\` inleder ett nytt

           2 │ commitments:
        >  3 │   - { id: a, by: police, text: Ljus, gator och torg }
             │                                      ^^^^^^^^^^^^^^
        åtgärd   sätt hela texten med sitt komma inom citattecken

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("a quotation mark that is never closed", () => {
    expect(reportOnPledge('title: "Löfte\nsummary: y')).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:2:8 error yaml/unclosed-quote
        the text that \`"\` opens is never closed

           1 │ ---
        >  2 │ title: "Löfte
             │        ^
        fix   end the text with \`"\`, or leave out the first one

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:2:8 error yaml/unclosed-quote
        texten som \`"\` inleder avslutas aldrig

           1 │ ---
        >  2 │ title: "Löfte
             │        ^
        åtgärd   avsluta texten med \`"\`, eller ta bort det första

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("an escape that does not exist", () => {
    expect(reportOnPledge('title: "C:\\polis"')).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:2:11 error yaml/escape
        \`\\p\` means nothing inside "…"

           1 │ ---
        >  2 │ title: "C:\\polis"
             │           ^^
        fix   write the text in '…' instead, where \`\\\` is a character like any other

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:2:11 error yaml/escape
        \`\\p\` betyder ingenting inuti "…"

           1 │ ---
        >  2 │ title: "C:\\polis"
             │           ^^
        åtgärd   skriv texten inom '…' i stället, där \`\\\` är ett tecken som alla andra

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("what no rule foresees is told in the parser's words", () => {
    expect(reportOnPledge("valid: { from: 2021-01-01, , to: 2021-12-31 }")).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:2:28 error yaml/syntax
        this cannot be read as YAML (expected the node content, but found ',')

           1 │ ---
        >  2 │ valid: { from: 2021-01-01, , to: 2021-12-31 }
             │                            ^
        fix   compare with a file that works; a text with special characters goes in quotes

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:2:28 error yaml/syntax
        här är något skrivet på ett sätt som inte går att tolka

           1 │ ---
        >  2 │ valid: { from: 2021-01-01, , to: 2021-12-31 }
             │                            ^
        åtgärd   jämför raden och den före med en fil som fungerar; en text med specialtecken ska stå inom citattecken

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });
});
