// Browser room: on a machine of one's own (root, with apt-get) install Debian's Chromium; anywhere else say what to install.
import { execFile } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import { ChromiumMissing } from "./find-chromium.ts";

export interface Run {
  readonly exitCode: number;
  readonly stderr: string;
}

/** What installing touches, so that tests can stand in for it. */
export interface Machine {
  readonly isRoot: boolean;
  readonly run: (command: string, args: readonly string[]) => Promise<Run>;
  readonly wait: (milliseconds: number) => Promise<unknown>;
}

const HOW =
  "install Chromium or Google Chrome (Debian and Ubuntu: sudo apt-get install chromium), or set CHROMIUM_PATH to its program";

export const NO_CHROMIUM = `browser tests and measures need Chromium and none was found: ${HOW}`;

const STEPS = [
  ["update"],
  ["install", "-y", "--no-install-recommends", "chromium"],
] as const satisfies readonly (readonly string[])[];

// Three minutes: a fresh machine often updates itself in its first moments and holds apt's lock meanwhile.
const LOCK_TRIES = 36;
const LOCK_WAIT = 5_000;
const LOCK_HELD = /Could not get lock|Unable to (acquire|lock)|is held by process/;

/** Throws `ChromiumMissing`, one line, when it may not install or could not. */
export async function installChromium(machine: Machine = thisMachine): Promise<void> {
  if (!machine.isRoot || (await machine.run("apt-get", ["--version"])).exitCode !== 0) {
    throw new ChromiumMissing(NO_CHROMIUM);
  }
  for (const step of STEPS) {
    const done = await whenUnlocked(machine, step);
    if (done.exitCode !== 0) {
      const command = `apt-get ${step.join(" ")}`;
      throw new ChromiumMissing(`\`${command}\` failed (${lastLine(done.stderr)}): ${HOW}`);
    }
  }
}

async function whenUnlocked(machine: Machine, args: readonly string[]): Promise<Run> {
  for (let attempt = 1; ; attempt++) {
    // Without a terminal a package's question would wait for ever; `env` says so without reading our environment.
    const done = await machine.run("env", ["DEBIAN_FRONTEND=noninteractive", "apt-get", ...args]);
    if (done.exitCode === 0 || attempt === LOCK_TRIES || !LOCK_HELD.test(done.stderr)) return done;
    await machine.wait(LOCK_WAIT);
  }
}

const lastLine = (text: string): string => text.trim().split("\n").at(-1) || "it said nothing";

const thisMachine: Machine = {
  isRoot: typeof process.getuid === "function" && process.getuid() === 0,
  run: (command, args) =>
    new Promise((resolve) => {
      const child = execFile(command, args, { maxBuffer: 64 * 1024 * 1024 }, (error, _stdout, stderr) => {
        const exitCode = error === null ? 0 : typeof error.code === "number" ? error.code : 1;
        resolve({ exitCode, stderr });
      });
      child.stdin?.end();
    }),
  wait: pause,
};
