// Comparison room: a pledge beside the one before it: what was kept, reworded, taken up again, new and dropped. Follows `continues` alone.
import type { Commitment, Pledge } from "../archive/model.ts";
import type { Target } from "../schema/pledge.ts";

export interface Comparison {
  readonly older: Pledge;
  readonly newer: Pledge;
  /** Promised again in the same words. */
  readonly kept: readonly Pair[];
  /** Promised again with another wording, target, place or promiser. */
  readonly reworded: readonly Pair[];
  /** Not in the older pledge, but continued from one before it. */
  readonly returned: readonly Pair[];
  readonly added: readonly Commitment[];
  readonly dropped: readonly Commitment[];
  readonly sums: Sums;
}

export interface Pair {
  readonly before: Commitment;
  readonly after: Commitment;
}

/**
 * newer = kept + reworded + returned + added; older = continued + dropped. `continued` counts commitments of the older pledge,
 * so it is less than kept + reworded when one of them was split in two.
 */
export interface Sums {
  readonly newer: number;
  readonly older: number;
  readonly continued: number;
}

/** The pledge that a pledge took the place of: the one before it in the same municipality and, when it has one, place. */
export function predecessorOf(pledge: Pledge): Pledge | undefined {
  return pledge.municipality.pledges.find(
    (one) => one.validity.from < pledge.validity.from && one.place === pledge.place,
  );
}

/** Undefined for the first pledge of its kind. */
export function compareWithPredecessor(newer: Pledge): Comparison | undefined {
  const older = predecessorOf(newer);
  return older === undefined ? undefined : compare(older, newer);
}

export function compare(older: Pledge, newer: Pledge): Comparison {
  const pairs = newer.commitments.flatMap((after): Pair[] =>
    after.continues === undefined ? [] : [{ before: after.continues, after }],
  );
  const again = pairs.filter(({ before }) => before.pledge === older);
  const continued = new Set(again.map(({ before }) => before));
  return {
    older,
    newer,
    kept: again.filter((pair) => !changesIn(pair).any),
    reworded: again.filter((pair) => changesIn(pair).any),
    returned: pairs.filter(({ before }) => before.pledge !== older),
    added: newer.commitments.filter((one) => one.continues === undefined),
    dropped: older.commitments.filter((one) => !continued.has(one)),
    sums: {
      newer: newer.commitments.length,
      older: older.commitments.length,
      continued: continued.size,
    },
  };
}

/** What of a promise is another than before. */
export interface Changes {
  readonly text: boolean;
  readonly target: boolean;
  readonly place: boolean;
  readonly by: boolean;
  readonly any: boolean;
}

/** A theme is the archive's own label, so another theme is no other promise. */
export function changesIn({ before, after }: Pair): Changes {
  const text = before.text !== after.text;
  const target = !sameTarget(before.target, after.target);
  const place = before.place !== after.place;
  const by = before.by.id !== after.by.id;
  return { text, target, place, by, any: text || target || place || by };
}

export const sameTarget = (a: Target | undefined, b: Target | undefined): boolean =>
  a?.value === b?.value && a?.min === b?.min && a?.max === b?.max && a?.unit === b?.unit;

/** Where a commitment was last promised and then was no more: the next pledge of the same place, which does not continue it. */
export function vanishedIn(commitment: Commitment): Pledge | undefined {
  if (commitment.continuedBy.length > 0) return undefined;
  return [...commitment.pledge.municipality.pledges]
    .reverse()
    .find(
      (one) => one.validity.from > commitment.pledge.validity.from && one.place === commitment.pledge.place,
    );
}
