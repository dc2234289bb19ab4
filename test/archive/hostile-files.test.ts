// Archive tests: links, pipes, bytes and names where content should be.
import { execFileSync } from "node:child_process";
import { chmodSync, renameSync, symlinkSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { harmlessCodesOf, PLEDGE } from "./harm.ts";
import type { Wrong } from "./report.ts";

describe("content that is no plain file", () => {
  const put = (make: (folder: string) => void): Wrong => ({ prepare: make });

  test.each<[string, Wrong, string[]]>([
    [
      "a link to a file elsewhere",
      put((folder) => symlinkSync("/etc/passwd", path.join(folder, "ed/2021/report.md"))),
      ["file/link"],
    ],
    [
      "a link to nothing",
      put((folder) => symlinkSync("nothing", path.join(folder, "ed/2022"))),
      ["file/link"],
    ],
    [
      "a folder that holds itself",
      put((folder) => symlinkSync(".", path.join(folder, "ed/2022"))),
      ["file/link"],
    ],
    ["a link to itself", put((folder) => symlinkSync("2022", path.join(folder, "ed/2022"))), ["file/link"]],
    [
      "a device without end",
      put((folder) => symlinkSync("/dev/zero", path.join(folder, "ed/2021/report.md"))),
      ["file/link"],
    ],
  ])("%s", (_, wrong, codes) => {
    expect(harmlessCodesOf(wrong)).toEqual(codes);
  });

  test.skipIf(process.platform === "win32")("a pipe in the place of a pledge", () => {
    const wrong = put((folder) => {
      renameSync(path.join(folder, PLEDGE), path.join(folder, "ed/2021/pledge.txt"));
      execFileSync("mkfifo", [path.join(folder, PLEDGE)]);
    });
    expect(harmlessCodesOf(wrong)).toContain("file/not-plain");
  });

  // The administrator of a machine may read everything.
  test.skipIf(process.platform === "win32" || process.getuid?.() === 0)("a file that nobody may read", () => {
    expect(harmlessCodesOf(put((folder) => chmodSync(path.join(folder, PLEDGE), 0)))).toEqual([
      "file/unreadable",
    ]);
  });

  test("bytes that are no text", () => {
    const noise = Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256));
    expect(harmlessCodesOf({ raw: { [PLEDGE]: noise } })).toEqual(["file/not-utf8"]);
  });

  test("names that would speak to the terminal or to a program", () => {
    const raw = Object.fromEntries(
      ["a\nb/x", "ed/\u001B[31m/x", "ed/2021/-rf", "ed/2021/..md", "ed/$(x).md"].map((name) => [name, ""]),
    );
    expect(harmlessCodesOf({ raw })).toEqual(["file/bad-name", "file/bad-pledge-name", "file/not-content"]);
  });
});
