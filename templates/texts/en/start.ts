// Texts room: English words of the start page: three questions and their answers.
import type { Day } from "../../../scripts/calendar/day.ts";
import { municipalities, pledges, reports } from "./counts.ts";
import { longDate } from "./dates.ts";

export const start = {
  heading: "What have the police and the municipality promised, and what came of it?",
  lead: "A citizen pledge is what the police and a municipality promise residents to do for their safety. Here the pledges stay, year after year, with what has been reported about them.",
  inForce: "What is promised now?",
  inForceCount: (count: number): string =>
    count === 0 ? "No pledge is in force today" : `${pledges(count)} in force today`,
  inForceNone: "None of the pledges in the archive is in force today.",
  allCommitments: (count: number): string => `All ${count} commitments`,
  became: "What came of the earlier pledges?",
  becameCount: (followedUp: number, total: number): string =>
    `${followedUp} of ${pledges(total)} have a final follow-up`,
  latestReports: "Newest follow-ups",
  allReports: "All follow-ups, and what came of each commitment",
  municipalities: "Where is my municipality?",
  municipalityCount: (count: number): string => `${municipalities(count)} in the archive`,
  archiveHolds: (municipalityCount: number, pledgeCount: number, reportCount: number): string =>
    `The archive holds ${pledges(pledgeCount)} and ${reports(reportCount)} from ${municipalities(municipalityCount)}.`,
  policeArea: (name: string): string => `Local police area ${name}`,
  years: "Pledges year by year",
  themes: "Pledges by theme",
  until: (date: Day): string => `In force until ${longDate(date)}`,
};
