// Search room: text → words, and each word in the two forms in which words are compared.
import { fold, stem } from "./stem.ts";

/** In small letters. Pagefind joins what a hyphen parts, and keeps the parts too: A-traktor is atraktor, a and traktor. */
export function wordsOf(text: string): string[] {
  const found = text
    .normalize("NFC")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu);
  return (found ?? []).flatMap((word) =>
    word.includes("-") ? [word.replaceAll("-", ""), ...word.split("-")] : [word],
  );
}

/** A phrase as it is compared: its words in small letters, each with what a hyphen joins in one piece. */
export const phraseOf = (text: string): string[] =>
  text.normalize("NFC").toLowerCase().replaceAll("-", "").split(" ");

/** The same words come again in document after document: at national size their stems would take longer than all else. */
const found = new Map<string, string>();

/** A word as it stands in Pagefind's index, where gäng and gång are one. */
export function foundAs(word: string): string {
  const known = found.get(word);
  if (known !== undefined) return known;
  const made = stem(fold(word));
  found.set(word, made);
  return made;
}

/** The stem with its diacritics, which tell gäng from gång: for whatever is said about words rather than looked up. */
export const stemOf = (word: string): string => word.slice(0, foundAs(word).length);

/** So much of a word is told from another by its beginning: narkotika in narkotikasök. */
const TELLING = 5;

/** The stems of words, and those of their beginnings that are long enough to tell: what is in here is said by one of the words. */
export function saidBy(words: Iterable<string>): Set<string> {
  const said = new Set<string>();
  for (const word of words) {
    const whole = stemOf(word);
    said.add(whole);
    for (let end = TELLING; end < whole.length; end++) said.add(whole.slice(0, end));
  }
  return said;
}
