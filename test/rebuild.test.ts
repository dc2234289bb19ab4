// Tests of the nightly rebuild: its step is run as GitHub runs it, with a stand-in for curl, and what it says is held here.
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { ROOT } from "./source-tree.ts";

const workflow = parse(readFileSync(path.join(ROOT, ".github/workflows/rebuild.yml"), "utf8"));
const steps: { run: string; env: Record<string, string> }[] = workflow.jobs.rebuild.steps;

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "rebuild-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** `answers` is curl's exit code. GitHub starts `run` with bash, and ends at the first command that fails. */
function knock(hook: string, answers = 0) {
  const asked = path.join(folder, "asked");
  writeFileSync(path.join(folder, "curl"), `#!/bin/sh\nprintf '%s\\n' "$@" > '${asked}'\nexit ${answers}\n`);
  chmodSync(path.join(folder, "curl"), 0o755);
  const env = { PATH: `${folder}${path.delimiter}${process.env.PATH}`, HOOK: hook };
  const { status, stdout } = spawnSync("bash", ["-e", "-o", "pipefail", "-c", steps[0]?.run ?? ""], {
    env,
    encoding: "utf8",
  });
  return { status, stdout, asked: existsSync(asked) ? readFileSync(asked, "utf8").trim().split("\n") : [] };
}

test("it is due seven past midnight by Swedish clocks, in summer and winter", () => {
  expect(workflow.on.schedule).toEqual([{ cron: "7 0 * * *", timezone: "Europe/Stockholm" }]);
});

test("it may do nothing in the repository, fetches nothing, and never runs twice at once", () => {
  expect(workflow.permissions).toEqual({});
  expect(steps).toHaveLength(1);
  expect(steps[0]).not.toHaveProperty("uses");
  expect(workflow.concurrency).toEqual({ group: "rebuild", "cancel-in-progress": true });
  expect(Object.entries(steps[0]?.env ?? {})).toEqual([
    ["HOOK", expect.stringMatching(/^\$\{\{ secrets\.NETLIFY_BUILD_HOOK \}\}$/)],
  ]);
});

describe.skipIf(process.platform === "win32")("the step", () => {
  const HOOK = "https://api.netlify.com/build_hooks/0123abcd";

  test("asks Netlify once, by POST, and says that it has", () => {
    const { status, stdout, asked } = knock(HOOK);
    expect(status).toBe(0);
    expect(asked.at(-1)).toBe(HOOK);
    expect(asked.join(" ")).toContain("--fail");
    expect(asked.join(" ")).toContain("--request POST --data {}");
    expect(stdout).toBe(
      "::notice title=Ombyggnad beställd::Netlify bygger om webbplatsen nu. Hur det gick står under Deploys hos Netlify.\n",
    );
  });

  test("without the secret, as in a copy of the repository, asks nobody, says so and fails nobody's night", () => {
    expect(knock("")).toEqual({
      status: 0,
      stdout:
        "::notice title=Inget byggdes om::Hemligheten NETLIFY_BUILD_HOOK finns inte i det här förrådet. Är webbplatsen inte din behöver du inte göra något. Är den det, läs docs/publicera.md.\n",
      asked: [],
    });
  });

  test("with something else in the secret asks nobody and fails, and does not print it", () => {
    const { status, stdout, asked } = knock("0123abcd");
    expect([status, asked]).toEqual([1, []]);
    expect(stdout).toMatch(/^::error title=Fel adress::/);
    expect(stdout).not.toContain("0123abcd");
  });

  test("fails when Netlify does not take it, says what to do, and does not print the address", () => {
    const { status, stdout } = knock(HOOK, 22);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error title=Netlify svarade inte som det ska::.*NETLIFY_BUILD_HOOK/);
    expect(stdout).not.toContain("0123abcd");
  });
});
