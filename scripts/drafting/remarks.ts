// Drafting room: what a draft says to the one who finishes it, as lines of comment. One sentence for a layperson each.
import type { Period } from "../calendar/day.ts";
import type { Target } from "../schema/pledge.ts";
import type { Status } from "../schema/status.ts";
import type { ContentLanguage } from "./draft.ts";
import { en } from "./remarks-en.ts";
import { sv } from "./remarks-sv.ts";

/** Something with a word for the file and a name for people: a theme, a party. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Remarks that ask for a decision begin with TODO; others explain a field. */
export interface Remarks {
  readonly pledge: {
    readonly title: (municipality: string, period: Period, place: string | undefined) => string;
    readonly published: (example: string) => string;
    readonly valid: string;
    readonly place: string;
    readonly summary: string;
    readonly commitments: string;
    readonly id: string;
    readonly by: (parties: readonly Named[]) => string;
    readonly theme: (themes: readonly Named[]) => string;
    readonly text: string;
    readonly signatories: string;
    /** Headings of the text below the fields. */
    readonly sections: readonly string[];
    /** Of a commitment that comes from an older pledge, and what its last follow-up said. */
    readonly carried: (from: string, status: Status) => string;
    readonly fulfilled: (from: string) => string;
    /** Of one whose id another thread has for its address: that thread's last commitment, and this one. */
    readonly otherThread: (last: string, own: string) => string;
    readonly namesYears: (years: readonly string[]) => string;
  };
  readonly report: {
    readonly title: (
      municipality: string,
      pledge: Period,
      place: string | undefined,
      interim?: string,
    ) => string;
    readonly published: string;
    readonly period: string;
    readonly assessedBy: (parties: readonly Named[]) => string;
    /** The lines above all outcomes. */
    readonly outcomes: (isInterim: boolean, statuses: readonly Named[]) => readonly string[];
    readonly target: (target: Target) => string;
    readonly earlier: (report: string, status: Status) => string;
    readonly result: string;
    readonly unit: string;
    readonly reason: string;
  };
  readonly municipality: { readonly policeArea: string };
  readonly archive: {
    readonly description: string;
    readonly address: string;
    readonly feedAuthority: string;
    readonly themes: string;
    /** To begin with; an archive's themes are its own. */
    readonly someThemes: readonly Named[];
    readonly contact: string;
    readonly email: string;
    readonly accessibilityContact: string;
    readonly compliance: string;
    readonly shortcomings: string;
    readonly days: string;
  };
  readonly parties: Readonly<Record<"police" | "municipality" | "joint" | "editors", string>>;
  readonly statuses: Readonly<Record<Status, string>>;
}

export const remarksOf = (language: ContentLanguage): Remarks => ({ en, sv })[language];
