// Transcription room: running text → the sentences of it that promise something, where no list of their section does.
import { type FoundPromise, found } from "./found-promise.ts";
import { type By, partyOfSentence } from "./party-words.ts";
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
import { targetIn } from "./targets.ts";

/** `Polisen lovade att …. Det blev 18.`: what was promised, and then what came of it. */
export function promisedThen(text: string): readonly [string, string] | undefined {
  const [first = "", ...rest] = sentencesIn(text);
  const isPromised = /^(?:polisen|kommunen|polisen\s+och\s+kommunen|kommunen\s+och\s+polisen|tillsammans|vi|parterna)\s+lovade(?![\p{L}])/iu.test(first);
  return isPromised && rest.length > 0 ? [first, rest.join(" ")] : undefined;
}

/** Sentences that promise something, where no list of their section does. */
export function promisesOfProse(
  place: Placed,
  isResult: boolean,
  taken: readonly FoundPromise[],
  placed: readonly Placed[],
): FoundPromise[] {
  if (place.block.kind !== "text") return [];
  const cue = cueAt(place);
  const lovade = isResult ? promisedThen(place.block.text) : undefined;
  if (lovade !== undefined && cue !== "other") return [found(lovade[0], place, {})];
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
  // `Polisens del: Ungdomspolisen besöker … Hundföraren begärs in …`: all of it is what they do.
  const isTheirPart = heading?.by !== undefined && heading.level === 6 && heading.cue === "promises";
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
    if (isTheirPart) weight = Math.max(weight, 3);
    else if (isIntro) weight -= taken.length > 0 ? 3 : 1.5;
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
