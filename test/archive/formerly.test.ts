// Tests of places that documents have left: named in the right form, and nobody else's, today or before.
import { describe, expect, test } from "vitest";
import { day } from "../../scripts/calendar/day.ts";
import { movedPages } from "../../templates/pages/moved.tsx";
import { siteOf } from "../../templates/site.ts";
import { archiveOf } from "./miniature.ts";
import { reportOn, reportOnPledge } from "./report.ts";

describe("formerly", () => {
  test("has a form of its own in a pledge", () => {
    expect(reportOnPledge("formerly: [2020, Ed/2020]")).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:2:12 error formerly/format
        \`2020\` is no folder that a pledge may have had

           1 │ ---
        >  2 │ formerly: [2020, Ed/2020]
             │            ^^^^
        fix   write the municipality's folder, a slash and the pledge's former folder: \`karlstad/2020\`

      pledges/ed/2021/pledge.md:2:18 error formerly/format
        \`Ed/2020\` is no folder that a pledge may have had

           1 │ ---
        >  2 │ formerly: [2020, Ed/2020]
             │                  ^^^^^^^
        fix   write the municipality's folder, a slash and the pledge's former folder: \`karlstad/2020\`

      2 errors in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:2:12 error formerly/format
        \`2020\` är ingen mapp som ett löfte kan ha haft

           1 │ ---
        >  2 │ formerly: [2020, Ed/2020]
             │            ^^^^
        åtgärd   skriv kommunens mapp, ett snedstreck och löftets tidigare mapp: \`karlstad/2020\`

      pledges/ed/2021/pledge.md:2:18 error formerly/format
        \`Ed/2020\` är ingen mapp som ett löfte kan ha haft

           1 │ ---
        >  2 │ formerly: [2020, Ed/2020]
             │                  ^^^^^^^
        åtgärd   skriv kommunens mapp, ett snedstreck och löftets tidigare mapp: \`karlstad/2020\`

      2 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("and in a follow-up", () => {
    expect(
      reportOn({ files: { "ed/2021/pledge.md": "", "ed/2021/report.md": "formerly: [rapport]" } }),
    ).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/report.md:2:12 error formerly/report-format
        \`rapport\` is no file that a follow-up may have had

           1 │ ---
        >  2 │ formerly: [rapport]
             │            ^^^^^^^
        fix   write the former file's name without \`.md\`: \`report-t1\`

      1 error in 4 files. Nothing was built.

      pledges/ed/2021/report.md:2:12 error formerly/report-format
        \`rapport\` är ingen fil som en uppföljning kan ha haft

           1 │ ---
        >  2 │ formerly: [rapport]
             │            ^^^^^^^
        åtgärd   skriv filens tidigare namn utan \`.md\`: \`report-t1\`

      1 fel i 4 filer. Inget byggdes.
      "
    `);
  });

  test("names no place that another document has or had, nor the document's own", () => {
    expect(
      reportOn({
        files: {
          "ed/2020/pledge.md": "formerly: [ed/2019]",
          "ed/2021/pledge.md": "formerly: [ed/2021, ed/2020, ed/2019, ar/2021]",
        },
      }),
    ).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:2:12 error formerly/taken
        \`ed/2021\` already leads to \`ed/2021\`, so this document cannot have its address as well

           1 │ ---
        >  2 │ formerly: [ed/2021, ed/2020, ed/2019, ar/2021]
             │            ^^^^^^^
        fix   take the line away, or correct the name

      pledges/ed/2021/pledge.md:2:21 error formerly/taken
        \`ed/2020\` already leads to \`ed/2020\`, so this document cannot have its address as well

           1 │ ---
        >  2 │ formerly: [ed/2021, ed/2020, ed/2019, ar/2021]
             │                     ^^^^^^^
        fix   take the line away, or correct the name

      pledges/ed/2021/pledge.md:2:30 error formerly/taken
        \`ed/2019\` already leads to \`ed/2020\`, so this document cannot have its address as well

           1 │ ---
        >  2 │ formerly: [ed/2021, ed/2020, ed/2019, ar/2021]
             │                              ^^^^^^^
        fix   take the line away, or correct the name

      pledges/ed/2021/pledge.md:2:39 error formerly/taken
        \`ar/2021\` already leads to \`ar\`, so this document cannot have its address as well

           1 │ ---
        >  2 │ formerly: [ed/2021, ed/2020, ed/2019, ar/2021]
             │                                       ^^^^^^^
        fix   take the line away, or correct the name

      4 errors in 4 files. Nothing was built.

      pledges/ed/2021/pledge.md:2:12 error formerly/taken
        \`ed/2021\` leder redan till \`ed/2021\`, så det här dokumentet kan inte ha den adressen också

           1 │ ---
        >  2 │ formerly: [ed/2021, ed/2020, ed/2019, ar/2021]
             │            ^^^^^^^
        åtgärd   ta bort raden, eller rätta namnet

      pledges/ed/2021/pledge.md:2:21 error formerly/taken
        \`ed/2020\` leder redan till \`ed/2020\`, så det här dokumentet kan inte ha den adressen också

           1 │ ---
        >  2 │ formerly: [ed/2021, ed/2020, ed/2019, ar/2021]
             │                     ^^^^^^^
        åtgärd   ta bort raden, eller rätta namnet

      pledges/ed/2021/pledge.md:2:30 error formerly/taken
        \`ed/2019\` leder redan till \`ed/2020\`, så det här dokumentet kan inte ha den adressen också

           1 │ ---
        >  2 │ formerly: [ed/2021, ed/2020, ed/2019, ar/2021]
             │                              ^^^^^^^
        åtgärd   ta bort raden, eller rätta namnet

      pledges/ed/2021/pledge.md:2:39 error formerly/taken
        \`ar/2021\` leder redan till \`ar\`, så det här dokumentet kan inte ha den adressen också

           1 │ ---
        >  2 │ formerly: [ed/2021, ed/2020, ed/2019, ar/2021]
             │                                       ^^^^^^^
        åtgärd   ta bort raden, eller rätta namnet

      4 fel i 4 filer. Inget byggdes.
      "
    `);
  });
});

test("old addresses lead on: of the pledge and of its follow-ups, under each name that either has had", () => {
  const archive = archiveOf({
    "dals-ed/2021-2022/pledge.md": "formerly: [ed/2021]",
    "dals-ed/2021-2022/report.md": "",
    "dals-ed/2021-2022/report-host.md":
      "formerly: [report-t1]\nassessed-by: joint\noutcomes: [{ commitment: ljus, status: ongoing }]",
  });
  const site = siteOf(archive, day("2026-11-24"));
  const pages = movedPages.entries(site).map((entry) => {
    const html = movedPages.render(entry, site);
    const to = /<a href="([^"]+)"/.exec(html)?.[1];
    expect(html).toContain(`<link rel="canonical" href="https://loften.example${to}"/>`);
    return `${movedPages.address(entry)} → ${to}`;
  });
  expect(pages).toEqual([
    "/ed/2021/ → /dals-ed/2021-2022/",
    "/ed/2021/uppfoljning-t1/ → /dals-ed/2021-2022/uppfoljning-host/",
    "/ed/2021/uppfoljning-host/ → /dals-ed/2021-2022/uppfoljning-host/",
    "/dals-ed/2021-2022/uppfoljning-t1/ → /dals-ed/2021-2022/uppfoljning-host/",
    "/ed/2021/uppfoljning/ → /dals-ed/2021-2022/uppfoljning/",
  ]);
});
