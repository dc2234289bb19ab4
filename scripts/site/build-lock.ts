// Site room: one build at a time for a folder: a file beside it says which process is writing there. It spares people a surprise;
// that a site is whole rests on the swap alone (fresh-folder.ts), for whoever comes between two looks at a file.
import { closeSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";

export interface BuildLock {
  /** False when another build has taken the folder over meanwhile. */
  readonly isOurs: () => boolean;
  readonly release: () => void;
}

/** Locks of this very process, for machines that do not tell when a process began. */
const held = new Set<string>();

/** The lock, or the number of the process that has it. A lock whose process is gone is taken over. `token` is this build's own. */
export function takeLock(file: string, token: string): BuildLock | number {
  const text = [process.pid, token, beginningOf(process.pid)].join(" ").trim();
  while (!create(file, text)) {
    const holder = readLock(file);
    if (holder !== undefined && lives(holder, file)) return holder.pid;
    rmSync(file, { force: true });
  }
  held.add(file);
  const isOurs = () => textOf(file) === text;
  const release = () => {
    held.delete(file);
    if (isOurs()) rmSync(file, { force: true });
  };
  return { isOurs, release };
}

/** The process that a lock names, whether it lives or not. */
export const holderOf = (file: string): number | undefined => readLock(file)?.pid;

/** False when there is such a file already. */
function create(file: string, text: string): boolean {
  let descriptor: number;
  try {
    descriptor = openSync(file, "wx");
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== "EEXIST") throw fault;
    return false;
  }
  try {
    writeSync(descriptor, text);
  } catch (fault) {
    // A full disk makes the file and refuses its text.
    rmSync(file, { force: true });
    throw fault;
  } finally {
    closeSync(descriptor);
  }
  return true;
}

interface Holder {
  readonly pid: number;
  readonly began: string | undefined;
}

/** Undefined when the file names no process, or was removed at this very moment. */
function readLock(file: string): Holder | undefined {
  const [number, , began] = (textOf(file) ?? "").split(" ");
  const pid = Number(number);
  return Number.isInteger(pid) && pid > 0 ? { pid, began } : undefined;
}

function lives({ pid, began }: Holder, file: string): boolean {
  // A number is given anew to another process, and in a container every build has the same few.
  if (began !== undefined && began !== beginningOf(pid)) return false;
  if (pid === process.pid) return held.has(file);
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** When a process began, in ticks since the machine did; undefined where only Linux would say. */
function beginningOf(pid: number): string | undefined {
  // The name of the process, in parentheses, may hold spaces; the 20th word after it is `starttime` (proc_pid_stat(5)).
  const stat = textOf(`/proc/${pid}/stat`);
  return stat?.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
