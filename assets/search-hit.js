// Assets: one hit as elements: a pledge with what it promised and what came of it, or a thread. Everything that comes from the index
// becomes text nodes.
import { dataAt } from "./search-index.js";
import { commitments, excerpt, link, make } from "./search-passage.js";

const MOST_COMMITMENTS = 3;

const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Stockholm" }).format(new Date());

/** Fetches what is to be said of a group: `place` → data, found or not. */
export async function load({ lead, found, reports }, { wantsOutcome }) {
  const places = [lead, ...found.keys()];
  // Whoever asks what came of a pledge is led to a follow-up that does not say the words, too.
  if (wantsOutcome && !reports.some((place) => found.has(place))) places.push(...reports.slice(0, 1));
  const data = await Promise.all(
    [...new Set(places)].map(async (place) => [place, await (found.get(place)?.data() ?? dataAt(place))]),
  );
  return new Map(data);
}

export function hit(group, data, question, page) {
  const { lead, kind, found, reports } = group;
  const { words, wantsOutcome } = question;
  const { texts } = page;
  const main = data.get(lead);
  const told = reports.filter((place) => data.has(place));
  const item = make(
    "li",
    "search-hit",
    make("h3", "", link(main.url, main.meta.title ?? main.meta.rubrik)),
    facts(main, kind === "t" ? "trad" : "lofte", page),
  );
  const own = found.has(lead) ? passages(main, words, texts) : [];
  const outcomes = told.map((place) => {
    const report = data.get(place);
    const name = link(report.url, report.meta.title);
    const line = make("p", "", make("span", "search-kind", texts.report), " ", name);
    if (!found.has(place)) return make("div", "search-report", line);
    // On the pledge's page, too, a commitment stands with what came of it: one list is enough.
    const list = own.length === 0 ? listed(report, words, texts) : [];
    return make("div", "search-report", line, excerpt(report, words), ...list);
  });
  if (wantsOutcome && kind === "l" && told.length === 0) outcomes.push(make("p", "fine", texts.noReport));
  item.append(...(wantsOutcome ? [...outcomes, ...own] : [...own, ...outcomes]));
  return item;
}

/** The commitments in which something was found, or else an excerpt. */
function passages(data, words, texts) {
  const list = listed(data, words, texts);
  return list.length > 0 ? list : [excerpt(data, words)];
}

function listed(data, words, texts) {
  const all = words.length === 0 ? [] : commitments(data, words);
  if (all.length === 0) return [];
  const list = make(
    "ul",
    "search-commitments",
    ...all.slice(0, MOST_COMMITMENTS).map((one) => make("li", "", one)),
  );
  const next = all[MOST_COMMITMENTS];
  if (next !== undefined) {
    next.textContent = texts.andMore.replace("{n}", all.length - MOST_COMMITMENTS);
    list.append(make("li", "", next));
  }
  return [make("p", "fine", texts.commitments), list];
}

/** Löfte · Strängnäs · Har slutat gälla, 1 januari–31 december 2019 */
function facts(data, kind, { texts, form }) {
  const periods = data.filters.giltig.map((text) => text.split("/")).sort();
  const [first, last] = [periods[0], periods.at(-1)];
  const state = periods.some(([from, to]) => from <= today && today <= to)
    ? "in-force"
    : periods.some(([from]) => today < from)
      ? "upcoming"
      : "ended";
  const when = periods.length === 1 ? first[2] : `${first[0].slice(0, 4)}–${last[1].slice(0, 4)}`;
  const [slug] = data.filters.kommun;
  const municipality =
    [...form.elements.kommun.options].find((option) => option.value === slug)?.text ?? slug;
  return make(
    "p",
    "search-facts",
    make("span", "search-kind", texts.kinds[kind]),
    ` ${municipality} `,
    make("span", `state state-${state}`, texts.states[kind][state]),
    ` ${when}`,
  );
}
