// Texts room: English words of the pictures: what they show, by which rule they are drawn, and what is heard of each part.
import type { Period } from "../../../scripts/calendar/day.ts";
import { commitments, pledges } from "./counts.ts";
import { longPeriod } from "./dates.ts";

export const figures = {
  howWeCount: "How we count",
  shares: {
    heading: "What has come of it",
    rule: "Each part is a number of commitments. A dashed edge means that nothing has been reported; that counts neither as done nor as not done.",
    targets: "The bars show the result. The black mark is the target.",
    outOf: (result: string, target: string): string => `${result} (target: ${target})`,
  },
  timeline: {
    heading: "When the pledges were in force",
    rule: "A bar is the time a pledge is in force, from its first day to its last. The light part is an extension. A gap is time when no pledge in the archive was in force; it may also mean that the pledge has not been found.",
    gap: (period: Period): string => `${longPeriod(period)}: no pledge in the archive`,
    extended: (period: Period): string => `extended, first decided for ${longPeriod(period)}`,
  },
  themes: {
    heading: "What was promised, year by year",
    rule: "The figure is the number of commitments. A commitment counts once, in the year its pledge came into force.",
    without: "Without a theme",
    total: (total: number, pledgeCount: number): string =>
      `${commitments(total)} in ${pledges(pledgeCount)}.`,
  },
  coverage: {
    rule: "Each box is a year in which the pledge is in force on at least one day.",
    legend: {
      "followed-up": "pledge with a final follow-up",
      promised: "pledge without a final follow-up",
      none: "no pledge in the archive",
    },
    several: (count: number): string => pledges(count),
  },
};
