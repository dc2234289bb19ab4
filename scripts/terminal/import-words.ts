// Terminal room: what `npm run import` says, in both languages; `words.ts` hands it on.

import type { PageWords } from "./page-words.ts";
import * as pages from "./page-words.ts";

export interface ImportWords extends PageWords {
  readonly help: string;
  readonly whatIsMissing: string;
  readonly noFile: (file: string) => string;
  readonly notJson: (file: string) => string;
  readonly tooLarge: (file: string) => string;
  readonly misfits: (file: string, count: number) => string;
  readonly misfit: (where: string, kind: "unknown" | "missing" | "wrong", what: string) => string;
  readonly more: (count: number) => string;
  readonly double: (file: string) => string;
  readonly taken: (folder: string) => string;
  readonly nothingWritten: string;
  readonly diskFault: (code: string, detail: string) => string;
  readonly imported: (folder: string, files: number, pledges: number, reports: number) => string;
  readonly withoutNames: string;
  readonly next: (folder: string) => string;
}

export const en: ImportWords = {
  ...pages.en,
  help: `npm run import -- PAGE…   make drafts of saved web pages about pledges and follow-ups

  PAGE…                saved pages (.html, .htm, .txt), or folders with such
  --into DIR           where the drafts are put (drafts)
  --pledges DIR        content folder (pledges), to pair follow-ups with its pledges
  --municipality NAME  whose pledge it is, when the page does not say
  --folder NAME        the pledge's folder, as 2021, when the page does not say
  --today YYYY-MM-DD   the day that is noted as read (today in Sweden, or SOURCE_DATE_EPOCH)

npm run import -- --from-json FILE --into DIR   make content files of an archive.json

  --from-json FILE     an archive.json that this program has published, also of one municipality
  --into DIR           a new folder for the content, or an empty one

  --lang sv|en         language of these messages
  --help               this text

Nothing that is there already is changed, and nothing is fetched from the web.
Exit code: 0 imported, 1 something could not be imported, 2 wrong usage.`,
  whatIsMissing: "write both --from-json FILE and --into DIR",
  noFile: (file) => `there is no file \`${file}\` that can be read`,
  notJson: (file) => `${file} is no JSON.`,
  tooLarge: (file) => `${file} is larger than any archive.`,
  misfits: (file, count) =>
    `${file} is not as the published schema says (${count === 1 ? "in one place" : `in ${count} places`}):`,
  misfit: (where, kind, what) =>
    kind === "unknown"
      ? `  ${where || "the file"}: there is no field \`${what}\` here`
      : kind === "missing"
        ? `  ${where || "the file"}: \`${what}\` is missing`
        : `  ${where || "the file"}: ${what} is not allowed here`,
  more: (count) => `  … and in ${count} more places`,
  double: (file) => `Two documents in it are both \`${file}\`.`,
  taken: (folder) =>
    `\`${folder}\` holds something already, and is left alone; choose a new folder with --into`,
  nothingWritten: "Nothing was written.",
  diskFault: (code, detail) => `The files could not be written (${code}: ${detail}).`,
  imported: (folder, files, pledges, reports) =>
    `Wrote ${folder}: ${files} files, ${pledges} pledges, ${reports} follow-ups.`,
  withoutNames:
    "The names of signatories are not part of that data, so the new pages name nobody. Add them by hand, or import data from an archive with `publish-signatories: true`.",
  next: (folder) => `Next: npm run build -- --pledges ${folder}`,
};

export const sv: ImportWords = {
  ...pages.sv,
  help: `npm run import -- SIDA…   gör utkast av sparade webbsidor om löften och uppföljningar

  SIDA…                sparade sidor (.html, .htm, .txt), eller mappar med sådana
  --into MAPP          var utkasten läggs (drafts)
  --pledges MAPP       innehållsmapp (pledges), för att para ihop uppföljningar med dess löften
  --municipality NAMN  vilken kommun löftet gäller, när sidan inte säger det
  --folder NAMN        löftets mapp, som 2021, när sidan inte säger året
  --today ÅÅÅÅ-MM-DD   dagen som noteras som läst (i dag i Sverige, eller SOURCE_DATE_EPOCH)

npm run import -- --from-json FIL --into MAPP   gör innehållsfiler av en archive.json

  --from-json FIL      en archive.json som det här programmet har publicerat, också en kommuns
  --into MAPP          en ny mapp för innehållet, eller en tom

  --lang sv|en         språk i de här meddelandena
  --help               den här texten

Inget som redan finns ändras, och inget hämtas från webben.
Slutkod: 0 importerat, 1 något gick inte att importera, 2 fel i kommandot.`,
  whatIsMissing: "skriv både --from-json FIL och --into MAPP",
  noFile: (file) => `det finns ingen fil \`${file}\` som går att läsa`,
  notJson: (file) => `${file} är inte JSON.`,
  tooLarge: (file) => `${file} är större än något arkiv.`,
  misfits: (file, count) =>
    `${file} är inte som det publicerade schemat säger (${count === 1 ? "på ett ställe" : `på ${count} ställen`}):`,
  misfit: (where, kind, what) =>
    kind === "unknown"
      ? `  ${where || "filen"}: här finns inget fält \`${what}\``
      : kind === "missing"
        ? `  ${where || "filen"}: \`${what}\` saknas`
        : `  ${where || "filen"}: ${what} är inte tillåtet här`,
  more: (count) => `  … och på ${count} ställen till`,
  double: (file) => `Två dokument i den är båda \`${file}\`.`,
  taken: (folder) => `\`${folder}\` innehåller redan något och lämnas orörd; välj en ny mapp med --into`,
  nothingWritten: "Inget skrevs.",
  diskFault: (code, detail) => `Filerna gick inte att skriva (${code}: ${detail}).`,
  imported: (folder, files, pledges, reports) =>
    `Skrev ${folder}: ${files} filer, ${pledges} löften, ${reports} uppföljningar.`,
  withoutNames:
    "Namnen på undertecknarna finns inte i den här datan, så de nya sidorna namnger ingen. Lägg till dem för hand, eller importera data från ett arkiv med `publish-signatories: true`.",
  next: (folder) => `Nästa steg: npm run build -- --pledges ${folder}`,
};
