// Source tests: the lines of --- round the fields of a Markdown file.
import { describe, expect, test } from "vitest";
import { reportOn } from "../archive/report.ts";

describe("fences", () => {
  test("a file that begins with text has no fields", () => {
    expect(
      reportOn({ files: { "ed/2021/pledge.md": "" }, raw: { "ed/2021/pledge.md": "# Löfte\n" } }),
    ).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:1:1 error matter/no-opening
        the first line is \`# Löfte\`, so the fields would be read as text

        >  1 │ # Löfte
             │ ^^^^^^^
        fix   let the first line be exactly \`---\`

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:1:1 error matter/no-opening
        första raden är \`# Löfte\`, så fälten skulle läsas som vanlig text

        >  1 │ # Löfte
             │ ^^^^^^^
        åtgärd   skriv tre bindestreck, \`---\`, på en egen rad allra överst i filen, och inget före dem

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("a blank first line is told as such", () => {
    expect(
      reportOn({
        files: { "ed/2021/pledge.md": "" },
        raw: { "ed/2021/pledge.md": "\n---\ntitle: x\n---\n" },
      }),
    ).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:1:1 error matter/no-opening
        the first line is empty, so the fields below it would be read as text

        >  1 │
             │ ^
        fix   let the first line be exactly \`---\`

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:1:1 error matter/no-opening
        första raden är tom, så fälten under den skulle läsas som vanlig text

        >  1 │
             │ ^
        åtgärd   skriv tre bindestreck, \`---\`, på en egen rad allra överst i filen, och inget före dem

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("a language after the opening is refused and never run", () => {
    expect(
      reportOn({
        files: { "ed/2021/pledge.md": "" },
        raw: { "ed/2021/pledge.md": "---js\n({ title: globalThis.ran = true })\n---\n" },
      }),
    ).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:1:1 error matter/after-opening
        \`js\` stands after the opening \`---\`; only YAML is read here, and nothing is ever run

        >  1 │ ---js
             │ ^^^^^
        fix   let the first line be exactly \`---\`

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:1:1 error matter/after-opening
        första raden ska vara tre bindestreck och inget mer, men efter dem står \`js\`

        >  1 │ ---js
             │ ^^^^^
        åtgärd   ta bort det, så att första raden är bara \`---\`

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("fields that are never closed are told before the text is lost", () => {
    expect(
      reportOn({
        files: { "ed/2021/pledge.md": "" },
        raw: { "ed/2021/pledge.md": "---\ntitle: x\n\nText\n" },
      }),
    ).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:1:1 error matter/not-closed
        the fields that begin here are never closed, so the text below would be lost

        >  1 │ ---
             │ ^^^
        fix   write a line with exactly \`---\` after the last field

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:1:1 error matter/not-closed
        det står ingenstans var fälten som börjar här slutar, så texten under dem skulle gå förlorad

        >  1 │ ---
             │ ^^^
        åtgärd   skriv en egen rad med bara \`---\` efter det sista fältet, före texten

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("a closing line with too many hyphens is told", () => {
    expect(
      reportOn({ files: { "ed/2021/pledge.md": "" }, raw: { "ed/2021/pledge.md": "---\ntitle: x\n----\n" } }),
    ).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:3:1 error matter/bad-closing
        \`----\` looks like the line that closes the fields, but is not exactly \`---\`

           2 │ title: x
        >  3 │ ----
             │ ^^^^
        fix   write exactly \`---\`, with nothing before or after

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:3:1 error matter/bad-closing
        \`----\` liknar raden som avslutar fälten men är inte exakt \`---\`

           2 │ title: x
        >  3 │ ----
             │ ^^^^
        åtgärd   skriv bara \`---\` på raden, utan något före eller efter

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("a closing line with a space after it is told", () => {
    expect(
      reportOn({ files: { "ed/2021/pledge.md": "" }, raw: { "ed/2021/pledge.md": "---\ntitle: x\n--- \n" } }),
    ).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:3:1 error matter/bad-closing
        a space stands after the closing \`---\`

           2 │ title: x
        >  3 │ ---
             │ ^^^^
        fix   write exactly \`---\`, with nothing before or after

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:3:1 error matter/bad-closing
        ett mellanslag står efter avslutande \`---\`

           2 │ title: x
        >  3 │ ---
             │ ^^^^
        åtgärd   skriv bara \`---\` på raden, utan något före eller efter

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("fields of more than 64 kB are not read", () => {
    expect(
      reportOn({
        files: { "ed/2021/pledge.md": "" },
        raw: { "ed/2021/pledge.md": `---\ntitle: ${"a ".repeat(35_000)}\n---\n` },
      }),
    ).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:1:1 error matter/too-large
        the fields take up 69 kB; at most 64 are read

        >  1 │ ---
             │ ^^^
        fix   shorten them; in a pledge or a follow-up, long text goes below the closing \`---\`

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:1:1 error matter/too-large
        fälten tar upp 69 kB; högst 64 läses

        >  1 │ ---
             │ ^^^
        åtgärd   korta dem; i ett löfte eller en uppföljning hör lång text hemma under avslutande \`---\`

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("fields of more than 2000 lines are not read", () => {
    expect(
      reportOn({
        files: { "ed/2021/pledge.md": "" },
        raw: { "ed/2021/pledge.md": `---\n${"\n".repeat(5000)}---\n` },
      }),
    ).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:1:1 error matter/too-large
        the fields take up 5000 lines; at most 2000 are read

        >  1 │ ---
             │ ^^^
        fix   shorten them; in a pledge or a follow-up, long text goes below the closing \`---\`

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:1:1 error matter/too-large
        fälten tar upp 5000 rader; högst 2000 läses

        >  1 │ ---
             │ ^^^
        åtgärd   korta dem; i ett löfte eller en uppföljning hör lång text hemma under avslutande \`---\`

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });
});
