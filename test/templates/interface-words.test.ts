// Tests that no template says a word by itself: with every text of the table marked, what is left on a page is the archive's own.
import { expect, test } from "vitest";
import { day } from "../../scripts/calendar/day.ts";
import { eventsOf } from "../../scripts/feeds/events.ts";
import { feedWording } from "../../templates/feed-wording.tsx";
import { pageKinds } from "../../templates/pages.ts";
import { type Site, siteOf } from "../../templates/site.ts";
import { ENGLISH } from "../archive/english.ts";
import { ENGLISH_HISTORY } from "../archive/english-history.ts";
import { archiveOf } from "../archive/miniature.ts";
import { readSources } from "../source-tree.ts";
import { saidOn } from "./said.ts";

/** A table with every text between ⟦ and ⟧. */
function marked<T>(value: T): T {
  const mark = (one: unknown): unknown => {
    if (typeof one === "string") return `⟦${one}⟧`;
    if (typeof one === "function") return (...given: unknown[]) => `⟦${one(...given)}⟧`;
    if (Array.isArray(one)) return one.map(mark);
    return Object.fromEntries(Object.entries(one as object).map(([key, inner]) => [key, mark(inner)]));
  };
  return mark(value) as T;
}

/** What was said outside of any mark, without the figures and signs around words. */
function unmarked(said: string): string[] {
  const left = said.replaceAll(/⟦[^⟦⟧]*⟧/g, "|");
  return left === said ? said.split("|").map(bare).filter(Boolean) : unmarked(left);
}

const bare = (text: string): string => text.replaceAll(/\s+/g, " ").replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, "");

/** Every string of the archive, which goes round in circles; a body line by line. */
function wordsIn(value: unknown, seen = new Set<unknown>()): string[] {
  if (typeof value === "string") return value.split("\n").map(bare);
  if (typeof value !== "object" || value === null || seen.has(value)) return [];
  seen.add(value);
  return Object.values(value).flatMap((one) => wordsIn(one, seen));
}

const archive = archiveOf(ENGLISH);
const plain = siteOf(archive, day("2026-11-23"), {
  history: ENGLISH_HISTORY,
  sources: new Map([["ed/2020/pledge.md", ""]]),
});
const site: Site = { ...plain, texts: { ...marked(plain.texts), lang: "en" } };
const content = new Set(wordsIn(archive));
const promised = archive.pledges.flatMap(({ commitments }) =>
  commitments.map(({ text }) => ` ${bare(text)} `),
);

/** Where two wordings are compared, a commitment stands on the page in parts. */
const isOfTemplate = (words: string): boolean =>
  // The fingerprint of a log is a figure, though letters are among its digits.
  !/^[0-9a-f]{40,64}$/.test(words) &&
  !content.has(words) &&
  !promised.some((text) => text.includes(` ${words} `));

test("on pages", () => {
  for (const kind of pageKinds) {
    const entries = kind.entries(site);
    expect(entries, `${kind.name}: a kind of page that the miniature does not need`).not.toEqual([]);
    for (const entry of entries) {
      const own = saidOn(kind.render(entry, site)).flatMap(unmarked);
      expect({ page: kind.address(entry), own: own.filter(isOfTemplate) }).toEqual({
        page: kind.address(entry),
        own: [],
      });
    }
  }
});

test("in feeds", () => {
  const said = eventsOf(archive, site.history).flatMap((event) => {
    const { title, category, summary, html } = feedWording(event, site);
    return [title, category, summary, ...saidOn(html)];
  });
  expect(said.flatMap(unmarked).filter(isOfTemplate)).toEqual([]);
});

test("a word of a template's own would be seen, in a text and in what is read of a picture", () => {
  const { inForce } = site.texts.pages.start;
  expect(saidOn(`<p title="Karta">Se ${inForce} ${inForce} nu: 12</p>`).flatMap(unmarked)).toEqual([
    "Karta",
    "Se",
    "nu",
  ]);
});

test("no template has å, ä or ö outside of the tables and of comments", () => {
  const swedish = readSources()
    .filter(({ name }) => name.startsWith("templates/") && !name.startsWith("templates/texts/"))
    .flatMap(({ name, code }) => code.match(/.*[åäö].*/gi)?.map((line) => `${name}: ${line.trim()}`) ?? []);
  expect(swedish).toEqual([]);
});
