// Components room: what came of the pledges that have been followed up: all their commitments in one bar, then the newest follow-ups.
import { REPORTS_ADDRESS, statusAnchor } from "../../scripts/address/address.ts";
import { standingFigures } from "../../scripts/archive/figures.ts";
import type { Site } from "../site.ts";
import { Figure } from "./figure.tsx";
import { followedUp, newestReports, ReportCard } from "./report-card.tsx";
import { StatusBar, Tally } from "./status.tsx";

const NEWEST_REPORTS = 3;

export function OutcomesSoFar({ site }: { site: Site }) {
  const { archive, texts } = site;
  const words = texts.pages.start;
  const pledges = followedUp(archive.pledges);
  const figures = standingFigures(pledges.flatMap((pledge) => pledge.commitments));
  const reports = newestReports(archive.pledges);
  return (
    <section aria-labelledby="uppfoljningar">
      <h2 id="uppfoljningar">{words.became}</h2>
      <p>{texts.pages.reportsIndex.lead(pledges.length, archive.pledges.length)}</p>
      {figures.total === 0 ? null : (
        <Figure rule={texts.figures.shares.rule} site={site}>
          <p>{texts.pages.reportsIndex.share(figures.total)}</p>
          <StatusBar figures={figures} />
          <Tally
            figures={figures}
            texts={texts}
            rowsAt={(status) => `${REPORTS_ADDRESS}#${statusAnchor(status)}`}
          />
        </Figure>
      )}
      {reports.length === 0 ? null : (
        <>
          <h3>{words.latestReports}</h3>
          <ul class="cards">
            {reports.slice(0, NEWEST_REPORTS).map((report) => (
              <li>
                <ReportCard report={report} level={4} site={site} />
              </li>
            ))}
          </ul>
          <p>
            <a class="onward" href={REPORTS_ADDRESS}>
              {words.allReports}
            </a>
          </p>
        </>
      )}
    </section>
  );
}
