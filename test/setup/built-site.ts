// Test setup: builds the archive that ships, once for all build and browser tests, into a temporary folder that they are told of.
import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { register } from "tsx/esm/api";
import type { TestProject } from "vitest/node";
import { loadArchive } from "../../scripts/archive/load.ts";
import { day } from "../../scripts/calendar/day.ts";
import { surroundingsOf } from "../../scripts/site/surroundings.ts";

/** What a test gets from `inject("builtSite")`. */
export interface BuiltSite {
  /** Absolute path of the folder that Netlify would publish. */
  readonly folder: string;
  /** The site's own address, without a slash at the end. */
  readonly siteUrl: string;
  /** The day in Sweden on which the site was built. */
  readonly today: string;
}

declare module "vitest" {
  interface ProvidedContext {
    builtSite: BuiltSite;
  }
}

const SITE_URL = "https://loften.example";
const TODAY = day("2026-11-23");

// Vitest loads this file once per project, in one process: the second project takes the first one's build.
const shared = globalThis as { builtSite?: Promise<BuiltSite> };

export default async function setup(project: TestProject): Promise<void> {
  shared.builtSite ??= build();
  project.provide("builtSite", await shared.builtSite);
}

async function build(): Promise<BuiltSite> {
  const temporary = await mkdtemp(path.join(tmpdir(), "loftesarkivet-"));
  // Not a teardown: two projects share the folder, and a build that fails has none.
  process.once("exit", () => rmSync(temporary, { recursive: true, force: true }));
  // Eleventy imports its configuration and templates by itself, past Vitest, and Node 20 reads no TypeScript.
  register();
  const folder = path.join(temporary, "_site");
  const pledges = path.join(import.meta.dirname, "../../pledges");
  const loaded = loadArchive(pledges, "pledges");
  const { archive } = loaded;
  if (archive === undefined) throw new Error("the content that ships has errors: run `npm run check`");
  const { buildSite } = await import("../../scripts/site/build-site.ts");
  const around = { ...surroundingsOf(pledges, loaded), siteUrl: SITE_URL };
  await buildSite({ archive, out: folder, today: TODAY, around });
  return { folder, siteUrl: SITE_URL, today: TODAY };
}
