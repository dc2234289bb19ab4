// Tests of `npm start`: every save shows, a content error shows as its report, and the next good save recovers.
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, expect, test } from "vitest";
import { writeContent } from "../archive/miniature.ts";
import { until } from "./until.ts";

const ROOT = path.join(import.meta.dirname, "../..");
const folder = mkdtempSync(path.join(tmpdir(), "workshop-"));
let server: ChildProcess | undefined;
afterEach(() => {
  server?.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });

test("a save shows, a wrong save shows its report on the page and in the terminal, the next good one recovers", async () => {
  const pledge = path.join(folder, "ed/2021/pledge.md");
  writeContent(folder, { "ed/2021/pledge.md": "title: Löfte 2021" });
  const good = "---\ntitle: Nytt 2021\ncommitments:\n  - { id: ljus, by: police, text: Laga ljuset. }\n---\n";
  const port = await freePort();
  const argv = [
    "--import",
    "tsx",
    "scripts/start.ts",
    "--pledges",
    folder,
    "--port",
    String(port),
    "--lang",
    "sv",
  ];
  server = spawn(process.execPath, argv, {
    cwd: ROOT,
    stdio: "pipe",
    env: { ...process.env, NO_COLOR: "1" },
  });
  let said = "";
  server.stdout?.on("data", (text) => (said += text));
  server.stderr?.on("data", (text) => (said += text));
  const page = async () => {
    const answer = await fetch(`http://localhost:${port}/ed/2021/`).catch(() => undefined);
    return { status: answer?.status, text: (await answer?.text()) ?? "" };
  };

  await until(page, ({ text }) => text.includes("<h1>Löfte 2021</h1>"));
  await until(
    () => said,
    (text) => text.includes(`http://localhost:${port}`),
  );
  // The watcher is ready a moment after the server: the first save is repeated until it shows.
  await until(
    () => {
      writeFileSync(pledge, good);
      return page();
    },
    ({ text }) => text.includes("<h1>Nytt 2021</h1>"),
  );

  writeFileSync(pledge, good.replace("police", "polisen"));
  const wrong = await until(page, ({ status }) => status === 500);
  expect(wrong.text).toContain("Något behöver rättas");
  expect(wrong.text).toContain("commitment/unknown-party");
  expect(said).toContain("commitment/unknown-party");

  writeFileSync(pledge, good);
  await until(page, ({ status, text }) => status === 200 && text.includes("<h1>Nytt 2021</h1>"));
  expect(said).toContain("Innehållet är rätt igen.");

  const ended = new Promise((resolve) => server?.once("exit", resolve));
  server.kill("SIGTERM");
  expect(await ended).toBe(0);
});
