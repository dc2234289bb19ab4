// Site room: what a site is made from besides the Archive: its files as they were written, and their history.
import type { Loaded } from "../archive/load.ts";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { hashOfText } from "../history/chain.ts";
import { readHistory } from "../history/history.ts";
import type { History } from "../history/model.ts";

export interface KnownSurroundings {
  readonly history: History;
  /** By path in the content folder. */
  readonly sources: ReadonlyMap<string, string>;
  /** Warnings: that history is missing, or does not know a file as it is. */
  readonly diagnostics: readonly Diagnostic[];
}

/** `content` is the content folder on disk. */
export function surroundingsOf(
  content: string,
  { files, shown, textOf }: Pick<Loaded, "files" | "shown" | "textOf">,
): KnownSurroundings {
  const sources = new Map(files.map((file) => [file.slice(shown.length + 1), textOf(file) ?? ""]));
  const history = readHistory(content);
  const place = (file: string) => ({ file: `${shown}/${file}`, line: 1, column: 1, length: 0 });
  if (history.missing !== undefined) {
    const diagnostics = [diagnose("history/missing", place("archive.yml"), { why: history.missing })];
    return { history, sources, diagnostics };
  }
  const newest = new Map(history.states.map(({ path, text }) => [path, text]));
  const unknown = [...sources].filter(([path, text]) => {
    const known = newest.get(path);
    return known === undefined || hashOfText(known) !== hashOfText(text);
  });
  return {
    history,
    sources,
    diagnostics: unknown.map(([path]) => diagnose("history/not-committed", place(path), {})),
  };
}
