// Templates room: what every page is given besides its own entry.
import type { Archive } from "../scripts/archive/model.ts";
import { type HideNames, nameHider } from "../scripts/archive/names.ts";
import type { Day } from "../scripts/calendar/day.ts";
import { type History, noHistory } from "../scripts/history/model.ts";
import { type Texts, textsOf } from "./texts/texts.ts";

export interface Site {
  readonly archive: Archive;
  /** What has changed in it, and when, as git tells. */
  readonly history: History;
  /** Every content file as it was written, by its path in the content folder: dals-ed/2021/pledge.md */
  readonly sources: ReadonlyMap<string, string>;
  readonly texts: Texts;
  /** The content folder's name in its repository: pledges */
  readonly contentFolder: string;
  /** The day the site is built for. What changes with the day is put right again in the browser (`assets/today.js`). */
  readonly today: Day;
  /** The site's address without a slash at its end: https://loftesarkivet.example */
  readonly origin: string;
  /** Built to be looked at before it is published, at an address that goes away. */
  readonly isPreview: boolean;
  /** Has the form in the browser. Never in a preview: it may be a stranger's, and must not ask anyone for a key. */
  readonly hasForm: boolean;
  /** For texts that leave the pages: feeds and facts for machines. */
  readonly withoutNames: HideNames;
}

/** `/dals-ed/` → `https://loftesarkivet.example/dals-ed/` */
export const absolute = (site: Site, address: string): string => `${site.origin}${address}`;

/**
 * Where a feed is subscribed to. From a preview that is the published one: a preview's own would fall silent with it. Its documents say
 * the same of themselves (`self`), as their ids are the published ones.
 */
export const feedHref = (site: Site, address: string): string =>
  site.isPreview ? absolute(site, address) : address;

/** What a site can be built without; then its pages say what is missing. */
export interface Surroundings {
  /** Overrides the address in archive.yml. */
  readonly siteUrl?: string | undefined;
  readonly isPreview?: boolean | undefined;
  readonly history?: History | undefined;
  readonly sources?: ReadonlyMap<string, string> | undefined;
  readonly contentFolder?: string | undefined;
}

export function siteOf(archive: Archive, today: Day, around: Surroundings = {}): Site {
  const origin = (around.siteUrl ?? archive.settings.address).replace(/\/+$/, "");
  const texts = textsOf(archive.settings.language);
  const isPreview = around.isPreview ?? false;
  const history = around.history ?? noHistory("no-repository");
  return {
    archive,
    history,
    sources: around.sources ?? new Map(),
    contentFolder: around.contentFolder ?? "pledges",
    today,
    origin,
    isPreview,
    hasForm: archive.settings.form !== undefined && !isPreview,
    texts,
    withoutNames: nameHider(archive, texts.openData.nameLeftOut, history.names),
  };
}
