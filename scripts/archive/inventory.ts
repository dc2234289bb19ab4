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
  /** Paths of what is there under a wrong name or cannot be read: not missing. */
  readonly unread: ReadonlySet<string>;
}

type Say = (fault: Diagnostic) => void;

/** What folders lack: told once, at the file or folder that shows it. */
export function checkFolders({ shown, files, folders, unread }: Inventory, say: Say) {
  const place = (file: string): Place => ({ file, line: 1, column: 1, length: 0 });
  const there = new Set(files.map(({ file }) => file.slice(shown.length + 1)));
  const isThere = (file: string, folder: string) => there.has(file) || unread.has(file) || unread.has(folder);

  if (!isThere("archive.yml", ""))
    say(diagnose("archive/missing", place(`${shown}/archive.yml`), { folder: shown }));
  for (const folder of folders) {
    const isPledge = folder.includes("/");
    const file = `${folder}/${isPledge ? "pledge.md" : "municipality.yml"}`;
    if (isThere(file, folder)) continue;
    const reports = isPledge ? files.filter((one) => one.file.startsWith(`${shown}/${folder}/`)) : [];
    if (!isPledge) say(diagnose("municipality/missing", place(`${shown}/${file}`), { folder }));
    else if (reports.length === 0) say(diagnose("pledge/missing", place(`${shown}/${file}`), { folder }));
    for (const report of reports) say(diagnose("report/without-pledge", place(report.file), { folder }));
  }
}

/** Folders of pledges of one municipality that hold no pledge that could be read. */
export function brokenFolders(
  { folders, unread }: Inventory,
  municipality: string,
  assembled: ReadonlySet<string>,
): Set<string> {
  const all = [...folders, ...unread].flatMap((path) => {
    const [first, folder] = path.split("/");
    return first === municipality && folder !== undefined ? [folder] : [];
  });
  return new Set(all.filter((folder) => !assembled.has(folder)));
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
