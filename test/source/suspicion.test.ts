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
        \`!viktigt\` skulle läsas som en YAML-tagg, inte som text

           1 │ ---
        >  2 │ title: !viktigt löfte
             │        ^^^^^^^^
        åtgärd   skriv "!viktigt löfte"

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
        \`&nytt\` skulle läsas som ett YAML-ankare och försvinna ur texten

           1 │ ---
        >  2 │ title: &nytt löfte
             │        ^^^^^
        åtgärd   skriv "&nytt löfte"

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
        \`*viktigt*\` skulle läsas som ett YAML-alias, inte som text

           1 │ ---
        >  2 │ title: *viktigt* löfte
             │        ^^^^^^^^^
        åtgärd   skriv "*viktigt* löfte"

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
        \`%YAML 1.1\` är en anvisning till en YAML-tolk

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

describe("what was read is no set of fields", () => {
  test("a field that stands twice is told at its second place", () => {
    expect(reportOnPledge("title: a\nsummary: b\ntitle: c")).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:4:1 error yaml/duplicate-key
        \`title\` stands here a second time

           3 │ summary: b
        >  4 │ title: c
             │ ^^^^^
        fix   keep one of the two

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:4:1 error yaml/duplicate-key
        \`title\` står här en andra gång

           3 │ summary: b
        >  4 │ title: c
             │ ^^^^^
        åtgärd   behåll den ena

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("fields nested too deep are refused", () => {
    expect(
      reportOnPledge("title: [[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]"),
    ).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:2:28 error yaml/too-deep
        fields are nested more than 20 levels deep

           1 │ ---
        >  2 │ title: [[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]
             │                            ^^^^^^^^^^
        fix   check the indentation and the brackets

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:2:28 error yaml/too-deep
        fälten ligger mer än 20 nivåer djupt

           1 │ ---
        >  2 │ title: [[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]
             │                            ^^^^^^^^^^
        åtgärd   kontrollera indragen och parenteserna

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("ten thousand brackets are refused and nothing falls over", () => {
    expect(
      reportOnPledge(
        "title: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
      ),
    ).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:2:107 error yaml/too-deep
        fields are nested more than 20 levels deep

           1 │
        >  2 │ … [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[ …
             │                                                               ^
        fix   check the indentation and the brackets

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:2:107 error yaml/too-deep
        fälten ligger mer än 20 nivåer djupt

           1 │
        >  2 │ … [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[ …
             │                                                               ^
        åtgärd   kontrollera indragen och parenteserna

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("a file of comments has no fields", () => {
    expect(reportOn({ raw: { "archive.yml": "# inget\n" } })).toMatchInlineSnapshot(`
      "
      pledges/archive.yml:1:1 error yaml/no-fields
        there are no fields here
        fix   write fields, one on each line, such as \`title: Medborgarlöfte 2026\`

      1 error in 1 file. Nothing was built.

      pledges/archive.yml:1:1 error yaml/no-fields
        här finns inga fält
        åtgärd   skriv fält, ett på varje rad, till exempel \`title: Medborgarlöfte 2026\`

      1 fel i 1 fil. Inget byggdes.
      "
    `);
  });

  test("a list is no set of fields", () => {
    expect(reportOn({ raw: { "archive.yml": "- a\n- b\n" } })).toMatchInlineSnapshot(`
      "
      pledges/archive.yml:1:1 error yaml/not-a-map
        \`- …\` stands where the first field should be

        >  1 │ - a
             │ ^
        fix   write fields, one on each line, such as \`title: Medborgarlöfte 2026\`

      1 error in 1 file. Nothing was built.

      pledges/archive.yml:1:1 error yaml/not-a-map
        \`- …\` står där det första fältet ska stå

        >  1 │ - a
             │ ^
        åtgärd   skriv fält, ett på varje rad, till exempel \`title: Medborgarlöfte 2026\`

      1 fel i 1 fil. Inget byggdes.
      "
    `);
  });

  test("prototype keys are unknown fields like others", () => {
    expect(reportOnPledge("__proto__: { a: 1 }\nconstructor: x")).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:2:1 error field/unknown
        there is no field \`__proto__\` here

           1 │ ---
        >  2 │ __proto__: { a: 1 }
             │ ^^^^^^^^^ expected title, sources, wording, excerpt, place, report-due, published, summary, signatories, …
        fix   remove it, or put what it says in another field

      pledges/ed/2021/pledge.md:3:1 error field/unknown
        there is no field \`constructor\` here

           2 │ __proto__: { a: 1 }
        >  3 │ constructor: x
             │ ^^^^^^^^^^^ expected sources, commitments, title, summary, wording, excerpt, signatories, changes, signed, …
        fix   remove it, or put what it says in another field

      2 errors in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:2:1 error field/unknown
        det finns inget fält \`__proto__\` här

           1 │ ---
        >  2 │ __proto__: { a: 1 }
             │ ^^^^^^^^^ väntade title, sources, wording, excerpt, place, report-due, published, summary, signatories, …
        åtgärd   ta bort det, eller lägg det som står där i ett annat fält

      pledges/ed/2021/pledge.md:3:1 error field/unknown
        det finns inget fält \`constructor\` här

           2 │ __proto__: { a: 1 }
        >  3 │ constructor: x
             │ ^^^^^^^^^^^ väntade sources, commitments, title, summary, wording, excerpt, signatories, changes, signed, …
        åtgärd   ta bort det, eller lägg det som står där i ett annat fält

      2 fel i 3 filer. Inget byggdes.
      "
    `);
  });
});
