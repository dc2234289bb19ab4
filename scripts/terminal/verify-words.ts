// Terminal room: what `npm run verify` says, in both languages; `words.ts` hands it on. Days are said as YYYY-MM-DD.

export interface VerifyWords {
  readonly help: string;
  readonly noSite: (place: string) => string;
  readonly noCopy: (place: string) => string;
  readonly unreachable: (detail: string) => string;
  readonly logFault: Readonly<Record<"no-log" | "not-a-log" | "no-history", (site: string) => string>>;
  readonly brokenLog: Readonly<
    Record<"changed" | "out-of-order", (line: number, path: string, on: string) => string>
  >;
  readonly siteHolds: (links: number, files: number) => string;
  readonly fileDiffers: (path: string) => string;
  readonly fingerprint: (hash: string) => string;
  readonly current: (since: string) => string;
  readonly notCurrent: (since: string, until: string) => string;
  readonly notAuthentic: Readonly<
    Record<"never-published" | "other-document" | "no-such-fingerprint", string>
  > & {
    readonly "log-differs": (line: number) => string;
  };
  readonly unknown: Readonly<Record<"not-content" | "broken-log" | "empty-log", string>>;
  readonly nothing: (place: string) => string;
}

export const en: VerifyWords = {
  help: `npm run verify -- SITE [COPY…]   check saved copies against a published site, by its public files alone

  SITE                 the site's address (https://…) or a folder that holds it
  COPY                 a saved content file (pledge.md), a folder with such files, a saved
                       log.json, or a fingerprint from the log. Without one, the site itself
                       is checked: its log holds together, and its files are what the log says
  --lang sv|en         language of these messages
  --help               this text

Exit code: 0 authentic and current, 1 not authentic, 2 wrong usage, 3 authentic but not current, 4 unknown;
of several copies, the worst.`,
  noSite: (place) => `\`${place}\` is neither a web address nor a folder`,
  noCopy: (place) => `\`${place}\` is neither a file, a folder nor a fingerprint of 64 hexadecimal digits`,
  unreachable: (detail) => `Unknown: the site does not answer (${detail}).`,
  logFault: {
    "no-log": (site) => `Unknown: ${site} has no /andringar/log.json.`,
    "not-a-log": (site) => `Unknown: /andringar/log.json of ${site} is no log that this program can read.`,
    "no-history": (site) => `Unknown: ${site} was built without history, so its log is empty.`,
  },
  brokenLog: {
    changed: (line, path, on) =>
      `Unknown: the published log does not hold together. Line ${line} (${path}, ${on}) was changed after it was written.`,
    "out-of-order": (line, path, on) =>
      `Unknown: the published log does not hold together. Line ${line} (${path}, ${on}) does not follow the line before it: one was removed, put in or moved.`,
  },
  siteHolds: (links, files) =>
    `Authentic and current: the log's ${links} lines hold together, and all ${files} published files are what it says.`,
  fileDiffers: (path) => `Not authentic: /${path} on the site is another text than its log says.`,
  fingerprint: (hash) => `Fingerprint of the log's last line, for you to save: ${hash}`,
  current: (since) => `authentic and current, since ${since}`,
  notCurrent: (since, until) => `authentic, not current: it stood there from ${since} until ${until}`,
  notAuthentic: {
    "other-document": "not authentic: this is the text of another document, under this one's name",
    "never-published": "not authentic: no version of any file in the log has this text",
    "no-such-fingerprint":
      "not authentic: no line of the log has this fingerprint, so the log was rewritten or the fingerprint is wrong",
    "log-differs": (line) =>
      `not authentic: line ${line} is another than in the published log, so one of the two was changed`,
  },
  unknown: {
    "not-content":
      "unknown: the log is about content files, not about this. Save the source file, which every pledge's page links to",
    "broken-log": "unknown: this is no log that can be read",
    "empty-log": "unknown: this log has no lines",
  },
  nothing: (place) => `Unknown: ${place} holds nothing that the log is about.`,
};

export const sv: VerifyWords = {
  help: `npm run verify -- WEBBPLATS [KOPIA…]   jämför sparade kopior med en webbplats, med bara dess öppna filer

  WEBBPLATS            webbplatsens adress (https://…) eller en mapp med den
  KOPIA                en sparad innehållsfil (pledge.md), en mapp med sådana filer, en sparad
                       log.json eller ett fingeravtryck ur loggen. Utan kopia kontrolleras
                       webbplatsen själv: att loggen hänger ihop och att filerna är som den säger
  --lang sv|en         språk i de här meddelandena
  --help               den här texten

Slutkod: 0 äkta och aktuell, 1 inte äkta, 2 fel i kommandot, 3 äkta men inte aktuell, 4 vet inte;
av flera kopior den sämsta.`,
  noSite: (place) => `\`${place}\` är varken en webbadress eller en mapp`,
  noCopy: (place) =>
    `\`${place}\` är varken en fil, en mapp eller ett fingeravtryck med 64 hexadecimala tecken`,
  unreachable: (detail) => `Vet inte: webbplatsen svarar inte (${detail}).`,
  logFault: {
    "no-log": (site) => `Vet inte: ${site} har ingen /andringar/log.json.`,
    "not-a-log": (site) => `Vet inte: /andringar/log.json på ${site} är ingen logg som programmet kan läsa.`,
    "no-history": (site) => `Vet inte: ${site} är byggd utan historik, så loggen är tom.`,
  },
  brokenLog: {
    changed: (line, path, on) =>
      `Vet inte: den publicerade loggen hänger inte ihop. Rad ${line} (${path}, ${on}) har ändrats efter att den skrevs.`,
    "out-of-order": (line, path, on) =>
      `Vet inte: den publicerade loggen hänger inte ihop. Rad ${line} (${path}, ${on}) följer inte på raden före: någon rad har tagits bort, skjutits in eller flyttats.`,
  },
  siteHolds: (links, files) =>
    `Äkta och aktuell: loggens ${links} rader hänger ihop, och alla ${files} publicerade filer är som den säger.`,
  fileDiffers: (path) => `Inte äkta: /${path} på webbplatsen har en annan text än den som loggen säger.`,
  fingerprint: (hash) => `Fingeravtryck för loggens sista rad, att spara: ${hash}`,
  current: (since) => `äkta och aktuell, sedan ${since}`,
  notCurrent: (since, until) => `äkta men inte aktuell: så stod det från ${since} till ${until}`,
  notAuthentic: {
    "other-document": "inte äkta: texten hör till ett annat dokument än det som filen heter som",
    "never-published": "inte äkta: ingen version av någon fil i loggen har den här texten",
    "no-such-fingerprint":
      "inte äkta: ingen rad i loggen har det här fingeravtrycket, så antingen är loggen omskriven eller fingeravtrycket fel",
    "log-differs": (line) =>
      `inte äkta: rad ${line} är en annan än i den publicerade loggen, så någon av dem har ändrats`,
  },
  unknown: {
    "not-content":
      "vet inte: loggen handlar om innehållsfiler, inte om det här. Spara källfilen, som varje löftes sida länkar till",
    "broken-log": "vet inte: det här är ingen logg som går att läsa",
    "empty-log": "vet inte: loggen har inga rader",
  },
  nothing: (place) => `Vet inte: ${place} innehåller inget som loggen handlar om.`,
};
