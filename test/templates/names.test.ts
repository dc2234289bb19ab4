// Tests of names in feeds and in facts for machines: nobody's, unless archive.yml lets them out.
import { describe, expect, test } from "vitest";
import { day } from "../../scripts/calendar/day.ts";
import { eventsOf } from "../../scripts/feeds/events.ts";
import { feedWording } from "../../templates/feed-wording.tsx";
import { pageKinds } from "../../templates/pages.ts";
import { siteOf } from "../../templates/site.ts";
import { ARCHIVE, archiveOf } from "../archive/miniature.ts";

const NOTE = '"Jerry Wester heter Jenny Wester."';
const siteWith = (settings: string) =>
  siteOf(
    archiveOf({
      "archive.yml": `${ARCHIVE}${settings}`,
      "ed/2021/pledge.md": `summary: Jenny Wester lovar.\nsignatories: [{ name: Jenny Wester, role: Chef }, { name: Per Ek }]\nchanges: [{ on: 2021-05-01, note: ${NOTE} }]\ncommitments: [{ id: ljus, by: police, text: Jenny Wester lagar ljuset. }]`,
      "ed/2021/report.md":
        "summary: Per Ek berättar.\nsignatories: [{ name: Per Ek }]\nassessed-by: joint\noutcomes: [{ commitment: ljus, status: withdrawn, reason: Per Ek sade nej. }]",
    }),
    day("2026-11-24"),
  );

/** Everything that feeds say, then every block of facts on pages. */
function saidBy(settings: string): { feeds: string; facts: string } {
  const site = siteWith(settings);
  const feeds = eventsOf(site.archive).map((event) => JSON.stringify(feedWording(event, site)));
  const pages = pageKinds.flatMap((kind) => kind.entries(site).map((entry) => kind.render(entry, site)));
  const facts = pages.flatMap(
    (page) => /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)?.[1] ?? [],
  );
  return { feeds: feeds.join("\n"), facts: facts.join("\n") };
}

describe.each(["", "publish-signatories: false\n"])("with %j in archive.yml", (settings) => {
  const { feeds, facts } = saidBy(settings);

  test("feeds name nobody, in no text of any entry", () => {
    expect(feeds).toContain("(namn utelämnat)");
    expect(feeds).not.toMatch(/Wester|Per Ek|Undertecknat/);
  });

  test("facts for machines name nobody", () => {
    expect(facts).toContain("(namn utelämnat)");
    expect(facts).not.toMatch(/Wester|Per Ek|contributor/);
  });
});

describe("with publish-signatories: true", () => {
  const { feeds, facts } = saidBy("publish-signatories: true\n");

  test("feeds say who has signed, with their roles", () => {
    expect(feeds).toContain("Undertecknat av Jenny Wester (Chef) och Per Ek.");
    expect(feeds).toContain("Jerry Wester heter Jenny Wester.");
  });

  test("facts for machines say so too", () => {
    expect(facts).toContain('"contributor":[{"@type":"Person","name":"Jenny Wester","jobTitle":"Chef"}');
    expect(facts).toContain("Jenny Wester lovar.");
  });
});
