// Handbook room: somebody who follows the handbook in a folder of her own: types its commands, writes its files, and publishes.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { followStep } from "./follow.ts";
import type { Recipe, Step } from "./page.ts";

export interface Printed {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What whoever looks over her shoulder does with what a command printed; for a report, while the example still stands. */
export interface Watcher {
  readonly command?: (line: string, printed: Printed) => void;
  readonly report?: (step: Extract<Step, { what: "report" }>, printed: Printed) => void;
}

type Environment = Readonly<Record<string, string | undefined>>;

const ROOT = path.join(import.meta.dirname, "../..");
/** The packages of this machine are there already. */
const NOT_RUN = ["npm ci"];

export class Reader {
  readonly root: string;
  readonly #env: Environment;
  /** The day it is for her; the recipes name theirs. */
  day = "2027-01-11";

  /** `root`: absolute path of a folder of her own; `pledges` in it is made when it is not there. `env`: the machine's. */
  constructor(root: string, env: Environment) {
    this.root = root;
    this.#env = env;
    mkdirSync(path.join(root, "pledges"), { recursive: true });
  }

  /** All of a recipe's steps, and then what is there is on the main line. */
  follow(recipe: Recipe, watcher: Watcher = {}): void {
    this.day = recipe.day ?? this.day;
    for (const step of recipe.steps) {
      if (step.what === "command") {
        if (!NOT_RUN.includes(step.line)) watcher.command?.(step.line, this.run(step.line));
      } else if (step.what === "report") {
        watcher.report?.(step, this.run(step.command));
        this.#git("checkout", "--quiet", "--", "pledges");
      } else followStep(this.root, step);
    }
    this.#publish();
  }

  /** As npm does, in a Swedish terminal, on her day. Throws a RangeError for a command that this project does not have. */
  run(line: string): Printed {
    const [, name = "", rest = ""] = /^npm run ([a-z]+)(?: -- (.*))?$/.exec(line) ?? [];
    const { scripts } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8"));
    const script = /^node --import tsx (scripts\/\S+\.ts)$/.exec(scripts[name] ?? "")?.[1];
    if (script === undefined) throw new RangeError(`there is no such command: ${line}`);
    const args = [...rest.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");
    const env = {
      ...this.#env,
      LANG: "sv_SE.UTF-8",
      LC_ALL: "sv_SE.UTF-8",
      NO_COLOR: "1",
      SOURCE_DATE_EPOCH: String(Date.parse(`${this.day}T11:00:00Z`) / 1000),
      TSX_TSCONFIG_PATH: path.join(ROOT, "tsconfig.json"),
    };
    const argv = ["--import", import.meta.resolve("tsx"), path.join(ROOT, script), ...args];
    return spawnSync(process.execPath, argv, { cwd: this.root, env, encoding: "utf8" });
  }

  /** `origin/main` is what `--since` compares with: what she has published. */
  #publish(): void {
    if (!existsSync(path.join(this.root, ".git"))) this.#git("init", "--quiet", "--initial-branch=main");
    this.#git("add", "pledges");
    this.#git("commit", "--quiet", "--allow-empty", "--message=x");
    this.#git("update-ref", "refs/remotes/origin/main", "HEAD");
  }

  #git(...args: string[]): void {
    const env = {
      ...this.#env,
      GIT_AUTHOR_DATE: `${this.day}T12:00:00Z`,
      GIT_COMMITTER_DATE: `${this.day}T12:00:00Z`,
      GIT_CONFIG_NOSYSTEM: "1",
      GIT_CONFIG_GLOBAL: path.join(this.root, "no-settings"),
    };
    const person = ["-c", "user.name=Redaktionen", "-c", "user.email=red@exempelkoping.example"];
    execFileSync("git", [...person, ...args], { cwd: this.root, env, stdio: "pipe" });
  }
}
