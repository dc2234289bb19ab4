// Search room: pages → the files of Pagefind's index that the site ships. The same pages give the same bytes.
import { close, createIndex, type IndexFile } from "pagefind";

/** One page for Pagefind: its address, and HTML that never becomes a page. */
export interface IndexPage {
  readonly url: string;
  readonly content: string;
}

/** What Pagefind says of a language's index in pagefind-entry.json. */
interface LanguageEntry {
  readonly hash: string;
  /** Whose stemmer searches it; null when Pagefind has none for the language. */
  readonly wasm: string | null;
  readonly page_count: number;
}

/** Pagefind answers from one process of its own, which ends with the last index that is being made. */
let running = 0;

/** `lang` is that of every page. Throws when Pagefind reports an error or leaves a page out. */
export async function indexFiles(pages: readonly IndexPage[], lang: string): Promise<IndexFile[]> {
  running += 1;
  try {
    const { index, errors } = await createIndex();
    if (index === undefined) throw failure(errors);
    // One after the other: the index's bytes follow the order in which pages arrive.
    for (const page of pages) {
      const added = await index.addHTMLFile({ ...page });
      if (added.errors.length > 0) throw failure(added.errors, page.url);
    }
    const { files, errors: faults } = await index.getFiles();
    if (faults.length > 0) throw failure(faults);
    await index.deleteIndex();
    const entry = entryOf(files, lang);
    // The counts that Pagefind answers with are of files it was given, not of pages that can be found.
    const indexed = entry?.page_count ?? 0;
    if (indexed !== pages.length)
      throw new Error(`search: Pagefind indexed ${indexed} of ${pages.length} documents in ${lang}`);
    return files.filter(({ path }) => isShipped(path, entry));
  } finally {
    running -= 1;
    if (running === 0) await close();
  }
}

function entryOf(files: readonly IndexFile[], lang: string): LanguageEntry | undefined {
  const entry = files.find(({ path }) => path === "pagefind-entry.json");
  if (entry === undefined) throw new Error("search: Pagefind made no pagefind-entry.json");
  const { languages } = JSON.parse(new TextDecoder().decode(entry.content)) as {
    languages: Record<string, LanguageEntry>;
  };
  return languages[lang.toLowerCase()];
}

/**
 * What assets/search-index.js loads. Pagefind also makes four user interfaces (430 kB), a worker and a second language, which the
 * site has no use for.
 */
function isShipped(path: string, entry: LanguageEntry | undefined): boolean {
  if (/^(index|filter|fragment)\/\w[\w-]*\.pf_\w+$/.test(path)) return true;
  const wasm = entry?.wasm ?? "unknown";
  return [
    "pagefind.js",
    "pagefind-entry.json",
    `pagefind.${entry?.hash}.pf_meta`,
    `wasm.${wasm}.pagefind`,
  ].includes(path);
}

function failure(errors: readonly string[], address?: string): Error {
  const where = address === undefined ? "" : ` at ${address}`;
  return new Error(`search: Pagefind failed${where}: ${errors.join("; ") || "it gave no reason"}`);
}
