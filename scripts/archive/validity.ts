// Archive room: when a pledge is in force, read from its front matter or its folder's name, and the rules that hold for days.

import { addDays, type Day, firstDayOf, lastDayOf, type Period, yearOf } from "../calendar/day.ts";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { ParsedPledge, ParsedReport } from "./parse.ts";

export interface Validity {
  readonly original: Period;
  /** With every extension. */
  readonly effective: Period;
}

/** 2021 → the year, 2022-2023 → two years, 2019-resecentrum → 2019. */
export function yearsInFolder(folder: string): { first: number; last: number } | undefined {
  const [, first, last] = /^(\d{4})(?:-(\d{4}))?(?:-|$)/.exec(folder) ?? [];
  if (first === undefined) return undefined;
  const [from, to] = [Number(first), Number(last ?? first)];
  return from >= 1900 && to >= from && to <= 2199 ? { first: from, last: to } : undefined;
}

export function validityOf(pledge: ParsedPledge): Validity | { readonly faults: Diagnostic[] } {
  const { content, locate, source } = pledge;
  const years = yearsInFolder(source.pledge);
  const named = years && { from: firstDayOf(years.first), to: lastDayOf(years.last) };
  const original = content.valid ?? named;
  if (original === undefined || years === undefined)
    return { faults: [diagnose("validity/unknown", locate.value([]), { folder: source.pledge })] };

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
  faults.push(...checkPublished(pledge, { from: original.from, to: end }));
  return faults.length > 0 ? { faults } : { original, effective: { from: original.from, to: end } };
}

function checkPublished({ content, locate }: ParsedPledge, { from, to }: Period): Diagnostic[] {
  const faults: Diagnostic[] = [];
  for (const field of ["published", "signed"] as const) {
    const published = content[field];
    if (published === undefined) continue;
    const place = locate.value([field]);
    if (published > to) faults.push(diagnose("published/after-validity", place, { published, to }));
    else if (addDays(published, 366) < from)
      faults.push(diagnose("published/too-early", place, { published, from }));
  }
  const due = content["report-due"];
  if (due !== undefined && due < from)
    faults.push(diagnose("validity/report-due-too-early", locate.value(["report-due"]), { due, from }));
  return faults;
}

export function checkReportDays({ content, locate }: ParsedReport, { from }: Period): Diagnostic[] {
  if (content.published === undefined || content.published >= from) return [];
  const values = { published: content.published, from };
  return [diagnose("published/before-pledge", locate.value(["published"]), values)];
}
