// Transcription room: what a follow-up tells → the commitments it tells of, by the words they share, and how sure that is.
import { likeness, meaningful, weightsIn } from "./likeness.ts";

export interface Pair {
  /** Index of the outcome, and of the commitment. */
  readonly outcome: number;
  readonly commitment: number;
  /** 0 to 1: how much of the commitment's own words the outcome repeats, less what other commitments share of it. */
  readonly score: number;
  readonly confidence: "certain" | "likely" | "unsure";
}

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

/** Below this, shared words are chance. */
const LOWEST = 0.2;
/** From this on, a second outcome is of the same commitment. */
const MORE = 0.27;
/** From this on, the promise that the page sets the outcome beside is the commitment. */
const GIVEN = 0.8;

/** Most pages answer in the order they promised: worth a little where the lists are as long as each other. */
const orderBonus = (outcome: number, commitment: number, outcomes: number, commitments: number): number =>
  outcomes === commitments && outcome === commitment ? 0.12 : 0;
