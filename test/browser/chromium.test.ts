// Tests of the browser harness: what a page is opened with, and which of its faults are counted.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { NETLIFY_TOML } from "../../scripts/preview/netlify-headers.ts";
import { type ServedSite, serveSite } from "../../scripts/preview/static-server.ts";
import { startChromium, useChromium, WIDTHS } from "./chromium.ts";

// A page that says what day it is and how wide it is, in the only way the site's policy allows: a script of its own.
const page = (body: string) =>
  `<!doctype html><html lang="sv"><head><title>Sida</title><link rel="icon" href="/icon.svg"></head><body><p id="now">utan skript</p>${body}<script src="/now.js"></script></body></html>`;

const FILES: Readonly<Record<string, string>> = {
  "icon.svg": '<svg xmlns="http://www.w3.org/2000/svg"/>',
  "now.js":
    'document.getElementById("now").textContent = new Date().toLocaleString("sv-SE") + " " + innerWidth;',
  "index.html": page(""),
  "inline/index.html": page("<script>document.title = 'olovlig'</script>"),
  "style/index.html": page('<p style="color: red">röd</p>'),
  "abroad/index.html": page('<img src="https://spy.example/pixel.png" alt="">'),
  "exception/index.html": page('<script src="/throws.js"></script>'),
  "worker/index.html": page('<script src="/starts-worker.js"></script>'),
  "starts-worker.js": 'new Worker("/worker.js").onmessage = () => { document.body.className = "answered" };',
  "worker.js":
    'setTimeout(async () => { await fetch("/saknas.json"); await fetch("https://spy.example/").catch(() => {}); postMessage(1) }, 200);',
  "throws.js": 'throw new Error("trasigt");',
};

const chromium = useChromium();
let folder = "";
let site: ServedSite;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "chromium-test-"));
  for (const [name, text] of Object.entries(FILES)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
  // The site's policy but for one thing: it lets no worker run, and here one must, so that its faults can be counted.
  const toml = path.join(folder, "netlify.toml");
  const policy = await readFile(NETLIFY_TOML, "utf8");
  const allowing = policy
    .replace("worker-src 'none'", "worker-src 'self'")
    .replace(/; require-trusted[^"]*/, "");
  await writeFile(toml, allowing);
  site = await serveSite(folder, toml);
  return async () => {
    await site.close();
    await rm(folder, { recursive: true });
  };
});

describe("a page", () => {
  test.each(WIDTHS)("is %i wide, at the time and in the zone that were asked for", async (width) => {
    const { page } = await chromium.open(site.origin, { width, at: "2026-12-31T23:30:00Z" });
    expect(await page.textContent("#now")).toBe(`2027-01-01 00:30:00 ${width}`);
  });

  test("can be in another zone than Stockholm", async () => {
    const { page } = await chromium.open(site.origin, {
      at: "2026-12-31T23:30:00Z",
      timeZone: "America/New_York",
    });
    expect(await page.textContent("#now")).toBe("2026-12-31 18:30:00 1280");
  });

  test("can be without JavaScript", async () => {
    const { page } = await chromium.open(site.origin, { javaScript: false, at: "2026-12-31T23:30:00Z" });
    expect(await page.textContent("#now")).toBe("utan skript");
  });
});

describe("faults", () => {
  test("a page that is in order has none", async () => {
    const { takeFaults } = await chromium.open(site.origin);
    expect(takeFaults()).toEqual([]);
  });

  test.each([
    ["/inline/", "console: policy: script-src-elem blocks inline"],
    ["/style/", "console: policy: style-src-attr blocks inline"],
    ["/abroad/", "leaves the site: https://spy.example/pixel.png"],
    ["/exception/", "exception: trasigt"],
    ["/saknas/", "answered 404: http://127.0.0.1"],
    ["/worker/", "answered 404: http://127.0.0.1"],
    ["/worker/", "console: policy: connect-src blocks https://spy.example/"],
  ])("%s has one: %s", async (address, fault) => {
    const { page, takeFaults } = await chromium.open(`${site.origin}${address}`);
    if (address === "/worker/") await page.waitForSelector("body.answered");
    expect(takeFaults()).toContainEqual(expect.stringContaining(fault));
  });

  test("the policy holds without JavaScript too, where only the console can tell", async () => {
    const { takeFaults } = await chromium.open(`${site.origin}/style/`, { javaScript: false });
    expect(takeFaults().join()).toMatch(/inline style.*Content Security Policy/);
  });
});

test("a browser that has been closed leaves no profile behind", async () => {
  const temporary = await mkdtemp(path.join(folder, "profiles-"));
  // Only this process sees it: other test files start browsers meanwhile.
  vi.stubEnv("TMPDIR", temporary);
  onTestFinished(() => void vi.unstubAllEnvs());
  const browser = await startChromium();
  expect(await readdir(temporary)).not.toEqual([]);
  await browser.close();
  expect(await readdir(temporary)).toEqual([]);
});
