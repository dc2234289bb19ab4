// Pages room: /dals-ed/: one municipality: in force now, every pledge there has been, and commitments that came back.
import {
  lineageAddress,
  municipalityAddress,
  pledgeAnchor,
  themeAddress,
} from "../../scripts/address/address.ts";
import type { Commitment, Municipality, Theme } from "../../scripts/archive/model.ts";
import { quietStretches } from "../../scripts/archive/phases.ts";
import { Fact } from "../components/facts.tsx";
import { StandingMark } from "../components/outcome.tsx";
import { While, whileIn } from "../components/phases.tsx";
import { PledgeCard } from "../components/pledge-card.tsx";
import { ThemeMap } from "../components/theme-map.tsx";
import { Timeline } from "../components/timeline.tsx";
import { Document } from "../document.tsx";
import { htmlPage } from "../page.ts";
import type { Site } from "../site.ts";
import { collectionData } from "../structured-data.ts";

export const municipalityPages = htmlPage<Municipality>({
  name: "municipality",
  entries: ({ archive }) => archive.municipalities,
  address: municipalityAddress,
  page: (municipality, site) => <MunicipalityPage municipality={municipality} site={site} />,
});

interface MunicipalityProps {
  readonly municipality: Municipality;
  readonly site: Site;
}

function MunicipalityPage({ municipality, site }: MunicipalityProps) {
  const { texts } = site;
  const words = texts.pages.municipality;
  const { pledges, lineages, name } = municipality;
  return (
    <Document
      site={site}
      title={words.heading(name)}
      description={words.description(municipality, pledges.length)}
      address={municipalityAddress(municipality)}
      data={collectionData(
        { name: words.heading(name), address: municipalityAddress(municipality), municipality },
        site,
      )}
      municipality={municipality}
      crumbs={[{ text: name }]}
    >
      <h1>{words.heading(name)}</h1>
      <InForce municipality={municipality} site={site} />
      <Pledges municipality={municipality} site={site} />
      {lineages.length === 0 ? null : (
        <section aria-labelledby="tradar">
          <h2 id="tradar">{words.lineages}</h2>
          <p>{words.lineagesLead}</p>
          <ul class="lines">
            {lineages.map((lineage) => {
              const newest = lineage.commitments.at(-1);
              if (newest === undefined) return null;
              return (
                <li>
                  <a href={lineageAddress(lineage)}>{texts.commitmentShort(newest)}</a>{" "}
                  <span class="fine">
                    {lineage.commitments.map((one) => texts.years(one.pledge.originalValidity)).join(", ")}
                  </span>{" "}
                  <StandingMark commitment={newest} site={site} />
                </li>
              );
            })}
          </ul>
        </section>
      )}
      <About municipality={municipality} site={site} />
    </Document>
  );
}

/** When they held, what each says, and what was promised of what. */
function Pledges({ municipality, site }: MunicipalityProps) {
  const { texts } = site;
  const words = texts.pages.municipality;
  const { pledges, name } = municipality;
  if (pledges.length === 0)
    return (
      <section aria-labelledby="alla">
        <h2 id="alla">{words.all}</h2>
        <p>{words.none(name)}</p>
      </section>
    );
  return (
    <>
      <section aria-labelledby="tid">
        <h2 id="tid">{texts.figures.timeline.heading}</h2>
        <Timeline pledges={pledges} site={site} />
      </section>
      <section aria-labelledby="alla">
        <h2 id="alla">{words.all}</h2>
        <ol class="cards">
          {pledges.map((pledge) => (
            <li>
              <PledgeCard pledge={pledge} site={site} level={3} />
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="teman">
        <h2 id="teman">{texts.figures.themes.heading}</h2>
        <ThemeMap pledges={pledges} site={site} addressOf={rowsBehind} />
      </section>
    </>
  );
}

/** The commitments of one theme in one pledge, on the theme's page. */
const rowsBehind = (theme: Theme, _year: number, [first]: readonly Commitment[]): string =>
  first === undefined ? themeAddress(theme) : `${themeAddress(theme)}#${pledgeAnchor(first.pledge)}`;

function InForce({ municipality, site }: MunicipalityProps) {
  const { texts, today } = site;
  const words = texts.pages.municipality;
  const pledges = municipality.pledges.filter((pledge) => pledge.validity.to >= today);
  return (
    <section aria-labelledby="galler-nu">
      <h2 id="galler-nu">{words.inForce}</h2>
      {pledges.map((pledge) => (
        <div {...whileIn(pledge.validity, today)}>
          <PledgeCard pledge={pledge} site={site} level={3} />
        </div>
      ))}
      {pledges.length === 0 ? (
        <p>{words.inForceNone(municipality.name)}</p>
      ) : (
        quietStretches(pledges).map((during) => (
          <While during={during} today={today}>
            <p>{words.inForceNone(municipality.name)}</p>
          </While>
        ))
      )}
    </section>
  );
}

function About({ municipality, site }: MunicipalityProps) {
  const { texts, archive } = site;
  const words = texts.pages.municipality;
  const { county, policeArea, code, contact, links, slug, name } = municipality;
  const neighbours = archive.municipalities.filter(
    (one) => one !== municipality && policeArea !== undefined && one.policeArea === policeArea,
  );
  return (
    <section aria-labelledby="om-kommunen">
      <h2 id="om-kommunen">{words.facts}</h2>
      <dl class="facts">
        <Fact term={words.county}>{county}</Fact>
        <Fact term={words.policeArea}>{policeArea}</Fact>
        <Fact term={words.code}>{code}</Fact>
        {contact === undefined ? null : (
          <Fact term={words.contact}>
            {contact.email === undefined ? (
              contact.name
            ) : (
              <a href={`mailto:${contact.email}`}>{contact.name}</a>
            )}
            {contact.phone === undefined ? "" : `, ${contact.phone}`}
          </Fact>
        )}
      </dl>
      {(links ?? []).length === 0 ? null : (
        <>
          <h3>{words.links}</h3>
          <ul>
            {(links ?? []).map(({ title, url }) => (
              <li>
                <a href={url}>{title}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {neighbours.length === 0 ? null : (
        <>
          <h3>{words.neighbours(policeArea ?? "")}</h3>
          <ul class="chips">
            {neighbours.map((neighbour) => (
              <li>
                <a href={municipalityAddress(neighbour)}>{neighbour.name}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href={`/prenumerera/#flode-${slug}`}>{words.subscribe(name)}</a>
      </p>
    </section>
  );
}
