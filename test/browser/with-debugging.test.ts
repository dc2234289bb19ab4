// Tests of a Chromium that another program steers: it answers on its port, and nothing of it is left, however the work ends.
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import os, { homedir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { findChromium } from "../../scripts/browser/find-chromium.ts";
import { withDebuggingPort } from "../../scripts/browser/with-debugging.ts";

const executable = findChromium({ platform: process.platform, home: homedir(), env: process.env }) ?? "";
let temporary = "";
beforeAll(() => {
  temporary = mkdtempSync(path.join(os.tmpdir(), "with-debugging-"));
  // A folder of our own: other tests may have a Chromium open meanwhile.
  vi.spyOn(os, "tmpdir").mockReturnValue(temporary);
});
afterAll(() => {
  vi.restoreAllMocks();
  rmSync(temporary, { recursive: true, force: true });
});

const answers = async (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/json/version`).then(
    ({ ok }) => ok,
    () => false,
  );

describe("withDebuggingPort", () => {
  test("gives a port that answers, and takes Chromium and its profile away afterwards", async () => {
    const port = await withDebuggingPort(executable, async (open) => {
      expect(await answers(open)).toBe(true);
      expect(readdirSync(temporary)).toHaveLength(1);
      return open;
    });
    expect(await answers(port)).toBe(false);
    expect(readdirSync(temporary)).toEqual([]);
  });

  test("does so when the work fails, too, and hands its fault on", async () => {
    const work = () => Promise.reject(new RangeError("no page"));
    await expect(withDebuggingPort(executable, work)).rejects.toThrow("no page");
    expect(readdirSync(temporary)).toEqual([]);
  });

  test.each([
    ["is none", "/nowhere/chromium", "could not be started"],
    ["ends at once", process.execPath, "ended with exit code"],
  ])("says so in one line when the program %s", async (_, program, why) => {
    await expect(withDebuggingPort(program, async () => 0)).rejects.toThrow(why);
    expect(existsSync(temporary) && readdirSync(temporary)).toEqual([]);
  });
});
