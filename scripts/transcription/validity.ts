// Transcription room: what a page says in its title, headings and text of how long its pledge is in force → the most exact of it.
import { type Day, type Period, yearOf } from "../calendar/day.ts";
import type { Block } from "./block.ts";
import { sentencesIn } from "./sentences.ts";
import { partOfYear, sinceAndUntil } from "./spans.ts";
import { season } from "./year-parts.ts";
import { type FoundValidity, isYearAlone, oneYear, severalYears } from "./years.ts";

/** The most exact that is said of a pledge: days, parts of years, years beside the word; else the year of a heading. */
export function validityOf(
  title: string | undefined,
  blocks: readonly Block[],
  published: Day | undefined,
): FoundValidity | undefined {
  const headings = [title ?? "", ...blocks.filter(({ kind }) => kind === "heading").map(({ text }) => text)];
  const about = blocks
    .filter(
      ({ kind, text }) =>
        kind !== "item" &&
        /löfte|lovar|lovade|gäller|period|under\s+(?:hela\s+)?(?:året|våren|hösten|\d{4}|första|andra|perioden)/iu.test(
          text,
        ),
    )
    .flatMap(({ text }) => sentencesIn(text))
    .filter((text) => !/nästa|nytt\s+löfte|kommande|tidigare\s+löfte/iu.test(text));
  const inForce = about.filter((text) => /gäll(?:er|de)|giltig|period|löper|sträcker|avser/iu.test(text));
  const pledgeHeadings = headings.filter((text) => /löfte|lovar|uppföljning|resultat|åtagand/iu.test(text));
  const ways: readonly [readonly string[], (text: string) => FoundValidity | undefined][] = [
    [title !== undefined && isYearAlone(title) ? [title] : [], (text) => severalYears(text) ?? oneYear(text)],
    [inForce, partOfYear],
    [[about.join(" ")], sinceAndUntil],
    [pledgeHeadings, partOfYear],
    [pledgeHeadings, severalYears],
    [inForce, severalYears],
    [about, partOfYear],
    [inForce, season],
    [pledgeHeadings, season],
    [pledgeHeadings, oneYear],
    [about, severalYears],
    [inForce, oneYear],
    [about, oneYear],
    [headings, severalYears],
    [headings, oneYear],
  ];
  for (const [texts, read] of ways)
    for (const text of texts) {
      const found = read(text);
      if (found !== undefined && isNear(found.period, published)) return found;
    }
  // `Årets medborgarlöfte` is that of the year in which the page was published.
  const said = blocks
    .map(({ text }) => /(?:årets\s+(?:medborgar)?löfte|under\s+året|i\s+år)(?![\p{L}])/iu.exec(text)?.[0])
    .find((one) => one !== undefined);
  const year = said === undefined || published === undefined ? undefined : oneYear(published.slice(0, 4));
  return year === undefined || said === undefined
    ? undefined
    : { ...year, said, doubt: "year-of-publication" };
}

/** Years far from when the page was published are of something else: `sedan 2007`. */
const isNear = ({ from, to }: Period, published: Day | undefined): boolean =>
  published === undefined || (yearOf(from) <= yearOf(published) + 1 && yearOf(to) >= yearOf(published) - 2);
