// Components room: what came of the pledges that have been followed up: all their commitments in one bar, then the newest follow-ups.
import { reportAddress } from "../../scripts/address/address.ts";
import { reportFigures, standingFigures } from "../../scripts/archive/figures.ts";
import type { FollowUp, Pledge } from "../../scripts/archive/model.ts";
import type { Site } from "../site.ts";
import { Figure } from "./figure.tsx";
import { FiguresInWords, StatusBar, Tally } from "./status.tsx";

const NEWEST_REPORTS = 4;

export function Outcomes({ site }: { site: Site }) {
  const { archive, texts } = site;
  const words = texts.pages.start;
  const followedUp = archive.pledges.filter((pledge) => pledge.finalReport !== undefined);
  const figures = standingFigures(followedUp.flatMap((pledge) => pledge.commitments));
  const reports = newestReports(archive.pledges);
  return (
    <section aria-labelledby="uppfoljningar">
      <h2 id="uppfoljningar">{words.became}</h2>
      <p>{words.becameLead(followedUp.length, archive.pledges.length)}</p>
      {figures.total === 0 ? null : (
        <Figure rule={texts.figures.shares.rule} site={site}>
          <p>{words.reportShare(figures.total)}</p>
          <StatusBar figures={figures} />
          <Tally figures={figures} texts={texts} />
        </Figure>
      )}
      {reports.length === 0 ? null : (
        <>
          <h3>{words.latestReports}</h3>
          <ul class="cards">
            {reports.map((report) => (
              <li>
                <ReportCard report={report} site={site} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

const newestReports = (pledges: readonly Pledge[]): FollowUp[] =>
  pledges
    .flatMap((pledge) => pledge.followUps)
    .sort((a, b) => (dateOf(a) < dateOf(b) ? 1 : -1))
    .slice(0, NEWEST_REPORTS);

/** An undated follow-up is placed at the end of what it is about. */
const dateOf = (report: FollowUp): string => report.published ?? report.pledge.validity.to;

function ReportCard({ report, site }: { report: FollowUp; site: Site }) {
  const { texts } = site;
  const figures = reportFigures(report);
  return (
    <article class="card">
      <h4>
        <a href={reportAddress(report)}>{texts.reportTitle(report)}</a>
      </h4>
      {report.summary === undefined ? null : <p>{report.summary}</p>}
      <StatusBar figures={figures} />
      <p class="fine">
        {texts.pledge.reportedShare(figures.reported, figures.total)}
        <span class="heard">
          : <FiguresInWords figures={figures} texts={texts} />
        </span>
      </p>
    </article>
  );
}
