// Pages room: /: what is in force now, what came of the last ones, where is my municipality.
import {
  municipalityAddress,
  pledgeAddress,
  reportAddress,
  themeAddress,
  yearAddress,
} from "../../scripts/address/address.ts";
import { reportFigures } from "../../scripts/archive/figures.ts";
import type { FollowUp, Municipality, Pledge } from "../../scripts/archive/model.ts";
import { quietStretches } from "../../scripts/archive/phases.ts";
import { coveredYears } from "../../scripts/archive/years.ts";
import { While, whileIn } from "../components/phases.tsx";
import { SearchForm } from "../components/search-form.tsx";
import { StatusBar } from "../components/status.tsx";
import { Document } from "../document.tsx";
import { singlePage } from "../page.ts";
import type { Site } from "../site.ts";

const NEWEST_REPORTS = 4;

export const startPage = singlePage("start", "/", (site) => {
  const { archive, texts } = site;
  const words = texts.pages.start;
  const reports = newestReports(archive.pledges);
  const reportCount = archive.pledges.flatMap((pledge) => pledge.followUps).length;
  return (
    <Document site={site} title={words.heading} description={archive.settings.description} address="/">
      <h1>{words.heading}</h1>
      <p class="lead">{words.lead}</p>
      <SearchForm site={site} compact />
      <InForce site={site} />
      {reports.length === 0 ? null : (
        <section aria-labelledby="uppfoljningar">
          <h2 id="uppfoljningar">{words.latestReports}</h2>
          <ul class="cards">
            {reports.map((report) => (
              <li>
                <ReportCard report={report} site={site} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="kommuner">
        <h2 id="kommuner">{words.municipalities}</h2>
        <p>{words.archiveHolds(archive.municipalities.length, archive.pledges.length, reportCount)}</p>
        <ul class="municipalities">
          {archive.municipalities.map((municipality) => (
            <MunicipalityLine municipality={municipality} site={site} />
          ))}
        </ul>
      </section>
      <section aria-labelledby="ar">
        <h2 id="ar">{words.years}</h2>
        <ul class="chips">
          {coveredYears(archive.pledges).map((year) => (
            <li>
              <a href={yearAddress(year)}>{year}</a>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="teman">
        <h2 id="teman">{words.themes}</h2>
        <ul class="chips">
          {archive.themes.map((theme) => (
            <li>
              <a href={themeAddress(theme)}>{theme.name}</a>
            </li>
          ))}
        </ul>
      </section>
    </Document>
  );
});

/** All that are in force or will be: those of another day are in the page too, but hidden until their day comes. */
function InForce({ site }: { site: Site }) {
  const { archive, texts, today } = site;
  const words = texts.pages.start;
  const chosen = archive.settings["default-municipality"];
  const isChosen = (pledge: Pledge) => (pledge.municipality.slug === chosen ? 0 : 1);
  const pledges = archive.pledges
    .filter((pledge) => pledge.validity.to >= today)
    .sort((a, b) => isChosen(a) - isChosen(b));
  const last = pledges
    .map((pledge) => pledge.validity.to)
    .sort()
    .at(-1);
  return (
    <section aria-labelledby="galler-nu">
      <h2 id="galler-nu">{words.inForce}</h2>
      {pledges.length === 0 ? null : (
        <ul class="promises">
          {pledges.map((pledge) => (
            <li {...whileIn(pledge.validity, today)}>
              <a href={pledgeAddress(pledge)}>{texts.pledgeTitle(pledge)}</a>{" "}
              <span class="fine">{words.until(pledge.validity.to)}</span>
              {pledge.summary === undefined ? null : <p>{pledge.summary}</p>}
            </li>
          ))}
        </ul>
      )}
      {quietStretches(pledges).map((during) => (
        <While during={during} today={today}>
          <p>{words.inForceNone}</p>
        </While>
      ))}
      {last === undefined ? <p>{words.inForceNone}</p> : null}
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
      <h3>
        <a href={reportAddress(report)}>{texts.reportTitle(report)}</a>
      </h3>
      {report.summary === undefined ? null : <p>{report.summary}</p>}
      <p class="fine">{texts.pledge.reportedShare(figures.reported, figures.total)}</p>
      <StatusBar figures={figures} />
    </article>
  );
}

function MunicipalityLine({ municipality, site }: { municipality: Municipality; site: Site }) {
  const { texts } = site;
  return (
    <li>
      <a href={municipalityAddress(municipality)}>{municipality.name}</a>{" "}
      <span class="fine">{texts.pages.pledges(municipality.pledges.length)}</span>
    </li>
  );
}
