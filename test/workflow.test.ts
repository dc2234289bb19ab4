// Tests of the workflows: what they run exists here, and they can do nothing that a stranger could use. The nightly one: rebuild.test.ts
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

const ROOT = path.join(import.meta.dirname, "..");
const FOLDER = path.join(ROOT, ".github/workflows");

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<string, { readonly steps: readonly Step[]; readonly "timeout-minutes"?: number }>
  >;
}

const workflows = readdirSync(FOLDER).map((name) => {
  const text = readFileSync(path.join(FOLDER, name), "utf8");
  return { name, text, workflow: parse(text) as Workflow };
});
const steps = workflows.flatMap(({ workflow }) => Object.values(workflow.jobs).flatMap((job) => job.steps));

describe("every workflow", () => {
  test("reads at most, never runs a stranger's branch with our rights, and has an end", () => {
    for (const { name, workflow } of workflows) {
      // Left out, they would be whatever the repository's settings say.
      expect([name, workflow.permissions]).not.toEqual([name, undefined]);
      for (const right of Object.entries(workflow.permissions ?? {}))
        expect([name, ...right]).toEqual([name, "contents", "read"]);
      expect(Object.keys(workflow.on)).not.toContain("pull_request_target");
      for (const job of Object.values(workflow.jobs)) expect(job["timeout-minutes"]).toBeLessThanOrEqual(15);
    }
  });

  test("hands a secret to nobody but as a variable of the step that needs it", () => {
    for (const { text } of workflows)
      for (const line of text.split("\n").filter((one) => one.includes("secrets.")))
        expect(line).toMatch(/^ {10}[A-Z_]+: \$\{\{ secrets\.[A-Z_]+ \}\}$/);
  });

  test("takes actions by the whole name of a commit, with the version beside it", () => {
    for (const { text } of workflows)
      for (const [, used] of text.matchAll(/uses: (.*)/g))
        expect(used).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test("has nothing of a pull request's own words in a command", () => {
    for (const { run } of steps) expect(run ?? "").not.toContain("${{");
  });
});

test("pull requests are checked against the main line, with its whole history, and faults become annotations", () => {
  const checkout = steps.find(({ uses }) => uses?.startsWith("actions/checkout@"));
  expect(checkout?.with).toMatchObject({ "fetch-depth": 0, "persist-credentials": false });
  const check = steps.find(({ run }) => run?.includes("check"));
  expect(check?.run).toBe('npm run --silent check -- --format github --lang sv --since "$BASE"');
  expect(check?.env?.BASE).toMatch(/^origin\/\$\{\{ github\.base_ref \}\}$/);
  const { scripts } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8"));
  expect(scripts.check).toContain("scripts/check.ts");
});
