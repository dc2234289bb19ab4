// Archive room: nouns while they are being put together. Nobody but `assemble` and its rules sees them unfinished.
import type { Commitment, FollowUp, Municipality, Pledge } from "./model.ts";
import type { ParsedPledge, ParsedReport } from "./parse.ts";

type Open<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] };

export type DraftMunicipality = Open<Municipality>;
export type DraftPledge = Open<Pledge>;
export type DraftCommitment = Open<Commitment>;
export type DraftFollowUp = Open<FollowUp>;

/** A draft with the file it came from, so that rules across files can point into it. */
export interface PledgeInHand {
  readonly draft: DraftPledge;
  readonly parsed: ParsedPledge;
}
export interface ReportInHand {
  readonly draft: DraftFollowUp;
  readonly parsed: ParsedReport;
}
