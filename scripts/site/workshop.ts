// Site room: the development server: builds on every save, serves the last good site, and shows the report when content is wrong.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import EleventyDevServer from "@11ty/eleventy-dev-server";
import { tsImport } from "tsx/esm/api";
import { FORM_ADDRESS } from "../address/address.ts";
import { discreetly } from "../advice/discreet.ts";
import { loadArchive } from "../archive/load.ts";
import type { Day } from "../calendar/day.ts";
import { type Language, printReport } from "../diagnostics/report.ts";
import { CONTENT_DEPTH } from "../source/walk.ts";
import { followSaves } from "../watch/saves.ts";
import { restoreSite } from "./fresh-folder.ts";
import { ROOT } from "./root.ts";
import { surroundingsOf } from "./surroundings.ts";

export interface WorkshopOptions {
  /** Absolute path of the content folder, and its name in messages. */
  readonly pledges: string;
  readonly shown: string;
  /** Absolute path of a folder to build into; not the one that is published. */
  readonly out: string;
  readonly port: number;
  readonly today: () => Day;
  readonly language: Language;
  readonly color: boolean;
  readonly tell: (event: WorkshopEvent) => void;
}

export type WorkshopEvent =
  | { readonly what: "serving"; readonly url: string }
  | { readonly what: "built"; readonly seconds: number; readonly wasBroken: boolean }
  | { readonly what: "report"; readonly report: string }
  /** A fault in code or templates, not in content. */
  | { readonly what: "fault"; readonly fault: Error };

type BuildSite = typeof import("./build-site.ts").buildSite;

/** Resolves once the first build is served; runs until `close`. */
export async function openWorkshop(options: WorkshopOptions): Promise<{ close: () => Promise<void> }> {
  const { pledges, shown, out, port, language, color, tell } = options;
  /** What every page shows instead of itself while something is wrong. */
  let wrong: string | undefined;
  let buildSite: BuildSite | undefined;

  const build = async (codeChanged: boolean): Promise<void> => {
    const started = performance.now();
    const wasBroken = wrong !== undefined;
    try {
      const loaded = loadArchive(pledges, shown);
      const shownAs = discreetly(loaded);
      const print = (withColor: boolean) =>
        printReport(shownAs.diagnostics, {
          ...shownAs,
          language,
          color: withColor,
          aftermath: "previous-shown",
        });
      if (loaded.archive === undefined) {
        wrong = print(false);
        tell({ what: "report", report: print(color) });
        return;
      }
      // A namespace of its own for every import, so that changed templates are read anew down to the last component.
      if (codeChanged || buildSite === undefined)
        ({ buildSite } = (await tsImport("./build-site.ts", import.meta.url)) as { buildSite: BuildSite });
      await buildSite({
        archive: loaded.archive,
        content: pledges,
        out,
        today: options.today(),
        // What is being written is not committed yet: here that is no news.
        around: { ...surroundingsOf(pledges, loaded), siteUrl: `http://localhost:${port}` },
      });
      wrong = undefined;
      tell({ what: "built", seconds: (performance.now() - started) / 1000, wasBroken });
    } catch (fault) {
      const error = fault instanceof Error ? fault : new Error(String(fault));
      wrong = error.stack ?? error.message;
      tell({ what: "fault", fault: error });
    }
  };

  // What stood when an earlier server was killed is shown again, also while the content is wrong.
  restoreSite(out);
  await build(true);
  const server = EleventyDevServer.getServer("loftesarkivet", out, {
    portReassignmentRetryCount: 0,
    domDiff: false,
    messageOnStart: () => false,
    onRequest: {
      [FORM_ADDRESS]: () => pageThatStays(path.join(out, FORM_ADDRESS, "index.html")),
      "/*": ({ url }) =>
        wrong === undefined || /\.\w+$/.test(url.pathname) ? undefined : reportPage(wrong, language),
    },
  });
  server.serve(port);
  await server.ready();
  tell({ what: "serving", url: `http://localhost:${port}` });

  const code = ["templates", "assets", "scripts", ".eleventy.ts"].map((name) => ({
    path: path.join(ROOT, name),
  }));
  const following = await followSaves([{ path: pledges, depth: CONTENT_DEPTH }, ...code], {
    saved: async (files) => {
      await build(files.some((one) => !one.startsWith(pledges) && /\.tsx?$/.test(one)));
      server.reload({
        files: [...files],
        subtype: files.every((one) => one.endsWith(".css")) ? "css" : undefined,
        build: {},
      });
    },
    fault: (fault) => tell({ what: "fault", fault }),
  });

  return {
    close: async () => {
      await following.close();
      await server.close();
    },
  };
}

/**
 * The form, which writes the very files whose saving reloads every page, and would lose what else is being written in it. The server
 * adds its reloading to texts alone.
 */
const pageThatStays = (file: string): Response | undefined =>
  existsSync(file)
    ? new Response(readFileSync(file), { headers: { "Content-Type": "text/html; charset=utf-8" } })
    : undefined;

const HEADING: Record<Language, string> = {
  sv: "Något behöver rättas",
  en: "Something needs to be put right",
};

/** The report as a page; it reloads by itself at the next save. */
function reportPage(report: string, language: Language) {
  const text = report.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  const body = `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><title>${HEADING[language]}</title><link rel="stylesheet" href="/assets/site.css"></head>
<body><main><h1>${HEADING[language]}</h1><pre>${text}</pre></main></body>
</html>
`;
  return { status: 500, headers: { "Content-Type": "text/html; charset=utf-8" }, body };
}
