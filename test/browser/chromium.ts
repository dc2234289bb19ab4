// Browser tests: one Chromium per test file, pages at a width, a time and a zone, and every fault a page makes counted.
import { homedir } from "node:os";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import { ChromiumMissing, findChromium } from "../../scripts/browser/find-chromium.ts";
import { CHROMIUM_FLAGS } from "../../scripts/browser/flags.ts";
import { NO_CHROMIUM } from "../../scripts/browser/install-chromium.ts";

/** A small phone, a phone, a tablet, a laptop. 320 is also 1280 at 400 % zoom (WCAG 1.4.10). */
export const WIDTHS = [320, 390, 768, 1280] as const;
export type Width = (typeof WIDTHS)[number];

const HEIGHTS: Readonly<Record<Width, number>> = { 320: 640, 390: 844, 768: 1024, 1280: 800 };

export interface Visit {
  readonly width?: Width;
  /** What the page's clock says, for as long as it is open: an ISO time with its zone. */
  readonly at?: string;
  readonly timeZone?: string;
  readonly javaScript?: boolean;
  readonly colorScheme?: "light" | "dark";
  readonly reducedMotion?: "reduce" | "no-preference";
  readonly forcedColors?: "active" | "none";
}

export interface OpenPage {
  readonly page: Page;
  /** What has gone wrong on this page so far, one line each; taking it says that the test expected it. */
  readonly takeFaults: () => string[];
}

export interface Chromium {
  /** Opens an address and waits until it has loaded. Closed after the test, which fails if faults were left. */
  readonly open: (address: string, visit?: Visit) => Promise<OpenPage>;
}

/** Fails with one line, never skips, when there is no Chromium. `npm test` hands over the path it found. */
export async function startChromium(): Promise<Browser> {
  const executablePath = findChromium({ platform: process.platform, home: homedir(), env: process.env });
  if (executablePath === undefined) throw new ChromiumMissing(NO_CHROMIUM);
  // `launch` makes a fresh profile in the temporary folder and removes it again.
  return chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
}

/** Called once at the top of a test file. */
export function useChromium(): Chromium {
  let browser: Browser | undefined;
  const contexts = new Map<string, BrowserContext>();
  const opened: { page: Page; close: () => Promise<void>; takeFaults: () => string[] }[] = [];

  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    const faults: string[] = [];
    for (const { close, takeFaults } of opened.splice(0)) {
      await close();
      faults.push(...takeFaults());
    }
    if (faults.length > 0) throw new Error(`the page made faults:\n${faults.join("\n")}`);
  });

  return {
    async open(address, visit = {}) {
      if (browser === undefined) throw new Error("call useChromium() at the top of the test file");
      const width = visit.width ?? 1280;
      const { at, ...rest } = visit;
      const options = {
        viewport: { width, height: HEIGHTS[width] },
        locale: "sv-SE",
        timezoneId: rest.timeZone ?? "Europe/Stockholm",
        javaScriptEnabled: rest.javaScript ?? true,
        colorScheme: rest.colorScheme ?? "light",
        reducedMotion: rest.reducedMotion ?? "no-preference",
        forcedColors: rest.forcedColors ?? "none",
      } as const;
      // Visits of one kind share a browser's memory, as a reader's do, which spares the machine half of its work. A clock is the
      // whole context's, so a visit at another time has one of its own.
      const key = JSON.stringify(options);
      const context =
        (at === undefined ? contexts.get(key) : undefined) ?? (await browser.newContext(options));
      if (at === undefined) contexts.set(key, context);
      const page = await context.newPage();
      const takeFaults = await collectFaults(page, new URL(address).origin);
      opened.push({ page, close: () => (at === undefined ? page.close() : context.close()), takeFaults });
      if (at !== undefined) await page.clock.setFixedTime(new Date(at));
      await page.goto(address, { waitUntil: "load" });
      return { page, takeFaults };
    },
  };
}

/** Errors on the console, exceptions, missing files, violations of the policy, requests that leave the origin; workers included. */
async function collectFaults(page: Page, origin: string): Promise<() => string[]> {
  let faults: string[] = [];
  page.on("console", (message) => {
    // A missing file is told below with its address, and also when a worker asked for it.
    const told = message.text().startsWith("Failed to load resource: the server responded");
    if (message.type() === "error" && !told) faults.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`exception: ${error.message}`));
  page.on("response", (response) => {
    if (response.status() >= 400) faults.push(`answered ${response.status()}: ${response.url()}`);
  });
  page.on("request", (request) => {
    const url = new URL(request.url());
    const inside = url.origin === origin || url.protocol === "data:" || url.protocol === "blob:";
    if (!inside) faults.push(`leaves the site: ${request.url()}`);
  });
  await page.addInitScript(reportViolations);
  // Nothing runs in a worker before its own script: a violation in its very first moment stays untold.
  page.on("worker", (worker) => worker.evaluate(reportViolations).catch(() => undefined));
  return () => {
    const taken = faults;
    faults = [];
    return taken;
  };
}

/** Runs in the page or worker. Chromium itself puts a page's violations on the console, but no worker's. */
function reportViolations(): void {
  const scope = globalThis as unknown as ViolationScope;
  scope.addEventListener("securitypolicyviolation", (event) => {
    scope.console.error(`policy: ${event.violatedDirective} blocks ${event.blockedURI}`);
  });
}

// The tests are compiled for Node, without the types of a browser: what the script above uses of it.
interface ViolationScope {
  readonly console: { error(text: string): void };
  addEventListener(
    type: "securitypolicyviolation",
    listener: (event: { violatedDirective: string; blockedURI: string }) => void,
  ): void;
}
