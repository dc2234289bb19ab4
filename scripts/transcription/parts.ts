// Transcription room: a page that holds several pledges → one part for each: years below one another, or districts side by side.
import type { Block } from "./block.ts";
import { cueOfHeading } from "./cues.ts";
import { partyNamed } from "./party-words.ts";
import { anywhere } from "./words.ts";
import { isYearAlone, oneYear, severalYears } from "./years.ts";

export interface Part {
  /** With what stands above all parts: in the first of them. */
  readonly blocks: readonly Block[];
  /** What stands above all parts, for what it says of each. */
  readonly common: readonly Block[];
  /** The part of the municipality that it is for, in the page's words. */
  readonly place: string | undefined;
  /** The heading that begins it; undefined when the page is one. */
  readonly heading: Block | undefined;
}

export function partsOf(blocks: readonly Block[], title: Block | undefined): Part[] {
  const headings = blocks.filter(
    (block) => block.kind === "heading" && block !== title && block.text !== title?.text,
  );
  const years = yearHeadings(headings);
  if (years.length > 1) return divided(blocks, years, () => undefined);
  const places = placeHeadings(blocks, headings);
  if (places.length > 1)
    return divided(blocks, places, ({ text }) =>
      text.replace(/^medborgarlöfte(?:t)?\s+(?:för\s+|i\s+|på\s+)?/iu, ""),
    );
  return [{ blocks, common: [], place: undefined, heading: undefined }];
}

/** `Medborgarlöfte 2022–2023`, `Medborgarlöfte 2021`, or bare years, each its own. */
function yearHeadings(headings: readonly Block[]): Block[] {
  const dated = headings.filter(({ text }) => {
    const isNamed = /löfte/iu.test(text) && !/uppföljning|resultat|gick|utfall/iu.test(text);
    return (isNamed || isYearAlone(text)) && oneYear(text) !== undefined;
  });
  const spans = new Set(dated.map(({ text }) => (severalYears(text) ?? oneYear(text))?.period.from));
  return spans.size === dated.length ? dated : [];
}

const SEVERAL = anywhere(String.raw`
  (?<![\p{L}])(?:två|tre|fyra|flera|egna|var sitt|varsitt|olika) (?:\p{L}+ ){0,4}?(?:medborgar)?löfte(?:n)?(?![\p{L}])
  (?:stadsdel|ort|kommundel|område|by|tätort)(?:er|ar|en|erna|arna|) har (?:\p{L}+ ){0,3}löfte
  löfte(?:n)? (?:\p{L}+ ){0,3}(?:för varje|per) (?:ort|stadsdel|kommundel|tätort|område)
`);

/** Headings of one level that name places, where the page says that it has several pledges. */
function placeHeadings(blocks: readonly Block[], headings: readonly Block[]): Block[] {
  if (!blocks.some(({ text }) => SEVERAL.test(text))) return [];
  for (const level of new Set(headings.map((heading) => heading.level))) {
    const names = headings.filter(
      ({ text, level: own }) =>
        own === level &&
        partyNamed(text) === undefined &&
        (cueOfHeading(text) === undefined || /^medborgarlöfte(?:t)?\s+(?:för|i|på)\s+\p{Lu}/iu.test(text)) &&
        /^\p{Lu}/u.test(text) &&
        text.split(/\s+/).length <= 6,
    );
    const withLists = names.filter((heading) => holdsList(blocks, heading));
    if (withLists.length > 1) return withLists;
  }
  return [];
}

function holdsList(blocks: readonly Block[], heading: Block): boolean {
  const from = blocks.indexOf(heading) + 1;
  const to = blocks.findIndex(
    (block, index) => index >= from && block.kind === "heading" && block.level <= heading.level,
  );
  const inside = blocks.slice(from, to < 0 ? undefined : to);
  return inside.some(({ kind }) => kind === "item" || kind === "row");
}

function divided(
  blocks: readonly Block[],
  headings: readonly Block[],
  placeOf: (heading: Block) => string | undefined,
): Part[] {
  const starts = headings.map((heading) => blocks.indexOf(heading));
  const common = blocks.slice(0, starts[0]);
  return headings.map((heading, index) => {
    const own = blocks.slice(starts[index], endOf(blocks, starts[index + 1], heading));
    return { blocks: index === 0 ? [...common, ...own] : own, common, place: placeOf(heading), heading };
  });
}

/** The last part ends where something else of its level begins: contacts, links. */
function endOf(blocks: readonly Block[], next: number | undefined, heading: Block): number {
  if (next !== undefined) return next;
  const from = blocks.indexOf(heading) + 1;
  const other = blocks.findIndex(
    (block, index) =>
      index >= from &&
      block.kind === "heading" &&
      block.level <= heading.level &&
      cueOfHeading(block.text) === "other",
  );
  return other < 0 ? blocks.length : other;
}
