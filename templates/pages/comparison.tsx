// Pages room: /strangnas/2021/jamforelse/: a pledge beside the one before it: kept, reworded, taken up again, new, dropped.
import { comparisonAddress, municipalityAddress, pledgeAddress } from "../../scripts/address/address.ts";
import { type Comparison, compareWithPredecessor } from "../../scripts/comparison/compare.ts";
import { Pairs, SHAPES, Singles } from "../components/comparison-groups.tsx";
import { Figure } from "../components/figure.tsx";
import { Segments } from "../components/segments.tsx";
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
