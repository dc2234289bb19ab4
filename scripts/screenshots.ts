// Command `npm run screenshots`: pictures of the built site for README and docs, so that they show it as it is, and the one beside shared links.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { loadArchive } from "./archive/load.ts";
import { findChromium } from "./browser/find-chromium.ts";
import { CHROMIUM_FLAGS } from "./browser/flags.ts";
import { PICTURES } from "./pictures/pictures.ts";
import { SHARE_SIZE, sharePicture } from "./pictures/share-picture.ts";
import { serveSite } from "./preview/static-server.ts";
import { ROOT } from "./site/root.ts";

const FOLDER = "docs/images";
const SHARED = "assets/share.png";
const FONT = "node_modules/@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2";

const executablePath = findChromium({ platform: process.platform, home: os.homedir(), env: process.env });
const { archive } = loadArchive(path.join(ROOT, "pledges"), "pledges");
if (executablePath === undefined) stop("no Chromium found; set CHROMIUM_PATH");
if (archive === undefined || !existsSync(path.join(ROOT, "_site/index.html")))
  stop("run `npm run build` first");

const site = await serveSite(path.join(ROOT, "_site"));
const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
mkdirSync(path.join(ROOT, FOLDER), { recursive: true });

await inPage(SHARE_SIZE, "light", async (page) => {
  const icon = readFileSync(path.join(ROOT, "assets/icon.svg"), "utf8");
  const font = readFileSync(path.join(ROOT, FONT));
  await page.setContent(sharePicture({ title: archive.settings.title, icon, font }));
  await take(page, SHARED);
});
for (const { name, address, width, height, colorScheme, waitFor } of PICTURES)
  await inPage({ width, height }, colorScheme, async (page) => {
    // The second time the typeface is at hand: `font-display: optional` passes over one that comes late.
    for (const _ of [1, 2]) await page.goto(`${site.origin}${address}`, { waitUntil: "networkidle" });
    if (waitFor !== undefined) await page.waitForSelector(waitFor);
    await take(page, `${FOLDER}/${name}.png`);
  });

await browser.close();
await site.close();

async function inPage(
  viewport: { readonly width: number; readonly height: number },
  colorScheme: "light" | "dark",
  work: (page: Page) => Promise<void>,
): Promise<void> {
  const context: BrowserContext = await browser.newContext({
    viewport,
    colorScheme,
    locale: "sv-SE",
    timezoneId: "Europe/Stockholm",
  });
  await work(await context.newPage());
  await context.close();
}

async function take(page: Page, file: string): Promise<void> {
  await page.evaluate("document.fonts.ready");
  const picture = await page.screenshot();
  writeFileSync(path.join(ROOT, file), picture);
  console.log(`${file}: ${Math.ceil(picture.length / 1024)} kB`);
}

function stop(why: string): never {
  console.error(why);
  process.exit(1);
}
