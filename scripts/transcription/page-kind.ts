// Transcription room: what a page is about, by its title, its first lines and what was found on it.
import type { Block } from "./block.ts";
import type { FoundPromise } from "./found-promise.ts";
import type { FoundOutcome } from "./outcomes.ts";
import { anywhere } from "./words.ts";

/** `both`: the page itself states promises and what became of them. */
export type PageKind = "pledge" | "report" | "both" | "neither";

const TELLS_OF_RESULTS = anywhere(`
  uppföljning | resultat | redovis | återrapport | bokslut | följs upp | följer upp | vad gjorde | utvärdering | avstämning
  summering | delrapport | slutrapport | så (?:här )?(?:har det )?(?:gick|gått|blev) | återkoppling
  redovisning | utfall | facit | vad blev det | hur gick det | följt upp | uppfyll
`);

export const isAboutResults = (title: string): boolean => TELLS_OF_RESULTS.test(title);

/** In its title, a heading or its first lines: a council's agenda may name a pledge further down. */
export function isAboutPledges(titles: string, blocks: readonly Block[]): boolean {
  const headings = blocks.filter(({ kind }) => kind === "heading").map(({ text }) => text);
  const first = blocks
    .filter(({ kind }) => kind === "text" || kind === "caption")
    .slice(0, 2)
    .map(({ text }) => text);
  return /löfte|lova|åtagand|åtar\s+sig/iu.test([titles, ...headings, ...first].join("\n"));
}

/** `Samverkansöverenskommelse mellan …`: what a pledge may grow from, and none. */
export const isAgreement = (title: string): boolean =>
  /överenskommelse|samverkansavtal|avsiktsförklaring/iu.test(title) && !/löfte|lovar/iu.test(title);

export const isOfOne = (title: string): boolean =>
  (/löfte/iu.test(title) && /(?:19|20)\d{2}/.test(title)) || /(?<![\p{L}])lovar/iu.test(title);

/** Of a pledge that exists, not of what pledges are or of one to come. */
export const tellsOfPledge = (titles: string, blocks: readonly Block[]): boolean =>
  /(?:medborgar)?löfte.*\d{4}|\d{4}.*löfte|lovar/iu.test(titles) ||
  blocks.some(({ text }) =>
    /(?:skr[ei]v(?:it|s)?|skriver|tecknat|undertecknat|signerat|gemensamt)\s+(?:\p{L}+\s+){0,14}(?:medborgar)?löfte|löfte(?:t|n)?\s+(?:\p{L}+\s+){0,4}\d{4}/iu.test(
      text,
    ),
  );

export function kindOf(
  promises: readonly FoundPromise[],
  outcomes: readonly FoundOutcome[],
  text: string,
  isResult: boolean,
  isOfOnePledge: boolean,
): PageKind {
  if (
    !/löfte|lovar|lovat|åtagand/iu.test(text) ||
    /^vad\s+är\s+(?:ett\s+)?(?:medborgar)?löfte|^om\s+medborgarlöften/iu.test(text)
  )
    return "neither";
  if (promises.length > 0 && outcomes.length > 0) return "both";
  if (outcomes.length > 0 && isResult) return "report";
  if (promises.length > 0) return "pledge";
  if (outcomes.length > 0) return "report";
  // A page that tells of one pledge without its promises, which may have been cut away.
  return isOfOnePledge ? "pledge" : "neither";
}
