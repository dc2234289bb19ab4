// Browser room: where a Chromium already is on this machine, or undefined. The tests alone need one; no site does.
import { accessSync, constants, readdirSync, statSync } from "node:fs";
import path from "node:path";

/** What finding depends on. The command that asks reads the environment and hands it over. */
export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly home: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The two questions put to the disk, so that tests can answer them. */
export interface Disk {
  readonly isExecutable: (file: string) => boolean;
  readonly list: (folder: string) => readonly string[];
}

/** One sentence for a person: what is missing and how to get it. */
export class ChromiumMissing extends Error {}

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

/** Playwright's folder of browsers, and where the executable lies in one `chromium-<revision>` of it. */
const PLAYWRIGHT: Partial<Record<NodeJS.Platform, { folder: string; executables: readonly string[] }>> = {
  linux: { folder: ".cache/ms-playwright", executables: ["chrome-linux/chrome", "chrome-linux64/chrome"] },
  darwin: {
    folder: "Library/Caches/ms-playwright",
    executables: ["chrome-mac", "chrome-mac-arm64", "chrome-mac-x64"].flatMap((folder) => [
      `${folder}/Chromium.app/Contents/MacOS/Chromium`,
      `${folder}/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing`,
    ]),
  },
  win32: {
    folder: "AppData/Local/ms-playwright",
    executables: ["chrome-win/chrome.exe", "chrome-win64/chrome.exe"],
  },
};

/** `CHROMIUM_PATH`, then the usual names on `PATH`, then Playwright's own. Throws when `CHROMIUM_PATH` names no program: a wrong setting is never passed over. */
export function findChromium(around: Surroundings, disk: Disk = realDisk): string | undefined {
  const named = around.env.CHROMIUM_PATH;
  if (named) {
    if (disk.isExecutable(named)) return named;
    throw new ChromiumMissing(`CHROMIUM_PATH is ${named}, which is no program that can be started`);
  }
  return [...onPath(around), ...fromPlaywright(around, disk)].find(disk.isExecutable);
}

function onPath({ platform, env }: Surroundings): string[] {
  const { delimiter, join } = platform === "win32" ? path.win32 : path.posix;
  // Windows may spell it `Path`; its process.env is case-insensitive, a copy of it is not.
  const folders = (env.PATH ?? env.Path ?? "").split(delimiter).filter((folder) => folder !== "");
  const suffix = platform === "win32" ? ".exe" : "";
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
}

function fromPlaywright({ platform, home, env }: Surroundings, disk: Disk): string[] {
  const layout = PLAYWRIGHT[platform];
  if (layout === undefined) return [];
  const { join } = platform === "win32" ? path.win32 : path.posix;
  const browsers = env.PLAYWRIGHT_BROWSERS_PATH || join(home, layout.folder);
  return disk
    .list(browsers)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => revision(b) - revision(a))
    .flatMap((name) => layout.executables.map((executable) => join(browsers, name, executable)));
}

// chromium-1194 → 1194: the newest is tried first
const revision = (name: string): number => Number(name.slice(name.indexOf("-") + 1));

const realDisk: Disk = {
  isExecutable(file) {
    try {
      accessSync(file, constants.X_OK);
      return statSync(file).isFile();
    } catch {
      return false;
    }
  },
  list(folder) {
    try {
      return readdirSync(folder);
    } catch {
      return [];
    }
  },
};
