// Transcription room: the words that tell of what has been done, or has not.
import { phrases, whole } from "./words.ts";

/** What may stand between `har` and its participle: `har också`, `har sammanlagt`. */
const BETWEEN = phrases(String.raw`
  också | även | inte | ännu | under året | redan | nu | dessutom | tillsammans | i år | därmed
  bland annat | vid \p{L}+ tillfällen | \p{L}+t
`);

const PARTICIPLES = phrases(`
  skett | varit | funnits | stått | utgått
`);

/** How other participles end: `ordnats`, `genomförts`, `skrivit`. */
const ENDINGS = phrases(`
  ats | erats | its | tts | rts | nts | gts | llits | ddts | omförts | jorts | ållits | agits | tagits
  rivits | jort | ållit | agit | omfört | arit | unnits | rjat | rtat | kat | tat | rat | lat | nat
  pat | vat | sat | dat | mat | gat | bat | jat | erat | yggt | att | ätt | gt | rt | kt | nt | st
  lt | utförda | genomförda | gjorda | avslutade? | klara? | uppsatta? | lagade | utbytta | påbörjade?
`);

const PAST = phrases(`
  gjordes | hölls | genomfördes | startade(?:s)? | blev | besökte | deltog | ställdes | uteblev
  inträffade | ordnades | anordnades | bjöds | bjöd | patrullerade | kontrollerade | utbildade(?:s)?
  bytte?s | byttes | sattes | togs | gavs | fick | började | öppnade | öppnades | anställde(?:s)?
  delade(?:s)? | informerade(?:s)? | etablerade(?:s)? | bildade(?:s)? | utökade(?:s)? | minskade
  ökade | genomförde | gjorde | höll | gick | kunde inte | hann inte | lyckades | träffade(?:s)?
  upphandlade(?:s)? | invigde(?:s)? | avslutade(?:s)? | sköts upp | ströks | utgick
  arrangerade(?:s)? | installerade(?:s)? | lagade(?:s)? | röjde(?:s)? | tog | satte | skapade(?:s)?
  stoppade(?:s)? | rapporterade(?:s)? | lämnade(?:s)? | undertecknade(?:s)? | tecknade(?:s)? | skrev
  skrevs | kom (?:aldrig|inte) | inte (?:blivit|kunnat)
`);

export const DONE = whole(
  `(?:har|hade|är|blev|blivit) (?:(?:${BETWEEN}) )*(?:${PARTICIPLES}|\\p{L}+(?:${ENDINGS}))|${PAST}`,
);
