// History room: its nouns. Pages, feeds and the public log read a History, and never ask git themselves.
import type { Day } from "../calendar/day.ts";
import type { Difference } from "./differences.ts";
import type { GitFault } from "./git.ts";
import type { Note } from "./notes.ts";

/** What one commit did to one document. */
export interface Step {
  readonly on: Day;
  /** The commit's full name. */
  readonly commit: string;
  /** The document's path at the end of its history: today's, or the one it had when it was removed. */
  readonly path: string;
  /** At least one. */
  readonly differences: readonly Difference[];
  /** Entries under `changes` that came with it. */
  readonly notes: readonly Note[];
}

/** One state of one content file, in the order of commits; the text is absent when the file was removed. */
export interface FileState {
  readonly on: Day;
  readonly path: string;
  readonly text?: string | undefined;
}

export type Missing = Exclude<GitFault, "unknown-revision"> | "shallow" | "not-committed";

export interface History {
  /** Why there is none. Then there are no steps and no states: half a history would pass for a whole one. */
  readonly missing?: Missing | undefined;
  /** The newest first; those of one commit in the order of paths. */
  readonly steps: readonly Step[];
  /** The same, by the path that a document has today. */
  readonly byPath: ReadonlyMap<string, readonly Step[]>;
  /** Everyone who stood as a signatory in any state of any document. */
  readonly names: readonly string[];
  /** The oldest first. */
  readonly states: readonly FileState[];
}

export const noHistory = (missing: Missing): History => ({
  missing,
  steps: [],
  byPath: new Map(),
  names: [],
  states: [],
});
