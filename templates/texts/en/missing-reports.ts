// Texts room: English words of the page that lists follow-ups that are missing or due.
import type { Day } from "../../../scripts/calendar/day.ts";
import { pledges } from "./counts.ts";
import { longDate } from "./dates.ts";

export const missingReports = {
  heading: "Missing follow-ups",
  crumb: "Missing",
  description: "Pledges whose final follow-up is missing or due soon, the longest awaited first.",
  lead: "Once a pledge has ended, the police and the municipality should tell what came of it. These are the pledges where that has not happened yet, the longest awaited first.",
  rule: (days: number): string =>
    `The archive counts on a follow-up within ${days} days of a pledge’s last day, unless something else is said. That is the archive’s own reckoning, not a time that the police and the municipality have promised.`,
  link: "Missing follow-ups",
  interim: "This has been told on the way:",
  missing: {
    heading: "Missing",
    count: (count: number): string =>
      count === 0
        ? "No follow-up is missing today."
        : `${pledges(count)} ended without a final follow-up being published here. That does not mean that nothing was done, only that the archive does not know.`,
    when: (due: Day): string => `By the archive’s reckoning it should have come by ${longDate(due)}.`,
  },
  due: {
    heading: "Due soon",
    count: (count: number): string =>
      count === 0
        ? "No pledge has ended lately."
        : `${pledges(count)} ended, and there is still time for the follow-up.`,
    when: (due: Day): string => `Should be there by ${longDate(due)}.`,
  },
  later: {
    heading: "Pledges still in force",
    count: (count: number): string =>
      count === 0
        ? "No pledge in the archive is left to follow up."
        : `${pledges(count)} will be followed up later.`,
    when: (due: Day): string => `A final follow-up should be there by ${longDate(due)}.`,
  },
};
