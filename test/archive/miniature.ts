// Archive tests: a miniature archive from a readable object: path → text. What a test does not care about is filled in.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { loadArchive } from "../../scripts/archive/load.ts";
import type { Archive, Pledge } from "../../scripts/archive/model.ts";
import { printReport } from "../../scripts/diagnostics/report.ts";

/**
 * `dals-ed/2021/pledge.md` → its front matter, or the whole file when the text begins with `---`. A pledge without
 * `commitments` gets one, `ljus`; a follow-up without `outcomes` says that it is fulfilled.
 */
export type Files = Readonly<Record<string, string>>;

export const ARCHIVE = `title: Miniatyrarkivet
description: Ett arkiv för tester.
address: https://loften.example
feed-authority: "loften.example,2026"
language: sv
themes:
  - { id: trafik, name: Trafik }
contact: { name: Redaktionen, email: red@loften.example }
accessibility:
  contact: { name: Redaktionen, email: red@loften.example }
  compliance: full
  assessed: 2026-01-02
  updated: 2026-01-02
  method: self
`;

const FILLING: Readonly<Record<string, string>> = {
  "pledge.md": "commitments:\n  - { id: ljus, by: police, text: Laga ljuset. }",
  "report.md": "assessed-by: joint\noutcomes:\n  - { commitment: ljus, status: fulfilled }",
};

/** Writes the files, and those that any archive needs, into a folder. */
export function writeContent(folder: string, files: Files): void {
  const all: Record<string, string> = { "archive.yml": ARCHIVE };
  for (const file of Object.keys(files)) {
    const [slug = "", ...rest] = file.split("/");
    if (rest.length > 0)
      all[`${slug}/municipality.yml`] = `name: ${nameOf(slug)}\ngenitive: ${nameOf(slug)}s\n`;
  }
  for (const [file, text] of Object.entries({ ...all, ...files })) {
    const target = path.join(folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, file.endsWith(".md") && !text.startsWith("---") ? document(file, text) : text);
  }
}

function document(file: string, matter: string): string {
  const kind = file.endsWith("/pledge.md") ? "pledge.md" : "report.md";
  const filled = /^(commitments|outcomes):/m.test(matter) ? "" : FILLING[kind];
  return `---\n${[matter, filled].filter((part) => part !== "").join("\n")}\n---\n`;
}

/** dals-ed → Dals-Ed */
const nameOf = (slug: string): string => slug.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase());

/** Throws with the whole report when the files are wrong: then it is the test that is. */
export function archiveOf(files: Files): Archive {
  const folder = mkdtempSync(path.join(tmpdir(), "miniature-"));
  try {
    writeContent(folder, files);
    const loaded = loadArchive(folder, "pledges");
    if (loaded.archive !== undefined) return loaded.archive;
    const options = { ...loaded, language: "en", color: false, aftermath: "checked" } as const;
    throw new Error(printReport(loaded.diagnostics, options));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** One municipality's pledges by their folders' names: `{ 2021: "published: 2021-04-14" }`. */
export function pledgesOf(matters: Readonly<Record<string, string>>): (folder: string) => Pledge {
  const files = Object.entries(matters).map(([folder, matter]) => [`ed/${folder}/pledge.md`, matter]);
  const { pledges } = only(archiveOf(Object.fromEntries(files)).municipalities);
  return (folder) => only(pledges.filter(({ slug }) => slug === folder));
}

/** The one thing that there is. */
export function only<T>(things: readonly T[]): T {
  const [thing] = things;
  if (thing === undefined || things.length > 1)
    throw new RangeError(`one was expected, not ${things.length}`);
  return thing;
}
