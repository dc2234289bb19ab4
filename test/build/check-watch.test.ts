// Tests of `npm run check -- --watch` as people start it: one report for each burst of saves, whatever state the files are in.
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeContent } from "../archive/miniature.ts";
import { commitAll } from "../history/repository.ts";
import { until } from "./until.ts";

const ROOT = path.join(import.meta.dirname, "../..");
const GOOD = "---\ncommitments:\n  - { id: ljus, by: police, text: Laga ljuset. }\n---\n";
const WRONG = GOOD.replace("police", "polisen");

let root = "";
/** The content, inside of what may be a repository. */
let folder = "";
let running: ChildProcess | undefined;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "watched-"));
  folder = path.join(root, "pledges");
  writeContent(folder, { "ed/2021/pledge.md": GOOD });
});
afterEach(() => {
  running?.kill("SIGKILL");
  rmSync(root, { recursive: true, force: true });
});

const argv = (...args: string[]) => [
  "--import",
  "tsx",
  "scripts/check.ts",
  "--pledges",
  folder,
  "--today",
  "2021-06-01",
  ...args,
];
const env = { ...process.env, NO_COLOR: "1" };
const pledge = () => path.join(folder, "ed/2021/pledge.md");

/** Resolves at the end of the first check; `next` to what was said until the end of the next one. */
async function watching(...args: string[]) {
  const child = spawn(process.execPath, argv("--watch", ...args), { cwd: ROOT, env, stdio: "pipe" });
  running = child;
  let said = "";
  let faults = "";
  child.stdout.on("data", (text) => (said += text));
  child.stderr.on("data", (text) => (faults += text));
  const ends = /^(?:Kontrollen tog|Checked in) .*\n/m;
  const next = async (): Promise<string> => {
    await until(
      () => said,
      (text) => ends.test(text),
    );
    const report = said;
    said = "";
    return report;
  };
  return { child, first: await next(), next, rest: () => said + faults };
}

test("a right and a wrong save, half a file and none: each is told of, and Ctrl+C ends it without a word", async () => {
  const { child, first, next, rest } = await watching("--lang", "sv");
  expect(first).toMatch(
    /^Kontrollerar innehållet …\n0 fel i 3 filer\. Inget byggdes\.\nKontrollen tog \d,\d\d s\. Väntar på nästa ändring; avsluta med Ctrl\+C\.\n\n?$/,
  );

  writeFileSync(pledge(), WRONG);
  const wrong = await next();
  expect(wrong.trimStart()).toMatch(/^Kontrollerar innehållet: \S+ed\/2021\/pledge\.md har ändrats …\n/);
  expect(wrong).toContain("ed/2021/pledge.md:3:21 error commitment/unknown-party\n");
  expect(wrong).toContain("  åtgärd   skriv `police`");

  writeFileSync(pledge(), WRONG.slice(0, 20));
  expect(await next()).toContain("error matter/not-closed");
  rmSync(pledge());
  expect(await next()).toContain("error pledge/missing");
  // As an editor does that writes beside the file and moves it into its place.
  writeFileSync(`${folder}.md`, GOOD);
  renameSync(`${folder}.md`, pledge());
  expect(await next()).toContain("0 fel i 3 filer.");

  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  child.kill("SIGINT");
  expect(await ended).toBe(0);
  expect(rest().trim()).toBe("");
});

test("a burst of saves is one check, and in English says so in English", async () => {
  const { next, rest } = await watching("--lang", "en");
  for (const text of [WRONG, "", GOOD]) writeFileSync(pledge(), text);
  writeFileSync(path.join(folder, "ed/municipality.yml"), "name: Ed\ngenitive: Eds\ncounty: Län\n");
  const report = await next();
  expect(report).toContain("0 errors in 3 files.");
  expect(report.trimStart()).toMatch(/^Checking the content: .* changed …\n/);
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(rest().trim()).toBe("");
});

test("with a file reports on that file alone, also when it is gone for a while", async () => {
  writeContent(folder, { "ed/2021/pledge.md": GOOD, "ed/2022/pledge.md": WRONG });
  const { first, next } = await watching("--lang", "en", pledge());
  expect(first).toContain("0 errors in 1 file.");
  rmSync(path.join(folder, "ed/2021"), { recursive: true });
  expect(await next()).toMatch(/^`\S+pledge\.md` is no content file of this archive$/m);
  writeContent(folder, { "ed/2021/pledge.md": WRONG });
  const reports = [await next()];
  while (!reports.at(-1)?.includes("1 error in 1 file.")) reports.push(await next());
  expect(reports.at(-1)).not.toContain("ed/2022/pledge.md:");
});

test("with --since also asks for a note on whatever is changed, at every save", async () => {
  commitAll(root);
  const { first, next } = await watching("--lang", "sv", "--since", "HEAD");
  expect(first).toContain("0 fel i 3 filer.");
  writeFileSync(pledge(), GOOD.replace("Laga", "Byt"));
  expect(await next()).toContain("error change/text");
  writeFileSync(pledge(), GOOD);
  expect(await next()).toContain("0 fel i 3 filer.");
});

test("the formats that programs read are refused, with the reason", () => {
  for (const format of ["json", "github"]) {
    const args = argv("--watch", "--format", format, "--lang", "sv");
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: ROOT,
      env,
      encoding: "utf8",
    });
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(
      new RegExp(`^--watch skriver för människor, .* med --format ${format}, som program läser, .*\n`),
    );
  }
});
