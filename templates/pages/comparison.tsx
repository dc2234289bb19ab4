// Pages room: /strangnas/2021/jamforelse/: a pledge beside the one before it: kept, reworded, taken up again, new, dropped.
import {
  commitmentAddress,
  comparisonAddress,
  municipalityAddress,
  pledgeAddress,
} from "../../scripts/address/address.ts";
import type { Commitment } from "../../scripts/archive/model.ts";
import { type Comparison, compareWithPredecessor, type Pair } from "../../scripts/comparison/compare.ts";
import { wordDiff } from "../../scripts/comparison/word-diff.ts";
import { Figure } from "../components/figure.tsx";
import { Segments } from "../components/segments.tsx";
import { differing, WordingOf } from "../components/wording-change.tsx";
import { Document } from "../document.tsx";
import { htmlPage } from "../page.ts";
import type { Site } from "../site.ts";

interface Props {
  readonly comparison: Comparison;
  readonly site: Site;
}

export const comparisonPages = htmlPage<Comparison>({
  name: "comparison",
  entries: ({ archive }) => archive.pledges.flatMap((pledge) => compareWithPredecessor(pledge) ?? []),
  address: ({ newer }) => comparisonAddress(newer),
  page: (comparison, site) => <ComparisonPage comparison={comparison} site={site} />,
});

function ComparisonPage({ comparison, site }: Props) {
  const { texts } = site;
  const words = texts.comparison;
  const { older, newer } = comparison;
  const { municipality } = newer;
  const [from, to] = [texts.pledgePeriod(older), texts.pledgePeriod(newer)];
  return (
    <Document
      site={site}
      title={words.heading(from, to, municipality.name)}
      description={words.description(from, to, municipality.name)}
      address={comparisonAddress(newer)}
      municipality={municipality}
      crumbs={[
        { text: municipality.name, href: municipalityAddress(municipality) },
        { text: to, href: pledgeAddress(newer) },
        { text: words.crumb },
      ]}
    >
      <article>
        <h1>{words.heading(from, to, municipality.name)}</h1>
        <Sums comparison={comparison} site={site} />
        {older.excerpt ? <p class="note">{words.olderExcerpt(from)}</p> : null}
        {newer.excerpt ? <p class="note">{words.newerExcerpt(to)}</p> : null}
        <Pairs name="kept" comparison={comparison} site={site} />
        <Pairs name="reworded" comparison={comparison} site={site} />
        <Pairs name="returned" comparison={comparison} site={site} />
        <Singles name="added" comparison={comparison} site={site} />
        <Singles name="dropped" comparison={comparison} site={site} />
      </article>
    </Document>
  );
}

/** Each pledge in one sentence and one bar; the sums agree with the lists below. */
function Sums({ comparison, site }: Props) {
  const { texts } = site;
  const words = texts.comparison;
  const { older, newer, kept, reworded, returned, added, dropped, sums } = comparison;
  const [from, to] = [texts.pledgePeriod(older), texts.pledgePeriod(newer)];
  const parts = { kept, reworded, returned, added };
  const named = (["kept", "reworded", "returned", "added"] as const).filter((name) => parts[name].length > 0);
  return (
    <Figure rule={words.rule} site={site}>
      <p>
        <a href={pledgeAddress(older)}>{texts.pledgeTitle(older)}</a>.{" "}
        {words.olderSum(from, sums.older, sums.continued, dropped.length)}
      </p>
      <Segments
        segments={[
          { tone: "kept", amount: sums.continued, shape: SHAPES.kept },
          { tone: "dropped", amount: dropped.length, shape: SHAPES.dropped },
        ].filter(({ amount }) => amount > 0)}
      />
      <p>
        <a href={pledgeAddress(newer)}>{texts.pledgeTitle(newer)}</a>.{" "}
        {words.newerSum(
          to,
          sums.newer,
          texts.list(named.map((name) => words.parts[name](parts[name].length))),
        )}
      </p>
      <Segments
        segments={named.map((name) => ({ tone: name, amount: parts[name].length, shape: SHAPES[name] }))}
      />
      {kept.length + reworded.length > sums.continued ? <p class="fine">{words.splitNote}</p> : null}
    </Figure>
  );
}

/** On a 16 × 16 grid: the same, a pen's stroke, an arrow back, a plus, a minus. */
const SHAPES = {
  kept: "M3 6h10M3 10h10",
  reworded: "M3 13l1-3.5L11 2.5l2.5 2.5-7 7z",
  returned: "M6 4 2.5 7.5 6 11M2.5 7.5h8a3 3 0 0 1 0 6H8",
  added: "M8 3v10M3 8h10",
  dropped: "M3 8h10",
} as const;

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

function Pairs({ name, comparison, site }: Props & { name: "kept" | "reworded" | "returned" }) {
  const pairs = comparison[name];
  if (pairs.length === 0) return null;
  const { texts } = site;
  const words = texts.comparison;
  const isMarked = pairs.some(
    ({ before, after }) => before.text !== after.text && wordDiff(before.text, after.text, texts.lang),
  );
  return (
    <section aria-labelledby={name}>
      <Heading name={name} words={words.groups[name]} amount={pairs.length} site={site} />
      {isMarked ? (
        <p class="fine">
          <del>{words.markedRemoved}</del>, <ins>{words.markedAdded}</ins>.
        </p>
      ) : null}
      <ul class="lines">
        {pairs.map((pair) => (
          <li>{name === "kept" ? <Single one={pair.after} /> : <Sides pair={pair} site={site} />}</li>
        ))}
      </ul>
    </section>
  );
}

/** The earlier and the later one side by side, each whole. */
function Sides({ pair, site }: { pair: Pair; site: Site }) {
  return (
    <div class="sides">
      {(["before", "after"] as const).map((side) => (
        <div>
          <p class="side-period">{site.texts.pledgePeriod(pair[side].pledge)}</p>
          <p>
            <a href={commitmentAddress(pair[side])}>
              <WordingOf side={side} pair={pair} site={site} />
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

function Singles({ name, comparison, site }: Props & { name: "added" | "dropped" }) {
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
