// Templates room: what every page is given besides its own entry.
import type { Archive } from "../scripts/archive/model.ts";
import { type HideNames, nameHider } from "../scripts/archive/names.ts";
import type { Day } from "../scripts/calendar/day.ts";
import { type Texts, textsOf } from "./texts/texts.ts";

export interface Site {
  readonly archive: Archive;
  readonly texts: Texts;
  /** The day the site is built for. What changes with the day is put right again in the browser (`assets/today.js`). */
  readonly today: Day;
  /** The site's address without a slash at its end: https://loftesarkivet.example */
  readonly origin: string;
  /** For texts that leave the pages: feeds and facts for machines. */
  readonly withoutNames: HideNames;
}

/** `/dals-ed/` → `https://loftesarkivet.example/dals-ed/` */
export const absolute = (site: Site, address: string): string => `${site.origin}${address}`;

/** `siteUrl` overrides the address in archive.yml. */
export function siteOf(archive: Archive, today: Day, siteUrl?: string): Site {
  const origin = (siteUrl ?? archive.settings.address).replace(/\/+$/, "");
  const texts = textsOf(archive.settings.language);
  return { archive, today, origin, texts, withoutNames: nameHider(archive, texts.openData.nameLeftOut) };
}
