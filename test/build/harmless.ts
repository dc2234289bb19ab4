// Build tests: a real build as a process of its own, over a site that stands, and what can be told of the site afterwards.
import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Files, writeContent } from "../archive/miniature.ts";
import { commitAll } from "../history/repository.ts";
import { ROOT } from "../source-tree.ts";
import { filesBelow } from "./links.ts";

/** Two archives that give two sites of 50-odd files. */
export const CONTENT = {
  old: { "ed/2021/pledge.md": "title: Gammalt löfte" },
  new: {
    "ed/2021/pledge.md": "title: Löfte om rastplatsen",
    "ed/2021/report.md": "",
    "ed/2022/pledge.md": "",
  },
} as const satisfies Record<string, Files>;
export type Version = keyof typeof CONTENT;

export type Stands = Version | "none" | "mixed";

export const other = (version: string): Version => (version === "old" ? "new" : "old");

/** An archive that no site is built from. */
const WRONG = { "ed/2021/pledge.md": "published: 2021-02-30" };

export interface Ended {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly milliseconds: number;
}

export interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

/** A folder with the contents in it, `old/`, `new/` and `wrong/`; the site is built into `site/_site`, with nothing else beside it. */
export class Workplace {
  readonly folder = mkdtempSync(path.join(tmpdir(), "harmless-"));
  /** Where the site stands: another disk for some tests. */
  beside = path.join(this.folder, "site");
  readonly #digests = new Map<Version, string>();

  constructor() {
    for (const [name, files] of Object.entries({ ...CONTENT, wrong: WRONG }))
      writeContent(path.join(this.folder, name), files);
    // Its history is content too: without one every build would say so.
    commitAll(this.folder);
  }

  get out(): string {
    return path.join(this.beside, "_site");
  }

  start(
    version: Version | "wrong",
    { disturb, args = [] }: { disturb?: string; args?: readonly string[] } = {},
  ): Started {
    const preload = disturb === undefined ? [] : ["--import", path.join(ROOT, "test/build/disturbances.ts")];
    const options = [
      "--pledges",
      path.join(this.folder, version),
      "--out",
      this.out,
      "--today",
      "2026-11-23",
    ];
    const argv = ["--import", "tsx", ...preload, "scripts/build.ts", ...options, ...args];
    const env = { ...process.env, NO_COLOR: "1", DISTURB: disturb };
    const begun = performance.now();
    const child = spawn(process.execPath, argv, { cwd: ROOT, env, stdio: ["ignore", "pipe", "pipe"] });
    const said = { stdout: "", stderr: "" };
    child.stdout.on("data", (text) => (said.stdout += text));
    child.stderr.on("data", (text) => (said.stderr += text));
    const ended = new Promise<Ended>((resolve) =>
      child.once("close", (status, signal) =>
        resolve({ ...said, status, signal, milliseconds: performance.now() - begun }),
      ),
    );
    return { child, ended };
  }

  build(version: Version | "wrong", options?: Parameters<Workplace["start"]>[1]): Promise<Ended> {
    return this.start(version, options).ended;
  }

  /** Builds one site whole, where there was none, and remembers its bytes. */
  async learn(version: Version): Promise<Ended> {
    rmSync(this.beside, { recursive: true, force: true });
    const ended = await this.build(version);
    if (ended.status !== 0) throw new Error(ended.stderr);
    this.#digests.set(version, await digestOf(this.out));
    return ended;
  }

  /** Which site stands, down to its last byte: `none` when there is no folder at all, `mixed` when it is neither. */
  async stands(): Promise<Stands> {
    if (!existsSync(this.out)) return "none";
    const found = await digestOf(this.out);
    return [...this.#digests].find(([, digest]) => digest === found)?.[0] ?? "mixed";
  }

  /** What lies where the site does, the site itself left out. */
  debris(): string[] {
    return readdirSync(this.beside).filter((name) => name !== "_site");
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Of every file's place and bytes. */
export async function digestOf(folder: string): Promise<string> {
  const hash = createHash("sha256");
  for (const file of await filesBelow(folder)) {
    const bytes = readFileSync(path.join(folder, file));
    hash.update(`${file} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest("hex");
}

export const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
