// History room: whether two wordings differ in spelling alone, so that `minor: true` is true of them.
import { distance } from "fastest-levenshtein";

/** Of ten letters at most one may be another: "skall" → "ska" in a sentence, never "åtta" → "fyra" in a short one. */
const MOST_CHANGED = 0.1;

/** Two texts as long as this are not compared letter by letter. */
const LONGEST = 5000;

/** Words that turn a promise round or say how much; adding, losing or exchanging one is no spelling. */
const WEIGHTY =
  /\d+(?:[.,]\d+)?|(?<!\p{L})(?:inte|ingen|inget|inga|ej|aldrig|utan|högst|minst|max|cirka|ungefär|varje|alla|samtliga|vissa|några|halvera\p{L}*|fördubbla\p{L}*|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tjugo|trettio|fyrtio|femtio|hundra|tusen|not|no|never|none|least|most|all|every|some|one|two|three|four|five|six|seven|eight|nine|ten)(?!\p{L})/giu;

/** Punctuation, capitals and single letters; never a figure, a negation or a measure. */
export function differInSpellingAlone(before: string, after: string): boolean {
  if (Math.max(before.length, after.length) > LONGEST) return false;
  const weights = (text: string) => (text.toLowerCase().match(WEIGHTY) ?? []).join(" ");
  if (weights(before) !== weights(after)) return false;
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ");
  const longer = Math.max(before.length, after.length);
  return distance(letters(before), letters(after)) <= Math.ceil(longer * MOST_CHANGED);
}
