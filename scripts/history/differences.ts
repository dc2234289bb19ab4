// History room: two states of one document → what a reader is owed to know of the difference, commitment by commitment.
import { sameTarget } from "../comparison/compare.ts";
import type { Target } from "../schema/pledge.ts";
import type { OutcomeVersion, PromiseVersion, ResultVersion, Version } from "./version.ts";

/** `id` is the commitment's. Texts and values are as they stood in the file. */
export type Difference =
  | { readonly what: "added" }
  /** What stood in the document last. */
  | { readonly what: "removed"; readonly title: string | undefined; readonly texts: readonly string[] }
  | { readonly what: "moved"; readonly from: string }
  | { readonly what: "commitment-added" | "commitment-removed"; readonly id: string; readonly text: string }
  | {
      readonly what: "reworded" | "place";
      readonly id: string;
      readonly before: string;
      readonly after: string;
    }
  | { readonly what: "by" | "assessor"; readonly id: string; readonly before: string; readonly after: string }
  | {
      readonly what: "target";
      readonly id: string;
      readonly before: Target | undefined;
      readonly after: Target | undefined;
    }
  | { readonly what: "outcome-added" | "outcome-removed"; readonly id: string; readonly status: string }
  | { readonly what: "status"; readonly id: string; readonly before: string; readonly after: string }
  | {
      readonly what: "result";
      readonly id: string;
      readonly before: ResultVersion | undefined;
      readonly after: ResultVersion | undefined;
    }
  | {
      readonly what: "outcome-text" | "reason";
      readonly id: string;
      readonly before: string;
      readonly after: string;
    }
  /** Fields of the document by their names, `body` for its text; of commitments and outcomes what has no kind above. */
  | { readonly what: "other"; readonly fields: readonly string[] };

/** In the order of the later state, what was removed last. Empty when only the writing of the file is another. */
export function differencesBetween(before: Version, after: Version): Difference[] {
  const other = otherFields(before, after);
  return [
    ...ofCommitments(before, after),
    ...ofOutcomes(before, after),
    ...(other.length === 0 ? [] : [{ what: "other", fields: other } as const]),
  ];
}

function ofCommitments(before: Version, after: Version): Difference[] {
  const differences: Difference[] = [];
  for (const [id, now] of after.commitments) {
    const then = before.commitments.get(id);
    if (then === undefined) differences.push({ what: "commitment-added", id, text: now.text });
    else differences.push(...ofOne(id, then, now));
  }
  for (const [id, { text }] of before.commitments)
    if (!after.commitments.has(id)) differences.push({ what: "commitment-removed", id, text });
  return differences;
}

function ofOne(id: string, then: PromiseVersion, now: PromiseVersion): Difference[] {
  const differences: Difference[] = [];
  if (then.text !== now.text) differences.push({ what: "reworded", id, before: then.text, after: now.text });
  if (!sameTarget(then.target, now.target))
    differences.push({ what: "target", id, before: then.target, after: now.target });
  if (then.by !== now.by) differences.push({ what: "by", id, before: then.by, after: now.by });
  if (then.place !== now.place)
    differences.push({ what: "place", id, before: then.place ?? "", after: now.place ?? "" });
  return differences;
}

function ofOutcomes(before: Version, after: Version): Difference[] {
  const differences: Difference[] = [];
  for (const [id, now] of after.outcomes) {
    const then = before.outcomes.get(id);
    if (then === undefined) differences.push({ what: "outcome-added", id, status: now.status });
    else differences.push(...ofOutcome(id, then, now));
  }
  for (const [id, { status }] of before.outcomes)
    if (!after.outcomes.has(id)) differences.push({ what: "outcome-removed", id, status });
  return differences;
}

function ofOutcome(id: string, then: OutcomeVersion, now: OutcomeVersion): Difference[] {
  const differences: Difference[] = [];
  if (then.status !== now.status)
    differences.push({ what: "status", id, before: then.status, after: now.status });
  if (!sameResult(then.result, now.result))
    differences.push({ what: "result", id, before: then.result, after: now.result });
  if (then.assessor !== now.assessor)
    differences.push({ what: "assessor", id, before: then.assessor ?? "", after: now.assessor ?? "" });
  if (then.text !== now.text)
    differences.push({ what: "outcome-text", id, before: then.text ?? "", after: now.text ?? "" });
  if (then.reason !== now.reason)
    differences.push({ what: "reason", id, before: then.reason ?? "", after: now.reason ?? "" });
  return differences;
}

const sameResult = (a: ResultVersion | undefined, b: ResultVersion | undefined): boolean =>
  a?.value === b?.value && a?.unit === b?.unit && a?.approximate === b?.approximate;

/** Fields that have no kind of their own, in the order of the alphabet. */
function otherFields(before: Version, after: Version): string[] {
  const names = new Set([...before.fields.keys(), ...after.fields.keys()]);
  const changed = [...names].filter(
    // That it lay somewhere else is told as a move.
    // Who assesses is told outcome by outcome.
    (name) =>
      name !== "formerly" && name !== "assessed-by" && before.fields.get(name) !== after.fields.get(name),
  );
  if (restDiffers(before.commitments, after.commitments)) changed.push("commitments");
  if (restDiffers(before.outcomes, after.outcomes)) changed.push("outcomes");
  return changed.sort();
}

const restDiffers = (
  before: ReadonlyMap<string, { readonly rest: string }>,
  after: ReadonlyMap<string, { readonly rest: string }>,
): boolean =>
  [...after].some(([id, { rest }]) => {
    const then = before.get(id);
    return then !== undefined && then.rest !== rest;
  });

/**
 * What a note has to account for, and what subscribers are told of: more than that a document came, moved or was changed beside its
 * promises and verdicts.
 */
export const isNews = ({ what }: Difference): boolean => !["added", "moved", "other"].includes(what);
