// Search room: which words find a document although it does not say them: parts of its compounds, other forms of its words, synonyms.
import { Compounds } from "./compounds.ts";
import { type SearchDocument, textOf } from "./search-document.ts";
import type { SynonymGroup } from "./synonyms.ts";
import { FORMS, HEADS, PARTICLES } from "./word-list.ts";
import { foundAs, phraseOf, saidBy, stemOf, wordsOf } from "./words.ts";

/** Endings that make another word of a word to the stemmer: plats, plats·er. */
const ENDINGS = "n en et t er ar or r na erna arna orna ens ets ning ningen ningar".split(" ");
const SHORTEST_BASE = 4;
/** What makes a noun of a verb's stem: kopplad, koppl·ing. */
const NOUN_ENDINGS = ["ing", "ning"];

/** → for each document the words to add, sorted; none that Pagefind would find by itself. */
export function vocabularyOf(
  documents: readonly SearchDocument[],
  synonyms: readonly SynonymGroup[],
): (document: SearchDocument) => string[] {
  const all = new Set(documents.flatMap((one) => wordsOf(textOf(one))));
  const compounds = new Compounds(all, HEADS, PARTICLES);
  // Parts of compounds too: once `skolan` is added for Hagaskolan, a search for it would miss whoever says `skola`.
  const relatives = relativesOf(
    new Set([...all, ...[...all].flatMap((word) => compounds.split(word).tails)]),
  );
  const groups = [...FORMS, ...synonyms].map((group) => ({
    words: group.flatMap(wordsOf),
    members: group.map((member) => phraseOf(member).map(stemOf)),
  }));

  return (document) => {
    const text = textOf(document);
    const own = [...new Set(wordsOf(text))];
    const parts = own.map((word) => compounds.split(word));
    const tails = parts.flatMap((one) => one.tails);
    const terms = new Set([...own, ...tails, ...parts.flatMap((one) => one.beginnings)]);
    const said = saidBy(terms);
    const running = ` ${wordsOf(text.replaceAll("-", "")).map(stemOf).join(" ")} `;
    const says = (member: readonly string[]): boolean => {
      const [first = "", ...more] = member;
      return more.length > 0 ? running.includes(` ${member.join(" ")} `) : said.has(first);
    };
    const related = [...terms].flatMap((term) => relatives(term));
    const same = groups.filter(({ members }) => members.some(says)).flatMap(({ words }) => words);
    return notYetFound([...tails, ...related, ...same], own);
  };
}

/** Pagefind finds a word by any beginning of its stem: what begins a word of the document, or another addition, adds nothing. */
function notYetFound(words: readonly string[], own: readonly string[]): string[] {
  const byStem = new Map(words.map((word) => [foundAs(word), word]));
  const ownStems = new Set(own.map(foundAs));
  const stems = [...ownStems, ...byStem.keys()];
  const beginnings = new Set(
    stems.flatMap((one) =>
      Array.from({ length: Math.max(0, one.length - 1) }, (_, end) => one.slice(0, end + 1)),
    ),
  );
  return [...byStem]
    .filter(([one]) => one.length > 1 && !ownStems.has(one) && !beginnings.has(one))
    .map(([, word]) => word)
    .sort();
}

/** A word → the archive's other words that are a form of it. */
function relativesOf(all: ReadonlySet<string>): (word: string) => readonly string[] {
  const forms = new Map<string, string[]>();
  const nouns = new Map<string, string[]>();
  const add = (to: Map<string, string[]>, key: string, word: string) =>
    to.set(key, [...(to.get(key) ?? []), word]);
  for (const word of all) {
    for (const ending of ENDINGS) {
      const base = word.slice(0, -ending.length);
      if (word.endsWith(ending) && base.length >= SHORTEST_BASE && all.has(base)) add(forms, base, word);
    }
    const form = stemOf(word);
    for (const ending of NOUN_ENDINGS)
      if (form.endsWith(ending)) add(nouns, form.slice(0, -ending.length), word);
  }
  return (word) => [...(forms.get(word) ?? []), ...(nouns.get(stemOf(word)) ?? [])];
}
