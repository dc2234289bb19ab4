// Browser room: a Chromium that another program steers through its debugging port, with a profile of its own that is removed again.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { ChromiumMissing } from "./find-chromium.ts";
import { CHROMIUM_FLAGS } from "./flags.ts";

const PATIENCE = 30_000;
const LISTENING = /^DevTools listening on ws:\/\/127\.0\.0\.1:(\d+)\//;

/** Chromium chooses a free port itself. It ends when `work` does, however that goes, or when this program does. */
export async function withDebuggingPort<T>(
  executable: string,
  work: (port: number) => Promise<T>,
): Promise<T> {
  const profile = mkdtempSync(path.join(os.tmpdir(), "chromium-"));
  const chromium = spawn(
    executable,
    [...CHROMIUM_FLAGS, "--remote-debugging-port=0", `--user-data-dir=${profile}`, "about:blank"],
    // A group of its own, so that all its processes can be ended: those that outlive it write their last files.
    { stdio: ["ignore", "ignore", "pipe"], detached: process.platform !== "win32" },
  );
  const abandon = () => {
    killAll(chromium);
    // At the program's own end nothing can be waited for: what Chromium's processes still write then stays behind.
    try {
      rmSync(profile, { recursive: true, force: true });
    } catch {}
  };
  process.once("exit", abandon);
  try {
    return await work(await portOf(chromium, executable));
  } finally {
    await end(chromium);
    killAll(chromium);
    process.off("exit", abandon);
    await rm(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  }
}

async function portOf(chromium: ChildProcess, executable: string): Promise<number> {
  const { stderr } = chromium;
  if (stderr === null) throw new RangeError("Chromium was started without a stderr to read");
  const lines = createInterface({ input: stderr });
  let last = "it said nothing";
  return await new Promise((resolve, reject) => {
    const fail = (why: string) => {
      clearTimeout(tooLate);
      reject(new ChromiumMissing(`${executable} ${why} (${last})`));
    };
    const tooLate = setTimeout(() => fail("opened no debugging port"), PATIENCE);
    chromium.once("error", (fault) => fail(`could not be started: ${fault.message}`));
    chromium.once("exit", (code) => fail(`ended with exit code ${code}`));
    // Read to its end, also when the port is known: a full pipe would hold Chromium up.
    lines.on("line", (line) => {
      const [, port] = LISTENING.exec(line) ?? [];
      if (port === undefined) last = line.trim() || last;
      else {
        clearTimeout(tooLate);
        resolve(Number(port));
      }
    });
  });
}

async function end(chromium: ChildProcess): Promise<void> {
  if (!isRunning(chromium)) return;
  const gone = once(chromium, "exit");
  chromium.kill();
  const stubborn = setTimeout(() => chromium.kill("SIGKILL"), 5_000);
  await gone;
  clearTimeout(stubborn);
}

/** Chromium and every process it started, whether it has ended itself or not. */
function killAll({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== "ESRCH") throw fault;
  }
}

const isRunning = ({ pid, exitCode, signalCode }: ChildProcess): boolean =>
  pid !== undefined && exitCode === null && signalCode === null;
