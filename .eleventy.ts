// The tour of the build: what Eleventy is given and what it is not. Wiring only; every step lives in a room of its own.
import path from "node:path";
import type UserConfig from "@11ty/eleventy/UserConfig";
import { writeBundle } from "./scripts/form/bundle.ts";
import { writeSearchIndex } from "./scripts/search/write-index.ts";
import { dataFiles } from "./scripts/site/data-files.ts";
import { feedFiles } from "./scripts/site/feed-files.ts";
import { formFiles } from "./scripts/site/form-files.ts";
import { previewFiles } from "./scripts/site/preview-files.ts";
import { styleSheet } from "./scripts/site/style-sheet.ts";
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
  for (const kind of [
    ...pageKinds,
    ...fileKinds,
    ...feedFiles,
    ...dataFiles,
    ...formFiles,
    ...previewFiles,
  ]) {
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
    render: () => styleSheet(path.join(root, "assets"), { isPreview: site().isPreview }),
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

    // 6. The form in the browser, for an archive that asks for one.
    if (site().hasForm) await writeBundle(root, directories.output);
  });
}
