// The tour of the build: what Eleventy is given and what it is not. Wiring only; every step lives in a room of its own.
import path from "node:path";
import type UserConfig from "@11ty/eleventy/UserConfig";
import {
  CATALOGUE_ADDRESS,
  dataAddress,
  municipalityAddress,
  SCHEMA_ADDRESS,
} from "./scripts/address/address.ts";
import type { Municipality } from "./scripts/archive/model.ts";
import { writeArchiveJson } from "./scripts/export/archive-document.ts";
import { licenseOf, writeCatalogue } from "./scripts/export/catalogue.ts";
import { writeCommitments } from "./scripts/export/commitments.ts";
import { writeJsonSchema } from "./scripts/export/json-schema.ts";
import { type OpenData, openDataOf } from "./scripts/export/open-data.ts";
import { writeAtom } from "./scripts/feeds/atom.ts";
import { eventsIn, eventsOf, type FeedEvent } from "./scripts/feeds/events.ts";
import { type Feed, feedOf } from "./scripts/feeds/feed.ts";
import { writeJsonFeed } from "./scripts/feeds/json-feed.ts";
import { writeSearchIndex } from "./scripts/search/write-index.ts";
import { styleSheet } from "./scripts/site/style-sheet.ts";
import { exportWording } from "./templates/export-wording.ts";
import { feedWording } from "./templates/feed-wording.tsx";
import type { PageKind } from "./templates/page.ts";
import { fileKinds, pageKinds } from "./templates/pages.ts";
import { searchWording } from "./templates/search-wording.ts";
import type { Site } from "./templates/site.ts";

/** What one build is made from. `site` is asked anew for every build, so that the development server can swap it. */
export interface BuildInput {
  readonly site: () => Site;
  /** The repository's own folder. */
  readonly root: string;
  /** Told of every kind of page and of the search index: how many there are. */
  readonly count?: (what: string, amount: number) => void;
}

/** Latin with å, ä and ö, and the rest of Latin, Sami letters among it, which a page fetches only when it has any. */
const FONTS = ["figtree-latin-wght-normal.woff2", "figtree-latin-ext-wght-normal.woff2"];

export function configure(config: UserConfig, { site, root, count }: BuildInput): void {
  // 1. Eleventy looks for no templates on disk. Content is data: no Liquid, Nunjucks, permalink or front matter
  //    of a content file can ever run, since Eleventy never opens one.
  config.setTemplateFormats(["11ty.js"]);
  config.setQuietMode(true);
  config.setUseGitIgnore(false);

  // 2. Pages. Each kind of page is one virtual template, paginated over its entries of the typed archive.
  for (const kind of [...pageKinds, ...fileKinds, ...feedKinds, ...dataKinds]) {
    config.addTemplate(`${kind.name}.11ty.js`, {
      data: {
        eleventyExcludeFromCollections: true,
        permalink: ({ entry }: { entry: unknown }) => kind.address(entry),
        pagination: {
          data: "nothing",
          size: 1,
          alias: "entry",
          addAllPagesToCollections: false,
          // Eleventy merges and copies what it holds as data; the archive is handed over past that.
          before: () => {
            const entries = kind.entries(site());
            count?.(kind.name, entries.length);
            return entries;
          },
        },
        nothing: [],
      },
      render: ({ entry }: { entry: unknown }) => kind.render(entry, site()),
    });
  }

  // 3. One style sheet: the archive's, with a municipality's own changes after it.
  config.addTemplate("style.11ty.js", {
    data: { eleventyExcludeFromCollections: true, permalink: "/assets/site.css" },
    render: () => styleSheet(path.join(root, "assets")),
  });

  // 4. Files copied as they are: client scripts, icons, and the typeface from its package.
  const here = (...names: string[]) => path.join(path.relative(process.cwd(), root), ...names);
  config.addPassthroughCopy({ [here("assets/*.{js,svg,png}")]: "assets" });
  for (const font of FONTS)
    config.addPassthroughCopy({
      [here("node_modules/@fontsource-variable/figtree/files", font)]: `assets/fonts/${font}`,
    });

  // 5. Search: straight from the archive, not from the pages, so that pages carry nothing for it.
  config.on("eleventy.after", async ({ directories }: { directories: { output: string } }) => {
    const { documents } = await writeSearchIndex(
      site().archive,
      searchWording(site().texts),
      directories.output,
    );
    count?.("indexed documents", documents);
  });
}

interface FeedEntry {
  readonly site: Site;
  readonly municipality?: Municipality;
  readonly events: readonly FeedEvent[];
}

/** The site's feed and one for each municipality. */
function feedEntries(site: Site): FeedEntry[] {
  const events = eventsOf(site.archive);
  return [
    { site, events },
    ...site.archive.municipalities.map((municipality) => ({
      site,
      municipality,
      events: eventsIn(events, municipality),
    })),
  ];
}

function feed({ site, municipality, events }: FeedEntry): Feed {
  const { settings } = site.archive;
  const { feeds } = site.texts;
  return feedOf({
    origin: site.origin,
    base: municipality === undefined ? "/" : municipalityAddress(municipality),
    title:
      municipality === undefined
        ? feeds.siteTitle(settings.title)
        : feeds.municipalityTitle(municipality.name),
    subtitle: feeds.subtitle,
    language: site.texts.lang,
    author: settings.title,
    authority: settings["feed-authority"],
    events,
    wording: (event) => feedWording(event, site),
  });
}

const baseOf = ({ municipality }: FeedEntry): string =>
  municipality === undefined ? "/" : municipalityAddress(municipality);

const feedKinds = [
  {
    name: "atom",
    entries: feedEntries,
    address: (entry: FeedEntry) => `${baseOf(entry)}feed.xml`,
    render: (entry: FeedEntry) => writeAtom(feed(entry)),
  },
  {
    name: "json-feed",
    entries: feedEntries,
    address: (entry: FeedEntry) => `${baseOf(entry)}feed.json`,
    render: (entry: FeedEntry) => writeJsonFeed(feed(entry)),
  },
] as readonly unknown[] as readonly PageKind[];

const openData = ({ archive, origin, texts, withoutNames }: Site): OpenData[] =>
  openDataOf({ archive, origin, wording: exportWording(texts), hide: withoutNames });

/** The archive and each municipality as data, the shape of that data, and the catalogue that portals read. */
const dataKinds = [
  {
    name: "data-csv",
    entries: openData,
    address: ({ only }: OpenData) => dataAddress("commitments.csv", only),
    render: writeCommitments,
  },
  {
    name: "data-json",
    entries: openData,
    address: ({ only }: OpenData) => dataAddress("archive.json", only),
    render: writeArchiveJson,
  },
  {
    name: "data-schema",
    entries: (site: Site) => [site],
    address: () => SCHEMA_ADDRESS,
    render: ({ origin }: Site) => writeJsonSchema(origin),
  },
  {
    name: "catalogue",
    // No licence, no catalogue: the standard asks for one, and nobody but the archive can give it.
    entries: (site: Site) => {
      const license = licenseOf(site.archive);
      return license === undefined ? [] : [{ license, files: openData(site) }];
    },
    address: () => CATALOGUE_ADDRESS,
    render: ({ files, license }: { files: OpenData[]; license: string }) => writeCatalogue(files, license),
  },
] as readonly unknown[] as readonly PageKind[];
