// Templates room: what a feed says of an event, in the words of the interface.
import type { VNode } from "preact";
import { render } from "preact-render-to-string";
import {
  changesOfYearAddress,
  commitmentAddress,
  pledgeAddress,
  reportAddress,
  stepAnchor,
} from "../scripts/address/address.ts";
import { outcomeIn } from "../scripts/archive/figures.ts";
import type { FollowUp, Pledge } from "../scripts/archive/model.ts";
import { publishesNames } from "../scripts/archive/names.ts";
import { yearOf } from "../scripts/calendar/day.ts";
import type { FeedEvent } from "../scripts/feeds/events.ts";
import type { EntryWording } from "../scripts/feeds/feed.ts";
import type { Step } from "../scripts/history/model.ts";
import { placeOf } from "./components/archive-changes.tsx";
import { DifferenceLine } from "./components/difference.tsx";
import { absolute, type Site } from "./site.ts";

export function feedWording(event: FeedEvent, site: Site): EntryWording {
  if (event.kind === "removal") return removalWording(event.step, site);
  const { texts } = site;
  const { feeds } = texts;
  const title = texts.pledgeTitle(event.pledge);
  const report = "report" in event ? event.report : undefined;
  const named = report === undefined ? title : texts.reportTitle(report);
  const address = report === undefined ? pledgeAddress(event.pledge) : reportAddress(report);
  const entry = (words: Omit<EntryWording, "html" | "address"> & { content: VNode }): EntryWording => ({
    title: site.withoutNames(words.title),
    category: words.category,
    summary: site.withoutNames(words.summary),
    html: site.withoutNames(render(words.content)),
    address,
  });
  const validity = feeds.validity(texts.period(event.pledge.validity));
  switch (event.kind) {
    case "pledge":
      return entry({
        title: feeds.pledgePublished(title),
        category: feeds.categories.pledge,
        summary: event.pledge.summary ?? validity,
        content: <Promised pledge={event.pledge} intro={[event.pledge.summary, validity]} site={site} />,
      });
    case "extension": {
      const summary = [texts.pledge.extended(event.on, event.to), event.note].filter(Boolean).join(" ");
      return entry({
        title: feeds.pledgeExtended(title, texts.date(event.to)),
        category: feeds.categories.extension,
        summary,
        content: <Promised pledge={event.pledge} intro={[summary]} site={site} />,
      });
    }
    case "change":
      return entry({
        title: report === undefined ? feeds.pledgeChanged(title) : feeds.reportChanged(named),
        category: feeds.categories.change,
        summary: event.change.note,
        content: (
          <>
            <p>{event.change.note}</p>
            <Corrected step={event.step} pledge={event.pledge} site={site} />
          </>
        ),
      });
    case "correction":
      return entry({
        title: feeds.corrected(named),
        category: feeds.categories.correction,
        summary: feeds.correctedLead,
        content: <Corrected step={event.step} pledge={event.pledge} site={site} />,
      });
    case "report": {
      const { banner, bannerInterim } = texts.pledge.report;
      const about = event.report.kind === "final" ? banner : bannerInterim;
      return entry({
        title: feeds.reportPublished(named),
        category: feeds.categories.report,
        summary: event.report.summary ?? about(title),
        content: <Outcomes event={event} site={site} />,
      });
    }
  }
}

/** Of a document that the archive has no more, nothing is left to say but the place it had. */
function removalWording(step: Step, { texts }: Site): EntryWording {
  const { feeds } = texts;
  const place = placeOf(step);
  const lead = feeds.removedLead(place, texts.date(step.on));
  return {
    title: feeds.removed(place),
    category: feeds.categories.removal,
    summary: lead,
    html: render(<p>{lead}</p>),
    address: `${changesOfYearAddress(yearOf(step.on))}#${stepAnchor(step)}`,
  };
}

/** What stood before and what stands now, as git tells; nothing where that is not known, or the document was new. */
function Corrected({ step, pledge, site }: { step: Step | undefined; pledge: Pledge; site: Site }) {
  const differences = step?.differences.filter(({ what }) => what !== "added") ?? [];
  if (differences.length === 0) return null;
  return (
    <>
      <p>{site.texts.feeds.correctedLead}</p>
      <ul>
        {differences.map((difference) => (
          <DifferenceLine difference={difference} pledge={pledge} site={site} absolute />
        ))}
      </ul>
    </>
  );
}

function Promised({ pledge, intro, site }: { pledge: Pledge; intro: (string | undefined)[]; site: Site }) {
  return (
    <>
      {intro.map((text) => (text === undefined ? null : <p>{text}</p>))}
      <SignedBy document={pledge} site={site} />
      <p>{site.texts.feeds.promised}</p>
      <ul>
        {pledge.commitments.map((commitment) => (
          <li>
            <a href={absolute(site, commitmentAddress(commitment))}>{commitment.text}</a> (
            {site.texts.partyInText(commitment.by)})
          </li>
        ))}
      </ul>
    </>
  );
}

function Outcomes({ event, site }: { event: Extract<FeedEvent, { kind: "report" }>; site: Site }) {
  const { texts } = site;
  const { report } = event;
  return (
    <>
      {report.summary === undefined ? null : <p>{report.summary}</p>}
      <SignedBy document={report} site={site} />
      <p>{texts.feeds.outcomes}</p>
      <ul>
        {report.pledge.commitments.map((commitment) => {
          const outcome = outcomeIn(report, commitment);
          const silent = report.kind === "final" ? "not-reported" : "awaiting";
          return (
            <li>
              {commitment.text} <strong>{texts.status[outcome?.status ?? silent]}.</strong> {outcome?.text}{" "}
              {outcome?.reason}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** Only where the archive has chosen to let names out. */
function SignedBy({ document, site }: { document: Pledge | FollowUp; site: Site }) {
  const { texts, archive } = site;
  if (!publishesNames(archive) || document.signatories.length === 0) return null;
  const names = document.signatories.map(({ name, role }) =>
    role === undefined ? name : `${name} (${role})`,
  );
  return <p>{texts.feeds.signedBy(texts.list(names))}</p>;
}
