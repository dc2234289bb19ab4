// History tests: a real git repository with a content folder, written commit by commit, whatever the machine's own settings.
import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll } from "vitest";
import { type Files, writeContent } from "../archive/miniature.ts";

/** Makes a folder a repository, with all that is in it committed: what is built there has a history. */
export function commitAll(folder: string): void {
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=R", "-c", "user.email=red@loften.example", ...args], {
      cwd: folder,
      stdio: "pipe",
    });
  git("init", "--quiet");
  git("add", "--all");
  git("commit", "--quiet", "--allow-empty", "--message=x");
}

const kept: string[] = [];
afterAll(() => {
  for (const folder of kept) rmSync(folder, { recursive: true, force: true });
});

export class Repository {
  readonly root = mkdtempSync(path.join(tmpdir(), "repository-"));
  readonly content = path.join(this.root, "pledges");

  constructor() {
    kept.push(this.root);
    mkdirSync(this.content);
    this.git("init", "--quiet", "--initial-branch=main");
  }

  /** In the zone and language of no machine in particular; `when` is the time of what is committed. */
  git(...args: string[]): string {
    return this.at("2026-01-02T12:00:00Z", ...args);
  }

  at(when: string, ...args: string[]): string {
    const env = {
      ...process.env,
      GIT_AUTHOR_DATE: "2001-01-01T00:00:00Z",
      GIT_COMMITTER_DATE: when,
      GIT_CONFIG_NOSYSTEM: "1",
      GIT_CONFIG_GLOBAL: "/dev/null",
    };
    const person = ["-c", "user.name=Redaktionen", "-c", "user.email=red@loften.example"];
    return execFileSync("git", [...person, ...args], {
      cwd: this.root,
      env,
      encoding: "utf8",
      stdio: "pipe",
    });
  }

  /** Files as in a miniature archive, written and committed; `undefined` takes a file away. Gives the commit's name. */
  commit(when: string, files: Readonly<Record<string, string | undefined>>): string {
    const there = Object.entries(files).filter((one): one is [string, string] => one[1] !== undefined);
    writeContent(this.content, Object.fromEntries(there) as Files);
    for (const [file, text] of Object.entries(files))
      if (text === undefined) {
        rmSync(path.join(this.content, file));
        const folder = path.dirname(path.join(this.content, file));
        if (readdirSync(folder).length === 0) rmdirSync(folder);
      }
    return this.save(when);
  }

  /** What a miniature would fill in is not wanted: the bytes as they are. */
  write(file: string, bytes: string | Buffer): void {
    const target = path.join(this.content, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }

  move(from: string, to: string): void {
    const target = path.join(this.content, to);
    if (!existsSync(path.dirname(target))) mkdirSync(path.dirname(target), { recursive: true });
    renameSync(path.join(this.content, from), target);
  }

  save(when: string): string {
    this.git("add", "--all");
    this.at(when, "commit", "--quiet", "--allow-empty", "--message=x");
    return this.git("rev-parse", "HEAD").trim();
  }

  /** A clone with no more than the newest commits. Gives its content folder. */
  shallow(depth = 1): string {
    const folder = mkdtempSync(path.join(tmpdir(), "shallow-"));
    kept.push(folder);
    this.git("clone", "--quiet", `--depth=${depth}`, `file://${this.root}`, folder);
    return path.join(folder, "pledges");
  }
}
