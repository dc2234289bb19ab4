// Command `npm test`: everything, in the order a fault is cheapest to find; stops at the first step that fails, with its exit code.
import { spawnSync } from "node:child_process";
import { homedir } from "node:os";
import path from "node:path";
import { ChromiumMissing, findChromium } from "./browser/find-chromium.ts";
import { installChromium, NO_CHROMIUM } from "./browser/install-chromium.ts";

const root = path.join(import.meta.dirname, "..");

// A log is read as text: colours only where there is a terminal. Biome heeds its flag alone.
const inTerminal = process.stdout.isTTY === true;
const surroundings = inTerminal ? process.env : { ...process.env, NO_COLOR: "1" };
const colors = inTerminal ? "force" : "off";

// Each tool is started by file: `npx` would look for an update, and `node_modules/.bin` differs on Windows.
const run = (file: string, args: readonly string[], env = surroundings): number => {
  const tool = path.join(root, "node_modules", file);
  return spawnSync(process.execPath, [tool, ...args], { cwd: root, env, stdio: "inherit" }).status ?? 1;
};

async function step(name: string, work: () => number | Promise<number>): Promise<void> {
  const started = performance.now();
  const exitCode = await work();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${name}: ${exitCode === 0 ? "passed" : `failed with exit code ${exitCode}`} in ${seconds} s`);
  if (exitCode !== 0) process.exit(exitCode);
}

async function provideChromium(): Promise<string> {
  const around = { platform: process.platform, home: homedir(), env: process.env };
  const found = findChromium(around);
  if (found !== undefined) return found;
  console.log("no Chromium here yet: installing Debian's if this user may");
  await installChromium();
  const installed = findChromium(around);
  if (installed === undefined) throw new ChromiumMissing(NO_CHROMIUM);
  return installed;
}

let chromium = "";

await step("formatting and lint (biome ci)", () =>
  run("@biomejs/biome/bin/biome", ["ci", "--error-on-warnings", `--colors=${colors}`, "."]),
);
await step("types (tsc)", () => run("typescript/bin/tsc", []));
await step("Chromium", async () => {
  try {
    chromium = await provideChromium();
    return 0;
  } catch (error) {
    if (!(error instanceof ChromiumMissing)) throw error;
    console.error(error.message);
    return 1;
  }
});
// A forgotten `.only` would pass with one test. What follows `npm test --` narrows this step: npm test -- --project unit
await step("tests (vitest)", () =>
  run("vitest/vitest.mjs", ["run", "--allowOnly=false", ...process.argv.slice(2)], {
    ...surroundings,
    CHROMIUM_PATH: chromium,
  }),
);
