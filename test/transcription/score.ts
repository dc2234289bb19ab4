// Tests of the transcription room: a reading of an old page held against its label. Counts of single pages add up to those of all.
import type { Label, Reading, Signatory, Target, Validity } from "./reading.ts";
import { pairs, sameWords, words } from "./similarity.ts";

/** Precision is hits / read, recall hits / labelled. Where every page has one answer, read and labelled are both 1. */
export interface Count {
  readonly hits: number;
  readonly read: number;
  readonly labelled: number;
}

/** Lists, where something may be missed or be too much. Targets, values and statuses are counted over what was paired. */
export const LISTS = [
  "commitments",
  "targets",
  "outcomes",
  "values",
  "statuses",
  "signatories",
  "doubts",
] as const;
/** Answers, that are right or wrong: `by` one for each paired commitment, the others one a page. */
export const ANSWERS = ["by", "kind", "municipality", "title", "published", "validity", "source"] as const;

export type Measure = (typeof LISTS)[number] | (typeof ANSWERS)[number];
export type Score = Readonly<Record<Measure, Count>>;

/** Null in a label is an answer too: a reading with nothing there is right, one with something is wrong. */
export function scorePage(reading: Reading, label: Label): Score {
  const promised = pairs(
    reading.commitments,
    label.commitments.map((one) => [one.text, ...(one.textAlso ?? [])]),
  );
  const commitments = promised.map(([read, index]) => ({ read, labelled: label.commitments[index] }));
  const unpaired = reading.commitments.filter((one) => !promised.some(([read]) => read === one));
  const older = pairs(
    unpaired,
    (label.alsoOnPage ?? []).map((text) => [text]),
  );
  const outcomes = pairs(
    reading.outcomes,
    label.outcomes.map(({ text }) => [text]),
  ).map(([read, index]) => ({ read, labelled: label.outcomes[index] }));
  const doubts = new Set(reading.doubts);
  return {
    commitments: {
      hits: commitments.length,
      read: reading.commitments.length - older.length,
      labelled: label.commitments.length,
    },
    by: answers(commitments.map(({ read, labelled }) => party(read.by) === labelled?.by)),
    targets: given(
      commitments.map(({ read, labelled }) => [read.target, labelled?.target]),
      sameTarget,
    ),
    outcomes: { hits: outcomes.length, read: reading.outcomes.length, labelled: label.outcomes.length },
    values: given(outcomes.map(({ read, labelled }) => [read.value, labelled?.value])),
    statuses: given(outcomes.map(({ read, labelled }) => [read.status, labelled?.status])),
    signatories: people(reading.signatories, label.signatories),
    doubts: {
      hits: label.doubts.filter((doubt) => doubts.has(doubt)).length,
      read: doubts.size,
      labelled: label.doubts.length,
    },
    kind: answers([reading.kind === label.kind]),
    municipality: answers([place(reading.municipality) === place(label.municipality)]),
    title: answers([sameTitle(reading.title, label.title)]),
    published: answers([(reading.published ?? null) === label.published]),
    validity: answers([
      [label.validity, ...(label.validityAlso ?? [])].some((one) => days(one) === days(reading.validity)),
    ]),
    source: answers([(reading.source ?? null) === label.source]),
  };
}

/** Micro-averages: every commitment weighs the same, whichever page it stands on. No pages make zeros. */
export function total(scores: readonly Score[]): Score {
  const sum = (measure: Measure): Count => ({
    hits: scores.reduce((all, score) => all + score[measure].hits, 0),
    read: scores.reduce((all, score) => all + score[measure].read, 0),
    labelled: scores.reduce((all, score) => all + score[measure].labelled, 0),
  });
  return Object.fromEntries([...LISTS, ...ANSWERS].map((measure) => [measure, sum(measure)])) as Score;
}

/** 0–1, or undefined where nothing was read, or nothing was there to be found: that is neither good nor bad. */
export const precision = ({ hits, read }: Count): number | undefined =>
  read === 0 ? undefined : hits / read;
export const recall = ({ hits, labelled }: Count): number | undefined =>
  labelled === 0 ? undefined : hits / labelled;
export const f1 = ({ hits, read, labelled }: Count): number | undefined =>
  read + labelled === 0 ? undefined : (2 * hits) / (read + labelled);

function answers(right: readonly boolean[]): Count {
  return { hits: right.filter(Boolean).length, read: right.length, labelled: right.length };
}

function given<T>(
  both: readonly (readonly [T | undefined, T | undefined])[],
  same: (one: T, other: T) => boolean = Object.is,
): Count {
  return {
    hits: both.filter(
      ([read, labelled]) => read !== undefined && labelled !== undefined && same(read, labelled),
    ).length,
    read: both.filter(([read]) => read !== undefined).length,
    labelled: both.filter(([, labelled]) => labelled !== undefined).length,
  };
}

/** The same figures as the same bounds. Units may be worded otherwise, or be missing, but not speak of something else. */
function sameTarget(read: Target, labelled: Target): boolean {
  const figures = read.value === labelled.value && read.min === labelled.min && read.max === labelled.max;
  return (
    figures && (read.unit === undefined || labelled.unit === undefined || related(read.unit, labelled.unit))
  );
}

/** `procent färre` and `procent`, `besök` and `hembesök`, `kontroll` and `kontroller`. */
function related(one: string, other: string): boolean {
  return words(one).some((a) => words(other).some((b) => a.includes(b) || b.includes(a)));
}

function people(read: readonly Signatory[], labelled: readonly Signatory[]): Count {
  const left = [...read];
  const found = labelled.filter(({ name }) => {
    const index = left.findIndex((one) => samePerson(one.name, name));
    if (index >= 0) left.splice(index, 1);
    return index >= 0;
  });
  return { hits: found.length, read: read.length, labelled: labelled.length };
}

/** Surname and initial: which of two spellings on a page is the right one is a doubt, and no other person. */
function samePerson(one: string, other: string): boolean {
  const [a, b] = [words(one), words(other)];
  return a.length > 1 && b.length > 1 && a.at(-1) === b.at(-1) && a[0]?.[0] === b[0]?.[0];
}

const OURS = new Set(["police", "municipality", "joint"]);
const party = (by: string): string => (OURS.has(by) ? by : "partner");

const place = (name: string | null | undefined): string | undefined =>
  name
    ?.normalize("NFC")
    .toLowerCase()
    .replace(/ kommun$/, "");

const sameTitle = (read: string | undefined, labelled: string | null): boolean =>
  read === undefined || labelled === null ? (read ?? null) === labelled : sameWords(read, labelled);

const days = (validity: Validity | null | undefined): string | undefined =>
  validity ? `${validity.from}/${validity.to}` : undefined;
