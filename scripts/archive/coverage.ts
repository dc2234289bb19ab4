// Archive room: which years a municipality has pledges for, and whether they have been followed up: the country at a glance.
import { yearsOf } from "../calendar/day.ts";
import type { Municipality, Pledge } from "./model.ts";

export interface CoveredYear {
  readonly year: number;
  /** Those in force some day of the year, newest first; none where the archive has none. */
  readonly pledges: readonly Pledge[];
  /** `followed-up`: every one of them has its final follow-up. `promised`: one or more has none. */
  readonly state: "none" | "promised" | "followed-up";
}

/** One entry for each of the years, in their order. */
export function coverageOf({ pledges }: Municipality, years: readonly number[]): CoveredYear[] {
  return years.map((year) => {
    const there = pledges.filter((pledge) => yearsOf(pledge.validity).includes(year));
    const followedUp = there.every((pledge) => pledge.finalReport !== undefined);
    return {
      year,
      pledges: there,
      state: there.length === 0 ? "none" : followedUp ? "followed-up" : "promised",
    };
  });
}
