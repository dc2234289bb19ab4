// Templates room: what a feed says of an event, in the words of the interface.
import type { VNode } from "preact";
import { render } from "preact-render-to-string";
import { commitmentAddress, pledgeAddress, reportAddress } from "../scripts/address/address.ts";
import { outcomeIn } from "../scripts/archive/figures.ts";
import type { FollowUp, Pledge } from "../scripts/archive/model.ts";
import { publishesNames } from "../scripts/archive/names.ts";
import type { FeedEvent } from "../scripts/feeds/events.ts";
import type { EntryWording } from "../scripts/feeds/feed.ts";
import { absolute, type Site } from "./site.ts";

export function feedWording(event: FeedEvent, site: Site): EntryWording {
  const { texts } = site;
  const { feeds } = texts;
  const title = texts.pledgeTitle(event.pledge);
  const address =
    "report" in event && event.report !== undefined
      ? reportAddress(event.report)
      : pledgeAddress(event.pledge);
  const entry = (words: {
    title: string;
    category: string;
    summary: string;
    content: VNode;
  }): EntryWording => ({
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
        title:
          event.report === undefined
            ? feeds.pledgeChanged(title)
            : feeds.reportChanged(texts.reportTitle(event.report)),
        category: feeds.categories.change,
        summary: event.change.note,
        content: <p>{event.change.note}</p>,
      });
    case "report": {
      const { banner, bannerInterim } = texts.pledge.report;
      const about = event.report.kind === "final" ? banner : bannerInterim;
      return entry({
        title: feeds.reportPublished(texts.reportTitle(event.report)),
        category: feeds.categories.report,
        summary: event.report.summary ?? about(title),
        content: <Outcomes event={event} site={site} />,
      });
    }
  }
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
