// Search room: the archive's own words, for the browser to look among when a reader writes one that the archive does not have.
import type { Archive } from "../archive/model.ts";
import type { LanguageHelp } from "./language.ts";
import { type SearchDocument, textOf } from "./search-document.ts";

/** In how many documents → the words that stand in so many, with a space between: {"1": "båtsamverkan Läggesta", "9": "belysning"}. */
export type KnownWords = Readonly<Record<string, string>>;

/** Shorter words have too many neighbours: one wrong letter in `est` makes `ett`, `fest` or `väst`. */
const SHORTEST = 4;
/**
 * A word costs about five bytes on the wire, and every one is compared with what was written. The archive of a whole country has
 * ten times as many: most of them in one document, there by a slip or a chance, and no good suggestion.
 */
export const MOST = 5000;

const WORD = /\p{L}+(?:-\p{L}+)*/gu;
/** What stands before a capital that says nothing of its word: nothing, or the end of a sentence. */
const SENTENCE_BEGINS = /(^|[.!?:•–”"(]\s*|\n\s*)$/u;

interface Word {
  /** Every way of writing it → how often, so that the most common form is suggested. */
  readonly forms: Map<string, number>;
  documents: number;
  isName: boolean;
}

/** Every word once, in its most common form; names with their capitals. `smallWords` are left out. */
export function knownWordsOf(
  archive: Archive,
  documents: readonly SearchDocument[],
  { baseOf, leadingWords }: Pick<LanguageHelp, "baseOf" | "leadingWords">,
  smallWords: readonly string[],
): KnownWords {
  const small = new Set(smallWords);
  const words = new Map<string, Word>();
  const add = (text: string, isName: boolean, seen?: Set<string>) => {
    for (const { 0: written, index } of text.normalize("NFC").matchAll(WORD)) {
      if (written.length < SHORTEST || small.has(written.toLowerCase())) continue;
      const base = baseOf(written.toLowerCase().replaceAll("-", ""));
      const word = words.get(base) ?? { forms: new Map<string, number>(), documents: 0, isName: false };
      words.set(base, word);
      word.isName ||= isName;
      if (seen?.has(base) !== true) word.documents += 1;
      seen?.add(base);
      const bySentence = !isName && SENTENCE_BEGINS.test(text.slice(Math.max(0, index - 3), index));
      const form = bySentence ? written.charAt(0).toLowerCase() + written.slice(1) : written;
      word.forms.set(form, (word.forms.get(form) ?? 0) + 1);
    }
  };
  // A thread repeats its pledges.
  for (const document of documents)
    if (document.filters.slag[0] !== "trad") add(textOf(document), false, new Set());
  for (const name of namesOf(archive)) add(name, true);
  for (const word of leadingWords)
    if (!words.has(baseOf(word.toLowerCase().replaceAll("-", "")))) add(word, false);

  const best = [...words.values()]
    .map((word) => ({ ...word, written: mostCommon(word.forms) }))
    .sort(
      (a, b) =>
        Number(b.isName) - Number(a.isName) || b.documents - a.documents || byLetters(a.written, b.written),
    )
    .slice(0, MOST);
  const known: Record<string, string> = {};
  for (const { documents: count, written } of best.sort((a, b) => byLetters(a.written, b.written)))
    known[count] = known[count] === undefined ? written : `${known[count]} ${written}`;
  return known;
}

/** Names that are never left out, whatever the archive's size. */
const namesOf = ({ municipalities }: Archive): string[] =>
  municipalities.flatMap(({ name, county, policeArea }) => [name, county ?? "", policeArea ?? ""]);

const mostCommon = (forms: ReadonlyMap<string, number>): string =>
  [...forms].reduce((best, one) =>
    one[1] > best[1] || (one[1] === best[1] && one[0] < best[0]) ? one : best,
  )[0];

/** Not by a language's order: the same on every machine. */
const byLetters = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
