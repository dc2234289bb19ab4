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

/** A word as it stands in Pagefind's index, where gäng and gång are one. */
export const foundAs = (word: string): string => stem(fold(word));

/** The stem with its diacritics, which tell gäng from gång: for whatever is said about words rather than looked up. */
export const stemOf = (word: string): string => word.slice(0, foundAs(word).length);

/** So much of a word is told from another by its beginning: narkotika in narkotikasök. */
const TELLING = 5;

/** Whether a word, given by its stem, is among words or begins one of them. */
export const isAmong = (stem: string, stems: ReadonlySet<string>): boolean =>
  stems.has(stem) || (stem.length >= TELLING && [...stems].some((one) => one.startsWith(stem)));
