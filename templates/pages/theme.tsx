// Pages room: /tema/ and /tema/trafik/: commitments by what they are about.
import { commitmentAddress, themeAddress } from "../../scripts/address/address.ts";
import type { Commitment, Theme } from "../../scripts/archive/model.ts";
import { StateWord } from "../components/phases.tsx";
import { StatusMark } from "../components/status.tsx";
import { Document } from "../document.tsx";
import { htmlPage, singlePage } from "../page.ts";
import type { Site } from "../site.ts";

const commitmentsOf = (theme: Theme, { archive }: Site): Commitment[] =>
  archive.pledges.flatMap((pledge) => pledge.commitments.filter((one) => one.theme === theme));

const municipalitiesOf = (commitments: readonly Commitment[]): number =>
  new Set(commitments.map((one) => one.pledge.municipality)).size;

export const themeIndexPage = singlePage("theme-index", "/tema/", (site) => {
  const words = site.texts.pages.theme;
  return (
    <Document
      site={site}
      title={words.index}
      description={words.indexLead}
      address="/tema/"
      crumbs={[{ text: site.texts.document.themes }]}
    >
      <h1>{words.index}</h1>
      <p class="lead">{words.indexLead}</p>
      <ul class="cards">
        {site.archive.themes.map((theme) => {
          const commitments = commitmentsOf(theme, site);
          return (
            <li class="card">
              <h2>
                <a href={themeAddress(theme)}>{theme.name}</a>
              </h2>
              {theme.description === undefined ? null : <p>{theme.description}</p>}
              <p class="fine">{words.count(commitments.length, municipalitiesOf(commitments))}</p>
            </li>
          );
        })}
      </ul>
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
    return (
      <Document
        site={site}
        title={words.heading(theme.name)}
        description={`${theme.description ?? words.heading(theme.name)} ${count}.`}
        address={themeAddress(theme)}
        crumbs={[{ text: texts.document.themes, href: "/tema/" }, { text: theme.name }]}
      >
        <h1>{words.heading(theme.name)}</h1>
        {theme.description === undefined ? null : <p class="lead">{theme.description}</p>}
        <p>{commitments.length === 0 ? words.none : `${count}.`}</p>
        <ByPledge commitments={commitments} site={site} />
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
        <section>
          <h2>{texts.pledgeTitle(pledge)}</h2>
          <p class="card-validity">
            <StateWord pledge={pledge} site={site} /> {texts.period(pledge.validity)}
          </p>
          <ul class="commitment-lines">
            {commitments
              .filter((one) => one.pledge === pledge)
              .map((commitment) => (
                <li>
                  <a href={commitmentAddress(commitment)}>{commitment.text}</a>{" "}
                  <StatusMark status={commitment.standing.status} texts={texts} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
