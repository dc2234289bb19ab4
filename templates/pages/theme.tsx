// Pages room: /tema/ and /tema/trafik/: commitments by what they are about, each year's and each pledge's with an anchor of its own.
import { commitmentAddress, pledgeAnchor, themeAddress, yearAnchor } from "../../scripts/address/address.ts";
import type { Commitment, Theme } from "../../scripts/archive/model.ts";
import { startYear } from "../../scripts/archive/theme-map.ts";
import { StandingMark } from "../components/outcome.tsx";
import { StateWord } from "../components/phases.tsx";
import { ThemeMap } from "../components/theme-map.tsx";
import { Document } from "../document.tsx";
import { htmlPage, singlePage } from "../page.ts";
import type { Site } from "../site.ts";
import { collectionData } from "../structured-data.ts";

const commitmentsOf = (theme: Theme, { archive }: Site): Commitment[] =>
  archive.pledges.flatMap((pledge) => pledge.commitments.filter((one) => one.theme === theme));

const municipalitiesOf = (commitments: readonly Commitment[]): number =>
  new Set(commitments.map((one) => one.pledge.municipality)).size;

export const themeIndexPage = singlePage("theme-index", "/tema/", (site) => {
  const { archive, texts } = site;
  const words = texts.pages.theme;
  return (
    <Document
      site={site}
      title={words.index}
      description={words.indexLead}
      address="/tema/"
      crumbs={[{ text: texts.document.themes }]}
    >
      <h1>{words.index}</h1>
      <p class="lead">{words.indexLead}</p>
      <section aria-labelledby="karta">
        <h2 id="karta">{texts.figures.themes.heading}</h2>
        <ThemeMap
          pledges={archive.pledges}
          site={site}
          addressOf={(theme, year) => `${themeAddress(theme)}#${yearAnchor(year)}`}
        />
      </section>
      <section aria-labelledby="alla">
        <h2 id="alla">{words.all}</h2>
        <ul class="cards">
          {archive.themes.map((theme) => {
            const commitments = commitmentsOf(theme, site);
            return (
              <li class="card">
                <h3>
                  <a href={themeAddress(theme)}>{theme.name}</a>
                </h3>
                {theme.description === undefined ? null : <p>{theme.description}</p>}
                <p class="fine">{words.count(commitments.length, municipalitiesOf(commitments))}</p>
              </li>
            );
          })}
        </ul>
      </section>
    </Document>
  );
});

export const themePages = htmlPage<Theme>({
  name: "theme",
  entries: ({ archive }) => archive.themes,
  address: themeAddress,
  page: (theme, site) => {
    const { texts } = site;
    const words = texts.pages.theme;
    const commitments = commitmentsOf(theme, site);
    const count = words.count(commitments.length, municipalitiesOf(commitments));
    const years = [...new Set(commitments.map((one) => startYear(one.pledge)))];
    return (
      <Document
        site={site}
        title={words.heading(theme.name)}
        description={
          theme.description === undefined
            ? texts.sharing.theme(theme.name, count)
            : `${theme.description} ${count}.`
        }
        address={themeAddress(theme)}
        feed={{ base: themeAddress(theme), title: texts.feeds.themeTitle(theme.name) }}
        data={collectionData({ name: words.heading(theme.name), address: themeAddress(theme) }, site)}
        crumbs={[{ text: texts.document.themes, href: "/tema/" }, { text: theme.name }]}
      >
        <h1>{words.heading(theme.name)}</h1>
        {theme.description === undefined ? null : <p class="lead">{theme.description}</p>}
        <p>{commitments.length === 0 ? words.none : `${count}.`}</p>
        <p>
          <a href={`/prenumerera/#flode-tema-${theme.id}`}>{words.subscribe}</a>
        </p>
        {years.map((year) => (
          <section aria-labelledby={yearAnchor(year)}>
            <h2 id={yearAnchor(year)}>{words.began(year)}</h2>
            <ByPledge commitments={commitments.filter((one) => startYear(one.pledge) === year)} site={site} />
          </section>
        ))}
      </Document>
    );
  },
});

function ByPledge({ commitments, site }: { commitments: readonly Commitment[]; site: Site }) {
  const { texts } = site;
  const pledges = [...new Set(commitments.map((one) => one.pledge))];
  return (
    <>
      {pledges.map((pledge) => (
        <section class="by-pledge" aria-labelledby={pledgeAnchor(pledge)}>
          <h3 id={pledgeAnchor(pledge)}>{texts.pledgeTitle(pledge)}</h3>
          <p class="card-validity">
            <StateWord pledge={pledge} site={site} /> {texts.period(pledge.validity)}
          </p>
          <ul class="lines">
            {commitments
              .filter((one) => one.pledge === pledge)
              .map((commitment) => (
                <li>
                  <a href={commitmentAddress(commitment)}>{commitment.text}</a>{" "}
                  <StandingMark commitment={commitment} site={site} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
