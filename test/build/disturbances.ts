// Build tests: loaded into a build before its own code (`--import`), it lets happen what DISTURB says, at an exact moment. Each of its
// parts, divided by `;`, is one of
//   SIGKILL rename 2        the signal comes just before the second rename of a folder
//   EPERM rename 2          the second rename fails
//   ENOSPC write pagefind/  writing a file fails whose path has these words
//   backwards               every folder is listed from its end
//   later 4000              the clock is so many days ahead
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const DAY = 86_400_000;

const failure = (code: string, path: string) =>
  Object.assign(new Error(`${code}: disturbed, '${path}'`), { code, path });

function atRename(what: string, nth: number): void {
  const { renameSync } = fs;
  let count = 0;
  fs.renameSync = (from, to) => {
    count += 1;
    if (count === nth) {
      if (!what.startsWith("SIG")) throw failure(what, String(from));
      process.kill(process.pid, what);
    }
    renameSync(from, to);
  };
}

function atWrite(code: string, words: string): void {
  const { writeFileSync } = fs;
  fs.writeFileSync = (file, ...rest) => {
    if (String(file).includes(words)) throw failure(code, String(file));
    writeFileSync(file, ...rest);
  };
  const { writeFile } = fs.promises;
  fs.promises.writeFile = (async (...args: Parameters<typeof writeFile>) => {
    if (String(args[0]).includes(words)) throw failure(code, String(args[0]));
    return writeFile(...args);
  }) as typeof writeFile;
}

/** Lists of names and of entries alike, asked for in any of the three ways. */
function listBackwards(): void {
  const { readdir, readdirSync } = fs;
  const { readdir: later } = fs.promises;
  fs.readdirSync = ((...args: Parameters<typeof readdirSync>) =>
    (readdirSync(...args) as unknown[]).reverse()) as typeof readdirSync;
  fs.promises.readdir = (async (...args: Parameters<typeof later>) =>
    ((await later(...args)) as unknown[]).reverse()) as typeof later;
  fs.readdir = ((...args: unknown[]) => {
    const done = args.pop() as (fault: unknown, found?: unknown[]) => void;
    const turned = (fault: unknown, found?: unknown[]) => done(fault, found?.reverse());
    (readdir as (...all: unknown[]) => void)(...args, turned);
  }) as typeof readdir;
}

function setClockAhead(days: number): void {
  const OwnDate = Date;
  const now = () => OwnDate.now() + days * DAY;
  globalThis.Date = new Proxy(OwnDate, {
    construct: (target, args, made) => Reflect.construct(target, args.length === 0 ? [now()] : args, made),
    get: (target, name) => (name === "now" ? now : Reflect.get(target, name)),
  });
}

for (const part of (process.env.DISTURB ?? "").split(";")) {
  const [what = "", where, value = ""] = part.split(" ");
  if (where === "rename") atRename(what, Number(value));
  else if (where === "write") atWrite(what, value);
  else if (what === "backwards") listBackwards();
  else if (what === "later") setClockAhead(Number(where));
  else throw new RangeError(`no such disturbance: “${part}”`);
}
syncBuiltinESMExports();
