// Build tests of the form: an archive that asks for it gets a folder of its own, and the rest of the site stays as it was to the byte.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { compress } from "../../scripts/preview/compression.ts";
import { ARCHIVE, writeContent } from "../archive/miniature.ts";
import { ROOT } from "../source-tree.ts";
import { filesBelow } from "./links.ts";

const temporary = mkdtempSync(path.join(tmpdir(), "form-"));
const site = (name: string) => path.join(temporary, name, "_site");

function build(name: string, archive: string, ...more: readonly string[]): void {
  const pledges = path.join(temporary, name, "pledges");
  writeContent(pledges, { "archive.yml": archive, "ed/2026/pledge.md": "published: 2026-01-15" });
  const argv = [
    "--import",
    "tsx",
    "scripts/build.ts",
    "--pledges",
    pledges,
    "--out",
    site(name),
    "--today",
    "2026-11-24",
    ...more,
  ];
  execFileSync(process.execPath, argv, { cwd: ROOT, stdio: "pipe" });
}

beforeAll(() => {
  build("with", `${ARCHIVE}form:\n  repository: exempel/loften\n`);
  build("without", ARCHIVE);
  build("preview", `${ARCHIVE}form:\n  repository: exempel/loften\n`, "--context", "deploy-preview");
});
afterAll(() => rmSync(temporary, { recursive: true }));

const read = (name: string, file: string): Buffer => readFileSync(path.join(site(name), file));

test("without it nothing of it is there, in the archive that ships neither", () => {
  expect(existsSync(path.join(site("without"), "redaktion"))).toBe(false);
  expect(existsSync(path.join(inject("builtSite").folder, "redaktion"))).toBe(false);
});

test("a preview has none of it: whoever proposes a change could else ask its readers for a key", () => {
  expect(existsSync(path.join(site("preview"), "redaktion"))).toBe(false);
});

test("with it the site has its folder, and nothing else has changed but what archive.yml itself says", async () => {
  const [with_, without] = [await filesBelow(site("with")), await filesBelow(site("without"))];
  expect(with_.filter((file) => !file.startsWith("redaktion/")).sort()).toEqual([...without].sort());
  const changed = without.filter((file) => !read("with", file).equals(read("without", file)));
  expect(changed.sort()).toEqual(["archive.yml", "data/archive.json", "data/ed/archive.json"]);
});

test("its page asks search engines to pass by, speaks Swedish, says what it needs, and stands in no list of pages", () => {
  const page = read("with", "redaktion/index.html").toString();
  expect(page).toContain('<html lang="sv">');
  expect(page).toContain('<meta name="robots" content="noindex"/>');
  expect(page).toMatch(/<noscript>.*Formuläret behöver JavaScript\./);
  expect(page.match(/<script/g)).toHaveLength(1);
  for (const list of ["sitemap.xml", "index.html", "om/index.html"])
    expect(read("with", list).toString()).not.toContain("/redaktion/");
});

test("its program is a few files, none of which names another host that it would ask by itself", async () => {
  const names = (await filesBelow(site("with"))).filter((file) => file.startsWith("redaktion/program/"));
  const kinds = names
    .map((name) => name.replace(/^redaktion\/program\//, "").replace(/(?:-[\w-]{8}){1,2}(?=\.\w+$)/, ""))
    .sort();
  expect(kinds).toEqual([
    "_nothing.js",
    "material-symbols-outlined-latin-wght-normal.woff2",
    "noto-mono-latin-400-normal.woff2",
    "source-sans-3-latin-wght-normal.woff2",
    "start.js",
    "sv.js",
    "turndown.browser.es.js",
  ]);
  for (const name of names.filter((one) => one.endsWith(".js")))
    expect(read("with", name).toString()).not.toMatch(
      /cdn\.jsdelivr\.net|status\.json|unpkg\.com\/@sveltia\/cms/,
    );
});

/** In bytes; no reader of the site ever loads any of it. */
const BUDGET = { published: 4_000_000, firstView: 1_900_000 };

test("it weighs no more than this, as it lies and as it travels", async () => {
  const files = (await filesBelow(site("with"))).filter((file) => file.startsWith("redaktion/"));
  const bytes = files.reduce((sum, file) => sum + read("with", file).length, 0);
  expect(bytes).toBeLessThan(BUDGET.published);
  // Text, typefaces and icons of the first view: all but the typeface for code and what a paste needs.
  const first = files.filter((file) => !/noto-mono|turndown|_nothing/.test(file));
  const travels = first.reduce((sum, file) => {
    const body = read("with", file);
    return sum + (file.endsWith(".woff2") ? body.length : compress(body, "br").length);
  }, 0);
  expect(travels).toBeLessThan(BUDGET.firstView);
  process.stdout.write(
    `\nThe form: ${files.length} files, ${bytes} bytes; its first view with Brotli: ${travels}\n`,
  );
});
