// Browser tests of `npm start`: the open page follows every save by itself, out of an error too, in a copy of the project.
import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeContent } from "../archive/miniature.ts";
import { ROOT } from "../source-tree.ts";
import { useChromium } from "./chromium.ts";

const chromium = useChromium();
const copy = mkdtempSync(path.join(tmpdir(), "copy-"));
const inCopy = (name: string) => path.join(copy, name);
let server: ChildProcess | undefined;
let origin = "";
let said = "";

beforeAll(async () => {
  for (const name of ["scripts", "templates", "assets", ".eleventy.ts", "package.json", "tsconfig.json"])
    cpSync(path.join(ROOT, name), inCopy(name), { recursive: true });
  symlinkSync(path.join(ROOT, "node_modules"), inCopy("node_modules"));
  // Wrong from the start: there is no good site yet that could be shown.
  writeContent(inCopy("pledges"), { "ed/2021/pledge.md": "title: Löfte 2021\ntitel: Löfte" });
  const port = await freePort();
  origin = `http://localhost:${port}`;
  const argv = ["--import", "tsx", "scripts/start.ts", "--port", String(port), "--today", "2021-06-01"];
  const env = { ...process.env, NO_COLOR: "1" };
  server = spawn(process.execPath, argv, { cwd: copy, env, stdio: "pipe" });
  for (const stream of [server.stdout, server.stderr]) stream?.on("data", (text) => (said += text));
  await until(() => said.includes(origin));
});

afterAll(() => {
  server?.kill("SIGKILL");
  rmSync(copy, { recursive: true, force: true });
});

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });

async function until(right: () => boolean): Promise<void> {
  for (let tries = 0; tries < 300 && !right(); tries++)
    await new Promise((resolve) => setTimeout(resolve, 50));
  if (!right()) throw new Error(`it never came; the server said:\n${said}`);
}

/** Saves a file of the copy with one text in the place of another. */
function edit(name: string, before: string, after: string): void {
  const text = readFileSync(inCopy(name), "utf8");
  if (!text.includes(before)) throw new RangeError(`${name} does not say “${before}”`);
  writeFileSync(inCopy(name), text.replace(before, after));
}

test("a page that is open follows each save, with nobody reloading it", { timeout: 60_000 }, async () => {
  const { page, takeFaults } = await chromium.open(`${origin}/ed/2021/`);
  const heading = page.locator("h1");
  const shows = (words: string) => heading.getByText(words, { exact: true }).waitFor({ timeout: 20_000 });

  await shows("Something needs to be put right");
  expect(await page.locator("pre").innerText()).toContain("field/unknown");
  expect(said).toContain("field/unknown");
  // Told as an error to the browser as well; one fault for the page, none for its style sheet.
  expect(takeFaults().filter((fault) => !fault.includes("/assets/"))).toEqual([
    `answered 500: ${origin}/ed/2021/`,
  ]);

  edit("pledges/ed/2021/pledge.md", "titel: Löfte\n", "");
  await shows("Löfte 2021");
  expect(said).toContain("The content is right again.");

  edit("pledges/ed/2021/pledge.md", "Löfte 2021", "Nytt löfte 2021");
  await shows("Nytt löfte 2021");

  // A template two imports below the page.
  edit("templates/texts/sv/pledge.ts", "Gäller nu", "Gäller just nu");
  await page
    .locator(".validity .state")
    .getByText("Gäller just nu")
    .waitFor({ timeout: 20_000, state: "attached" });

  edit("assets/site.css", "@layer base {", "@layer base { h1 { color: rgb(1, 2, 3); }");
  await page.waitForFunction("getComputedStyle(document.querySelector('h1')).color === 'rgb(1, 2, 3)'");

  // A template that does not compile is told of, and does not end the server.
  edit("templates/pages/pledge.tsx", "<h1>{title}</h1>", "<h1>{title}</h2>");
  await shows("Something needs to be put right");
  edit("templates/pages/pledge.tsx", "<h1>{title}</h2>", "<h1>{title}</h1>");
  await shows("Nytt löfte 2021");

  rmSync(inCopy("pledges/ed/2021"), { recursive: true });
  writeContent(inCopy("pledges"), { "ed/2022/pledge.md": "" });
  await page.goto(`${origin}/ed/`);
  await page.locator("main").getByText("Medborgarlöfte i Ed 2022").first().waitFor({ state: "attached" });

  // With a page still connected.
  const ended = new Promise((resolve) => server?.once("exit", resolve));
  server?.kill("SIGTERM");
  expect(await ended).toBe(0);
  // Error pages in between, and a server that has gone, are no faults of the page.
  await page.close();
  takeFaults();
});
