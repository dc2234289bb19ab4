// Pages room: /strangnas/atagande/mopedinsatser/: the same commitment through the years, the newest first, absences included.
import { lineageAddress, municipalityAddress, pledgeAddress } from "../../scripts/address/address.ts";
import type { Commitment, Lineage, Pledge } from "../../scripts/archive/model.ts";
import { yearsOf } from "../../scripts/calendar/day.ts";
import { CommitmentItem } from "../components/commitment.tsx";
import { Figure } from "../components/figure.tsx";
import { StandingBlock } from "../components/outcome.tsx";
import { StateWord } from "../components/phases.tsx";
import { ChangeSince } from "../components/wording-change.tsx";
import { type YearCell, YearStrip } from "../components/year-strip.tsx";
import { Document } from "../document.tsx";
import { htmlPage } from "../page.ts";
import type { Site } from "../site.ts";
import { lineageData } from "../structured-data.ts";

export const lineagePages = htmlPage<Lineage>({
  name: "lineage",
  entries: ({ archive }) => archive.lineages,
  address: lineageAddress,
  page: (lineage, site) => <LineagePage lineage={lineage} site={site} />,
});

interface LineageProps {
  readonly lineage: Lineage;
  readonly site: Site;
}

/** One pledge of the story: what it says of the commitment, or nothing. */
interface Step {
  readonly pledge: Pledge;
  readonly commitments: readonly Commitment[];
}

function LineagePage({ lineage, site }: LineageProps) {
  const { texts } = site;
  const words = texts.pages.lineage;
  const { municipality } = lineage;
  const [newest, first] = [lineage.commitments.at(-1), lineage.commitments[0]];
  if (newest === undefined || first === undefined)
    throw new RangeError("a lineage has at least two commitments");
  const steps = stepsOf(lineage);
  const periods = lineage.commitments.map((one) => texts.years(one.pledge.originalValidity));
  const lead = words.lead(municipality.name, texts.list(periods));
  const span = texts.years({ from: first.pledge.validity.from, to: newest.pledge.originalValidity.to });
  const short = texts.commitmentShort(newest);
  const title = words.heading(`${short} (${span})`, municipality.name);
  return (
    <Document
      site={site}
      title={title}
      description={texts.sharing.lineage(short, periods.length, municipality.name, span)}
      address={lineageAddress(lineage)}
      data={lineageData(lineage, title, site)}
      municipality={municipality}
      crumbs={[{ text: municipality.name, href: municipalityAddress(municipality) }, { text: words.kicker }]}
    >
      <article>
        <p class="kicker">
          {words.kicker}, {municipality.name}
        </p>
        <h1>
          {texts.commitmentShort(newest)} ({span})
        </h1>
        <p class="lead">
          {lead} {endOf(steps, newest, site)}
        </p>
        <section aria-labelledby="aren">
          <h2 id="aren">{words.strip}</h2>
          <Figure rule={words.stripRule} site={site}>
            <YearStrip cells={cellsOf(steps, site)} />
          </Figure>
        </section>
        {steps.map((step) => (
          <StepSection step={step} site={site} />
        ))}
      </article>
    </Document>
  );
}

/** Newest first: every pledge of the same places since the first one, whether the commitment is in it or not. */
function stepsOf({ municipality, commitments }: Lineage): Step[] {
  const places = new Set(commitments.map((one) => one.pledge.place));
  const since = commitments[0]?.pledge.validity.from ?? "";
  return municipality.pledges
    .filter((pledge) => pledge.validity.from >= since && places.has(pledge.place))
    .map((pledge) => ({ pledge, commitments: commitments.filter((one) => one.pledge === pledge) }));
}

function endOf(steps: readonly Step[], newest: Commitment, { texts }: Site): string {
  const words = texts.pages.lineage;
  const last = texts.pledgePeriod(newest.pledge);
  const next = steps
    .slice(
      0,
      steps.findIndex(({ pledge }) => pledge === newest.pledge),
    )
    .at(-1);
  if (next === undefined) return words.stillNewest;
  return next.pledge.excerpt
    ? words.notAgainInExcerpt(last, texts.pledgePeriod(next.pledge))
    : words.notAgain(last);
}

function cellsOf(steps: readonly Step[], { texts }: Site): YearCell[] {
  const words = texts.pages.lineage;
  const years = [...new Set(steps.flatMap(({ pledge }) => yearsOf(pledge.validity)))].sort();
  const all = Array.from(
    { length: (years.at(-1) ?? 0) - (years[0] ?? 0) + 1 },
    (_, n) => (years[0] ?? 0) + n,
  );
  return all.map((year): YearCell => {
    const there = steps.filter(({ pledge }) => yearsOf(pledge.validity).includes(year));
    const promised = there.find(({ commitments }) => commitments.length > 0);
    const one = promised ?? there[0];
    if (one === undefined) return { year, tone: "none", label: texts.figures.coverage.legend.none };
    const isPromised = promised !== undefined;
    return {
      year,
      tone: isPromised ? "solid" : "outline",
      label: isPromised ? words.promised : words.notPromised,
      href: `#${anchorOf(one.pledge)}`,
    };
  });
}

const anchorOf = (pledge: Pledge): string => `lofte-${pledge.slug}`;

function StepSection({ step: { pledge, commitments }, site }: { step: Step; site: Site }) {
  const { texts } = site;
  const words = texts.pages.lineage;
  const period = texts.pledgePeriod(pledge);
  if (commitments.length === 0)
    return (
      <p class="absent" id={anchorOf(pledge)}>
        <a href={pledgeAddress(pledge)}>
          {pledge.excerpt ? words.missingInExcerpt(period) : words.missing(period)}
        </a>
      </p>
    );
  return (
    <section aria-labelledby={anchorOf(pledge)}>
      <h2 id={anchorOf(pledge)}>
        <a href={pledgeAddress(pledge)}>{texts.pledgeTitle(pledge)}</a>
      </h2>
      <p class="card-validity">
        <StateWord pledge={pledge} site={site} /> {texts.period(pledge.validity)}
      </p>
      <ul class="commitments">
        {commitments.map((commitment) => (
          <CommitmentItem commitment={commitment} site={site} elsewhere>
            <Since commitment={commitment} site={site} />
            <StandingBlock commitment={commitment} site={site} linked />
          </CommitmentItem>
        ))}
      </ul>
    </section>
  );
}

function Since({ commitment, site }: { commitment: Commitment; site: Site }) {
  const { continues } = commitment;
  if (continues === undefined) return <p class="fine">{site.texts.pages.lineage.first}</p>;
  return <ChangeSince pair={{ before: continues, after: commitment }} site={site} />;
}
