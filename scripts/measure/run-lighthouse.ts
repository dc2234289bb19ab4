// Measure room: one page through Lighthouse in a Chromium of its own. The program is large and loaded when it is asked for.
import { CATEGORIES, type Measurement } from "./score.ts";

export interface LighthouseRun {
  readonly url: string;
  /** Where a Chromium that nobody else uses listens. */
  readonly port: number;
  readonly device: "mobile" | "desktop";
  /** Of the names of audits. */
  readonly language: "sv" | "en";
}

/** Lighthouse could not measure: nothing is known of the page. */
export class NotMeasured extends Error {}

export async function runLighthouse({ url, port, device, language }: LighthouseRun): Promise<Measurement> {
  const { default: lighthouse, desktopConfig } = await import("lighthouse");
  const result = await lighthouse(
    url,
    {
      port,
      logLevel: "silent",
      locale: language === "sv" ? "sv" : "en-US",
      onlyCategories: [...CATEGORIES],
    },
    device === "desktop" ? desktopConfig : undefined,
  );
  const { lhr } = result ?? {};
  if (lhr === undefined) throw new NotMeasured("no result");
  if (lhr.runtimeError !== undefined) throw new NotMeasured(lhr.runtimeError.code);
  return lhr;
}
