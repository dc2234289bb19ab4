// Watch tests: whatever happens in a call, the next save is told of, and never two at a time.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Following, followSaves } from "../../scripts/watch/saves.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "saves-"));
});
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
  following = await followSaves([{ path: folder }], {
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

/** What is told of until `last` is. */
function toldUntil(last: string): {
  readonly told: string[];
  readonly done: Promise<void>;
  saved: (files: readonly string[]) => void;
} {
  const told: string[] = [];
  let end: () => void = () => undefined;
  const done = new Promise<void>((resolve) => (end = resolve));
  return {
    told,
    done,
    saved: (files) => {
      told.push(...files);
      if (files.includes(last)) end();
    },
  };
}
const fault = (reason: Error) => {
  throw reason;
};

test("links are not followed, at the start or later: nothing behind them is told of", async () => {
  const outside = path.join(folder, "outside");
  const content = path.join(folder, "content");
  for (const one of [outside, path.join(content, "ed")]) mkdirSync(one, { recursive: true });
  symlinkSync(outside, path.join(content, "ed", "root"));
  symlinkSync(content, path.join(content, "ed", "round"));
  const last = path.join(content, "ed", "sist");
  const { told, done, saved } = toldUntil(last);
  following = await followSaves([{ path: content, depth: 3 }], { saved, fault });
  symlinkSync(outside, path.join(content, "ed", "later"));
  await new Promise((resolve) => setTimeout(resolve, 150));
  for (const name of ["root", "round", "later"]) writeFileSync(path.join(content, "ed", name, "log"), "1");
  await new Promise((resolve) => setTimeout(resolve, 150));
  writeFileSync(last, "1");
  await done;
  // What went round by a link came to lie in the folder itself.
  expect([...new Set(told)].sort()).toEqual([path.join(content, "log"), last].sort());
});

test("below the levels that a folder has nothing is told of; without a number everything is", async () => {
  const deep = path.join(folder, "a", "b", "c");
  mkdirSync(deep, { recursive: true });
  for (const depth of [3, undefined]) {
    const last = path.join(folder, "a", "b", "sist");
    const { told, done, saved } = toldUntil(last);
    following = await followSaves([{ path: folder, ...(depth === undefined ? {} : { depth }) }], {
      saved,
      fault,
    });
    writeFileSync(path.join(deep, "djupt"), String(depth));
    await new Promise((resolve) => setTimeout(resolve, 150));
    writeFileSync(last, String(depth));
    await done;
    expect([...new Set(told)]).toEqual(depth === 3 ? [last] : [path.join(deep, "djupt"), last]);
    await following.close();
  }
});

test("a folder that is a link itself is followed, by the name that it was given", async () => {
  const real = path.join(folder, "real");
  mkdirSync(real);
  const link = path.join(folder, "link");
  symlinkSync(real, link);
  const { told, done, saved } = toldUntil(path.join(link, "a"));
  following = await followSaves([{ path: link, depth: 3 }], { saved, fault });
  writeFileSync(path.join(real, "a"), "1");
  await done;
  expect(told).toEqual([path.join(link, "a")]);
});
