// Pages room: /ar/ and /ar/2021/: every pledge that is in force some day of a year, whichever year its title names.
import { yearAddress } from "../../scripts/address/address.ts";
import { coveredYears, pledgesOfYear } from "../../scripts/archive/years.ts";
import { PledgeCard } from "../components/pledge-card.tsx";
import { Document } from "../document.tsx";
import { htmlPage, singlePage } from "../page.ts";
import { collectionData } from "../structured-data.ts";

export const yearIndexPage = singlePage("year-index", "/ar/", (site) => {
  const words = site.texts.pages.year;
  const { pledges } = site.archive;
  return (
    <Document
      site={site}
      title={words.index}
      description={words.indexLead}
      address="/ar/"
      crumbs={[{ text: site.texts.document.years }]}
    >
      <h1>{words.index}</h1>
      <p class="lead">{words.indexLead}</p>
      <ul class="years">
        {coveredYears(pledges).map((year) => (
          <li>
            <a href={yearAddress(year)}>{year}</a>{" "}
            <span class="fine">{site.texts.pages.pledges(pledgesOfYear(pledges, year).length)}</span>
          </li>
        ))}
      </ul>
    </Document>
  );
});

export const yearPages = htmlPage<number>({
  name: "year",
  entries: ({ archive }) => coveredYears(archive.pledges),
  address: yearAddress,
  page: (year, site) => {
    const words = site.texts.pages.year;
    const years = coveredYears(site.archive.pledges);
    const at = years.indexOf(year);
    const [next, previous] = [years[at - 1], years[at + 1]];
    return (
      <Document
        site={site}
        title={words.heading(year)}
        description={words.lead(year)}
        address={yearAddress(year)}
        data={collectionData(
          { name: words.heading(year), address: yearAddress(year), covers: String(year) },
          site,
        )}
        crumbs={[{ text: site.texts.document.years, href: "/ar/" }, { text: String(year) }]}
      >
        <h1>{words.heading(year)}</h1>
        <p class="lead">{words.lead(year)}</p>
        <ul class="cards">
          {pledgesOfYear(site.archive.pledges, year).map((pledge) => (
            <li>
              <PledgeCard pledge={pledge} site={site} level={2} />
            </li>
          ))}
        </ul>
        <nav class="pager" aria-label={words.navigation}>
          <ul>
            {previous === undefined ? null : (
              <li>
                <a href={yearAddress(previous)} rel="prev">
                  {words.previous(previous)}
                </a>
              </li>
            )}
            {next === undefined ? null : (
              <li>
                <a href={yearAddress(next)} rel="next">
                  {words.next(next)}
                </a>
              </li>
            )}
          </ul>
        </nav>
      </Document>
    );
  },
});
