// Archive room: what the folder as a whole lacks or has twice.
import { type Diagnostic, diagnose, type Place } from "../diagnostics/diagnostic.ts";
import type { SourceFile } from "../source/walk.ts";
import type { ParsedFile } from "./parse.ts";

/** Which folders and files there are, those that could not be parsed included. */
export interface Inventory {
  /** The content folder's name in messages. */
  readonly shown: string;
  readonly files: readonly SourceFile[];
  /** `dals-ed` for municipalities, `dals-ed/2021` for pledges. */
  readonly folders: readonly string[];
}

type Say = (fault: Diagnostic) => void;

/** What folders lack: told once, at the file or folder that shows it. */
export function checkFolders({ shown, files, folders }: Inventory, say: Say) {
  const place = (file: string): Place => ({ file, line: 1, column: 1, length: 0 });
  if (!files.some((file) => file.kind === "archive"))
    say(diagnose("archive/missing", place(`${shown}/archive.yml`), { folder: shown }));
  for (const folder of folders) {
    const [municipality, pledge] = folder.split("/");
    const here = files.filter((file) => "municipality" in file && file.municipality === municipality);
    if (pledge === undefined) {
      if (!here.some((file) => file.kind === "municipality"))
        say(diagnose("municipality/missing", place(`${shown}/${folder}/municipality.yml`), { folder }));
      continue;
    }
    const documents = here.filter((file) => "pledge" in file && file.pledge === pledge);
    if (documents.some((file) => file.kind === "pledge")) continue;
    for (const report of documents) say(diagnose("report/without-pledge", place(report.file), { folder }));
    if (documents.length === 0)
      say(diagnose("pledge/missing", place(`${shown}/${folder}/pledge.md`), { folder }));
  }
}

export function checkCodes(parsed: readonly ParsedFile[], say: Say) {
  const names = new Map<string, string>();
  for (const one of parsed) {
    if (one.kind !== "municipality" || one.content.code === undefined) continue;
    const { code, name } = one.content;
    const other = names.get(code);
    if (other !== undefined)
      say(diagnose("municipality/duplicate-code", one.locate.value(["code"]), { code, other }));
    names.set(code, name);
  }
}
