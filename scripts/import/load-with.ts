// Import room: drafts → what the archive's own reader would say of them in their places.
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Loaded, loadArchive } from "../archive/load.ts";
import { withKeptTexts } from "./kept-texts.ts";

/**
 * The archive as it would be with the drafts in it: read in a folder of its own, so that nothing here is changed. `content` may not
 * exist yet. `shown` begins the names of files in messages.
 */
export function loadWith(content: string, drafts: ReadonlyMap<string, string>, shown: string): Loaded {
  const folder = mkdtempSync(path.join(tmpdir(), "loftesarkivet-drafts-"));
  try {
    if (existsSync(content)) cpSync(content, folder, { recursive: true, verbatimSymlinks: true });
    for (const [file, text] of drafts) {
      const target = path.join(folder, file);
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, text);
    }
    return withKeptTexts(loadArchive(folder, shown));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
