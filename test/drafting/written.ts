// Drafting tests: a draft put into a miniature archive and read there, as it is when the command has written it.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Loaded, loadArchive } from "../../scripts/archive/load.ts";
import type { Archive } from "../../scripts/archive/model.ts";
import { wordingOf } from "../../scripts/diagnostics/report.ts";
import type { ContentLanguage, Draft, Drafted, Surroundings } from "../../scripts/drafting/draft.ts";
import { addFiles } from "../../scripts/writing/add-files.ts";
import { type Files, writeContent } from "../archive/miniature.ts";

/** Throws with the refusal when there is one: then it is the test that is wrong. */
export function draftOf<D extends Drafted>(drafted: D): Exclude<D, { readonly refusal: unknown }> {
  if ("refusal" in drafted) throw new Error(JSON.stringify(drafted.refusal));
  return drafted as Exclude<D, { readonly refusal: unknown }>;
}

export const refusalOf = (drafted: object): unknown => ("refusal" in drafted ? drafted.refusal : drafted);

/** The text of a draft's only file. */
export const textOf = (draft: Draft): string => [...draft.files.values()].join("");

/** Calls `look` with the archive that the draft was added to; `change` may fill in what waits. */
export function withDraft<T>(
  files: Files,
  draft: Draft,
  look: (loaded: Loaded) => T,
  change: (text: string) => string = (text) => text,
): T {
  const folder = mkdtempSync(path.join(tmpdir(), "draft-"));
  try {
    writeContent(folder, files);
    const added = addFiles(folder, new Map([...draft.files].map(([file, text]) => [file, change(text)])));
    if ("fault" in added) throw new Error(`${added.file} is taken`);
    return look(loadArchive(folder, "pledges"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** "pledge.md:4 error field/empty `published` is empty": all that the reader says of the archive with the draft in it. */
export const saidOf = ({ diagnostics }: Loaded): string[] =>
  diagnostics.map((one) => {
    const file = one.place.file.split("/").at(-1);
    const what = one.code === "field/empty" ? ` ${wordingOf(one, "en").what}` : "";
    return `${file}:${one.place.line} ${one.severity} ${one.code}${what}`;
  });

export function around(archive: Archive, language: ContentLanguage = "sv", slug = "ed"): Surroundings {
  const municipality = archive.municipalities.find((one) => one.slug === slug);
  if (municipality === undefined) throw new RangeError(`no municipality ${slug}`);
  return { language, themes: archive.themes, municipality };
}
