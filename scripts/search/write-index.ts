// Search room: Archive + wording → the search index in the site's folder.
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Archive } from "../archive/model.ts";
import { documentsOf } from "./documents.ts";
import { knownWordsOf } from "./known-words.ts";
import { helpWith } from "./language.ts";
import { outlineOf } from "./outline.ts";
import { indexFiles } from "./pagefind.ts";
import { toHtml } from "./search-document.ts";
import type { SearchWording } from "./wording.ts";

/** Folder of the index in the site's folder; netlify.toml and assets/search-index.js know it too. */
const FOLDER = "pagefind";

/** `outputFolder` is the site's own. Throws when a document cannot be found afterwards. */
export async function writeSearchIndex(
  archive: Archive,
  wording: SearchWording,
  outputFolder: string,
): Promise<{ documents: number }> {
  const { lang, smallWords } = wording;
  const documents = documentsOf(archive, wording);
  const help = helpWith(lang, documents);
  const pages = documents.map((document, order) => ({
    url: document.address,
    content: toHtml(document, { lang, extra: help.extraWords(document), order }),
  }));
  const files = [
    ...(await indexFiles(pages, lang)),
    { path: "archive.json", content: JSON.stringify(outlineOf(documents, lang, help.alternatives)) },
    { path: "words.json", content: JSON.stringify(knownWordsOf(archive, documents, help, smallWords)) },
  ];
  for (const { path: name, content } of files) {
    const file = path.join(outputFolder, FOLDER, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  return { documents: documents.length };
}
