// Texts room: English words of two pledges side by side, and of one commitment through the years.
import { commitments } from "./counts.ts";

export const comparison = {
  heading: (older: string, newer: string, name: string): string =>
    `What changed from ${older} to ${newer} in ${name}?`,
  crumb: "Comparison",
  description: (older: string, newer: string, name: string): string =>
    `The citizen pledges of ${name} for ${older} and ${newer} side by side: what was kept, reworded, added and dropped.`,
  link: (older: string): string => `What changed since the pledge for ${older}?`,
  olderSum: (older: string, total: number, continued: number, dropped: number): string =>
    `The pledge for ${older} had ${commitments(total)}. ${continued} of them are in the next pledge and ${dropped} are not.`,
  newerSum: (newer: string, total: number, parts: string): string =>
    `The pledge for ${newer} has ${commitments(total)}: ${parts}.`,
  parts: {
    kept: (count: number): string => `${count} unchanged`,
    reworded: (count: number): string => `${count} reworded`,
    returned: (count: number): string => `${count} taken up again`,
    added: (count: number): string => `${count} new`,
  },
  groups: {
    kept: "Unchanged",
    reworded: "Reworded",
    returned: "Taken up again from an earlier pledge",
    added: "New",
  },
  droppedGroup: (period: string): string => `Not in the pledge for ${period}`,
  cameBack: (periods: string): string => `Came back in the pledge for ${periods}.`,
  rule: "The comparison rests on which commitments the editors have marked as continuing older ones. A commitment is reworded when its text, target, place or promiser is another.",
  heardRemoved: "Removed:",
  heardAdded: "Added:",
  markedRemoved: "Removed words are struck through",
  markedAdded: "added words are underlined",
  target: "Target",
  place: "Place",
  by: "Promised by",
  nothing: "none",
  olderExcerpt: (older: string): string =>
    `The archive has been able to read only a part of the pledge for ${older}. What looks new may have been there.`,
  newerExcerpt: (newer: string): string =>
    `The archive has been able to read only a part of the pledge for ${newer}. What looks gone may be in the rest of it.`,
  splitNote:
    "One commitment has become several. That is why fewer are continued than are unchanged and reworded together.",
};

export const lineage = {
  heading: (text: string, name: string): string => `${text} – through the years in ${name}`,
  kicker: "The same commitment through the years",
  lead: (name: string, periods: string): string =>
    `The commitment is in the pledges of ${name} for ${periods}.`,
  notAgain: (last: string): string => `The commitment did not come back after the pledge for ${last}.`,
  notAgainInExcerpt: (last: string, next: string): string =>
    `The commitment is not in the part of the pledge for ${next} that the archive has been able to read. It was last in the pledge for ${last}.`,
  stillNewest: "The commitment is in the newest pledge in the archive.",
  missing: (period: string): string => `Not in the pledge for ${period}`,
  missingInExcerpt: (period: string): string =>
    `Not in the part of the pledge for ${period} that the archive has been able to read`,
  sameText: (period: string): string => `The same wording as ${period}.`,
  reworded: (period: string): string => `Reworded since ${period}:`,
  rewritten: (period: string): string => `Wholly rewritten since ${period}.`,
  targetChanged: (from: string, to: string): string => `The target changed: ${from} → ${to}.`,
  first: "The first time the commitment is in the archive.",
  stripRule:
    "A filled box: the commitment was in the pledge. A box with an edge: the pledge did not have it. No box: no pledge in the archive.",
  strip: "The years of the commitment",
  promised: "promised",
  notPromised: "not in the pledge",
};
