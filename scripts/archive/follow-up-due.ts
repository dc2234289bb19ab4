// Archive room: when a pledge's final follow-up is awaited, and when it is missing: one rule for pages, lists and advice.
import { addDays, type Day } from "../calendar/day.ts";
import type { Pledge } from "./model.ts";
import { holds, type Stretch } from "./phases.ts";

/** `later`: the pledge still holds. `due`: it has ended. `missing`: the follow-up should have been there. */
export type FollowUpTime = "missing" | "due" | "later";

/** The days of each, for a pledge without a final follow-up. */
export const DAYS_WITHOUT: Readonly<Record<FollowUpTime, (pledge: Pledge) => Stretch>> = {
  missing: ({ reportDue }) => ({ from: addDays(reportDue, 1) }),
  due: ({ validity, reportDue }) => ({ from: addDays(validity.to, 1), to: reportDue }),
  later: ({ validity }) => ({ to: validity.to }),
};

/** Whether a final follow-up should be there on a day and is not. */
export const isFollowUpMissing = (pledge: Pledge, on: Day): boolean =>
  pledge.finalReport === undefined && holds(DAYS_WITHOUT.missing(pledge), on);
