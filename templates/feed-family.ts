// Templates room: the feeds there are, in the order of the page that explains them.
import {
  CHANGES_ADDRESS,
  municipalityAddress,
  REPORTS_ADDRESS,
  themeAddress,
} from "../scripts/address/address.ts";
import type { Municipality, Theme } from "../scripts/archive/model.ts";
import type { Site } from "./site.ts";

/** One feed of the family. */
export interface FeedKind {
  /** Anchor on the subscribe page: flode-alla, flode-tema-trafik */
  readonly id: string;
  /** `feed.xml` and `feed.json` lie here: `/`, `/dals-ed/`, `/tema/trafik/` */
  readonly base: string;
  readonly title: string;
  /** What of all events is in it. */
  readonly about:
    | { readonly what: "all" | "follow-ups" | "corrections" }
    | { readonly what: "municipality"; readonly municipality: Municipality }
    | { readonly what: "theme"; readonly theme: Theme };
  /** The page that lists everything it has had, where that is another than its own. */
  readonly archivePage?: string;
}

/** The site's feed in RSS 2.0, for readers that know nothing else. */
export const RSS_ADDRESS = "/rss.xml";

export function feedFamily({ archive, texts }: Site): FeedKind[] {
  const { feeds } = texts;
  return [
    {
      id: "flode-alla",
      base: "/",
      title: feeds.siteTitle(archive.settings.title),
      about: { what: "all" },
      archivePage: "/ar/",
    },
    {
      id: "flode-uppfoljningar",
      base: REPORTS_ADDRESS,
      title: feeds.followUpsTitle,
      about: { what: "follow-ups" },
    },
    {
      id: "flode-andringar",
      base: CHANGES_ADDRESS,
      title: feeds.correctionsTitle,
      about: { what: "corrections" },
    },
    ...archive.municipalities.map(
      (municipality): FeedKind => ({
        id: `flode-${municipality.slug}`,
        base: municipalityAddress(municipality),
        title: feeds.municipalityTitle(municipality.name),
        about: { what: "municipality", municipality },
      }),
    ),
    ...archive.themes.map(
      (theme): FeedKind => ({
        id: `flode-tema-${theme.id}`,
        base: themeAddress(theme),
        title: feeds.themeTitle(theme.name),
        about: { what: "theme", theme },
      }),
    ),
  ];
}
