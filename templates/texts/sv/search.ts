// Texts room: Swedish words of the search form, the search page and its hits.

/** Words that say nothing of what is searched for: "vad hände med belysningen" asks about the lighting. */
const SMALL_WORDS = (
  "alla allt andra att av blev bli blir de dem den det detta dig din du där efter eller en ett finns från får för " +
  "gick gjorde gjort gör göra ha hade han har hos hur hände händer hänt i in inga ingen inte ja jag kan kommunen " +
  "lova lovade lovar lovat med men mig min mot mycket ni nu någon något några när och om oss polisen på ska som sig " +
  "sin så till upp ut vad var vara vem vi vid vilka vilken vilket vill är åt"
).split(" ");

export const search = {
  heading: "Sök i arkivet",
  description: "Sök bland medborgarlöften, uppföljningar och åtaganden som har återkommit genom åren.",
  label: "Sök bland löften och uppföljningar",
  hint: "Till exempel grannsamverkan, belysning, en plats eller ett år.",
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
  /**
   * What `assets/search.js` says. `{n}` is a figure, `{q}` what was searched for, `{word}` one word of it.
   */
  script: {
    one: "1 träff",
    many: "{n} träffar",
    forQuery: "på ”{q}”",
    none: "Inga träffar",
    noneHelp: "Pröva ett kortare eller vanligare ord, eller färre avgränsningar.",
    unknown: "Ordet ”{word}” finns inte i arkivet.",
    withoutUnknown: "Här är träffarna på resten.",
    onlyNear: "Här är träffar på ord som börjar likadant.",
    searching: "Söker …",
    failed: "Sökningen kunde inte laddas.",
    failedHelp: "Kontrollera anslutningen och försök igen.",
    tryAgain: "Försök igen",
    /** After the word for narrowing down, when filters are chosen. */
    chosen: "({n} valda)",
    more: "Visa fler",
    shown: "Visar {n} av {total}.",
    commitments: "Åtaganden som handlar om det:",
    states: {
      lofte: { "in-force": "Gäller nu", ended: "Har slutat gälla", upcoming: "Gäller inte ännu" },
      uppfoljning: {
        "in-force": "Löftet gäller nu",
        ended: "Löftet har slutat gälla",
        upcoming: "Löftet gäller inte ännu",
      },
      trad: {
        "in-force": "Lovas nu",
        ended: "Lovas inte nu",
        upcoming: "Lovas för kommande tid",
      },
    },
    smallWords: SMALL_WORDS,
  },
};
