// Assets: one hit as elements: what it is, whether it is in force today, where the words stand, which commitments to go to.
// Everything that comes from the index becomes text nodes.
import { fold } from "./search-words.js";

const MOST_COMMITMENTS = 3;
const ANCHOR = "atagande-";
/** Letters on each side of a word that Pagefind found but did not mark. */
const AROUND = 100;
/** A part of a word is looked for only when it has so many letters. */
const SHORTEST_PART = 4;

const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Stockholm" }).format(new Date());

export function hit(data, { words }, texts, form) {
  const [kind] = data.filters.slag;
  const item = make("li", "search-hit");
  const heading = make("h3");
  heading.append(link(data.url, data.meta.title ?? data.meta.rubrik));
  item.append(heading, facts(data, kind, texts, form), excerpt(data, words));
  const commitments = matching(data, words);
  if (commitments.length > 0) {
    const list = make("ul", "search-commitments");
    for (const { id, text } of commitments) {
      const one = make("li");
      one.append(link(`${data.url}#${id}`, text));
      list.append(one);
    }
    item.append(make("p", "fine", texts.commitments), list);
  }
  return item;
}

/** Löfte · Strängnäs · Har slutat gälla, 1 januari–31 december 2019 */
function facts(data, kind, texts, form) {
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
  const line = make("p", "search-facts");
  line.append(
    make("span", "search-kind", texts.kinds[kind]),
    ` ${municipality} `,
    make("span", `state state-${state}`, texts.states[kind][state]),
    ` ${when}`,
  );
  return line;
}

/** From the one place where most was found: an excerpt of the whole would run from one commitment into the next. */
function excerpt(data, words) {
  const line = make("p", "search-excerpt");
  const [best] = [...data.sub_results].sort((a, b) => weight(b) - weight(a));
  const marked = best === undefined ? byPart(data.content, words) : best.excerpt.split(/<\/?mark>/);
  // Every second piece stands within a mark.
  (marked ?? [data.excerpt]).forEach((piece, index) => {
    const text = piece.replaceAll("&lt;", "<").replaceAll("&gt;", ">");
    line.append(index % 2 === 1 ? make("mark", "", text) : text);
  });
  return line;
}

/** Pagefind marks nothing when it found the later part of a compound: grann·samverkan. */
function byPart(content, words) {
  // Letter by letter, so that places in the folded text are places in the text.
  const folded = [...content].map((letter) => fold(letter)[0] ?? " ").join("");
  const part = words.map(fold).find((word) => word.length >= SHORTEST_PART && folded.includes(word));
  if (part === undefined) return undefined;
  const letters = [...content];
  const at = folded.indexOf(part);
  const end = at + part.length;
  const start = at <= AROUND ? 0 : folded.lastIndexOf(" ", at - AROUND) + 1;
  const stop = end + AROUND >= letters.length ? letters.length : folded.indexOf(" ", end + AROUND);
  const text = (from, to) => letters.slice(from, to < 0 ? undefined : to).join("");
  return [
    `${start > 0 ? "… " : ""}${text(start, at)}`,
    text(at, end),
    `${text(end, stop)}${stop < letters.length ? " …" : ""}`,
  ];
}

/** Commitments in which Pagefind found something, the most first, then those with a word's later part. */
function matching(data, words) {
  const found = data.sub_results
    .filter(({ anchor }) => anchor?.id.startsWith(ANCHOR))
    .sort((a, b) => weight(b) - weight(a))
    .map(({ anchor }) => anchor);
  const parts = words.map(fold).filter((word) => word.length >= SHORTEST_PART);
  const more = data.anchors.filter(
    ({ id, text }) => id.startsWith(ANCHOR) && parts.some((part) => fold(text).includes(part)),
  );
  const byId = new Map([...found, ...more].map((anchor) => [anchor.id, anchor]));
  return [...byId.values()].slice(0, MOST_COMMITMENTS);
}

const weight = ({ weighted_locations }) =>
  weighted_locations.reduce((sum, one) => sum + one.balanced_score, 0);

function make(name, className = "", text = "") {
  const element = document.createElement(name);
  if (className !== "") element.className = className;
  element.append(text);
  return element;
}

function link(address, text) {
  const element = make("a", "", text);
  element.href = address;
  return element;
}
