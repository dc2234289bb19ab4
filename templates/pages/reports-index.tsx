// Pages room: /uppfoljningar/: every commitment that a final follow-up answers for, by what became of it; then every follow-up.
import {
  commitmentAddress,
  MISSING_REPORTS_ADDRESS,
  REPORTS_ADDRESS,
  statusAnchor,
} from "../../scripts/address/address.ts";
import { standingFigures } from "../../scripts/archive/figures.ts";
import type { Commitment } from "../../scripts/archive/model.ts";
import { Figure } from "../components/figure.tsx";
import { followedUp, newestReports, ReportCard } from "../components/report-card.tsx";
import { type AnyStatus, ORDER, StatusBar, StatusMark, Tally } from "../components/status.tsx";
import { Document } from "../document.tsx";
import { singlePage } from "../page.ts";
import type { Site } from "../site.ts";
import { collectionData } from "../structured-data.ts";

export const reportsIndexPage = singlePage("reports-index", REPORTS_ADDRESS, (site) => {
  const { archive, texts } = site;
  const words = texts.pages.reportsIndex;
  const pledges = followedUp(archive.pledges);
  const commitments = pledges.flatMap((pledge) => pledge.commitments);
  const figures = standingFigures(commitments);
  return (
    <Document
      site={site}
      title={words.heading}
      description={words.lead(pledges.length, archive.pledges.length)}
      address={REPORTS_ADDRESS}
      feed={{ base: REPORTS_ADDRESS, title: texts.feeds.followUpsTitle }}
      data={collectionData({ name: words.heading, address: REPORTS_ADDRESS }, site)}
      crumbs={[{ text: words.crumb }]}
    >
      <h1>{words.heading}</h1>
      <p class="lead">{words.lead(pledges.length, archive.pledges.length)}</p>
      <p>
        <a class="onward" href={MISSING_REPORTS_ADDRESS}>
          {texts.pages.missingReports.link}
        </a>
      </p>
      {figures.total === 0 ? null : (
        <Figure rule={texts.figures.shares.rule} site={site}>
          <p>{words.share(figures.total)}</p>
          <StatusBar figures={figures} />
          <Tally figures={figures} texts={texts} rowsAt={(status) => `#${statusAnchor(status)}`} />
        </Figure>
      )}
      {ORDER.map((status) => (
        <Rows status={status} among={commitments} site={site} />
      ))}
      <section aria-labelledby="alla">
        <h2 id="alla">{words.all}</h2>
        <ul class="cards">
          {newestReports(archive.pledges).map((report) => (
            <li>
              <ReportCard report={report} level={3} site={site} />
            </li>
          ))}
        </ul>
      </section>
    </Document>
  );
});

/** The commitments behind one figure. */
function Rows({ status, among, site }: { status: AnyStatus; among: readonly Commitment[]; site: Site }) {
  const { texts } = site;
  const some = among.filter((one) => one.standing.status === status);
  if (some.length === 0) return null;
  const id = statusAnchor(status);
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        <StatusMark
          status={status}
          texts={texts}
          label={`${texts.status[status]} (${texts.number(some.length)})`}
        />
      </h2>
      <ul class="lines">
        {some.map((commitment) => (
          <li>
            <a href={commitmentAddress(commitment)}>{commitment.text}</a>
            <p class="fine">
              {commitment.pledge.municipality.name} {texts.pledgePeriod(commitment.pledge)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
