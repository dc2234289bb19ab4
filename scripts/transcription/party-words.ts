// Transcription room: who promises, as headings, markers, columns and sentences say it.
import { phrases } from "./words.ts";

/** Whom a commitment may be by, as content writes it. */
export type By = "police" | "municipality" | "joint" | "partner";

/** Word boundaries that know å, ä and ö. */
export const word = (inner: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${inner})(?![\\p{L}\\p{N}])`, "iu");

export const POLICE_WORDS = phrases(String.raw`
  polis(?:en|ens|er|erna|ernas|man|män|områdets?|myndigheten|myndighetens|patruller|personal|distrikt)?
  (?:lokal|kommun|områdes|närområdes|trafik|volontär|region)polis\p{L}* | lokalpolisområdets? | LPO
  ungdomspolis\p{L}*
`);
export const MUNICIPALITY_WORDS = phrases(String.raw`
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

export const POLICE = word(POLICE_WORDS);
export const MUNICIPALITY = word(MUNICIPALITY_WORDS);
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
