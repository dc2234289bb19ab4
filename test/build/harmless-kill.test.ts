// Tests of a build that is killed: at random moments of a real build, around its swap, and at each step of the swap itself, the old site
// is whole or the new one is, and the next build puts everything right. HARMLESS_KILLS=500 does so for longer (docs/harmless-build.md).
import { existsSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { restoreSite } from "../../scripts/site/fresh-folder.ts";
import { other, pause, type Stands, type Started, type Version, Workplace } from "./harmless.ts";

const KILLS = Number(process.env.HARMLESS_KILLS ?? 20);
const place = new Workplace();
/** Milliseconds from the lock of a build to its end, and from the last file that it writes to its swap. */
const lasts = { work: 0, swap: 0 };
type Sign = keyof typeof lasts;
/** Kills around the swap come within so many milliseconds of it, before or after. */
const NEAR = 8;

/** The folder that a build fills: not one that a killed build left, which it removes first. */
const freshOf = ({ leftovers }: Watched) =>
  place.debris().find((name) => name.startsWith("_site.next-") && !leftovers.includes(name));
const isWorking = (watched: Watched) => freshOf(watched) !== undefined;
const isNearlyDone = (watched: Watched) =>
  existsSync(path.join(place.beside, freshOf(watched) ?? "-", "pagefind/words.json"));
const SIGNS = { work: isWorking, swap: isNearlyDone } as const;

interface Watched extends Started {
  readonly leftovers: readonly string[];
}

function startWatched(version: Version, options?: Parameters<Workplace["start"]>[1]): Watched {
  const leftovers = place.debris();
  return { ...place.start(version, options), leftovers };
}

/** Waits for a sign of the build, but not past its end. */
async function until(watched: Watched, isThere: (watched: Watched) => boolean): Promise<void> {
  while (!isThere(watched) && watched.child.exitCode === null) await pause(1);
}

beforeAll(async () => {
  await place.learn("new");
  await place.learn("old");
  const watched = startWatched("new");
  await until(watched, isWorking);
  const begun = performance.now();
  await until(watched, isNearlyDone);
  const nearlyDone = performance.now();
  await until(watched, (one) => !isWorking(one));
  lasts.swap = performance.now() - nearlyDone;
  await watched.ended;
  lasts.work = performance.now() - begun;
});
afterAll(() => place.remove());

/** The same sequence on every run (mulberry32), so that a failure can be looked for again. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Which site stands after a build over `before` was killed some time after a sign; undefined when it was done before that. */
async function killOne(before: Version, sign: Sign, random: number): Promise<Stands | undefined> {
  const started = startWatched(other(before));
  await until(started, SIGNS[sign]);
  const begun = performance.now();
  await pause(sign === "work" ? random * lasts.work : lasts.swap + (random * 2 - 1) * NEAR);
  started.child.kill("SIGKILL");
  const { signal, status, stderr } = await started.ended;
  if (signal === null) {
    expect(status, stderr).toBe(0);
    // The machine is quicker than when it was measured last.
    lasts[sign] = Math.min(lasts[sign] * 0.95, performance.now() - begun);
    return undefined;
  }
  // Or slower, of which nothing else tells.
  lasts[sign] *= 1.02;
  const after = await place.stands();
  if (after !== "none") return after;
  // In the one moment without a site: the next build, before it does anything else, ends it.
  expect(restoreSite(place.out)).toBe(true);
  return place.stands();
}

test(`a build that is killed at ${KILLS} times leaves the old site whole or the new one`, {
  timeout: 120_000 + KILLS * 8_000,
}, async () => {
  const random = randomFrom(2026);
  const seen = { old: 0, new: 0 };
  let stands = await place.stands();
  for (let tries = 0; seen.old + seen.new < KILLS && tries < KILLS * 3; tries++) {
    const before = stands;
    if (before === "none" || before === "mixed") throw new Error(`before try ${tries} it stands ${before}`);
    const after = await killOne(before, tries % 3 === 0 ? "swap" : "work", random());
    // Not a byte of the other, whichever it is. What killed builds left is in the next one's way.
    if (after !== undefined) expect(after, `try ${tries}`).toBeOneOf(["old", "new"]);
    if (after === "old" || after === "new") seen[after === before ? "old" : "new"]++;
    stands = await place.stands();
  }
  process.stdout.write(`killed: ${seen.old} times the old site stood, ${seen.new} times the new one\n`);
  expect(seen.old + seen.new).toBe(KILLS);
  const last = other(await place.stands());
  expect(await place.build(last)).toMatchObject({ status: 0, stderr: "" });
  expect([await place.stands(), place.debris()]).toEqual([last, []]);
});

test("a build killed between its two renames is put right by the next, even if that has wrong content", async () => {
  const before = await place.stands();
  // Of a build over a standing site: 1 the old one is moved aside, 2 the new one is moved in.
  expect((await place.build(other(before), { disturb: "SIGKILL rename 2" })).signal).toBe("SIGKILL");
  expect([await place.stands(), place.debris()]).toEqual([
    "none",
    ["_site.lock", expect.stringMatching(/^_site\.next-/), "_site.previous"],
  ]);
  const { status, stderr } = await place.build("wrong");
  expect(status).toBe(1);
  expect(stderr).toMatch(
    /^An earlier build was killed in the middle of its swap; the old site has been put back\./,
  );
  expect(stderr).toMatch(/Nothing was built; the site is unchanged\.\n$/);
  expect(await place.stands()).toBe(before);
  expect(await place.build(other(before))).toMatchObject({ status: 0, stderr: "" });
  expect([await place.stands(), place.debris()]).toEqual([other(before), []]);
});

describe("a build that is stopped", () => {
  test.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)(
    "by %s on its way leaves the old site and nothing beside it, and says so",
    async (signal, status) => {
      const before = await place.stands();
      const started = startWatched(other(before), { args: ["--lang", "sv"] });
      await until(started, isWorking);
      started.child.kill(signal);
      expect(await started.ended).toMatchObject({
        status,
        stdout: "",
        stderr: "Avbrutet. Inget byggdes; webbplatsen är oförändrad.\n",
      });
      expect([await place.stands(), place.debris()]).toEqual([before, []]);
    },
  );

  test("by a signal between the two renames finishes the swap: the signal waits", async () => {
    const after = other(await place.stands());
    const { status, stdout } = await place.build(after, { disturb: "SIGTERM rename 2" });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Built /);
    expect([await place.stands(), place.debris()]).toEqual([after, []]);
  });
});

test("a second rename that fails, as Windows may let it, puts the old site back", async () => {
  const before = await place.stands();
  const { status, stderr } = await place.build(other(before), { disturb: "EPERM rename 2" });
  expect(status).toBe(1);
  expect(stderr).toMatch(
    /^The place may not be written to \(EPERM: .*\)\. Nothing was built; the site is unchanged\./,
  );
  expect(stderr).not.toMatch(/^\s+at /m);
  expect([await place.stands(), place.debris()]).toEqual([before, []]);
});
