// Search room: the words of the interface that go into the index. `templates/` makes them: this room knows no Swedish labels.
import type { Commitment, FollowUp, Lineage, Party, Pledge, Standing } from "../archive/model.ts";
import type { Period } from "../calendar/day.ts";

export interface SearchWording {
  /** The language of the archive and of these words, as in `<html lang>`. */
  readonly lang: string;
  /** Words that say nothing of what is searched for, and are worth no suggestion. */
  readonly smallWords: readonly string[];
  /** With its year, since a hit is read out of its time. */
  readonly pledgeTitle: (pledge: Pledge) => string;
  readonly reportTitle: (report: FollowUp) => string;
  readonly lineageTitle: (lineage: Lineage) => string;
  readonly status: (status: Standing["status"]) => string;
  readonly party: (party: Party) => string;
  readonly target: (target: NonNullable<Commitment["target"]>) => string;
  readonly period: (period: Period) => string;
  readonly policeArea: (name: string) => string;
}
