// Pages room: where a document stood that the archive has no more: that it is gone, since when, and where to read what it said.
import {
  CHANGES_ADDRESS,
  changesOfYearAddress,
  reportSegment,
  stepAnchor,
} from "../../scripts/address/address.ts";
import { yearOf } from "../../scripts/calendar/day.ts";
import { documentAt } from "../../scripts/history/document.ts";
import type { Step } from "../../scripts/history/model.ts";
import { nameOfGone } from "../components/archive-changes.tsx";
import { Document } from "../document.tsx";
import { htmlPage, type PageKind } from "../page.ts";
import type { Site } from "../site.ts";
import { movedPages } from "./moved.tsx";

interface Gone {
  readonly step: Step;
  readonly address: string;
}

/** In no list and no sitemap: for whoever has an old link. */
export const removedPages: PageKind<Gone> = htmlPage<Gone>({
  name: "removed",
  entries: goneOf,
  address: ({ address }) => address,
  page: ({ step }, site) => <RemovedPage step={step} site={site} />,
});

/** Documents whose last step was to go, and whose address nobody else has now. */
function goneOf(site: Site): Gone[] {
  const moved = new Set(movedPages.entries(site).map(movedPages.address));
  return [...site.history.byPath].flatMap(([path, [last]]) => {
    const place = documentAt(path);
    const isGone = last?.differences.some(({ what }) => what === "removed") === true;
    if (place === undefined || last === undefined || !isGone || site.sources.has(path)) return [];
    const { municipality, pledge, report } = place;
    const address = `/${municipality}/${pledge}/${report === undefined ? "" : reportSegment(report)}`;
    return moved.has(address) ? [] : [{ step: last, address }];
  });
}

/** Without an address of its own: nothing is left here to be found or shared. */
function RemovedPage({ step, site }: { step: Step; site: Site }) {
  const { texts } = site;
  const words = texts.pages.removed;
  const name = nameOfGone(step, site);
  return (
    <Document site={site} title={words.heading} description={words.lead(name, step.on)}>
      <h1>{words.heading}</h1>
      <p class="lead">{words.lead(name, step.on)}</p>
      <p>
        <a href={`${changesOfYearAddress(yearOf(step.on))}#${stepAnchor(step)}`}>{words.what}</a>
      </p>
      <p>
        <a href={CHANGES_ADDRESS}>{texts.history.title}</a>
      </p>
    </Document>
  );
}
