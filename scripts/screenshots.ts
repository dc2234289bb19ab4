// Command `npm run screenshots`: pictures of the built site for README and docs, so that they show the site as it is.
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import EleventyDevServer from "@11ty/eleventy-dev-server";
import { chromium } from "playwright-core";
import { findChromium } from "./browser/find-chromium.ts";
import { CHROMIUM_FLAGS } from "./browser/flags.ts";

/** Name of the picture → page, and the part of it that is shown, in CSS pixels. */
const PICTURES = [
  { name: "start", address: "/", width: 1120, height: 900 },
  { name: "pledge", address: "/strangnas/2019/", width: 1120, height: 900 },
  { name: "pledge-phone", address: "/strangnas/2019/", width: 390, height: 844 },
  { name: "search", address: "/sok/?q=trygghetsvandring", width: 1120, height: 900 },
];
const PORT = 8127;
const FOLDER = "docs/images";

const executablePath = findChromium({ platform: process.platform, home: os.homedir(), env: process.env });
if (executablePath === undefined || !existsSync("_site/index.html")) {
  console.error(
    executablePath === undefined ? "no Chromium found; set CHROMIUM_PATH" : "run `npm run build` first",
  );
  process.exit(1);
}

const server = EleventyDevServer.getServer("screenshots", "_site", {
  messageOnStart: () => false,
  domDiff: false,
});
server.serve(PORT);
await server.ready();
mkdirSync(FOLDER, { recursive: true });
const profile = mkdtempSync(path.join(os.tmpdir(), "screenshots-"));
const context = await chromium.launchPersistentContext(profile, {
  executablePath,
  args: CHROMIUM_FLAGS,
  locale: "sv-SE",
  timezoneId: "Europe/Stockholm",
});
for (const { name, address, width, height } of PICTURES) {
  const page = await context.newPage();
  await page.setViewportSize({ width, height });
  // Live reload keeps a connection open, so "networkidle" would wait for ever.
  await page.goto(`http://localhost:${PORT}${address}`, { waitUntil: "load" });
  await page.waitForTimeout(1500);
  await page.screenshot({ path: path.join(FOLDER, `${name}.png`) });
  console.log(`${FOLDER}/${name}.png`);
  await page.close();
}
await context.close();
await server.close();
rmSync(profile, { recursive: true, force: true });
process.exit(0);
