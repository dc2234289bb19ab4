// Pages room: /dals-ed/2021/: one pledge, whole: what was promised, until when, and what became of it.

import { municipalityAddress, pledgeAddress } from "../../scripts/address/address.ts";
import type { Pledge } from "../../scripts/archive/model.ts";
import { Background } from "../components/background.tsx";
import { CommitmentGroups } from "../components/commitment-groups.tsx";
import { CopiedNotice } from "../components/copied-notice.tsx";
import { DayFact, Fact } from "../components/facts.tsx";
import { FollowUpNews } from "../components/follow-up-news.tsx";
import { StandingBlock } from "../components/outcome.tsx";
import { PhaseBanner, StateWord } from "../components/phases.tsx";
import { ExcerptNote } from "../components/provenance.tsx";
import { ReadOn } from "../components/read-on.tsx";
import { Terms } from "../components/terms.tsx";
import { Document } from "../document.tsx";
import { htmlPage } from "../page.ts";
import type { Site } from "../site.ts";
import { pledgeData } from "../structured-data.ts";

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
      description={pledge.summary ?? texts.sharing.pledge(title, texts.period(pledge.validity))}
      address={pledgeAddress(pledge)}
      data={pledgeData(pledge, site)}
      municipality={municipality}
      scripts={["/assets/copy-link.js"]}
      crumbs={[
        { text: municipality.name, href: municipalityAddress(municipality) },
        { text: texts.pledgePeriod(pledge) },
      ]}
    >
      <article class="columns">
        <div class="opening">
          <h1>{title}</h1>
          <Validity pledge={pledge} site={site} />
          <PhaseBanner pledge={pledge} site={site} />
          {pledge.summary === undefined ? null : (
            <p class="lead">
              <Terms text={pledge.summary} />
            </p>
          )}
        </div>
        <div class="column-main">
          <FollowUpNews pledge={pledge} site={site} />
          <ExcerptNote document={pledge} site={site} />
          <CommitmentGroups
            pledge={pledge}
            site={site}
            tell={(commitment) => <StandingBlock commitment={commitment} site={site} />}
          />
          <Background document={pledge} heading={texts.pledge.background} site={site} />
        </div>
        <aside class="column-side" aria-label={texts.pledge.aside}>
          <Facts pledge={pledge} site={site} />
          <ReadOn pledge={pledge} site={site} />
        </aside>
        <CopiedNotice site={site} />
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
