// Transcription room: blocks in their places → the promises a page makes, in its order and its own words, each with how sure that is.
import { isSpeech } from "./block.ts";
import { type FoundPromise, found } from "./found-promise.ts";
import { headingsPromised } from "./heading-promises.ts";
import { listsOf, promisesOfList } from "./list-promises.ts";
import { ownWeight } from "./list-weights.ts";
import { promisesOfProse } from "./prose-promises.ts";
import { cueAt, type Placed } from "./sections.ts";
import { isAboutPledge, isPresent, sentencesIn, tellsOfDone } from "./sentences.ts";
import { rowsPromised } from "./tables.ts";

/** `isResult`: the page as a whole tells what came of promises. */
export function promisesIn(placed: readonly Placed[], isResult: boolean): FoundPromise[] {
  const listed = listsOf(placed).flatMap((list) => promisesOfList(list, isResult));
  const rows = rowsPromised(placed).map(({ place, text, by, target }) => found(text, place, { by, target }));
  const headings = headingsPromised(placed, isResult);
  const taken = [...listed, ...rows, ...headings];
  const prose = promisesOfProse(placed, isResult, taken);
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
  const intro = placed.find(({ block }) => block.kind === "text");
  return placed.flatMap((place) => {
    const isIntro = place === intro;
    if (place.block.kind !== "text" || isIntro || cueAt(place) === "other" || isSpeech(place.block.text))
      return [];
    return sentencesIn(place.block.text)
      .filter((sentence) => isPresent(sentence) && !isAboutPledge(sentence) && !tellsOfDone(sentence))
      .map((sentence) => found(sentence, place, { isUnsure: true }));
  });
}
