// Watch tests: whatever happens in a call, the next save is told of, and never two at a time.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, expect, test } from "vitest";
import { type Following, followSaves } from "../../scripts/watch/saves.ts";

const folder = mkdtempSync(path.join(tmpdir(), "saves-"));
let following: Following | undefined;
afterEach(async () => {
  await following?.close();
  rmSync(folder, { recursive: true });
});

test("a call that fails is told of and the next save is followed; one that is slow is waited for", async () => {
  const told: string[] = [];
  let calls = 0;
  let atOnce = 0;
  let fulfil: () => void = () => undefined;
  const until = () => new Promise<void>((resolve) => (fulfil = resolve));
  following = await followSaves([folder], {
    saved: async (files) => {
      calls++;
      expect(++atOnce).toBe(1);
      await new Promise((resolve) => setTimeout(resolve, 30));
      atOnce--;
      told.push(...files.map((file) => path.basename(file)));
      if (calls === 1) throw new Error("vanished");
      fulfil();
    },
    fault: ({ message }) => {
      told.push(message);
      fulfil();
    },
  });
  const first = until();
  writeFileSync(path.join(folder, "a"), "1");
  await first;
  const second = until();
  writeFileSync(path.join(folder, "b"), "1");
  await second;
  expect(told).toEqual(["a", "vanished", "b"]);
});
