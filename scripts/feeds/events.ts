// Feeds room: the Archive and its history → what has happened, one event each, with an id that outlives every address and title.
import { pledgeTag, reportTag } from "../address/tag.ts";
import type { Archive, FollowUp, Municipality, Pledge, Theme } from "../archive/model.ts";
import type { Day } from "../calendar/day.ts";
import { isNews } from "../history/differences.ts";
import { documentAt } from "../history/document.ts";
import { type History, noHistory, type Step } from "../history/model.ts";
import { nameOfNote } from "../history/notes.ts";
import { documentsByPath, stepsOf } from "../history/of-archive.ts";
import type { Change } from "../schema/provenance.ts";

interface Common {
  /** See `scripts/address/tag.ts`. */
  readonly id: string;
  readonly on: Day;
  /** Absent when the archive has it no more. */
  readonly municipality?: Municipality | undefined;
}

interface OfPledge extends Common {
  readonly municipality: Municipality;
  readonly pledge: Pledge;
}

export type FeedEvent =
  | (OfPledge & { readonly kind: "pledge" })
  | (OfPledge & { readonly kind: "extension"; readonly to: Day; readonly note?: string | undefined })
  | (OfPledge & { readonly kind: "report"; readonly report: FollowUp })
  /** What the archive's own note says was changed; `step` is what git says of the same change. */
  | (OfPledge & {
      readonly kind: "change";
      readonly change: Change;
      readonly report?: FollowUp | undefined;
      readonly step?: Step | undefined;
    })
  /** What git says was changed, where no note tells of it. */
  | (OfPledge & { readonly kind: "correction"; readonly step: Step; readonly report?: FollowUp | undefined })
  | (Common & { readonly kind: "removal"; readonly step: Step });

/** All events, the newest first; events of one day in the order of their ids, so that two builds give the same. */
export function eventsOf(archive: Archive, history: History = noHistory("no-repository")): FeedEvent[] {
  const authority = archive.settings["feed-authority"];
  return [
    ...archive.pledges.flatMap((pledge) => pledgeEvents(pledge, history, authority)),
    ...stepEvents(archive, history, authority),
  ].sort((a, b) => (a.on !== b.on ? (a.on < b.on ? 1 : -1) : a.id < b.id ? -1 : 1));
}

export const eventsIn = (events: readonly FeedEvent[], municipality: Municipality): FeedEvent[] =>
  events.filter((event) => event.municipality === municipality);

/** Everything about pledges that promise something of the theme. */
export const eventsAbout = (events: readonly FeedEvent[], theme: Theme): FeedEvent[] =>
  events.filter(
    (event) => "pledge" in event && event.pledge.commitments.some((one) => one.theme?.id === theme.id),
  );

export const followUpsAmong = (events: readonly FeedEvent[]): FeedEvent[] =>
  events.filter(({ kind }) => kind === "report");

export const correctionsAmong = (events: readonly FeedEvent[]): FeedEvent[] =>
  events.filter(({ kind }) => kind === "change" || kind === "correction" || kind === "removal");

function pledgeEvents(pledge: Pledge, history: History, authority: string): FeedEvent[] {
  const id = pledgeTag(authority, pledge);
  const { municipality } = pledge;
  return [
    { kind: "pledge", id, municipality, pledge, on: pledgeDay(pledge) },
    ...pledge.extensions.map(
      ({ on, to, note }): FeedEvent => ({
        kind: "extension",
        id: `${id}/extended/${to}`,
        municipality,
        pledge,
        on,
        to,
        note,
      }),
    ),
    ...changeEvents(pledge, history, id).map((event): FeedEvent => ({ ...event, municipality, pledge })),
    ...pledge.followUps.flatMap((report): FeedEvent[] => {
      const ofReport = { municipality, pledge, report };
      const own = reportTag(authority, report);
      return [
        { kind: "report", id: own, ...ofReport, on: reportDay(report) },
        ...changeEvents(report, history, own).map((event): FeedEvent => ({ ...event, ...ofReport })),
      ];
    }),
  ];
}

/** Where no day of publication is known: when it was signed, else when it began to hold. Never the day of the build. */
const pledgeDay = (pledge: Pledge): Day => pledge.published ?? pledge.signed ?? pledge.validity.from;

/** Where no day is known: the end of what the follow-up is about. */
const reportDay = (report: FollowUp): Day =>
  report.published ?? report.period?.to ?? report.pledge.validity.to;

/** Spelling is no news. Several changes of one day are numbered in the order they stand in the file. */
function changeEvents(document: Pledge | FollowUp, history: History, id: string) {
  const times = new Map<Day, number>();
  const steps = stepsOf(history, document);
  return document.changes.flatMap((change) => {
    const time = (times.get(change.on) ?? 0) + 1;
    times.set(change.on, time);
    if (change.minor === true) return [];
    const own = `${id}/changed/${change.on}${time === 1 ? "" : `/${time}`}`;
    const step = steps.find(({ notes }) => notes.map(nameOfNote).includes(nameOfNote(change)));
    return [{ kind: "change", id: own, on: change.on, change, step } as const];
  });
}

/** A step that came with a note is told by the note, or is spelling; one without is told as it is. */
function stepEvents(archive: Archive, { steps }: History, authority: string): FeedEvent[] {
  const documents = documentsByPath(archive);
  return steps.flatMap((step): FeedEvent[] => {
    const document = documents.get(step.path);
    const { on } = step;
    const isRemoval = step.differences.some(({ what }) => what === "removed");
    if (isRemoval || document === undefined) {
      if (!isRemoval) return [];
      const slug = documentAt(step.path)?.municipality;
      const municipality = archive.municipalities.find((one) => one.slug === slug);
      const id = `tag:${authority}:${step.path.replace(/\.md$/, "")}/removed/${step.commit}`;
      return [{ kind: "removal", id, on, municipality, step }];
    }
    if (step.notes.length > 0 || !step.differences.some(isNews)) return [];
    const [pledge, report] = "pledge" in document ? [document.pledge, document] : [document, undefined];
    const own = report === undefined ? pledgeTag(authority, pledge) : reportTag(authority, report);
    const { municipality } = pledge;
    const id = `${own}/corrected/${step.commit}`;
    return [{ kind: "correction", id, on, municipality, pledge, report, step }];
  });
}
