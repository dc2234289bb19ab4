// Assets: how words are compared: a question with what was found for it, and a question with other words for the same.

/** What a Swedish word may end with and still be the same word. */
const ENDING =
  /(?:arnas?|ernas?|ornas?|andet?|heten|heter|het|aren|ast|ade|are|ens|ets|ad|ar|at|en|er|et|na|ns|or|a|e|n|s|t)$/;
const SHORTEST_BASE = 3;
/** Of a language whose endings are not known here: so much may be an ending, and so much is none. */
const LONGEST_ENDING = 3;
const CERTAIN = 4;
/** A hit for `patrullera` answers `patrullering`: so many letters in common. One for `med` is none for `medicin`. */
const NEAR = 5;
const MOST_ALTERNATIVES = 6;

/** Small letters and digits alone, without diacritics. */
export const fold = (text) =>
  text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[^\p{L}\p{N}]/gu, "");

/** Small letters and digits alone. */
export const bare = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** A Swedish word without its ending: båtarna → båt */
export function baseOf(word) {
  const base = word.replace(ENDING, "");
  return base.length < SHORTEST_BASE ? word : base;
}

/** Where a phrase stands in a list of words, or -1. */
export const placeOf = (phrase, words) =>
  words.findIndex((_, at) => phrase.every((word, n) => words[at + n] === word));

/**
 * A question, as a list of words, with one word or phrase of it said as the archive says it. `questions` are the same question
 * without and with words too small to search for: a phrase may hold some.
 */
export function* otherWordings(questions, alternatives) {
  let left = MOST_ALTERNATIVES;
  for (const [written, others] of Object.entries(alternatives)) {
    const instead = written.split(" ");
    for (const words of questions) {
      const at = placeOf(instead, words.map(fold));
      if (at < 0) continue;
      for (const other of others) {
        if (left-- === 0) return;
        yield {
          instead,
          words: [...words.slice(0, at), ...other.split(" "), ...words.slice(at + instead.length)],
        };
      }
      break;
    }
  }
}

/** The words at the places where Pagefind found something, as they are compared. A hyphened word is both one and several. */
export function foundIn({ content, locations }) {
  const texts = content.split(/\s+/);
  return parted(locations.map((place) => texts[place] ?? ""));
}

const parted = (words) => words.flatMap((word) => [word, ...word.split(/[^\p{L}\p{N}]+/u)]).map(fold);

/** Which words of a question have no part in a hit, and for which ones something shorter has. */
export async function compare(result, words, lang) {
  const data = await result.data();
  const said = [...foundIn(data), ...parted(Object.values(data.meta).join(" ").split(/\s+/))];
  const missing = [];
  const near = [];
  for (const word of words) {
    const folded = fold(word);
    const base =
      lang === "sv" ? baseOf(folded) : folded.slice(0, Math.max(CERTAIN, folded.length - LONGEST_ENDING));
    if (said.some((one) => one.startsWith(base))) continue;
    const isNear = said.some((one) => one.length >= NEAR && one.slice(0, NEAR) === folded.slice(0, NEAR));
    (isNear ? near : missing).push(word);
  }
  return { missing, near };
}
