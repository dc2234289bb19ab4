// Assets: a question → what is found for it, put right where Pagefind guesses at words that the archive does not have.
import { group, readOutline } from "./search-rank.js";
import { baseOf, compare, fold, otherWordings } from "./search-words.js";

const FOLDER = "/pagefind/";
const OPTIONS = {
  // One thread: a worker would cost 43 kB more, and a search takes a few milliseconds.
  noWorker: true,
  excerptEllipsis: "…",
  // `ord` are words that the document does not say itself: they find it, after those that do.
  // Words alike in length first: BRÅ before Brålanda.
  ranking: { termSimilarity: 3, metaWeights: { title: 5, rubrik: 0.5, ord: 0.1 } },
};
/** What began last first. */
const BY_ORDER = { sort: { ordning: "asc" } };
/** Another word for what was written counts for so much less. */
const ALTERNATIVE = 0.5;

/**
 * `groups` as `group` makes them; `unknown` are words that the archive does not have, `near` words for which only something
 * shorter was found. Throws when the index cannot be read.
 */
export async function search(question) {
  const archive = await prepare();
  const { pagefind, entry, lang, outline, placeOf } = archive;
  if (pagefind === undefined) return { groups: [], unknown: question.words, near: [] };
  const { words, all, typed, years, wantsOutcome } = question;
  const filters = { ...question.filters };
  if (years.length > 0) filters.any = years.map((year) => ({ ar: String(year) }));
  const ask = (text, more) => asking(pagefind, text, { filters, ...more });
  const grouped = (results) => group(results, placeOf, outline, question);

  if (words.length === 0) {
    const listed = await ask(null, BY_ORDER);
    // A year asks for pledges, with or without a follow-up.
    const wanted = years.length > 0 ? "lu" : wantsOutcome ? "u" : "lut";
    const results = listed.filter((one) => wanted.includes(outline.kindOf(placeOf(one))));
    // Whoever writes `uppföljning` may also mean pledges that say the word.
    if (wantsOutcome && question.outcome.length > 0)
      results.push(
        ...(await asWritten(question.outcome, ask, lang)).filter(
          (one) => outline.kindOf(placeOf(one)) !== "t",
        ),
      );
    // In the archive's order.
    return { groups: grouped(results.map((one) => ({ ...one, score: 0 }))), unknown: [], near: [] };
  }

  const answer = await answerTo(words, typed, ask, lang);
  for (const other of otherWordings([words, all], archive.alternatives)) {
    // A phrase as such: Pagefind would take each of its words for the beginning of any.
    const isPhrase = other.words.length > 1 && other.instead.length === all.length;
    const results = isPhrase
      ? await ask(`"${other.words.join(" ")}"`)
      : await asWritten(other.words, ask, lang);
    for (const one of results) one.score *= ALTERNATIVE;
    answer.results.push(...results);
    if (results.length === 0) continue;
    const isSaid = (word) => other.instead.includes(fold(word));
    answer.unknown = answer.unknown.filter((word) => !isSaid(word));
    answer.near = answer.near.filter((word) => !isSaid(word));
  }
  if (answer.results.length === 0) {
    // Pagefind keeps quiet about parts of the index that it could not fetch, as after a new version of the site.
    if ((await fetchText("pagefind-entry.json")) !== entry) throw new Error("the search index has changed");
    Object.assign(answer, await doubtful(words, archive));
  }
  return { groups: grouped(answer.results), unknown: answer.unknown, near: answer.near };
}

/** A document's place in the archive's order → its data, found or not. */
export const dataAt = async (place) => (await prepare()).inOrder[place].data();

let queue = Promise.resolve();
/** One question at a time: how strictly letters are compared is set for all of them. */
function asking(pagefind, text, { exactDiacritics = false, ...options }) {
  const answer = queue.then(async () => {
    await pagefind.options({ exactDiacritics });
    return (await pagefind.search(text, options)).results;
  });
  queue = answer.catch(() => {});
  return answer;
}

/**
 * Letter by letter, so that gäng does not find gång; without Swedish endings, which Pagefind otherwise cuts by itself. Empty when
 * any word is not found.
 */
async function asWritten(words, ask, lang) {
  const bases = words.map((word) => (lang === "sv" ? baseOf(word.toLowerCase()) : word));
  const results = await ask(bases.join(" "), { exactDiacritics: true });
  if (results.length === 0) return [];
  const { missing, near } = await compare(results[0], words, lang);
  return missing.length + near.length === 0 ? results : [];
}

async function answerTo(words, typed, ask, lang) {
  if (!typed.startsWith('"')) {
    const results = await asWritten(words, ask, lang);
    if (results.length > 0) return { results, unknown: [], near: [] };
  }
  // Pagefind passes over a word it does not have, or takes a shorter one for it: ask again without such words, and say so.
  const unknown = [];
  for (let left = words; left.length > 0; ) {
    const results = await ask(left.join(" "));
    if (results.length === 0) break;
    const { missing, near } = await compare(results[0], left, lang);
    if (missing.length === 0) return { results, unknown, near };
    unknown.push(...missing);
    left = left.filter((word) => !missing.includes(word));
  }
  return { results: [], unknown, near: [] };
}

/** When nothing is found: whether that is so because the archive lacks a word, or only because no document has them all. */
async function doubtful(words, { pagefind, alternatives, lang }) {
  const unknown = [];
  for (const word of words) {
    if (fold(word) in alternatives) continue;
    const [first] = await asking(pagefind, word, {});
    const { missing, near } =
      first === undefined ? { missing: [word], near: [] } : await compare(first, [word], lang);
    unknown.push(...missing, ...near);
  }
  return { unknown, near: [] };
}

let prepared;
/** Fetches Pagefind and the beginning of the index, once. */
export function prepare() {
  prepared ??= load().catch((error) => {
    prepared = undefined;
    throw error;
  });
  return prepared;
}

async function load() {
  const [pagefind, entry, archive] = await Promise.all([
    import(`${FOLDER}pagefind.js`),
    fetchText("pagefind-entry.json"),
    fetchText("archive.json").then(JSON.parse),
  ]);
  const { lang, kinds, alternatives } = archive;
  // Pagefind cannot read an index of nothing.
  if (kinds === "") return { lang };
  await pagefind.options(OPTIONS);
  await pagefind.init();
  const inOrder = await asking(pagefind, null, BY_ORDER);
  if (inOrder.length !== kinds.length) throw new Error("the search index has changed");
  const places = new Map(inOrder.map(({ id }, place) => [id, place]));
  const placeOf = ({ id }) => places.get(id);
  return { pagefind, entry, lang, alternatives, inOrder, outline: readOutline(archive), placeOf };
}

export async function fetchText(name) {
  const response = await fetch(`${FOLDER}${name}`, { cache: "no-cache" });
  if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
  return response.text();
}
