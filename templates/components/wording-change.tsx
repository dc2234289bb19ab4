// Components room: how a commitment differs from what it was before. Words come and go as <ins> and <del>.
import type { Commitment } from "../../scripts/archive/model.ts";
import { changesIn, type Pair } from "../../scripts/comparison/compare.ts";
import { earlier, later, type Piece, wordDiff } from "../../scripts/comparison/word-diff.ts";
import type { Site } from "../site.ts";

/** Those who listen are told in words what went and what came; many screen readers say nothing of the marks. */
export function Marked({ pieces, site }: { pieces: readonly Piece[]; site: Site }) {
  const words = site.texts.comparison;
  return (
    <>
      {pieces.map(({ kind, text }, index) => {
        // A space at an end is neither struck out nor underlined.
        const [, lead = "", inner = "", trail = ""] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
        if (kind === "same" || inner === "") return text;
        const isJoined = lead === "" && /\S$/u.test(pieces[index - 1]?.text ?? " ");
        const before = isJoined && pieces[index - 1]?.kind !== "same" ? " " : lead;
        return (
          <>
            {before}
            {kind === "removed" ? (
              <del>
                <span class="heard">{words.heardRemoved} </span>
                {inner}
              </del>
            ) : (
              <ins>
                <span class="heard">{words.heardAdded} </span>
                {inner}
              </ins>
            )}
            {trail}
          </>
        );
      })}
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
  readonly site: Site;
}

/** The earlier wording with what went, or the later one with what came. */
export function WordingOf({ side, pair, pieces, site }: WordingProps) {
  if (pieces === undefined) return <>{pair[side].text}</>;
  return <Marked pieces={side === "before" ? earlier(pieces) : later(pieces)} site={site} />;
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
            <Marked pieces={pieces} site={site} />
          </blockquote>
        </>
      )}
      {changesIn(pair).target ? <p>{words.targetChanged(goal(before), goal(after))}</p> : null}
    </div>
  );
}
