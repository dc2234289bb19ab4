// Tests that the same content gives the same bytes, whatever the machine's zone and language.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, inject, test } from "vitest";
import { filesBelow } from "./links.ts";

const ROOT = path.join(import.meta.dirname, "../..");
const temporary = mkdtempSync(path.join(tmpdir(), "twin-"));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

test("a second build, in another zone and language and from another folder, is the same byte for byte", async () => {
  const { folder, siteUrl, today } = inject("builtSite");
  const out = path.join(temporary, "_site");
  const options = [
    "--pledges",
    path.join(ROOT, "pledges"),
    "--out",
    out,
    "--today",
    today,
    "--site-url",
    siteUrl,
  ];
  const args = ["--import", import.meta.resolve("tsx"), path.join(ROOT, "scripts/build.ts"), ...options];
  // tsx looks for the settings of TSX in the folder it is started in; `npm run` always starts in the project's own.
  const settings = { TSX_TSCONFIG_PATH: path.join(ROOT, "tsconfig.json") };
  const env = { ...process.env, ...settings, TZ: "Asia/Tokyo", LANG: "sv_SE.UTF-8", LC_ALL: "sv_SE.UTF-8" };
  execFileSync(process.execPath, args, { cwd: temporary, env, stdio: "pipe" });
  const [first, second] = await Promise.all([filesBelow(folder), filesBelow(out)]);
  expect(second).toEqual(first);
  const bytes = (root: string, file: string) => readFileSync(path.join(root, file));
  expect(first.filter((file) => !bytes(folder, file).equals(bytes(out, file)))).toEqual([]);
});
