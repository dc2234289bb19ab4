// Assets: documents that Pagefind found → what is listed: a pledge together with its follow-ups, or a thread; the best first.

/**
 * pagefind/archive.json → what it says of a place in the archive's order: the letter of its kind, the place of the pledge that a
 * follow-up is about (or its own), and the year in which it began.
 */
export function readOutline({ kinds, begins }) {
  const years = begins.flatMap(([year, count]) => Array(count).fill(year));
  const leads = [];
  for (const [place, kind] of [...kinds].entries()) leads.push(kind === "u" ? leads[place - 1] : place);
  return {
    kindOf: (place) => kinds[place],
    leadOf: (place) => leads[place],
    yearOf: (place) => years[place],
    /** Places of the follow-ups of the pledge at a place, the newest first. */
    reportsOf: (place) => {
      const found = [];
      while (kinds[place + 1 + found.length] === "u") found.push(place + 1 + found.length);
      return found;
    },
  };
}

/**
 * `results` of one or several searches, each document perhaps more than once; `placeOf` says where one stands in the archive's
 * order. With `wantsOutcome` whatever has a follow-up among them comes first, with `years` what began in one of them,
 * and threads last, since they run through many.
 */
export function group(results, placeOf, outline, { wantsOutcome = false, years = [] }) {
  const groups = new Map();
  for (const result of bestOf(results)) {
    const place = placeOf(result);
    const lead = outline.leadOf(place);
    const one = groups.get(lead) ?? {
      lead,
      kind: outline.kindOf(lead),
      reports: outline.reportsOf(lead),
      found: new Map(),
      worth: 0,
    };
    groups.set(lead, one);
    one.found.set(place, result);
    // Pagefind's scores differ by less than they mean.
    one.worth = Math.max(one.worth, Math.round(result.score * 100));
  }
  const rank = ({ lead, kind, reports, found }) => [
    wantsOutcome && reports.some((place) => found.has(place)) ? 0 : 1,
    years.length === 0 ? 0 : kind === "t" ? 2 : years.includes(outline.yearOf(lead)) ? 0 : 1,
  ];
  const compare = (a, b) => {
    const [ranks, others] = [rank(a), rank(b)];
    return ranks[0] - others[0] || ranks[1] - others[1] || b.worth - a.worth || a.lead - b.lead;
  };
  return [...groups.values()].sort(compare);
}

/** Each document once, as it was found best. */
function bestOf(results) {
  const best = new Map();
  for (const one of results) if (!(best.get(one.id)?.score >= one.score)) best.set(one.id, one);
  return best.values();
}
