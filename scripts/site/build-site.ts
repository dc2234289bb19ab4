// Site room: Archive → a whole site in its folder. Built beside the folder and swapped in, so that a build that fails changes nothing.
import path from "node:path";
import Eleventy from "@11ty/eleventy";
import type UserConfig from "@11ty/eleventy/UserConfig";
import { configure } from "../../.eleventy.ts";
import { type Surroundings, siteOf } from "../../templates/site.ts";
import type { Archive } from "../archive/model.ts";
import type { Day } from "../calendar/day.ts";
import { withFreshFolder } from "./fresh-folder.ts";
import { ROOT } from "./root.ts";

export interface BuildOptions {
  readonly archive: Archive;
  /** Absolute path of the folder it was read from, so that no build ever empties it. */
  readonly content?: string | undefined;
  /** Absolute path of the folder to make or replace. */
  readonly out: string;
  readonly today: Day;
  /** The archive's history and its files as they were written. */
  readonly around?: Surroundings | undefined;
}

export interface BuildSummary {
  /** Amount of each kind of page and file, by its name; `indexed documents` are those of the search. */
  readonly counts: ReadonlyMap<string, number>;
}

/** Rejects when anything goes wrong; `out` is then as it was. */
export async function buildSite({
  archive,
  content,
  out,
  today,
  around,
}: BuildOptions): Promise<BuildSummary> {
  const contentFolder = content === undefined ? undefined : path.basename(content);
  const site = siteOf(archive, today, { contentFolder, ...around });
  const counts = new Map<string, number>();
  const write = async (fresh: string) => {
    const eleventy = new Eleventy(path.join(ROOT, "templates"), fresh, {
      quietMode: true,
      // No configuration file of its own accord: all that Eleventy is told comes from `configure`.
      configPath: "",
      source: "script",
      config: (config: UserConfig) =>
        configure(config, {
          site: () => site,
          root: ROOT,
          count: (what, amount) => counts.set(what, amount),
        }),
    });
    eleventy.disableLogger();
    await eleventy.write();
  };
  await withFreshFolder(out, write, content);
  return { counts };
}
