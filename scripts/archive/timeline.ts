// Archive room: a municipality's pledges on a line of time, with the gaps between them, as shares of the whole years they touch.
import {
  addDays,
  type Day,
  daysBetween,
  firstDayOf,
  lastDayOf,
  type Period,
  yearOf,
} from "../calendar/day.ts";
import type { Pledge } from "./model.ts";
import { quietStretches } from "./phases.ts";

/** From 0, the first day of the first year, to 1, the end of the last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Timeline {
  /** Whole years, oldest first. */
  readonly years: readonly number[];
  /** Oldest first: pledges and the gaps between them. */
  readonly rows: readonly (PledgeRow | GapRow)[];
}

export interface PledgeRow extends Span {
  readonly pledge: Pledge;
  /** Where an extension begins, when there is one. */
  readonly extendedFrom?: number | undefined;
}

/** Days in a row on which none of the pledges was in force. */
export interface GapRow extends Span {
  readonly gap: Period;
}

/** Undefined when there is no pledge. */
export function timelineOf(pledges: readonly Pledge[]): Timeline | undefined {
  const froms = pledges.map(({ validity }) => validity.from).sort();
  const tos = pledges.map(({ validity }) => validity.to).sort();
  const [first, last] = [froms[0], tos.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const whole = { from: firstDayOf(yearOf(first)), to: lastDayOf(yearOf(last)) };
  const length = daysBetween(whole.from, whole.to) + 1;
  const before = (date: Day): number => daysBetween(whole.from, date) / length;
  const span = ({ from, to }: Period): Span => ({ start: before(from), end: before(addDays(to, 1)) });
  const rows = [
    ...pledges.map((pledge): PledgeRow & { from: Day } => ({
      ...span(pledge.validity),
      pledge,
      from: pledge.validity.from,
      extendedFrom: isExtended(pledge) ? before(addDays(pledge.originalValidity.to, 1)) : undefined,
    })),
    ...gapsBetween(pledges).map((gap): GapRow & { from: Day } => ({ ...span(gap), gap, from: gap.from })),
  ].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const years = Array.from({ length: yearOf(last) - yearOf(first) + 1 }, (_, index) => yearOf(first) + index);
  return { years, rows };
}

const isExtended = ({ validity, originalValidity }: Pledge): boolean => validity.to > originalValidity.to;

/** Only those with a pledge on each side: before the first and after the last there may be others that nobody has read. */
export const gapsBetween = (pledges: readonly Pledge[]): Period[] =>
  quietStretches(pledges).flatMap(({ from, to }) =>
    from === undefined || to === undefined ? [] : [{ from, to }],
  );
