// Texts room: English words of the page that lists follow-ups that are missing or due.
import type { Day } from "../../../scripts/calendar/day.ts";
import { pledges } from "./counts.ts";
import { longDate } from "./dates.ts";

export const missingReports = {
  heading: "Missing follow-ups",
  crumb: "Missing",
  description: "Pledges whose final follow-up is missing or due, the longest awaited first.",
  lead: "Once a pledge has ended, the police and the municipality should tell what came of it. These are the pledges whose final follow-up is missing or due, the longest awaited first.",
  link: "Missing follow-ups",
  interim: "This has been told on the way:",
  missing: {
    heading: "Missing",
    count: (count: number): string =>
      count === 0
        ? "No follow-up is missing today."
        : `${pledges(count)} ended without a final follow-up being published here in time. That does not mean that nothing was done, only that the archive does not know.`,
    when: (due: Day): string => `Was due by ${longDate(due)}.`,
  },
  due: {
    heading: "Due",
    count: (count: number): string =>
      count === 0
        ? "No follow-up is due just now."
        : `${pledges(count)} ended, and there is still time for the follow-up.`,
    when: (due: Day): string => `Due by ${longDate(due)}.`,
  },
  later: {
    heading: "Pledges that have not ended",
    count: (count: number): string =>
      count === 0
        ? "No pledge in the archive is still to end."
        : `${pledges(count)} will be followed up later.`,
    when: (due: Day): string => `A final follow-up is due by ${longDate(due)}.`,
  },
};
