// Transcription room: what a follow-up tells → the commitments it tells of, by the words they share, and how sure that is.
import { foundAs, wordsOf } from "../search/words.ts";

export interface Pair {
  /** Index of the outcome, and of the commitment. */
  readonly outcome: number;
  readonly commitment: number;
  /** 0 to 1: how much of the commitment's own words the outcome repeats, less what other commitments share of it. */
  readonly score: number;
  readonly confidence: "certain" | "likely" | "unsure";
}

/** Words of any pledge, which tell one commitment from another as little as `och`. */
const COMMON = new Set(
  (
    "och att i på av för med till som en ett den det de är har var ska skall kommer under om inte från vid där vi polis polisen polisens kommun kommunen kommunens året år löfte löftet medborgarlöfte gemensamt tillsammans " +
    "minst högst gör göra gjort gjordes gjorts gjorda genomför genomföra genomfört genomförts genomfördes genomförda hållits hölls hålla har haft samt mot kring runt inom efter före sedan så även också bland annat flera fler nya ny nytt alla varje per gång gånger stycken antal " +
    "delvis pågår klart startat startade starta finns blev blivit lovade lovat parterna"
  ).split(/\s+/),
);

/** The stems of a text's telling words. */
const meaningful = (text: string): ReadonlySet<string> =>
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

/** No pledge has as many commitments, told of one by one: of more, nothing is paired, and a person pairs them. */
const MOST_COMPARED = 200 * 200;

/**
 * `of`: the promise that the page itself sets the outcome beside. `commitments` are their texts. In the order of the outcomes, of which
 * each is paired with one commitment at most, and one commitment with several only where no other is like them.
 */
export function pairOutcomes(
  outcomes: readonly { readonly text: string; readonly of?: string | undefined }[],
  commitments: readonly string[],
): Pair[] {
  if (outcomes.length * commitments.length > MOST_COMPARED) return [];
  const told = outcomes.map(({ text, of }) => meaningful(of ?? text));
  const promised = commitments.map(meaningful);
  const weightOf = weightsIn(promised);
  const scores = told.map((outcome) => promised.map((commitment) => likeness(commitment, outcome, weightOf)));
  const candidates = scores
    .flatMap((row, outcome) =>
      row.map((score, commitment) => ({
        outcome,
        commitment,
        score: score + orderBonus(outcome, commitment, outcomes.length, commitments.length),
      })),
    )
    .filter(({ score }) => score >= LOWEST)
    .sort((a, b) => b.score - a.score || a.outcome - b.outcome || a.commitment - b.commitment);
  const pairs: Pair[] = [];
  const [pairedOutcomes, pairedCommitments] = [new Set<number>(), new Set<number>()];
  const add = (pair: Pair): void => {
    pairs.push(pair);
    pairedOutcomes.add(pair.outcome);
    pairedCommitments.add(pair.commitment);
  };
  for (const { outcome, commitment, score } of candidates) {
    if (pairedOutcomes.has(outcome) || pairedCommitments.has(commitment)) continue;
    const others = (scores[outcome] ?? []).filter((_, index) => index !== commitment);
    const margin = score - Math.max(0, ...others);
    const isGiven = outcomes[outcome]?.of !== undefined && score >= GIVEN;
    const confidence = isGiven ? "certain" : confidenceOf(score, margin);
    add({ outcome, commitment, score: Math.min(1, score), confidence });
  }
  // What is left may be more of what was told of a commitment already.
  for (const { outcome, commitment, score } of candidates)
    if (score >= MORE && !pairedOutcomes.has(outcome))
      add({ outcome, commitment, score, confidence: "unsure" });
  return pairs.sort((a, b) => a.outcome - b.outcome);
}

/** `margin`: how much less the next likely commitment is like the outcome. */
function confidenceOf(score: number, margin: number): Pair["confidence"] {
  if (score >= 0.55 && margin >= 0.15) return "certain";
  return score >= 0.35 && margin >= 0.08 ? "likely" : "unsure";
}

/** What only one commitment speaks of tells more than what all do. */
function weightsIn(promised: readonly ReadonlySet<string>[]): (stem: string) => number {
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

/** Below this, shared words are chance. */
const LOWEST = 0.2;
/** From this on, a second outcome is of the same commitment. */
const MORE = 0.27;
/** From this on, the promise that the page sets the outcome beside is the commitment. */
const GIVEN = 0.8;

/** How much of the commitment the outcome repeats weighs more than how much else the outcome says. */
const OF_COMMITMENT = 0.65;
const OF_OUTCOME = 0.35;

function likeness(
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

/** Most pages answer in the order they promised: worth a little where the lists are as long as each other. */
const orderBonus = (outcome: number, commitment: number, outcomes: number, commitments: number): number =>
  outcomes === commitments && outcome === commitment ? 0.12 : 0;
