// Transcription room: lists → the promises in them. An item is judged by its own words, by the list it stands in, and by what stands above.
import { type FoundPromise, found } from "./found-promise.ts";
import { contextWeight, ownWeight } from "./list-weights.ts";
import { dividedAtResult } from "./outcomes.ts";
import type { Placed } from "./sections.ts";

/** From this on something is a promise; a little above it, it is an unsure one. */
const ENOUGH = 1.2;
const SURE = 1.7;
/** The words alone speak so much against it that no list helps. */
const HOPELESS = -3;
/** How much an item's own words count; the rest is the mean of its list. */
const OWN_SHARE = 0.5;

/** Items that follow one another in one list, inner lists with it. */
export function listsOf(placed: readonly Placed[]): Placed[][] {
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

/** `isResult`: the page as a whole tells what came of promises. */
export function promisesOfList(list: readonly Placed[], isResult: boolean): FoundPromise[] {
  const owns = list.map(({ block }) =>
    ownWeight(dividedAtResult(block.text)?.[0] ?? block.text, block.isLink === true),
  );
  const mean = owns.reduce((sum, own) => sum + own, 0) / owns.length;
  const weights = list.map(
    (place, index) =>
      contextWeight(place, isResult) + OWN_SHARE * (owns[index] ?? 0) + (1 - OWN_SHARE) * mean,
  );
  // In a list of promises, one of another shape is one too.
  const isList = weights.filter((weight) => weight >= ENOUGH).length * 2 >= list.length;
  return list.flatMap((place, index) => {
    const own = owns[index] ?? 0;
    // An item that only gathers those below it.
    if ((list[index + 1]?.block.level ?? 0) > place.block.level) return [];
    const weight = weights[index] ?? 0;
    if (own <= HOPELESS || (weight < ENOUGH && !(isList && own >= 0 && list.length > 1))) return [];
    return [
      found(dividedAtResult(place.block.text)?.[0] ?? place.block.text, place, { isUnsure: weight < SURE }),
    ];
  });
}
