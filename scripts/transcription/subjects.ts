// Transcription room: the subject of a sentence → who does what it says.
import {
  type By,
  MUNICIPALITY,
  MUNICIPALITY_WORDS,
  POLICE,
  POLICE_WORDS,
  partyNamed,
  word,
} from "./party-words.ts";
import { phrases } from "./words.ts";

/** Words that a subject does not go past. */
const VERB = word(
  phrases(`
  ska | skall | skulle | lovar | lovade | utlovar | kommer | åtar | planerar | avser | har | är | gör
  genomför | arbetar | fortsätter | ordnar | ansvarar | bidrar | deltar | erbjuder | informerar | ser
  patrullerar | bjuder | startar | utför | träffas | samverkar | utvecklar | håller | besöker
  kontrollerar | prioriterar | verkar | anordnar | arrangerar | tillsammans att | bedriver | stöttar
  stödjer | följer | tar | ger | går | tillhandahåller | finns | inventerar | röjer | sätter | byter
  lagar | ökar | skapar | medverkar | initierar | leder | bjuder | möter | söker | förstärker | utökar
  driver
`),
);
/** `tillsammans med kommunen`: whoever does it does not do it alone. */
const together = (others: string): RegExp =>
  new RegExp(
    `(?:tillsammans\\s+med|i\\s+(?:nära\\s+)?(?:samverkan|samarbete)\\s+med|ihop\\s+med)\\s+(?:[\\p{L}-]+\\s+){0,2}?(?:${others})(?![\\p{L}])`,
    "iu",
  );
const WITH_MUNICIPALITY = together(MUNICIPALITY_WORDS);
const WITH_POLICE = together(POLICE_WORDS);

/** Has something been said of somebody: `Polisen ska …`; `Polisen och kommunen tillsammans` is only a name. */
export const hasVerb = (text: string): boolean => VERB.test(text);

/** Who does what a sentence says, by its subject: `Polisen och kommunen ska …`, `Vi ska tillsammans …`. */
export function partyOfSentence(sentence: string): By | undefined {
  const subject = subjectOf(sentence);
  const named = subject === "" ? undefined : partyNamed(subject);
  if (named === "police" && WITH_MUNICIPALITY.test(sentence)) return "joint";
  if (named === "municipality" && WITH_POLICE.test(sentence)) return "joint";
  if (named !== undefined && named !== "partner") return named;
  if (/^parterna$/iu.test(subject)) return "joint";
  return undefined;
}

/** What stands before the first verb; or right after it, where the sentence begins with when, where or besides: `Vidare ska polisen …`. */
function subjectOf(text: string): string {
  const sentence = text.split(/(?<=\p{Ll}{2}\.)\s+(?=\p{Lu})/u)[0] ?? text;
  const verb = VERB.exec(sentence);
  // Without a verb, the first word says it or nobody does: `Polisens arbete`, but not `Synlig polis`.
  if (verb === null)
    return (
      /^\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?\s+(?:kommun|stad)(?!\p{L})/u.exec(sentence)?.[0] ??
      /^\S+(?:\s+(?:och|samt)\s+\S+)?/u.exec(sentence)?.[0] ??
      ""
    );
  const before = sentence.slice(0, verb.index).trim();
  const isNear = before.split(/\s+/).length <= 14;
  if (
    isNear &&
    partyNamed(before) !== undefined &&
    !/^(?:tillsammans|i\s+samverkan|genom|för\s+att|inom)\s/iu.test(before)
  )
    return before;
  const after: string[] = [];
  for (const word of sentence
    .slice(verb.index + verb[0].length)
    .trim()
    .split(/\s+/)
    .slice(0, 6)) {
    // Where its own verb follows, the subject has ended: `ska kommunen och polisen | ta fram`.
    if (
      /^(?:att|inte|på|i|för|ha|se|ge|ta|gå|bli|vara)$/iu.test(word) ||
      (/^\p{Ll}{3,}a$/u.test(word) && !/^(?:parterna|båda|polismyndigheterna)$/u.test(word))
    )
      break;
    after.push(word);
    if (/[,.;:]$/.test(word)) break;
  }
  const follows = after.join(" ").replace(/[,.;:]$/, "");
  if (POLICE.test(follows) || MUNICIPALITY.test(follows) || /(?<![\p{L}])parterna/iu.test(follows))
    return follows;
  return isNear ? before : "";
}

/** Nobody is named, but someone speaks: `Vi lovar att …`. */
export const isWe = (sentence: string): boolean => /^vi\s/iu.test(sentence);
