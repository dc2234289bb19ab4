// Tests of `npm run lighthouse` as people start it, as far as it goes without measuring: usage, help, and what is missing.
import { spawnSync } from "node:child_process";
import path from "node:path";
import { describe, expect, test } from "vitest";

const ROOT = path.join(import.meta.dirname, "../..");

function run(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  return spawnSync(process.execPath, ["--import", "tsx", "scripts/lighthouse.ts", ...args], {
    cwd: ROOT,
    env: { ...process.env, NO_COLOR: "1", ...env },
    encoding: "utf8",
  });
}

describe("npm run lighthouse", () => {
  test.each([
    [["--device", "watch"], "watch"],
    [["--runs", "0"], "0"],
    [["--runs", "two"], "two"],
    [["--kinds", "start,blog"], "blog"],
    [["--site", "/nowhere"], "/nowhere"],
    [["--today", "2021-02-30"], "2021-02-30"],
    [["--pledges", "/nowhere"], "/nowhere"],
    [["extra"], "extra"],
  ])("%s is wrong usage", (args, quoted) => {
    const { status, stdout, stderr } = run(args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr.split("\n")[0]).toContain(quoted);
    expect(stderr).toContain("--runs N");
  });

  test("--help says how it ends, in Swedish when asked", () => {
    const { status, stdout } = run(["--help", "--lang", "sv"]);
    expect(status).toBe(0);
    expect(stdout).toContain("Slutkod: 0 allt är 100");
  });

  test("a CHROMIUM_PATH that is another program is told in one line, not in a stack", () => {
    const { status, stderr } = run(["--kinds", "start"], { CHROMIUM_PATH: process.execPath });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Building the site …\n.* ended with exit code \d+ \(.*\)\n$/);
  });

  test("a CHROMIUM_PATH that is no program is told in one line", () => {
    const { status, stderr } = run([], { CHROMIUM_PATH: "/nowhere/chromium" });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^CHROMIUM_PATH is \/nowhere\/chromium, .*\n$/);
  });
});
