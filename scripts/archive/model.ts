// Archive room: the nouns. One Archive, typed and never changed after `assemble`, is all that pages, feeds and search read.
import type { Day, Period } from "../calendar/day.ts";
import type { ArchiveContent } from "../schema/archive.ts";
import type { MunicipalityContent } from "../schema/municipality.ts";
import type { Target } from "../schema/pledge.ts";
import type { Change, Signatory, Source } from "../schema/provenance.ts";
import type { SilentStatus, Status } from "../schema/status.ts";

export interface Archive {
  readonly settings: ArchiveContent;
  readonly themes: readonly Theme[];
  /** In the alphabetical order of the archive's language. */
  readonly municipalities: readonly Municipality[];
  /** All pledges, the one that began last first. */
  readonly pledges: readonly Pledge[];
  readonly lineages: readonly Lineage[];
}

export interface Theme {
  readonly id: string;
  readonly name: string;
  readonly description?: string | undefined;
}

export interface Municipality extends Omit<MunicipalityContent, "partners" | "police-area"> {
  /** The folder's name: the first part of every address of this municipality. */
  readonly slug: string;
  readonly policeArea?: string | undefined;
  /** Those declared, whether or not they have promised anything. */
  readonly partners: readonly { readonly id: string; readonly name: string }[];
  /** The one that began last first. */
  readonly pledges: readonly Pledge[];
  readonly lineages: readonly Lineage[];
}

/** `id` is police, municipality or joint, or one of the municipality's own partners, which alone have a name. */
export interface Party {
  readonly id: string;
  readonly name?: string | undefined;
}

/** Where a document's text comes from and what was changed in it; shared by pledges and follow-ups. */
interface Document {
  readonly title?: string | undefined;
  readonly published?: Day | undefined;
  readonly summary?: string | undefined;
  readonly signatories: readonly Signatory[];
  readonly sources: readonly Source[];
  readonly wording: "summary" | "verbatim";
  /** Only a part of the original could be read, so silence here proves nothing. */
  readonly excerpt: boolean;
  readonly changes: readonly Change[];
  /** What its folder or file was called before, the first name first: the permanent id is made of that one. */
  readonly formerly: readonly string[];
  /** Markdown. */
  readonly body: string;
}

export interface Pledge extends Document {
  readonly municipality: Municipality;
  /** The folder's name, permanent: 2021, 2022-2023, 2019-resecentrum. */
  readonly slug: string;
  readonly signed?: Day | undefined;
  /** Extensions included. */
  readonly validity: Period;
  /** As first promised. */
  readonly originalValidity: Period;
  readonly extensions: readonly Extension[];
  /** Set when the pledge is for a part of the municipality; pledges replace each other within one place. */
  readonly place?: string | undefined;
  readonly commitments: readonly Commitment[];
  /** In order of publication, the final one last. */
  readonly followUps: readonly FollowUp[];
  readonly finalReport?: FollowUp | undefined;
  /** The day from which a missing final follow-up is said to be missing. */
  readonly reportDue: Day;
}

export interface Extension {
  readonly on: Day;
  readonly to: Day;
  readonly note?: string | undefined;
}

export interface Commitment {
  readonly pledge: Pledge;
  /** Unique in the pledge, permanent; also its anchor on the pledge's page. */
  readonly id: string;
  readonly by: Party;
  readonly theme?: Theme | undefined;
  readonly text: string;
  readonly place?: string | undefined;
  readonly target?: Target | undefined;
  readonly continues?: Commitment | undefined;
  readonly continuedBy: readonly Commitment[];
  /** Set when the commitment has a forerunner or a successor. */
  readonly lineage?: Lineage | undefined;
  /** Every word of it in follow-ups, oldest first. */
  readonly outcomes: readonly Outcome[];
  readonly standing: Standing;
}

/** What a reader may be told of a commitment: the last word of a follow-up, or that there is none. */
export interface Standing {
  readonly status: Status | SilentStatus;
  readonly outcome?: Outcome | undefined;
}

export interface FollowUp extends Document {
  readonly pledge: Pledge;
  /** Empty for `report.md`; `t1` for `report-t1.md`. */
  readonly slug: string;
  readonly kind: "interim" | "final";
  readonly period?: Period | undefined;
  readonly outcomes: readonly Outcome[];
}

export interface Outcome {
  readonly report: FollowUp;
  readonly commitment: Commitment;
  readonly status: Status;
  readonly result?: Result | undefined;
  readonly text?: string | undefined;
  readonly reason?: string | undefined;
  readonly evidence: readonly Evidence[];
  /** police, municipality, joint, editors or a partner. */
  readonly assessedBy: Party;
}

export interface Result {
  readonly value: number;
  readonly unit: string;
  readonly approximate: boolean;
}

export interface Evidence {
  readonly title: string;
  readonly url: string;
  readonly seen?: Day | undefined;
  readonly archived?: string | undefined;
}

/** The same commitment followed through the years by `continues`: at least two, the first promised first. */
export interface Lineage {
  readonly municipality: Municipality;
  /** The id of its first commitment: unique in the municipality. */
  readonly id: string;
  readonly commitments: readonly Commitment[];
}
