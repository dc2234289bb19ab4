// History room: the two questions that git is asked, one process each: all that ever changed, and what differs since a revision.
import { spawnSync } from "node:child_process";

/** Why git could not answer. */
export type GitFault = "no-git" | "no-repository" | "unknown-revision";

export type GitAnswer = { readonly patch: string } | { readonly fault: GitFault };

/** Begins the line of a commit; no line of a patch begins with it outside of a hunk. */
export const COMMIT_MARK = "\u0001commit ";

/**
 * Whole files instead of a few lines round a change, so that both texts can be put together from the patch alone. A
 * person's own settings (colours, prefixes, drivers, renames) must not change what is read.
 */
const WHOLE_FILES = [
  "--patch",
  "--unified=10000000",
  "--find-renames=40%",
  "-l0",
  "--full-index",
  "--text",
  "--no-color",
  "--no-ext-diff",
  "--no-textconv",
  "--src-prefix=a/",
  "--dst-prefix=b/",
  "--submodule=short",
  // Paths begin at the content folder, and nothing outside of it is told of.
  "--relative",
];

/** A large file of another kind, once committed by mistake, is none of ours to read. */
const CONTENT = ["*.md", "*.yml"];

const SETTINGS = [
  "core.quotePath=true",
  "core.fsmonitor=false",
  "log.showRoot=true",
  "log.showSignature=false",
];

/**
 * All commits that changed the content folder, the oldest first, as the main line saw them: what a branch brought in is one
 * step, on the day it was merged. `grafted` after a commit's time says that the clone ends there.
 */
export const askForLog = (folder: string): GitAnswer =>
  ask(folder, [
    "log",
    "--reverse",
    "--first-parent",
    "--diff-merges=first-parent",
    // What is left of a commit's decorations is that the clone ends there: no branch or tag can be called so.
    "--decorate-refs=nothing",
    `--format=${COMMIT_MARK}%H %ct %D`,
    ...WHOLE_FILES,
    "--",
    ...CONTENT,
  ]);

/** What the files on disk have that the point where `revision` and this branch parted did not. */
export const askSince = (folder: string, revision: string): GitAnswer =>
  // A revision that looks like an option is none.
  revision.startsWith("-")
    ? { fault: "unknown-revision" }
    : ask(folder, ["diff", ...WHOLE_FILES, "--merge-base", revision, "--", ...CONTENT]);

function ask(folder: string, question: readonly string[]): GitAnswer {
  const settings = SETTINGS.flatMap((one) => ["-c", one]);
  const { error, status, stdout } = run([...settings, ...question], folder);
  if (error !== undefined) return { fault: "no-git" };
  if (status === 0) return { patch: stdout };
  // By its exit code, since what git writes is in the language of the machine. Outside of a repository `diff` is another
  // command, which does not know these options: 129.
  return { fault: question[0] === "diff" && status !== 129 ? "unknown-revision" : "no-repository" };
}

/** Git's own variables say where a repository is and how patches look (GIT_DIR in a hook, GIT_DIFF_OPTS): here nobody else says that. */
function run(
  args: readonly string[],
  cwd: string,
): { error?: unknown; status: number | null; stdout: string } {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_")));
  try {
    const { error, status, stdout } = spawnSync("git", args, {
      cwd,
      env,
      encoding: "utf8",
      maxBuffer: Number.POSITIVE_INFINITY,
    });
    return { ...(error === undefined ? {} : { error }), status, stdout };
  } catch {
    // More than a text can hold: half of it would be half a history.
    return { status: 128, stdout: "" };
  }
}
