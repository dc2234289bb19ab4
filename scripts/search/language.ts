// Search room: what is known of a language beyond Pagefind's own stemmer. Of Swedish: compounds, forms of words, synonyms. Of any
// other nothing yet: Swedish rules would only make wrong words of it.
import { type Alternatives, alternativesOf } from "./alternatives.ts";
import type { SearchDocument } from "./search-document.ts";
import { fold } from "./stem.ts";
import { loadSynonyms } from "./synonyms.ts";
import { vocabularyOf } from "./vocabulary.ts";
import { foundAs } from "./words.ts";

export interface LanguageHelp {
  /** Words that find a document though it does not say them. */
  readonly extraWords: (document: SearchDocument) => readonly string[];
  readonly alternatives: Alternatives;
  /** The same for all forms of a word in small letters. */
  readonly baseOf: (word: string) => string;
  /** Words that the archive may lack but that lead to some that it has: knark. */
  readonly leadingWords: readonly string[];
}

export function helpWith(lang: string, documents: readonly SearchDocument[]): LanguageHelp {
  if (lang !== "sv")
    return { extraWords: () => [], alternatives: {}, baseOf: (word) => word, leadingWords: [] };
  const synonyms = loadSynonyms();
  const alternatives = alternativesOf(documents, synonyms);
  return {
    extraWords: vocabularyOf(documents, synonyms),
    alternatives,
    baseOf: foundAs,
    leadingWords: synonyms.flat().filter((word) => !word.includes(" ") && fold(word) in alternatives),
  };
}
