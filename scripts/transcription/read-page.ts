// Transcription room: a saved page → what it says: what was promised, by whom, until when, and what came of it. Nothing is added.
import { attached } from "./attach.ts";
import type { Block } from "./block.ts";
import { withoutChrome } from "./chrome-lines.ts";
import { endsInHeading, isCutOff } from "./cut-off.ts";
import { decodePage } from "./decode-page.ts";
import type { FoundPromise } from "./found-promise.ts";
import { htmlBlocks, parsePage } from "./html-blocks.ts";
import { textIn } from "./html-tree.ts";
import { MOST_BLOCKS } from "./limits.ts";
import { type FoundOutcome, outcomesIn } from "./outcomes.ts";
import { factsOfHtml, factsOfText, type PageFacts } from "./page-facts.ts";
import {
  isAboutPledges,
  isAboutResults,
  isAgreement,
  isOfOne,
  kindOf,
  type PageKind,
  tellsOfPledge,
} from "./page-kind.ts";
import { titleOf } from "./page-title.ts";
import { type Part, partsOf } from "./parts.ts";
import { promisesIn, softPromisesIn } from "./promises.ts";
import { placeBlocks } from "./sections.ts";
import { signatoriesIn } from "./signatories.ts";
import type { FoundSignatory } from "./signatory.ts";
import { textBlocks } from "./text-blocks.ts";
import { validityOf } from "./validity.ts";
import { municipalityOf } from "./whose.ts";
import type { FoundValidity } from "./years.ts";

export interface Reading {
  readonly kind: PageKind;
  readonly municipality: string | undefined;
  readonly title: string | undefined;
  readonly published: PageFacts["published"];
  readonly source: string | undefined;
  readonly validity: FoundValidity | undefined;
  readonly promises: readonly FoundPromise[];
  readonly outcomes: readonly FoundOutcome[];
  readonly signatories: readonly FoundSignatory[];
  /** The part of the municipality that this pledge alone is for, when the page holds one for each of several. */
  readonly place: string | undefined;
  readonly isOneOfSeveral: boolean;
  /** The text ends in the middle of a sentence. */
  readonly isCutOff: boolean;
  /** Only the first of its blocks were read. */
  readonly isTooLong: boolean;
  readonly blocks: readonly Block[];
}

export interface KnownMunicipality {
  readonly name: string;
  readonly genitive: string;
  readonly slug: string;
}

/** One reading, or one for each of the pledges that a page holds, as they stand on it. */
export function readPage(bytes: Uint8Array, known: readonly KnownMunicipality[]): Reading[] {
  const { kind: format, text } = decodePage(bytes);
  const document = format === "html" ? parsePage(text) : undefined;
  const facts = document === undefined ? factsOfText(text) : factsOfHtml(document);
  const whole = document === undefined ? textBlocks(text) : htmlBlocks(document);
  const all = attached(withoutChrome(whole.slice(0, MOST_BLOCKS)));
  const heading = titleOf(all);
  // In HTML, what stands above the page's own heading is the site's, but for pictures with their words.
  // And in text, so do lines of menus.
  const isTop =
    heading !== undefined &&
    (heading.level === 1 ||
      all.slice(0, all.indexOf(heading)).every(({ kind }) => kind === "heading" || kind === "caption"));
  const start = isTop && heading !== undefined ? all.indexOf(heading) : 0;
  const blocks = all.filter(({ kind }, index) => index >= start || kind === "caption");
  const title = heading?.text ?? facts.windowTitle;
  const body = blocks.map((block) => block.text).join("\n");
  const titles = [title, facts.windowTitle].filter((one) => one !== undefined);
  const chrome = document === undefined ? text : textIn(document);
  const common = {
    municipality: municipalityOf({ titles, body, chrome, source: facts.source }, known),
    published: facts.published,
    source: facts.source,
    windowTitle: facts.windowTitle ?? "",
    isTooLong: whole.length >= MOST_BLOCKS,
    isCutOff: isCutOff(text, format) || (format === "text" && endsInHeading(blocks)),
  };
  const parts = partsOf(blocks, heading);
  const readings = parts.map((part, index) => {
    // The page's day is that of its newest pledge; districts' pledges stand side by side.
    const isOlder = index > 0 && part.place === undefined;
    return readPart(
      part,
      heading,
      title,
      parts.length > 1,
      isOlder ? { ...common, published: undefined } : common,
    );
  });
  // Below several years' pledges, whoever signed did so for the newest.
  const signed =
    readings[0] !== undefined && readings.length > 1 && readings[0].place === undefined
      ? signatoriesIn(blocks)
      : undefined;
  if (signed !== undefined && readings[0] !== undefined && readings[0].signatories.length === 0)
    readings[0] = { ...readings[0], signatories: signed };
  const telling = readings.filter(({ kind }) => kind !== "neither");
  return telling.length > 0 ? telling : readings.slice(0, 1);
}

function readPart(
  { blocks, common: above, place, heading: begins }: Part,
  heading: Block | undefined,
  title: string | undefined,
  isOneOfSeveral: boolean,
  {
    windowTitle,
    isCutOff,
    ...common
  }: Pick<Reading, "municipality" | "published" | "source" | "isCutOff" | "isTooLong"> & {
    windowTitle: string;
  },
): Reading {
  const placed = placeBlocks(blocks, heading);
  const isResult = isAboutResults(title ?? "");
  const isOther =
    isAgreement(title ?? "") || !isAboutPledges(`${title ?? ""}\n${windowTitle}`, [...above, ...blocks]);
  const isPledge =
    !isResult &&
    !isOther &&
    !/förläng/iu.test(title ?? "") &&
    tellsOfPledge(`${title ?? ""}\n${windowTitle}`, blocks);
  const firm = isOther ? [] : promisesIn(placed, isResult);
  const outcomes = outcomesIn(placed, isResult);
  const promises = firm.length === 0 && outcomes.length === 0 && isPledge ? softPromisesIn(placed) : firm;
  const kind = kindOf(
    promises,
    outcomes,
    `${title ?? ""}\n${windowTitle}\n${[...above, ...blocks].map((block) => block.text).join("\n")}`,
    isResult,
    isPledge && isOfOne(title ?? ""),
  );
  const named = begins !== undefined && place === undefined ? begins.text : title;
  return {
    ...common,
    kind,
    title,
    place,
    isOneOfSeveral,
    validity:
      kind === "neither"
        ? undefined
        : validityOf(
            named,
            place === undefined ? blocks : [...above, ...blocks],
            isOneOfSeveral ? undefined : common.published?.day,
          ),
    promises: kind === "neither" || kind === "report" ? [] : promises,
    outcomes: kind === "neither" || kind === "pledge" ? [] : outcomes,
    signatories: kind === "neither" ? [] : signatoriesIn(blocks),
    isCutOff: kind !== "neither" && isCutOff,
    blocks,
  };
}
