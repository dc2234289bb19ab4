// Assets: a word that the archive does not have → words of the archive that may be meant, with a Swedish sense of what is near.
// Fetched, with the list of words, only when there is such a word.
import { fetchText, prepare } from "./search-index.js";
import { bare, baseOf } from "./search-words.js";

const MOST = 3;
/** What differs by no more than this from the best is offered too. */
const ALSO = 1;

/** Letters that are taken for each other. */
const ALIKE = {};
for (const [one, other] of "åa äa åä äe öo åo öu iy ij ie ck cs kq sz vw xs".split(" ")) {
  ALIKE[one] = `${ALIKE[one] ?? ""}${other}`;
  ALIKE[other] = `${ALIKE[other] ?? ""}${one}`;
}
const LETTER = { alike: 0.4, double: 0.4, swapped: 0.7, other: 1 };
/** A wrong first letter is rarer than a wrong one later on. */
const FIRST = 0.5;

/** An ending that differs costs no more than this. */
const OTHER_ENDING = 0.2;
/** What a compound's known part costs: a slip of the pen is likelier, but not three. */
const PART = { tail: 1.5, beginning: 1.8, fellow: 2.1 };
const SHORTEST_PART = 5;
const SHORTEST_REST = 3;
const SHORTEST_STUMP = 4;
const REST_OF_STUMP = 5;

let known;
/** Fetches the list of words, once. */
export async function suggest(word) {
  const { lang } = await prepare();
  known ??= fetchText("words.json").then((text) => readWords(JSON.parse(text), endingsOf(lang)));
  known.catch(() => {
    known = undefined;
  });
  return nearest(word, await known, endingsOf(lang));
}

const endingsOf = (lang) => (lang === "sv" ? baseOf : (word) => word);

/** {"9": "belysning", "1": "båtsamverkan Läggesta"} → words with how often they occur */
export const readWords = (counted, base) =>
  Object.entries(counted).flatMap(([count, words]) =>
    words.split(" ").map((written) => {
      const word = bare(written);
      return { written, word, base: base(word), count: Number(count) };
    }),
  );

/** Up to three of `words`, the likeliest first. `base` takes an ending off. */
export function nearest(asked, words, base) {
  const word = bare(asked);
  const own = { word, base: base(word) };
  const priced = words.flatMap((one) => {
    const price = Math.min(...prices(own, one));
    // Of two that are as near, the one that is said more often.
    return price === Infinity ? [] : [{ ...one, price: price - Math.log10(one.count) / 5 }];
  });
  const best = [...priced, ...fellows(word, words)].sort((a, b) => a.price - b.price || b.count - a.count);
  return distinct(best.filter(({ price }) => price <= best[0].price + ALSO)).slice(0, MOST);
}

/** belysning and belysningen: the first says enough. */
function distinct(best) {
  const kept = [];
  for (const one of best)
    if (!kept.some(({ base, word }) => one.word.startsWith(base) || word.startsWith(one.base)))
      kept.push(one);
  return kept.map(({ written }) => written);
}

/** A longer word may differ by more and still be told from others. */
const limitFor = ({ length }) => Math.min(3, Math.max(1, length * 0.28));

function* prices({ word, base }, other) {
  yield distance(word, other.word, limitFor(word));
  yield distance(base, other.base, limitFor(base)) + OTHER_ENDING;
  if (isBeginning(word, other)) yield PART.beginning;
  if (isTail(word, other)) yield PART.tail;
  // A compound with a slip in its last part: parkbellysning.
  if (other.word.length <= SHORTEST_PART || word.length - other.word.length < SHORTEST_REST) return;
  for (const more of [0, 1]) yield PART.tail + distance(word.slice(-other.word.length - more), other.word, 1);
}

/** A whole word, or a stump with much after it: `drog` begins drogprevention, but `medi` of medier begins no medicin. */
const isBeginning = (word, { word: other, base }) =>
  (word.startsWith(other) && other.length >= SHORTEST_PART && word.length - other.length >= SHORTEST_REST) ||
  (word.startsWith(base) && base.length >= SHORTEST_STUMP && word.length - base.length >= REST_OF_STUMP);

const isTail = (word, { word: other, base }) =>
  [other, base].some(
    (part) =>
      part.length >= SHORTEST_PART && word.length - part.length >= SHORTEST_REST && word.endsWith(part),
  );

/** Other compounds with the same last part: skolbelysning → gatubelysning, by belysning. */
function fellows(word, words) {
  const tails = words.filter((other) => isTail(word, other));
  return words
    .filter((one) => tails.some((tail) => one !== tail && one.word.endsWith(tail.word)))
    .map((one) => ({ ...one, price: PART.fellow }));
}

/** By how much two words differ, or Infinity when by more than `limit`: Damerau and Levenshtein with prices for letters. */
export function distance(a, b, limit = Infinity) {
  if (Math.abs(a.length - b.length) * LETTER.double > limit) return Infinity;
  let before = [];
  let above = [0];
  for (let j = 0; j < b.length; j++) above.push(above[j] + single(b, j));
  let leastAbove = 0;
  for (let i = 0; i < a.length; i++) {
    const row = [above[0] + single(a, i)];
    let least = row[0];
    for (let j = 0; j < b.length; j++) {
      let price = above[j] + instead(a, i, b, j);
      // Only where it can be cheaper: this runs for every letter of every word of the archive.
      if (price > 0) {
        price = Math.min(price, above[j + 1] + single(a, i), row[j] + single(b, j));
        if (i > 0 && j > 0 && a[i] === b[j - 1] && a[i - 1] === b[j])
          price = Math.min(price, before[j - 1] + LETTER.swapped);
      }
      row.push(price);
      if (price < least) least = price;
    }
    // Two rows, since swapped letters skip one.
    if (least > limit && leastAbove > limit) return Infinity;
    leastAbove = least;
    [before, above] = [above, row];
  }
  return above[b.length] <= limit ? above[b.length] : Infinity;
}

/** A letter that only one of the words has. */
function single(word, at) {
  const isDouble = word[at] === word[at - 1] || word[at] === word[at + 1];
  return (isDouble ? LETTER.double : LETTER.other) + (at === 0 && !isDouble ? FIRST : 0);
}

function instead(a, i, b, j) {
  if (a[i] === b[j]) return 0;
  return (ALIKE[a[i]]?.includes(b[j]) ? LETTER.alike : LETTER.other) + (i === 0 && j === 0 ? FIRST : 0);
}
