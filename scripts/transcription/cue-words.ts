// Transcription room: the words by which headings say what stands below them.
import { anywhere, beginning, whole } from "./words.ts";

/** Where no promise stands, whatever a list there looks like. */
export const OTHER = beginning(String.raw`
  syfte | bakgrund | lägesbild | nulägesbild | nuläge | situationen | problem | orsak | utmaning
  medborgardialog | dialog(?:en)?(?:$| med) | summerat | i korthet | kontakt | relatera
  läs (?:mer|också|även|vidare) | länkar | mer (?:information|om|läsning) | mer på
  delt(?:og|agare|agande) | medverkande | medverkade | närvar | på plats
  så (?:kan du|bidrar|hjälper) | (?:vad|det här|detta|så) kan du | du kan | tips | bra att veta
  (?:vad|om) (?:är )?(?:ett )?medborgarlöfte[nt]? | vad är
  så har (?:vi )?(?:tagit|tagits|arbetat) | så (?:här )?(?:tas|arbetar|fungerar|togs|görs|bestäms) | så (?:här )?(?:följ|tyck|svara|tog)
  ett bra | följ (?:med|oss) | hjälpte | hittade | dela\b | kommentar | fakta | ansvariga? för
  påverka | skyddar du | se (?:även|också) | så går det till | vanliga | underskrift | giltighet
  undertecknat? | runt bordet | dagordning | utgångspunkt | statistik | enkät | svar(?:en)?\b | frågor
  nyheter | senaste | arkiv | vill du veta | dokument | bilag | hör av | ring\b | anmäl | nästa steg
  vägen framåt | varför | hur (?:har|togs|tas|kan) | hitta\b | om (?:webbplatsen|sidan|oss)
  våra? mål(?:sättning)? | mål(?:sättning)?(?:en|et)?$ | utanför löftet | övrigt | tidigare | cookies
  kakor | sidinformation | taggar | ämnen | innehåll | program | tider | öppettider | press | källor
  vi som (?:har )? | det här (?:tycker|oroar|säger|svarade)
  uppföljning(?:en)? (?:görs|sker|kommer|redovisas) | (?:därför|så) följs | vilka är | nuvarande
  brott i | vad händer nu | läget | medarbetardialog | invånardialog | underlag | resurser | ordlista
  förklaring
`);

/** What came of promises: `Så gick det`, `Det här har vi gjort`. */
export const RESULTS = beginning(String.raw`
  uppföljning | resultat | så (?:här )?(?:har det )?(?:gått|blev|gick)
  hur (?:det )?(?:gick|har det gått|blev) | utfall | redovisning | ^återkoppling | återrapport
  har (?:vi |polisen |kommunen )?gjort | (?:vi|polisen|kommunen|parterna) gjorde
  gjorde (?:vi|polisen|kommunen|parterna)
  (?:det|detta|vad som) (?:här )?(?:har )?(?:hän[dt]|gjor|blev|är gjort) | genomfört | genomförda
  genomfördes | gjordes | är gjorda | har (?:hittills )?(?:genomförts|gjorts|hänt|gjort) | status\b
  vad (?:blev|har|hände) | vad som blev | delrapport | lägesrapport | slutrapport | avstämning | facit
  bokslut | utvärdering | summering | (?:inte |ej )?gjort\b | (?:inte |ej )?(?:klart|genomfört|uppfyllt)$ | (?:polisen|kommunen|tillsammans|vi|gemensamt) har(?: vi)?\s*:?$
`);

/** `Polisens åtaganden`, `Kommunen kommer att` */
export const PROMISES = beginning(String.raw`
  åtagand | \p{L}*löfte(?:n|t|na|s)?\b | lovar | lovade
  (?:ska|skall|kommer|tänker) (?:vi|polisen|kommunen|parterna)
  (?:vi|polisen|kommunen|parterna) (?:ska|skall|kommer|gör|tänker|lovar)
  (?:gör|lovar|lovade) (?:vi|polisen|kommunen|parterna) | ska (?:vi )?göra | aktivitet | åtgärd
  insats | satsning | (?:kommunens|polisens) (?:del|ansvar|uppdrag|arbete|roll|bidrag|uppgift)
  planer | genom att | kommer (?:\p{L}+ ){0,3}att | ska(?:ll)? (?:\p{L}+ ){0,5}(?:att|genom)?:?$
  åtar | ska(?:ll)? (?:följande )?(?:genomföras|göras) | gemensam | tillsammans
  det(?:ta)? (?:här )?gör (?:vi|polisen|kommunen) | överenskom | enats om | enade om
  (?:polisen|kommunen|polismyndigheten)\s*:?$ | (?:polisen|polismyndigheten) (?:och|i samverkan)
  i år | ansvarar | ansvar$ | tar (?:\p{L}+ )?på (?:sig|oss) | så (?:här )?gör (?:vi|polisen|kommunen)
  skulle\s*:?$ | skulle tillsammans | gäller under | följande (?:ska|saker|punkter) | handlingsplan
`);

/** Subjects rather than deeds. */
export const FOCUS = beginning(String.raw`
  fokusområd | fokus\b | prioritera | målområd | inriktning | områden | tre delar
  handlar (?:\p{L}+ )?om
`);

/** What a promise is led in with. */
export const MODAL_LEAD = whole(String.raw`
  ska | skall | lovar | kommer (?:\p{L}+ ){0,4}att | åtar sig | planerar | avser | vill | skulle
  tar (?:\p{L}+ ){0,3}på (?:sig|oss) | har enats | är överens | har kommit överens | innebär
  innehåller
`);

/** Wishes, problems and what is done already: `Invånarna önskar:` */
export const LEADS_PROBLEMS = anywhere(String.raw`
  ^(?:problem|syfte|bakgrund|orsak|utmaning)
  (?:invånarna|medborgarna|boende|ni|många) (?:\p{L}+ )?(?:vill|tycker|önskar|anser|upplever|lyfte|pekade)
  rangordning | sedan tidigare | arbetar redan | vill (?:också )?att (?:fler|du|alla|ni|invånarna)
  kan (?:till exempel|exempelvis|t\.?ex\.?) | kan (?:handla|gälla|innehålla|vara)
`);

/** `Under året har vi gjort:` */
export const LEADS_RESULTS = anywhere(String.raw`
  (?:har|är|blev) (?:\p{L}+ ){0,4}(?:gjort|gjorts|gjorda|genomför|hänt|hållit|blivit) | gjordes
  genomfördes | ser ut så | så (?:här )?(?:gick|har|blev) | (?:det|vad) (?:som )?(?:hände|blev)
  resultat | uppföljning
`);

/** Who was there, what people said, what the reader can do. */
export const LEADS_OTHER = anywhere(String.raw`
  syfte | målet | bygger | deltog | medverkade | närvarade | läs\s | kontakta | problem | grund
  rangordning
  (?:invånarna|medborgarna|boende|ni) (?:\p{L}+ )?(?:vill|tycker|önskar|anser|upplever|lyfte|pekade)
  du kan | dagordning | runt bordet | svarade | oroar | utsatt | framkom | kom fram | tyckte | lyftes
  upplever | består av | finns med | med på | välkommen | bland annat:$(?<!ska.*) | tänk på | kom ihåg
  besök | anmäl
`);

/** `Följande aktiviteter är planerade:` */
export const LEADS_PROMISES = anywhere(String.raw`
  följande (?:\p{L}+ )?(?:aktiviteter|åtgärder|insatser|åtaganden|löften|saker|punkter)
  löften?(?:t|na)? | åtagand | genom att | lovade | aktiviteter | åtgärder | planerade
`);
