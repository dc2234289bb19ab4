// Transcription room: blocks in their places → the promises a page makes, in its order and its own words, each with how sure that is.
import { isSpeech } from "./block.ts";
import { dividedAtResult, isPromised } from "./outcomes.ts";
import { type By, isWe, partyMarked, partyNamed, partyOfSentence } from "./party-words.ts";
import { cueAt, type Placed, partyAt } from "./sections.ts";
import {
  beginsWithVerb,
  isAboutPledge,
  isContact,
  isModal,
  isPassive,
  isPresent,
  isPromise,
  sentencesIn,
  speaksToReader,
  tellsOfDone,
} from "./sentences.ts";
import { rowsPromised } from "./tables.ts";
import { type FoundTarget, targetIn } from "./targets.ts";

export interface FoundPromise {
  readonly text: string;
  readonly by: By;
  /** Who else than the police and the municipality promises, as the page says it. */
  readonly partner: string | undefined;
  /** The page names nobody here, and the promise is taken for a joint one. */
  readonly isPartyUnsure: boolean;
  readonly target: FoundTarget | undefined;
  /** The list may be something else than promises. */
  readonly isUnsure: boolean;
  /** Of the block it stands in. */
  readonly index: number;
}

/** From this on something is a promise; a little above it, it is an unsure one. */
const ENOUGH = 1.2;
const SURE = 1.7;

/** `isResult`: the page as a whole tells what came of promises. */
export function promisesIn(placed: readonly Placed[], isResult: boolean): FoundPromise[] {
  const listed = listsOf(placed).flatMap((list) => promisesOfList(list, isResult));
  const rows = rowsPromised(placed).map(({ place, text, by, target }) => found(text, place, { by, target }));
  const headings = headingsPromised(placed, isResult);
  const taken = [...listed, ...rows, ...headings];
  const prose = placed.flatMap((one) => promisesOfProse(one, isResult, taken, placed));
  return [...taken, ...prose].sort((a, b) => a.index - b.index);
}

/**
 * Where a page that tells of a pledge says nothing that is surely a promise: what it puts in a list as its focus, or tells that the
 * parties do. All of it unsure.
 */
export function softPromisesIn(placed: readonly Placed[]): FoundPromise[] {
  const lists = listsOf(placed).flatMap((list) =>
    list.filter(
      ({ block }) =>
        cueAt(list[0] as Placed) !== "other" && ownWeight(block.text, block.isLink === true) > -2.5,
    ),
  );
  const listed = lists.map((place) => found(place.block.text, place, { isUnsure: true }));
  if (listed.length > 0) return listed;
  return placed.flatMap((place) => {
    const isIntro = placed.find(({ block }) => block.kind === "text") === place;
    if (place.block.kind !== "text" || isIntro || cueAt(place) === "other" || isSpeech(place.block.text))
      return [];
    return sentencesIn(place.block.text)
      .filter((sentence) => isPresent(sentence) && !isAboutPledge(sentence) && !tellsOfDone(sentence))
      .map((sentence) => found(sentence, place, { isUnsure: true }));
  });
}

/** `Löfte 1: Vi ska synas mer`, `2. Kommunen ska …` */
const NUMBERED = /^(?:löfte|åtagande|punkt)\s*(?:nr\.?\s*)?\d+\s*[:.–-]\s*/iu;

/** What was promised stands as a heading, above why it was or what came of it. */
function headingsPromised(placed: readonly Placed[], isResult: boolean): FoundPromise[] {
  return placed.flatMap((place, index) => {
    const { text } = place.block;
    // `Polisen och kommunen lovar under året` only leads in.
    const said = text.replace(/^.*?(?<![\p{L}])(?:ska|skall|lovar|kommer|skulle)(?![\p{L}])/iu, "").trim();
    const leadsIn = /(?::|\satt)$/iu.test(text) || said.split(/\s+/).length < 3;
    const isWhole = text.split(/\s+/).length > 5 && !leadsIn && isPromise(text);
    if (!isResult) {
      const rest = text.replace(NUMBERED, "");
      const isNumbered = rest !== text && (isPromise(rest) || rest.split(/\s+/).length > 4);
      const isHeading = place.block.kind === "heading" && (isNumbered || isWhole);
      const leads = placed[index + 1]?.block.kind;
      if (!isHeading || leads === "item" || leads === "row") return [];
      return [found(text.replace(NUMBERED, ""), place, {})];
    }
    const heading = place.block.kind === "heading" ? place.above.at(-1) : undefined;
    const next = placed[index + 1]?.block.kind;
    if (
      heading === undefined ||
      !isPromised(heading) ||
      /(?::|\satt)$/iu.test(text) ||
      (next !== "text" && next !== "item")
    )
      return [];
    return [found(place.block.text, place, {})];
  });
}

function listsOf(placed: readonly Placed[]): Placed[][] {
  const lists: Placed[][] = [];
  for (const [index, one] of placed.entries()) {
    if (one.block.kind !== "item") continue;
    const last = lists.at(-1);
    const before = placed[index - 1];
    if (last !== undefined && before?.block.kind === "item" && before.block.group === one.block.group)
      last.push(one);
    else if (last !== undefined && before?.block.kind === "item" && one.block.level > 1) last.push(one);
    else lists.push([one]);
  }
  return lists;
}

function promisesOfList(list: readonly Placed[], isResult: boolean): FoundPromise[] {
  const owns = list.map(({ block }) =>
    ownWeight(dividedAtResult(block.text)?.[0] ?? block.text, block.isLink === true),
  );
  const mean = owns.reduce((sum, own) => sum + own, 0) / owns.length;
  const weights = list.map(
    (place, index) => contextWeight(place, isResult) + 0.5 * (owns[index] ?? 0) + 0.5 * mean,
  );
  // In a list of promises, one of another shape is one too.
  const isList = weights.filter((weight) => weight >= ENOUGH).length * 2 >= list.length;
  return list.flatMap((place, index) => {
    const own = owns[index] ?? 0;
    // An item that only gathers those below it.
    if ((list[index + 1]?.block.level ?? 0) > place.block.level) return [];
    const weight = weights[index] ?? 0;
    if (own <= -3 || (weight < ENOUGH && !(isList && own >= 0 && list.length > 1))) return [];
    return [
      found(dividedAtResult(place.block.text)?.[0] ?? place.block.text, place, { isUnsure: weight < SURE }),
    ];
  });
}

function ownWeight(text: string, isLink: boolean): number {
  let weight = 0;
  if (isLink) weight -= 3;
  // A number to ring may be part of what is promised: `En stödlinje för anhöriga, 0123-45 67 89`.
  if (isContact(text)) weight -= (text.match(/\p{L}{3,}/gu) ?? []).length >= 3 ? 1 : 3;
  if (/\?$/.test(text)) weight -= 2;
  if (isPromise(text)) weight += 2.5;
  else if (isModal(text)) weight += 1;
  else if (isPresent(text)) weight += 1.5;
  if (beginsWithVerb(text)) weight += 1.5;
  if (targetIn(text) !== undefined) weight += 0.75;
  if (partyMarked(text) !== undefined) weight += 1.5;
  if (tellsOfDone(text) && !isPromise(text)) weight -= 2.5;
  if (speaksToReader(text)) weight -= 1.5;
  if (text.split(/\s+/).length <= 2) weight -= 0.6;
  if (/\((?:pdf|word|docx?|öppnas)/iu.test(text)) weight -= 4;
  return weight;
}

function contextWeight(place: Placed, isResult: boolean): number {
  const cue = cueAt(place);
  const fromCue = { promises: 1.75, results: -2.5, focus: 0, other: -3 };
  // A list below nothing but the name of somebody is what they take on.
  const isTheirs = cue === undefined && !isResult && partyAt(place) !== undefined;
  const weight = cue === undefined ? (isResult ? -2 : isTheirs ? 1 : 0) : fromCue[cue];
  return (
    (place.block.by === undefined ? 0 : 1.5) +
    (place.block.isPromise ? 4.5 : 0) +
    weight +
    (partyAt(place) === undefined || cue === "other" ? 0 : 1)
  );
}

/** Sentences that promise something, where no list of their section does. */
function promisesOfProse(
  place: Placed,
  isResult: boolean,
  taken: readonly FoundPromise[],
  placed: readonly Placed[],
): FoundPromise[] {
  if (place.block.kind !== "text") return [];
  const cue = cueAt(place);
  if (cue === "other" || cue === "results" || (cue === undefined && isResult)) return [];
  const heading = place.above.at(-1);
  const hasList = placed.some(
    (one) => one.above.at(-1) === heading && taken.some(({ index }) => index === one.index),
  );
  if (hasList || /:$/.test(place.block.text)) return [];
  const isIntro = placed.find(({ block }) => block.kind === "text") === place;
  const sentences = sentencesIn(place.block.text);
  // `Polisen lovar` as a heading, and below it only text: `Att arbeta mot …`
  const isTheirs = heading?.by !== undefined && cue === "promises" && beginsWithVerb(place.block.text);
  let before: By | undefined;
  return sentences.flatMap((whole) => {
    const sentence = whole.replace(/,\s+(?:säger|berättar|menar|förklarar)\s.*$/iu, "");
    const follows =
      /^(?:dessutom|vidare|även|också|därutöver)\s/iu.test(sentence) && isModal(sentence)
        ? before
        : undefined;
    before = undefined;
    if (
      isAboutPledge(sentence) ||
      tellsOfDone(sentence) ||
      isContact(sentence) ||
      (speaksToReader(sentence) && !isPromise(sentence))
    )
      return [];
    if (sentence !== whole && targetIn(sentence) === undefined) return [];
    if (
      sentence.split(/\s+/).length < 4 ||
      (/^[-–—"”]/u.test(sentence) && !isPromise(sentence.replace(/^[-–—"”\s]+/u, "")))
    )
      return [];
    const isStrong = /(?<![\p{L}])lovar(?![\p{L}])/iu.test(sentence) || targetIn(sentence) !== undefined;
    let weight = isPromise(sentence)
      ? 2.5
      : isPresent(sentence) && cue === "promises"
        ? 2
        : isModal(sentence)
          ? 1
          : 0;
    if (isStrong) weight += 1;
    if (
      cue === "promises" &&
      weight < 2.5 &&
      (isPassive(sentence) || /^mål(?:et|en|sättningen)?(?![\p{L}])/iu.test(sentence))
    )
      weight += 0.5;
    if (cue === "promises") weight += 1;
    if (partyAt(place) !== undefined && beginsWithVerb(sentence)) weight += 2;
    // Beside a sentence that promises, one that only tells what a party does promises too.
    if (weight === 0 && isPresent(sentence) && sentences.some((other) => isPromise(other))) weight = 2.4;
    if (isIntro) weight -= taken.length > 0 ? 3 : 1.5;
    // Beside lists of promises, text mostly leads them in or explains them.
    else if (taken.length > 0 && heading?.cue === "promises" && isPromise(sentence)) weight -= 0.5;
    else if (taken.length > 0 && !isTheirs) weight -= isStrong ? (cue === "promises" ? 0.5 : 1.5) : 3;
    if (follows !== undefined) weight = Math.max(weight, 2.5);
    if (weight < 2.4) return [];
    const promise = found(sentence, place, {
      by: partyOfSentence(sentence) ?? follows,
      isUnsure: weight < 2.5,
    });
    before = promise.by;
    return [promise];
  });
}

function found(
  text: string,
  place: Placed,
  known: { by?: By | undefined; target?: FoundTarget | undefined; isUnsure?: boolean },
): FoundPromise {
  const own =
    known.by ??
    partyNamed(place.block.by ?? "") ??
    partyMarked(text) ??
    partyOfSentence(text) ??
    (place.block.kind === "heading" ? partyNamed(text) : undefined);
  const from = partyAt(place);
  // In a list of what both do, `Polisen gör …` still is what the police do.
  const by = own ?? from ?? (isWe(text) ? "joint" : undefined);
  return {
    text,
    by: by ?? "joint",
    partner: by === "partner" ? partnerOf(place) : undefined,
    isPartyUnsure: by === undefined,
    target: known.target ?? targetIn(place.block.goal ?? "") ?? targetIn(text),
    isUnsure: known.isUnsure ?? false,
    index: place.index,
  };
}

/** The heading, marker or lead that names them. */
const partnerOf = ({ block, lead, above }: Placed): string | undefined =>
  block.by ?? lead?.text ?? [...above].reverse().find(({ by }) => by === "partner")?.text;
