// Pages room: /dals-ed/2021/: one pledge, whole: what was promised, until when, and what became of it.

import { municipalityAddress, pledgeAddress, reportAddress } from "../../scripts/address/address.ts";
import { standingFigures } from "../../scripts/archive/figures.ts";
import type { Pledge } from "../../scripts/archive/model.ts";
import { addDays } from "../../scripts/calendar/day.ts";
import { Background } from "../components/background.tsx";
import { CommitmentGroups } from "../components/commitment-groups.tsx";
import { DayFact, Fact } from "../components/facts.tsx";
import { StandingBlock } from "../components/outcome.tsx";
import { PhaseBanner, StateWord, While } from "../components/phases.tsx";
import { ExcerptNote } from "../components/provenance.tsx";
import { FigureList } from "../components/status.tsx";
import { Document } from "../document.tsx";
import { htmlPage } from "../page.ts";
import type { Site } from "../site.ts";

export const pledgePages = htmlPage<Pledge>({
  name: "pledge",
  entries: ({ archive }) => archive.pledges,
  address: pledgeAddress,
  page: (pledge, site) => <PledgePage pledge={pledge} site={site} />,
});

interface PledgeProps {
  readonly pledge: Pledge;
  readonly site: Site;
}

function PledgePage({ pledge, site }: PledgeProps) {
  const { texts } = site;
  const { municipality } = pledge;
  const title = texts.pledgeTitle(pledge);
  return (
    <Document
      site={site}
      title={title}
      description={pledge.summary ?? texts.pledge.description(title, texts.period(pledge.validity))}
      address={pledgeAddress(pledge)}
      municipality={municipality}
      crumbs={[
        { text: municipality.name, href: municipalityAddress(municipality) },
        { text: texts.pledgePeriod(pledge) },
      ]}
    >
      <article>
        <h1>{title}</h1>
        <Validity pledge={pledge} site={site} />
        <PhaseBanner pledge={pledge} site={site} />
        {pledge.summary === undefined ? null : <p class="lead">{pledge.summary}</p>}
        <FollowUpNews pledge={pledge} site={site} />
        <ExcerptNote document={pledge} site={site} />
        <Facts pledge={pledge} site={site} />
        <CommitmentGroups
          pledge={pledge}
          site={site}
          tell={(commitment) => <StandingBlock commitment={commitment} site={site} />}
        />
        <Background document={pledge} heading={texts.pledge.background} site={site} />
      </article>
    </Document>
  );
}

/** Always true, on any day and without JavaScript: the days are said, the word before them follows the day. */
function Validity({ pledge, site }: PledgeProps) {
  const { texts } = site;
  return (
    <p class="validity">
      <StateWord pledge={pledge} site={site} /> <span>{texts.period(pledge.validity)}</span>
    </p>
  );
}

/** What is known of it: the figures of the final follow-up, or that it is awaited, or that it is missing. */
function FollowUpNews({ pledge, site }: PledgeProps) {
  const { texts } = site;
  const { finalReport } = pledge;
  if (finalReport !== undefined)
    return (
      <section aria-labelledby="utfall">
        <h2 id="utfall">{texts.pledge.figures}</h2>
        <FigureList figures={standingFigures(pledge.commitments)} texts={texts} />
        <p>
          <a href={reportAddress(finalReport)}>{texts.reportTitle(finalReport)}</a>
        </p>
      </section>
    );
  const { to } = pledge.validity;
  const interim = pledge.followUps.map((report) => (
    <p>
      <a href={reportAddress(report)}>{texts.reportTitle(report)}</a>
    </p>
  ));
  return (
    <section aria-labelledby="utfall">
      <h2 id="utfall">{texts.pledge.figures}</h2>
      <While during={{ to }} today={site.today}>
        <p>{texts.pledge.noOutcomesYet}</p>
      </While>
      <While during={{ from: addDays(to, 1), to: pledge.reportDue }} today={site.today}>
        <p>
          {texts.pledge.noOutcomesYet} {texts.pledge.reportDue(pledge.reportDue)}
        </p>
      </While>
      <While during={{ from: addDays(pledge.reportDue, 1) }} today={site.today}>
        <p class="note">
          {texts.pledge.reportMissing(texts.pledgePeriod(pledge))}{" "}
          {texts.pledge.reportMissingSince(pledge.reportDue)}
        </p>
      </While>
      {interim}
    </section>
  );
}

function Facts({ pledge, site }: PledgeProps) {
  const { texts } = site;
  const extensions = pledge.extensions.map(
    ({ on, to, note }) => `${texts.pledge.extended(on, to)} ${note ?? ""}`,
  );
  return (
    <dl class="facts">
      <Fact term={texts.pledge.validityLabel}>
        {texts.period(pledge.validity)}
        {extensions.length === 0 ? null : (
          <>
            . {texts.pledge.originally(pledge.originalValidity)} {extensions.join(" ")}
          </>
        )}
      </Fact>
      <DayFact term={texts.pledge.published} day={pledge.published} site={site} />
      <DayFact term={texts.pledge.signed} day={pledge.signed} site={site} />
      <Fact term={texts.pledge.place}>{pledge.place}</Fact>
    </dl>
  );
}
