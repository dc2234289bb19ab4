// Tests of a disk that fails a build: full at several moments, read-only, a volume of its own. The old site stays, and one line says why.
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, type TestContext, test } from "vitest";
import { Workplace } from "./harmless.ts";

const place = new Workplace();
const disk = path.join(place.folder, "disk");
/** What the machine said when a disk of our own was asked for; undefined when it gave one. */
let refused: string | undefined;
/** What one site takes of the disk, in bytes. */
let size = 0;

const mount = (...args: string[]): string | undefined => {
  const { status, stderr, error } = spawnSync("mount", args, { encoding: "utf8" });
  return status === 0 ? undefined : (error?.message ?? stderr.trim());
};
const unmount = (folder: string) => spawnSync("umount", ["--lazy", folder]);
const freeBytes = () => {
  const { bavail, bsize } = statfsSync(disk);
  return bavail * bsize;
};

beforeAll(async () => {
  mkdirSync(disk);
  refused = mount("-t", "tmpfs", "-o", "size=4m", "tmpfs", disk);
  place.beside = path.join(disk, "site");
  const free = freeBytes();
  await place.learn("new");
  size = free - freeBytes();
  await place.learn("old");
});
afterAll(() => {
  unmount(disk);
  place.remove();
});
beforeEach(async () => {
  if ((await place.stands()) !== "old") await place.learn("old");
});

const needsDisk = (context: TestContext) => {
  if (refused !== undefined) context.skip(`no disk of our own can be mounted here: ${refused}`);
};

describe("a disk", () => {
  for (const part of [0, 0.4, 0.95])
    test(`with room for ${part} of a site keeps the old one and says that it is full, in Swedish, without a stack`, async (context) => {
      needsDisk(context);
      const ballast = path.join(disk, "ballast");
      writeFileSync(ballast, Buffer.alloc(freeBytes() - Math.ceil(part * size)));
      const { status, stdout, stderr } = await place.build("new", { args: ["--lang", "sv"] });
      rmSync(ballast);
      expect({ status, stdout, stderr }).toEqual({
        status: 1,
        stdout: "",
        stderr: "Disken är full. Inget byggdes; webbplatsen är oförändrad.\n",
      });
      expect([await place.stands(), place.debris()]).toEqual(["old", []]);
    });

  // On machines where nothing may be mounted, these two stand for the above.
  test.each([
    ["is full when a page is written", "ENOSPC write /ed/"],
    ["has given all of one's own share when the search index is written", "EDQUOT write pagefind/index"],
  ])("that %s keeps the old site and says so in English", async (_, disturb) => {
    const { status, stdout, stderr } = await place.build("new", { disturb });
    expect({ status, stdout, stderr }).toEqual({
      status: 1,
      stdout: "",
      stderr: "The disk is full. Nothing was built; the site is unchanged.\n",
    });
    expect([await place.stands(), place.debris()]).toEqual(["old", []]);
  });
});

describe("a place that may not be written to", () => {
  test("is told of in one line, and the site on it stays", async (context) => {
    needsDisk(context);
    mount("-o", "remount,ro", disk);
    const { status, stdout, stderr } = await place.build("new", { args: ["--lang", "sv"] });
    mount("-o", "remount,rw", disk);
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(
      /^Platsen får inte skrivas till \(EROFS: .*_site\.lock\)\. Inget byggdes; webbplatsen är oförändrad\. .*\n$/,
    );
    expect([await place.stands(), place.debris()]).toEqual(["old", []]);
  });

  for (const { what, from, meanwhile } of [
    { what: "another disk", from: ["-t", "tmpfs", "tmpfs"], meanwhile: "mixed" },
    { what: "the same disk, read-only", from: ["--bind", "-o", "ro", "."], meanwhile: "old" },
  ])
    test(`since the site is itself a mount of ${what}, is told of as such`, async (context) => {
      needsDisk(context);
      mount(...from.map((one) => (one === "." ? place.out : one)), place.out);
      const { status, stdout, stderr } = await place.build("new");
      expect(await place.stands()).toBe(meanwhile);
      unmount(place.out);
      expect([status, stdout]).toEqual([1, ""]);
      expect(stderr).toMatch(/^.*_site is a disk or volume of its own, .*\n$/);
      expect([await place.stands(), place.debris()]).toEqual(["old", []]);
    });
});
