// Audit room: runs npm itself, and for no longer than a time: behind some firewalls it would wait for ever.
import { spawn } from "node:child_process";

export interface NpmRun {
  readonly printed: string;
  readonly hasTimedOut: boolean;
}

/** `npm` is the path of its program in JavaScript (npm says so in `npm_execpath`), or undefined for the one on the path. */
export function runNpm(
  npm: string | undefined,
  args: readonly string[],
  milliseconds: number,
): Promise<NpmRun> {
  const [file, before] = npm === undefined ? ["npm", []] : [process.execPath, [npm]];
  return new Promise((resolve) => {
    // On Windows npm without its path is a batch file, which only a shell starts.
    const shell = npm === undefined && process.platform === "win32";
    const child = spawn(file, [...before, ...args], { stdio: ["ignore", "pipe", "ignore"], shell });
    let printed = "";
    let hasTimedOut = false;
    const timer = setTimeout(() => {
      hasTimedOut = true;
      child.kill("SIGKILL");
    }, milliseconds);
    const end = (text: string) => {
      clearTimeout(timer);
      resolve({ printed: text, hasTimedOut });
    };
    child.stdout.on("data", (text) => {
      printed += text;
    });
    child.once("error", ({ message }) => end(message));
    child.once("close", () => end(printed));
  });
}
