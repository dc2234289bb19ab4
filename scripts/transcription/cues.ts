// Transcription room: what headings and lead-ins say of what follows them: promises, what came of them, or neither.

import { isPromise } from "./sentences.ts";

/** `focus`: subjects rather than deeds, which some pages promise under all the same. */
export type Cue = "promises" | "results" | "focus" | "other";

const words = (inner: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${inner})`, "iu");

/** Where no promise stands, whatever a list there looks like. */
const OTHER = words(
  [
    "syfte",
    "bakgrund",
    "lägesbild",
    "nulägesbild",
    "nuläge",
    "situationen",
    "problem",
    "orsak",
    "utmaning",
    "medborgardialog",
    "dialog(?:en)?(?:$|\\s+med)",
    "summerat",
    "i korthet",
    "kontakt",
    "relatera",
    "läs\\s+(?:mer|också|även|vidare)",
    "länkar",
    "mer\\s+(?:information|om|läsning)",
    "mer\\s+på",
    "delt(?:og|agare|agande)",
    "medverkande",
    "medverkade",
    "närvar",
    "på\\s+plats",
    "så\\s+(?:kan\\s+du|bidrar|hjälper)",
    "(?:vad|det\\s+här|detta|så)\\s+kan\\s+du",
    "du\\s+kan",
    "tips",
    "bra\\s+att\\s+veta",
    "(?:vad|om)\\s+(?:är\\s+)?(?:ett\\s+)?medborgarlöfte[nt]?",
    "vad\\s+är",
    "så\\s+(?:här\\s+)?(?:tas|arbetar|fungerar|togs|görs|bestäms)",
    "så\\s+(?:här\\s+)?(?:följ|tyck|svara|tog)",
    "ett\\s+bra",
    "följ\\s+(?:med|oss)",
    "hjälpte",
    "hittade",
    "dela\\b",
    "kommentar",
    "fakta",
    "ansvariga?\\s+för",
    "påverka",
    "skyddar\\s+du",
    "se\\s+(?:även|också)",
    "så\\s+går\\s+det\\s+till",
    "vanliga",
    "underskrift",
    "giltighet",
    "undertecknat?",
    "runt\\s+bordet",
    "dagordning",
    "utgångspunkt",
    "statistik",
    "enkät",
    "svar(?:en)?\\b",
    "frågor",
    "nyheter",
    "senaste",
    "arkiv",
    "vill\\s+du\\s+veta",
    "dokument",
    "bilag",
    "hör\\s+av",
    "ring\\b",
    "anmäl",
    "nästa\\s+steg",
    "vägen\\s+framåt",
    "varför",
    "hur\\s+(?:har|togs|tas|kan)",
    "hitta\\b",
    "om\\s+(?:webbplatsen|sidan|oss)",
    "våra?\\s+mål(?:sättning)?",
    "mål(?:sättning)?(?:en|et)?$",
    "utanför\\s+löftet",
    "övrigt",
    "tidigare",
    "cookies",
    "kakor",
    "sidinformation",
    "taggar",
    "ämnen",
    "innehåll",
    "program",
    "tider",
    "öppettider",
    "press",
    "källor",
    "vi\\s+som\\s+(?:har\\s+)?",
    "det\\s+här\\s+(?:tycker|oroar|säger|svarade)",
    "uppföljning(?:en)?\\s+(?:görs|sker|kommer|redovisas)",
    "(?:därför|så)\\s+följs",
    "vilka\\s+är",
    "nuvarande",
    "brott\\s+i",
    "vad\\s+händer\\s+nu",
    "läget",
    "medarbetardialog",
    "invånardialog",
    "underlag",
    "resurser",
    "ordlista",
    "förklaring",
  ].join("|"),
);
const RESULTS = words(
  [
    "uppföljning",
    "resultat",
    "så\\s+(?:här\\s+)?(?:har\\s+det\\s+)?(?:gått|blev|gick)",
    "hur\\s+(?:det\\s+)?(?:gick|har\\s+det\\s+gått|blev)",
    "utfall",
    "redovisning",
    "återkoppling",
    "återrapport",
    "har\\s+(?:vi\\s+|polisen\\s+|kommunen\\s+)?gjort",
    "(?:vi|polisen|kommunen|parterna)\\s+gjorde",
    "gjorde\\s+(?:vi|polisen|kommunen|parterna)",
    "(?:det|detta|vad\\s+som)\\s+(?:här\\s+)?(?:har\\s+)?(?:hän[dt]|gjor|blev|är\\s+gjort)",
    "genomfört",
    "genomförda",
    "genomfördes",
    "gjordes",
    "är\\s+gjorda",
    "har\\s+(?:hittills\\s+)?(?:genomförts|gjorts|hänt|gjort)",
    "status\\b",
    "vad\\s+(?:blev|har|hände)",
    "vad\\s+som\\s+blev",
    "delrapport",
    "lägesrapport",
    "slutrapport",
    "avstämning",
    "facit",
    "bokslut",
    "utvärdering",
    "summering",
    "(?:polisen|kommunen|tillsammans|vi|gemensamt)\\s+har(?:\\s+vi)?\\s*:?$",
  ].join("|"),
);
const PROMISES = words(
  [
    "åtagand",
    "\\p{L}*löfte(?:n|t|na|s)?\\b",
    "lovar",
    "lovade",
    "(?:ska|skall|kommer|tänker)\\s+(?:vi|polisen|kommunen|parterna)",
    "(?:vi|polisen|kommunen|parterna)\\s+(?:ska|skall|kommer|gör|tänker|lovar)",
    "(?:gör|lovar|lovade)\\s+(?:vi|polisen|kommunen|parterna)",
    "ska\\s+(?:vi\\s+)?göra",
    "aktivitet",
    "åtgärd",
    "insats",
    "satsning",
    "(?:kommunens|polisens)\\s+(?:del|ansvar|uppdrag|arbete|roll|bidrag|uppgift)",
    "planer",
    "genom\\s+att",
    "kommer\\s+(?:\\p{L}+\\s+){0,3}att",
    "ska(?:ll)?\\s+(?:\\p{L}+\\s+){0,5}(?:att|genom)?:?$",
    "åtar",
    "ska(?:ll)?\\s+(?:följande\\s+)?(?:genomföras|göras)",
    "gemensam",
    "tillsammans",
    "det(?:ta)?\\s+(?:här\\s+)?gör\\s+(?:vi|polisen|kommunen)",
    "överenskom",
    "enats\\s+om",
    "enade\\s+om",
    "(?:polisen|kommunen|polismyndigheten)\\s*:?$",
    "(?:polisen|polismyndigheten)\\s+(?:och|i\\s+samverkan)",
    "i\\s+år",
    "ansvarar",
    "ansvar$",
    "tar\\s+(?:\\p{L}+\\s+)?på\\s+(?:sig|oss)",
    "så\\s+(?:här\\s+)?gör\\s+(?:vi|polisen|kommunen)",
    "skulle\\s*:?$",
    "skulle\\s+tillsammans",
    "gäller\\s+under",
    "följande\\s+(?:ska|saker|punkter)",
    "handlingsplan",
  ].join("|"),
);
const FOCUS = words(
  "fokusområd|fokus\\b|prioritera|målområd|inriktning|områden|tre\\s+delar|handlar\\s+(?:\\p{L}+\\s+)?om",
);

/** Of a heading. Undefined when it only names a subject: `Trafik`. */
export function cueOfHeading(text: string): Cue | undefined {
  // In copied text, what leads a list in stands on a line of its own as headings do.
  // `Polisen ska finnas på plats i centrum`
  if (isPromise(text) && text.split(/\s+/).length > 5 && !/\?$/.test(text)) return "promises";
  const asLead = /:$/.test(text) && text.split(/\s+/).length > 3 ? cueOfLead(text) : undefined;
  if (asLead !== undefined) return asLead;
  if (
    /\?$/.test(text) &&
    !/(?:vad|hur|så)\s+(?:ska|kommer|gör|lovar|tänker)\s+(?:vi|polisen|kommunen)|vad\s+(?:vi|polisen|kommunen)\s+(?:ska|gör|lovar)/iu.test(
      text,
    )
  )
    return RESULTS.test(text) && /gick|blev|gjort|hände?t?/iu.test(text) && !/följs/iu.test(text)
      ? "results"
      : "other";
  if (OTHER.test(text) && !/lovar|åtagand/iu.test(text)) return "other";
  if (/(?<![\p{L}])(?:du|dig|din|ditt|dina|\p{L}+\s+steg)(?![\p{L}])/iu.test(text) && !/lova/iu.test(text))
    return "other";
  if (RESULTS.test(text) && !/(?:ska|kommer)\s/iu.test(text)) return "results";
  if (PROMISES.test(text)) return "promises";
  return FOCUS.test(text) ? "focus" : undefined;
}

/** Of the words that lead in a list: `Polisen kommer att:`, `Med på mötet var:` */
export function cueOfLead(text: string): Cue | undefined {
  const last = text.split(/(?<=[.!?])\s+(?=\p{Lu})/u).at(-1) ?? text;
  if (
    /löfte\p{L}*\s+(?:\p{L}+\s+|\d{4}\s+){0,3}(?:består|innehåller|omfattar|innebär|lyder|löd)/iu.test(last)
  )
    return "promises";
  if (
    /^(?:problem|syfte|bakgrund|orsak|utmaning)|(?:invånarna|medborgarna|boende|ni|många)\s+(?:\p{L}+\s+)?(?:vill|tycker|önskar|anser|upplever|lyfte|pekade)|rangordning|sedan\s+tidigare|arbetar\s+redan|vill\s+(?:också\s+)?att\s+(?:fler|du|alla|ni|invånarna)|kan\s+(?:till\s+exempel|exempelvis|t\.?ex\.?)/iu.test(
      last,
    )
  )
    return "other";
  const isResult =
    /(?:har|är|blev)\s+(?:\p{L}+\s+){0,4}(?:gjort|gjorts|gjorda|genomför|hänt|hållit|blivit)|gjordes|genomfördes|ser\s+ut\s+så|så\s+(?:här\s+)?(?:gick|har|blev)|(?:det|vad)\s+(?:som\s+)?(?:hände|blev)|resultat|uppföljning/iu.test(
      last,
    );
  if (
    /(?:syfte|målet|bygger|deltog|medverkade|närvarade|läs\s|kontakta|problem|grund|rangordning|(?:invånarna|medborgarna|boende|ni)\s+(?:\p{L}+\s+)?(?:vill|tycker|önskar|anser|upplever|lyfte|pekade)|du\s+kan|dagordning|runt\s+bordet|svarade|oroar|utsatt|framkom|kom\s+fram|tyckte|lyftes|upplever|består\s+av|finns\s+med|med\s+på|välkommen|bland\s+annat:$(?<!ska.*)|tänk\s+på|kom\s+ihåg|besök|anmäl)/iu.test(
      last,
    ) &&
    !MODAL_LEAD.test(last)
  )
    return "other";
  if (isResult) return "results";
  if (
    MODAL_LEAD.test(last) ||
    /följande\s+(?:\p{L}+\s+)?(?:aktiviteter|åtgärder|insatser|åtaganden|löften|saker|punkter)|löften?(?:t|na)?|åtagand|genom\s+att|lovade|aktiviteter|åtgärder|planerade/iu.test(
      last,
    )
  )
    return "promises";
  if (FOCUS.test(last)) return "focus";
  return undefined;
}

const MODAL_LEAD =
  /(?<![\p{L}])(?:ska|skall|lovar|kommer\s+(?:\p{L}+\s+){0,4}att|åtar\s+sig|planerar|avser|vill|skulle|tar\s+(?:\p{L}+\s+){0,3}på\s+(?:sig|oss)|har\s+enats|är\s+överens|har\s+kommit\s+överens|innebär|innehåller)(?![\p{L}])/iu;
