// Assets: what is asked: which words, in which years, and whether it is about what came of a pledge.
import { bare, fold, placeOf } from "./search-words.js";

const YEARS = /^(\d{4})(?:[-–](\d{4}))?[.,?!]?$/;

/** Nobody asks more than this in earnest, and every letter of it would be held against every word there is. */
const LONGEST = 200;

/**
 * What the form asks, or undefined when it asks nothing. `texts` are the interface's own words; `years` those in which any pledge of
 * the archive is valid: another year is a word like any other.
 */
export function asked({ typed: whole, filters }, texts, years, thisYear) {
  const typed = whole.slice(0, LONGEST);
  if (typed === "" && Object.keys(filters).length === 0) return undefined;
  const all = typed.split(/\s+/).filter((word) => fold(word) !== "");
  // A phrase is meant as it stands.
  if (typed.startsWith('"')) return { typed, filters, all, words: all, years: [], outcome: [] };

  const [undated, dates] = takeYears(all, texts.relativeYears, years, thisYear);
  const [rest, outcome] = take(undated, texts.outcomeWords);
  const isUnderstood = dates.length + outcome.length > 0;
  const passedOver = new Set([...texts.smallWords, ...(isUnderstood ? texts.pledgeWords : [])]);
  const tells = (word) => !passedOver.has(bare(word));
  const telling = rest.filter(tells);
  return {
    typed,
    filters,
    /** With the words too small to search for: a phrase may hold some. */
    all: rest,
    words: telling.length > 0 || isUnderstood ? telling : rest,
    years: dates,
    /** The words that ask for outcomes, of which some may stand in the archive too. */
    outcome: outcome.filter(tells),
    wantsOutcome: outcome.length > 0,
    /** The question without any year. */
    undated: undated.filter((word) => !YEARS.test(word)).join(" "),
  };
}

function takeYears(words, relative, known, thisYear) {
  const found = [];
  let left = words;
  for (const [phrase, offset] of Object.entries(relative)) {
    const year = thisYear + offset;
    const [rest, taken] = known.includes(year) ? take(left, [phrase]) : [left, []];
    if (taken.length > 0) found.push(year);
    left = rest;
  }
  left = left.filter((word) => {
    const [, from, to = from] = YEARS.exec(word) ?? [];
    const meant = known.filter((year) => from <= year && year <= to);
    found.push(...meant);
    return meant.length === 0;
  });
  return [left, [...new Set(found)].sort()];
}

/** Words without any of the phrases, the longest first, and the words that were theirs. */
function take(words, phrases) {
  const taken = [];
  let left = words;
  for (const phrase of [...phrases].sort((a, b) => b.length - a.length)) {
    const at = placeOf(phrase.split(" ").map(fold), left.map(fold));
    if (at < 0) continue;
    const end = at + phrase.split(" ").length;
    taken.push(...left.slice(at, end));
    left = [...left.slice(0, at), ...left.slice(end)];
  }
  return [left, taken];
}
