// Tests of `npm run audit`: what it makes of npm's answers, and that nothing which could not be asked passes for an answer.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { advisoriesIn, isGrave, unsignedIn } from "../../scripts/audit/answers.ts";
import { runNpm } from "../../scripts/audit/npm.ts";
import { wordsOf } from "../../scripts/terminal/words.ts";
import { ROOT } from "../source-tree.ts";

const folder = mkdtempSync(path.join(tmpdir(), "audit-"));
afterAll(() => rmSync(folder, { recursive: true }));

// As npm 10 and 11 print it, shortened to what is read.
const via = (severity: string, title: string) => ({ title, url: `https://x.example/${title}`, severity });
const report = (vulnerabilities: object) => JSON.stringify({ auditReportVersion: 2, vulnerabilities });
const NONE = report({});
const SOME = report({
  minimist: { severity: "low", via: [via("low", "Pollution")] },
  mkdirp: { severity: "high", via: ["minimist"] },
  tar: { severity: "critical", via: [via("moderate", "Links"), via("critical", "Overwrite")] },
});
const REFUSED = JSON.stringify({
  message: "405 Method Not Allowed - POST https://registry.npmjs.org/-/npm/v1/security/advisories/bulk",
  error: { summary: "", detail: "" },
});

describe("npm's answer", () => {
  test("of vulnerabilities is told the gravest first, each advisory of a package on its own", () => {
    expect(advisoriesIn(SOME)).toEqual({
      found: [
        { name: "tar", severity: "critical", title: "Overwrite", url: "https://x.example/Overwrite" },
        { name: "mkdirp", severity: "high", title: "", url: "" },
        { name: "tar", severity: "moderate", title: "Links", url: "https://x.example/Links" },
        { name: "minimist", severity: "low", title: "Pollution", url: "https://x.example/Pollution" },
      ],
    });
    expect(advisoriesIn(NONE)).toEqual({ found: [] });
  });

  test.each([
    ["critical", true],
    ["high", true],
    ["moderate", false],
    ["low", false],
    ["info", false],
  ] as const)("of %s is grave: %s", (severity, expected) => {
    expect(isGrave({ name: "a", severity, title: "", url: "" })).toBe(expected);
  });

  test.each([
    [
      "a refusal",
      REFUSED,
      "405 Method Not Allowed - POST https://registry.npmjs.org/-/npm/v1/security/advisories/bulk",
    ],
    ["an error by its code", '{"error":{"code":"ENOTFOUND","summary":""}}', "ENOTFOUND"],
    ["a page of a proxy", "<html>\nlog in", "<html>"],
    ["nothing", "", ""],
    ["an empty map", "{}", "{}"],
    ["a list", "[]", "[]"],
  ])("that is %s is none, neither of vulnerabilities nor of signatures", (_, printed, why) => {
    expect(advisoriesIn(printed)).toEqual({ unknown: why });
    expect(unsignedIn(printed)).toEqual({ unknown: why });
  });

  test("of signatures names what is unsigned, wrongly or not at all", () => {
    expect(unsignedIn('{"invalid":[],"missing":[]}')).toEqual({ found: [] });
    const answer = { invalid: [{ name: "a", version: "1.0.0" }], missing: [{ name: "b", version: "2.0.0" }] };
    expect(unsignedIn(JSON.stringify(answer))).toEqual({ found: ["a@1.0.0", "b@2.0.0"] });
  });
});

test("npm that does not answer is given up, and one that is not there is told of", async () => {
  const slow = path.join(folder, "slow.cjs");
  writeFileSync(slow, "setInterval(() => {}, 1000)");
  expect(await runNpm(slow, ["audit"], 200)).toEqual({ printed: "", hasTimedOut: true });
  expect((await runNpm(path.join(folder, "missing.cjs"), ["audit"], 5_000)).printed).toBe("");
});

describe("npm run audit", () => {
  const SIGNED = '{"invalid":[],"missing":[]}';

  /** With an npm of ours, which answers so. */
  function audit(advisories: string, signatures: string, ...args: string[]) {
    const npm = path.join(folder, "npm.cjs");
    const answers = JSON.stringify({ advisories, signatures });
    writeFileSync(
      npm,
      `const { advisories, signatures } = ${answers};
      const asked = process.argv.slice(2).join(" ");
      if (asked === "audit --omit=dev --json") process.stdout.write(advisories);
      else if (asked === "audit signatures --json") process.stdout.write(signatures);
      process.exitCode = 1;`,
    );
    const env = { ...process.env, npm_execpath: npm, NO_COLOR: "1" };
    const argv = ["--import", "tsx", "scripts/audit.ts", ...args];
    const { status, stdout, stderr } = spawnSync(process.execPath, argv, {
      cwd: ROOT,
      env,
      encoding: "utf8",
    });
    return { status, stdout, stderr };
  }

  test("passes when nothing is known, whatever npm's own exit code", () => {
    expect(audit(NONE, SIGNED)).toEqual({
      status: 0,
      stdout:
        "npm audit: no known vulnerability in the packages that build the site.\nnpm audit signatures: every package is signed by its registry.\n",
      stderr: "",
    });
  });

  test("fails for what is high or critical, and names all of it", () => {
    const { status, stdout } = audit(SOME, SIGNED);
    expect(status).toBe(1);
    expect(stdout).toContain("  critical: tar · Overwrite · https://x.example/Overwrite\n  high: mkdirp\n");
    expect(stdout).toContain("npm audit: 4 known, 2 of them high or critical.\n");
  });

  test("passes with what is moderate, and fails for a package that is not signed", () => {
    const moderate = report({ a: { severity: "moderate", via: [via("moderate", "Slow")] } });
    expect(audit(moderate, '{"invalid":[{"name":"a","version":"1.0.0"}],"missing":[]}')).toMatchObject({
      status: 1,
      stdout: expect.stringContaining(
        "npm audit: 1 known, 0 of them high or critical.\nnpm audit signatures: wrong or missing for a@1.0.0.",
      ),
    });
  });

  test("fails nobody's change for a registry that refuses, and says that this is no pass, in Swedish when asked", () => {
    const { status, stdout, stderr } = audit(REFUSED, SIGNED, "--lang", "sv");
    expect([status, stdout]).toEqual([0, ""]);
    expect(stderr).toMatch(
      /^UTELÄMNAT: npm audit gick inte att fråga \(405 .*\)\. .* inget godkännande\.\nUTELÄMNAT: npm audit signatures /,
    );
  });

  test.each(["sv", "en"] as const)("has help in %s with each option, that fits a terminal", (language) => {
    const lines = wordsOf(language).auditHelp.split("\n");
    expect(lines.flatMap((line) => /^ {2}(--[a-z]+)/.exec(line)?.[1] ?? [])).toEqual([
      "--seconds",
      "--lang",
      "--help",
    ]);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(100);
  });
});

test("a change is tested by README's own command and then audited, and stops at the first of them that fails", () => {
  const read = (name: string) => readFileSync(path.join(ROOT, name), "utf8");
  const script = read(".ci/run");
  expect(read("README.md")).toContain("npm ci && npm test ");
  expect(script.split("\n").filter((line) => line.startsWith("npm"))).toEqual([
    "npm ci && npm test && npm run audit",
  ]);
});
