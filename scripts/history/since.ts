// History room: what was published at a revision, held against the files as they are: whoever changes a promise or a verdict says why.
import { type Diagnostic, diagnose, type Place } from "../diagnostics/diagnostic.ts";
import { type Difference, differencesBetween, owesNote } from "./differences.ts";
import { documentAt } from "./document.ts";
import { askSince, type GitFault } from "./git.ts";
import { type FileChange, readFiles } from "./patch.ts";
import { differInSpellingAlone } from "./spelling.ts";
import { type Note, readVersion, type Version } from "./version.ts";

/** `folder` is the content folder on disk, `shown` its name in messages. Starts git once. */
export function checkSince(
  folder: string,
  shown: string,
  revision: string,
): { readonly diagnostics: readonly Diagnostic[] } | { readonly fault: GitFault } {
  const answer = askSince(folder, revision);
  if ("fault" in answer) return answer;
  return { diagnostics: readFiles(answer.patch).flatMap((file) => faultsOf(file, shown)) };
}

function faultsOf(file: FileChange, shown: string): Diagnostic[] {
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
  return then === undefined || now === undefined ? moved : [...moved, ...unnoted(then, now)];
}

/** An old address that the document itself does not name. A follow-up that moved with its pledge keeps its own by the pledge's. */
function movedFaults(from: string, path: string, now: Version | undefined, top: Place): Diagnostic[] {
  const isPledge = documentAt(path)?.report === undefined;
  const name = (one: string): string =>
    isPledge ? one.slice(0, one.lastIndexOf("/")) : one.slice(one.lastIndexOf("/") + 1).replace(/\.md$/, "");
  const isKept = name(from) === name(path) || now?.formerly.includes(name(from)) === true;
  return isKept ? [] : [diagnose("change/address", top, { from: name(from), to: name(path) })];
}

function unnoted(then: Version, now: Version): Diagnostic[] {
  const owing = differencesBetween(then, now).filter(owesNote);
  const isValidAnew = then.fields.get("valid") !== now.fields.get("valid");
  const known = new Set(then.notes.map(({ on, note }) => `${on} ${note}`));
  const added = now.notes.filter(({ on, note }) => !known.has(`${on} ${note}`));
  if (added.some(({ minor }) => !minor)) return [];
  const minor: Note | undefined = added[0];
  const validity = isValidAnew ? [diagnose("change/validity", now.locate.value(["valid"]), {})] : [];
  const others = owing.flatMap((difference) => {
    if (minor === undefined) return [sayOwing(difference, now)];
    const isSpelling =
      difference.what === "reworded" && differInSpellingAlone(difference.before, difference.after);
    const place = placeOf(difference, now);
    return isSpelling ? [] : [diagnose("change/not-minor", place, { id: idOf(difference) })];
  });
  return [...validity, ...others];
}

const idOf = (difference: Difference): string => ("id" in difference ? difference.id : "");

function sayOwing(difference: Difference, now: Version): Diagnostic {
  const place = placeOf(difference, now);
  const id = idOf(difference);
  switch (difference.what) {
    case "reworded":
      return diagnose("change/text", place, { id, before: difference.before });
    case "status":
      return diagnose("change/status", place, { id, before: difference.before, after: difference.after });
    case "commitment-removed":
      return diagnose("change/commitment-removed", place, { id });
    case "outcome-removed":
      return diagnose("change/outcome-removed", place, { id });
    default:
      return diagnose("change/field", place, { id, field: difference.what });
  }
}

const FIELD_OF: Readonly<Partial<Record<Difference["what"], readonly string[]>>> = {
  reworded: ["text"],
  target: ["target"],
  by: ["by"],
  place: ["place"],
  status: ["status"],
  result: ["result", "value"],
};

/** The field that changed; of what is gone, the list it stood in. */
function placeOf(difference: Difference, now: Version): Place {
  const list = difference.what === "status" || difference.what === "result" ? "outcomes" : "commitments";
  const id = idOf(difference);
  const index = (list === "outcomes" ? now.outcomes.get(id) : now.commitments.get(id))?.index;
  const field = FIELD_OF[difference.what];
  if (index !== undefined && field !== undefined) return now.locate.value([list, index, ...field]);
  return now.locate.key([difference.what === "outcome-removed" ? "outcomes" : "commitments"]);
}
