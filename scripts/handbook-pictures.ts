// Command `npm run screenshots`, second part: pictures of the handbook's own example, taken while the handbook is followed.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { chromium } from "playwright-core";
import { discreetly } from "./advice/discreet.ts";
import { loadArchive } from "./archive/load.ts";
import { findChromium } from "./browser/find-chromium.ts";
import { CHROMIUM_FLAGS } from "./browser/flags.ts";
import { printReport } from "./diagnostics/report.ts";
import { readHandbook } from "./handbook/page.ts";
import { Reader, type Watcher } from "./handbook/reader.ts";
import { HANDBOOK_PICTURES, HANDBOOK_REPORT, type HandbookPicture } from "./pictures/handbook-pictures.ts";
import { terminalPicture } from "./pictures/terminal-picture.ts";
import { serveSite } from "./preview/static-server.ts";
import { ROOT } from "./site/root.ts";

const FOLDER = path.join(ROOT, "docs/images");

const executablePath = findChromium({ platform: process.platform, home: os.homedir(), env: process.env });
if (executablePath === undefined) {
  console.error("no Chromium found; set CHROMIUM_PATH");
  process.exit(1);
}
const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
const root = mkdtempSync(path.join(os.tmpdir(), "handbook-"));
const reader = new Reader(root, process.env);
mkdirSync(FOLDER, { recursive: true });

/** The first report that a recipe shows, with the colours that a terminal gives it. */
const printed: string[] = [];
const watcher: Watcher = {
  command: (line, { status, stdout, stderr }) => {
    if (status !== 0) throw new Error(`${line}\n${stdout}${stderr}`);
  },
  report: ({ command }) => {
    const loaded = discreetly(loadArchive(path.join(root, "pledges"), "pledges"));
    const options = { ...loaded, language: "sv", color: true, aftermath: "checked" } as const;
    printed.push(terminalPicture(command, printReport(loaded.diagnostics, options)));
  },
};

try {
  for (const [index, recipe] of readHandbook(
    readFileSync(path.join(ROOT, "docs/redaktor.md"), "utf8"),
  ).entries()) {
    reader.follow(recipe, watcher);
    for (const picture of HANDBOOK_PICTURES.filter(({ after }) => after === index + 1))
      await takeSite(picture);
    if (index + 1 === HANDBOOK_REPORT.recipe) await takeReport(printed[0] ?? "");
  }
} finally {
  await browser.close();
  rmSync(root, { recursive: true });
}

async function takeSite({ name, address, width, height, from, isPreview }: HandbookPicture): Promise<void> {
  const context = isPreview === true ? "deploy-preview" : "production";
  const { status, stderr } = reader.run(`npm run build -- --context ${context}`);
  if (status !== 0) throw new Error(stderr);
  const site = await serveSite(path.join(root, "_site"));
  const page = await browser.newPage({
    viewport: { width, height },
    locale: "sv-SE",
    timezoneId: "Europe/Stockholm",
  });
  // What the page says of today is what it said on the day of the recipe.
  await page.clock.setFixedTime(new Date(`${reader.day}T11:00:00Z`));
  // The second time the typeface is at hand: `font-display: optional` passes over one that comes late.
  for (const _ of [1, 2]) await page.goto(`${site.origin}${address}`, { waitUntil: "networkidle" });
  const top = from === undefined ? 0 : ((await page.locator(from).boundingBox())?.y ?? 0) - 24;
  const clip = { x: 0, y: Math.max(top, 0), width, height };
  keep(name, await page.screenshot({ clip, fullPage: true }));
  await page.close();
  await site.close();
}

async function takeReport(html: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: HANDBOOK_REPORT.width, height: 200 } });
  await page.setContent(html);
  keep(HANDBOOK_REPORT.name, await page.screenshot({ fullPage: true }));
  await page.close();
}

function keep(name: string, picture: Buffer): void {
  writeFileSync(path.join(FOLDER, `${name}.png`), picture);
  console.log(`docs/images/${name}.png: ${Math.ceil(picture.length / 1024)} kB`);
}
