// Pages room: /andringar/: what has changed in the archive, the newest first, and how anyone can check it; a page for each year with everything.
import { CHANGES_ADDRESS, changesOfYearAddress, LOG_ADDRESS } from "../../scripts/address/address.ts";
import { yearOf } from "../../scripts/calendar/day.ts";
import { chainOf } from "../../scripts/history/chain.ts";
import { ArchiveChanges } from "../components/archive-changes.tsx";
import { NotedChanges } from "../components/noted-changes.tsx";
import { Document } from "../document.tsx";
import { htmlPage, singlePage } from "../page.ts";
import type { Site } from "../site.ts";
import { collectionData } from "../structured-data.ts";

/** Steps on the first page; the rest stands on the pages of the years. */
const NEWEST = 100;
const MOST_ADDED = 12;

export const changesPage = singlePage("changes", CHANGES_ADDRESS, (site) => {
  const { texts, history } = site;
  const words = texts.history;
  return (
    <Document
      site={site}
      title={words.title}
      description={words.lead}
      address={CHANGES_ADDRESS}
      feed={{ base: CHANGES_ADDRESS, title: texts.feeds.correctionsTitle }}
      data={collectionData({ name: words.title, address: CHANGES_ADDRESS }, site)}
      crumbs={[{ text: words.crumb }]}
    >
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <p>
        <a href="/prenumerera/#flode-andringar">{words.follow}</a>
      </p>
      {history.missing === undefined ? (
        <ArchiveChanges steps={history.steps.slice(0, NEWEST)} site={site} mostAdded={MOST_ADDED} />
      ) : (
        <>
          <p class="note">{words.missing}</p>
          <NotedChanges site={site} />
        </>
      )}
      <Years site={site} />
      <Proof site={site} />
    </Document>
  );
});

const yearsIn = ({ history }: Site): number[] => [...new Set(history.steps.map(({ on }) => yearOf(on)))];

function Years({ site }: { site: Site }) {
  const years = yearsIn(site);
  // One year is nearly this page itself.
  if (years.length < 2) return null;
  return (
    <section aria-labelledby="ar">
      <h2 id="ar">{site.texts.history.years}</h2>
      <ul>
        {years.map((year) => (
          <li>
            <a href={changesOfYearAddress(year)}>{site.texts.history.yearLink(year)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the log is, how it is used, and as plainly what it cannot do. */
function Proof({ site }: { site: Site }) {
  const { proof } = site.texts.history;
  const chain = chainOf(site.history.states);
  const last = chain.at(-1);
  return (
    <section aria-labelledby="kontrollera">
      <h2 id="kontrollera">{proof.heading}</h2>
      <p>{proof.lead}</p>
      <h3>{proof.provesHeading}</h3>
      <ul>
        {proof.proves.map((one) => (
          <li>{one}</li>
        ))}
      </ul>
      <h3>{proof.provesNotHeading}</h3>
      <ul>
        {proof.provesNot.map((one) => (
          <li>{one}</li>
        ))}
      </ul>
      {last === undefined ? <p class="note">{proof.missing}</p> : null}
      <details>
        <summary>{proof.howHeading}</summary>
        <p>{proof.what}</p>
        {last === undefined ? null : (
          <p>
            <a href={LOG_ADDRESS}>{proof.log}</a>. {proof.links(chain.length)} {proof.last}{" "}
            <code>{last.hash}</code>
          </p>
        )}
        <p>{proof.how}</p>
        <pre>
          <code>{proof.command(site.origin)}</code>
        </pre>
      </details>
    </section>
  );
}

interface YearOfChanges {
  readonly year: number;
}

export const changesOfYearPages = htmlPage<YearOfChanges>({
  name: "changes-of-year",
  entries: (site) => yearsIn(site).map((year) => ({ year })),
  address: ({ year }) => changesOfYearAddress(year),
  page: ({ year }, site) => {
    const words = site.texts.history;
    const title = words.yearTitle(year);
    const address = changesOfYearAddress(year);
    return (
      <Document
        site={site}
        title={title}
        description={words.yearLead(year)}
        address={address}
        feed={{ base: CHANGES_ADDRESS, title: site.texts.feeds.correctionsTitle }}
        data={collectionData({ name: title, address }, site)}
        crumbs={[{ text: words.crumb, href: CHANGES_ADDRESS }, { text: String(year) }]}
      >
        <h1>{title}</h1>
        <p class="lead">{words.yearLead(year)}</p>
        <ArchiveChanges
          steps={site.history.steps.filter(({ on }) => yearOf(on) === year)}
          site={site}
          mostAdded={Number.POSITIVE_INFINITY}
        />
      </Document>
    );
  },
});
