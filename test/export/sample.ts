// Export tests: the miniature archive in English as open data, with names let out or not.
import type { Archive } from "../../scripts/archive/model.ts";
import { day } from "../../scripts/calendar/day.ts";
import { type OpenData, openDataOf } from "../../scripts/export/open-data.ts";
import { exportWording } from "../../templates/export-wording.ts";
import { siteOf } from "../../templates/site.ts";
import { ENGLISH } from "../archive/english.ts";
import { archiveOf, type Files } from "../archive/miniature.ts";

export const ORIGIN = "https://loften.example";

/** The whole archive's data first, then each municipality's. */
export function dataOf(archive: Archive): OpenData[] {
  const { texts, withoutNames } = siteOf(archive, day("2026-11-24"));
  return openDataOf({ archive, origin: ORIGIN, wording: exportWording(texts), hide: withoutNames });
}

export function wholeOf(archive: Archive): OpenData {
  const [whole] = dataOf(archive);
  if (whole === undefined) throw new RangeError("an archive always has data");
  return whole;
}

/** More lines for its `archive.yml`. */
export const english = (settings = "", more: Files = {}): Archive =>
  archiveOf({ ...ENGLISH, "archive.yml": `${ENGLISH["archive.yml"]}${settings}`, ...more });

export const LETS_NAMES_OUT = "publish-signatories: true\n";
