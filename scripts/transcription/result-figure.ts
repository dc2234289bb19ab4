// Transcription room: the figure of a result: `303 trafikkontroller gjordes`. Years, days, parts of a whole and how many came are none.
import { numeralsIn, textAfter, textBefore } from "./numerals.ts";

/** What follows a number that is a day, an age, an hour or a share. */
const NOT_AFTER =
  /^\s*(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)|^\s*(?:-?åring|års?\b|:\d|procent|%|§)/iu;
/** What stands before one that names something: a road, a week, a class. */
const NOT_BEFORE =
  /(?<![\p{L}])(?:väg|riksväg|länsväg|E|den|vecka|kl\.?|årskurs(?:erna)?|åk|till|under|av\s+(?:de|totalt)|telefon|bara|nummer|nr|mellan|från)\s*$/iu;
/** How many came is not how often it was done. */
const PEOPLE = /^\s*(?:personer|deltagare|besökare|invånare|elever|svar|förare|medlemmar)(?![\p{L}])/iu;
/** Only after these is `en` a number. */
const BEFORE_ONE = /[.:]\s*$|(?:endast|bara|gjordes|hållits|genomförts|startat|minst)\s*$/iu;

/** The first number that counts something: `303 trafikkontroller gjordes`. */
export function resultIn(text: string): { readonly value: number; readonly isAbout: boolean } | undefined {
  for (const one of numeralsIn(text)) {
    const before = textBefore(text, one);
    const after = textAfter(text, one);
    const isYear = !one.isInWords && one.value >= 1900 && one.value <= 2199;
    if (isYear || NOT_AFTER.test(after) || NOT_BEFORE.test(before)) continue;
    if (PEOPLE.test(after) && before.trim() !== "") continue;
    // `En grupp startade` begins with an article that counts, `… i en skola` does not.
    const isArticle = one.isInWords && one.value === 1;
    if (isArticle && before.trim() !== "" && !BEFORE_ONE.test(before)) continue;
    return { value: one.value, isAbout: one.isAbout };
  }
  return undefined;
}
