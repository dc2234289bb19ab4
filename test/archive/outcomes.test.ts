// Archive tests: what follow-ups say, held against what was promised.
import { describe, expect, test } from "vitest";
import { reportOn, reportOnFollowUp } from "./report.ts";

describe("outcomes", () => {
  test("an unknown status with the word that was meant", () => {
    expect(
      reportOnFollowUp("assessed-by: joint\noutcomes:\n  - commitment: ljus\n    status: klart"),
    ).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/report.md:5:13 error outcome/unknown-status
        \`klart\` is not a status this archive knows

           4 │   - commitment: ljus
        >  5 │     status: klart
             │             ^^^^^ expected fulfilled, partly-fulfilled, ongoing, continuous, not-started, not-fulfilled or withdrawn
        fix   write \`status: fulfilled\`

      1 error in 4 files. Nothing was built.

      pledges/ed/2021/report.md:5:13 error outcome/unknown-status
        \`klart\` är ingen status som arkivet känner till

           4 │   - commitment: ljus
        >  5 │     status: klart
             │             ^^^^^ här kan stå fulfilled, partly-fulfilled, ongoing, continuous, not-started, not-fulfilled eller withdrawn
        åtgärd   skriv \`status: fulfilled\` om du menar genomfört

      1 fel i 4 filer. Inget byggdes.
      "
    `);
  });

  test("a status that only the archive sets", () => {
    expect(
      reportOnFollowUp("assessed-by: joint\noutcomes:\n  - { commitment: ljus, status: not-reported }"),
    ).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/report.md:4:33 error outcome/software-status
        \`not-reported\` is said by the archive itself when a follow-up is silent

           3 │ outcomes:
        >  4 │   - { commitment: ljus, status: not-reported }
             │                                 ^^^^^^^^^^^^
        fix   remove this outcome; the silence is then shown

      1 error in 4 files. Nothing was built.

      pledges/ed/2021/report.md:4:33 error outcome/software-status
        \`not-reported\` skriver arkivet självt när en uppföljning inte nämner åtagandet

           3 │ outcomes:
        >  4 │   - { commitment: ljus, status: not-reported }
             │                                 ^^^^^^^^^^^^
        åtgärd   ta bort hela utfallet; då står det av sig självt på sidan att åtagandet inte är redovisat

      1 fel i 4 filer. Inget byggdes.
      "
    `);
  });

  test("a status that owes a reason", () => {
    expect(
      reportOnFollowUp("assessed-by: joint\noutcomes:\n  - { commitment: ljus, status: not-fulfilled }"),
    ).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/report.md:4:33 error outcome/reason-missing
        \`not-fulfilled\` owes residents a reason

           3 │ outcomes:
        >  4 │   - { commitment: ljus, status: not-fulfilled }
             │                                 ^^^^^^^^^^^^^
        fix   add \`reason:\` with one sentence about why

      1 error in 4 files. Nothing was built.

      pledges/ed/2021/report.md:4:33 error outcome/reason-missing
        \`not-fulfilled\` måste ha ett skäl, så att invånarna får veta varför

           3 │ outcomes:
        >  4 │   - { commitment: ljus, status: not-fulfilled }
             │                                 ^^^^^^^^^^^^^
        åtgärd   lägg till en rad \`reason:\` med en mening om varför, till exempel \`reason: Bolaget sålde fastigheten.\`

      1 fel i 4 filer. Inget byggdes.
      "
    `);
  });

  test("a commitment that the pledge does not have", () => {
    expect(
      reportOnFollowUp("assessed-by: joint\noutcomes:\n  - { commitment: ljuset, status: fulfilled }"),
    ).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/report.md:4:19 error outcome/unknown-commitment
        the pledge has no commitment \`ljuset\`

           3 │ outcomes:
        >  4 │   - { commitment: ljuset, status: fulfilled }
             │                   ^^^^^^ expected ljus
        fix   write \`ljus\`

      1 error in 4 files. Nothing was built.

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

  test("two outcomes of one commitment", () => {
    expect(
      reportOnFollowUp(
        "assessed-by: joint\noutcomes:\n  - { commitment: ljus, status: fulfilled }\n  - { commitment: ljus, status: ongoing }",
      ),
    ).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/report.md:5:19 error outcome/duplicate
        \`ljus\` already has an outcome in this follow-up

           4 │   - { commitment: ljus, status: fulfilled }
        >  5 │   - { commitment: ljus, status: ongoing }
             │                   ^^^^
        fix   put the two together

      1 error in 4 files. Nothing was built.

      pledges/ed/2021/report.md:5:19 error outcome/duplicate
        \`ljus\` har redan ett utfall i den här uppföljningen

           4 │   - { commitment: ljus, status: fulfilled }
        >  5 │   - { commitment: ljus, status: ongoing }
             │                   ^^^^
        åtgärd   skriv ihop de två utfallen till ett, och ta bort det andra

      1 fel i 4 filer. Inget byggdes.
      "
    `);
  });

  test("fulfilled with a result below its target", () => {
    expect(
      reportOnFollowUp(
        "assessed-by: joint\noutcomes:\n  - { commitment: ljus, status: fulfilled, result: { value: 1 } }",
      ),
    ).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/report.md:4:33 error outcome/contradicts-figures
        \`fulfilled\` does not agree with its own figures: the target was at least 2, the result 1

           3 │ outcomes:
        >  4 │   - { commitment: ljus, status: fulfilled, result: { value: 1 } }
             │                                 ^^^^^^^^^
        fix   write \`status: partly-fulfilled\`, correct the figure, or add \`reason:\` that explains it

      1 error in 4 files. Nothing was built.

      pledges/ed/2021/report.md:4:33 error outcome/contradicts-figures
        \`fulfilled\` stämmer inte med sina egna siffror: målet var minst 2, resultatet 1

           3 │ outcomes:
        >  4 │   - { commitment: ljus, status: fulfilled, result: { value: 1 } }
             │                                 ^^^^^^^^^
        åtgärd   skriv \`status: partly-fulfilled\`, rätta siffran, eller lägg till \`reason:\` som förklarar

      1 fel i 4 filer. Inget byggdes.
      "
    `);
  });

  test("the same with a reason is right", () => {
    expect(
      reportOnFollowUp(
        "assessed-by: joint\noutcomes:\n  - { commitment: ljus, status: fulfilled, result: { value: 1 }, reason: En lampa räckte. }",
      ),
    ).toMatchInlineSnapshot(`
      "
      0 errors in 4 files. Nothing was built.

      0 fel i 4 filer. Inget byggdes.
      "
    `);
  });

  test("a result without a unit where there is no target", () => {
    expect(
      reportOn({
        files: {
          "ed/2021/pledge.md": "",
          "ed/2021/report.md":
            "assessed-by: joint\noutcomes:\n  - { commitment: ljus, status: fulfilled, result: { value: 1 } }",
        },
      }),
    ).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/report.md:4:61 error outcome/result-without-unit
        it is not said what the result 1 counts, and the commitment has no target whose unit could be used

           3 │ outcomes:
        >  4 │   - { commitment: ljus, status: fulfilled, result: { value: 1 } }
             │                                                             ^
        fix   add \`unit:\` to the result, for example \`unit: trafikkontroller\`

      1 error in 4 files. Nothing was built.

      pledges/ed/2021/report.md:4:61 error outcome/result-without-unit
        det står inte vad resultatet 1 räknar, och åtagandet har inget mål vars enhet kan användas

           3 │ outcomes:
        >  4 │   - { commitment: ljus, status: fulfilled, result: { value: 1 } }
             │                                                             ^
        åtgärd   lägg till \`unit:\` i resultatet, till exempel \`unit: trafikkontroller\`

      1 fel i 4 filer. Inget byggdes.
      "
    `);
  });

  test("a result in another unit than the target", () => {
    expect(
      reportOnFollowUp(
        "assessed-by: joint\noutcomes:\n  - { commitment: ljus, status: fulfilled, result: { value: 2, unit: stolpar } }",
      ),
    ).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/report.md:4:70 error outcome/unit-differs
        the result counts \`stolpar\`, but the target counts \`lampor\`

           3 │ outcomes:
        >  4 │   - { commitment: ljus, status: fulfilled, result: { value: 2, unit: stolpar } }
             │                                                                      ^^^^^^^
        fix   remove \`unit:\` to use the target's, or tell the other figure in \`text:\`

      1 error in 4 files. Nothing was built.

      pledges/ed/2021/report.md:4:70 error outcome/unit-differs
        resultatet räknar \`stolpar\`, men målet räknar \`lampor\`

           3 │ outcomes:
        >  4 │   - { commitment: ljus, status: fulfilled, result: { value: 2, unit: stolpar } }
             │                                                                      ^^^^^^^
        åtgärd   ta bort \`unit:\` så används målets, eller berätta om den andra siffran i \`text:\`

      1 fel i 4 filer. Inget byggdes.
      "
    `);
  });

  test("nobody said to have judged", () => {
    expect(reportOnFollowUp("outcomes:\n  - { commitment: ljus, status: fulfilled }")).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/report.md:3:19 error report/assessor-missing
        nobody is said to have judged \`ljus\`

           2 │ outcomes:
        >  3 │   - { commitment: ljus, status: fulfilled }
             │                   ^^^^
        fix   add \`assessed-by:\` at the top of the file with whoever did, such as \`assessed-by: joint\`

      1 error in 4 files. Nothing was built.

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

  test("a judge that nobody knows", () => {
    expect(
      reportOnFollowUp("assessed-by: polisen\noutcomes:\n  - { commitment: ljus, status: fulfilled }"),
    ).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/report.md:2:14 error outcome/unknown-assessor
        \`polisen\` is nobody who can assess an outcome here

           1 │ ---
        >  2 │ assessed-by: polisen
             │              ^^^^^^^ expected police, municipality, joint or editors
        fix   write \`police\`, or add the partner under \`partners:\` in municipality.yml

      1 error in 4 files. Nothing was built.

      pledges/ed/2021/report.md:2:14 error outcome/unknown-assessor
        \`polisen\` är ingen som kan bedöma ett utfall här

           1 │ ---
        >  2 │ assessed-by: polisen
             │              ^^^^^^^ här kan stå police, municipality, joint eller editors
        åtgärd   skriv \`police\`, eller lägg till parten under \`partners:\` i municipality.yml

      1 fel i 4 filer. Inget byggdes.
      "
    `);
  });
});

describe("follow-ups", () => {
  test("two final ones", () => {
    expect(
      reportOn({
        files: { "ed/2021/pledge.md": "", "ed/2021/report.md": "", "ed/2021/report-slut.md": "kind: final" },
      }),
    ).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/report-slut.md:2:7 error report/two-finals
        \`report.md\` is already the final follow-up of this pledge

           1 │ ---
        >  2 │ kind: final
             │       ^^^^^
        fix   let one of them say \`kind: interim\`, or put them together in one file

      1 error in 5 files. Nothing was built.

      pledges/ed/2021/report-slut.md:2:7 error report/two-finals
        \`report.md\` är redan löftets slutliga uppföljning

           1 │ ---
        >  2 │ kind: final
             │       ^^^^^
        åtgärd   låt den ena säga \`kind: interim\`, eller för ihop dem till en fil

      1 fel i 5 filer. Inget byggdes.
      "
    `);
  });
});
