// Archive room: a content folder on disk → the Archive, and all that is wrong with it. The way in for every command.
import { readFileSync } from "node:fs";
import { byPlace, type Diagnostic, hasErrors } from "../diagnostics/diagnostic.ts";
import { decode } from "../source/decode.ts";
import { walk } from "../source/walk.ts";
import { assemble } from "./assemble.ts";
import type { Archive } from "./model.ts";
import { type ParsedFile, parseFile } from "./parse.ts";

export interface Loaded {
  /** Absent when there is any error. */
  readonly archive?: Archive;
  /** In the order of a report. */
  readonly diagnostics: readonly Diagnostic[];
  /** Content files read, those with errors included. */
  readonly fileCount: number;
  /** The text of a file as messages count its lines, for code frames; undefined when it cannot be read as text. */
  readonly textOf: (file: string) => string | undefined;
}

/** `root` is the folder on disk, `shown` its name in messages (relative, forward slashes). */
export function loadArchive(root: string, shown: string): Loaded {
  const tree = walk(root, shown);
  const diagnostics: Diagnostic[] = [...tree.diagnostics];
  const parsed: ParsedFile[] = [];
  for (const file of tree.files) {
    const result = parseFile(file);
    diagnostics.push(...result.diagnostics);
    if (result.parsed !== undefined) parsed.push(result.parsed);
  }
  const assembled = assemble(parsed, { shown, files: tree.files, folders: tree.folders });
  diagnostics.push(...assembled.diagnostics);
  diagnostics.sort(byPlace);
  const paths = new Map(tree.files.map((file) => [file.file, file.path]));
  return {
    ...(hasErrors(diagnostics) || assembled.archive === undefined ? {} : { archive: assembled.archive }),
    diagnostics,
    fileCount: tree.files.length,
    textOf: (file) => {
      const path = paths.get(file);
      return path === undefined ? undefined : textAt(path, file);
    },
  };
}

function textAt(path: string, file: string): string | undefined {
  try {
    const decoded = decode(readFileSync(path), file);
    return "text" in decoded ? decoded.text : undefined;
  } catch {
    return undefined;
  }
}
