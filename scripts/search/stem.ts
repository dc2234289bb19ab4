// Search room: the Snowball stemmer for Swedish, to know which forms of a word Pagefind takes for different words.
//
// Pagefind has a newer edition that also cuts some endings in -et. Where the two differ, this one keeps more of the word apart,
// so that a form too many is added to the index and never one too few (test/search/stem.test.ts).

/** Small letters without diacritics: what Pagefind compares. */
export const fold = (word: string): string => word.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");

const ENDINGS = (
  "heterna hetens arnas ernas ornas andes andet arens arna erna orna ande arne aste aren heten heter ades erns " +
  "ad en ar er or as es at are ast ens het ade anden a e"
)
  .split(" ")
  .sort((a, b) => b.length - a.length);

/** A folded word → its stem, always a beginning of it. */
export function stem(folded: string): string {
  // What may be cut begins after the first consonant that follows a vowel, but never within the first three letters.
  const found = /[aeiouy][^aeiouy]/.exec(folded);
  const start = found === null ? folded.length : Math.max(3, found.index + 2);
  const endsWith = (word: string, ending: string) =>
    word.length - ending.length >= start && word.endsWith(ending);
  const cut = (word: string, endings: readonly string[]) => {
    const ending = endings.find((one) => endsWith(word, one));
    return ending === undefined ? word : word.slice(0, -ending.length);
  };

  let word = cut(folded, ENDINGS);
  if (word === folded && endsWith(word, "s") && /[bcdfghjklmnoprtvy]s$/.test(word)) word = word.slice(0, -1);
  if (["dd", "gd", "nn", "dt", "gt", "kt", "tt"].some((pair) => endsWith(word, pair)))
    word = word.slice(0, -1);
  if (endsWith(word, "lost") || endsWith(word, "fullt")) return word.slice(0, -1);
  return cut(word, ["lig", "els", "ig"]);
}
