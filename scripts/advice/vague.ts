// Advice room: whether anybody could see afterwards that a commitment was kept: Swedish rules, by words that say how much, when, where
// and what, and by words that say none of it.
import { DEED, HOLLOW, LOOSE, MEASURE, PLACE_WORD } from "./vague-words.ts";

export interface PromisedText {
  readonly text: string;
  /** Whether it has a target, which is a measure already. */
  readonly hasTarget?: boolean;
  /** Set when it names the part of the municipality that it is for. */
  readonly place?: string | undefined;
  /** The municipality's own name: "i Dals-Ed" is everywhere. */
  readonly municipality?: string | undefined;
}

/** The words that say nothing, or undefined when something in it could be checked. */
export function vagueWordsOf({
  text,
  hasTarget = false,
  place,
  municipality,
}: PromisedText): string | undefined {
  if (hasTarget || MEASURE.test(text) || DEED.test(text)) return undefined;
  const isSomewhere = place !== undefined || namesPlace(text, municipality);
  const found = HOLLOW.exec(text) ?? (isSomewhere ? null : LOOSE.exec(text));
  return found === null ? undefined : quotation(text, found);
}

/** A verb alone says too little of what is meant: with what it is about. */
const OBJECT = /^ (?:(?:en|ett|den|det|de|sin|sitt|sina|vår|vårt) \p{L}+ )?\p{L}+/u;

function quotation(text: string, { 0: words, index }: RegExpExecArray): string {
  if (words.includes(" ")) return words;
  return words + (OBJECT.exec(text.slice(index + words.length))?.[0] ?? "");
}

function namesPlace(text: string, municipality: string | undefined): boolean {
  const elsewhere = municipality === undefined ? text : text.replaceAll(municipality, "kommunen");
  return PLACE_WORD.test(elsewhere);
}
