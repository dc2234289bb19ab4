// Import room: saved pages, one after another → their drafts, and of each page what was made of it. Reads; writes nothing.
import type { Archive } from "../archive/model.ts";
import { findMunicipality, MUNICIPALITIES } from "../gazetteer/gazetteer.ts";
import { type Asked, type DraftedPage, draftPage, type Undrafted } from "../transcription/draft-page.ts";
import { type ReadPage, readSaved } from "./saved-pages.ts";

/** A page by its file's name, with its drafts or why it has none. */
export type PageResult = { readonly page: string } & (
  | { readonly drafted: DraftedPage }
  | { readonly unread: Extract<ReadPage, { fault: string }>["fault"] }
  | { readonly undrafted: Undrafted }
);

export interface DraftedPages {
  readonly results: readonly PageResult[];
  /** Texts by their paths in a content folder. */
  readonly drafts: ReadonlyMap<string, string>;
}

/** `archive`: what follow-ups are paired with, and whose municipalities are looked for first. */
export function draftPages(
  pages: readonly string[],
  archive: Archive | undefined,
  asked: Pick<Asked, "municipality" | "folder" | "retrieved" | "language">,
): DraftedPages {
  const known = [
    ...(archive?.municipalities.map(({ name, genitive, slug }) => ({ name, genitive, slug })) ?? []),
    ...MUNICIPALITIES.map(({ name, genitive, folder }) => ({ name, genitive, slug: folder })),
  ];
  const drafts = new Map<string, string>();
  const results = pages.map((page): PageResult => {
    const read = readSaved(page);
    if ("fault" in read) return { page, unread: read.fault };
    const taken = new Set(drafts.keys());
    const drafted = draftPage(read.bytes, { ...asked, archive, known, gazetteer: findMunicipality, taken });
    if ("fault" in drafted) return { page, undrafted: drafted };
    for (const { path, text } of drafted.drafts) drafts.set(path, text);
    return { page, drafted };
  });
  return { results, drafts };
}
