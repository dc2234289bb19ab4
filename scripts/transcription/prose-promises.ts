// Transcription room: running text → the sentences of it that promise something, where no list of their section does.
import { type FoundPromise, found } from "./found-promise.ts";
import type { By } from "./party-words.ts";
import { promisedThen } from "./promised-then.ts";
import { cueAt, type Placed, partyAt } from "./sections.ts";
import {
  beginsWithVerb,
  isAboutPledge,
  isContact,
  isModal,
  isPassive,
  isPresent,
  isPromise,
  SPEECH_VERBS,
  sentencesIn,
  speaksToReader,
  tellsOfDone,
} from "./sentences.ts";
import { partyOfSentence } from "./subjects.ts";
import { targetIn } from "./targets.ts";

/** From this on a sentence is a promise; below `SURE` an unsure one. */
const ENOUGH = 2.4;
const SURE = 2.5;

/** By its shape. Set by hand, as those of lists are. */
const SHAPE = {
  /** `Polisen ska …` */
  promise: 2.5,
  /** `Polisen patrullerar …`, below a heading of promises. */
  presentBelowPromises: 2,
  /** `… ska startas` */
  modal: 1,
  /** `lovar`, or a figure to be held to. */
  strong: 1,
  /** `ska genomföras`, `Målet är …`, below a heading of promises. */
  passiveBelowPromises: 0.5,
  belowPromises: 1,
  /** `Att gå …`, where a party stands above. */
  verbBelowParty: 2,
  /** Only tells what a party does, beside a sentence that promises. */
  presentBesidePromise: 2.4,
  /** `Dessutom ska …` goes on with what was promised. */
  goesOn: 2.5,
} as const;

/** The first text of a page mostly tells what a pledge is; the more so where promises stand elsewhere. */
const INTRO = -1.5;
const INTRO_BESIDE_PROMISES = -3;
/** Beside promises in lists, text mostly leads them in or explains them. */
const PROMISE_BESIDE_PROMISES = -0.5;
const STRONG_BESIDE_PROMISES = -1.5;
const WEAK_BESIDE_PROMISES = -3;
/** All of a paragraph that has the name of a party for its heading. */
const THEIR_PART = 3;
const UNFOLDED = 6;
/** Shorter ones are labels. */
const FEWEST_WORDS = 4;

/** `taken`: the promises of lists, rows and headings. `isResult`: the page as a whole tells what came of promises. */
export function promisesOfProse(
  placed: readonly Placed[],
  isResult: boolean,
  taken: readonly FoundPromise[],
): FoundPromise[] {
  // On a page of results, `Polisen lovade …` begins a paragraph with what was promised.
  const then = placed.flatMap((place) => {
    const [promise] =
      (isResult &&
        place.block.kind === "text" &&
        cueAt(place) !== "other" &&
        promisedThen(place.block.text)) ||
      [];
    return promise === undefined ? [] : [found(promise, place, {})];
  });
  if (then.length > 0) return then;
  const indexes = new Set(taken.map(({ index }) => index));
  const listed = new Set(placed.filter(({ index }) => indexes.has(index)).map(({ above }) => above.at(-1)));
  const intro = placed.find(({ block }) => block.kind === "text");
  return placed
    .filter((place) => {
      const cue = cueAt(place);
      const isElsewhere = cue === "other" || cue === "results" || (cue === undefined && isResult);
      return (
        place.block.kind === "text" &&
        !isElsewhere &&
        !listed.has(place.above.at(-1)) &&
        !place.block.text.endsWith(":")
      );
    })
    .flatMap((place) => promisesOfText(place, place === intro, taken.length > 0));
}

function promisesOfText(place: Placed, isIntro: boolean, hasTaken: boolean): FoundPromise[] {
  const sentences = sentencesIn(place.block.text);
  const hasPromise = sentences.some(isPromise);
  const promises: FoundPromise[] = [];
  let before: By | undefined;
  for (const whole of sentences) {
    const sentence = whole.replace(SPOKEN, "");
    const goesOn = isModal(sentence) && GOES_ON.test(sentence) ? before : undefined;
    before = undefined;
    if (cannotPromise(sentence)) continue;
    // What somebody is quoted with is a promise only with a figure in it.
    if (sentence !== whole && targetIn(sentence) === undefined) continue;
    const weight = weightOf(sentence, place, { isIntro, hasTaken, hasPromise, goesOn: goesOn !== undefined });
    if (weight < ENOUGH) continue;
    const by = partyOfSentence(sentence) ?? goesOn;
    const promise = found(sentence, place, { by, isUnsure: weight < SURE });
    before = promise.by;
    promises.push(promise);
  }
  return promises;
}

/** `…, säger kommunalrådet` */
const SPOKEN = new RegExp(`,\\s+(?:${SPEECH_VERBS})\\s.*$`, "iu");
const GOES_ON = /^(?:dessutom|vidare|även|också|därutöver)\s/iu;

const cannotPromise = (sentence: string): boolean =>
  isAboutPledge(sentence) ||
  tellsOfDone(sentence) ||
  isContact(sentence) ||
  (speaksToReader(sentence) && !isPromise(sentence)) ||
  sentence.split(/\s+/).length < FEWEST_WORDS ||
  (/^[-–—"”]/u.test(sentence) && !isPromise(sentence.replace(/^[-–—"”\s]+/u, "")));

function weightOf(
  sentence: string,
  place: Placed,
  at: {
    readonly isIntro: boolean;
    readonly hasTaken: boolean;
    readonly hasPromise: boolean;
    readonly goesOn: boolean;
  },
): number {
  const isBelow = cueAt(place) === "promises";
  const isStrong = /(?<![\p{L}])lovar(?![\p{L}])/iu.test(sentence) || targetIn(sentence) !== undefined;
  let weight = shapeOf(sentence, isBelow);
  if (isStrong) weight += SHAPE.strong;
  const isGoal = /^mål(?:et|en|sättningen)?(?![\p{L}])/iu.test(sentence);
  if (isBelow && weight < SHAPE.promise && (isPassive(sentence) || isGoal))
    weight += SHAPE.passiveBelowPromises;
  if (isBelow) weight += SHAPE.belowPromises;
  if (partyAt(place) !== undefined && beginsWithVerb(sentence)) weight += SHAPE.verbBelowParty;
  if (weight === 0 && at.hasPromise && isPresent(sentence)) weight = SHAPE.presentBesidePromise;
  weight += besideOf(sentence, place, isStrong, at);
  return at.goesOn ? Math.max(weight, SHAPE.goesOn) : weight;
}

function shapeOf(sentence: string, isBelowPromises: boolean): number {
  if (isPromise(sentence)) return SHAPE.promise;
  if (isBelowPromises && isPresent(sentence)) return SHAPE.presentBelowPromises;
  return isModal(sentence) ? SHAPE.modal : 0;
}

/** What the rest of the page takes away. */
function besideOf(
  sentence: string,
  place: Placed,
  isStrong: boolean,
  { isIntro, hasTaken }: { readonly isIntro: boolean; readonly hasTaken: boolean },
): number {
  const own = place.above.at(-1);
  // `Polisens del: Ungdomspolisen besöker … Hundföraren begärs in …`: all of it is what they do.
  if (own?.by !== undefined && own.level === UNFOLDED && own.cue === "promises") return THEIR_PART;
  if (isIntro) return hasTaken ? INTRO_BESIDE_PROMISES : INTRO;
  if (!hasTaken) return 0;
  const heading = place.above.at(-1);
  const isBelow = cueAt(place) === "promises";
  if (heading?.cue === "promises" && isPromise(sentence)) return PROMISE_BESIDE_PROMISES;
  // `Polisen lovar` as a heading, and below it only text: `Att arbeta mot …`
  if (heading?.by !== undefined && isBelow && beginsWithVerb(place.block.text)) return 0;
  if (!isStrong) return WEAK_BESIDE_PROMISES;
  return isBelow ? PROMISE_BESIDE_PROMISES : STRONG_BESIDE_PROMISES;
}
