// Feeds room: the Archive → what has happened, one event each, with an id that outlives every address and title.
import { pledgeTag, reportTag } from "../address/tag.ts";
import type { Archive, FollowUp, Municipality, Pledge } from "../archive/model.ts";
import type { Day } from "../calendar/day.ts";
import type { Change } from "../schema/provenance.ts";

interface Common {
  /** See `scripts/address/tag.ts`. */
  readonly id: string;
  readonly pledge: Pledge;
  readonly on: Day;
}

export type FeedEvent = Common &
  (
    | { readonly kind: "pledge" }
    | { readonly kind: "extension"; readonly to: Day; readonly note?: string | undefined }
    | { readonly kind: "report"; readonly report: FollowUp }
    | { readonly kind: "change"; readonly change: Change; readonly report?: FollowUp | undefined }
  );

/** All events, the newest first; events of one day in the order of their ids, so that two builds give the same. */
export function eventsOf(archive: Archive): FeedEvent[] {
  const authority = archive.settings["feed-authority"];
  return archive.pledges
    .flatMap((pledge) => pledgeEvents(pledge, authority))
    .sort((a, b) => (a.on !== b.on ? (a.on < b.on ? 1 : -1) : a.id < b.id ? -1 : 1));
}

export const eventsIn = (events: readonly FeedEvent[], municipality: Municipality): FeedEvent[] =>
  events.filter((event) => event.pledge.municipality === municipality);

function pledgeEvents(pledge: Pledge, authority: string): FeedEvent[] {
  const id = pledgeTag(authority, pledge);
  return [
    { kind: "pledge", id, pledge, on: pledgeDay(pledge) },
    ...pledge.extensions.map(
      ({ on, to, note }): FeedEvent => ({
        kind: "extension",
        id: `${id}/extended/${to}`,
        pledge,
        on,
        to,
        note,
      }),
    ),
    ...changeEvents(pledge.changes, id).map(
      ({ change, ...event }): FeedEvent => ({ ...event, kind: "change", change, pledge }),
    ),
    ...pledge.followUps.flatMap((report) => {
      const reportId = reportTag(authority, report);
      return [
        { kind: "report", id: reportId, pledge, report, on: reportDay(report) } satisfies FeedEvent,
        ...changeEvents(report.changes, reportId).map(
          ({ change, ...event }): FeedEvent => ({ ...event, kind: "change", change, pledge, report }),
        ),
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
function changeEvents(changes: readonly Change[], id: string): { id: string; on: Day; change: Change }[] {
  const times = new Map<Day, number>();
  return changes.flatMap((change) => {
    const time = (times.get(change.on) ?? 0) + 1;
    times.set(change.on, time);
    if (change.minor === true) return [];
    return [{ id: `${id}/changed/${change.on}${time === 1 ? "" : `/${time}`}`, on: change.on, change }];
  });
}
