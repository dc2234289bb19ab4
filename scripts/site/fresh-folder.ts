// Site room: a folder is made anew beside its place and swapped in by rename: readers see the old site whole or the new one whole.
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { type BuildLock, holderOf, takeLock } from "./build-lock.ts";
import { isSite, OutputFolderFault, refuseForeign, refuseMounted, refuseOwn } from "./output-folder.ts";

/** What a build leaves beside its place while it works, and after it was killed. */
const freshOf = (out: string, token: string) => `${out}.next-${token}`;
const previousOf = (out: string) => `${out}.previous`;
const lockOf = (out: string) => `${out}.lock`;
const TOKEN = /^[0-9a-f]{12}$/;
const newToken = () => randomBytes(6).toString("hex");

/** Windows refuses for a moment what a virus scanner looks at; elsewhere a write under way may come between. */
const REMOVE = { recursive: true, force: true, maxRetries: 5, retryDelay: 20 } as const;

/** How builds of this process that are under way are given up. */
const underWay = new Set<() => void>();

/**
 * `work` fills the fresh folder it is given; when it rejects, `out` is as it was. `content` is what the site is made from:
 * no folder that is emptied here may hold it or lie in it.
 */
export async function withFreshFolder(
  out: string,
  work: (fresh: string) => Promise<void>,
  content?: string,
): Promise<void> {
  const leftovers = leftoversOf(out);
  for (const folder of [out, previousOf(out), ...leftovers]) refuseOwn(folder, content);
  refuseForeign(out);
  refuseMounted(out);
  mkdirSync(path.dirname(out), { recursive: true });
  const token = newToken();
  const lock = takeOrRefuse(out, token);
  // Nobody else's: should two builds ever run at once all the same, neither writes into what the other swaps in.
  const fresh = freshOf(out, token);
  const end = () => {
    rmSync(fresh, REMOVE);
    underWay.delete(end);
    lock.release();
  };
  underWay.add(end);
  try {
    putBack(out);
    for (const folder of leftovers) rmSync(folder, REMOVE);
    mkdirSync(fresh);
    await work(fresh);
    if (!isSite(fresh)) throw new Error(`${fresh} is no whole site`);
    if (!lock.isOurs()) throw busy(out);
    swap(out, fresh);
  } catch (fault) {
    await clearAway(fresh);
    // Whoever took the folder over has cleared ours away, which is why `work` failed.
    throw lock.isOurs() ? fault : busy(out);
  } finally {
    end();
  }
}

/**
 * Of many pages the first that fails ends the work, while others are still being written and copied: a folder that is gone may come
 * again, and what fails for want of it is nobody's to hear.
 */
async function clearAway(folder: string): Promise<void> {
  const ignore = () => {};
  process.on("unhandledRejection", ignore);
  try {
    for (let quiet = 0; quiet < 5; quiet++) {
      if (existsSync(folder)) quiet = 0;
      rmSync(folder, REMOVE);
      await setTimeout(10);
    }
  } finally {
    process.off("unhandledRejection", ignore);
  }
}

/**
 * Puts the old site back where a build was killed between its two renames. For whoever is going to say that the site is unchanged,
 * or to show it. True when there was need of it.
 */
export function restoreSite(out: string): boolean {
  if (existsSync(out) || !isSite(previousOf(out))) return false;
  const lock = takeLock(lockOf(out), newToken());
  // A build between its renames at this very moment sees to it itself.
  if (typeof lock === "number") return false;
  try {
    return putBack(out);
  } finally {
    lock.release();
  }
}

/** Leaves every place as if no build were under way in this process, which ends next. At once: no promise is waited for. */
export function giveUpBuilds(): void {
  for (const end of [...underWay]) end();
}

/** Two renames back to back. A signal that is handled, or any other code of this process, comes before both or after both. */
function swap(out: string, fresh: string): void {
  const previous = previousOf(out);
  if (existsSync(out)) {
    moveAside(out, previous);
    // Between these two no site stands, for as long as one rename takes.
    try {
      renameSync(fresh, out);
    } catch (fault) {
      renameSync(previous, out);
      throw fault;
    }
  } else renameSync(fresh, out);
  try {
    rmSync(previous, REMOVE);
  } catch {
    // The new site stands, which is what was asked for; the next build removes the old one.
  }
}

function moveAside(out: string, previous: string): void {
  try {
    renameSync(out, previous);
  } catch (fault) {
    // A folder mounted from the same disk looks like any other until now.
    const isMount = ["EBUSY", "EXDEV"].includes((fault as NodeJS.ErrnoException).code ?? "");
    throw isMount && process.platform !== "win32" ? new OutputFolderFault("mounted", out) : fault;
  }
}

/** True when the old site had been moved aside and nothing stood in its place. */
function putBack(out: string): boolean {
  const previous = previousOf(out);
  if (!existsSync(previous)) return false;
  const isGone = !existsSync(out);
  // Half removed it is no whole site any more; but then another stands.
  if (isGone && !isSite(previous)) throw new OutputFolderFault("not-ours", previous);
  if (isGone) renameSync(previous, out);
  else rmSync(previous, REMOVE);
  return isGone;
}

/** Half-made folders of builds that were killed. */
function leftoversOf(out: string): string[] {
  const parent = path.dirname(out);
  if (!existsSync(parent)) return [];
  const begin = path.basename(freshOf(out, ""));
  return readdirSync(parent)
    .filter((name) => name.startsWith(begin) && TOKEN.test(name.slice(begin.length)))
    .map((name) => path.join(parent, name));
}

function takeOrRefuse(out: string, token: string): BuildLock {
  const lock = takeLock(lockOf(out), token);
  if (typeof lock === "number") throw new OutputFolderFault("busy", String(lock));
  return lock;
}

const busy = (out: string) => new OutputFolderFault("busy", String(holderOf(lockOf(out)) ?? "?"));
