// Archive room: when a pledge is in force, read from its front matter or its folder's name, and the rules that hold for days.
import { addDays, type Day, firstDayOf, lastDayOf, type Period, yearOf } from "../calendar/day.ts";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { ParsedPledge, ParsedReport } from "./parse.ts";

export interface Validity {
  readonly original: Period;
  /** With every extension. */
  readonly effective: Period;
}

/** 2021 → the year, 2022-2023 → two years, 2019-resecentrum → 2019. Throws on a name that `walk` lets nobody give a folder. */
export function yearsInFolder(folder: string): { first: number; last: number } {
  const [, first, last] = /^((?:19|20|21)\d\d)(?:-((?:19|20|21)\d\d))?(?:-|$)/.exec(folder) ?? [];
  if (first === undefined) throw new RangeError(`${folder} does not begin with a year`);
  return { first: Number(first), last: Number(last ?? first) };
}

/** With faults the validity is only good for looking for more of them. */
export function validityOf(pledge: ParsedPledge): Validity & { readonly faults: readonly Diagnostic[] } {
  const { content, locate, source } = pledge;
  const years = yearsInFolder(source.pledge);
  const original = content.valid ?? { from: firstDayOf(years.first), to: lastDayOf(years.last) };

  const faults: Diagnostic[] = [];
  // A broken year (July to June) may begin in the folder's year and end in the next; that it touches none of it is a slip.
  const matchesStart = yearOf(original.from) === years.first;
  const matchesEnd = years.first === years.last || yearOf(original.to) === years.last;
  if (!matchesStart || !matchesEnd) {
    const values = { folder: source.pledge, from: original.from, to: original.to };
    faults.push(diagnose("validity/contradicts-folder", locate.key(["valid"]), values));
  }
  let end: Day = original.to;
  for (const [index, extension] of (content.extended ?? []).entries()) {
    if (extension.to <= end) {
      const place = locate.value(["extended", index, "to"]);
      faults.push(diagnose("validity/extension-not-later", place, { to: extension.to, end }));
    } else end = extension.to;
  }
  const effective = { from: original.from, to: end };
  faults.push(...checkDays(pledge, effective));
  return { original, effective, faults };
}

function checkDays({ content, locate }: ParsedPledge, { from, to }: Period): Diagnostic[] {
  const faults: Diagnostic[] = [];
  for (const verb of ["published", "signed"] as const) {
    const on = content[verb];
    if (on === undefined) continue;
    if (on > to) faults.push(diagnose("published/after-validity", locate.value([verb]), { verb, on, to }));
    else if (addDays(on, 366) < from)
      faults.push(diagnose("published/too-early", locate.value([verb]), { verb, on, from }));
  }
  const due = content["report-due"];
  if (due !== undefined && due < from)
    faults.push(diagnose("validity/report-due-too-early", locate.value(["report-due"]), { due, from }));
  return faults;
}

/** A follow-up that comes later than this is a slip in the year: 2091 for 2019. */
const MOST_YEARS = 10;

export function checkReportDays({ content, locate }: ParsedReport, { from, to }: Period): Diagnostic[] {
  const faults: Diagnostic[] = [];
  const { published, period } = content;
  const place = () => locate.value(["published"]);
  if (published !== undefined && published < from)
    faults.push(diagnose("published/before-pledge", place(), { published, from }));
  if (published !== undefined && yearOf(published) > yearOf(to) + MOST_YEARS)
    faults.push(diagnose("published/too-late", place(), { published, to, years: MOST_YEARS }));
  if (period !== undefined && (period.to < from || period.from > to)) {
    const values = { ...period, pledgeFrom: from, pledgeTo: to };
    faults.push(diagnose("report/period-outside", locate.key(["period"]), values));
  }
  return faults;
}
