// Schema tests: addresses, ids and figures that cannot be, told with what was meant.
import { describe, expect, test } from "vitest";
import { ARCHIVE } from "../archive/miniature.ts";
import { reportOn, reportOnPledge } from "../archive/report.ts";

describe("addresses", () => {
  test("javascript: is no address", () => {
    expect(reportOnPledge("sources:\n  - { title: x, url: 'javascript:alert(1)' }")).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:3:22 error url/not-web
        \`javascript:alert(1)\` is not the whole address of a web page

           2 │ sources:
        >  3 │   - { title: x, url: 'javascript:alert(1)' }
             │                      ^^^^^^^^^^^^^^^^^^^^^
        fix   write one that begins with \`https://\`

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:3:22 error url/not-web
        \`javascript:alert(1)\` är inte hela adressen till en webbsida

           2 │ sources:
        >  3 │   - { title: x, url: 'javascript:alert(1)' }
             │                      ^^^^^^^^^^^^^^^^^^^^^
        åtgärd   skriv en som börjar med \`https://\`

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("data: is no address", () => {
    expect(reportOnPledge("sources:\n  - { title: x, url: 'data:text/html,x' }")).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:3:22 error url/not-web
        \`data:text/html,x\` is not the whole address of a web page

           2 │ sources:
        >  3 │   - { title: x, url: 'data:text/html,x' }
             │                      ^^^^^^^^^^^^^^^^^^
        fix   write one that begins with \`https://\`

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:3:22 error url/not-web
        \`data:text/html,x\` är inte hela adressen till en webbsida

           2 │ sources:
        >  3 │   - { title: x, url: 'data:text/html,x' }
             │                      ^^^^^^^^^^^^^^^^^^
        åtgärd   skriv en som börjar med \`https://\`

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("//host is no address", () => {
    expect(reportOnPledge("sources:\n  - { title: x, url: //exempel.se/ }")).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:3:22 error url/not-web
        \`//exempel.se/\` is not the whole address of a web page

           2 │ sources:
        >  3 │   - { title: x, url: //exempel.se/ }
             │                      ^^^^^^^^^^^^^
        fix   write \`https://exempel.se/\`

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:3:22 error url/not-web
        \`//exempel.se/\` är inte hela adressen till en webbsida

           2 │ sources:
        >  3 │   - { title: x, url: //exempel.se/ }
             │                      ^^^^^^^^^^^^^
        åtgärd   skriv \`https://exempel.se/\`

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("an address without https:// gets it", () => {
    expect(reportOnPledge("sources:\n  - { title: x, url: www.dalsed.se/lofte }")).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:3:22 error url/not-web
        \`www.dalsed.se/lofte\` is not the whole address of a web page

           2 │ sources:
        >  3 │   - { title: x, url: www.dalsed.se/lofte }
             │                      ^^^^^^^^^^^^^^^^^^^
        fix   write \`https://www.dalsed.se/lofte\`

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:3:22 error url/not-web
        \`www.dalsed.se/lofte\` är inte hela adressen till en webbsida

           2 │ sources:
        >  3 │   - { title: x, url: www.dalsed.se/lofte }
             │                      ^^^^^^^^^^^^^^^^^^^
        åtgärd   skriv \`https://www.dalsed.se/lofte\`

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("a mail address as a municipality's link lacks its mailto", () => {
    expect(
      reportOn({
        raw: {
          "ed/municipality.yml": "name: Ed\ngenitive: Eds\nlinks:\n  - { title: x, url: ftp://exempel.se }\n",
        },
      }),
    ).toMatchInlineSnapshot(`
      "
      pledges/ed/municipality.yml:4:22 error url/not-allowed
        \`ftp://exempel.se\` is not an address that may be linked to

           3 │ links:
        >  4 │   - { title: x, url: ftp://exempel.se }
             │                      ^^^^^^^^^^^^^^^^
        fix   write a whole one that begins with \`https://\`, \`mailto:\` or \`tel:\`

      1 error in 2 files. Nothing was built.

      pledges/ed/municipality.yml:4:22 error url/not-allowed
        \`ftp://exempel.se\` är ingen adress som får länkas

           3 │ links:
        >  4 │   - { title: x, url: ftp://exempel.se }
             │                      ^^^^^^^^^^^^^^^^
        åtgärd   skriv en hel, som börjar med \`https://\`, \`mailto:\` eller \`tel:\`

      1 fel i 2 filer. Inget byggdes.
      "
    `);
  });

  test("an e-mail address that is none", () => {
    expect(
      reportOn({
        raw: {
          "ed/municipality.yml": "name: Ed\ngenitive: Eds\ncontact: { name: x, email: mailto:a@b.se }\n",
        },
      }),
    ).toMatchInlineSnapshot(`
      "
      pledges/ed/municipality.yml:3:28 error email/format
        \`mailto:a@b.se\` is no e-mail address

           2 │ genitive: Eds
        >  3 │ contact: { name: x, email: mailto:a@b.se }
             │                            ^^^^^^^^^^^^^
        fix   write \`a@b.se\`

      1 error in 2 files. Nothing was built.

      pledges/ed/municipality.yml:3:28 error email/format
        \`mailto:a@b.se\` är ingen e-postadress

           2 │ genitive: Eds
        >  3 │ contact: { name: x, email: mailto:a@b.se }
             │                            ^^^^^^^^^^^^^
        åtgärd   skriv \`a@b.se\`

      1 fel i 2 filer. Inget byggdes.
      "
    `);
  });
});

describe("the address of the archive", () => {
  const reportOnAddress = (address: string): string =>
    reportOn({
      files: { "ed/2021/pledge.md": "" },
      raw: { "archive.yml": ARCHIVE.replace("https://loften.example", address) },
    });

  test("has no path, since every link begins at the site's root", () => {
    expect(reportOnAddress("https://kommunen.se/loften/")).toMatchInlineSnapshot(`
      "
      pledges/archive.yml:3:10 error url/not-origin
        \`https://kommunen.se/loften/\` has more than the address of a site: every link here begins at the site's root

           2 │ description: Ett arkiv för tester.
        >  3 │ address: https://kommunen.se/loften/
             │          ^^^^^^^^^^^^^^^^^^^^^^^^^^^
        fix   write \`https://kommunen.se\`

      1 error in 3 files. Nothing was built.

      pledges/archive.yml:3:10 error url/not-origin
        \`https://kommunen.se/loften/\` är mer än adressen till en webbplats: alla länkar här börjar vid webbplatsens rot

           2 │ description: Ett arkiv för tester.
        >  3 │ address: https://kommunen.se/loften/
             │          ^^^^^^^^^^^^^^^^^^^^^^^^^^^
        åtgärd   skriv \`https://kommunen.se\`

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test.each([
    ["https://loften.example/", "0 errors"],
    ["https://loften.example:8080", "0 errors"],
    ["https://löften.example", "0 errors"],
    ["https://loften.example/?a=b", "url/not-origin"],
    ["https://loften.example/?", "url/not-origin"],
    ["https://loften.example#top", "url/not-origin"],
    ["https://loften.example//", "url/not-origin"],
    ["https://loften.example/.", "0 errors"],
    ["https:loften.example", "url/not-web"],
    ["mailto:a@loften.example", "url/not-web"],
  ])("%s: %s", (address, told) => {
    expect(reportOnAddress(address)).toContain(told);
  });
});

describe("ids and figures", () => {
  test("an id that is too long for an address", () => {
    expect(
      reportOnPledge(
        "commitments:\n  - { id: starta-minst-atta-nya-omraden-for-grannsamverkan-i-hela-kommunen, by: police, text: x }",
      ),
    ).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:3:11 error id/too-long
        the id \`starta-minst-atta-nya-omraden-for-grannsamverkan-i-hela-komm…\` has 64 characters; at most 60 are allowed, since ids become part of addresses

           2 │ commitments:
        >  3 │   - { id: starta-minst-atta-nya-omraden-for-grannsamverkan-i-hela-kommunen, by: police, text: x }
             │           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        fix   write a shorter one, such as \`starta-minst-atta-nya-omraden-for-grannsamverkan-i-hela\`

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:3:11 error id/too-long
        id:t \`starta-minst-atta-nya-omraden-for-grannsamverkan-i-hela-komm…\` har 64 tecken; högst 60 är tillåtna, eftersom ett id blir en del av adresser

           2 │ commitments:
        >  3 │   - { id: starta-minst-atta-nya-omraden-for-grannsamverkan-i-hela-kommunen, by: police, text: x }
             │           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        åtgärd   skriv ett kortare, till exempel \`starta-minst-atta-nya-omraden-for-grannsamverkan-i-hela\`

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("an id with Swedish letters", () => {
    expect(
      reportOnPledge("commitments:\n  - { id: Båtsamverkan, by: police, text: x }"),
    ).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:3:11 error id/format
        \`Båtsamverkan\` cannot be an id, since ids become part of addresses

           2 │ commitments:
        >  3 │   - { id: Båtsamverkan, by: police, text: x }
             │           ^^^^^^^^^^^^
        fix   write \`batsamverkan\`: small letters a–z, digits and single hyphens

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:3:11 error id/format
        \`Båtsamverkan\` kan inte vara ett id, eftersom ett id blir en del av adresser

           2 │ commitments:
        >  3 │   - { id: Båtsamverkan, by: police, text: x }
             │           ^^^^^^^^^^^^
        åtgärd   skriv \`batsamverkan\`: små bokstäver a–z, siffror och enkla bindestreck

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("a negative figure", () => {
    expect(
      reportOnPledge(
        "commitments:\n  - id: ljus\n    by: police\n    text: Laga ljuset.\n    target: { min: -2, unit: lampor }",
      ),
    ).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:6:20 error figure/negative
        \`-2\` cannot be counted: a figure here is zero or more

           5 │     text: Laga ljuset.
        >  6 │     target: { min: -2, unit: lampor }
             │                    ^^
        fix   write a number such as \`8\` or \`2.5\`

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:6:20 error figure/negative
        \`-2\` går inte att räkna: ett tal här är noll eller större

           5 │     text: Laga ljuset.
        >  6 │     target: { min: -2, unit: lampor }
             │                    ^^
        åtgärd   skriv ett tal som \`8\` eller \`2.5\`

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("days that are no whole number", () => {
    expect(
      reportOn({
        files: { "ed/2021/pledge.md": "" },
        raw: { "archive.yml": ARCHIVE.replace("language: sv", "language: sv\nreport-due-days: 1.5") },
      }),
    ).toMatchInlineSnapshot(`
      "
      pledges/archive.yml:6:18 error figure/not-days
        \`1.5\` is not a whole number of days from 0 to 3650

           5 │ language: sv
        >  6 │ report-due-days: 1.5
             │                  ^^^
        fix   write a number such as \`90\`

      1 error in 3 files. Nothing was built.

      pledges/archive.yml:6:18 error figure/not-days
        \`1.5\` är inte ett helt antal dagar från 0 till 3650

           5 │ language: sv
        >  6 │ report-due-days: 1.5
             │                  ^^^
        åtgärd   skriv ett tal som \`90\`

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("a municipality code without its zero", () => {
    expect(
      reportOn({ raw: { "ed/municipality.yml": "name: Ed\ngenitive: Eds\ncode: 486\n" } }),
    ).toMatchInlineSnapshot(`
      "
      pledges/ed/municipality.yml:3:7 error municipality/code-format
        \`486\` is not a municipality code: four digits in quotes

           2 │ genitive: Eds
        >  3 │ code: 486
             │       ^^^
        fix   write \`code: "0486"\`

      1 error in 2 files. Nothing was built.

      pledges/ed/municipality.yml:3:7 error municipality/code-format
        \`486\` är ingen kommunkod: fyra siffror inom citattecken

           2 │ genitive: Eds
        >  3 │ code: 486
             │       ^^^
        åtgärd   skriv \`code: "0486"\`

      1 fel i 2 filer. Inget byggdes.
      "
    `);
  });

  test("a feed authority without a year", () => {
    expect(reportOn({ raw: { "archive.yml": ARCHIVE.replace(",2026", "") } })).toMatchInlineSnapshot(`
      "
      pledges/archive.yml:4:17 error archive/feed-authority
        \`loften.example\` is not a domain and a year

           3 │ address: https://loften.example
        >  4 │ feed-authority: "loften.example"
             │                 ^^^^^^^^^^^^^^^^
        fix   write a domain that is yours, a comma and the year you held it: \`exempel.se,2026\`

      1 error in 1 file. Nothing was built.

      pledges/archive.yml:4:17 error archive/feed-authority
        \`loften.example\` är inte en domän och ett år

           3 │ address: https://loften.example
        >  4 │ feed-authority: "loften.example"
             │                 ^^^^^^^^^^^^^^^^
        åtgärd   skriv en domän som är er, ett komma och året då ni hade den: \`exempel.se,2026\`

      1 fel i 1 fil. Inget byggdes.
      "
    `);
  });

  test("full compliance beside a shortcoming", () => {
    const stated = ARCHIVE.replace(
      "  method: self",
      "  method: self\n  shortcomings: [{ what: Kartan., why: Den är gammal. }]",
    );
    expect(reportOn({ raw: { "archive.yml": stated } })).toMatchInlineSnapshot(`
      "
      pledges/archive.yml:11:15 error accessibility/full-with-shortcomings
        \`full\` says that the site follows the whole law, but shortcomings are listed

           10 │   contact: { name: Redaktionen, email: red@loften.example }
        >  11 │   compliance: full
              │               ^^^^
        fix   write \`compliance: partial\`, or add \`kind: out-of-scope\` to those that the law does not cover

      1 error in 1 file. Nothing was built.

      pledges/archive.yml:11:15 error accessibility/full-with-shortcomings
        \`full\` betyder att webbplatsen följer hela lagen, men brister står uppräknade

           10 │   contact: { name: Redaktionen, email: red@loften.example }
        >  11 │   compliance: full
              │               ^^^^
        åtgärd   skriv \`compliance: partial\`, eller lägg till \`kind: out-of-scope\` vid de brister som lagen inte gäller

      1 fel i 1 fil. Inget byggdes.
      "
    `);
  });

  test("partial compliance without saying what is wrong", () => {
    const stated = ARCHIVE.replace("compliance: full", "compliance: partial");
    expect(reportOn({ raw: { "archive.yml": stated } })).toMatchInlineSnapshot(`
      "
      pledges/archive.yml:11:15 error accessibility/without-shortcomings
        \`partial\` says that something is not accessible, but not what

           10 │   contact: { name: Redaktionen, email: red@loften.example }
        >  11 │   compliance: partial
              │               ^^^^^^^
        fix   list it under \`shortcomings:\` with \`what:\` and \`why:\`, or write \`compliance: full\` when nothing is known to be wrong

      1 error in 1 file. Nothing was built.

      pledges/archive.yml:11:15 error accessibility/without-shortcomings
        \`partial\` betyder att något inte är tillgängligt, men det står inte vad

           10 │   contact: { name: Redaktionen, email: red@loften.example }
        >  11 │   compliance: partial
              │               ^^^^^^^
        åtgärd   räkna upp det under \`shortcomings:\` med \`what:\` och \`why:\`, eller skriv \`compliance: full\` när ingen brist är känd

      1 fel i 1 fil. Inget byggdes.
      "
    `);
  });
});
