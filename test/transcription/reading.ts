// Tests of the transcription room: what an importer makes of an old page, and the label that says what a careful person takes from it.

export type Kind = "pledge" | "report" | "both" | "neither";

export interface Target {
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  readonly unit?: string;
}

/** Days as `2021-04-14`, both included. */
export interface Validity {
  readonly from: string;
  readonly to: string;
}

export interface Signatory {
  readonly name: string;
  readonly role?: string;
  readonly party?: string;
}

/** A field that nothing was found for is left out. */
export interface Reading {
  readonly kind: Kind;
  readonly municipality?: string;
  readonly title?: string;
  readonly published?: string;
  readonly validity?: Validity;
  readonly source?: string;
  /** `by`: police, municipality, joint; anything else is a partner. */
  readonly commitments: readonly { readonly text: string; readonly by: string; readonly target?: Target }[];
  readonly outcomes: readonly { readonly text: string; readonly value?: number; readonly status?: string }[];
  readonly signatories: readonly Signatory[];
  readonly doubts: readonly string[];
}

/** The JSON beside a page. Its fields are told in pages/README.md. */
export interface Label {
  readonly kind: Kind;
  readonly municipality: string | null;
  readonly title: string | null;
  readonly published: string | null;
  readonly validity: Validity | null;
  /** Other answers that are as right. */
  readonly validityAlso?: readonly (Validity | null)[];
  readonly source: string | null;
  readonly commitments: readonly LabelledCommitment[];
  readonly outcomes: readonly LabelledOutcome[];
  readonly signatories: readonly Signatory[];
  readonly doubts: readonly string[];
  /** Texts of older pledges' commitments: whoever takes them, or not, is neither right nor wrong. */
  readonly alsoOnPage?: readonly string[];
}

export interface LabelledCommitment {
  readonly text: string;
  /** Other wordings that are as right, of a promise that stands in two cells of a table. */
  readonly textAlso?: readonly string[];
  readonly by: "police" | "municipality" | "joint" | "partner";
  readonly target?: Target;
}

export interface LabelledOutcome {
  readonly text: string;
  readonly value?: number;
  readonly status?: string;
  /** The text of the commitment it answers. */
  readonly of?: string;
}
