// Components room: how a commitment differs from what it was before. Words come and go as <ins> and <del>.
import type { Commitment } from "../../scripts/archive/model.ts";
import { changesIn, type Pair } from "../../scripts/comparison/compare.ts";
import { earlier, later, type Piece, wordDiff } from "../../scripts/comparison/word-diff.ts";
import type { Site } from "../site.ts";

export function Marked({ pieces }: { pieces: readonly Piece[] }) {
  return (
    <>
      {pieces.map(({ kind, text }) =>
        kind === "removed" ? <del>{text}</del> : kind === "added" ? <ins>{text}</ins> : text,
      )}
    </>
  );
}

interface ChangeProps {
  readonly pair: Pair;
  readonly site: Site;
}

interface WordingProps {
  readonly side: "before" | "after";
  readonly pair: Pair;
  /** Undefined when the two wordings have too little in common to be marked. */
  readonly pieces: readonly Piece[] | undefined;
}

/** The earlier wording with what went, or the later one with what came. */
export function WordingOf({ side, pair, pieces }: WordingProps) {
  if (pieces === undefined) return <>{pair[side].text}</>;
  return <Marked pieces={side === "before" ? earlier(pieces) : later(pieces)} />;
}

/** What else than the wording is not the same: "Mål: minst 8 nya områden". */
export function differing(one: Commitment, pair: Pair, { texts }: Site): string[] {
  const words = texts.comparison;
  const { target, place, by } = changesIn(pair);
  return [
    ...(target
      ? [`${words.target}: ${one.target === undefined ? words.nothing : texts.target(one.target)}`]
      : []),
    ...(place ? [`${words.place}: ${one.place ?? words.nothing}`] : []),
    ...(by ? [`${words.by}: ${texts.partyInText(one.by)}`] : []),
  ];
}

/** In the story of one commitment: the same wording, or both in one run of text. */
export function ChangeSince({ pair, site }: ChangeProps) {
  const { texts } = site;
  const words = texts.pages.lineage;
  const { before, after } = pair;
  const period = texts.pledgePeriod(before.pledge);
  const pieces = wordDiff(before.text, after.text, texts.lang);
  const goal = (one: Commitment) =>
    one.target === undefined ? texts.comparison.nothing : texts.target(one.target);
  return (
    <div class="change">
      {before.text === after.text ? (
        <p>{words.sameText(period)}</p>
      ) : pieces === undefined ? (
        <p>{words.rewritten(period)}</p>
      ) : (
        <>
          <p>{words.reworded(period)}</p>
          <blockquote>
            <Marked pieces={pieces} />
          </blockquote>
        </>
      )}
      {changesIn(pair).target ? <p>{words.targetChanged(goal(before), goal(after))}</p> : null}
    </div>
  );
}
