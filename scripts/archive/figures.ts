// Archive room: every count the site shows. Silence is counted by itself: never as a failure, never as a success.
import { isReported, type SilentStatus, type Status } from "../schema/status.ts";
import type { Commitment, FollowUp, Outcome, Party } from "./model.ts";

export interface Figures {
  /** Commitments counted. */
  readonly total: number;
  /** Those that a follow-up says something of. */
  readonly reported: number;
  readonly silent: number;
  readonly byStatus: ReadonlyMap<Status | SilentStatus, number>;
}

export function figuresOf(statuses: readonly (Status | SilentStatus)[]): Figures {
  const byStatus = new Map<Status | SilentStatus, number>();
  for (const status of statuses) byStatus.set(status, (byStatus.get(status) ?? 0) + 1);
  const reported = statuses.filter(isReported).length;
  return { total: statuses.length, reported, silent: statuses.length - reported, byStatus };
}

/** What is known of commitments today. */
export const standingFigures = (commitments: readonly Commitment[]): Figures =>
  figuresOf(commitments.map((one) => one.standing.status));

/** What a follow-up says of a commitment, if anything. */
export const outcomeIn = (report: FollowUp, commitment: Commitment): Outcome | undefined =>
  report.outcomes.find((one) => one.commitment === commitment);

/** What one follow-up says: a commitment it is silent about counts as not reported in it. */
export const reportFigures = (report: FollowUp): Figures =>
  figuresOf(
    report.pledge.commitments.map((commitment) => outcomeIn(report, commitment)?.status ?? "not-reported"),
  );

const PARTY_ORDER = ["police", "municipality", "joint"];

/** Commitments by who promised: police, municipality, both together, then partners; each in the order of the pledge. */
export function commitmentGroups(commitments: readonly Commitment[]): [Party, Commitment[]][] {
  const groups = new Map<string, [Party, Commitment[]]>();
  for (const commitment of commitments) {
    const group = groups.get(commitment.by.id) ?? [commitment.by, []];
    group[1].push(commitment);
    groups.set(commitment.by.id, group);
  }
  const rank = ([party]: [Party, Commitment[]]) =>
    PARTY_ORDER.indexOf(party.id) + 1 || PARTY_ORDER.length + 1;
  return [...groups.values()].sort((a, b) => rank(a) - rank(b));
}
