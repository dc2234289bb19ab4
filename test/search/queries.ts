// Search tests: what residents write, and what each must find in the archive that ships. test/browser/search.test.ts asks them all.

export interface Query {
  readonly q: string;
  /** Every one of these is among the hits, in any order. */
  readonly finds: readonly string[];
  /** The first hit. */
  readonly first?: string;
  /** At the head of the first entries, in this order. */
  readonly leads?: readonly string[];
  /** In the first entries, of which there are no more than these need. */
  readonly top?: readonly [string, ...string[]];
  /** None of these is. */
  readonly never?: readonly string[];
  /** Nothing but `finds`. */
  readonly only?: true;
  /** Other words that are offered; none unless they are said here. */
  readonly suggests?: readonly string[];
}

const DALS_ED = (year: number) => `/dals-ed/${year}/`;
const STRANGNAS_2019 = ["/strangnas/2019/", "/strangnas/2019/uppfoljning/"];
const SKARA = ["/skara/2018/", "/skara/2018/uppfoljning/"];
const MOPEDS = ["/strangnas/atagande/mopedinsatser/", "/strangnas/2022-2023/", ...STRANGNAS_2019];
const NARCOTICS = [
  "/strangnas/2020/",
  "/strangnas/2020/uppfoljning/",
  "/strangnas/2021/",
  "/strangnas/2022-2023/",
  "/strangnas/atagande/narkotika/",
  "/karlstad/2020-2022/",
  "/karlstad/2023-2027/",
  "/mellerud/2019/",
  "/mellerud/2022/",
];
const MARKING = [DALS_ED(2018), DALS_ED(2021), "/dals-ed/atagande/dna-markning/", ...STRANGNAS_2019];
const SPEED = [DALS_ED(2020), "/dals-ed/atagande/trafikkontroller/", ...STRANGNAS_2019];
const LIGHTING = [...SKARA, "/vanersborg/2021/uppfoljning-sportcentrum/", DALS_ED(2021)];
const VIOLENCE = ["/karlstad/2023-2027/", "/strangnas/2022-2023/"];
const PUBS = ["/karlstad/2020-2022/", "/karlstad/2023-2027/", "/karlstad/atagande/krogtillsyn/", ...SKARA];
const WALKS = [
  ...SKARA,
  ...STRANGNAS_2019,
  "/vanersborg/2021/",
  "/vanersborg/2021/uppfoljning-sportcentrum/",
  DALS_ED(2021),
];
const BRALANDA = [
  "/vanersborg/2019/",
  "/vanersborg/2020/",
  "/vanersborg/2021/",
  "/vanersborg/atagande/bralanda/",
];
const EVERY_PLEDGE_OF_DALS_ED = [2017, 2018, 2020, 2021].map(DALS_ED);

/** The newest first. */
const REPORTS = [
  "/vanersborg/2021/uppfoljning-sportcentrum/",
  "/strangnas/2020/uppfoljning/",
  "/strangnas/2019/uppfoljning/",
  "/skara/2018/uppfoljning/",
];
const VALID_2019: [string, ...string[]] = ["/mellerud/2019/", "/vanersborg/2019/", ...STRANGNAS_2019];
const VALID_2024 = ["/karlstad/2023-2027/", "/mellerud/2023-2024/", "/vanersborg/2023-2024/"];

export const QUERIES: readonly Query[] = [
  // Later parts of compounds.
  {
    q: "samverkan",
    finds: [DALS_ED(2018), "/strangnas/2019/", "/dals-ed/atagande/grannsamverkan/", "/mellerud/2022/"],
  },
  { q: "löfte", finds: [...EVERY_PLEDGE_OF_DALS_ED, "/skara/2018/", "/strangnas/2020/uppfoljning/"] },
  { q: "löftet", finds: [...EVERY_PLEDGE_OF_DALS_ED, "/skara/2018/"] },
  { q: "säkerhet", finds: [DALS_ED(2020), "/mellerud/atagande/trafiksakerhet/", "/strangnas/2022-2023/"] },
  { q: "vandring", finds: WALKS },
  { q: "vandringar", finds: WALKS },
  { q: "kontroller", finds: [DALS_ED(2018), DALS_ED(2020), "/strangnas/2019/"] },
  { q: "tillsyn", finds: PUBS },
  { q: "skydd", finds: [DALS_ED(2018), "/dals-ed/atagande/dna-markning/"] },
  { q: "centrum", finds: ["/strangnas/2019/", "/vanersborg/2019/", "/karlstad/2020-2022/"] },
  {
    q: "skolan",
    finds: [DALS_ED(2020), "/strangnas/2020/", "/karlstad/2023-2027/"],
    never: ["/skara/2018/"],
  },
  { q: "brott", finds: [DALS_ED(2020), "/vanersborg/2017/", "/mellerud/2022/"] },

  // Forms of a word.
  { q: "plats", finds: ["/skara/2018/", "/vanersborg/2017/", DALS_ED(2020), DALS_ED(2021)] },
  { q: "platser", finds: ["/skara/2018/", "/vanersborg/2017/", DALS_ED(2020), DALS_ED(2021)] },
  {
    q: "otrygga platser",
    finds: ["/vanersborg/2017/", "/skara/2018/", DALS_ED(2021)],
    first: "/vanersborg/2017/",
  },
  { q: "otrygg plats", finds: ["/vanersborg/2017/", "/skara/2018/", DALS_ED(2021)] },
  { q: "märkning", finds: MARKING, only: true },
  { q: "märkt", finds: MARKING, only: true },
  { q: "dna-märkning", finds: MARKING, only: true },
  { q: "märk-DNA", finds: MARKING, only: true },
  { q: "cykel", finds: ["/strangnas/2022-2023/", "/vanersborg/2021/uppfoljning-sportcentrum/"] },
  { q: "cyklar", finds: ["/strangnas/2022-2023/", "/vanersborg/2021/uppfoljning-sportcentrum/"] },
  { q: "båt", finds: STRANGNAS_2019, only: true },
  { q: "båtar", finds: STRANGNAS_2019, only: true },
  { q: "skola", finds: ["/strangnas/2020/", "/karlstad/2023-2027/", DALS_ED(2020)] },
  { q: "skolor", finds: ["/strangnas/2020/", "/karlstad/2023-2027/", DALS_ED(2020)] },
  { q: "stöld", finds: [DALS_ED(2018), DALS_ED(2020), "/mellerud/2022/"], never: ["/skara/2018/"] },
  { q: "stölder", finds: [DALS_ED(2018), DALS_ED(2020), "/mellerud/2022/"] },
  { q: "unga", finds: ["/karlstad/2023-2027/", "/strangnas/2021/", "/skara/2018/uppfoljning/"] },
  { q: "ungdom", finds: ["/karlstad/2023-2027/", "/strangnas/2021/", "/strangnas/2022-2023/"] },
  {
    q: "patrullering",
    finds: ["/skara/2018/", "/vanersborg/2017/", "/karlstad/2020-2022/"],
    suggests: ["patrullera"],
  },

  // Words that residents use instead of the archive's own.
  { q: "narkotika", finds: NARCOTICS, only: true },
  { q: "knark", finds: NARCOTICS, only: true },
  { q: "droger", finds: NARCOTICS, only: true },
  { q: "narkotikahund", finds: ["/strangnas/2020/", "/strangnas/2020/uppfoljning/"], only: true },
  { q: "epa", finds: MOPEDS, only: true },
  { q: "epatraktor", finds: MOPEDS, only: true },
  { q: "A-traktor", finds: MOPEDS, only: true },
  { q: "a traktor", finds: MOPEDS },
  { q: "moped", finds: MOPEDS, only: true },
  { q: "fartkamera", finds: SPEED, only: true },
  { q: "fortkörning", finds: SPEED, only: true },
  { q: "hastighet", finds: SPEED, only: true },
  { q: "köra för fort", finds: SPEED, only: true },
  { q: "gatubelysning", finds: LIGHTING },
  { q: "kvinnovåld", finds: VIOLENCE, only: true },
  { q: "våld i nära relation", finds: VIOLENCE, only: true },
  { q: "våld i hemmet", finds: VIOLENCE, only: true },
  { q: "tjuvar", finds: [DALS_ED(2018), DALS_ED(2020), "/mellerud/2022/"] },
  { q: "fotgängare", finds: ["/strangnas/2022-2023/"], only: true },
  { q: "flyktingar", finds: ["/vanersborg/2017/"], only: true },
  { q: "tågstation", finds: STRANGNAS_2019, only: true },
  { q: "restaurang", finds: PUBS, only: true },
  { q: "rattfylleri", finds: SPEED, only: true },

  // Subjects.
  { q: "krog", finds: PUBS, only: true },
  { q: "krogtillsyn", finds: SKARA },
  { q: "alkohol", finds: PUBS, only: true },
  { q: "nattvandring", finds: SKARA, only: true },
  { q: "trygghetsvandring", finds: WALKS, first: "/skara/2018/" },
  { q: "belysning", finds: LIGHTING, top: ["/skara/2018/", "/skara/2018/uppfoljning/"] },
  { q: "inbrott", finds: [DALS_ED(2020), "/mellerud/2022/", "/strangnas/2019/"] },
  { q: "skadegörelse", finds: [DALS_ED(2020), "/mellerud/2022/"], only: true },
  { q: "buskörning", finds: [DALS_ED(2020)], only: true },
  { q: "gäng", finds: ["/mellerud/2022/"], first: "/mellerud/2022/", never: ["/strangnas/2020/"] },
  { q: "EST", finds: ["/karlstad/2020-2022/", "/karlstad/2023-2027/", "/strangnas/2020/uppfoljning/"] },
  { q: "SSPF", finds: ["/karlstad/2023-2027/"], only: true },
  {
    q: "BRÅ",
    finds: ["/mellerud/2019/", "/mellerud/2022/", "/mellerud/2023-2024/", "/strangnas/2020/uppfoljning/"],
  },
  {
    q: "uppföljning",
    finds: [...SKARA, ...STRANGNAS_2019, "/strangnas/2020/uppfoljning/"],
    leads: REPORTS,
  },
  { q: "genomfört", finds: [...SKARA, ...STRANGNAS_2019, "/strangnas/2020/uppfoljning/"] },

  // Places and people.
  { q: "Läggesta", finds: STRANGNAS_2019, only: true },
  { q: "Brålanda", finds: BRALANDA, first: "/vanersborg/atagande/bralanda/" },
  { q: "Torpa", finds: ["/vanersborg/2021/", "/vanersborg/2023-2024/", "/vanersborg/atagande/torpa/"] },
  { q: "Sportcentrum", finds: ["/vanersborg/2019/", "/vanersborg/2021/uppfoljning-sportcentrum/"] },
  { q: "Hagaskolan", finds: [DALS_ED(2020)], only: true },
  { q: "Jenny Wester", finds: [DALS_ED(2021), "/vanersborg/2023-2024/"], only: true },
  { q: "Oscar Svantesson", finds: ["/skara/2018/uppfoljning/"], only: true },
  { q: "Värmland", finds: ["/karlstad/2020-2022/", "/karlstad/2023-2027/"] },

  // Years: also those that only the validity says.
  {
    q: "2026",
    finds: ["/karlstad/2023-2027/"],
    first: "/karlstad/2023-2027/",
    never: ["/karlstad/2020-2022/"],
  },
  { q: "2022", finds: [DALS_ED(2021), "/mellerud/2022/", "/strangnas/2022-2023/", "/karlstad/2020-2022/"] },
  { q: "2021", finds: [DALS_ED(2021), "/strangnas/2021/", "/vanersborg/2021/", "/karlstad/2020-2022/"] },
  {
    q: "2019",
    finds: VALID_2019,
    top: VALID_2019,
  },
  { q: "grannsamverkan 2019", finds: STRANGNAS_2019, only: true },
  { q: "Strängnäs 2019", finds: STRANGNAS_2019, first: "/strangnas/2019/" },
  { q: "Medborgarlöfte i Strängnäs 2019", finds: STRANGNAS_2019, first: "/strangnas/2019/" },
  { q: "Dals-Ed 2021", finds: [DALS_ED(2021)], first: DALS_ED(2021) },
  { q: "dals ed", finds: EVERY_PLEDGE_OF_DALS_ED },

  // Without the dots and rings, in capitals, as a sentence, with a word too many.
  { q: "markning", finds: MARKING, only: true },
  { q: "ostra fyrbodal", finds: [DALS_ED(2021), "/mellerud/2022/", "/vanersborg/2019/"] },
  { q: "OTRYGGA PLATSER", finds: ["/vanersborg/2017/", "/skara/2018/", DALS_ED(2021)] },
  { q: "vad hände med belysningen i Skara?", finds: SKARA, only: true },
  { q: "vad har polisen lovat om mopeder", finds: MOPEDS },
  { q: "knark i Karlstad", finds: ["/karlstad/2020-2022/", "/karlstad/2023-2027/"], only: true },
  { q: '"fysiska trafikmiljön"', finds: [DALS_ED(2018), DALS_ED(2020)] },
  { q: "grannsamverkan xylofon", finds: [DALS_ED(2021), ...STRANGNAS_2019] },

  // What the archive does not have.
  { q: "simhall", finds: [], only: true },
  { q: "medicin", finds: [], only: true },
  { q: "barnomsorg", finds: [], only: true },
  { q: "ikea", finds: [], only: true },

  // Misspelt: what may be meant is offered.
  { q: "grannsamvärkan", finds: [], only: true, suggests: ["grannsamverkan"] },
  { q: "narkotka", finds: [], only: true, suggests: ["narkotika"] },
  { q: "bellysning", finds: [], only: true, suggests: ["belysning"] },
  { q: "bellysning i Skara", finds: SKARA, only: true, suggests: ["belysning"] },
  { q: "strengnäs", finds: [], only: true, suggests: ["Strängnäs"] },
  { q: "Venersborg", finds: [], only: true, suggests: ["Vänersborg"] },
  { q: "brolanda", finds: [], only: true, suggests: ["Brålanda"] },
  { q: "nattvandrning", finds: [], only: true, suggests: ["nattvandringar"] },
  { q: "krogtilsyn", finds: [], only: true, suggests: ["krogtillsyner"] },
  { q: "trafiksekerhet", finds: [DALS_ED(2020)], suggests: ["trafiksäkerhet"] },
  { q: "tryggehtsvandring", finds: [], suggests: ["trygghetsvandringar"] },
  { q: "hastihget", finds: SPEED, only: true, suggests: ["hastighet"] },
  { q: "knarkk", finds: ["/karlstad/2020-2022/"], suggests: ["knark"] },
  // Only begun: found as it is.
  { q: "trygghetsvandrin", finds: WALKS },
  { q: "mopedinsats", finds: ["/strangnas/2019/uppfoljning/"], only: true },
  // Compounds that the archive does not have: it may have a part of them.
  { q: "lekplatsbelysning", finds: [], only: true, suggests: ["belysning", "gatubelysning"] },
  { q: "parkbellysning", finds: [], only: true, suggests: ["belysning"] },
  { q: "båtstöld", finds: [], only: true, suggests: ["stölder"] },
  { q: "drogprevention", finds: [], only: true, suggests: ["droger"] },
  { q: "villainbrott", finds: [], only: true, suggests: ["brott", "inbrott", "narkotikabrott"] },

  // What came of it: follow-ups come first.
  { q: "hur gick det", finds: REPORTS, only: true, leads: REPORTS },
  { q: "Hur gick det?", finds: REPORTS, only: true, leads: REPORTS },
  { q: "resultat", finds: REPORTS, leads: REPORTS },
  { q: "återkoppling", finds: REPORTS, leads: REPORTS },
  { q: "uppföljning 2019", finds: VALID_2019, only: true, leads: ["/strangnas/2019/uppfoljning/"] },
  { q: "återkoppling 2018", finds: SKARA, leads: ["/skara/2018/uppfoljning/"] },
  { q: "hur gick det med belysningen i Skara", finds: SKARA, only: true, first: "/skara/2018/uppfoljning/" },
  {
    q: "vad blev det av båtsamverkan",
    finds: STRANGNAS_2019,
    only: true,
    first: "/strangnas/2019/uppfoljning/",
  },
  {
    q: "hur har det gått med grannsamverkan",
    finds: [...STRANGNAS_2019, DALS_ED(2018), DALS_ED(2021)],
    leads: ["/strangnas/2019/uppfoljning/"],
  },
  { q: "utfall narkotika", finds: NARCOTICS, only: true, leads: ["/strangnas/2020/uppfoljning/"] },
  {
    q: "uppföljning i Strängnäs",
    finds: [...STRANGNAS_2019, "/strangnas/2020/uppfoljning/", "/strangnas/2021/"],
    top: ["/strangnas/2020/uppfoljning/", ...STRANGNAS_2019],
  },
  {
    q: "vad hände med trygghetsvandringarna",
    finds: WALKS,
    leads: ["/skara/2018/uppfoljning/", "/strangnas/2019/uppfoljning/", "/strangnas/2020/uppfoljning/"],
  },

  // Valid that year, whether the text says so or not; what began that year first.
  { q: "2025", finds: ["/karlstad/2023-2027/"], only: true },
  { q: "löften 2024", finds: VALID_2024, only: true },
  { q: "vilka löften gällde 2019?", finds: VALID_2019, only: true },
  { q: "narkotika 2024", finds: ["/karlstad/2023-2027/"], only: true },
  { q: "grannsamverkan 2022", finds: [DALS_ED(2021)], only: true, first: DALS_ED(2021) },
  {
    q: "trafik 2022",
    finds: ["/mellerud/2022/", "/strangnas/2022-2023/", DALS_ED(2021)],
    top: ["/mellerud/2022/", "/strangnas/2022-2023/"],
    never: ["/mellerud/2023-2024/", DALS_ED(2020)],
  },
  { q: "mopeder 2017", finds: [], only: true },
  { q: "2015", finds: [], only: true },
];
