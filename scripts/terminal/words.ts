// Terminal room: what commands say, in both languages. A missing translation does not compile.
import type { Language } from "../diagnostics/report.ts";
import * as advice from "./advice-words.ts";
import * as audit from "./audit-words.ts";
import * as check from "./check-words.ts";
import * as imports from "./import-words.ts";
import * as lighthouse from "./lighthouse-words.ts";
import { type NewWords, newWords } from "./new-words.ts";
import * as verify from "./verify-words.ts";

interface Words {
  readonly usage: string;
  readonly buildHelp: string;
  readonly checkHelp: string;
  readonly check: check.CheckWords;
  readonly startHelp: string;
  readonly lighthouseHelp: string;
  readonly lighthouse: lighthouse.LighthouseWords;
  readonly verifyHelp: string;
  readonly verify: verify.VerifyWords;
  readonly importHelp: string;
  readonly import: imports.ImportWords;
  readonly newHelp: string;
  readonly new: NewWords;
  readonly auditHelp: string;
  readonly audit: audit.AuditWords;
  readonly advice: advice.AdviceWords;
  readonly referenceHelp: string;
  readonly written: (file: string) => string;
  readonly stray: (value: string) => string;
  /** `line` is how it should be written; `names` are of the options, without hyphens. */
  readonly takenByNpm: (line: string, names: readonly string[]) => string;
  readonly badDay: (value: string) => string;
  readonly badUrl: (value: string) => string;
  readonly badContext: (value: string) => string;
  readonly badLanguage: (value: string) => string;
  readonly noContent: (folder: string) => string;
  readonly output: Readonly<
    Record<"not-a-folder" | "not-ours" | "busy" | "holds-the-project" | "mounted", (detail: string) => string>
  >;
  readonly diskFault: (code: string, detail: string) => string;
  /** By a signal, as of Ctrl+C. */
  readonly stopped: string;
  readonly restored: string;
  readonly built: (figures: {
    out: string;
    pages: number;
    pledges: number;
    reports: number;
    documents: number;
    warnings: number;
    seconds: string;
  }) => string;
  /** Instead of `next`: what was built is no site to publish. */
  readonly preview: string;
  readonly next: (out: string) => string;
  readonly checked: (files: number) => string;
  readonly serving: (url: string) => string;
  readonly rebuilt: (seconds: string) => string;
  readonly recovered: string;
  readonly badPort: (value: string) => string;
  readonly portTaken: (port: number) => string;
}

/** The whole disk, or one person's share of it. */
const FULL = ["ENOSPC", "EDQUOT"];
const READ_ONLY = ["EROFS", "EACCES", "EPERM"];

const en: Words = {
  usage: "Usage",
  buildHelp: `npm run build [-- OPTIONS]   check the content and build the site

  --pledges DIR        content folder (pledges)
  --out DIR            folder to build into (_site)
  --today YYYY-MM-DD   the day to build for (today in Sweden, or SOURCE_DATE_EPOCH)
  --site-url URL       the site's address (the one in archive.yml)
  --context production|deploy-preview|branch-deploy
                       all but production are previews: a banner on every page, and
                       nothing for search engines (what Netlify says, else production)
  --lang sv|en         language of these messages
  --help               this text

Exit code: 0 built, 1 something is wrong (the site is then as it was), 2 wrong usage,
130 or 143 stopped on the way (likewise).`,
  checkHelp: check.en.help,
  check: check.en,
  startHelp: `npm start [-- OPTIONS]   development server with live reload

  --pledges DIR        content folder (pledges)
  --port N             port (8080)
  --today YYYY-MM-DD   the day to build for
  --lang sv|en         language of these messages
  --help               this text`,
  lighthouseHelp: lighthouse.en.help,
  lighthouse: lighthouse.en,
  verifyHelp: verify.en.help,
  verify: verify.en,
  importHelp: imports.en.help,
  import: imports.en,
  newHelp: newWords.en.help,
  new: newWords.en,
  auditHelp: audit.en.help,
  audit: audit.en,
  advice: advice.en,
  referenceHelp: `npm run reference [-- OPTIONS]   write docs/falt.md and .vscode/ anew from the schema

  --lang sv|en         language of these messages
  --help               this text`,
  written: (file) => `Wrote ${file}`,
  stray: (value) => `\`${value}\` is no option; npm hands on only what follows --, as in -- --lang sv`,
  takenByNpm: (line, names) =>
    `npm kept ${names.map((name) => `--${name}`).join(" and ")} for itself, so nothing was done. Two hyphens on their own have to come first: ${line}`,
  badDay: (value) => `\`${value}\` is no day; write it as --today 2027-06-30`,
  badUrl: (value) => `\`${value}\` is no web address; write it as --site-url https://example.se`,
  badContext: (value) =>
    `\`${value}\` is no context here; write --context production, deploy-preview or branch-deploy`,
  badLanguage: (value) => `\`${value}\` is no language here; write --lang sv or --lang en`,
  noContent: (folder) => `there is no content folder \`${folder}\``,
  output: {
    "not-a-folder": (detail) => `${detail} is not a folder; remove it, or choose another with --out`,
    "not-ours": (detail) =>
      `${detail} holds files that are no site built here, so it is left alone; choose an empty folder with --out`,
    busy: (detail) =>
      `another build (process ${detail}) is writing there; wait for it, or choose another folder with --out. If that process is no build, remove the file beside the folder that ends in .lock`,
    "holds-the-project": (detail) => `${detail} holds the project itself; choose another folder with --out`,
    mounted: (detail) =>
      `${detail} is a disk or volume of its own, which cannot be swapped whole; choose a folder inside it with --out`,
  },
  diskFault: (code, detail) =>
    FULL.includes(code)
      ? "The disk is full. Nothing was built; the site is unchanged."
      : READ_ONLY.includes(code)
        ? `The place may not be written to (${code}: ${detail}). Nothing was built; the site is unchanged. Get write access to it, or choose another folder with --out.`
        : `The site could not be written (${code}: ${detail}). The site is unchanged.`,
  stopped: "Stopped. Nothing was built; the site is unchanged.",
  restored: "An earlier build was killed in the middle of its swap; the old site has been put back.",
  built: ({ out, pages, pledges, reports, documents, warnings, seconds }) =>
    `Built ${out} in ${seconds} s: ${pages} pages, ${pledges} pledges, ${reports} follow-ups, ${documents} documents in the search index, ${warnings} warnings.`,
  preview: "This is a preview: every page says so, and search engines are asked to leave it out.",
  next: () => "Next: npm start shows the site on http://localhost:8080 while you write.",
  checked: (files) => `${files} files read.`,
  serving: (url) => `The site is on ${url} and follows every save. Stop with Ctrl+C.`,
  rebuilt: (seconds) => `Rebuilt in ${seconds} s.`,
  recovered: "The content is right again.",
  badPort: (value) => `\`${value}\` is no port; write a number between 1 and 65535`,
  portTaken: (port) => `Port ${port} is taken; choose another with --port`,
};

const sv: Words = {
  usage: "Så används kommandot",
  buildHelp: `npm run build [-- VAL]   kontrollerar innehållet och bygger webbplatsen

  --pledges MAPP       innehållsmapp (pledges)
  --out MAPP           mapp att bygga i (_site)
  --today ÅÅÅÅ-MM-DD   dagen att bygga för (i dag i Sverige, eller SOURCE_DATE_EPOCH)
  --site-url ADRESS    webbplatsens adress (den i archive.yml)
  --context production|deploy-preview|branch-deploy
                       allt utom production är förhandsvisningar: en list överst på varje
                       sida, och inget för sökmotorer (det Netlify säger, annars production)
  --lang sv|en         språk i de här meddelandena
  --help               den här texten

Slutkod: 0 byggt, 1 något är fel (webbplatsen är då som den var), 2 fel i kommandot,
130 eller 143 avbrutet på vägen (likaså).`,
  checkHelp: check.sv.help,
  check: check.sv,
  startHelp: `npm start [-- VAL]   utvecklingsserver som följer dina ändringar

  --pledges MAPP       innehållsmapp (pledges)
  --port N             port (8080)
  --today ÅÅÅÅ-MM-DD   dagen att bygga för
  --lang sv|en         språk i de här meddelandena
  --help               den här texten`,
  lighthouseHelp: lighthouse.sv.help,
  lighthouse: lighthouse.sv,
  verifyHelp: verify.sv.help,
  verify: verify.sv,
  importHelp: imports.sv.help,
  import: imports.sv,
  newHelp: newWords.sv.help,
  new: newWords.sv,
  auditHelp: audit.sv.help,
  audit: audit.sv,
  advice: advice.sv,
  referenceHelp: `npm run reference [-- VAL]   skriver docs/falt.md och .vscode/ på nytt ur schemat

  --lang sv|en         språk i de här meddelandena
  --help               den här texten`,
  written: (file) => `Skrev ${file}`,
  stray: (value) =>
    `\`${value}\` är inget val; npm skickar bara vidare det som står efter --, som i -- --lang sv`,
  takenByNpm: (line, names) =>
    `npm behöll ${names.map((name) => `--${name}`).join(" och ")} för sig självt, så inget gjordes. Skriv två bindestreck för sig först: ${line}`,
  badDay: (value) => `\`${value}\` är ingen dag; skriv den som --today 2027-06-30`,
  badUrl: (value) => `\`${value}\` är ingen webbadress; skriv den som --site-url https://exempel.se`,
  badContext: (value) =>
    `\`${value}\` är inget sammanhang här; skriv --context production, deploy-preview eller branch-deploy`,
  badLanguage: (value) => `\`${value}\` är inget språk här; skriv --lang sv eller --lang en`,
  noContent: (folder) => `det finns ingen innehållsmapp \`${folder}\``,
  output: {
    "not-a-folder": (detail) => `${detail} är ingen mapp; ta bort den, eller välj en annan med --out`,
    "not-ours": (detail) =>
      `${detail} innehåller filer som inte är en webbplats byggd här och lämnas därför orörd; välj en tom mapp med --out`,
    busy: (detail) =>
      `ett annat bygge (process ${detail}) skriver där; vänta på det, eller välj en annan mapp med --out. Är den processen inget bygge, ta bort filen bredvid mappen som slutar på .lock`,
    "holds-the-project": (detail) => `${detail} innehåller själva projektet; välj en annan mapp med --out`,
    mounted: (detail) =>
      `${detail} är en egen disk eller volym, som inte går att byta ut i ett stycke; välj en mapp inuti den med --out`,
  },
  diskFault: (code, detail) =>
    FULL.includes(code)
      ? "Disken är full. Inget byggdes; webbplatsen är oförändrad."
      : READ_ONLY.includes(code)
        ? `Platsen får inte skrivas till (${code}: ${detail}). Inget byggdes; webbplatsen är oförändrad. Skaffa skrivrättighet dit, eller välj en annan mapp med --out.`
        : `Webbplatsen gick inte att skriva (${code}: ${detail}). Webbplatsen är oförändrad.`,
  stopped: "Avbrutet. Inget byggdes; webbplatsen är oförändrad.",
  restored: "Ett tidigare bygge dödades mitt i bytet; den gamla webbplatsen är tillbaka på sin plats.",
  built: ({ out, pages, pledges, reports, documents, warnings, seconds }) =>
    `Byggde ${out} på ${seconds.replace(".", ",")} s: ${pages} sidor, ${pledges} löften, ${reports} uppföljningar, ${documents} dokument i sökningen, ${warnings} varningar.`,
  preview: "Det här är en förhandsvisning: varje sida säger det, och sökmotorer ombeds att hoppa över den.",
  next: () => "Nästa steg: npm start visar webbplatsen på http://localhost:8080 medan du skriver.",
  checked: (files) => `${files} filer är lästa.`,
  serving: (url) => `Webbplatsen finns på ${url} och följer varje ändring du sparar. Avsluta med Ctrl+C.`,
  rebuilt: (seconds) => `Byggde om på ${seconds.replace(".", ",")} s.`,
  recovered: "Innehållet är rätt igen.",
  badPort: (value) => `\`${value}\` är ingen port; skriv ett tal mellan 1 och 65535`,
  portTaken: (port) => `Port ${port} är upptagen; välj en annan med --port`,
};

export const wordsOf = (language: Language): Words => ({ en, sv })[language];
