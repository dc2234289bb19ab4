// Measure room: pages → their scores, one at a time, each run in a fresh Chromium. Whatever could not be measured is told.
import { withDebuggingPort } from "../browser/with-debugging.ts";
import type { HeaviestPage } from "./heaviest.ts";
import { type LighthouseRun, NotMeasured, runLighthouse } from "./run-lighthouse.ts";
import { type Intent, type Measurement, type PageScore, scoreOf } from "./score.ts";

export interface Measuring extends Pick<LighthouseRun, "device" | "language"> {
  readonly pages: readonly HeaviestPage[];
  /** Of the served site, without a slash at its end. */
  readonly origin: string;
  /** Chromium's program. */
  readonly executable: string;
  /** How often each page is measured. */
  readonly runs: number;
  readonly intents: readonly Intent[];
  readonly tell: (event: MeasureEvent) => void;
}

export type MeasureEvent =
  | { readonly what: "measured"; readonly page: PageScore }
  | { readonly what: "again" | "not measured"; readonly kind: string; readonly reason: string };

/** The scores of the pages that could be measured; of the others `tell` has heard. */
export async function measurePages(measuring: Measuring): Promise<PageScore[]> {
  const scores: PageScore[] = [];
  for (const { kind, address } of measuring.pages) {
    const runs: Measurement[] = [];
    try {
      for (let run = 0; run < measuring.runs; run++) runs.push(await measureOnce(measuring, kind, address));
    } catch (fault) {
      if (!(fault instanceof NotMeasured)) throw fault;
      measuring.tell({ what: "not measured", kind, reason: fault.message });
      continue;
    }
    const page = scoreOf({ kind, address, runs }, measuring.intents);
    measuring.tell({ what: "measured", page });
    scores.push(page);
  }
  return scores;
}

/** Chromium now and then gives Lighthouse a trace without its beginning (NO_NAVSTART), which says nothing of the page. */
const TRIES = 3;

async function measureOnce(measuring: Measuring, kind: string, address: string): Promise<Measurement> {
  const { origin, executable, device, language, tell } = measuring;
  for (let attempt = 1; ; attempt++) {
    try {
      return await withDebuggingPort(executable, (port) =>
        runLighthouse({ url: `${origin}${address}`, port, device, language }),
      );
    } catch (fault) {
      if (!(fault instanceof NotMeasured) || attempt === TRIES) throw fault;
      tell({ what: "again", kind, reason: fault.message });
    }
  }
}
