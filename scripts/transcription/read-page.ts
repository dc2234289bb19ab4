// Transcription room: a saved page → what it says: what was promised, by whom, until when, and what came of it. Nothing is added.
import { type Day, type Period, yearOf } from "../calendar/day.ts";
import { attached } from "./attach.ts";
import type { Block } from "./block.ts";
import { withoutChrome } from "./chrome-lines.ts";
import { cueOfHeading } from "./cues.ts";
import { decodePage } from "./decode-page.ts";
import { htmlBlocks, parsePage } from "./html-blocks.ts";
import { textIn } from "./html-tree.ts";
import { MOST_BLOCKS } from "./limits.ts";
import { type FoundOutcome, outcomesIn } from "./outcomes.ts";
import { factsOfHtml, factsOfText, type PageFacts, titleOf } from "./page-facts.ts";
import { type Part, partsOf } from "./parts.ts";
import { type FoundPromise, promisesIn, softPromisesIn } from "./promises.ts";
import { placeBlocks } from "./sections.ts";
import { isContact, sentencesIn } from "./sentences.ts";
import { type FoundSignatory, signatoriesIn } from "./signatories.ts";
import { textBlocks } from "./text-blocks.ts";
import { type FoundValidity, oneYear, partOfYear, season, severalYears, sinceAndUntil } from "./validity.ts";
import { municipalityOf } from "./whose.ts";

export type PageKind = "pledge" | "report" | "both" | "neither";

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
    isCutOff: isCutOff(text, format) || (format === "text" && endsInHeading(blocks)),
  };
  const parts = partsOf(blocks, heading);
  const readings = parts.map((part) => readPart(part, heading, title, parts.length > 1, common));
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
  }: Pick<Reading, "municipality" | "published" | "source" | "isCutOff"> & { windowTitle: string },
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
  const promises = firm.length === 0 && isPledge ? softPromisesIn(placed) : firm;
  const outcomes = outcomesIn(placed, isResult);
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

const isAboutResults = (title: string): boolean =>
  /uppföljning|resultat|bokslut|följs\s+upp|följer\s+upp|vad\s+gjorde|utvärdering|avstämning|summering|delrapport|slutrapport|så\s+(?:här\s+)?(?:har\s+det\s+)?(?:gick|gått|blev)|återkoppling|redovisning|utfall|facit|vad\s+blev\s+det|hur\s+gick\s+det|följt\s+upp|uppfyll/iu.test(
    title,
  );

/** In its title, a heading or its first lines: a council's agenda may name a pledge further down. */
function isAboutPledges(titles: string, blocks: readonly Block[]): boolean {
  const headings = blocks.filter(({ kind }) => kind === "heading").map(({ text }) => text);
  const first = blocks
    .filter(({ kind }) => kind === "text" || kind === "caption")
    .slice(0, 2)
    .map(({ text }) => text);
  return /löfte|lova|åtagand|åtar\s+sig/iu.test([titles, ...headings, ...first].join("\n"));
}

/** `Samverkansöverenskommelse mellan …`: what a pledge may grow from, and none. */
const isAgreement = (title: string): boolean =>
  /överenskommelse|samverkansavtal|avsiktsförklaring/iu.test(title) && !/löfte|lovar/iu.test(title);

const isOfOne = (title: string): boolean =>
  (/löfte/iu.test(title) && /(?:19|20)\d{2}/.test(title)) || /(?<![\p{L}])lovar/iu.test(title);

/** Of a pledge that exists, not of what pledges are or of one to come. */
const tellsOfPledge = (titles: string, blocks: readonly Block[]): boolean =>
  /(?:medborgar)?löfte.*\d{4}|\d{4}.*löfte|lovar/iu.test(titles) ||
  blocks.some(({ text }) =>
    /(?:skr[ei]v(?:it|s)?|skriver|tecknat|undertecknat|signerat|gemensamt)\s+(?:\p{L}+\s+){0,14}(?:medborgar)?löfte|löfte(?:t|n)?\s+(?:\p{L}+\s+){0,4}\d{4}/iu.test(
      text,
    ),
  );

function kindOf(
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

/** The most exact that is said of a pledge: days, parts of years, years beside the word; else the year of a heading. */
function validityOf(
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

const isYearAlone = (text: string): boolean =>
  /^(?:år\s+)?(?:19|20)\d{2}(?:\s*[–-]\s*(?:20)?\d{2})?:?$/iu.test(text);

/** Years far from when the page was published are of something else: `sedan 2007`. */
const isNear = ({ from, to }: Period, published: Day | undefined): boolean =>
  published === undefined || (yearOf(from) <= yearOf(published) + 1 && yearOf(to) >= yearOf(published) - 2);

/** A last heading with nothing below it; but names and roles of who signed look like headings too. */
function endsInHeading(blocks: readonly Block[]): boolean {
  const signed = signatoriesIn(blocks).at(-1)?.index ?? -2;
  const last = blocks.at(-1);
  const isEnd = blocks
    .slice(-4)
    .some(({ kind, text }) => kind === "heading" && cueOfHeading(text) === "other");
  return last?.kind === "heading" && !isEnd && !isContact(last.text) && blocks.length - 1 > signed + 1;
}

/** Ends without a full stop, in what is longer than a heading, name or button. */
function isCutOff(text: string, format: "html" | "text"): boolean {
  if (format === "html")
    return !/<\/(?:body|html)>\s*$/i.test(text.trim().slice(-40)) && /[\p{L},]\s*$/u.test(text);
  const last = text.trimEnd().split("\n").at(-1)?.trim() ?? "";
  return last.length > 40 && !/[.!?…:”")\d\]]$/u.test(last);
}
