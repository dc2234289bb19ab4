// History room: the history of the documents that the Archive holds: of one pledge, one follow-up, one commitment.
import type { Archive, Commitment, FollowUp, Pledge } from "../archive/model.ts";
import type { Difference } from "./differences.ts";
import { pathOf } from "./document.ts";
import type { History, Step } from "./model.ts";

/** Where a document lies in the content folder: dals-ed/2021/report-t1.md */
export function pathOfDocument(document: Pledge | FollowUp): string {
  const [pledge, report] = "pledge" in document ? [document.pledge, document.slug] : [document, undefined];
  return pathOf({ municipality: pledge.municipality.slug, pledge: pledge.slug, report });
}

/** Every pledge and follow-up by where it lies. */
export function documentsByPath({ pledges }: Archive): ReadonlyMap<string, Pledge | FollowUp> {
  const all = pledges.flatMap((pledge): (Pledge | FollowUp)[] => [pledge, ...pledge.followUps]);
  return new Map(all.map((document) => [pathOfDocument(document), document]));
}

/** The newest first. */
export const stepsOf = (history: History, document: Pledge | FollowUp): readonly Step[] =>
  history.byPath.get(pathOfDocument(document)) ?? [];

/** Steps of one commitment, in its pledge and in all that follows the pledge up, the newest first; not that it was there from the start. */
export function stepsOfCommitment(history: History, commitment: Commitment): Step[] {
  const { pledge, id } = commitment;
  return [pledge, ...pledge.followUps]
    .flatMap((document) => stepsOf(history, document))
    .flatMap((step) => {
      const differences = step.differences.filter((one) => isAbout(one, id));
      return differences.length === 0 ? [] : [{ ...step, differences }];
    })
    .sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? 1 : -1));
}

const isAbout = (difference: Difference, id: string): boolean => "id" in difference && difference.id === id;
