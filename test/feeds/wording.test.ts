// Tests of what a feed says of each kind of event, and that its links work outside the site.
import { describe, expect, test } from "vitest";
import { day } from "../../scripts/calendar/day.ts";
import { eventsOf } from "../../scripts/feeds/events.ts";
import type { EntryWording } from "../../scripts/feeds/feed.ts";
import { feedWording } from "../../templates/feed-wording.tsx";
import { siteOf } from "../../templates/site.ts";
import { archiveOf } from "../archive/miniature.ts";

const archive = archiveOf({
  "ed/2021/pledge.md": `published: 2021-04-14
summary: Polisen lovade att laga ljuset.
extended:
  - { on: 2022-02-01, to: 2022-12-31, note: Lägesbilden ska bli bättre. }
changes:
  - { on: 2021-05-03, note: Målet rättat från tre till två. }
commitments:
  - { id: ljus, by: police, text: Laga ljuset i tunneln. }
  - { id: vandring, by: joint, text: Gå en trygghetsvandring. }`,
  "ed/2021/report-t1.md": `published: 2021-09-01
assessed-by: joint
outcomes:
  - { commitment: vandring, status: ongoing }`,
  "ed/2021/report.md": `published: 2023-01-20
assessed-by: joint
outcomes:
  - { commitment: ljus, status: not-fulfilled, text: Ljuset är inte lagat., reason: Pengarna räckte inte. }
changes:
  - { on: 2023-02-01, note: Skälet är tillagt. }`,
});
const site = siteOf(archive, day("2026-11-23"), { siteUrl: "https://loften.example" });
const entries: Readonly<Record<string, EntryWording>> = Object.fromEntries(
  eventsOf(archive).map((event) => [event.id.split(":ed/2021")[1], feedWording(event, site)]),
);

describe("what is said", () => {
  test.each([
    ["", "Medborgarlöfte i Ed 2021", "Löfte", "Polisen lovade att laga ljuset.", "/ed/2021/"],
    [
      "/extended/2022-12-31",
      "Förlängt till och med 31 december 2022: Medborgarlöfte i Ed 2021",
      "Förlängning",
      "Den 1 februari 2022 förlängdes löftet till och med 31 december 2022. Lägesbilden ska bli bättre.",
      "/ed/2021/",
    ],
    [
      "/changed/2021-05-03",
      "Ändring: Medborgarlöfte i Ed 2021",
      "Ändring",
      "Målet rättat från tre till två.",
      "/ed/2021/",
    ],
    [
      "/report-t1",
      "Delrapport: medborgarlöfte i Ed 2021",
      "Uppföljning",
      "Det här är en delrapport om löftet ”Medborgarlöfte i Ed 2021”.",
      "/ed/2021/uppfoljning-t1/",
    ],
    [
      "/report",
      "Uppföljning: medborgarlöfte i Ed 2021",
      "Uppföljning",
      "Det här är uppföljningen av löftet ”Medborgarlöfte i Ed 2021”.",
      "/ed/2021/uppfoljning/",
    ],
    [
      "/report/changed/2023-02-01",
      "Ändring: Uppföljning: medborgarlöfte i Ed 2021",
      "Ändring",
      "Skälet är tillagt.",
      "/ed/2021/uppfoljning/",
    ],
  ])("of %s", (id, title, category, summary, address) => {
    expect(entries[id]).toMatchObject({ title, category, summary, address });
  });
});

test("a pledge's entry lists what is promised and by whom, with a link to each", () => {
  expect(entries[""]?.html).toContain(
    '<li><a href="https://loften.example/ed/2021/#atagande-ljus">Laga ljuset i tunneln.</a> (polisen)</li>',
  );
  expect(entries[""]?.html).toContain("(polisen och kommunen tillsammans)");
});

test("a final follow-up's entry tells each outcome with its reason, and which promises it is silent about", () => {
  const html = entries["/report"]?.html ?? "";
  expect(html).toContain("<strong>Ej genomfört.</strong> Ljuset är inte lagat. Pengarna räckte inte.");
  expect(html).toContain("Gå en trygghetsvandring. <strong>Ej redovisat.</strong>");
});

test("what an interim follow-up is silent about still awaits one", () => {
  expect(entries["/report-t1"]?.html).toContain(
    "Laga ljuset i tunneln. <strong>Väntar på uppföljning.</strong>",
  );
});

test("no entry has a link that needs the page it was taken from", () => {
  for (const { html } of Object.values(entries))
    for (const [, href] of html.matchAll(/(?:href|src)="([^"]*)"/g)) expect(href).toMatch(/^https:\/\//);
});
