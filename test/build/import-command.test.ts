// Tests of `npm run import` as people start it: exit codes, what is printed where, and what is on the disk afterwards.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";

const ROOT = path.join(import.meta.dirname, "../..");
const FILE = path.join(inject("builtSite").folder, "data/archive.json");
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "import-command-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: string[]) {
  const argv = ["--import", "tsx", "scripts/import.ts", ...args];
  const env = { ...process.env, NO_COLOR: "1" };
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, { cwd: ROOT, env, encoding: "utf8" });
  return { status, stdout, stderr };
}

const file = (name: string, text: string): string => {
  writeFileSync(path.join(folder, name), text);
  return path.join(folder, name);
};

describe("npm run import", () => {
  test("writes the files, says that names are not among them, and names the next command; then leaves them alone", () => {
    const into = path.join(folder, "pledges");
    const first = run("--from-json", FILE, "--into", into, "--lang", "sv");
    expect([first.status, first.stderr]).toEqual([0, ""]);
    expect(first.stdout).toMatch(
      /^Skrev .*pledges: \d+ filer, 19 löften, 4 uppföljningar\.\nNamnen på undertecknarna finns inte i den här datan, .*\nNästa steg: npm run build -- --pledges .*pledges\n$/,
    );
    expect(existsSync(path.join(into, "strangnas/2019/report.md"))).toBe(true);
    const second = run("--from-json", FILE, "--into", into);
    expect(second).toEqual({
      status: 1,
      stdout: "",
      stderr: expect.stringMatching(
        /^`.*pledges` holds something already, and is left alone; .*\nNothing was written\.\n$/,
      ),
    });
  });

  test("tells where a file is not as the schema says, and how many more places there are", () => {
    const settings = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`a${index}`, 1]));
    const wrong = file(
      "wrong.json",
      JSON.stringify({ format: "x", version: 1, municipalities: [], settings }),
    );
    const { status, stdout, stderr } = run("--from-json", wrong, "--into", path.join(folder, "new"));
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("is not as the published schema says");
    expect(stderr).toContain('  format: "x" is not allowed here\n');
    expect(stderr).toContain("  settings: `title` is missing\n");
    expect(stderr).toMatch(/ {2}… and in \d+ more places\nNothing was written\.\n$/);
    expect(readdirSync(folder)).not.toContain("new");
  });

  test("prints the reader's own report when the content would be wrong", () => {
    const one = path.join(folder, "one.json");
    const built = JSON.parse(readFileSync(FILE, "utf8"));
    built.municipalities[0].pledges[0].commitments[0].by = "nobody";
    writeFileSync(one, JSON.stringify(built));
    const { status, stderr } = run("--from-json", one, "--into", path.join(folder, "new"));
    expect(status).toBe(1);
    expect(stderr).toMatch(/new\/dals-ed\/2021\/pledge\.md:\d+:\d+ error commitment\/unknown-party/);
    expect(stderr).toMatch(/> +\d+ │ +by: nobody/);
    expect(stderr).toMatch(/Nothing was written\.\n$/);
    expect(readdirSync(folder)).not.toContain("new");
  });

  test("says in one line when the disk says no", () => {
    const { status, stderr } = run("--from-json", FILE, "--into", path.join(file("fil", ""), "pledges"));
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^The files could not be written \((?:ENOTDIR|EEXIST): .*\)\.\nNothing was written\.\n$/,
    );
  });

  test.each([
    [[], "name the saved pages to import, or an archive.json with --from-json FILE --into DIR"],
    [["--from-json", FILE], "write both"],
    [["--into", "x"], "name the saved pages"],
    [["page.html", "--from-json", FILE, "--into", "x"], "write both"],
    [["--from-json", "/nowhere.json", "--into", "x"], "`/nowhere.json`"],
    [["--from-html", "x"], "--from-html"],
  ])("%j is wrong usage", (args, quoted) => {
    const { status, stdout, stderr } = run(...args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr.split("\n")[0]).toContain(quoted);
    expect(stderr).toContain("--from-json FILE");
  });

  test("a file that is no JSON is told in one line", () => {
    const { status, stderr } = run(
      "--from-json",
      file("x.json", "title: x"),
      "--into",
      path.join(folder, "new"),
    );
    expect(status).toBe(1);
    expect(stderr).toMatch(/^.*x\.json is no JSON\.\nNothing was written\.\n$/);
  });
});
