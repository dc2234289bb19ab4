// Tests of which page of a kind is measured: the heaviest as it travels, of those that the folder has.
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { heaviestPages } from "../../scripts/measure/heaviest.ts";

test("one page of each kind that is there, by compressed bytes", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "heaviest-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const files = {
    "index.html": "start",
    "long/index.html": "a".repeat(9_000),
    // Digits without a pattern, the same in every run: nothing compresses them much.
    "dense/index.html": createHash("sha512").update("dense").digest("hex"),
    "404.html": "none",
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  const kinds = [
    { name: "start", addresses: ["/"] },
    { name: "pledge", addresses: ["/long/", "/dense/", "/gone/"] },
    { name: "theme", addresses: ["/tema/"] },
    { name: "not-found", addresses: ["/404.html"] },
  ];
  expect(heaviestPages(folder, kinds)).toEqual([
    { kind: "start", address: "/" },
    { kind: "pledge", address: "/dense/" },
    { kind: "not-found", address: "/404.html" },
  ]);
});
