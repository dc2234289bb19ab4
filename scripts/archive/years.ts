// Archive room: pledges by the years they are in force, whichever year their title names.
import { yearsOf } from "../calendar/day.ts";
import type { Pledge } from "./model.ts";

/** Every year in which some pledge is in force, newest first. */
export const coveredYears = (pledges: readonly Pledge[]): number[] =>
  [...new Set(pledges.flatMap((pledge) => yearsOf(pledge.validity)))].sort((a, b) => b - a);

export const pledgesOfYear = (pledges: readonly Pledge[], year: number): Pledge[] =>
  pledges.filter((pledge) => yearsOf(pledge.validity).includes(year));
