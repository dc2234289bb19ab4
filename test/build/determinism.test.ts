// Tests that the same content, day and version give the same bytes, wherever and whenever and by whichever Node the site is built.
// NODE_UNDER_TEST=/path/node20:/path/node24 holds other versions of Node against this one (docs/harmless-build.md).
import { spawn } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, inject, test } from "vitest";
import { ROOT } from "../source-tree.ts";
import { filesBelow } from "./links.ts";

const temporary = mkdtempSync(path.join(tmpdir(), "twin-"));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

interface Surroundings {
  readonly env?: Readonly<Record<string, string>>;
  /** See disturbances.ts. */
  readonly disturb?: string;
  readonly umask?: number;
  /** The program and the content are elsewhere, as after a clone: other folders, other times of every file. */
  readonly isClone?: boolean;
  readonly node?: string;
}

/** Everything but the packages, each file as if it had been written on a day of its own. */
function clone(): string {
  const root = mkdtempSync(path.join(temporary, "en annan mapp-"));
  for (const name of [
    "scripts",
    "templates",
    "assets",
    "pledges",
    "test",
    ".eleventy.ts",
    "package.json",
    "tsconfig.json",
    // The history is a part of what is built.
    ".git",
  ].filter((one) => existsSync(path.join(ROOT, one))))
    cpSync(path.join(ROOT, name), path.join(root, name), { recursive: true });
  const names = readdirSync(root, { recursive: true, encoding: "utf8" });
  for (const [n, name] of names.entries())
    utimesSync(path.join(root, name), n * 86_400, (names.length - n) * 86_400);
  symlinkSync(path.join(ROOT, "node_modules"), path.join(root, "node_modules"));
  return root;
}

/** The files of a second build that are not those of the first, byte for byte. */
async function differing(surroundings: Surroundings): Promise<string[]> {
  const { folder, siteUrl, today } = inject("builtSite");
  const { env, disturb, umask, isClone = false, node = process.execPath } = surroundings;
  const root = isClone ? clone() : ROOT;
  const beside = mkdtempSync(path.join(temporary, "out-"));
  const out = path.join(beside, "_site");
  const preload = disturb === undefined ? [] : ["--import", path.join(root, "test/build/disturbances.ts")];
  const argv = ["--import", import.meta.resolve("tsx"), ...preload, path.join(root, "scripts/build.ts")];
  argv.push("--pledges", path.join(root, "pledges"), "--out", out, "--today", today, "--site-url", siteUrl);
  // tsx looks for the settings of TSX in the folder it is started in; `npm run` always starts in the project's own.
  const settings = { TSX_TSCONFIG_PATH: path.join(root, "tsconfig.json"), HOME: beside, DISTURB: disturb };
  // A child has the umask of its parent, and only a shell can set it between.
  const shell = ["-c", `umask ${umask?.toString(8) ?? "022"} && exec "$0" "$@"`, node, ...argv];
  const [file, args] = process.platform === "win32" ? [node, argv] : ["sh", shell];
  const child = spawn(file, args, { cwd: beside, env: { ...process.env, ...settings, ...env } });
  let said = "";
  child.stderr.on("data", (text) => (said += text));
  const status = await new Promise((resolve) => child.once("close", resolve));
  if (status !== 0) throw new Error(`exit code ${status}: ${said}`);
  const [first, second] = await Promise.all([filesBelow(folder), filesBelow(out)]);
  expect(second).toEqual(first);
  return first.filter(
    (name) => !readFileSync(path.join(folder, name)).equals(readFileSync(path.join(out, name))),
  );
}

const SURROUNDINGS: readonly (readonly [string, Surroundings])[] = [
  [
    "from a clone elsewhere, a day ahead of New York, in Swedish, with folders listed backwards, eleven years later",
    {
      isClone: true,
      env: { TZ: "Pacific/Kiritimati", LANG: "sv_SE.UTF-8", LC_ALL: "sv_SE.UTF-8" },
      disturb: "backwards;later 4018",
      umask: 0o077,
    },
  ],
  [
    "in Los Angeles, in Turkish, whose i has no other without a dot, with folders listed backwards, eleven years before",
    {
      env: { TZ: "America/Los_Angeles", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8", LANGUAGE: "tr" },
      disturb: "backwards;later -4018",
      umask: 0o002,
    },
  ],
];

describe("a second build is the same byte for byte", () => {
  test.for(SURROUNDINGS)("%s", async ([, surroundings]) => {
    expect(await differing(surroundings)).toEqual([]);
  });

  const others = (process.env.NODE_UNDER_TEST ?? "").split(path.delimiter).filter((one) => one !== "");
  for (const node of others)
    test(`by ${node}`, async () => {
      expect(await differing({ node, isClone: true })).toEqual([]);
    });
});
