// History room: git's patches over whole files → which files changed, with their texts before and after.
import { COMMIT_MARK } from "./git.ts";

/** One file in one commit. `before` and `after` are absent where the patch does not say them: a file that was only moved. */
export interface FileChange {
  readonly what: "added" | "changed" | "moved" | "removed";
  /** From the content folder: dals-ed/2021/pledge.md. Of a removed file, the one it had. */
  readonly path: string;
  /** Where it lay before it was moved. */
  readonly from?: string | undefined;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

export interface Commit {
  readonly hash: string;
  /** Seconds since 1970, when it was committed. */
  readonly time: number;
  /** The clone ends here: what came before was not fetched. */
  readonly isCutOff: boolean;
  readonly files: readonly FileChange[];
}

/** The commits of `git log`, in its order. */
export function readCommits(log: string): Commit[] {
  const commits: (Omit<Commit, "files"> & { files: FileChange[] })[] = [];
  for (const part of partsOf(log)) {
    if (typeof part !== "string") commits.at(-1)?.files.push(part);
    else {
      const [hash = "", time = "", ...refs] = part.split(" ");
      const isCutOff = refs.join(" ").split(", ").includes("grafted");
      commits.push({ hash, time: Number(time), isCutOff, files: [] });
    }
  }
  return commits;
}

/** The files of `git diff`. */
export const readFiles = (patch: string): FileChange[] =>
  [...partsOf(patch)].filter((part): part is FileChange => typeof part !== "string");

const HUNK = /^@@ -\d+(?:,(\d+))? \+\d+(?:,(\d+))? @@/;

/** Each commit's line without its mark, and each file's change, as they come. */
function* partsOf(text: string): Generator<string | FileChange> {
  const lines = text.split("\n");
  let index = 0;
  while (index < lines.length) {
    const line = lines[index] ?? "";
    if (line.startsWith(COMMIT_MARK)) {
      yield line.slice(COMMIT_MARK.length);
      index++;
    } else if (line.startsWith("diff --git ")) {
      const { file, next } = readFile(lines, index);
      if (file !== undefined) yield file;
      index = next;
    } else index++;
  }
}

function readFile(lines: readonly string[], start: number): { file: FileChange | undefined; next: number } {
  const path = sameName(lines[start] ?? "");
  const header = new Map<string, string>();
  const texts: { before?: string; after?: string } = {};
  let index = start + 1;
  for (; index < lines.length; index++) {
    const line = lines[index] ?? "";
    if (line.startsWith("diff --git ") || line.startsWith(COMMIT_MARK)) break;
    const hunk = HUNK.exec(line);
    if (hunk !== null) {
      index = readHunk(lines, index + 1, Number(hunk[1] ?? 1), Number(hunk[2] ?? 1), texts) - 1;
      continue;
    }
    const key = /^(new file mode|deleted file mode|new mode|rename from|rename to|index) /.exec(line)?.[1];
    if (key !== undefined) header.set(key, line.slice(key.length + 1));
  }
  return { file: changeOf(path, header, texts), next: index };
}

/** Links, submodules and files whose only change is a permission are no content. */
function changeOf(
  path: string | undefined,
  header: ReadonlyMap<string, string>,
  { before, after }: { before?: string; after?: string },
): FileChange | undefined {
  const mode = header.get("new file mode") ?? header.get("deleted file mode") ?? header.get("new mode");
  const isPlain = (mode ?? header.get("index")?.split(" ")[1] ?? "100644").startsWith("100");
  if (!isPlain) return undefined;
  const from = header.get("rename from");
  const to = header.get("rename to");
  if (from !== undefined && to !== undefined) return { what: "moved", path: to, from, before, after };
  if (path === undefined) return undefined;
  if (header.has("new file mode")) return { what: "added", path, after: after ?? "" };
  if (header.has("deleted file mode")) return { what: "removed", path, before: before ?? "" };
  return after === undefined && before === undefined ? undefined : { what: "changed", path, before, after };
}

/** `diff --git a/x b/x`: the name, where both are one; moved files say theirs on lines of their own. */
function sameName(line: string): string | undefined {
  const names = line.slice("diff --git ".length);
  const half = (names.length - 1) / 2;
  const [a, b] = [names.slice(0, half), names.slice(half + 1)];
  return a.startsWith("a/") && a.slice(2) === b.slice(2) ? a.slice(2) : undefined;
}

/** Counts lines as git does, so that no line of a text can be taken for one of the patch. */
function readHunk(
  lines: readonly string[],
  start: number,
  minus: number,
  plus: number,
  texts: { before?: string; after?: string },
): number {
  const before: string[] = [];
  const after: string[] = [];
  let index = start;
  let last: readonly string[][] = [];
  const end = { before: "\n", after: "\n" };
  for (; before.length < minus || after.length < plus || lines[index]?.startsWith("\\"); index++) {
    const line = lines[index];
    if (line === undefined) break;
    const sign = line.charAt(0);
    if (sign === "\\") {
      // "\ No newline at end of file" speaks of the line just before it.
      if (last.includes(before)) end.before = "";
      if (last.includes(after)) end.after = "";
      continue;
    }
    last = sign === "-" ? [before] : sign === "+" ? [after] : [before, after];
    for (const text of last) text.push(line.slice(1));
  }
  texts.before = before.length === 0 ? "" : before.join("\n") + end.before;
  texts.after = after.length === 0 ? "" : after.join("\n") + end.after;
  return index;
}
