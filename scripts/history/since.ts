// History room: what was published at a revision, held against the files as they are: whoever changes a promise or a verdict says why.
import { type Diagnostic, diagnose, type Place } from "../diagnostics/diagnostic.ts";
import { documentAt, folderOf } from "./document.ts";
import { askSince, type GitFault } from "./git.ts";
import { type FileChange, readFiles } from "./patch.ts";
import { changedFields, notesGone, unnoted } from "./unnoted.ts";
import { readVersion, type Version } from "./version.ts";

/** `folder` is the content folder on disk, `shown` its name in messages. Starts git once. */
export function checkSince(
  folder: string,
  shown: string,
  revision: string,
): { readonly diagnostics: readonly Diagnostic[] } | { readonly fault: GitFault } {
  const answer = askSince(folder, revision);
  if ("fault" in answer) return answer;
  const files = readFiles(answer.patch);
  const moves = new Map(
    files.flatMap(({ from, path }): [string, string][] =>
      from === undefined || documentAt(from)?.report !== undefined ? [] : [[folderOf(from), folderOf(path)]],
    ),
  );
  return { diagnostics: files.flatMap((file) => faultsOf(file, shown, moves)) };
}

/** `moves`: folders of pledges that have another name now. */
function faultsOf(file: FileChange, shown: string, moves: ReadonlyMap<string, string>): Diagnostic[] {
  const { what, path, from, before, after } = file;
  if (what === "added" || documentAt(from ?? path) === undefined) return [];
  const name = `${shown}/${path}`;
  const top: Place = { file: name, line: 1, column: 1, length: 0 };
  if (what === "removed" || documentAt(path) === undefined)
    return [diagnose("change/document-removed", { ...top, file: `${shown}/${from ?? path}` }, {})];
  const now = after === undefined ? undefined : readVersion(after, name);
  const moved = from === undefined ? [] : movedFaults(from, path, now, top);
  if (before === undefined) return moved;
  const then = readVersion(before, name);
  // A file that cannot be read now has an error of its own; one that could not be read then was never published.
  if (then === undefined || now === undefined) return moved;
  const fields = [...changedFields(then, now), ...changedPlaces(then, from ?? path, path, moves)];
  return [...moved, ...notesGone(then, now), ...unnoted(then, now, fields)];
}

/** What a new place says by itself: another municipality promises, another time holds, another pledge is answered for. */
function changedPlaces(
  version: Version,
  from: string,
  path: string,
  moves: ReadonlyMap<string, string>,
): string[] {
  const [then, now] = [documentAt(from), documentAt(path)];
  if (then === undefined || now === undefined) return [];
  if (now.report !== undefined)
    return folderOf(from) === folderOf(path) || moves.get(folderOf(from)) === folderOf(path)
      ? []
      : ["pledge"];
  const years = (folder: string): string => /^\d{4}(-\d{4})?(?![0-9])/.exec(folder)?.[0] ?? "";
  return [
    ...(then.municipality === now.municipality ? [] : ["municipality"]),
    // Days that stand in the file hold whatever the folder is called.
    ...(version.fields.has("valid") || years(then.pledge) === years(now.pledge) ? [] : ["valid"]),
  ];
}

/** An old address that the document itself does not name. A follow-up that moved with its pledge keeps its own by the pledge's. */
function movedFaults(from: string, path: string, now: Version | undefined, top: Place): Diagnostic[] {
  const isPledge = documentAt(path)?.report === undefined;
  const name = (one: string): string =>
    isPledge ? folderOf(one) : one.slice(one.lastIndexOf("/") + 1).replace(/\.md$/, "");
  const isKept = name(from) === name(path) || now?.formerly.includes(name(from)) === true;
  return isKept ? [] : [diagnose("change/address", top, { from: name(from), to: name(path) })];
}
