// Tests of the browser room: where Chromium is looked for, and in which order. (Here, not in test/browser/: no browser is needed.)
import { describe, expect, test } from "vitest";
import { type Disk, findChromium, type Surroundings } from "../scripts/browser/find-chromium.ts";

const linux = { platform: "linux", home: "/home/anna", env: { PATH: "/usr/local/bin:/usr/bin" } } as const;

/** A disk with only these programs on it. */
const disk = (...files: string[]): Disk => ({
  isExecutable: (file) => files.includes(file),
  list: (folder) => {
    const separator = folder.includes("\\") ? "\\" : "/";
    const below = files.filter((file) => file.startsWith(folder + separator));
    return [...new Set(below.map((file) => file.slice(folder.length + 1).split(separator)[0] ?? ""))];
  },
});

const PLAYWRIGHT = "/home/anna/.cache/ms-playwright";

describe("findChromium", () => {
  test("CHROMIUM_PATH comes before everything else", () => {
    const around = { ...linux, env: { ...linux.env, CHROMIUM_PATH: "/opt/chromium" } };
    expect(findChromium(around, disk("/usr/bin/chromium", "/opt/chromium"))).toBe("/opt/chromium");
  });

  test("a CHROMIUM_PATH that names no program is an error, whatever else there is", () => {
    const around = { ...linux, env: { ...linux.env, CHROMIUM_PATH: "/opt/chromium" } };
    expect(() => findChromium(around, disk("/usr/bin/chromium"))).toThrow(
      "CHROMIUM_PATH is /opt/chromium, which is no program that can be started",
    );
  });

  test.each<[string, Surroundings, string[], string | undefined]>([
    [
      "a name on PATH, chromium before chrome",
      linux,
      ["/usr/local/bin/google-chrome", "/usr/bin/chromium"],
      "/usr/bin/chromium",
    ],
    [
      "PATH before Playwright's folder",
      linux,
      ["/usr/bin/google-chrome-stable", `${PLAYWRIGHT}/chromium-1194/chrome-linux/chrome`],
      "/usr/bin/google-chrome-stable",
    ],
    [
      "the newest in Playwright's folder, by number",
      linux,
      [
        `${PLAYWRIGHT}/chromium-999/chrome-linux/chrome`,
        `${PLAYWRIGHT}/chromium-1194/chrome-linux64/chrome`,
        `${PLAYWRIGHT}/firefox-1500/firefox/firefox`,
      ],
      `${PLAYWRIGHT}/chromium-1194/chrome-linux64/chrome`,
    ],
    [
      "PLAYWRIGHT_BROWSERS_PATH instead of the home folder",
      { ...linux, env: { PLAYWRIGHT_BROWSERS_PATH: "/opt/browsers" } },
      ["/opt/browsers/chromium-1194/chrome-linux/chrome"],
      "/opt/browsers/chromium-1194/chrome-linux/chrome",
    ],
    [
      "a Mac",
      { platform: "darwin", home: "/Users/anna", env: {} },
      [
        "/Users/anna/Library/Caches/ms-playwright/chromium-1194/chrome-mac/Chromium.app/Contents/MacOS/Chromium",
      ],
      "/Users/anna/Library/Caches/ms-playwright/chromium-1194/chrome-mac/Chromium.app/Contents/MacOS/Chromium",
    ],
    [
      "Windows, where the variable is Path and the program chrome.exe",
      { platform: "win32", home: "C:\\Users\\anna", env: { Path: "C:\\Windows;C:\\Chrome" } },
      ["C:\\Chrome\\chrome.exe"],
      "C:\\Chrome\\chrome.exe",
    ],
    [
      "Windows, in Playwright's folder",
      { platform: "win32", home: "C:\\Users\\anna", env: {} },
      ["C:\\Users\\anna\\AppData\\Local\\ms-playwright\\chromium-1194\\chrome-win\\chrome.exe"],
      "C:\\Users\\anna\\AppData\\Local\\ms-playwright\\chromium-1194\\chrome-win\\chrome.exe",
    ],
    ["nothing, when there is none", linux, ["/usr/bin/firefox"], undefined],
    ["nothing, on a system without an entry", { ...linux, platform: "aix", env: {} }, [], undefined],
  ])("finds %s", (_, around, files, found) => {
    expect(findChromium(around, disk(...files))).toBe(found);
  });
});
