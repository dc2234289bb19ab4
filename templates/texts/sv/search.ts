// Texts room: Swedish words of the search form, the search page and its hits.

/** Words that say nothing of what is searched for: "vad hände med belysningen" asks about the lighting. */
const SMALL_WORDS = (
  "alla allt andra annan annat att av bara bland blev bli blir blivit de dem den dessa det detta dig din dock " +
  "du där efter eller en enligt ett finns från får för genom gick gjorde gjort gör göra ha hade han har hos " +
  "hur hände händer hänt i in inga ingen innan inom inte ja jag kan kommunen kring kunde kunnat lova lovade " +
  "lovar lovat med mellan men mig min mot mycket många måste ni nu någon något några när och också om oss " +
  "polisen på samt sedan sig sin ska skulle som så till under upp ut utan vad var vara vem vi vid vilka vilken " +
  "vilket vill ville åt är även över"
).split(" ");

/** Whoever writes one of these wants to know what came of a pledge: follow-ups come first. The rest of the question decides what. */
const OUTCOME_WORDS = [
  "hur gick det",
  "hur det gick",
  "hur har det gått",
  "hur det har gått",
  "hur blev det",
  "hur det blev",
  "vad blev det av",
  "vad det blev av",
  "vad har det blivit av",
  "vad blev",
  "vad hände",
  "vad har hänt",
  "vad gjordes",
  "vad har gjorts",
  "blev det av",
  "blev av",
  "följdes upp",
  "följts upp",
  ..."resultat resultatet resultaten utfall utfallet utfallen".split(" "),
  ..."uppföljning uppföljningen uppföljningar uppföljningarna uppföljd uppföljt".split(" "),
  ..."återkoppling återkopplingen redovisning redovisningen utvärdering utvärderingen".split(" "),
];

/** Beside a year or a word for outcomes they say no more: "löften 2024", "vilka löften gällde 2019". */
const PLEDGE_WORDS = (
  "löfte löften löftet löftena medborgarlöfte medborgarlöften medborgarlöftet medborgarlöftena " +
  "gäller gällde gälla gällt gällande giltig giltiga år året åren under lokala hölls höll hållits"
).split(" ");

/** Words for a year → how many years from the one in which they are read. */
const RELATIVE_YEARS: Readonly<Record<string, number>> = {
  "i år": 0,
  "förra året": -1,
  "i fjol": -1,
  ifjol: -1,
  "nästa år": 1,
};

export const search = {
  heading: "Sök i arkivet",
  description: "Sök bland medborgarlöften, uppföljningar och åtaganden som har återkommit genom åren.",
  label: "Sök bland löften och uppföljningar",
  hint: "Till exempel grannsamverkan, belysning i Skara, ett år eller ”hur gick det”.",
  submit: "Sök",
  narrow: "Avgränsa",
  startAgain: "Börja om",
  any: "Alla",
  filters: {
    kommun: "Kommun",
    ar: "År då löftet gäller",
    slag: "Slag",
    status: "Status",
    tema: "Tema",
    part: "Vem som lovar",
  },
  kinds: { lofte: "Löfte", uppfoljning: "Uppföljning", trad: "Åtagande genom åren" },
  parties: {
    police: "Polisen",
    municipality: "Kommunen",
    joint: "Polisen och kommunen tillsammans",
    partner: "Någon annan part",
  },
  withoutScript: "För att söka behöver webbläsaren JavaScript. Utan det kan du bläddra.",
  ways: {
    heading: "Bläddra i arkivet",
    municipalities: "Efter kommun",
    years: "Efter år",
    themes: "Efter tema",
  },
  hits: "Träffar",
  /** In the page from the start: it must be there when nothing more can be fetched. */
  failed: "Sökningen kunde inte laddas. Kontrollera anslutningen och försök igen.",
  tryAgain: "Försök igen",
  /**
   * What the search says once it is loaded. `{n}` is a figure, `{q}` what was searched for, `{word}` one word of it, `{words}` links
   * to other words.
   */
  script: {
    one: "1 träff",
    many: "{n} träffar",
    forQuery: "på ”{q}”",
    none: "Inga träffar",
    noneHelp: "Pröva ett kortare eller vanligare ord, eller bläddra.",
    unknown: "Ordet ”{word}” finns inte i arkivet.",
    unknownYear: "Arkivet har inget löfte för {word}.",
    heldYears: "Löftena i arkivet gäller {from}–{to}.",
    withoutUnknown: "Här är träffarna på resten.",
    onlyNear: "Här är träffar på ord som börjar likadant.",
    didYouMean: "Menade du {words}?",
    or: "eller",
    withoutFilters: "Sök utan avgränsningar",
    withoutYear: "Sök utan årtal",
    /** How a question with a year was understood, by when that year is. */
    valid: {
      past: "Här är löften som gällde {years}.",
      now: "Här är löften som gällde eller gäller {years}.",
      coming: "Här är löften som gäller {years}.",
    },
    reportsFirst: "Uppföljningar står först.",
    searching: "Söker …",
    /** After the word for narrowing down, when filters are chosen. */
    chosen: "({n} valda)",
    more: "Visa fler",
    shown: "Visar {n} av {total}.",
    commitments: "Åtaganden som handlar om det:",
    andMore: "och {n} till",
    report: "Så har det gått:",
    noReport: "Löftet har ingen uppföljning i arkivet.",
    states: {
      lofte: { "in-force": "Gäller nu", ended: "Har slutat gälla", upcoming: "Gäller inte ännu" },
      trad: { "in-force": "Lovas nu", ended: "Lovas inte nu", upcoming: "Lovas för kommande tid" },
    },
    smallWords: SMALL_WORDS,
    outcomeWords: OUTCOME_WORDS,
    pledgeWords: PLEDGE_WORDS,
    relativeYears: RELATIVE_YEARS,
  },
};
