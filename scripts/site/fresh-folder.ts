// Site room: a folder is made anew beside its place and swapped in by rename: readers see the old site whole or the new one whole.
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";

/** Said in one line to whoever started the build; not a fault of the program. */
export class OutputFolderFault extends Error {
  readonly reason: "not-a-folder" | "not-ours" | "busy" | "holds-the-project";
  readonly detail: string;
  constructor(reason: OutputFolderFault["reason"], detail: string) {
    super(`${reason}: ${detail}`);
    this.reason = reason;
    this.detail = detail;
  }
}

/** Files that every site built here has, so that no other folder is ever swapped away. */
const OURS = ["assets/today.js", "sitemap.xml", "404.html"];

/**
 * `work` fills the fresh folder it is given; when it rejects, `out` is as it was. `content` is what the site is made from:
 * no folder that is emptied here may hold it or lie in it.
 */
export async function withFreshFolder(
  out: string,
  work: (fresh: string) => Promise<void>,
  content?: string,
): Promise<void> {
  const fresh = `${out}.next`;
  const previous = `${out}.previous`;
  for (const folder of [out, fresh, previous]) refuseOwn(folder, content);
  refuseForeign(out);
  mkdirSync(path.dirname(out), { recursive: true });
  const release = lock(`${out}.lock`);
  try {
    recover(out, previous);
    rmSync(fresh, { recursive: true, force: true });
    mkdirSync(fresh);
    await work(fresh);
    if (existsSync(out)) renameSync(out, previous);
    renameSync(fresh, out);
    rmSync(previous, { recursive: true, force: true });
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    release();
  }
}

/** A build killed between the two renames left the old site beside its place: put it back before anything else. */
function recover(out: string, previous: string): void {
  if (!existsSync(previous)) return;
  if (existsSync(out)) rmSync(previous, { recursive: true, force: true });
  else renameSync(previous, out);
}

/** Whether a folder is another one or lies somewhere in it. */
const isWithin = (inner: string, outer: string): boolean =>
  inner === outer || inner.startsWith(outer + path.sep);

function refuseOwn(folder: string, content: string | undefined): void {
  const holdsProject = isWithin(process.cwd(), folder) || path.parse(folder).root === folder;
  const meetsContent = content !== undefined && (isWithin(content, folder) || isWithin(folder, content));
  if (holdsProject || meetsContent) throw new OutputFolderFault("holds-the-project", folder);
}

function refuseForeign(out: string): void {
  const stat = lstatSync(out, { throwIfNoEntry: false });
  if (stat === undefined) return;
  if (!stat.isDirectory()) throw new OutputFolderFault("not-a-folder", out);
  if (readdirSync(out).length === 0) return;
  if (!OURS.every((file) => existsSync(path.join(out, file)))) throw new OutputFolderFault("not-ours", out);
}

const held = new Set<string>();

/** One build at a time for a folder. A lock whose process is gone is taken over. */
function lock(file: string): () => void {
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: "wx" });
      held.add(file);
      return () => {
        held.delete(file);
        rmSync(file, { force: true });
      };
    } catch (fault) {
      if ((fault as NodeJS.ErrnoException).code !== "EEXIST") throw fault;
      const holder = holderOf(file);
      if (holder !== undefined && holds(holder, file)) throw new OutputFolderFault("busy", String(holder));
      rmSync(file, { force: true });
    }
  }
}

/** Undefined when the file says no number, or was removed at this very moment. */
function holderOf(file: string): number | undefined {
  try {
    const pid = Number(readFileSync(file, "utf8"));
    return Number.isInteger(pid) && pid > 0 ? pid : undefined;
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== "ENOENT") throw fault;
    return undefined;
  }
}

function holds(pid: number, file: string): boolean {
  // In a container every build has the same few numbers: one that was killed left a lock in our own name.
  if (pid === process.pid) return held.has(file);
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === "EPERM";
  }
}
