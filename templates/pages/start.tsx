// Pages room: /: what is promised now, what came of the last ones, where is my municipality: each answered at once, then in full.
import { themeAddress, yearAddress } from "../../scripts/address/address.ts";
import { coveredYears } from "../../scripts/archive/years.ts";
import { Coverage } from "../components/coverage.tsx";
import { InForceCount, InForceNow } from "../components/in-force-now.tsx";
import { OutcomesSoFar } from "../components/outcomes-so-far.tsx";
import { SearchForm } from "../components/search-form.tsx";
import { Terms } from "../components/terms.tsx";
import { Document } from "../document.tsx";
import { singlePage } from "../page.ts";
import type { Site } from "../site.ts";
import { websiteData } from "../structured-data.ts";

export const startPage = singlePage("start", "/", (site) => {
  const { archive, texts } = site;
  const words = texts.pages.start;
  const reportCount = archive.pledges.flatMap((pledge) => pledge.followUps).length;
  return (
    <Document
      site={site}
      title={words.heading}
      description={archive.settings.description}
      address="/"
      data={websiteData(site)}
      hero={
        <>
          <h1>{words.heading}</h1>
          <p class="lead">
            <Terms text={words.lead} />
          </p>
          <SearchForm site={site} compact />
          <Answers site={site} />
        </>
      }
    >
      <InForceNow site={site} />
      <OutcomesSoFar site={site} />
      <section aria-labelledby="kommuner">
        <h2 id="kommuner">{words.municipalities}</h2>
        <p>{words.archiveHolds(archive.municipalities.length, archive.pledges.length, reportCount)}</p>
        <Coverage site={site} />
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

/** The three questions with their answers in a few words; each leads to its full answer below. */
function Answers({ site }: { site: Site }) {
  const { archive, texts } = site;
  const words = texts.pages.start;
  const followedUp = archive.pledges.filter((pledge) => pledge.finalReport !== undefined).length;
  return (
    <ul class="answers">
      <li>
        <a href="#galler-nu">{words.inForce}</a>
        <InForceCount site={site} />
      </li>
      <li>
        <a href="#uppfoljningar">{words.became}</a>
        <p>{words.becameCount(followedUp, archive.pledges.length)}</p>
      </li>
      <li>
        <a href="#kommuner">{words.municipalities}</a>
        <p>{words.municipalityCount(archive.municipalities.length)}</p>
      </li>
    </ul>
  );
}
