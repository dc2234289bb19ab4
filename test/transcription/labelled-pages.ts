// Tests of the transcription room: pages on disk with their labels. Which folder is given by whoever measures.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Label } from "./reading.ts";

export interface LabelledPage {
  /** hjo-2021-nyhet.html */
  readonly name: string;
  readonly file: string;
  readonly label: Label;
}

/** The invented pages, in the six sets in which they were written. README.md beside them tells how each was met. */
const PAGES = path.join(import.meta.dirname, "pages");
export const SETS = ["1", "2", "3", "4", "5", "6"] as const;

export const pagesOfSet = (set: (typeof SETS)[number]): LabelledPage[] =>
  labelledPages(path.join(PAGES, set));

/** By name. Throws when a page has no label, or a label no page: a yardstick with a missing end measures nothing. */
function labelledPages(folder: string): LabelledPage[] {
  const names = readdirSync(folder).filter((name) => /\.(html|txt)$/.test(name));
  const labelled = readdirSync(folder).filter((name) => name.endsWith(".json"));
  const expected = new Set(names.map(labelName));
  const alone = labelled.filter((name) => !expected.has(name));
  if (alone.length > 0) throw new Error(`Labels without a page: ${alone.join(", ")}`);
  return names.sort().map((name) => {
    const json = readFileSync(path.join(folder, labelName(name)), "utf8");
    return { name, file: path.join(folder, name), label: JSON.parse(json) as Label };
  });
}

const labelName = (page: string): string => page.replace(/\.(html|txt)$/, ".json");
