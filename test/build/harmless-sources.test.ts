// Tests of what stands after builds that meet, and after sources are gone: one site whole, with nothing in it that no source says.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pause, Workplace } from "./harmless.ts";
import { filesBelow } from "./links.ts";

const place = new Workplace();
beforeAll(async () => {
  await place.learn("old");
  await place.learn("new");
});
afterAll(() => place.remove());

describe("two builds at once into one folder", () => {
  test("end with one whole site: the second is told of the first, or comes after it", async () => {
    const both = await Promise.all([place.build("old"), place.build("new")]);
    const [done, refused] = [both.filter((one) => one.status === 0), both.filter((one) => one.status !== 0)];
    expect(done.length).toBeGreaterThanOrEqual(1);
    for (const { status, stderr } of refused) {
      expect(status).toBe(1);
      expect(stderr).toMatch(/^another build \(process \d+\) is writing there; .*\n$/);
    }
    expect(await place.stands()).toBeOneOf(["old", "new"]);
    expect(place.debris()).toEqual([]);
  });

  test("one that loses its lock on the way, as to a machine that sees none of its processes, changes nothing", async () => {
    const before = await place.stands();
    const started = place.start(before === "old" ? "new" : "old");
    while (place.debris().length < 2 && started.child.exitCode === null) await pause(1);
    const other = `${process.pid} 0123456789ab`;
    writeFileSync(`${place.out}.lock`, other);
    const { status, stderr } = await started.ended;
    expect([status, stderr.split(";")[0]]).toEqual([
      1,
      `another build (process ${process.pid}) is writing there`,
    ]);
    expect(await place.stands()).toBe(before);
    expect(place.debris()).toEqual(["_site.lock"]);
    expect(readFileSync(`${place.out}.lock`, "utf8")).toBe(other);
  });

  // This process lives, but did not begin at the first tick of the machine, as the one that left the lock.
  test.runIf(process.platform === "linux")(
    "a lock of a dead process whose number a living one has now is taken over",
    async () => {
      writeFileSync(`${place.out}.lock`, `${process.pid} 0123456789ab 1`);
      expect(await place.build("new")).toMatchObject({ status: 0, stderr: "" });
      expect([await place.stands(), place.debris()]).toEqual(["new", []]);
    },
  );
});

test("what a deleted source gave is gone from pages, feeds, sitemap and search: the site is as if it had never been", async () => {
  const gone = /ed\/2022|rastplatsen/;
  const saying = async () => {
    const files = await filesBelow(place.out);
    return files.filter((file) => gone.test(readFileSync(path.join(place.out, file), "utf8")));
  };
  // It was in all of them.
  expect((await place.build("new")).stdout).toContain(" 3 documents in the search index");
  expect(await saying()).toEqual(
    expect.arrayContaining([
      "ed/2022/index.html",
      "feed.xml",
      "ed/feed.json",
      "sitemap.xml",
      "pagefind/words.json",
    ]),
  );
  expect((await place.build("old")).stdout).toContain(" 1 documents in the search index");
  expect(await saying()).toEqual([]);
  // To the last byte what a build into an empty folder gives, the compressed index too.
  expect(await place.stands()).toBe("old");
});
