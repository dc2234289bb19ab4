// Assets: what of a document is shown: an excerpt and the commitments to go to, with what was found marked.
import { fold, foundIn } from "./search-words.js";

const ANCHOR = "atagande-";
/** Letters on each side of a word that Pagefind found but did not mark. */
const AROUND = 100;
/** A part of a word is looked for only when it has so many letters. */
const SHORTEST_PART = 4;

export function make(name, className = "", ...content) {
  const element = document.createElement(name);
  if (className !== "") element.className = className;
  element.append(...content);
  return element;
}

export function link(address, ...content) {
  const element = make("a", "", ...content);
  element.href = address;
  return element;
}

/** From the one place where most was found: an excerpt of the whole would run from one commitment into the next. */
export function excerpt(data, words) {
  if (isSaidByTitle(data, words)) return make("p", "search-excerpt", beginning(data.content));
  const [best] = byWeight(data);
  const marked = best === undefined ? byPart(data.content, words) : best.excerpt.split(/<\/?mark>/);
  // Every second piece stands within a mark.
  const pieces = (marked ?? [data.excerpt]).map((piece, index) => {
    const text = piece.replaceAll("&lt;", "<").replaceAll("&gt;", ">");
    return index % 2 === 1 ? make("mark", "", text) : text;
  });
  return make("p", "search-excerpt", ...pieces);
}

/** Whoever writes the name of a municipality has it in the heading: a place where it stands once more tells nothing. */
function isSaidByTitle({ meta }, words) {
  const title = fold(meta.title ?? "");
  return words.length > 0 && words.every((word) => title.includes(fold(word)));
}

/** The summary comes first. */
function beginning(content) {
  if (content.length <= 2 * AROUND) return content;
  return `${content.slice(0, content.lastIndexOf(" ", 2 * AROUND))} …`;
}

/** Commitments in which something was found, the most first, then those with a word's later part: as links to their anchors. */
export function commitments(data, words) {
  const found = byWeight(data).flatMap(({ anchor }) => (isCommitment(anchor) ? [anchor] : []));
  const parts = partsOf(words);
  const more = data.anchors.filter(
    (one) => isCommitment(one) && parts.some((part) => fold(one.text).includes(part)),
  );
  const byId = new Map([...found, ...more].map((anchor) => [anchor.id, anchor]));
  const isFound = new Set(foundIn(data));
  return [...byId.values()].map(({ id, text }) => link(`${data.url}#${id}`, ...marks(text, isFound, parts)));
}

const isCommitment = (anchor) => anchor?.id.startsWith(ANCHOR) === true;

const partsOf = (words) => words.map(fold).filter((word) => word.length >= SHORTEST_PART);

/** Whole words of a text, within marks where they were found. */
const marks = (text, isFound, parts) =>
  text.split(/([\p{L}\p{N}-]+)/u).map((piece, index) => {
    const word = fold(piece);
    const isHit = index % 2 === 1 && (isFound.has(word) || parts.some((part) => word.includes(part)));
    return isHit ? make("mark", "", piece) : piece;
  });

/** Pagefind marks nothing when it found the later part of a compound: grann·samverkan. */
function byPart(content, words) {
  // Letter by letter, so that places in the folded text are places in the text.
  const letters = [...content];
  const folded = letters.map((letter) => fold(letter)[0] ?? " ").join("");
  const part = partsOf(words).find((word) => folded.includes(word));
  if (part === undefined) return undefined;
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

const byWeight = ({ sub_results: parts }) => [...parts].sort((a, b) => weight(b) - weight(a));

const weight = ({ weighted_locations: locations }) =>
  locations.reduce((sum, one) => sum + one.balanced_score, 0);
