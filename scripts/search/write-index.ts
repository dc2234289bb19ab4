// Search room: Archive + wording → the search index in the site's folder.
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Archive } from "../archive/model.ts";
import { alternativesOf } from "./alternatives.ts";
import { documentsOf } from "./documents.ts";
import { indexFiles } from "./pagefind.ts";
import { toHtml } from "./search-document.ts";
import { loadSynonyms } from "./synonyms.ts";
import { vocabularyOf } from "./vocabulary.ts";
import type { SearchWording } from "./wording.ts";

/** Folder of the index in the site's folder; netlify.toml and assets/search-index.js know it too. */
const FOLDER = "pagefind";

/** `outputFolder` is the site's own. Throws when a document cannot be found afterwards. */
export async function writeSearchIndex(
  archive: Archive,
  wording: SearchWording,
  outputFolder: string,
): Promise<{ documents: number }> {
  const documents = documentsOf(archive, wording);
  const synonyms = loadSynonyms();
  const extraWords = vocabularyOf(documents, synonyms);
  const pages = documents.map((document, order) => ({
    url: document.address,
    content: toHtml(document, extraWords(document), order),
  }));
  const files = [
    ...(await indexFiles(pages)),
    { path: "alternatives.json", content: JSON.stringify(alternativesOf(documents, synonyms)) },
  ];
  for (const { path: name, content } of files) {
    const file = path.join(outputFolder, FOLDER, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  return { documents: documents.length };
}
