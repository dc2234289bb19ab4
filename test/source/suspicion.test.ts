// Source tests: YAML that could be read but would not mean what it looks like.
import { describe, expect, test } from "vitest";
import { reportOn, reportOnPledge } from "../archive/report.ts";

describe("text that YAML takes for something else", () => {
  test("an exclamation mark first would be a tag", () => {
    expect(reportOnPledge("title: !viktigt löfte")).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:2:8 error yaml/tag
        \`!viktigt\` would be read as a YAML tag, not as text

           1 │ ---
        >  2 │ title: !viktigt löfte
             │        ^^^^^^^^
        fix   write "!viktigt löfte"

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:2:8 error yaml/tag
        \`!viktigt\` har en särskild betydelse först i ett fält (en YAML-tagg) och skulle inte läsas som text

           1 │ ---
        >  2 │ title: !viktigt löfte
             │        ^^^^^^^^
        åtgärd   sätt citattecken om hela texten: "!viktigt löfte"

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("an ampersand first would be an anchor", () => {
    expect(reportOnPledge("title: &nytt löfte")).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:2:8 error yaml/anchor
        \`&nytt\` would be read as a YAML anchor and vanish from the text

           1 │ ---
        >  2 │ title: &nytt löfte
             │        ^^^^^
        fix   write "&nytt löfte"

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:2:8 error yaml/anchor
        \`&nytt\` har en särskild betydelse först i ett fält (ett YAML-ankare) och skulle försvinna ur texten

           1 │ ---
        >  2 │ title: &nytt löfte
             │        ^^^^^
        åtgärd   sätt citattecken om hela texten: "&nytt löfte"

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("an asterisk first would be an alias", () => {
    expect(reportOnPledge("title: *viktigt* löfte")).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:2:8 error yaml/alias
        \`*viktigt*\` would be read as a YAML alias, not as text

           1 │ ---
        >  2 │ title: *viktigt* löfte
             │        ^^^^^^^^^
        fix   write "*viktigt* löfte"

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:2:8 error yaml/alias
        \`*viktigt*\` har en särskild betydelse först i ett fält (ett YAML-alias) och skulle inte läsas som text

           1 │ ---
        >  2 │ title: *viktigt* löfte
             │        ^^^^^^^^^
        åtgärd   sätt citattecken om hela texten: "*viktigt* löfte"

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("a merge key is refused", () => {
    expect(reportOnPledge("<<: { title: x }")).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:2:1 error yaml/merge-key
        \`<<\` would bring in fields from somewhere else

           1 │ ---
        >  2 │ <<: { title: x }
             │ ^^
        fix   write the fields out here

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:2:1 error yaml/merge-key
        \`<<\` skulle hämta fält från ett annat ställe

           1 │ ---
        >  2 │ <<: { title: x }
             │ ^^
        åtgärd   skriv ut fälten här

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("a dash from a word processor begins no item", () => {
    expect(reportOnPledge("commitments:\n  – id: a\n    by: police\n    text: b")).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:3:3 error yaml/bullet
        \`–\` does not begin an item of a list

           2 │ commitments:
        >  3 │   – id: a
             │   ^
        fix   write a hyphen and a space: \`- \`

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:3:3 error yaml/bullet
        \`–\` inleder ingen punkt i en lista

           2 │ commitments:
        >  3 │   – id: a
             │   ^
        åtgärd   skriv ett bindestreck och ett mellanslag: \`- \`

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("a directive is refused", () => {
    expect(reportOnPledge("%YAML 1.1\ntitle: x")).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:2:1 error yaml/directive
        \`%YAML 1.1\` is an instruction to a YAML parser

           1 │ ---
        >  2 │ %YAML 1.1
             │ ^^^^^^^^^
        fix   remove the line

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:2:1 error yaml/directive
        \`%YAML 1.1\` är en teknisk anvisning som inte används här

           1 │ ---
        >  2 │ %YAML 1.1
             │ ^^^^^^^^^
        åtgärd   ta bort raden

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("a second document would be lost", () => {
    expect(reportOn({ raw: { "archive.yml": "title: x\n---\ntitle: y\n" } })).toMatchInlineSnapshot(`
      "
      pledges/archive.yml:2:1 error yaml/several-documents
        \`---\` would end the fields here, and what follows would not be read

           1 │ title: x
        >  2 │ ---
             │ ^^^
        fix   remove the line

      1 error in 1 file. Nothing was built.

      pledges/archive.yml:2:1 error yaml/several-documents
        \`---\` skulle avsluta fälten här, och det som följer skulle inte läsas

           1 │ title: x
        >  2 │ ---
             │ ^^^
        åtgärd   ta bort raden

      1 fel i 1 fil. Inget byggdes.
      "
    `);
  });

  test("a number sign after unquoted text would eat the rest", () => {
    expect(reportOnPledge("title: Löfte #3 tryggare")).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:2:14 error yaml/comment-eats-text
        \`#3 tryggare\` would be lost, since \`#\` begins a comment here

           1 │ ---
        >  2 │ title: Löfte #3 tryggare
             │              ^^^^^^^^^^^
        fix   if it belongs to the text, write "Löfte #3 tryggare"; else move it to a line of its own

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:2:14 error yaml/comment-eats-text
        \`#3 tryggare\` skulle gå förlorat, eftersom \`#\` inleder en kommentar här

           1 │ ---
        >  2 │ title: Löfte #3 tryggare
             │              ^^^^^^^^^^^
        åtgärd   skriv "Löfte #3 tryggare" om det hör till texten; flytta det annars till en egen rad

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("a comment on a line of its own, after a day or after quotes eats nothing", () => {
    expect(
      reportOnPledge('# överst\ntitle: "Löfte #3" # i citat\npublished: 2021-04-14 # enligt sidan'),
    ).toMatchInlineSnapshot(`
      "
      0 errors in 3 files. Nothing was built.

      0 fel i 3 filer. Inget byggdes.
      "
    `);
  });
});
