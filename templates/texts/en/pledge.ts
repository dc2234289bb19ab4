// Texts room: English words of pledges, follow-ups and commitments.
import type { Party } from "../../../scripts/archive/model.ts";
import type { Day, Period } from "../../../scripts/calendar/day.ts";
import { commitments } from "./counts.ts";
import { longDate, longPeriod } from "./dates.ts";

const PARTY_HEADING: Readonly<Record<string, string>> = {
  police: "Commitments of the police",
  municipality: "Commitments of the municipality",
  joint: "Joint commitments of the police and the municipality",
};

export const pledge = {
  validityLabel: "In force",
  originally: (period: Period): string => `First decided for ${longPeriod(period)}.`,
  extended: (on: Day, to: Day): string => `On ${longDate(on)} the pledge was extended until ${longDate(to)}.`,
  published: "Published",
  signed: "Signed",
  place: "Place",
  followUps: "Follow-up",
  state: {
    "in-force": "In force now",
    outdated: "No longer in force",
    ended: "No longer in force",
    upcoming: "Not yet in force",
  },
  banner: {
    oldHeading: "You are reading an older pledge",
    wasInForce: (period: Period): string =>
      `It was in force from ${longDate(period.from)} to ${longDate(period.to)} and may be outdated.`,
    newest: "Read the newest pledge instead:",
    next: (from: Day): string => `The next pledge comes into force on ${longDate(from)}:`,
    nothingNewer: (name: string): string => `No newer pledge of ${name} has been published here.`,
    upcomingHeading: "The pledge is not yet in force",
    begins: (from: Day): string => `It comes into force on ${longDate(from)}.`,
    meanwhile: "Until then this one is in force:",
  },
  partyHeading: (party: Party): string =>
    PARTY_HEADING[party.id] ?? `Commitments of ${party.name ?? party.id}`,
  linkTo: "Link here",
  copied: "The link has been copied.",
  aside: "About the pledge",
  readOn: {
    heading: "Read on",
    next: (period: string): string => `Next pledge: ${period}`,
    previous: (period: string): string => `Previous pledge: ${period}`,
    changedAfter: (period: string): string => `What changed in the pledge for ${period}?`,
    all: (name: string): string => `All pledges of ${name}`,
  },
  theme: "Theme",
  placeOf: "Place",
  target: "Target",
  resultFigure: (figure: string): string => `Result: ${figure}`,
  cardReportMissing: "No follow-up has been published here",
  cardFinalReportMissing: "No final follow-up has been published here",
  reason: "Reason",
  assessedBy: "Assessed by",
  evidence: "Evidence",
  noEvidence: "Without evidence",
  seen: (date: Day): string => `read ${longDate(date)}`,
  archivedCopy: "saved copy",
  lineage: "The same commitment through the years",
  noOutcomesYet: "The pledge has no final follow-up yet.",
  reportDue: (date: Day): string => `A final follow-up is expected by ${longDate(date)}.`,
  reportMissing: (period: string): string =>
    `No follow-up of the pledge for ${period} has been published here.`,
  finalReportMissing: (period: string): string =>
    `No final follow-up of the pledge for ${period} has been published here.`,
  reportLacking: "Follow-up missing",
  reportMissingSince: (date: Day): string =>
    `It was expected by ${longDate(date)}. The archive can therefore not say what came of the commitments.`,
  signatories: "Signed by",
  sources: "Sources",
  isSummary: "The text is a summary of the source, in the archive's own words.",
  isVerbatim: "The text is the parties' own.",
  excerpt:
    "The archive has been able to read only a part of the source. The pledge may hold more than stands here.",
  excerptReport:
    "The archive has been able to read only a part of the source. What is not reported here may be reported in the rest of it.",
  notReportedInExcerpt: "Not reported in the part of the follow-up that the archive has been able to read",
  retrieved: (date: Day): string => `read ${longDate(date)}`,
  changes: "Changes",
  noChanges: "No changes have been made.",
  background: "More about the pledge",
  reportBackground: "More about the follow-up",
  commitmentsCount: (total: number): string => commitments(total),
  reportedShare: (reported: number, total: number): string => `${reported} of ${commitments(total)} reported`,
  report: {
    interim: "Interim report",
    final: "Final follow-up",
    bannerLabel: "What this is",
    aside: "About the follow-up",
    banner: (title: string): string => `This is the follow-up of the pledge “${title}”.`,
    bannerInterim: (title: string): string => `This is an interim report on the pledge “${title}”.`,
    readPledge: "Read the pledge",
    period: "Period of the follow-up",
    kind: "Kind",
    silentInterim: "The interim report says nothing about the commitment.",
  },
};
