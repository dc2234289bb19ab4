// Texts room: English words of the search form, the search page and its hits.

/** Words that say nothing of what is searched for. */
const SMALL_WORDS = (
  "a about after all also an and any are as at be became been but by came can could did do does doing done for from " +
  "get had has have how i if in into is it its made make me municipality my no not now of on only or our out over " +
  "police promise promised promises said should so some than that the their them then there these they this those " +
  "to under until up was we were what when where which who will with would you your"
).split(" ");

/** Whoever writes one of these wants to know what came of a pledge. */
const OUTCOME_WORDS = [
  "what came of it",
  "what came of",
  "what became of",
  "what happened",
  "what has happened",
  "what was done",
  "what has been done",
  "how did it go",
  "how has it gone",
  "followed up",
  ..."result results outcome outcomes follow-up follow-ups followup followups feedback evaluation".split(" "),
];

/** Beside a year or a word for outcomes they say no more. */
const PLEDGE_WORDS = "pledge pledges citizen force valid year years during held".split(" ");

/** Words for a year → how many years from the one in which they are read. */
const RELATIVE_YEARS: Readonly<Record<string, number>> = { "this year": 0, "last year": -1, "next year": 1 };

export const search = {
  heading: "Search the archive",
  description: "Search citizen pledges, follow-ups and commitments that have come back through the years.",
  label: "Search pledges and follow-ups",
  hint: "For example neighbourhood watch, lighting in Skara, a year or “what came of it”.",
  submit: "Search",
  narrow: "Narrow down",
  startAgain: "Start again",
  any: "All",
  filters: {
    kommun: "Municipality",
    ar: "Year in force",
    slag: "Kind",
    status: "Status",
    tema: "Theme",
    part: "Who promises",
  },
  kinds: { lofte: "Pledge", uppfoljning: "Follow-up", trad: "Commitment through the years" },
  parties: {
    police: "The police",
    municipality: "The municipality",
    joint: "The police and the municipality together",
    partner: "Another party",
  },
  withoutScript: "The search needs JavaScript. Without it you can browse.",
  ways: {
    heading: "Browse the archive",
    municipalities: "By municipality",
    years: "By year",
    themes: "By theme",
  },
  hits: "Hits",
  failed: "The search could not be loaded. Check your connection and try again.",
  tryAgain: "Try again",
  script: {
    one: "1 hit",
    many: "{n} hits",
    forQuery: "for “{q}”",
    none: "No hits",
    noneHelp: "Try a shorter or more common word, or browse.",
    unknown: "The word “{word}” is not in the archive.",
    unknownYear: "The archive has no pledge for {word}.",
    heldYears: "The pledges in the archive are in force {from}–{to}.",
    withoutUnknown: "These are the hits for the rest.",
    onlyNear: "These are hits for words that begin alike.",
    didYouMean: "Did you mean {words}?",
    or: "or",
    withoutFilters: "Search without narrowing down",
    withoutYear: "Search without the year",
    valid: {
      past: "These pledges were in force in {years}.",
      now: "These pledges were or are in force in {years}.",
      coming: "These pledges are in force in {years}.",
    },
    reportsFirst: "Follow-ups come first.",
    searching: "Searching …",
    chosen: "({n} chosen)",
    more: "Show more",
    shown: "{n} of {total} shown.",
    commitments: "Commitments about it:",
    andMore: "and {n} more",
    report: "What has come of it:",
    noReport: "The pledge has no follow-up in the archive.",
    states: {
      lofte: { "in-force": "In force now", ended: "No longer in force", upcoming: "Not yet in force" },
      trad: { "in-force": "Promised now", ended: "Not promised now", upcoming: "Promised for later" },
    },
    smallWords: SMALL_WORDS,
    outcomeWords: OUTCOME_WORDS,
    pledgeWords: PLEDGE_WORDS,
    relativeYears: RELATIVE_YEARS,
  },
};
