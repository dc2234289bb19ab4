// Terminal room: what `npm run lighthouse` says, in both languages; `words.ts` hands it on.

export interface LighthouseWords {
  readonly help: string;
  readonly badDevice: (value: string) => string;
  readonly badRuns: (value: string) => string;
  readonly badKind: (value: string, kinds: string) => string;
  readonly noSite: (folder: string) => string;
  readonly building: string;
  readonly measured: (kind: string, address: string, scores: string) => string;
  /** How many programs waited for each core meanwhile. */
  readonly busy: (load: string) => string;
  readonly again: (kind: string, reason: string) => string;
  readonly notMeasured: (kind: string, reason: string) => string;
  readonly passed: (pages: number) => string;
  readonly failed: (kinds: string) => string;
  /** Why the page of an address that does not exist asks not to be indexed. */
  readonly notFoundIsNotIndexed: string;
  readonly table: {
    readonly kind: string;
    readonly page: string;
    readonly categories: Readonly<Record<"performance" | "accessibility" | "best-practices" | "seo", string>>;
    readonly counts: string;
    readonly advice: string;
    readonly byIntent: string;
    readonly unmet: (audit: string) => string;
  };
}

export const en: LighthouseWords = {
  help: `npm run lighthouse [-- OPTIONS]   measure one page of every kind, as Netlify would serve it

  --pledges DIR        content folder (pledges)
  --site DIR           measure this built site (builds one in a temporary folder)
  --device mobile|desktop
  --runs N             measure each page N times, and take the median (1)
  --kinds A,B          only these kinds of page: start,pledge
  --today YYYY-MM-DD   the day to build for
  --lang sv|en         language of these messages
  --help               this text

Exit code: 0 all is 100, 1 something is below 100 or could not be measured, 2 wrong usage.`,
  badDevice: (value) => `\`${value}\` is no device here; write --device mobile or --device desktop`,
  badRuns: (value) => `\`${value}\` is no number of runs; write --runs 1 to --runs 9`,
  badKind: (value, kinds) => `\`${value}\` is no kind of page; there are ${kinds}`,
  noSite: (folder) => `there is no built site in \`${folder}\`; run npm run build first`,
  building: "Building the site …",
  measured: (kind, address, scores) => `${kind} ${address}: ${scores}`,
  busy: (load) =>
    `The machine was busy with other things (load ${load} for each core): performance is measured too low. Measure again when it rests, or with --runs 3.`,
  again: (kind, reason) => `${kind}: Lighthouse could not measure (${reason}); measuring once more`,
  notMeasured: (kind, reason) => `${kind}: could not be measured (${reason})`,
  passed: (pages) => `100 in all categories on ${pages} pages.`,
  failed: (kinds) => `Below 100, or not measured: ${kinds}`,
  notFoundIsNotIndexed:
    "this page stands for addresses that do not exist: in a search engine it would be a hit that leads nowhere",
  table: {
    kind: "kind",
    page: "page",
    categories: {
      performance: "performance",
      accessibility: "accessibility",
      "best-practices": "best practices",
      seo: "SEO",
    },
    counts: "lowers",
    advice: "advice",
    byIntent: "intent",
    unmet: (audit) => `${audit} is meant to fail here and does not`,
  },
};

export const sv: LighthouseWords = {
  help: `npm run lighthouse [-- VAL]   mäter en sida av varje slag, så som Netlify visar den

  --pledges MAPP       innehållsmapp (pledges)
  --site MAPP          mät den här byggda webbplatsen (bygger annars en i en tillfällig mapp)
  --device mobile|desktop
  --runs N             mät varje sida N gånger och ta medianen (1)
  --kinds A,B          bara de här slagen av sidor: start,pledge
  --today ÅÅÅÅ-MM-DD   dagen att bygga för
  --lang sv|en         språk i de här meddelandena
  --help               den här texten

Slutkod: 0 allt är 100, 1 något är under 100 eller gick inte att mäta, 2 fel i kommandot.`,
  badDevice: (value) => `\`${value}\` är ingen apparat här; skriv --device mobile eller --device desktop`,
  badRuns: (value) => `\`${value}\` är inget antal mätningar; skriv --runs 1 till --runs 9`,
  badKind: (value, kinds) => `\`${value}\` är inget slag av sida; de som finns är ${kinds}`,
  noSite: (folder) => `det finns ingen byggd webbplats i \`${folder}\`; kör npm run build först`,
  building: "Bygger webbplatsen …",
  measured: (kind, address, scores) => `${kind} ${address}: ${scores}`,
  busy: (load) =>
    `Datorn var upptagen med annat (belastning ${load} per kärna): prestanda mäts för lågt. Mät igen när den vilar, eller med --runs 3.`,
  again: (kind, reason) => `${kind}: Lighthouse kunde inte mäta (${reason}); mäter en gång till`,
  notMeasured: (kind, reason) => `${kind}: gick inte att mäta (${reason})`,
  passed: (pages) => `100 i alla kategorier på ${pages} sidor.`,
  failed: (kinds) => `Under 100, eller inte mätt: ${kinds}`,
  notFoundIsNotIndexed:
    "sidan står för adresser som inte finns: i en sökmotor vore den en träff som inte leder någonstans",
  table: {
    kind: "slag",
    page: "sida",
    categories: {
      performance: "prestanda",
      accessibility: "tillgänglighet",
      "best-practices": "god praxis",
      seo: "SEO",
    },
    counts: "sänker",
    advice: "råd",
    byIntent: "avsikt",
    unmet: (audit) => `${audit} ska falla här men gör det inte`,
  },
};
