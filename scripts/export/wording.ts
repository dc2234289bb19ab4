// Export room: the words of the interface that stand in open data. `templates/` makes them: this room knows no Swedish labels.
import type { FollowUp, Municipality, Party, Pledge, Standing } from "../archive/model.ts";

export interface ExportWording {
  /** The language of the archive and of these words: sv, en. */
  readonly lang: string;
  readonly pledgeTitle: (pledge: Pledge) => string;
  readonly reportTitle: (report: FollowUp) => string;
  readonly status: (status: Standing["status"]) => string;
  readonly party: (party: Party) => string;
  readonly catalogue: {
    readonly title: (archive: string) => string;
    readonly description: (archive: string) => string;
    readonly whole: Described;
    readonly municipality: (municipality: Municipality) => Described;
    readonly keywords: readonly string[];
    /** What each file is, in one sentence. */
    readonly files: Readonly<Record<"csv" | "json", string>>;
  };
}

interface Described {
  readonly title: string;
  readonly description: string;
}
