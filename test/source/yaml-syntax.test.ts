// Source tests: YAML that cannot be read, told in the words of someone who writes text.
import { describe, expect, test } from "vitest";
import { reportOnPledge } from "../archive/report.ts";

describe("slips in a line", () => {
  test("a tab for indentation", () => {
    expect(reportOnPledge("valid:\n\tfrom: 2021-01-01")).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:3:1 error yaml/tab
        a tab stands where spaces are needed

           2 │ valid:
        >  3 │  from: 2021-01-01
             │ ^
        fix   use two spaces for each level

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:3:1 error yaml/tab
        en tabb står där det behövs mellanslag

           2 │ valid:
        >  3 │  from: 2021-01-01
             │ ^
        åtgärd   ta bort tabben och skriv två mellanslag för varje steg in

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("a line too far in", () => {
    expect(reportOnPledge("title: x\n   summary: y")).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:3:4 error yaml/indentation
        this line begins 3 spaces in, where it belongs to nothing

           2 │ title: x
        >  3 │    summary: y
             │    ^^^^^^^^
        fix   let it begin at the very left, like \`title:\`

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:3:4 error yaml/indentation
        raden börjar med 3 mellanslag, och då hör den inte ihop med något ovanför

           2 │ title: x
        >  3 │    summary: y
             │    ^^^^^^^^
        åtgärd   låt den börja längst till vänster, som \`title:\`

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("a line that is no field", () => {
    expect(reportOnPledge("title: x\nEn mening utan fält")).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:3:1 error yaml/not-a-field
        \`En mening utan fält\` is no field, and no part of the text above

           2 │ title: x
        >  3 │ En mening utan fält
             │ ^^^^^^^^^^^^^^^^^^^
        fix   write a field, a colon, a space and its text; or put what continues the text above on the same line as that

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:3:1 error yaml/not-a-field
        \`En mening utan fält\` är inget fält och hör inte till texten ovanför

           2 │ title: x
        >  3 │ En mening utan fält
             │ ^^^^^^^^^^^^^^^^^^^
        åtgärd   skriv fältets namn, kolon, mellanslag och text; hör raden till texten ovanför, ta bort radbrytningen så att allt står på en rad

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("a comment in the middle of a text", () => {
    expect(reportOnPledge("summary: Vi lovar\n# fråga Anna\n  trygghet.")).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:4:3 error yaml/comment-in-text
        the comment above ends the text, so this line belongs to nothing

           3 │ # fråga Anna
        >  4 │   trygghet.
             │   ^^^^^^^^^
        fix   move the comment to the line before the field

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:4:3 error yaml/comment-in-text
        kommentaren ovanför avslutar texten, så raden hör inte till något

           3 │ # fråga Anna
        >  4 │   trygghet.
             │   ^^^^^^^^^
        åtgärd   flytta kommentaren till raden före fältet

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("no space after the colon", () => {
    expect(reportOnPledge("title:Löfte\nsummary: y")).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:2:1 error yaml/missing-space
        a space is missing after \`:\`

           1 │ ---
        >  2 │ title:Löfte
             │ ^^^^^^^^^^^
        fix   write \`title: Löfte\`

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:2:1 error yaml/missing-space
        det saknas ett mellanslag efter \`:\`

           1 │ ---
        >  2 │ title:Löfte
             │ ^^^^^^^^^^^
        åtgärd   skriv \`title: Löfte\`

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("a colon in unquoted text", () => {
    expect(reportOnPledge("title: Löfte: trygg")).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:2:8 error yaml/colon-in-text
        a colon followed by a space makes this text look like a field

           1 │ ---
        >  2 │ title: Löfte: trygg
             │        ^^^^^^^^^^^^
        fix   write "Löfte: trygg"

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:2:8 error yaml/colon-in-text
        ett kolon följt av mellanslag får texten att se ut som ett nytt fält

           1 │ ---
        >  2 │ title: Löfte: trygg
             │        ^^^^^^^^^^^^
        åtgärd   sätt citattecken om hela texten: "Löfte: trygg"

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("a text that begins with a special character", () => {
    expect(reportOnPledge("title: @polisen")).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:2:8 error yaml/special-start
        a text cannot begin with \`@\` unless it is in quotes

           1 │ ---
        >  2 │ title: @polisen
             │        ^^^^^^^^
        fix   write "@polisen"

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:2:8 error yaml/special-start
        en text kan inte börja med \`@\` om den inte står inom citattecken

           1 │ ---
        >  2 │ title: @polisen
             │        ^^^^^^^^
        åtgärd   sätt citattecken om hela texten: "@polisen"

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });
});
