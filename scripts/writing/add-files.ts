// Writing room: new files → a folder that may hold others. All of them or none; what is there already is never touched.
import { lstatSync, mkdirSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

export type Added =
  | { readonly added: readonly string[] }
  /** Something is there by that name, or a file or link stands where a folder is needed. */
  | { readonly fault: "taken"; readonly file: string };

/**
 * `files` are texts by their paths in `folder`, with forward slashes, as `dals-ed/2027/pledge.md`; the folders they need are made.
 * Throws what the disk answers (with a `code`), once everything made so far is gone again.
 */
export function addFiles(folder: string, files: ReadonlyMap<string, string>): Added {
  for (const file of files.keys()) {
    const inTheWay = firstInTheWay(folder, file);
    if (inTheWay !== undefined) return { fault: "taken", file: inTheWay };
  }
  const made: string[] = [];
  const written: string[] = [];
  try {
    for (const [file, text] of files) {
      const target = path.join(folder, file);
      made.push(...makeFolders(path.dirname(target)));
      // `wx`: whoever was quicker, or a disk that takes two names for one, is not written over.
      writeFileSync(target, text, { flag: "wx" });
      written.push(target);
    }
    return { added: [...files.keys()] };
  } catch (fault) {
    for (const target of written) rmSync(target, { force: true });
    for (const each of made.reverse()) removeIfEmpty(each);
    const { code, path: at } = fault as NodeJS.ErrnoException;
    if (code !== "EEXIST" || at === undefined) throw fault;
    return { fault: "taken", file: path.relative(folder, at).split(path.sep).join("/") };
  }
}

// dals-ed/2027 when that is a file or a link: nothing is written through it.
function firstInTheWay(folder: string, file: string): string | undefined {
  const names = file.split("/");
  for (let depth = 1; depth <= names.length; depth++) {
    const part = names.slice(0, depth).join("/");
    const stat = lstatSync(path.join(folder, part), { throwIfNoEntry: false });
    if (stat === undefined) return undefined;
    if (depth === names.length || !stat.isDirectory()) return part;
  }
  return undefined;
}

/** Those that were made, outermost first. */
function makeFolders(folder: string): string[] {
  const first = mkdirSync(folder, { recursive: true });
  if (first === undefined) return [];
  const made = [first];
  for (const name of path.relative(first, folder).split(path.sep).filter(Boolean))
    made.push(path.join(made.at(-1) ?? first, name));
  return made;
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Someone else has put something there meanwhile.
  }
}
