// Advice room: Swedish words that promise nothing anybody could check, and those that do.

/** A word by its beginning, whatever its ending. */
const WORDS = "(?: \\p{L}+){0,3}?";
const any = (...patterns: string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}-])(?:${patterns.join("|")})(?![\\p{L}\\p{N}])`, "iu");

/** Nothing is done by it, wherever it is: a place does not make these checkable. */
export const HOLLOW = any(
  "(?:fortsätt(?:a|er) (?:att )?)?(?:satsa|satsar)(?: särskilt)? på",
  `(?:ha|med)${WORDS} fokus på`,
  "fokusera(?:r)? på",
  "fokusområden?",
  "prioritera(?:r|s)?",
  `lägga${WORDS} vikt vid`,
  "fortsätt(?:a|er) (?:med )?(?:arbetet|insatserna|samarbetet|samverkan)",
);

/** Aims, attitudes and ways out. What stands first in the sentence is quoted. */
export const LOOSE = any(
  "i möjligaste mån",
  "om möjligt",
  "där det är möjligt",
  "när (?:det är möjligt|resurserna tillåter|resurser finns|tid finns)",
  "så långt (?:som |det är )?möjligt",
  "vid behov",
  "på olika sätt",
  "fortsätt(?:a|er) (?:att )?(?:arbeta|jobba|verka|utveckla|stärka)(?: (?:med|för|mot))?",
  "verka(?:r)? för",
  `(?:arbeta|jobba)(?:r)?${WORDS} (?:för|med|mot|vidare)`,
  "(?:arbeta|jobba) (?:aktivt|tillsammans|kontinuerligt|löpande|gemensamt)",
  "(?:polisens|kommunens) arbete(?: \\p{L}+){0,3} ska",
  "bidra(?:r)? till",
  "medverka(?:r)? till",
  "sträva(?:r)? efter",
  "eftersträva(?:r)?",
  "främja(?:r)?",
  "stödja|stödjer|stötta(?:r)?",
  "(?:vidare)?utveckla(?:r)?",
  "förbättra(?:r|d|t|de)?",
  "stärka|stärker|stärkt",
  "fördjupa(?:r|d|t)?",
  "intensifiera(?:r)?",
  "upprätthålla",
  "(?:ha|hålla)(?: en| ett)? (?:god|gott|tät|nära|bra) (?:dialog|samarbete|samverkan|kontakt)(?:er)?",
  "öka(?:r|d|t|de)?|höja|höjer|höjd",
  "minska(?:r|d|t)?",
  "motverka(?:r)?",
  "förebygga|förebygger",
  "bekämpa(?:r)?",
  "uppmärksamma(?:r)?",
  "vara(?: mer)? (?:lyhörda?|synliga?|närvarande|tillgängliga?)",
  "ta(?: ett)?(?: gemensamt)? ansvar",
  "skapa(?:r)?",
  "samverka(?:r)?|samarbeta(?:r)?",
  "följa utvecklingen",
  "(?:\\p{L}+ )?åtgärder",
  "(?:tidiga )?insatser(?!.{0,25} mot )",
);

const NUMBER =
  "två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|tjugo|trettio|fyrtio|femtio|hundra|ett hundratal|dussin|halvera(?:s)?|fördubbla(?:s)?";
const MONTH = "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december";
const DAY = "måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag";

/** A figure that is neither an age nor a year, a comparison with a year, how often, until when. */
export const MEASURE = any(
  "(?!(?:19|20)\\d\\d(?!\\d))\\d+(?!\\d| ?år)(?: ?%)?",
  "(?:än|med) (?:under )?(?:19|20)\\d\\d",
  NUMBER,
  "en gång|ett tillfälle",
  "(?:varje|varannan|var(?:t)? (?:tredje|fjärde)) \\p{L}+",
  `(?:alla |på )?(?:${DAY})(?:\\p{L}*ar)`,
  `senast|klockan|kl\\.`,
  `(?:i|före|under|från|till) (?:${MONTH})`,
  "under (?:våren|sommaren|hösten|vintern|\\p{L}+terminen|\\p{L}+ vecka)",
  "årligen|månadsvis|veckovis|kvartalsvis|dagligen",
  "alla (?!invånare|medborgare|människor|parter|andra|som)\\p{L}+",
);

/** Something that is done or not, and that somebody can have seen. */
export const DEED = any(
  "(?:an)?ordna(?:r)?|arrangera(?:r)?",
  "(?:starta|inrätta|införa?|öppna|anställa?|bygga?|installera|byta?|måla|laga|sanera|klippa?|tömma?|låsa?|prova)(?:r|er)?",
  "sätt(?:a|er) upp|ta(?:r)? bort|ta(?:r)? fram|dela(?:r)? ut|lämna(?:r)? ut|skicka(?:r)?(?: ut)?|ringa(?: upp)?|gå(?:r)? igenom|se(?:r)? över|bjud(?:a|er) in|kalla(?:r)? till",
  "patrullera(?:r)?|\\p{L}*patrullering(?:ar)?|(?:fot|ronder)patruller",
  "kontrollera(?:r)?|\\p{L}*kontroller(?:na)?|\\p{L}*tillsyn(?:er)?",
  "besöka?(?:er)?|träffas?|utbilda(?:r)?|\\p{L}*utbildning(?:ar)?|informera(?:r)?|\\p{L}*information(?=\\s+(?:till|om))",
  "publicera(?:r)?|redovisa(?:r)?|kartlägg(?:a|er)|mäta?|\\p{L}*mätning(?:ar)?|\\p{L}*undersökning(?:ar)?|enkät(?:er)?|\\p{L}*översyn",
  "åtgärda(?:r)?|skriva avtal|sprida kunskap|hjälpa|utbyta",
  "\\p{L}*vandring(?:ar(?:na)?)?|nattvandrar?|\\p{L}*möten?|samtal|\\p{L}*kurs(?:er)?|föreläsning(?:ar)?|öppet hus|kameror|ordningsvakter",
);

/** A part of a municipality: kinds of places, or names. */
export const PLACE_WORD =
  /(?<!\p{L})(?:i|på|vid|kring|runt|längs|utanför|till|mellan) (?:\p{L}+ )?(?:\p{L}*(?:centrum|torget|parken|stationen|skolan|skolgården|gatan|vägen|tunneln|badet|hallen|området|resecentrum)|\p{Lu}\p{Ll}+(?:skolan|parken|gatan|vägen)?)(?!\p{L})/u;
