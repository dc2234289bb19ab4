// Search room: what a reader writes → the archive's own words for it. knark → narkotika, droger
import { type SearchDocument, textOf } from "./search-document.ts";
import { fold } from "./stem.ts";
import type { SynonymGroup } from "./synonyms.ts";
import { FORMS } from "./word-list.ts";
import { foundAs, phraseOf, saidBy, stemOf, wordsOf } from "./words.ts";

/** What is written, as assets/search-words.js compares it: small letters without diacritics and hyphens. → how the archive says it. */
export type Alternatives = Readonly<Record<string, readonly string[]>>;

/**
 * With them the browser searches again for words that the archive has, so that a hit shows where the other word stands. What
 * Pagefind finds by itself, since it begins with what was written, is no alternative.
 */
export function alternativesOf(
  documents: readonly SearchDocument[],
  synonyms: readonly SynonymGroup[],
): Alternatives {
  const said = saidBy(new Set(documents.flatMap((one) => wordsOf(textOf(one)))));
  const found = new Map<string, Set<string>>();
  for (const group of [...FORMS, ...synonyms]) {
    const members = group.map((one) => phraseOf(one).join(" "));
    const known = members.filter((one) => one.split(" ").every((word) => said.has(stemOf(word))));
    const others = [...new Map(known.map((one) => [stems(one), one])).values()];
    for (const member of members)
      for (const other of others.filter((one) => !stems(one).startsWith(stems(member))))
        found.set(fold(member), (found.get(fold(member)) ?? new Set()).add(other));
  }
  return Object.fromEntries([...found].map(([member, others]) => [member, [...others]]));
}

const stems = (phrase: string): string => phrase.split(" ").map(foundAs).join(" ");
