// Archive tests: days that cannot be right together.
import { describe, expect, test } from "vitest";
import { reportOn, reportOnFollowUp, reportOnPledge } from "./report.ts";

describe("validity", () => {
  test("to before from", () => {
    expect(reportOnPledge("valid: { from: 2021-12-31, to: 2021-01-01 }")).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:2:32 error validity/ends-before-start
        the period ends (2021-01-01) before it begins (2021-12-31)

           1 │ ---
        >  2 │ valid: { from: 2021-12-31, to: 2021-01-01 }
             │                                ^^^^^^^^^^
        fix   exchange the two days, or correct one of them

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:2:32 error validity/ends-before-start
        tiden tar slut (2021-01-01) innan den börjar (2021-12-31)

           1 │ ---
        >  2 │ valid: { from: 2021-12-31, to: 2021-01-01 }
             │                                ^^^^^^^^^^
        åtgärd   låt dagarna byta plats, eller rätta en av dem

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("a period that the folder's name contradicts", () => {
    expect(reportOnPledge("valid: { from: 2022-01-01, to: 2022-12-31 }")).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:2:1 error validity/contradicts-folder
        the folder is named \`2021\`, but the pledge is in force 2022-01-01 to 2022-12-31

           1 │ ---
        >  2 │ valid: { from: 2022-01-01, to: 2022-12-31 }
             │ ^^^^^
        fix   correct the days, or rename the folder before the pledge is published

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:2:1 error validity/contradicts-folder
        mappen heter \`2021\`, men löftet gäller 2022-01-01 till 2022-12-31

           1 │ ---
        >  2 │ valid: { from: 2022-01-01, to: 2022-12-31 }
             │ ^^^^^
        åtgärd   rätta dagarna, eller byt namn på mappen innan löftet publiceras

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("an extension that extends nothing", () => {
    expect(reportOnPledge("extended: [{ on: 2021-06-01, to: 2021-12-31 }]")).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:2:34 error validity/extension-not-later
        an extension to 2021-12-31 does not extend a pledge that is in force until 2021-12-31

           1 │ ---
        >  2 │ extended: [{ on: 2021-06-01, to: 2021-12-31 }]
             │                                  ^^^^^^^^^^
        fix   write a day after 2021-12-31

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:2:34 error validity/extension-not-later
        en förlängning till 2021-12-31 förlänger inte ett löfte som gäller till 2021-12-31

           1 │ ---
        >  2 │ extended: [{ on: 2021-06-01, to: 2021-12-31 }]
             │                                  ^^^^^^^^^^
        åtgärd   skriv en dag efter 2021-12-31

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("a follow-up due before the pledge begins", () => {
    expect(reportOnPledge("report-due: 2020-12-31")).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:2:13 error validity/report-due-too-early
        the follow-up cannot be due (2020-12-31) before the pledge begins (2021-01-01)

           1 │ ---
        >  2 │ report-due: 2020-12-31
             │             ^^^^^^^^^^
        fix   write a later day

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:2:13 error validity/report-due-too-early
        uppföljningen kan inte väntas (2020-12-31) innan löftet börjar gälla (2021-01-01)

           1 │ ---
        >  2 │ report-due: 2020-12-31
             │             ^^^^^^^^^^
        åtgärd   skriv en senare dag

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("published after it ended", () => {
    expect(reportOnPledge("published: 2022-04-14")).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:2:12 error published/after-validity
        the pledge cannot have been published (2022-04-14) after it ended (2021-12-31)

           1 │ ---
        >  2 │ published: 2022-04-14
             │            ^^^^^^^^^^
        fix   correct the day or the period; that it was entered here long afterwards is told in \`changes:\`

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:2:12 error published/after-validity
        löftet kan inte ha publicerats (2022-04-14) efter att det tog slut (2021-12-31)

           1 │ ---
        >  2 │ published: 2022-04-14
             │            ^^^^^^^^^^
        åtgärd   rätta dagen eller giltighetstiden; att det fördes in här långt efteråt berättas i \`changes:\`

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("published years before it begins", () => {
    expect(reportOnPledge("published: 2011-04-14")).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:2:12 error published/too-early
        the pledge would have been published (2011-04-14) more than a year before it begins (2021-01-01)

           1 │ ---
        >  2 │ published: 2011-04-14
             │            ^^^^^^^^^^
        fix   correct the year of one of the two days

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:2:12 error published/too-early
        löftet skulle ha publicerats (2011-04-14) mer än ett år innan det börjar gälla (2021-01-01)

           1 │ ---
        >  2 │ published: 2011-04-14
             │            ^^^^^^^^^^
        åtgärd   rätta årtalet i den ena dagen

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("a follow-up published before its pledge began", () => {
    expect(reportOnFollowUp("published: 2020-01-01")).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/report.md:2:12 error published/before-pledge
        the follow-up cannot have been published (2020-01-01) before the pledge began (2021-01-01)

           1 │ ---
        >  2 │ published: 2020-01-01
             │            ^^^^^^^^^^
        fix   correct the day

      1 error in 4 files. Nothing was built.

      pledges/ed/2021/report.md:2:12 error published/before-pledge
        uppföljningen kan inte ha publicerats (2020-01-01) innan löftet började gälla (2021-01-01)

           1 │ ---
        >  2 │ published: 2020-01-01
             │            ^^^^^^^^^^
        åtgärd   rätta dagen

      1 fel i 4 filer. Inget byggdes.
      "
    `);
  });

  test("a follow-up published many years too late", () => {
    expect(reportOnFollowUp("published: 2199-01-01")).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/report.md:2:12 error published/too-late
        the follow-up would have been published (2199-01-01) more than 10 years after the pledge ended (2021-12-31)

           1 │ ---
        >  2 │ published: 2199-01-01
             │            ^^^^^^^^^^
        fix   correct the year

      1 error in 4 files. Nothing was built.

      pledges/ed/2021/report.md:2:12 error published/too-late
        uppföljningen skulle ha publicerats (2199-01-01) mer än 10 år efter att löftet tog slut (2021-12-31)

           1 │ ---
        >  2 │ published: 2199-01-01
             │            ^^^^^^^^^^
        åtgärd   rätta årtalet

      1 fel i 4 filer. Inget byggdes.
      "
    `);
  });

  test("a follow-up about a time outside the pledge", () => {
    expect(
      reportOn({
        files: {
          "ed/2021/pledge.md": "",
          "ed/2021/report-t1.md": "period: { from: 2019-01-01, to: 2019-04-30 }",
        },
      }),
    ).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/report-t1.md:2:1 error report/period-outside
        the follow-up is about 2019-01-01 to 2019-04-30, but the pledge is in force 2021-01-01 to 2021-12-31

           1 │ ---
        >  2 │ period: { from: 2019-01-01, to: 2019-04-30 }
             │ ^^^^^^
        fix   correct the days, or move the follow-up to the folder of its pledge

      1 error in 4 files. Nothing was built.

      pledges/ed/2021/report-t1.md:2:1 error report/period-outside
        uppföljningen handlar om 2019-01-01 till 2019-04-30, men löftet gäller 2021-01-01 till 2021-12-31

           1 │ ---
        >  2 │ period: { from: 2019-01-01, to: 2019-04-30 }
             │ ^^^^^^
        åtgärd   rätta dagarna, eller flytta uppföljningen till löftets mapp

      1 fel i 4 filer. Inget byggdes.
      "
    `);
  });
});
