// Search room: what the browser must know of all documents before it has fetched any: which belong together and when they began.
import type { Alternatives } from "./alternatives.ts";
import { begin, type Kind, type SearchDocument } from "./search-document.ts";

/**
 * pagefind/archive.json, fetched with every first search: so it says of a document no more than a letter. Pagefind itself tells
 * the documents' order, but only that.
 */
export interface Outline {
  readonly lang: string;
  /** One letter for each document in order: "luult" is a pledge with two follow-ups, a pledge without any, a thread. */
  readonly kinds: string;
  /** How many in order began in which year: [[2023, 4], [2022, 7]]. */
  readonly begins: readonly (readonly [year: number, documents: number])[];
  readonly alternatives: Alternatives;
}

/** As assets/search-rank.js reads them. */
const LETTERS: Readonly<Record<Kind, string>> = { lofte: "l", uppfoljning: "u", trad: "t" };

/** `documents` in order. */
export function outlineOf(
  documents: readonly SearchDocument[],
  lang: string,
  alternatives: Alternatives,
): Outline {
  const begins: [number, number][] = [];
  for (const document of documents) {
    const year = Number(begin(document).slice(0, 4));
    const last = begins.at(-1);
    if (last?.[0] === year) last[1] += 1;
    else begins.push([year, 1]);
  }
  return {
    lang,
    kinds: documents.map(({ filters }) => LETTERS[filters.slag[0]]).join(""),
    begins,
    alternatives,
  };
}
