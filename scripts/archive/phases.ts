// Archive room: what a pledge is on any day (in force, outdated, …), worked out once for all days, so that a page never goes stale.
import { addDays, type Day, includes } from "../calendar/day.ts";
import type { Pledge } from "./model.ts";

/**
 * States of the banner: `in-force` (A), `outdated` (B: ended, a newer one exists), `ended` (C: ended, nothing newer),
 * `upcoming` (E). State D, the follow-up report, depends on no day.
 */
export type State = "in-force" | "outdated" | "ended" | "upcoming";

/** Days in a row. Without `from` since ever, without `to` for ever. */
export interface Stretch {
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
}

/** A stretch of days in which a pledge's page says the same. */
export interface Phase extends Stretch {
  readonly state: State;
  /** `outdated`: the newest one to read instead. `upcoming`: the one in force meanwhile, if any. */
  readonly instead?: Pledge | undefined;
}

/** Pledges that take each other's place: those of one municipality and, when a pledge has one, of the same place. */
export function successorsOf(pledge: Pledge): Pledge[] {
  const others = pledge.municipality.pledges.filter((one) => one !== pledge);
  const later = (one: Pledge) => one.validity.from > pledge.validity.from;
  const samePlace = others.filter((one) => later(one) && one.place === pledge.place);
  return samePlace.length > 0 ? samePlace : others.filter((one) => later(one) && one.place === undefined);
}

export function stateOn(pledge: Pledge, date: Day): Omit<Phase, keyof Stretch> {
  if (date < pledge.validity.from) {
    const instead = newest(
      pledge.municipality.pledges.filter(
        (one) => one !== pledge && one.place === pledge.place && includes(one.validity, date),
      ),
    );
    return { state: "upcoming", instead };
  }
  if (includes(pledge.validity, date)) return { state: "in-force" };
  const successors = successorsOf(pledge);
  const begun = newest(successors.filter((one) => one.validity.from <= date));
  const instead = begun ?? newest(successors.filter((one) => one.validity.from > date).slice(-1));
  return instead === undefined ? { state: "ended" } : { state: "outdated", instead };
}

const newest = (pledges: readonly Pledge[]): Pledge | undefined =>
  [...pledges].sort((a, b) => (a.validity.from < b.validity.from ? 1 : -1))[0];

/** All phases from the beginning to the end of time, in order, without gaps. */
export function phasesOf(pledge: Pledge): Phase[] {
  const turns = new Set<Day>();
  for (const one of pledge.municipality.pledges) {
    turns.add(one.validity.from);
    turns.add(addDays(one.validity.to, 1));
  }
  const days = [...turns].sort();
  const phases: Phase[] = [];
  const add = (from: Day | undefined, to: Day | undefined, date: Day) => {
    const now = stateOn(pledge, date);
    const last = phases.at(-1);
    if (last !== undefined && last.state === now.state && last.instead === now.instead)
      phases[phases.length - 1] = { ...last, to };
    else phases.push({ from, to, ...now });
  };
  const first = days[0];
  if (first === undefined) return phases;
  add(undefined, addDays(first, -1), addDays(first, -1));
  for (const [index, from] of days.entries()) {
    const next = days[index + 1];
    add(from, next === undefined ? undefined : addDays(next, -1), from);
  }
  return phases;
}

/** Whether a stretch of days holds a day. */
export const holds = ({ from, to }: Stretch, date: Day): boolean =>
  (from === undefined || from <= date) && (to === undefined || date <= to);

/** The days on which none of the pledges is in force: before the first, between them, after the last. */
export function quietStretches(pledges: readonly Pledge[]): Stretch[] {
  const periods = pledges.map((pledge) => pledge.validity).sort((a, b) => (a.from < b.from ? -1 : 1));
  const stretches: Stretch[] = [];
  let end: Day | undefined;
  for (const { from, to } of periods) {
    if (end === undefined) stretches.push({ to: addDays(from, -1) });
    else if (addDays(end, 1) < from) stretches.push({ from: addDays(end, 1), to: addDays(from, -1) });
    if (end === undefined || to > end) end = to;
  }
  if (end !== undefined) stretches.push({ from: addDays(end, 1) });
  return stretches;
}

/** How many of some stretches hold, from `since` on: the days in a row on which the number is the same. */
export function countStretches(
  some: readonly Stretch[],
  since: Day,
): (Stretch & { readonly count: number })[] {
  const turns = some.flatMap(({ from, to }) => [from, to === undefined ? undefined : addDays(to, 1)]);
  const later = turns.filter((date): date is Day => date !== undefined && date > since);
  const days = [since, ...new Set(later)].sort();
  const stretches: (Stretch & { count: number })[] = [];
  for (const [index, from] of days.entries()) {
    const next = days[index + 1];
    const count = some.filter((one) => holds(one, from)).length;
    const to = next === undefined ? undefined : addDays(next, -1);
    const last = stretches.at(-1);
    if (last?.count === count) stretches[stretches.length - 1] = { ...last, to };
    // The first holds for earlier days too: a clock that is behind must not empty the page.
    else stretches.push({ from: index === 0 ? undefined : from, to, count });
  }
  return stretches;
}
