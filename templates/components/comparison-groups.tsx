// Components room: the groups of a comparison: commitments that were kept, reworded or taken up again, and those that came or went.
import { commitmentAddress } from "../../scripts/address/address.ts";
import type { Commitment } from "../../scripts/archive/model.ts";
import type { Comparison, Pair } from "../../scripts/comparison/compare.ts";
import { type Piece, wordDiff } from "../../scripts/comparison/word-diff.ts";
import type { Site } from "../site.ts";
import { differing, WordingOf } from "./wording-change.tsx";

/** On a 16 × 16 grid: the same, a pen's stroke, an arrow back, a plus, a minus. */
export const SHAPES = {
  kept: "M3 6h10M3 10h10",
  reworded: "M3 13l1-3.5L11 2.5l2.5 2.5-7 7z",
  returned: "M6 4 2.5 7.5 6 11M2.5 7.5h8a3 3 0 0 1 0 6H8",
  added: "M8 3v10M3 8h10",
  dropped: "M3 8h10",
} as const;

interface GroupProps<N> {
  readonly name: N;
  readonly comparison: Comparison;
  readonly site: Site;
}

interface HeadingProps {
  readonly name: keyof typeof SHAPES;
  readonly words: string;
  readonly amount: number;
  readonly site: Site;
}

function Heading({ name, words, amount, site }: HeadingProps) {
  return (
    <h2 id={name} class={`group-heading group-${name}`}>
      <svg class="status-shape" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={SHAPES[name]} />
      </svg>
      {words} ({site.texts.number(amount)})
    </h2>
  );
}

/** Promised before and again. */
export function Pairs({ name, comparison, site }: GroupProps<"kept" | "reworded" | "returned">) {
  const pairs = comparison[name];
  if (pairs.length === 0) return null;
  const { texts } = site;
  const words = texts.comparison;
  const compared = pairs.map((pair) => ({
    pair,
    pieces: wordDiff(pair.before.text, pair.after.text, texts.lang),
  }));
  const isMarked = compared.some(({ pieces }) => pieces?.some(({ kind }) => kind !== "same"));
  return (
    <section aria-labelledby={name}>
      <Heading name={name} words={words.groups[name]} amount={pairs.length} site={site} />
      {isMarked ? (
        <p class="fine">
          <del>{words.markedRemoved}</del>, <ins>{words.markedAdded}</ins>.
        </p>
      ) : null}
      <ul class="lines">
        {compared.map(({ pair, pieces }) => (
          <li>
            {name === "kept" ? (
              <Single one={pair.after} />
            ) : (
              <Sides pair={pair} pieces={pieces} site={site} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The earlier and the later one side by side, each whole. */
function Sides({ pair, pieces, site }: { pair: Pair; pieces: readonly Piece[] | undefined; site: Site }) {
  return (
    <div class="sides">
      {(["before", "after"] as const).map((side) => (
        <div>
          <p class="side-period">{site.texts.pledgePeriod(pair[side].pledge)}</p>
          <p>
            <a href={commitmentAddress(pair[side])}>
              <WordingOf side={side} pair={pair} pieces={pieces} site={site} />
            </a>
          </p>
          {differing(pair[side], pair, site).map((fact) => (
            <p class="fine">{fact}</p>
          ))}
        </div>
      ))}
    </div>
  );
}

/** In one of the two pledges alone. */
export function Singles({ name, comparison, site }: GroupProps<"added" | "dropped">) {
  const commitments = comparison[name];
  if (commitments.length === 0) return null;
  const { texts } = site;
  const heading =
    name === "added"
      ? texts.comparison.groups.added
      : texts.comparison.droppedGroup(texts.pledgePeriod(comparison.newer));
  return (
    <section aria-labelledby={name}>
      <Heading name={name} words={heading} amount={commitments.length} site={site} />
      <ul class="lines">
        {commitments.map((one) => (
          <li>
            <Single one={one} />
            {one.continuedBy.length > 0 && name === "dropped" ? (
              <p class="fine">
                {texts.comparison.cameBack(
                  texts.list(one.continuedBy.map(({ pledge }) => texts.pledgePeriod(pledge))),
                )}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Single({ one }: { one: Commitment }) {
  return <a href={commitmentAddress(one)}>{one.text}</a>;
}
