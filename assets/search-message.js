// Assets: what the search says of its answer: how much was found, how the question was understood, and ways on where it was too little.
import { search } from "./search-index.js";
import { make } from "./search-passage.js";

export const say = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);

const isYear = (word) => /^\d{4}$/.test(word);

/** One sentence after the other, read out as one. Of a single word that is not found, "no hits" says it all; `hasWays` says that links follow. */
export function messageOf({ groups, unknown, near }, question, { texts, thisYear, heldYears }, hasWays) {
  const { typed, years, wantsOutcome, words } = question;
  const n = groups.length;
  const query = typed === "" ? "" : ` ${say(texts.forQuery, { q: typed })}`;
  const reportLeads = wantsOutcome && groups[0]?.reports.some((place) => groups[0].found.has(place));
  return [
    `${countOf(n, texts)}${query}.`,
    ...(n > 0 && years.length > 0 ? [understood(years, thisYear, texts)] : []),
    ...(reportLeads ? [texts.reportsFirst] : []),
    ...(n === 0 && words.length === 1 ? unknown.filter(isYear) : [...unknown, ...near]).map((word) =>
      say(isYear(word) ? texts.unknownYear : texts.unknown, { word }),
    ),
    ...(n > 0 && unknown.length > 0 && unknown.length < words.length ? [texts.withoutUnknown] : []),
    ...(n > 0 && near.length > 0 ? [texts.onlyNear] : []),
    ...(n === 0 && !hasWays ? [helpWith(unknown, heldYears, texts)] : []),
  ].join(" ");
}

const helpWith = (unknown, heldYears, texts) =>
  unknown.some(isYear) && heldYears.length > 0
    ? say(texts.heldYears, { from: Math.min(...heldYears), to: Math.max(...heldYears) })
    : texts.noneHelp;

function understood(years, thisYear, { valid }) {
  const [first, last] = [years[0], years.at(-1)];
  const text = last < thisYear ? valid.past : first > thisYear ? valid.coming : valid.now;
  return say(text, { years: first === last ? first : `${first}–${last}` });
}

/** `Menade du belysning?` for each word that the archive does not have. `linkTo` makes a link that searches. */
export async function suggestions({ unknown, near }, { typed }, texts, linkTo) {
  const doubtful = [...unknown, ...near].filter((word) => !/\d/.test(word));
  if (doubtful.length === 0) return [];
  // Not awaited by anything else: without it there is an answer all the same.
  const { suggest } = await import("./search-near.js");
  const found = await Promise.all(doubtful.map((word) => suggest(word)));
  return doubtful.flatMap((word, n) => {
    if (found[n].length === 0) return [];
    const links = found[n].map((other) =>
      linkTo(
        {
          q: typed
            .split(/\s+/)
            .map((one) => (one === word ? other : one))
            .join(" "),
        },
        other,
      ),
    );
    const [before, after] = texts.didYouMean.split("{words}");
    return [make("p", "search-way", before, ...inLine(links, texts.or), after)];
  });
}

/** a, b eller c */
const inLine = (links, or) =>
  links.flatMap((one, n) => (n === 0 ? [one] : [n === links.length - 1 ? ` ${or} ` : ", ", one]));

/** Where nothing is found: the same question without filters or without a year, when that finds something. */
export async function wider({ filters, typed, undated }, ask, texts, linkTo) {
  const isFiltered = Object.keys(filters).length > 0;
  const ways = [
    ...(isFiltered ? [{ q: typed, filters: {}, text: texts.withoutFilters }] : []),
    ...(undated !== undefined && undated !== typed ? [{ q: undated, filters, text: texts.withoutYear }] : []),
  ];
  const links = [];
  for (const { text, ...way } of ways) {
    const question = ask(way);
    const n = question === undefined ? 0 : (await search(question)).groups.length;
    if (n > 0) links.push(make("p", "search-way", linkTo(way, `${text} (${countOf(n, texts)})`)));
  }
  return links;
}

const countOf = (n, { none, one, many }) => (n === 0 ? none : n === 1 ? one : say(many, { n }));
