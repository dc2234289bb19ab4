// Assets: a question in the form → Pagefind's answer, put right where Pagefind guesses at words that the archive does not have.
import { baseOf, compare, fold, otherWordings } from "./search-words.js";

const FOLDER = "/pagefind/";
const OPTIONS = {
  // One thread: a worker would cost 43 kB more, and a search takes a few milliseconds.
  noWorker: true,
  excerptEllipsis: "…",
  // `ord` are words that the document does not say itself: they find it, after those that do.
  // Words alike in length first: BRÅ before Brålanda.
  ranking: { termSimilarity: 3, metaWeights: { title: 5, rubrik: 0.5, ar: 1, ord: 0.1 } },
};
/** What was in force last first. */
const BY_ORDER = { sort: { ordning: "asc" } };
/** Another word for what was written counts for so much less. */
const ALTERNATIVE = 0.5;

/** What the form asks, or undefined when it asks nothing. */
export function asked(form, smallWords) {
  const typed = form.elements.q.value.trim();
  const filters = {};
  for (const { name, value } of form.querySelectorAll("select")) if (value !== "") filters[name] = value;
  if (typed === "" && Object.keys(filters).length === 0) return undefined;
  const all = typed.split(/\s+/).filter((word) => fold(word) !== "");
  const telling = all.filter((word) => !smallWords.includes(word.toLowerCase()));
  return { typed, filters, all, words: telling.length > 0 && !typed.startsWith('"') ? telling : all };
}

/**
 * `unknown` are words that the archive does not have, `near` words for which only something shorter was found. Throws when the
 * index cannot be read.
 */
export async function search({ typed, all, words, filters }) {
  const { pagefind, entry, alternatives } = await prepare();
  const ask = (text, more) => asking(pagefind, text, { filters, ...more });
  const inOrder = await ask(null, BY_ORDER);
  if (typed === "") return { results: inOrder, unknown: [], near: [] };

  const answer = await answerTo(words, typed, ask);
  for (const other of otherWordings([words, all], alternatives)) {
    // A phrase as such: Pagefind would take each of its words for the beginning of any.
    const isPhrase = other.words.length > 1 && other.instead.length === all.length;
    const results = isPhrase ? await ask(`"${other.words.join(" ")}"`) : await asWritten(other.words, ask);
    for (const one of results) one.score *= ALTERNATIVE;
    answer.results.push(...results);
    if (results.length === 0) continue;
    const isSaid = (word) => other.instead.includes(fold(word));
    answer.unknown = answer.unknown.filter((word) => !isSaid(word));
    answer.near = answer.near.filter((word) => !isSaid(word));
  }
  // Pagefind keeps quiet about parts of the index that it could not fetch, as after a new version of the site.
  if (answer.results.length === 0 && (await fetchText("pagefind-entry.json")) !== entry)
    throw new Error("the search index has changed");
  return { ...answer, results: ranked(answer.results, inOrder) };
}

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
 * Letter by letter, so that gäng does not find gång; without endings, which Pagefind otherwise cuts by itself. Empty when any
 * word is not found.
 */
async function asWritten(words, ask) {
  const bases = words.map((word) => baseOf(word.toLowerCase()));
  const results = await ask(bases.join(" "), { exactDiacritics: true });
  if (results.length === 0) return [];
  const { missing, near } = await compare(results[0], words);
  return missing.length + near.length === 0 ? results : [];
}

async function answerTo(words, typed, ask) {
  if (!typed.startsWith('"')) {
    const results = await asWritten(words, ask);
    if (results.length > 0) return { results, unknown: [], near: [] };
  }
  // Pagefind passes over a word it does not have, or takes a shorter one for it: ask again without such words, and say so.
  const unknown = [];
  for (let left = words; left.length > 0; ) {
    const results = await ask(left.join(" "));
    if (results.length === 0) break;
    const { missing, near } = await compare(results[0], left);
    if (missing.length === 0) return { results, unknown, near };
    unknown.push(...missing);
    left = left.filter((word) => !missing.includes(word));
  }
  return { results: [], unknown, near: [] };
}

/** Each hit once, as it was found best; hits of equal worth in the archive's order. */
function ranked(results, inOrder) {
  const order = new Map(inOrder.map(({ id }, place) => [id, place]));
  const best = new Map();
  for (const one of results) if (!(best.get(one.id)?.score >= one.score)) best.set(one.id, one);
  const worth = ({ score }) => Math.round(score * 100);
  return [...best.values()].sort((a, b) => worth(b) - worth(a) || order.get(a.id) - order.get(b.id));
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
  const [pagefind, entry, alternatives] = await Promise.all([
    import(`${FOLDER}pagefind.js`),
    fetchText("pagefind-entry.json"),
    fetchText("alternatives.json"),
  ]);
  await pagefind.options(OPTIONS);
  await pagefind.init();
  return { pagefind, entry, alternatives: JSON.parse(alternatives) };
}

async function fetchText(name) {
  const response = await fetch(`${FOLDER}${name}`, { cache: "no-cache" });
  if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
  return response.text();
}
