// Diagnostics tests: no message without a test that shows its whole report, in both languages.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { messages } from "../../scripts/diagnostics/messages.ts";

const TESTS = path.join(import.meta.dirname, "..");

/** What the snapshots in the tests show: `<file>:<line>:<column> error|warning|hint <code>` twice, once for each language. */
const shown = readdirSync(TESTS, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".test.ts"))
  .flatMap((file) =>
    Array.from(
      readFileSync(path.join(TESTS, file), "utf8").matchAll(
        /:\d+:\d+ (?:error|warning|hint) ([a-z]+\/[a-z0-9-]+)$/gm,
      ),
      ([, code]) => code ?? "",
    ),
  );

test("every code has a test with the report as it is printed", () => {
  expect(Object.keys(messages).filter((code) => !shown.includes(code))).toEqual([]);
});

test("no test shows a code that there is no message for", () => {
  expect(shown.filter((code) => !Object.hasOwn(messages, code))).toEqual([]);
});
