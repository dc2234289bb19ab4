// Drafting room: what a draft is, and why there may be none. Nothing here reads or writes a disk.
import type { Municipality, Pledge, Theme } from "../archive/model.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Status } from "../schema/status.ts";

export type ContentLanguage = "sv" | "en";

/** The archive around a document that is about to be written. */
export interface Surroundings {
  /** The archive's own: remarks in a draft are for those who write in it. */
  readonly language: ContentLanguage;
  readonly themes: readonly Theme[];
  readonly municipality: Home;
}

/** Whose document it is. One that is drafted in the same breath has no pledges yet. */
export type Home = Pick<Municipality, "slug" | "name" | "partners" | "pledges" | "lineages">;

export interface Draft {
  /** Texts by their paths in the content folder: `dals-ed/2027/pledge.md`. */
  readonly files: ReadonlyMap<string, string>;
  readonly notes: readonly Note[];
}

/** What the writer is told besides: what came along from an older pledge and what did not, what is there already. */
export type Note =
  | { readonly kind: "carried"; readonly from: string; readonly ids: readonly string[] }
  | { readonly kind: "left-out"; readonly from: string; readonly ids: readonly string[] }
  | { readonly kind: "to-decide"; readonly ids: readonly string[] }
  | { readonly kind: "has-final"; readonly file: string };

export type Refusal =
  | { readonly kind: "folder-name"; readonly written: string; readonly meant: string | undefined }
  | { readonly kind: "report-name"; readonly written: string; readonly meant: string | undefined }
  | { readonly kind: "taken"; readonly file: string }
  | { readonly kind: "has-final"; readonly file: string }
  | { readonly kind: "nothing-older"; readonly municipality: string; readonly place: string | undefined }
  | { readonly kind: "not-older"; readonly from: string; readonly folder: string }
  | { readonly kind: "unknown-pledge"; readonly written: string; readonly known: readonly string[] }
  | { readonly kind: "unknown-commitment"; readonly written: string; readonly known: readonly string[] }
  | { readonly kind: "unknown-municipality"; readonly written: string; readonly similar: readonly string[] }
  | { readonly kind: "code-taken"; readonly code: string; readonly by: string }
  | { readonly kind: "folder-taken"; readonly folder: string }
  | { readonly kind: "unusable-name"; readonly written: string }
  | { readonly kind: "form"; readonly option: string; readonly written: string }
  /** What the reader itself says of an answer, in its own words. */
  | { readonly kind: "faulty"; readonly diagnostics: readonly Diagnostic[] };

export type Drafted = Draft | { readonly refusal: Refusal };

export const refused = (refusal: Refusal): { readonly refusal: Refusal } => ({ refusal });

/** One commitment as somebody promises it. What is not said waits in the file. */
export interface CommitmentAnswer {
  readonly text: string;
  /** As written: police, polisen, Edsbostäder. */
  readonly by?: string | undefined;
  readonly theme?: string | undefined;
  readonly target?: TargetAnswer | undefined;
  /** Made of the text when nobody names it. */
  readonly id?: string | undefined;
}

export interface TargetAnswer {
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  readonly unit: string;
}

export interface SignatoryAnswer {
  readonly name: string;
  readonly role?: string | undefined;
  readonly party?: string | undefined;
}

export interface OutcomeAnswer {
  readonly status?: Status | undefined;
  readonly value?: number | undefined;
  readonly text?: string | undefined;
  readonly reason?: string | undefined;
}

/** The newest pledge of the same place that began before a day. */
export const newestBefore = (pledges: readonly Pledge[], from: string, place: string | undefined) =>
  pledges.find((one) => one.validity.from < from && one.place === place);
