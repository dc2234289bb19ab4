// Transcription room: who promises, as headings, markers, columns and sentences say it.
import { phrases } from "./words.ts";

/** Whom a commitment may be by, as content writes it. */
export type By = "police" | "municipality" | "joint" | "partner";

/** Word boundaries that know å, ä and ö. */
const word = (inner: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${inner})(?![\\p{L}\\p{N}])`, "iu");

const POLICE_WORDS = phrases(String.raw`
  polis(?:en|ens|er|erna|ernas|man|män|områdets?|myndigheten|myndighetens|patruller|personal|distrikt)?
  (?:lokal|kommun|områdes|närområdes|trafik|volontär|region)polis\p{L}* | lokalpolisområdets? | LPO
  ungdomspolis\p{L}*
`);
const MUNICIPALITY_WORDS = phrases(String.raw`
  kommun(?:en|ens|s)? | kommunal(?:a|t)? | kommunstyrelsen?s? | kommunalrådet | [\p{L}-]+s? stad
  staden | stadens | socialtjänst(?:en|ens)? | socialförvaltning\p{L}* | [\p{L}]+förvaltning(?:en|ens)
  [\p{L}]+nämnd(?:en|ens) | (?:säkerhets|trygghets|brotts)\p{L}*samordnar\p{L}*
  fritidsgård(?:en|ar|arna|arnas)? | skola | socialtjänst | fältar(?:na|e|gruppen)?
  skol(?:an|ans|orna) | (?:tekniska|gatu|stadsbyggnads)\p{L}*kontoret
`);
const JOINT_WORDS = phrases(`
  tillsammans | gemensam(?:t|ma)? | parterna | båda parter(?:na)? | i samverkan | i samarbete
  samverkan(?= mellan) | bägge parter
`);

/** Who else promises: named alone in a heading, marker or column, never found inside a sentence. */
const PARTNER = word(
  phrases(String.raw`
  räddningstjänst(?:en|ens)? | räddningstjänstförbund(?:et)? | fjällräddarna | sjöräddningen
  [\p{L}-]*bostäder | [\p{L}-]*bostads(?:bolag|företag)(?:et|en)?s? | fastighetsägar(?:na|nas|e)
  hyresgästföreningen | företagar(?:na|föreningen) | näringslivet | regionen | trafikverket
  länsstyrelsen | svenska kyrkan | kyrkan | föreningslivet | föreningarna | handlarna
  kollektivtrafiken | länstrafiken | kriminalvården | försvarsmakten | brottsofferjouren
  kustbevakningen | tullverket
`),
);

const POLICE = word(POLICE_WORDS);
const MUNICIPALITY = word(MUNICIPALITY_WORDS);
const JOINT = word(JOINT_WORDS);

/** `polis`, `kommun`, both of them or `gemensamt`: in a text that names nobody else on purpose: a heading, marker or cell. */
export function partyNamed(text: string): By | undefined {
  const [police, municipality, joint] = [POLICE, MUNICIPALITY, JOINT].map((one) => one.test(text));
  if (police && municipality) return "joint";
  if (!police && !municipality && !joint && PARTNER.test(text) && text.split(/\s+/).length <= 5)
    return "partner";
  if (joint || /^båda(?:da)?$|^alla$/iu.test(text.trim())) return "joint";
  return police ? "police" : municipality ? "municipality" : undefined;
}

/** `Fyra vandringar (Polis)`, `Ansvarig: kommunen`, `[K]`, `Polisen: Fyra vandringar`. */
const MARKERS = [
  /[([]\s*(?<who>[\p{L}\s,/&+-]{1,60})\s*[)\]]\s*[.;]?\s*$/u,
  /(?:^|[\s.(–-])(?:ansvarig\p{L}*(?:\s+(?:part|aktör|parter))?|ansvar|huvudansvar|utförs\s+av|utförare)\s*:\s*(?<who>[^.;()]{2,80})/iu,
  /^(?<who>[\p{L}\s,/&+-]{2,50}):\s+\S/u,
  /^[([]\s*(?<who>[\p{L}\s,/&+-]{1,40})\s*[)\]]/u,
];
const SHORT: Readonly<Record<string, By>> = {
  p: "police",
  k: "municipality",
  "p/k": "joint",
  "p+k": "joint",
  "p, k": "joint",
  "k/p": "joint",
  "p & k": "joint",
  "p och k": "joint",
};

export function partyMarked(text: string): By | undefined {
  for (const marker of MARKERS) {
    const who = marker.exec(text)?.groups?.who?.trim();
    if (who === undefined) continue;
    const party = SHORT[who.toLowerCase()] ?? (who.split(/\s+/).length <= 8 ? partyNamed(who) : undefined);
    if (party !== undefined) return party;
  }
  return undefined;
}

/** What a promise is said with. */
export const MODAL = word(
  phrases(String.raw`
  ska | skall | skulle | lovar | lovat | lovade | utlovar | kommer (?:[\p{L}-]+ ){0,4}?att
  kommer (?:under|tillsammans) | åtar sig | planerar | avser | tar (?:\p{L}+ )?på sig | förbinder sig
  har som mål | är att
`),
);
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
const WITH_MUNICIPALITY = new RegExp(
  `(?:tillsammans\\s+med|i\\s+(?:nära\\s+)?(?:samverkan|samarbete)\\s+med|ihop\\s+med)\\s+(?:[\\p{L}-]+\\s+){0,2}?(?:${MUNICIPALITY_WORDS})(?![\\p{L}])`,
  "iu",
);
const WITH_POLICE = new RegExp(
  `(?:tillsammans\\s+med|i\\s+(?:nära\\s+)?(?:samverkan|samarbete)\\s+med|ihop\\s+med)\\s+(?:[\\p{L}-]+\\s+){0,2}?(?:${POLICE_WORDS})(?![\\p{L}])`,
  "iu",
);

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
export function subjectOf(text: string): string {
  const sentence = text.split(/(?<=\p{Ll}{2}\.)\s+(?=\p{Lu})/u)[0] ?? text;
  const verb = VERB.exec(sentence);
  // Without a verb, the first word says it or nobody does: `Polisens arbete`, but not `Synlig polis`.
  if (verb === null)
    return /^\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?\s+(?:kommun|stad)(?!\p{L})/u.exec(sentence)?.[0] ??
      /^\S+(?:\s+(?:och|samt)\s+\S+)?/u.exec(sentence)?.[0] ?? "";
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
