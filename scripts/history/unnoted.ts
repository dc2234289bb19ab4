// History room: what of a published document is another now, and which of it no note tells of.
import { type Diagnostic, diagnose, type Place } from "../diagnostics/diagnostic.ts";
import { type Difference, differencesBetween, isNews } from "./differences.ts";
import { nameOfNote, newNotes } from "./notes.ts";
import { differInSpellingAlone } from "./spelling.ts";
import type { Version } from "./version.ts";

/** Fields of the document that say what was promised, for how long, or how its words are to be taken. */
const WEIGHTY = ["valid", "place", "report-due", "kind", "wording", "excerpt"];

export function changedFields(then: Version, now: Version): string[] {
  const changed = WEIGHTY.filter((name) => then.fields.get(name) !== now.fields.get(name));
  // A new extension has its own day and note; one that was published stays as it is.
  if (!beginsWith(now.extensions, then.extensions)) changed.push("extended");
  // The first former place is what permanent ids are made of.
  if (!beginsWith(now.formerly, then.formerly)) changed.push("formerly");
  return changed;
}

const beginsWith = (list: readonly string[], beginning: readonly string[]): boolean =>
  beginning.every((one, index) => list[index] === one);

/** What was once said of a change stays said, and stays in its place among those of its day: ids in feeds count them. */
export function notesGone(then: Version, now: Version): Diagnostic[] {
  const ofDay = ({ notes }: Version, day: string) => notes.filter(({ on }) => on === day);
  return then.notes
    .filter((note) => {
      const place = ofDay(then, note.on).indexOf(note);
      const there = ofDay(now, note.on)[place];
      return there === undefined || nameOfNote(there) !== nameOfNote(note);
    })
    .map(({ note }) => diagnose("change/note-removed", now.locate.key(["changes"]), { note }));
}

/** What was changed without a new note. `fields` are those of the document as a whole. */
export function unnoted(then: Version, now: Version, fields: readonly string[]): Diagnostic[] {
  const owing = differencesBetween(then, now).filter(isNews);
  const added = newNotes(then, now);
  const isNoted = added.some(({ minor }) => !minor);
  // No note makes up for a former place: addresses and ids are made of it.
  const ofDocument = [...new Set(fields)]
    .filter((field) => !isNoted || field === "formerly")
    .map((field) => diagnose("change/document", now.locate.key([field]), { field }));
  if (isNoted) return ofDocument;
  const [minor] = added;
  const others = owing.flatMap((difference) => {
    if (minor === undefined) return [sayOwing(difference, now)];
    const isSpelling =
      difference.what === "reworded" && differInSpellingAlone(difference.before, difference.after);
    const place = placeOf(difference, now);
    return isSpelling ? [] : [diagnose("change/not-minor", place, { id: idOf(difference) })];
  });
  return [...ofDocument, ...others];
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
    case "commitment-added":
      return diagnose("change/added", place, { id, what: "commitment" });
    case "outcome-added":
      return diagnose("change/added", place, { id, what: "outcome" });
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
  result: ["result"],
  "outcome-text": ["text"],
  reason: ["reason"],
  assessor: ["assessed-by"],
  "commitment-added": ["id"],
  "outcome-added": ["commitment"],
};

const OF_OUTCOMES: readonly Difference["what"][] = [
  "status",
  "result",
  "outcome-text",
  "reason",
  "assessor",
  "outcome-added",
];

/** The field that changed; of what is gone, the list it stood in. */
function placeOf(difference: Difference, now: Version): Place {
  const list = OF_OUTCOMES.includes(difference.what) ? "outcomes" : "commitments";
  const id = idOf(difference);
  const index = (list === "outcomes" ? now.outcomes.get(id) : now.commitments.get(id))?.index;
  const field = FIELD_OF[difference.what];
  if (index !== undefined && field !== undefined) return now.locate.value([list, index, ...field]);
  return now.locate.key([difference.what === "outcome-removed" ? "outcomes" : "commitments"]);
}
