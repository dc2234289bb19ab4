// Search room: what no vocabulary can tell by itself about Swedish. For developers; the words that residents use instead of the
// archive's own stand in synonyms.yml, which staff may edit.

/**
 * Words of the field that often end a compound: grann·samverkan, trygghets·vandring, bostads·inbrott. They are seen in a compound
 * also when they stand nowhere by themselves. At least four letters, in the singular: other forms are recognised by their stem.
 */
export const HEADS: readonly string[] = (
  "aktivitet analys ansvar anmälan arbete avtal bana bedrägeri belysning besök bevakning bild bolag boende brand brott brottslighet " +
  "byggnad centrum chef cykel dialog direktör drog enhet enkät fart fordon forum förebyggande förening företag förvaltning grupp gård gäng " +
  "handel handling hastighet hjälp hund inbrott information insats integration kamera karta kartläggning klotter klubb kommun kontakt " +
  "kontor kontroll krog kriminalitet kunskap kurs körning ledare lokal läge lägesbild löfte medborgare miljö moped mätning märkning möte " +
  "narkotika nedskräpning näringsliv nätverk område ordning organisation park parkering patrull patrullering person personal plan " +
  "planering plats polis problem rapport relation resurs samarbete samhälle samling samordnare samordning samtal samverkan satsning " +
  "service servering skadegörelse skola skydd station statistik stråk stöld stöd syfte säkerhet tillfälle tillstånd tillsyn tjänst torg " +
  "trafik trafikant transport trygghet träff tunnel undersökning ungdom uppdrag uppföljning utbildning utredning utveckling vakt vandring " +
  "vapen verksamhet volontär våld väktare vägar vägen åtagande åtgärd överenskommelse övervakning"
).split(" ");

/** First parts of verbs, not of compounds: genom·föra. What stands after them is no part that anybody searches for. */
export const PARTICLES: readonly string[] =
  "av be efter fort fram från för före genom igen in med ned om på sam sön till under upp ut vid åter över".split(
    " ",
  );

/** Forms of one word that do not begin alike, or that the stemmer keeps apart: a search for one would miss the others. */
export const FORMS: readonly (readonly string[])[] = [
  ["centrum", "centret"],
  ["cykel", "cyklar", "cykla", "cyklist"],
  ["elsparkcykel", "elsparkcyklar"],
  ["fot", "fötter"],
  ["följa upp", "uppföljning", "uppföljd"],
  ["förälder", "föräldrar"],
  ["gammal", "äldre"],
  ["hand", "händer"],
  ["man", "män"],
  ["märka", "märkt", "märkning"],
  ["natt", "nätter"],
  ["plats", "platser"],
  ["regel", "regler"],
  ["skoter", "skotrar"],
  ["sommar", "somrar"],
  ["stad", "städer", "stan"],
  ["säker", "säkra", "säkrare"],
  ["tunnel", "tunnlar"],
  ["ung", "yngre", "ungdom"],
  ["ute", "utomhus"],
  ["väg", "vägen"],
];
