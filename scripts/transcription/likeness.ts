// Transcription room: how much two texts say of the same, by the words they share, rare words first.
import { foundAs, wordsOf } from "../search/words.ts";

/** Words of any pledge, which tell one commitment from another as little as `och`. */
const COMMON = new Set(
  (
    "och att i på av för med till som en ett den det de är har var ska skall kommer under om inte från vid där vi polis polisen polisens kommun kommunen kommunens året år löfte löftet medborgarlöfte gemensamt tillsammans " +
    "minst högst gör göra gjort gjordes gjorts gjorda genomför genomföra genomfört genomförts genomfördes genomförda hållits hölls hålla har haft samt mot kring runt inom efter före sedan så även också bland annat flera fler nya ny nytt alla varje per gång gånger stycken antal " +
    "delvis pågår klart startat startade starta finns blev blivit lovade lovat parterna"
  ).split(/\s+/),
);

/** The stems of a text's telling words. */
export const meaningful = (text: string): ReadonlySet<string> =>
  new Set(
    wordsOf(text)
      .filter((word) => word.length > 2 && !COMMON.has(word) && !/^\d+$/.test(word))
      .map(foundAs),
  );

/** 0 to 1: how far a word of the one and a word of the other say the same: båtsamverkan in båtsamverkansområde, moped in mopedinsats. */
function alike(a: string, b: string): number {
  if (a === b) return 1;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 5) return short.length >= 4 && long.startsWith(short) ? PARTLY : 0;
  if (long.startsWith(short) || long.endsWith(short)) return PARTLY;
  let shared = 0;
  while (shared < short.length && short[shared] === long[shared]) shared++;
  return shared >= 6 && shared >= short.length - 3 ? PARTLY : 0;
}

const PARTLY = 0.75;

/** What only one commitment speaks of tells more than what all do. */
export function weightsIn(promised: readonly ReadonlySet<string>[]): (stem: string) => number {
  const weights = new Map<string, number>();
  return (stem) => {
    const known = weights.get(stem);
    if (known !== undefined) return known;
    const holders = promised.filter((stems) => [...stems].some((one) => alike(one, stem) > 0)).length;
    const weight = Math.log(1 + promised.length / Math.max(1, holders));
    weights.set(stem, weight);
    return weight;
  };
}

/** How much of the commitment the outcome repeats weighs more than how much else the outcome says. */
const OF_COMMITMENT = 0.65;
const OF_OUTCOME = 0.35;

export function likeness(
  commitment: ReadonlySet<string>,
  outcome: ReadonlySet<string>,
  weightOf: (stem: string) => number,
): number {
  if (commitment.size === 0 || outcome.size === 0) return 0;
  return (
    OF_COMMITMENT * shareOf(commitment, outcome, weightOf) +
    OF_OUTCOME * shareOf(outcome, commitment, weightOf)
  );
}

/** 0 to 1: how much of the one, by weight, stands in the other. */
function shareOf(
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
  weightOf: (stem: string) => number,
): number {
  const others = [...other];
  let shared = 0;
  let total = 0;
  for (const stem of one) {
    const weight = weightOf(stem);
    total += weight;
    shared += weight * Math.max(0, ...others.map((each) => alike(each, stem)));
  }
  return shared / total;
}
