// Pages room: /strangnas/atagande/mopedinsatser/: the same commitment through the years, the newest first.
import { lineageAddress, municipalityAddress, pledgeAddress } from "../../scripts/address/address.ts";
import type { Lineage } from "../../scripts/archive/model.ts";
import { CommitmentItem } from "../components/commitment.tsx";
import { StandingBlock } from "../components/outcome.tsx";
import { StateWord } from "../components/phases.tsx";
import { Document } from "../document.tsx";
import { htmlPage } from "../page.ts";
import type { Site } from "../site.ts";

export const lineagePages = htmlPage<Lineage>({
  name: "lineage",
  entries: ({ archive }) => archive.lineages,
  address: lineageAddress,
  page: (lineage, site) => <LineagePage lineage={lineage} site={site} />,
});

function LineagePage({ lineage, site }: { lineage: Lineage; site: Site }) {
  const { texts } = site;
  const words = texts.pages.lineage;
  const { municipality } = lineage;
  const newestFirst = [...lineage.commitments].reverse();
  const [newest, first] = [newestFirst[0], lineage.commitments[0]];
  if (newest === undefined || first === undefined)
    throw new RangeError("a lineage has at least two commitments");
  const periods = lineage.commitments.map((one) => texts.years(one.pledge.originalValidity));
  const lead = words.lead(municipality.name, texts.list(periods));
  const span = texts.years({ from: first.pledge.validity.from, to: newest.pledge.originalValidity.to });
  const vanished = municipality.pledges.some(
    (pledge) => pledge.validity.from > newest.pledge.validity.from && pledge.place === newest.pledge.place,
  );
  const title = words.heading(texts.commitmentShort(newest), municipality.name);
  return (
    <Document
      site={site}
      title={title}
      description={`${texts.commitmentShort(newest)}. ${lead}`}
      address={lineageAddress(lineage)}
      municipality={municipality}
      crumbs={[{ text: municipality.name, href: municipalityAddress(municipality) }, { text: words.kicker }]}
    >
      <article>
        <p class="kicker">
          {words.kicker}, {municipality.name}
        </p>
        <h1>
          {texts.commitmentShort(newest)} ({span})
        </h1>
        <p class="lead">{lead}</p>
        <p>{vanished ? words.notAgain(periods.at(-1) ?? "") : words.stillNewest}</p>
        {newestFirst.map((commitment) => (
          <section>
            <h2>
              <a href={pledgeAddress(commitment.pledge)}>{texts.pledgeTitle(commitment.pledge)}</a>
            </h2>
            <p class="card-validity">
              <StateWord pledge={commitment.pledge} site={site} /> {texts.period(commitment.pledge.validity)}
            </p>
            <ul class="commitments">
              <CommitmentItem commitment={commitment} site={site} elsewhere>
                <StandingBlock commitment={commitment} site={site} linked />
              </CommitmentItem>
            </ul>
          </section>
        ))}
      </article>
    </Document>
  );
}
