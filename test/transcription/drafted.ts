// Tests of the transcription room: a page → its drafts, and what the archive's own reader says of them.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Archive } from "../../scripts/archive/model.ts";
import { parseDay } from "../../scripts/calendar/day.ts";
import { findMunicipality } from "../../scripts/gazetteer/gazetteer.ts";
import { loadWith } from "../../scripts/import/load-with.ts";
import {
  type DraftedPage,
  type DraftFile,
  draftPage,
  type Undrafted,
} from "../../scripts/transcription/draft-page.ts";
import { ARCHIVE } from "../archive/miniature.ts";
import { KNOWN } from "./known.ts";

interface Options {
  readonly archive?: Archive;
  readonly municipality?: string;
  readonly folder?: string;
  readonly language?: "sv" | "en";
  /** Paths that pages before this one have. */
  readonly taken?: ReadonlySet<string>;
}

/** Read on 22 November 2026. */
export function draftedOrNot(page: string | Uint8Array, options: Options = {}): DraftedPage | Undrafted {
  return draftPage(typeof page === "string" ? Buffer.from(page) : page, {
    archive: options.archive,
    known: KNOWN,
    municipality: options.municipality,
    folder: options.folder,
    retrieved: parseDay("2026-11-22") as NonNullable<ReturnType<typeof parseDay>>,
    language: options.language ?? "sv",
    gazetteer: findMunicipality,
    taken: options.taken ?? new Set(),
  });
}

/** Throws when no draft could be made: then it is the test that is wrong. */
export function drafted(page: string | Uint8Array, options: Options = {}): DraftedPage {
  const made = draftedOrNot(page, options);
  if ("fault" in made) throw new Error(`${made.fault} ${made.detail}`);
  return made;
}

/** As they are to be read in a snapshot: each text below its path. */
export const shown = ({ drafts }: DraftedPage): string =>
  drafts.map(({ path: file, text }) => `\n=== ${file}\n${text}`).join("");

/** What the archive's reader holds against drafts beside a miniature archive: `dals-ed/2021/report.md:7 outcome/no-status`. */
export function faultsOf(
  drafts: readonly DraftFile[],
  files: Readonly<Record<string, string>> = {},
): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), "drafts-"));
  try {
    for (const [file, text] of Object.entries({ "archive.yml": ARCHIVE, ...files })) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    }
    const texts = new Map(drafts.map(({ path: file, text }) => [file, text]));
    return loadWith(folder, texts, "x")
      .diagnostics.filter(({ severity }) => severity === "error")
      .map(({ place, code }) => `${place.file.slice(2)}:${place.line} ${code}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What a draft may wait for: fields that the page does not fill, and the pledge that a follow-up is of. */
export const WAITING = / (?:field\/empty|report\/without-pledge)$/;

/** Pages one after another, as the command drafts them: all their drafts, and why the others have none. */
export function draftedInTurn(pages: readonly Uint8Array[]): {
  readonly drafts: readonly DraftFile[];
  readonly undrafted: readonly string[];
} {
  const drafts: DraftFile[] = [];
  const undrafted: string[] = [];
  for (const page of pages) {
    const made = draftedOrNot(page, { taken: new Set(drafts.map(({ path: file }) => file)) });
    if ("fault" in made) undrafted.push(made.fault);
    else drafts.push(...made.drafts);
  }
  return { drafts, undrafted };
}
