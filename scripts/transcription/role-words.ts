// Transcription room: the words of roles, of signing, and of what is no name.
import { phrases, whole } from "./words.ts";

const POLICE_ROLES = phrases(`
  lokalpolisområdes?chef(?:en)? | lokalpolischef(?:en)? | polischef(?:en)? | polisområdeschef(?:en)?
  regionpolischef(?:en)? | polismästare | kommunpolis(?:en)? | områdespolis(?:en)? | polisinspektör
  polisintendent | poliskommissarie | kommissarie | närpolischef(?:en)? | gruppchef(?:en)?
  chef(?:en)?,? (?:för |på |vid )?(?:LPO|lokalpolisområdet?|polisen|närpolisen|polisområdet?)
`);

const MUNICIPAL_ROLES = phrases(String.raw`
  kommunstyrelsens (?:\p{L}+ )?ordförande | ordförande(?:n)?(?: (?:i|för) kommunstyrelsen)?
  kommunalråd(?:et)? | kommundirektör(?:en)? | kommunchef(?:en)? | stadsdirektör(?:en)?
  kanslichef(?:en)? | säkerhetschef(?:en)?
  (?:säkerhets|trygghets)(?:samordnare|koordinator|strateg)n? | borgmästare | oppositionsråd(?:et)?
  nämndordförande | socialchef(?:en)? | förvaltningschef(?:en)? | räddningschef(?:en)?
`);

const DEPUTY = "(?:(?:tf\\.?|t\\.f\\.|biträdande|vice)\\s+)?";
const POLICE_ROLE = `${DEPUTY}(?:${POLICE_ROLES})`;
const MUNICIPAL_ROLE = `${DEPUTY}(?:${MUNICIPAL_ROLES})`;
export const ROLE = new RegExp(`(?<![\\p{L}])(?:${POLICE_ROLE}|${MUNICIPAL_ROLE})(?![\\p{L}])`, "iu");
export const POLICE = new RegExp(`^(?:${POLICE_ROLE})|polis`, "iu");
/** Words that begin with a capital and are no names. */
export const NO_NAME = new RegExp(
  `^(?:${phrases(`
  Polisen | Polis | Kommunen | Kommun | Lokalpolisområde | Löfte | Medborgarlöfte | Chef | Foto | Bild
  Från | Fr | Till | Nya | Nytt | Det | Den | De | Vi | Och | För | Vid | Kontakt | Stad
  Polismyndigheten | Publicerad | Kommunstyrelsens | Undertecknande | Ordförande | Kommunalråd
  Lokalpolisområdeschef | LPO | Vänster | Höger
`)})$`,
  "u",
);
export const SIGNS = whole(String.raw`
  undertecknat?s? | undertecknad\p{L}* | undertecknande\p{L}* | undertecknades?
  satte (?:\p{L}+ ){0,12}namn på | undertecknar(?:e|na)? | skrev (?:\p{L}+ ){0,4}under
  skriver (?:\p{L}+ ){0,4}under | skrivit (?:under|på) | signera\p{L}* | signatur\p{L}*
  namnteckning\p{L}* | tecknat | tecknade
  skr[ei]v(?:it|er)? (?:\p{L}+ ){0,12}(?:på|under) (?:(?:ett|det) )?(?:\p{L}+ ){0,2}(?:medborgar)?löfte(?:t|n)?
  påskrivet | skrevs? på | underskrift\p{L}* | skrevs under
`);
