// Markdown tests: what a writer tried that will not be shown as meant.
import { describe, expect, test } from "vitest";
import { checkMarkdown } from "../../scripts/markdown/check.ts";
import { reportOn } from "../archive/report.ts";

const reportOnBody = (body: string): string =>
  reportOn({
    files: {
      "ed/2021/pledge.md": `---\ncommitments:\n  - { id: ljus, by: police, text: Laga ljuset. }\n---\n\n${body}`,
    },
  });

describe("the text below the fields", () => {
  test("HTML is shown as text, with a warning", () => {
    expect(reportOnBody("Hej <b>du</b>\n\n<script>alert(1)</script>\n")).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:6:5 warning markdown/html
        \`<b>\` is HTML and is shown as it stands, as text

           5 │
        >  6 │ Hej <b>du</b>
             │     ^^^
        fix   use Markdown instead, or remove it

      pledges/ed/2021/pledge.md:8:1 warning markdown/html
        \`<script>alert(1)</script>\` is HTML and is shown as it stands, as text

           7 │
        >  8 │ <script>alert(1)</script>
             │ ^^^^^^^^^^^^^^^^^^^^^^^^^
        fix   use Markdown instead, or remove it

      0 errors, 2 warnings in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:6:5 warning markdown/html
        \`<b>\` är HTML och visas som det står, som text

           5 │
        >  6 │ Hej <b>du</b>
             │     ^^^
        åtgärd   använd Markdown i stället, eller ta bort det

      pledges/ed/2021/pledge.md:8:1 warning markdown/html
        \`<script>alert(1)</script>\` är HTML och visas som det står, som text

           7 │
        >  8 │ <script>alert(1)</script>
             │ ^^^^^^^^^^^^^^^^^^^^^^^^^
        åtgärd   använd Markdown i stället, eller ta bort det

      0 fel, 2 varningar i 3 filer. Inget byggdes.
      "
    `);
  });

  test("a mark of a language that there is none of is refused where it stands", () => {
    expect(reportOnBody("Hej [Safe City]{lang=en}.\n\nOch [x]{lang=engelska}.\n")).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:8:14 error markdown/unknown-language
        \`engelska\` is not the code of a language

           7 │
        >  8 │ Och [x]{lang=engelska}.
             │              ^^^^^^^^
        fix   write a code such as \`{lang=en}\` for English, \`{lang=fi}\` for Finnish or \`{lang=se}\` for Northern Sami

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:8:14 error markdown/unknown-language
        \`engelska\` är ingen språkkod

           7 │
        >  8 │ Och [x]{lang=engelska}.
             │              ^^^^^^^^
        åtgärd   skriv en kod som \`{lang=en}\` för engelska, \`{lang=fi}\` för finska eller \`{lang=se}\` för nordsamiska

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("a link that runs code is refused", () => {
    expect(reportOnBody("Hej\n\n[läs](javascript:alert(1)) mer\n")).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:8:7 error markdown/link-not-allowed
        \`javascript:alert(1)\` is not an address that may be linked to

           7 │
        >  8 │ [läs](javascript:alert(1)) mer
             │       ^^^^^^^^^^^^^^^^^^^
        fix   write an address that begins with \`https://\`, \`http://\`, \`mailto:\`, \`tel:\`, \`/\` or \`#\`

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:8:7 error markdown/link-not-allowed
        \`javascript:alert(1)\` är ingen adress som får länkas

           7 │
        >  8 │ [läs](javascript:alert(1)) mer
             │       ^^^^^^^^^^^^^^^^^^^
        åtgärd   skriv en adress som börjar med \`https://\`, \`http://\`, \`mailto:\`, \`tel:\`, \`/\` eller \`#\`

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("a link to another host without https: is refused", () => {
    expect(reportOnBody("[läs](//exempel.se)\n")).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:6:7 error markdown/link-not-allowed
        \`//exempel.se\` is not an address that may be linked to

           5 │
        >  6 │ [läs](//exempel.se)
             │       ^^^^^^^^^^^^
        fix   write an address that begins with \`https://\`, \`http://\`, \`mailto:\`, \`tel:\`, \`/\` or \`#\`

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:6:7 error markdown/link-not-allowed
        \`//exempel.se\` är ingen adress som får länkas

           5 │
        >  6 │ [läs](//exempel.se)
             │       ^^^^^^^^^^^^
        åtgärd   skriv en adress som börjar med \`https://\`, \`http://\`, \`mailto:\`, \`tel:\`, \`/\` eller \`#\`

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("a picture is refused", () => {
    expect(reportOnBody("![karta](https://exempel.se/karta.png)\n")).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:6:10 error markdown/image
        the picture \`https://exempel.se/karta.png\` cannot be shown: the archive ships no pictures in texts

           5 │
        >  6 │ ![karta](https://exempel.se/karta.png)
             │          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        fix   say in words what the picture shows, or link to the page where it stands

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:6:10 error markdown/image
        bilden \`https://exempel.se/karta.png\` kan inte visas: arkivet har inga bilder i texter

           5 │
        >  6 │ ![karta](https://exempel.se/karta.png)
             │          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        åtgärd   skriv vad bilden visar, eller länka till sidan där den finns

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("a paragraph without end is refused before its brackets are looked at", () => {
    expect(reportOnBody(`Hej\n\n- ${"Vi lovar [att] ".repeat(201)}\n`)).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:8:1 error markdown/long-paragraph
        a paragraph with 201 \`[\` begins here; at most 200 are read

           7 │
        >  8 │ - Vi lovar [att] Vi lovar [att] Vi lovar [att] Vi lovar [att] Vi lovar [att] Vi lovar [att] Vi lovar …
             │ ^
        fix   divide it with blank lines

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:8:1 error markdown/long-paragraph
        här börjar ett stycke med 201 \`[\`; högst 200 läses

           7 │
        >  8 │ - Vi lovar [att] Vi lovar [att] Vi lovar [att] Vi lovar [att] Vi lovar [att] Vi lovar [att] Vi lovar …
             │ ^
        åtgärd   dela det med tomma rader

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("the paragraphs of a text may be ten thousand characters each, and the text is as long as it likes", () => {
    const paragraph = `${"a ".repeat(4999)}a`;
    expect(reportOnBody(`${paragraph}\n\n${paragraph}\n\n| a |\n|---|\n${"| b |\n".repeat(5000)}`)).toContain(
      "0 errors",
    );
    expect(reportOnBody(`${paragraph}b c`)).toContain(":6:1 error markdown/long-paragraph");
  });

  test("lists nested too deep are refused, since text would be lost", () => {
    expect(
      reportOnBody(
        "> > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > text\n",
      ),
    ).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:6:1 error markdown/too-deep
        lists or quotes are nested more than 40 levels deep, so text would be lost

           5 │
        >  6 │ > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > >  …
             │ ^
        fix   use fewer levels

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:6:1 error markdown/too-deep
        listor eller citat ligger mer än 40 nivåer djupt, så text skulle gå förlorad

           5 │
        >  6 │ > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > >  …
             │ ^
        åtgärd   använd färre nivåer

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("a heading with nothing below it is told; one that is divided further has that", () => {
    expect(
      reportOnBody("## Lägesbild\n\n### Centrum\n\nTryggt.\n\n### Torget\n\n## Dialog ##\n"),
    ).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:12:1 warning markdown/empty-section
        there is nothing below the heading "Torget"

           11 │
        >  12 │ ### Torget
              │ ^
        fix   write the text below it, or remove the heading

      pledges/ed/2021/pledge.md:14:1 warning markdown/empty-section
        there is nothing below the heading "Dialog"

           13 │
        >  14 │ ## Dialog ##
              │ ^
        fix   write the text below it, or remove the heading

      0 errors, 2 warnings in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:12:1 warning markdown/empty-section
        det står ingenting under rubriken ”Torget”

           11 │
        >  12 │ ### Torget
              │ ^
        åtgärd   skriv texten under den, eller ta bort rubriken

      pledges/ed/2021/pledge.md:14:1 warning markdown/empty-section
        det står ingenting under rubriken ”Dialog”

           13 │
        >  14 │ ## Dialog ##
              │ ^
        åtgärd   skriv texten under den, eller ta bort rubriken

      0 fel, 2 varningar i 3 filer. Inget byggdes.
      "
    `);
  });

  test.each([
    ["# A\n\ntext\n\n## B\n\n- c", []],
    ["# A\n## B\ntext", []],
    ["```\n# A\n# B\n```\n", []],
    ["> # A\n", []],
    ["A\n===\n\n# B\n\ntext", []],
    ["# A\n---\n", []],
    ["#\n\n# B", ["6:markdown/empty-section"]],
    ["# A", ["6:markdown/empty-section"]],
    ["# A\n\n   \n\t\n# B\ntext", ["6:markdown/empty-section"]],
  ])("%j", (body, codes) => {
    const found = checkMarkdown(body, "x.md", 6).map(({ code, place }) => `${place.line}:${code}`);
    expect(found).toEqual(codes.map((code) => (body.startsWith("#\n") ? code.replace("6", "8") : code)));
  });
});
