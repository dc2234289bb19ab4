// Schema tests: days that are none, told with the day that was meant.
import { describe, expect, test } from "vitest";
import { reportOnPledge } from "../archive/report.ts";

describe("days", () => {
  test("a day in words", () => {
    expect(reportOnPledge("published: 14 april 2021")).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:2:12 error date/format
        \`14 april 2021\` is not a date written as year-month-day

           1 │ ---
        >  2 │ published: 14 april 2021
             │            ^^^^^^^^^^^^^
        fix   write \`2021-04-14\`

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:2:12 error date/format
        \`14 april 2021\` är inget datum skrivet som år-månad-dag

           1 │ ---
        >  2 │ published: 14 april 2021
             │            ^^^^^^^^^^^^^
        åtgärd   skriv \`2021-04-14\`

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("30 February", () => {
    expect(reportOnPledge("published: 2021-02-30")).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:2:12 error date/impossible
        \`2021-02-30\` is no day in the calendar

           1 │ ---
        >  2 │ published: 2021-02-30
             │            ^^^^^^^^^^
        fix   write \`2021-02-28\` if the last day of the month is meant

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:2:12 error date/impossible
        \`2021-02-30\` finns inte i kalendern

           1 │ ---
        >  2 │ published: 2021-02-30
             │            ^^^^^^^^^^
        åtgärd   skriv \`2021-02-28\` om månadens sista dag menas

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("31 June", () => {
    expect(reportOnPledge("valid: { from: 2021-01-01, to: 2021-06-31 }")).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:2:32 error date/impossible
        \`2021-06-31\` is no day in the calendar

           1 │ ---
        >  2 │ valid: { from: 2021-01-01, to: 2021-06-31 }
             │                                ^^^^^^^^^^
        fix   write \`2021-06-30\` if the last day of the month is meant

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:2:32 error date/impossible
        \`2021-06-31\` finns inte i kalendern

           1 │ ---
        >  2 │ valid: { from: 2021-01-01, to: 2021-06-31 }
             │                                ^^^^^^^^^^
        åtgärd   skriv \`2021-06-30\` om månadens sista dag menas

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("a year far away", () => {
    expect(reportOnPledge("published: 0021-04-14")).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:2:12 error date/out-of-range
        \`0021-04-14\` is not within the years 1900 to 2199

           1 │ ---
        >  2 │ published: 0021-04-14
             │            ^^^^^^^^^^
        fix   correct the year

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:2:12 error date/out-of-range
        \`0021-04-14\` ligger inte inom åren 1900 till 2199

           1 │ ---
        >  2 │ published: 0021-04-14
             │            ^^^^^^^^^^
        åtgärd   rätta årtalet

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });
});
