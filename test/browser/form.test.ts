// Browser tests of the form at /redaktion/: with the headers of netlify.toml it starts, shows an archive, and writes files that the archive reads.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadArchive } from "../../scripts/archive/load.ts";
import { type ServedSite, serveSite } from "../../scripts/preview/static-server.ts";
import { ARCHIVE, writeContent } from "../archive/miniature.ts";
import { ROOT } from "../source-tree.ts";
import { useChromium } from "./chromium.ts";
import {
  addItem,
  choose,
  field,
  openRepository,
  save,
  scrollTo,
  type Texts,
  textsBelow,
  textsIn,
  writeTexts,
} from "./form-page.ts";
import { answerAsGitHub } from "./github.ts";

const chromium = useChromium();
const temporary = mkdtempSync(path.join(tmpdir(), "form-"));
const pledges = path.join(temporary, "pledges");
let site: ServedSite | undefined;

/** Written as a person writes: remarks, maps on one line, quotes, blank lines. */
const PLEDGE = `---
# Som på affischen.
title: Medborgarlöfte i Ed 2026
published: 2026-01-15

# Två åtaganden, ett från var och en.
commitments:
  - { id: ljus, by: police, text: Laga ljuset. }
  # Trygghetsvandringar.
  - id: vandringar
    by: joint
    theme: trafik
    text: "Gå minst fyra vandringar: en i varje kvarter."
    target: { min: 4, unit: vandringar }
changes:
  - on: 2026-02-01
    note: 'Målet "fyra" är rättat från tre.'
---

## Bakgrund

Text med *betoning*, [länk](https://www.exempel.se/) och ord på [English]{lang=en}.

- en punkt
- en till

| a | b |
|---|---|
| 1 | 2 |
`;

beforeAll(async () => {
  const form = "form:\n  repository: exempel/loften\n";
  writeContent(pledges, { "archive.yml": ARCHIVE + form, "ed/2026/pledge.md": PLEDGE });
  const out = path.join(temporary, "_site");
  const argv = [
    "--import",
    "tsx",
    "scripts/build.ts",
    "--pledges",
    pledges,
    "--out",
    out,
    "--today",
    "2026-11-24",
  ];
  execFileSync(process.execPath, argv, { cwd: ROOT, stdio: "pipe" });
  site = await serveSite(out);
});

afterAll(async () => {
  await site?.close();
  rmSync(temporary, { recursive: true });
});

async function openForm(): Promise<Page> {
  // A visit of its own: what one test has saved is nothing to the next.
  const { page } = await chromium.open(`${site?.origin}/redaktion/`, { at: "2026-11-24T12:00:00Z" });
  page.setDefaultTimeout(10_000);
  await openRepository(page, textsBelow(pledges, "pledges"));
  return page;
}

const go = (page: Page, place: string) => page.goto(`${site?.origin}/redaktion/#/collections/${place}`);

/** Waits until the form is back at its list, and takes what it has written. */
async function saved(page: Page, file: string): Promise<{ text: string; errors: readonly string[] }> {
  await save(page);
  // Only what is written leads back to the list.
  await page.getByRole("button", { name: "Skapa ny post" }).waitFor();
  const texts: Texts = await textsIn(page);
  const folder = mkdtempSync(path.join(temporary, "saved-"));
  writeTexts(
    folder,
    Object.fromEntries(Object.entries(texts).filter(([name]) => name.startsWith("pledges/"))),
  );
  const { diagnostics } = loadArchive(path.join(folder, "pledges"), "pledges");
  return {
    text: texts[file] ?? "",
    errors: diagnostics.map(({ code, place }) => `${place.file}:${place.line} ${code}`),
  };
}

test("it starts in Swedish, asks no other host, and shows the archive's collections", async () => {
  const { page } = await chromium.open(`${site?.origin}/redaktion/`);
  await page.getByRole("button", { name: "Logga in med en Access Token" }).waitFor();
  expect(await page.title()).toBe("Redaktionen – Miniatyrarkivet");
  await openRepository(page, textsBelow(pledges, "pledges"));
  const names = await page.getByRole("treeitem").allInnerTexts();
  expect(names.map((name) => /(?:Löften|Uppf|Arkivet).*/.exec(name)?.[0])).toEqual([
    "Löften i Ed",
    "Uppföljningar i Ed",
    "Arkivet och kommunerna",
  ]);
});

test("an entry that is opened, changed in one field and saved keeps every other line as it was written", async () => {
  const page = await openForm();
  await page.getByText("2026 · Medborgarlöfte i Ed 2026").click();
  const title = field(page, "title").getByRole("textbox");
  expect(await title.inputValue()).toBe("Medborgarlöfte i Ed 2026");
  // The editor of the body reads it as soon as it is seen.
  await scrollTo(page, "body");
  await field(page, "body").getByRole("textbox").waitFor();
  await title.fill("Medborgarlöfte i Ed: 2026");
  const { text, errors } = await saved(page, "pledges/ed/2026/pledge.md");
  expect(errors).toEqual([]);
  expect(text).toBe(PLEDGE.replace("title: Medborgarlöfte i Ed 2026", 'title: "Medborgarlöfte i Ed: 2026"'));
});

test("a new pledge, filled in field by field, is a file that the archive reads", async () => {
  const page = await openForm();
  await go(page, "loften-ed/new");
  await page.getByRole("textbox", { name: "Slugg" }).fill("2027");
  await field(page, "title").getByRole("textbox").fill("Medborgarlöfte i Ed 2027");
  await field(page, "published").locator("input").fill("2027-01-15");
  await field(page, "summary").getByRole("textbox").fill("Polisen och kommunen lovar:\ntvå saker #1");
  await addItem(page, "commitments");
  await field(page, "commitments.0.id").getByRole("textbox").fill("vandringar");
  await choose(page, "commitments.0.by", "Polisen och kommunen");
  await choose(page, "commitments.0.theme", "Trafik");
  await field(page, "commitments.0.text").getByRole("textbox").fill("Gå minst fem vandringar.");
  await field(page, "commitments.0.target").getByRole("checkbox").first().click();
  await field(page, "commitments.0.target.min").locator("input").fill("5");
  await field(page, "commitments.0.target.unit").getByRole("textbox").fill("vandringar");
  await choose(page, "commitments.0.continues", "2026: Gå minst fyra");
  const { text, errors } = await saved(page, "pledges/ed/2027/pledge.md");
  expect(errors).toEqual([]);
  expect(text).toMatchInlineSnapshot(`
    "---
    title: Medborgarlöfte i Ed 2027
    published: 2027-01-15
    summary: "Polisen och kommunen lovar: två saker #1"
    commitments:
      - id: vandringar
        by: joint
        theme: trafik
        text: Gå minst fem vandringar.
        target:
          min: 5
          unit: vandringar
        continues: 2026/vandringar
    ---
    "
  `);
});

test("what the archive would refuse is not saved, and the form says why; then it is", async () => {
  const page = await openForm();
  await go(page, "uppfoljningar-ed/new");
  await page.getByRole("textbox", { name: "Slugg" }).fill("2026");
  await addItem(page, "outcomes");
  await choose(page, "outcomes.0.commitment", "vandringar");
  await choose(page, "outcomes.0.status", "Ej genomfört");
  await save(page);
  const dialog = page.getByRole("alertdialog");
  expect(await dialog.innerText()).toMatchInlineSnapshot(`
    "Fel
    Ett fel uppstod vid sparande av posten. Försök igen senare.
    Inget är sparat. Det här behöver rättas först: Utfall 1, Status: ”Ej genomfört” måste ha ett skäl, så att invånarna får veta varför. Fyll i ”Skäl” med en mening om varför, till exempel ”Bolaget sålde fastigheten.”.
    OK"
  `);
  expect(Object.keys(await textsIn(page))).not.toContain("pledges/ed/2026/report.md");
  await dialog.getByRole("button").last().click();
  await field(page, "outcomes.0.reason").getByRole("textbox").fill("Det regnade.");
  await choose(page, "assessed-by", "Polisen och kommunen");
  await addItem(page, "outcomes");
  await choose(page, "outcomes.1.commitment", "ljus");
  await choose(page, "outcomes.1.status", /^Genomfört/);
  const { text, errors } = await saved(page, "pledges/ed/2026/report.md");
  expect(errors).toEqual([]);
  expect(text).toMatchInlineSnapshot(`
    "---
    assessed-by: joint
    outcomes:
      - commitment: vandringar
        status: not-fulfilled
        reason: Det regnade.
      - commitment: ljus
        status: fulfilled
    ---
    "
  `);
});

test("with a key of one's own it reads and writes at GitHub, and asks nobody else", async () => {
  const visit = { at: "2026-11-24T12:00:00Z" } as const;
  const { page, takeFaults } = await chromium.open(`${site?.origin}/redaktion/`, visit);
  page.setDefaultTimeout(10_000);
  const github = await answerAsGitHub(page, textsBelow(pledges, "pledges"));
  await page.getByRole("button", { name: "Logga in med en Access Token" }).click();
  await page.getByRole("alertdialog").getByRole("textbox").fill("github_pat_hemlig");
  await page.getByRole("alertdialog").getByRole("button", { name: "Logga in", exact: true }).click();
  await page.getByText("2026 · Medborgarlöfte i Ed 2026").click();
  await field(page, "summary").getByRole("textbox").fill("Två saker.");
  await save(page);
  await expect.poll(() => github.commits.length).toBe(1);
  expect(github.commits).toEqual([
    {
      branch: "exempel/loften main",
      on: "a".repeat(40),
      message: "Ändrad: Löfte, 2026",
      texts: {
        "pledges/ed/2026/pledge.md": PLEDGE.replace("2026-01-15\n", "2026-01-15\nsummary: Två saker.\n"),
      },
      deleted: [],
    },
  ]);
  expect(github.keys()).toEqual(["token github_pat_hemlig"]);
  expect(github.asked()).toMatchInlineSnapshot(`
    [
      "GET /repos/exempel/loften/collaborators/samordnare",
      "GET /repos/exempel/loften/git/trees/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
      "GET /user",
      "commit",
      "question",
    ]
  `);
  // Each of these leaves the site, and is told of; nothing else is.
  const hosts = takeFaults().map((fault) => fault.replace(/(https:\/\/[^/]+)\/.*/, "$1"));
  expect([...new Set(hosts)]).toEqual(["leaves the site: https://api.github.com"]);
});
