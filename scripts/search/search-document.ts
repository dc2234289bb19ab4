// Search room: one thing that can be found, and the lean HTML by which Pagefind is told of it. Everything is escaped here.
import type { Period } from "../calendar/day.ts";

/** Values that an address can carry: ?slag=lofte&ar=2021. Pagefind calls its filters by the same names. */
export interface SearchFilters {
  readonly slag: readonly [Kind];
  /** The municipality's slug. */
  readonly kommun: readonly string[];
  /** Every year in which it is valid. */
  readonly ar: readonly string[];
  readonly status: readonly string[];
  readonly tema: readonly string[];
  /** Who promised: police, municipality, joint, or `partner` for whoever a municipality has named. */
  readonly part: readonly string[];
}

export type Kind = "lofte" | "uppfoljning" | "trad";

/** A thread's title is the text of a commitment: as heavy as a real title, it would put every thread before what it is made of. */
const TITLE_FIELD: Readonly<Record<Kind, string>> = { lofte: "title", uppfoljning: "title", trad: "rubrik" };

export interface SearchDocument {
  readonly address: string;
  readonly title: string;
  readonly filters: SearchFilters;
  /** When it is in force; several for a thread. The browser works out what holds on the day of reading. */
  readonly valid: readonly { readonly period: Period; readonly label: string }[];
  /** Running text, the summary first: where nothing is marked, an excerpt is its beginning. */
  readonly texts: readonly string[];
  /** Names of places and people: found as they are written, so nothing is added for their words. */
  readonly facts: readonly string[];
  readonly commitments: readonly CommitmentPassage[];
}

/** A hit in it links to the anchor. */
export interface CommitmentPassage {
  readonly anchor: string;
  readonly heading: string;
  readonly texts: readonly string[];
}

/** The text whose words are worth finding in other forms too. */
export const textOf = ({ title, texts, commitments }: SearchDocument): string =>
  [title, ...texts, ...commitments.flatMap((one) => [one.heading, ...one.texts])].join("\n");

/** The day on which it began, a thread with its last pledge; empty when it never did. */
export const begin = ({ valid }: SearchDocument): string =>
  valid
    .map(({ period }) => period.from)
    .sort()
    .at(-1) ?? "";

/** Said to Pagefind of every document: it keeps one index for each language. */
export interface Telling {
  readonly lang: string;
  /** Words that find the document though it does not say them. */
  readonly extra: readonly string[];
  /** Lower comes first. */
  readonly order: number;
}

/** `extra` gets a field of its own with a low weight: as text it would show in excerpts. */
export function toHtml(document: SearchDocument, { lang, extra, order }: Telling): string {
  const { filters, valid } = document;
  // Commitments come last: whatever follows a heading belongs to it.
  const body = [...document.texts, ...document.facts].map(paragraph);
  for (const { anchor, heading, texts } of document.commitments) {
    // What was promised counts for more than the text around it.
    body.push(`<h2 id="${htmlOf(anchor)}" data-pagefind-weight="3">${htmlOf(heading)}</h2>`);
    body.push(...texts.map(paragraph));
  }
  const head = [
    meta(TITLE_FIELD[filters.slag[0]], document.title),
    meta("ord", extra.join(" ")),
    ...Object.entries(filters).flatMap(([name, values]) =>
      values.map((value: string) => filter(name, value)),
    ),
    // As a filter, since Pagefind searches in every meta field: 2021 would match the day 2021-12-31.
    ...valid.map(({ period, label }) => filter("giltig", `${period.from}/${period.to}/${label}`)),
    `<meta data-pagefind-sort="ordning[content]" content="${order}">`,
  ];
  return `<!doctype html><html lang="${htmlOf(lang)}"><head>${head.join("")}</head><body>${body.join("")}</body></html>`;
}

const paragraph = (text: string): string => `<p>${htmlOf(text)}</p>`;

const meta = (name: string, value: string): string =>
  value === "" ? "" : `<meta data-pagefind-meta="${name}[content]" content="${htmlOf(value)}">`;

const filter = (name: string, value: string): string =>
  `<meta data-pagefind-filter="${name}[content]" content="${htmlOf(value)}">`;

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const htmlOf = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
