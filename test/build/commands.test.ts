// Tests of the commands as people start them: exit codes, what is printed where, and what happens to the site.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Files, writeContent } from "../archive/miniature.ts";
import { commitAll } from "../history/repository.ts";
import { filesBelow } from "./links.ts";

const ROOT = path.join(import.meta.dirname, "../..");
let folder = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "command-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const out = () => path.join(folder, "_site");
const pledges = () => path.join(folder, "pledges");

function run(command: "build" | "check" | "verify", ...args: string[]) {
  const argv = ["--import", "tsx", `scripts/${command}.ts`, ...args];
  const env = { ...process.env, NO_COLOR: "1" };
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, { cwd: ROOT, env, encoding: "utf8" });
  return { status, stdout, stderr };
}

const build = (...args: string[]) =>
  run("build", "--pledges", pledges(), "--out", out(), "--today", "2026-11-23", ...args);

/** Written and committed, as content is before it is published. */
function write(files: Files): void {
  writeContent(pledges(), files);
  commitAll(folder);
}

async function hashOf(root: string): Promise<string> {
  const hash = createHash("sha256");
  for (const file of await filesBelow(root)) hash.update(file).update(readFileSync(path.join(root, file)));
  return hash.digest("hex");
}

describe("npm run build", () => {
  test("builds a whole site, says what it made and names the next command", () => {
    write({ "ed/2021/pledge.md": "", "ed/2021/report.md": "" });
    const { status, stdout, stderr } = build();
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^Built .*_site in \d+\.\d s: \d+ pages, 1 pledges, 1 follow-ups, 2 documents in the search index, 0 warnings\.\nNext: npm start /,
    );
    expect(existsSync(path.join(out(), "ed/2021/uppfoljning/index.html"))).toBe(true);
  });

  test("with an error in the content changes nothing and says so, in Swedish when asked, without a stack", async () => {
    write({ "ed/2021/pledge.md": "" });
    expect(build().status).toBe(0);
    const before = await hashOf(out());
    write({ "ed/2021/pledge.md": "published: 2021-02-30" });
    const { status, stdout, stderr } = build("--lang", "sv");
    expect(status).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toContain("ed/2021/pledge.md:2:12 error date/impossible");
    expect(stderr).toMatch(/1 fel i 3 filer\. Inget byggdes; webbplatsen är oförändrad\.\n$/);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(await hashOf(out())).toBe(before);
  });

  test("a page whose source is gone is gone", () => {
    write({ "ed/2021/pledge.md": "", "ed/2022/pledge.md": "" });
    expect(build().status).toBe(0);
    rmSync(path.join(pledges(), "ed/2022"), { recursive: true });
    expect(build().status).toBe(0);
    expect(existsSync(path.join(out(), "ed/2021/index.html"))).toBe(true);
    expect(existsSync(path.join(out(), "ed/2022"))).toBe(false);
  });

  test("leaves a folder alone that holds something else", () => {
    write({ "ed/2021/pledge.md": "" });
    mkdirSync(out());
    writeFileSync(path.join(out(), "viktigt.txt"), "rör inte");
    const { status, stderr } = build();
    expect(status).toBe(1);
    expect(stderr).toMatch(/^.*_site holds files that are no site built here, so it is left alone; .*\n$/);
    expect(readFileSync(path.join(out(), "viktigt.txt"), "utf8")).toBe("rör inte");
  });

  test("waits for nobody: a lock of a build that runs is told of, one of a build that died is taken over", () => {
    write({ "ed/2021/pledge.md": "" });
    writeFileSync(`${out()}.lock`, String(process.pid));
    const { status, stderr } = build();
    expect(status).toBe(1);
    expect(stderr).toMatch(/^another build \(process \d+\) is writing there; .*\n$/);
    writeFileSync(`${out()}.lock`, "999999999");
    expect(build().status).toBe(0);
    expect(existsSync(`${out()}.lock`)).toBe(false);
  });

  test.each([
    ["a file stands where a folder is needed", () => path.join(folder, "fil/_site"), "ENOTDIR"],
    ["the name is longer than a disk allows", () => path.join(folder, "x".repeat(300)), "ENAMETOOLONG"],
  ])("says in one line when %s", (_, target, code) => {
    write({ "ed/2021/pledge.md": "" });
    writeFileSync(path.join(folder, "fil"), "");
    const { status, stderr } = build("--out", target());
    expect(status).toBe(1);
    expect(stderr).toMatch(
      new RegExp(`^The site could not be written \\(${code}: .*\\)\\. The site is unchanged\\.\n$`),
    );
  });

  test("puts back an old site that a killed build had moved aside", () => {
    write({ "ed/2021/pledge.md": "" });
    expect(build().status).toBe(0);
    mkdirSync(`${out()}.previous`);
    writeFileSync(`${out()}.previous/old.html`, "");
    expect(build().status).toBe(0);
    expect(existsSync(`${out()}.previous`)).toBe(false);
  });

  test.each([
    [["--foo"], "--foo"],
    [["--today", "2021-02-30"], "2021-02-30"],
    [["--site-url", "javascript:alert(1)"], "javascript:alert(1)"],
    [["--context", "staging"], "staging"],
    [["--lang", "fi"], "fi"],
    [["--pledges", "/nowhere"], "/nowhere"],
    [["extra"], "extra"],
  ])("%s is wrong usage", (args, quoted) => {
    const { status, stdout, stderr } = run("build", ...args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr.split("\n")[0]).toContain(quoted);
    expect(stderr).toContain("--site-url URL");
  });

  test("--help says all options", () => {
    const { status, stdout } = run("build", "--help");
    expect(status).toBe(0);
    for (const option of ["--pledges", "--out", "--today", "--site-url", "--context", "--lang", "--help"])
      expect(stdout).toContain(option);
  });
});

describe("npm run check", () => {
  const WRONG = { "ed/2021/pledge.md": "published: 2021-02-30", "ed/2022/pledge.md": "titel: x" };

  test("exits 0 when only warnings are left, 1 with errors", () => {
    write({ "ed/municipality.yml": "name: Ed\ngenitive: Eds\n" });
    expect(run("check", "--pledges", pledges()).status).toBe(0);
    write(WRONG);
    expect(run("check", "--pledges", pledges()).status).toBe(1);
  });

  test("with a file reports on that file alone", () => {
    write(WRONG);
    const { status, stdout } = run(
      "check",
      "--pledges",
      pledges(),
      path.join(pledges(), "ed/2022/pledge.md"),
    );
    expect(status).toBe(1);
    expect(stdout).toContain("field/unknown");
    expect(stdout).not.toContain("date/impossible");
    expect(run("check", "--pledges", pledges(), "ed/9999/pledge.md").status).toBe(2);
  });

  test("prints JSON and GitHub's annotations", () => {
    write(WRONG);
    const json = JSON.parse(run("check", "--pledges", pledges(), "--format", "json").stdout);
    expect(json).toMatchObject([
      { code: "date/impossible", severity: "error", line: 2, column: 12 },
      { code: "field/unknown", severity: "error", line: 2, column: 1 },
    ]);
    const github = run("check", "--pledges", pledges(), "--format", "github").stdout.trim().split("\n");
    expect(github).toHaveLength(2);
    expect(github[0]).toMatch(
      /^::error file=.*ed\/2021\/pledge\.md,line=2,col=12,endColumn=22,title=date\/impossible::/,
    );
    expect(run("check", "--format", "xml").status).toBe(2);
  });
});

describe("npm run check, what could be better", () => {
  const check = (...args: string[]) => run("check", "--pledges", pledges(), "--today", "2027-06-30", ...args);
  const VAGUE =
    "valid: { from: 2026-01-01, to: 2028-12-31 }\ncommitments:\n  - { id: ljus, by: police, text: Verka för trygghet. }";

  test("is told as hints and warnings that leave the exit code alone", () => {
    write({ "ed/2025/pledge.md": "", "ed/2026-2028/pledge.md": VAGUE });
    const { status, stdout } = check("--lang", "sv");
    expect(status).toBe(0);
    expect(stdout).toContain("ed/2026-2028/pledge.md:4:35 hint advice/vague-commitment");
    expect(stdout).toMatch(/\n0 fel, 1 varning, 1 tips i 4 filer\. Inget byggdes\.\n$/);
    expect(check("--format", "github").stdout).toMatch(/^::warning .*\n::notice /);
    expect(run("check", "--pledges", pledges(), "--today", "2026-03-31").stdout).not.toContain("overdue");
    expect(check("--today", "i dag")).toMatchObject({ status: 2, stdout: "" });
  });

  test("of late follow-ups the build says how many, of the rest only what is a warning", () => {
    write({ "ed/2025/pledge.md": "", "ed/2026-2028/pledge.md": `# TODO: fråga polisen\n${VAGUE}` });
    const { status, stdout, stderr } = build("--today", "2027-06-30", "--lang", "sv");
    expect(status).toBe(0);
    expect(stderr).toContain("det här är kvar att se över: fråga polisen");
    expect(stderr).toMatch(/\n0 fel, 1 varning i 4 filer\. Webbplatsen byggdes\.\n$/);
    expect(stdout).toContain(
      "1 löfte har gått ut utan sin slutliga uppföljning; npm run check säger vilket.\n",
    );
  });

  test("prints no number or address of a person, in any format or message, nor does a build", () => {
    // Computed, of somebody born in 1890, and a number that PTS keeps free for books and films.
    const secrets = ["18900102-9801", "174 06 05"];
    const [personal = "", phone = ""] = secrets;
    write({ "ed/2026/pledge.md": `publiserat: "${personal}" \n# TODO: 070-${phone}\nsummary: ${personal}` });
    const said = [...["text", "json", "github"].map((format) => check("--format", format)), build()];
    for (const { stdout, stderr } of said)
      for (const secret of secrets) expect(stdout + stderr).not.toContain(secret);
    for (const { stdout, stderr } of said) expect(stdout + stderr).toContain("privacy/personal-number");
  });

  test("asks addresses only with --links, and none of this machine's own network", () => {
    const source = "wording: summary\nsources: [{ title: x, url: http://127.0.0.1/ }]";
    write({ "ed/2026/pledge.md": source, "ed/2026/report.md": "" });
    expect(check()).toMatchObject({
      status: 0,
      stdout: "0 errors in 4 files. Nothing was built.\n",
      stderr: "",
    });
    const { status, stdout, stderr } = check("--links");
    expect(status).toBe(0);
    expect(stdout).toMatch(/ed\/2026\/pledge\.md:3:28 warning links\/not-public\n/);
    expect(stderr).toBe("0 of 1 addresses answered as they should.\n");
    expect(JSON.parse(check("--links", "--format", "json").stdout)).toHaveLength(1);
  });
});

describe("npm run check -- --since", () => {
  test("exits 1 when a published promise was changed without a note, as GitHub shows it, and 0 when there is one", () => {
    write({ "ed/2021/pledge.md": "" });
    const changed = "commitments:\n  - { id: ljus, by: police, text: Byt ljuset. }";
    writeContent(pledges(), { "ed/2021/pledge.md": changed });
    const check = () => run("check", "--pledges", pledges(), "--since", "HEAD", "--format", "github");
    const { status, stdout } = check();
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /^::error file=.*ed\/2021\/pledge\.md,line=3,col=\d+,endColumn=\d+,title=change\/text::`ljus` is published/,
    );
    writeContent(pledges(), {
      "ed/2021/pledge.md": `changes: [{ on: 2021-05-01, note: Bytt efter dialogen. }]\n${changed}`,
    });
    expect(check()).toMatchObject({ status: 0, stdout: "" });
  });

  test("a revision that is not there is wrong usage, said in one sentence", () => {
    write({ "ed/2021/pledge.md": "" });
    const { status, stderr } = run("check", "--pledges", pledges(), "--since", "nowhere", "--lang", "sv");
    expect(status).toBe(2);
    expect(stderr).toMatch(/^git hittar inget som heter `nowhere`/);
    expect(stderr).not.toContain("    at ");
  });
});

describe("npm run verify", () => {
  test("has four answers and an exit code for each, from the published files alone", () => {
    write({ "ed/2021/pledge.md": "" });
    const saved = path.join(folder, "pledge.md");
    writeFileSync(saved, readFileSync(path.join(pledges(), "ed/2021/pledge.md")));
    expect(build().status).toBe(0);
    rmSync(pledges(), { recursive: true });
    expect(run("verify", out())).toMatchObject({ status: 0 });
    expect(run("verify", out(), saved)).toMatchObject({ status: 0 });

    write({ "ed/2021/pledge.md": "summary: Nytt.", "ed/municipality.yml": "name: Ed\ngenitive: Eds\n" });
    expect(build().status).toBe(0);
    const older = run("verify", out(), saved);
    expect(older.stdout).toMatch(
      /authentic, not current: it stood there from \d{4}-\d\d-\d\d until .* \(ed\/2021\/pledge\.md\)\n$/,
    );
    expect(older.status).toBe(3);

    writeFileSync(saved, readFileSync(saved, "utf8").replace("Laga", "Lova"));
    expect(run("verify", out(), saved)).toMatchObject({ status: 1 });
    expect(run("verify", out(), path.join(out(), "index.html"))).toMatchObject({ status: 4 });
    expect(run("verify", path.join(folder, "nowhere"))).toMatchObject({ status: 2 });
  });

  test("a site whose files are others than its log says is not authentic; one whose log was touched proves nothing", () => {
    write({ "ed/2021/pledge.md": "" });
    expect(build().status).toBe(0);
    const file = path.join(out(), "ed/2021/pledge.md");
    writeFileSync(file, readFileSync(file, "utf8").replace("Laga", "Lova"));
    const changed = run("verify", out(), "--lang", "sv");
    expect(changed).toMatchObject({ status: 1, stdout: expect.stringContaining("/ed/2021/pledge.md") });
    const log = path.join(out(), "andringar/log.json");
    writeFileSync(log, readFileSync(log, "utf8").replace("ed/2021/pledge.md", "ed/2022/pledge.md"));
    expect(run("verify", out(), "--lang", "sv")).toMatchObject({
      status: 4,
      stdout: expect.stringMatching(/^Vet inte: den publicerade loggen hänger inte ihop\. Rad 2 /),
    });
  });
});

test("an option before the two hyphens, which npm keeps, is not done without: the line is shown as it was meant", () => {
  const argv = ["--import", "tsx", "scripts/new.ts", "granvik", "2028"];
  const npm = { npm_config_report: "true", npm_lifecycle_event: "new" };
  const env = { ...process.env, ...npm, LC_ALL: "sv_SE.UTF-8" };
  const { status, stderr } = spawnSync(process.execPath, argv, { cwd: ROOT, env, encoding: "utf8" });
  expect(status).toBe(2);
  expect(stderr.split("\n")[0]).toBe(
    "npm behöll --report för sig självt, så inget gjordes. Skriv två bindestreck för sig först: npm run new -- granvik 2028 --report",
  );
});
