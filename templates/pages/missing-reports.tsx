// Pages room: /uppfoljningar/saknas/: final follow-ups that should be there and are not, then those that are due next, the oldest
// first. Every pledge without one stands in all lists it will ever be in; the day it is read decides which of them show it.
import {
  MISSING_REPORTS_ADDRESS,
  pledgeAddress,
  REPORTS_ADDRESS,
  reportAddress,
} from "../../scripts/address/address.ts";
import { DAYS_TO_REPORT } from "../../scripts/archive/assemble.ts";
import { DAYS_WITHOUT, type FollowUpTime } from "../../scripts/archive/follow-up-due.ts";
import type { Pledge } from "../../scripts/archive/model.ts";
import { countStretches, type Stretch } from "../../scripts/archive/phases.ts";
import { While, whileIn } from "../components/phases.tsx";
import { Document } from "../document.tsx";
import { singlePage } from "../page.ts";
import type { Site } from "../site.ts";
import { collectionData } from "../structured-data.ts";

export const missingReportsPage = singlePage("missing-reports", MISSING_REPORTS_ADDRESS, (site) => {
  const { archive, texts } = site;
  const words = texts.pages.missingReports;
  const pledges = archive.pledges
    .filter((pledge) => pledge.finalReport === undefined)
    .sort((a, b) => (a.reportDue < b.reportDue ? -1 : a.reportDue > b.reportDue ? 1 : 0));
  return (
    <Document
      site={site}
      title={words.heading}
      description={words.description}
      address={MISSING_REPORTS_ADDRESS}
      feed={{ base: REPORTS_ADDRESS, title: texts.feeds.followUpsTitle }}
      data={collectionData({ name: words.heading, address: MISSING_REPORTS_ADDRESS }, site)}
      crumbs={[{ text: texts.pages.reportsIndex.crumb, href: REPORTS_ADDRESS }, { text: words.crumb }]}
    >
      <h1>{words.heading}</h1>
      <p class="lead">{words.lead}</p>
      <p>{words.rule(archive.settings["report-due-days"] ?? DAYS_TO_REPORT)}</p>
      <List which="missing" pledges={pledges} site={site} />
      <List which="due" pledges={pledges} site={site} />
      <List which="later" pledges={pledges} site={site} />
    </Document>
  );
});

function List({ which, pledges, site }: { which: FollowUpTime; pledges: readonly Pledge[]; site: Site }) {
  const { texts, today } = site;
  const words = texts.pages.missingReports[which];
  const rows = pledges
    .map((pledge) => ({ pledge, during: DAYS_WITHOUT[which](pledge) }))
    .filter(({ during }) => isPossible(during));
  return (
    <section aria-labelledby={which}>
      <h2 id={which}>{words.heading}</h2>
      {countStretches(
        rows.map(({ during }) => during),
        today,
      ).map(({ count, ...days }) => (
        <While during={days} today={today}>
          <p>{words.count(count)}</p>
        </While>
      ))}
      <ol class="lines">
        {rows.map(({ pledge, during }) => (
          <li {...whileIn(during, today)}>
            <a href={pledgeAddress(pledge)}>{texts.pledgeTitle(pledge)}</a>
            <p class="fine">
              {words.when(pledge.reportDue)} <Interim pledge={pledge} site={site} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A follow-up may be due on the pledge's last day or before it: then it never is awaited after that. */
const isPossible = ({ from, to }: Stretch): boolean => from === undefined || to === undefined || from <= to;

/** What has been told on the way. */
function Interim({ pledge, site }: { pledge: Pledge; site: Site }) {
  const { texts } = site;
  if (pledge.followUps.length === 0) return null;
  return (
    <>
      {texts.pages.missingReports.interim}{" "}
      {pledge.followUps.map((report, index) => (
        <>
          {index > 0 ? ", " : ""}
          <a href={reportAddress(report)}>{texts.reportTitle(report)}</a>
        </>
      ))}
      .
    </>
  );
}
