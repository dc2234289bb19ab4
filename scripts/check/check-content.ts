// Check room: one look at the whole content folder → everything that is wrong with the files that were asked about.
import { adviceOn } from "../advice/advice.ts";
import { discreetly } from "../advice/discreet.ts";
import { type Loaded, loadArchive } from "../archive/load.ts";
import type { Day } from "../calendar/day.ts";
import { byPlace, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { GitFault } from "../history/git.ts";
import { checkSince } from "../history/since.ts";

export interface CheckOptions {
  /** Absolute path of the content folder, and its name in messages. */
  readonly pledges: string;
  readonly shown: string;
  /** Files to report on, as messages name them; all when there are none. */
  readonly files: readonly string[];
  /** Also ask for a note on whatever is another than at this revision. */
  readonly since?: string | undefined;
  /** The day that advice is given for: what is overdue depends on it. */
  readonly today: Day;
  /** What else was found, as of addresses that were asked. */
  readonly more?: ((loaded: Loaded) => Promise<readonly Diagnostic[]>) | undefined;
}

export type Checked =
  | {
      /** Its texts with what is nobody's business in dots. */
      readonly loaded: Loaded;
      /** In the order of a report. */
      readonly diagnostics: readonly Diagnostic[];
      /** Files that the report is about. */
      readonly fileCount: number;
    }
  | { readonly fault: "no-such-file"; readonly file: string }
  | { readonly fault: GitFault; readonly revision: string };

/** The whole archive is read whatever was asked: what is wrong with one file may stand in another. */
export async function checkContent({
  pledges,
  shown,
  files,
  since,
  today,
  more,
}: CheckOptions): Promise<Checked> {
  const loaded = loadArchive(pledges, shown);
  const known = new Set([...loaded.files, ...loaded.diagnostics.map(({ place }) => place.file)]);
  const stranger = files.find((file) => !known.has(file));
  if (stranger !== undefined) return { fault: "no-such-file", file: stranger };
  const changed = since === undefined ? { diagnostics: [] } : checkSince(pledges, shown, since);
  if ("fault" in changed) return { fault: changed.fault, revision: since ?? "" };
  // A pull request is not to be judged by the day it is looked at.
  const advice = adviceOn(loaded, { today, overdue: since === undefined });
  const found = [...loaded.diagnostics, ...changed.diagnostics, ...advice, ...((await more?.(loaded)) ?? [])];
  // Which files are meant is asked while they still have their own names.
  const diagnostics = found
    .filter(({ place }) => files.length === 0 || files.includes(place.file))
    .sort(byPlace);
  const shownAs = discreetly({ ...loaded, diagnostics });
  return {
    loaded: shownAs,
    diagnostics: shownAs.diagnostics,
    fileCount: files.length === 0 ? loaded.fileCount : files.length,
  };
}
