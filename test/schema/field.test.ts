// Schema tests: single fields, whichever noun they belong to.
import { describe, expect, test } from "vitest";
import { reportOnPledge } from "../archive/report.ts";

describe("fields", () => {
  test("a required field that is missing", () => {
    expect(reportOnPledge("commitments:\n  - id: ljus\n    by: police")).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:3:5 error field/missing
        \`text\` is missing in item 1 of \`commitments\`

           2 │ commitments:
        >  3 │   - id: ljus
             │     ^^
        fix   add a line such as \`text: Starta minst åtta nya områden för grannsamverkan.\`

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:3:5 error field/missing
        \`text\` saknas i punkt 1 under \`commitments\`

           2 │ commitments:
        >  3 │   - id: ljus
             │     ^^
        åtgärd   lägg till en rad, till exempel \`text: Starta minst åtta nya områden för grannsamverkan.\`

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("an unknown field with the nearest known one", () => {
    expect(reportOnPledge("titel: Löfte")).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:2:1 error field/unknown
        there is no field \`titel\` here

           1 │ ---
        >  2 │ titel: Löfte
             │ ^^^^^ expected title, signed, valid, place, sources, excerpt, changes, formerly, extended, …
        fix   write \`title:\`

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:2:1 error field/unknown
        det finns inget fält \`titel\` här

           1 │ ---
        >  2 │ titel: Löfte
             │ ^^^^^ här kan stå title, signed, valid, place, sources, excerpt, changes, formerly, extended, …
        åtgärd   skriv \`title:\`

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("a quotation mark that stands alone", () => {
    expect(reportOnPledge('title: Löfte 2021"\nsummary: Tryggt Ed”')).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:3:10 warning field/stray-quote
        \`”\` stands here alone, so it would be shown as part of the text

           2 │ title: Löfte 2021"
        >  3 │ summary: Tryggt Ed”
             │          ^^^^^^^^^^
        fix   write \`Tryggt Ed\`, or add the mark that is missing

      0 errors, 1 warning in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:3:10 warning field/stray-quote
        \`”\` står ensamt här, så det skulle visas som en del av texten

           2 │ title: Löfte 2021"
        >  3 │ summary: Tryggt Ed”
             │          ^^^^^^^^^^
        åtgärd   skriv \`Tryggt Ed\`, eller sätt dit det citattecken som saknas

      0 fel, 1 varning i 3 filer. Inget byggdes.
      "
    `);
  });

  test.each([
    ['"Tryggt" i Ed'],
    ["Två ”ord” och en ”fras”"],
    ['En skärm på 42"'],
    ["Alla 'trygga'"],
    ["Ordet ” mitt i"],
  ])("%s is no stray quotation mark", (title) => {
    expect(reportOnPledge(`title: >-\n  ${title}`)).toContain("0 errors");
  });

  test("a number where text should stand", () => {
    expect(reportOnPledge("title: 2021")).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:2:8 error field/wrong-type
        \`title\` should be a text but is a number

           1 │ ---
        >  2 │ title: 2021
             │        ^^^^
        fix   write \`title: "2021"\`

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:2:8 error field/wrong-type
        \`title\` ska vara en text men är ett tal

           1 │ ---
        >  2 │ title: 2021
             │        ^^^^
        åtgärd   skriv \`title: "2021"\`

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("a text where a list should stand", () => {
    expect(reportOnPledge("signatories: Jenny Wester")).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:2:14 error field/wrong-type
        \`signatories\` should be a list but is a text

           1 │ ---
        >  2 │ signatories: Jenny Wester
             │              ^^^^^^^^^^^^
        fix   begin each item with a hyphen and a space: \`- \`

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:2:14 error field/wrong-type
        \`signatories\` ska vara en lista men är en text

           1 │ ---
        >  2 │ signatories: Jenny Wester
             │              ^^^^^^^^^^^^
        åtgärd   inled varje punkt med ett bindestreck och ett mellanslag: \`- \`

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("a field with nothing after it", () => {
    expect(reportOnPledge("title:")).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:2:1 error field/empty
        \`title\` is empty

           1 │ ---
        >  2 │ title:
             │ ^^^^^
        fix   fill it in, or remove the line

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:2:1 error field/empty
        \`title\` är tomt

           1 │ ---
        >  2 │ title:
             │ ^^^^^
        åtgärd   fyll i det, eller ta bort raden

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("an empty text", () => {
    expect(reportOnPledge('title: "  "')).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:2:8 error field/empty
        \`title\` is empty

           1 │ ---
        >  2 │ title: "  "
             │        ^^^^
        fix   fill it in, or remove the line

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:2:8 error field/empty
        \`title\` är tomt

           1 │ ---
        >  2 │ title: "  "
             │        ^^^^
        åtgärd   fyll i det, eller ta bort raden

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("a text that is longer than a field's", () => {
    expect(reportOnPledge(`title: ${"Trygg ".repeat(400)}`)).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:2:8 error field/too-long
        \`title\` has 2399 characters; at most 2000 are read

           1 │ ---
        >  2 │ title: Trygg Trygg Trygg Trygg Trygg Trygg Trygg Trygg Trygg Trygg Trygg Trygg Trygg Trygg Trygg Try …
             │        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        fix   shorten it; in a pledge or a follow-up, long text goes below the closing \`---\`

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:2:8 error field/too-long
        \`title\` har 2399 tecken; högst 2000 läses

           1 │ ---
        >  2 │ title: Trygg Trygg Trygg Trygg Trygg Trygg Trygg Trygg Trygg Trygg Trygg Trygg Trygg Trygg Trygg Try …
             │        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        åtgärd   korta texten; i ett löfte eller en uppföljning hör lång text hemma under avslutande \`---\`

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("a list without items", () => {
    expect(reportOnPledge("commitments: []")).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:2:14 error field/empty
        \`commitments\` is empty

           1 │ ---
        >  2 │ commitments: []
             │              ^^
        fix   write at least one item below it, after \`- \`: \`id:\`, \`by:\`, \`text:\`

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:2:14 error field/empty
        \`commitments\` är tomt

           1 │ ---
        >  2 │ commitments: []
             │              ^^
        åtgärd   skriv minst en punkt under det, efter \`- \`: \`id:\`, \`by:\`, \`text:\`

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("a word that is not in the list", () => {
    expect(
      reportOnPledge("wording: sammanfattning\nsources: [{ title: x, url: https://exempel.se/ }]"),
    ).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:2:10 error field/not-in-list
        \`sammanfattning\` is not one of the words that can stand here

           1 │ ---
        >  2 │ wording: sammanfattning
             │          ^^^^^^^^^^^^^^ expected summary or verbatim
        fix   write \`summary\`

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:2:10 error field/not-in-list
        \`sammanfattning\` är inte något av orden som kan stå här

           1 │ ---
        >  2 │ wording: sammanfattning
             │          ^^^^^^^^^^^^^^ här kan stå summary eller verbatim
        åtgärd   skriv \`summary\` (sammanfattning av källan med egna ord)

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });
});
