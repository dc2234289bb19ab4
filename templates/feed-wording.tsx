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
import { isNews } from "../scripts/history/differences.ts";
import type { Step } from "../scripts/history/model.ts";
import { nameOfGone } from "./components/archive-changes.tsx";
import { Differences } from "./components/difference.tsx";
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
        summary: summaryOf(event.step, site),
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

/** Of a document that the archive has no more: what it was called, and what it had promised. */
function removalWording(step: Step, site: Site): EntryWording {
  const { feeds } = site.texts;
  const name = nameOfGone(step, site);
  return {
    title: site.withoutNames(feeds.removed(name)),
    category: feeds.categories.removal,
    summary: site.withoutNames(feeds.removedLead(name, site.texts.date(step.on))),
    html: site.withoutNames(
      render(<Differences differences={step.differences} pledge={undefined} site={site} inFeed />),
    ),
    address: `${changesOfYearAddress(yearOf(step.on))}#${stepAnchor(step)}`,
  };
}

/** For readers that show no more than a line: ändrad text och ändrat mål. */
function summaryOf({ differences }: Step, { texts }: Site): string {
  const kinds = differences.filter(isNews).map(({ what }) => texts.history.kinds[what]);
  return texts.feeds.correctedSummary(texts.list([...new Set(kinds)]));
}

/** What stood before and what stands now, as git tells; nothing where that is not known, or the document was new. */
function Corrected({ step, pledge, site }: { step: Step | undefined; pledge: Pledge; site: Site }) {
  const differences = step?.differences.filter(({ what }) => what !== "added") ?? [];
  if (differences.length === 0) return null;
  return (
    <>
      <p>{site.texts.feeds.correctedLead}</p>
      <Differences differences={differences} pledge={pledge} site={site} inFeed />
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
