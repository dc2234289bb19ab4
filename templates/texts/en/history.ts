// Texts room: English words of what has changed in the archive, and of what the public log proves.
import type { Day } from "../../../scripts/calendar/day.ts";
import { wordOf } from "../naming.ts";
import { counted } from "./counts.ts";
import { longDate } from "./dates.ts";

const FIELDS: Readonly<Record<string, string>> = {
  title: "title",
  published: "day of publication",
  summary: "short summary",
  signatories: "signatories",
  sources: "sources",
  wording: "what is said of the wording",
  excerpt: "whether the source is incomplete",
  signed: "day of signing",
  valid: "validity",
  extended: "extension",
  place: "place",
  "report-due": "day the follow-up is due",
  kind: "kind of follow-up",
  period: "time that the follow-up is about",
  "assessed-by": "who assesses",
  commitments: "the commitments’ themes, or which older commitments they continue",
  outcomes: "the evidence, or who assessed",
  body: "text",
};

export const history = {
  crumb: "Changes",
  title: "Changes in the archive",
  lead: "What has been changed in pledges and follow-ups since they came into the archive. Where the editors have written why, that is said too.",
  yearTitle: (year: number): string => `Changes in the archive in ${year}`,
  yearLead: (year: number): string =>
    `Everything that was added to the archive, changed in it or taken out of it in ${year}.`,
  yearLink: (year: number): string => `Changes in ${year}`,
  years: "Changes year by year",
  none: "Nothing has been changed yet.",
  follow: "Follow the changes in a feed",
  missing:
    "History is missing. This edition of the site was built without the archive’s history, so only the changes that the editors noted themselves are listed here.",
  source: "Save the page’s source file",
  sourceWhy: "if you want to be able to show later what it says here today.",
  changedOn: (on: Day, times: number): string =>
    times === 1 ? `Changed ${longDate(on)}` : `Changed ${times} times, last ${longDate(on)}`,
  addedCount: (count: number, isMore: boolean): string =>
    `${isMore ? "Also added" : "Added"}: ${counted(count, "document", "documents")}`,
  allAdded: (count: number, on: Day): string => `Show all ${count} that were added on ${longDate(on)}`,
  commit: "See the change in git",
  note: "Note",
  noteFrom: (on: Day): string => `Note of ${longDate(on)}`,
  withoutNote: "The editors have not written why.",
  added: "Added to the archive.",
  removed: "Removed from the archive.",
  removedHeld: "The pledge said:",
  nameOfGone: (municipality: string, folder: string, isReport: boolean): string =>
    `${isReport ? "Follow-up of the citizen pledge" : "Citizen pledge"} in ${municipality} ${folder}`,
  moved: (from: string): string => `New address. The page was at ${from} before.`,
  commitmentAdded: "New commitment:",
  commitmentRemoved: "Removed commitment:",
  reworded: { changed: "The text was changed:", came: "New text:", went: "The text was removed:" },
  outcomeReworded: {
    changed: "The description of what happened was changed:",
    came: "New description of what happened:",
    went: "The description of what happened was removed. It said:",
  },
  reason: {
    changed: "The reason was changed:",
    came: "A reason was added:",
    went: "The reason was removed. It was:",
  },
  target: (before: string | undefined, after: string | undefined): string =>
    before === undefined
      ? `New target: ${after}.`
      : after === undefined
        ? `The target “${before}” was removed.`
        : `The target was changed from “${before}” to “${after}”.`,
  by: (before: string, after: string): string =>
    `It was promised by ${before} before, and is by ${after} now.`,
  assessor: (before: string, after: string): string =>
    `It was assessed by ${before} before, and is by ${after} now.`,
  place: (before: string | undefined, after: string | undefined): string =>
    before === undefined
      ? `New place: ${after}.`
      : after === undefined
        ? `The place “${before}” was removed.`
        : `The place was changed from “${before}” to “${after}”.`,
  status: (before: string, after: string): string => `The status was changed from “${before}” to “${after}”.`,
  result: (before: string | undefined, after: string | undefined): string =>
    before === undefined
      ? `New result: ${after}.`
      : after === undefined
        ? `The result ${before} was removed.`
        : `The result was changed from ${before} to ${after}.`,
  outcomeAdded: (status: string): string => `New word of what came of it: ${status}.`,
  outcomeRemoved: (status: string): string =>
    `The follow-up no longer says anything of the commitment. It said “${status}” before.`,
  other: (fields: string): string => `Also changed: ${fields}. What it said before is not shown here.`,
  field: (name: string): string => wordOf(FIELDS, name),
  before: "Before",
  after: "Now",
  kinds: {
    added: "a new document",
    removed: "a removed document",
    moved: "address",
    "commitment-added": "a new commitment",
    "commitment-removed": "a removed commitment",
    reworded: "text",
    target: "target",
    assessor: "who assessed",
    by: "who promises",
    place: "place",
    status: "status",
    result: "result",
    "outcome-added": "a new word of what came of it",
    "outcome-removed": "a removed word of what came of it",
    "outcome-text": "the description of what happened",
    reason: "reason",
    other: "other things",
  },
  proof: {
    heading: "How the archive can be checked",
    lead: "The archive keeps a trail of every change, so that changes made afterwards can be discovered.",
    provesHeading: "What the trail shows",
    proves: [
      "That a file you have saved stood in the archive exactly so, from which day and until which day.",
      "That nothing in the trail has been changed, removed or moved since somebody saved a fingerprint from it.",
    ],
    provesNotHeading: "What the trail does not show",
    provesNot: [
      "That what a file says is true, or that the source is rendered correctly.",
      "That the trail is untouched from the beginning. Whoever runs the archive can rewrite the whole of it, and only somebody who has saved an older fingerprint will notice.",
      "On which day something was published on the site. The days are those on which files came into the archive.",
    ],
    howHeading: "How to make the check",
    what: "The trail is an open log. For every version of every file it has the day, the file’s fingerprint (SHA-256) and the fingerprint of the line before. No line can therefore be removed, replaced or moved without changing every line after it.",
    log: "Open the log (a file for programs)",
    links: (count: number): string => `The log has ${counted(count, "line", "lines")}.`,
    last: "Fingerprint of the last line:",
    how: "Save the source file from a pledge’s page, or copy the fingerprint above. You can then show later what the archive said. The archive’s own program makes the check:",
    command: (site: string): string => `npm run verify -- ${site} pledge.md`,
    missing: "This edition of the site has no trail, since it was built without the archive’s history.",
  },
};
