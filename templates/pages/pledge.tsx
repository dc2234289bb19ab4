// Pages room: /dals-ed/2021/: one pledge, whole: what was promised, until when, and what became of it.

import { municipalityAddress, pledgeAddress, reportAddress } from "../../scripts/address/address.ts";
import { commitmentGroups, standingFigures } from "../../scripts/archive/figures.ts";
import type { Pledge } from "../../scripts/archive/model.ts";
import { addDays } from "../../scripts/calendar/day.ts";
import { CommitmentItem } from "../components/commitment.tsx";
import { StandingBlock } from "../components/outcome.tsx";
import { PhaseBanner, StateWord, While } from "../components/phases.tsx";
import { Prose } from "../components/prose.tsx";
import { Changes, ExcerptNote, Signatories, Sources } from "../components/provenance.tsx";
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
        {commitmentGroups(pledge.commitments).map(([party, commitments]) => (
          <section aria-labelledby={`part-${party.id}`}>
            <h2 id={`part-${party.id}`}>{texts.pledge.partyHeading(party)}</h2>
            <ul class="commitments">
              {commitments.map((commitment) => (
                <CommitmentItem commitment={commitment} site={site}>
                  <StandingBlock commitment={commitment} site={site} />
                </CommitmentItem>
              ))}
            </ul>
          </section>
        ))}
        {pledge.body.trim() === "" ? null : (
          <section aria-labelledby="mer">
            <h2 id="mer">{texts.pledge.background}</h2>
            <Prose markdown={pledge.body} top={3} />
          </section>
        )}
        <Signatories document={pledge} site={site} />
        <Sources document={pledge} site={site} />
        <Changes document={pledge} site={site} />
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
      <div>
        <dt>{texts.pledge.validityLabel}</dt>
        <dd>
          {texts.period(pledge.validity)}
          {extensions.length === 0 ? null : (
            <>
              . {texts.pledge.originally(pledge.originalValidity)} {extensions.join(" ")}
            </>
          )}
        </dd>
      </div>
      {pledge.published === undefined ? null : (
        <div>
          <dt>{texts.pledge.published}</dt>
          <dd>
            <time datetime={pledge.published}>{texts.date(pledge.published)}</time>
          </dd>
        </div>
      )}
      {pledge.signed === undefined ? null : (
        <div>
          <dt>{texts.pledge.signed}</dt>
          <dd>
            <time datetime={pledge.signed}>{texts.date(pledge.signed)}</time>
          </dd>
        </div>
      )}
      {pledge.place === undefined ? null : (
        <div>
          <dt>{texts.pledge.place}</dt>
          <dd>{pledge.place}</dd>
        </div>
      )}
    </dl>
  );
}
