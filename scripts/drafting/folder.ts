// Drafting room: the name that somebody gives a pledge's folder or a follow-up → the name it can have, and the time it tells of.
import { slugOf } from "../address/slug.ts";
import { yearsInFolder } from "../archive/validity.ts";
import { day, firstDayOf, lastDayOf, type Period, yearsOf } from "../calendar/day.ts";
import { ID, LONGEST_ID } from "../schema/field.ts";
import { isPledgeFolder, meantPledgeFolder } from "../source/names.ts";
import { type Refusal, refused } from "./draft.ts";

/** 2027, 2027-2028, 2027-resecentrum; of "27", "2027/28" and "Löfte 2027" it says which name was probably meant. */
export function pledgeFolder(
  written: string,
): { readonly folder: string } | { readonly refusal: Extract<Refusal, { kind: "folder-name" }> } {
  const folder = written.trim();
  const meant = meantPledgeFolder(wholeYears(folder) ?? folder);
  if (isPledgeFolder(folder) && folder.length <= LONGEST_ID && (meant === undefined || meant === folder))
    return { folder };
  return refused({ kind: "folder-name", written, meant }) as never;
}

// 27 → 2027, 27/28 and 2027-28 → 2027-2028
function wholeYears(written: string): string | undefined {
  const [, first, last] = /^((?:20)?\d{2})(?:\s*[-–/]\s*((?:20)?\d{2}))?$/.exec(written) ?? [];
  if (first === undefined) return undefined;
  return [first, last].flatMap((year) => (year === undefined ? [] : [year.padStart(4, "20")])).join("-");
}

/** `t1` for report-t1.md; "T1", "Tertial 1" and "halvår 2" are understood. */
export function reportName(
  written: string,
): { readonly name: string } | { readonly refusal: Extract<Refusal, { kind: "report-name" }> } {
  const name = slugOf(written)
    .replace(/^report-/, "")
    .replace(/(?:^|(?<=-))tertial-?(?=[1-3])/, "t")
    .replace(/(?:^|(?<=-))halvar-?(?=[12])/, "h");
  if (ID.test(name) && name.length <= LONGEST_ID) return { name };
  return refused({ kind: "report-name", written, meant: slugOf(name, LONGEST_ID) || undefined }) as never;
}

const PARTS: Readonly<Record<string, readonly [from: string, to: string]>> = {
  h1: ["01-01", "06-30"],
  h2: ["07-01", "12-31"],
  t1: ["01-01", "04-30"],
  t2: ["05-01", "08-31"],
  t3: ["09-01", "12-31"],
};

/** h1 and h2 are half-years, t1–t3 terms of four months. */
function partOfYear(name: string, year: number): Period | undefined {
  const part = Object.hasOwn(PARTS, name) ? PARTS[name] : undefined;
  return part === undefined ? undefined : { from: day(`${year}-${part[0]}`), to: day(`${year}-${part[1]}`) };
}

export interface FolderTime {
  readonly period: Period;
  /** The words after the years, when they tell no time: a place, most often. */
  readonly words: string | undefined;
  /** Whether the reader finds the same period by itself. */
  readonly isPlain: boolean;
}

/** The time that a pledge's folder tells of: whole years, or the half-year of `2027-h1`. */
export function timeOfFolder(folder: string): FolderTime {
  const { first, last } = yearsInFolder(folder);
  const words = folder.replace(/^\d{4}(?:-\d{4}(?!\d))?-?/, "");
  const part = first === last ? partOfYear(words, first) : undefined;
  const period = part ?? { from: firstDayOf(first), to: lastDayOf(last) };
  return {
    period,
    words: words === "" || part !== undefined ? undefined : words,
    isPlain: words === "",
  };
}

/** The time of an interim report: `t1` in the year of a pledge, `2027-t1` where a pledge has several. Undefined when that is not sure. */
export function timeOfReport(name: string, validity: Period): Period | undefined {
  const [, year, part = ""] = /^(?:(\d{4})-?)?(.*)$/.exec(name) ?? [];
  const years = year === undefined ? yearsOf(validity) : [Number(year)];
  const periods = years
    .flatMap((one) => partOfYear(part, one) ?? [])
    .filter(({ from, to }) => from <= validity.to && validity.from <= to);
  return periods.length === 1 ? periods[0] : undefined;
}
