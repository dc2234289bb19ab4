// Build tests of an archive in English: every kind of page and feed without a word of the Swedish interface, valid, sorted as English is.
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { register } from "tsx/esm/api";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { day } from "../../scripts/calendar/day.ts";
import { en } from "../../templates/texts/en/en.ts";
import { sv } from "../../templates/texts/sv/sv.ts";
import { ARCHIVE, archiveOf } from "../archive/miniature.ts";
import { checkHtml } from "./html.ts";
import { checkLinks } from "./links.ts";
import { all, attribute, type Page, readPages, textOf } from "./page.ts";

const ENGLISH = ARCHIVE.replace("language: sv", "language: en")
  .replace("Miniatyrarkivet", "Miniature")
  .replace("Ett arkiv för tester.", "An archive for tests.")
  .replace("name: Trafik", "name: Traffic")
  .replaceAll("Redaktionen", "The editors");

const commitments = (text: string, more = "") =>
  `commitments:\n  - { id: light, by: joint, theme: trafik, text: ${text}, target: { min: 2, unit: walks }${more} }\n  - { id: hours, by: police, text: Open the station. }`;

const temporary = mkdtempSync(path.join(tmpdir(), "english-"));
const folder = path.join(temporary, "_site");
let pages: Page[] = [];

beforeAll(async () => {
  const archive = archiveOf({
    "archive.yml": ENGLISH,
    "ed/municipality.yml": "name: Ed\ngenitive: Eds\ncounty: Somewhere\npolice-area: North\n",
    "orebro/municipality.yml": "name: Orebro\ngenitive: Orebros\npolice-area: North\n",
    "orebro/2026/pledge.md": "",
    "ed/2019/pledge.md": `published: 2019-02-01\n${commitments("Mend the light.")}\nsignatories: [{ name: Ann Oak, role: Chief, party: police }]`,
    "ed/2019/report.md":
      "published: 2020-02-01\nassessed-by: editors\noutcomes:\n  - { commitment: light, status: partly-fulfilled, result: { value: 1, approximate: true }, text: One walk., evidence: [{ title: News, url: https://news.example/, seen: 2020-02-02 }] }",
    "ed/2019/report-t1.md":
      "assessed-by: joint\nexcerpt: true\noutcomes: [{ commitment: light, status: withdrawn, reason: Rain. }]",
    "ed/2020/pledge.md": `excerpt: true\n${commitments("Mend the light again.", ", continues: 2019/light")}\nextended: [{ on: 2020-11-01, to: 2021-06-30 }]\nchanges: [{ on: 2021-01-01, note: A word. }]`,
    "ed/2027/pledge.md": "",
  });
  register();
  const { buildSite } = await import("../../scripts/site/build-site.ts");
  await buildSite({ archive, out: folder, today: day("2026-11-24") });
  pages = await readPages(folder);
});
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

/** Every text of the Swedish interface that is long enough to be told from a word of content, and is not English too. */
function swedishTexts(): string[] {
  const stringsOf = (value: unknown): string[] =>
    typeof value === "string"
      ? [value]
      : typeof value === "object" && value !== null
        ? Object.values(value).flatMap(stringsOf)
        : [];
  const english = new Set(stringsOf(en));
  const { smallWords, outcomeWords, pledgeWords, ...script } = sv.search.script;
  // Keywords of the catalogue are words of the field, as in the glossary.
  const { catalogue, ...openData } = sv.openData;
  const texts = { ...sv, glossary: sv.glossary.heading, search: { ...sv.search, script }, openData };
  return stringsOf(texts).filter((text) => text.length > 5 && !english.has(text) && !text.startsWith("{"));
}

describe("an archive in English", () => {
  test("has pages of every kind, all of them said to be English", () => {
    const addresses = pages.map(({ address }) => address);
    for (const address of [
      "/ed/2019/uppfoljning/",
      "/ed/2020/jamforelse/",
      "/ed/atagande/light/",
      "/ordlista/",
    ])
      expect(addresses).toContain(address);
    for (const { root } of pages)
      expect(all(root, "html").map((one) => attribute(one, "lang"))).toEqual(["en"]);
  });

  test("shows no text of the Swedish interface", () => {
    const texts = swedishTexts();
    expect(texts.length).toBeGreaterThan(150);
    const found = pages.flatMap(({ address, root, markup }) => {
      const said = `${textOf(root)} ${markup.match(/ (?:title|aria-label|content|data-\w+)="[^"]*"/g)?.join(" ")}`;
      return texts.filter((text) => said.includes(text)).map((text) => `${address} ${text}`);
    });
    expect(found).toEqual([]);
  });

  test("writes days and figures as English does", () => {
    const text = pages.map(({ root }) => textOf(root)).join(" ");
    expect(text).toContain("1 January–31 December 2019");
    expect(text).toContain("about 1 (target: at least 2 walks)");
    expect(text).toContain("1 of 1 reported commitment, 1 not reported");
  });

  test("has feeds in English", async () => {
    const feed = await readFile(path.join(folder, "feed.xml"), "utf8");
    expect(feed).toContain('xml:lang="en"');
    expect(feed).toContain("Citizen pledge in Ed 2019");
    expect(feed).not.toMatch(/löfte|Uppföljning/);
  });

  test("has open data in English, and no catalogue while it gives no licence", async () => {
    const csv = await readFile(path.join(folder, "data/commitments.csv"), "utf8");
    expect(csv).toContain(";partly-fulfilled;Partly done;");
    expect(csv).not.toMatch(/[Ll]öfte/);
    expect(existsSync(path.join(folder, "data/ed/archive.json"))).toBe(true);
    expect(existsSync(path.join(folder, "dcat.rdf"))).toBe(false);
  });

  test("is valid HTML without dead links", async () => {
    expect(await checkHtml(folder)).toEqual([]);
    expect((await checkLinks(folder, "https://loften.example")).dead).toEqual([]);
  });
});
