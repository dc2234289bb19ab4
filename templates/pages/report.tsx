// Pages room: /strangnas/2019/uppfoljning/: one follow-up: each outcome beside what was promised, and the shares in words.
import { municipalityAddress, pledgeAddress, reportAddress } from "../../scripts/address/address.ts";
import { outcomeIn, reportFigures } from "../../scripts/archive/figures.ts";
import type { FollowUp } from "../../scripts/archive/model.ts";
import { Background } from "../components/background.tsx";
import { CommitmentGroups } from "../components/commitment-groups.tsx";
import { CopiedNotice } from "../components/copied-notice.tsx";
import { DayFact, Fact } from "../components/facts.tsx";
import { OutcomeBlock, SilentBlock } from "../components/outcome.tsx";
import { ExcerptNote } from "../components/provenance.tsx";
import { Terms } from "../components/terms.tsx";
import { type Line, Verdict } from "../components/verdict.tsx";
import { Document } from "../document.tsx";
import { htmlPage } from "../page.ts";
import type { Site } from "../site.ts";
import { reportData } from "../structured-data.ts";

export const reportPages = htmlPage<FollowUp>({
  name: "report",
  entries: ({ archive }) => archive.pledges.flatMap((pledge) => pledge.followUps),
  address: reportAddress,
  page: (report, site) => <ReportPage report={report} site={site} />,
});

interface ReportProps {
  readonly report: FollowUp;
  readonly site: Site;
}

function ReportPage({ report, site }: ReportProps) {
  const { texts } = site;
  const { pledge } = report;
  const { municipality } = pledge;
  const title = texts.reportTitle(report);
  const pledgeTitle = texts.pledgeTitle(pledge);
  const words = texts.pledge.report;
  return (
    <Document
      site={site}
      title={title}
      description={report.summary ?? texts.sharing.report(title)}
      address={reportAddress(report)}
      data={reportData(report, site)}
      municipality={municipality}
      scripts={["/assets/copy-link.js"]}
      crumbs={[
        { text: municipality.name, href: municipalityAddress(municipality) },
        { text: texts.pledgePeriod(pledge), href: pledgeAddress(pledge) },
        { text: report.kind === "final" ? texts.pledge.followUps : words.interim },
      ]}
    >
      <article class="columns">
        <div class="opening">
          <h1>{title}</h1>
          <aside class="notice notice-report" aria-label={words.bannerLabel}>
            <p>
              {report.kind === "final" ? words.banner(pledgeTitle) : words.bannerInterim(pledgeTitle)}{" "}
              <a href={pledgeAddress(pledge)}>{words.readPledge}</a>
            </p>
          </aside>
          {report.summary === undefined ? null : (
            <p class="lead">
              <Terms text={report.summary} />
            </p>
          )}
        </div>
        <div class="column-main">
          <section aria-labelledby="utfall">
            <h2 id="utfall">{texts.figures.shares.heading}</h2>
            <Verdict figures={reportFigures(report)} lines={linesOf(report)} site={site} />
          </section>
          <ExcerptNote document={report} site={site} />
          <CommitmentGroups
            pledge={pledge}
            site={site}
            tell={(commitment) => {
              const outcome = outcomeIn(report, commitment);
              return outcome === undefined ? (
                <Silence report={report} site={site} />
              ) : (
                <OutcomeBlock outcome={outcome} site={site} />
              );
            }}
          />
          <Background document={report} heading={texts.pledge.reportBackground} site={site} />
        </div>
        <aside class="column-side" aria-label={texts.pledge.report.aside}>
          <Facts report={report} site={site} />
        </aside>
        <CopiedNotice site={site} />
      </article>
    </Document>
  );
}

/** Every commitment of the pledge, those that the follow-up is silent about included. */
const linesOf = (report: FollowUp): Line[] =>
  report.pledge.commitments.map((commitment) => {
    const outcome = outcomeIn(report, commitment);
    return { commitment, status: outcome?.status ?? "not-reported", outcome };
  });

function Silence({ report, site }: ReportProps) {
  const { pledge } = site.texts;
  if (report.kind === "interim")
    return <SilentBlock status="awaiting" label={pledge.report.silentInterim} site={site} />;
  return (
    <SilentBlock
      status="not-reported"
      label={report.excerpt ? pledge.notReportedInExcerpt : undefined}
      site={site}
    />
  );
}

function Facts({ report, site }: ReportProps) {
  const { texts } = site;
  return (
    <dl class="facts">
      <Fact term={texts.pledge.report.kind}>
        {report.kind === "final" ? texts.pledge.report.final : texts.pledge.report.interim}
      </Fact>
      <Fact term={texts.pledge.report.period}>
        {report.period === undefined ? undefined : texts.period(report.period)}
      </Fact>
      <DayFact term={texts.pledge.published} day={report.published} site={site} />
    </dl>
  );
}
