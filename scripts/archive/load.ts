// Archive room: a content folder on disk → the Archive, and all that is wrong with it. The way in for every command.
import { byPlace, type Diagnostic, hasErrors } from "../diagnostics/diagnostic.ts";
import { decode, readBytes } from "../source/decode.ts";
import { walk } from "../source/walk.ts";
import { assemble } from "./assemble.ts";
import type { Archive } from "./model.ts";
import { type ParsedFile, parseFile } from "./parse.ts";

export interface Loaded {
  /** Absent when there is any error. */
  readonly archive?: Archive;
  /**
   * What could be read, whatever is wrong beside it: for whoever drafts a document in an archive where others wait to be finished.
   * Never published. Absent when `archive.yml` cannot be read.
   */
  readonly readable?: Archive;
  /** In the order of a report. */
  readonly diagnostics: readonly Diagnostic[];
  /** Content files, those with errors included, as messages name them. */
  readonly files: readonly string[];
  readonly fileCount: number;
  /** The content folder's name in messages, which begins every file's. */
  readonly shown: string;
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
  const assembled = assemble(parsed, { ...tree, shown });
  diagnostics.push(...assembled.diagnostics);
  diagnostics.sort(byPlace);
  const paths = new Map(tree.files.map((file) => [file.file, file.path]));
  const texts = new Map<string, string | undefined>();
  const { archive } = assembled;
  return {
    ...(archive === undefined ? {} : { readable: archive }),
    ...(hasErrors(diagnostics) || archive === undefined ? {} : { archive }),
    diagnostics,
    files: tree.files.map(({ file }) => file),
    fileCount: tree.files.length,
    shown,
    textOf: (file) => {
      if (!texts.has(file)) texts.set(file, textAt(paths.get(file), file));
      return texts.get(file);
    },
  };
}

/** Within the reader's limits; text that must not be read on can still be shown. */
function textAt(path: string | undefined, file: string): string | undefined {
  if (path === undefined) return undefined;
  const read = readBytes(path, file);
  return "bytes" in read ? decode(read.bytes, file).text : undefined;
}
