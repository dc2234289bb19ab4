// Import room: content files → a new folder, which appears whole or not at all. What is there already is never touched.
import { lstatSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type Loaded, loadArchive } from "../archive/load.ts";
import type { ContentFiles } from "./content-files.ts";
import { withKeptTexts } from "./kept-texts.ts";

export type Placed =
  | { readonly loaded: Loaded }
  /** Something is there: a file, a link, or a folder with anything in it. */
  | { readonly fault: "taken" };

/**
 * `folder` is an absolute path, `shown` its name in messages. The files are written beside it, read by the archive's own reader,
 * and moved into place only when that finds no error: nothing that JSON can say gets past the reader's rules.
 */
export function placeFiles(files: ContentFiles, folder: string, shown: string): Placed {
  if (isTaken(folder)) return { fault: "taken" };
  mkdirSync(path.dirname(folder), { recursive: true });
  const fresh = `${folder}.import-${process.pid}`;
  mkdirSync(fresh);
  try {
    for (const [file, text] of files) {
      const target = path.join(fresh, file);
      mkdirSync(path.dirname(target), { recursive: true });
      // `wx`: on a disk that takes two names for one, the second is refused.
      writeFileSync(target, text, { flag: "wx" });
    }
    const loaded = withKeptTexts(loadArchive(fresh, shown));
    if (loaded.archive === undefined) return { loaded };
    // An empty folder may stand in the place; one that was filled meanwhile cannot be removed.
    if (lstatSync(folder, { throwIfNoEntry: false }) !== undefined) rmdirSync(folder);
    renameSync(fresh, folder);
    return { loaded };
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

function isTaken(folder: string): boolean {
  const stat = lstatSync(folder, { throwIfNoEntry: false });
  return stat !== undefined && !(stat.isDirectory() && readdirSync(folder).length === 0);
}
