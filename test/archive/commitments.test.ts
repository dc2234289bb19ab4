// Archive tests: what a pledge promises and what it names.
import { describe, expect, test } from "vitest";
import { reportOnPledge } from "./report.ts";

describe("commitments", () => {
  test("two with one id", () => {
    expect(
      reportOnPledge(
        "commitments:\n  - id: ljus\n    by: police\n    text: Laga ljuset.\n  - { id: ljus, by: police, text: x }",
      ),
    ).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:6:11 error commitment/duplicate-id
        \`ljus\` is already the id of another commitment of this pledge

           5 │     text: Laga ljuset.
        >  6 │   - { id: ljus, by: police, text: x }
             │           ^^^^
        fix   give one of them another id, such as \`ljus-2\`

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:6:11 error commitment/duplicate-id
        \`ljus\` är redan id för ett annat åtagande i löftet

           5 │     text: Laga ljuset.
        >  6 │   - { id: ljus, by: police, text: x }
             │           ^^^^
        åtgärd   ge det ena ett annat id, till exempel \`ljus-2\`

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("an unknown party with the word that was meant", () => {
    expect(reportOnPledge("commitments:\n  - { id: ljus, by: polisen, text: x }")).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:3:21 error commitment/unknown-party
        \`polisen\` is not a party of this municipality

           2 │ commitments:
        >  3 │   - { id: ljus, by: polisen, text: x }
             │                     ^^^^^^^ expected police, municipality or joint
        fix   write \`police\`, or add the partner under \`partners:\` in municipality.yml

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:3:21 error commitment/unknown-party
        \`polisen\` går inte att skriva här

           2 │ commitments:
        >  3 │   - { id: ljus, by: polisen, text: x }
             │                     ^^^^^^^ här kan stå police, municipality eller joint
        åtgärd   skriv \`police\`, eller lägg till parten under \`partners:\` i municipality.yml

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("an unknown theme with the nearest one", () => {
    expect(
      reportOnPledge(
        "commitments:\n  - id: ljus\n    by: police\n    text: Laga ljuset.\n    theme: trafikk",
      ),
    ).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:6:12 error commitment/unknown-theme
        \`trafikk\` is not a theme of this archive

           5 │     text: Laga ljuset.
        >  6 │     theme: trafikk
             │            ^^^^^^^ expected trafik
        fix   write \`trafik\`, or add the theme under \`themes:\` in archive.yml

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:6:12 error commitment/unknown-theme
        \`trafikk\` är inget tema i arkivet

           5 │     text: Laga ljuset.
        >  6 │     theme: trafikk
             │            ^^^^^^^ här kan stå trafik
        åtgärd   skriv \`trafik\`, eller lägg till temat under \`themes:\` i archive.yml

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("a target without a figure", () => {
    expect(
      reportOnPledge(
        "commitments:\n  - id: ljus\n    by: police\n    text: Laga ljuset.\n    target: { unit: lampor }",
      ),
    ).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:6:5 error target/without-figure
        a target without a figure says nothing

           5 │     text: Laga ljuset.
        >  6 │     target: { unit: lampor }
             │     ^^^^^^
        fix   add \`value:\`, \`min:\` or \`max:\`, or remove the target

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:6:5 error target/without-figure
        målet saknar ett tal, så ingen kan se om det blev nått

           5 │     text: Laga ljuset.
        >  6 │     target: { unit: lampor }
             │     ^^^^^^
        åtgärd   lägg till \`value:\`, \`min:\` eller \`max:\`, eller ta bort målet

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("a target without a unit", () => {
    expect(
      reportOnPledge(
        "commitments:\n  - id: ljus\n    by: police\n    text: Laga ljuset.\n    target: { min: 2 }",
      ),
    ).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:6:5 error target/without-unit
        the target does not say what is counted

           5 │     text: Laga ljuset.
        >  6 │     target: { min: 2 }
             │     ^^^^^^
        fix   add \`unit:\`, for example \`unit: nya områden\`

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:6:5 error target/without-unit
        målet säger inte vad som räknas

           5 │     text: Laga ljuset.
        >  6 │     target: { min: 2 }
             │     ^^^^^^
        åtgärd   lägg till \`unit:\`, till exempel \`unit: nya områden\`

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("a target with two figures", () => {
    expect(
      reportOnPledge(
        "commitments:\n  - id: ljus\n    by: police\n    text: Laga ljuset.\n    target: { value: 2, min: 1, unit: lampor }",
      ),
    ).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:6:15 error target/two-figures
        \`value\` together with \`min\` or \`max\` says two things

           5 │     text: Laga ljuset.
        >  6 │     target: { value: 2, min: 1, unit: lampor }
             │               ^^^^^
        fix   keep \`value\` for a plain number, or \`min\` and \`max\` for limits

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:6:15 error target/two-figures
        målet har både \`value\` och \`min\` eller \`max\`, och då vet ingen vilket tal som gäller

           5 │     text: Laga ljuset.
        >  6 │     target: { value: 2, min: 1, unit: lampor }
             │               ^^^^^
        åtgärd   behåll \`value\` för ett tal rätt ut, eller \`min\` och \`max\` för gränser

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("a target with least above most", () => {
    expect(
      reportOnPledge(
        "commitments:\n  - id: ljus\n    by: police\n    text: Laga ljuset.\n    target: { min: 3, max: 2, unit: lampor }",
      ),
    ).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:6:28 error target/min-above-max
        at least 3 and at most 2 cannot both hold

           5 │     text: Laga ljuset.
        >  6 │     target: { min: 3, max: 2, unit: lampor }
             │                            ^
        fix   correct one of them

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:6:28 error target/min-above-max
        minst 3 och högst 2 kan inte gälla samtidigt

           5 │     text: Laga ljuset.
        >  6 │     target: { min: 3, max: 2, unit: lampor }
             │                            ^
        åtgärd   rätta det ena talet

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("a summary without a source", () => {
    expect(reportOnPledge("wording: summary")).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:2:10 error wording/summary-without-source
        a summary must say what it sums up, but no source is named

           1 │ ---
        >  2 │ wording: summary
             │          ^^^^^^^
        fix   add \`sources:\` with the page's \`title:\` and \`url:\`, or remove the line

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:2:10 error wording/summary-without-source
        en sammanfattning måste säga vad den sammanfattar, men ingen källa är angiven

           1 │ ---
        >  2 │ wording: summary
             │          ^^^^^^^
        åtgärd   lägg till \`sources:\` med sidans rubrik (\`title:\`) och adress (\`url:\`), eller ta bort raden

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });
});
