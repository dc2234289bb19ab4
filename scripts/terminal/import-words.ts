// Terminal room: what `npm run import` says, in both languages; `words.ts` hands it on.

export interface ImportWords {
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
  help: `npm run import -- --from-json FILE --into DIR   make content files of an archive.json

  --from-json FILE     an archive.json that this program has published, also of one municipality
  --into DIR           a new folder for the content, or an empty one
  --lang sv|en         language of these messages
  --help               this text

Nothing that is there already is changed.
Exit code: 0 imported, 1 the file is wrong or could not be written, 2 wrong usage.`,
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
  help: `npm run import -- --from-json FIL --into MAPP   gör innehållsfiler av en archive.json

  --from-json FIL      en archive.json som det här programmet har publicerat, också en kommuns
  --into MAPP          en ny mapp för innehållet, eller en tom
  --lang sv|en         språk i de här meddelandena
  --help               den här texten

Inget som redan finns ändras.
Slutkod: 0 importerat, 1 filen är fel eller gick inte att skriva, 2 fel i kommandot.`,
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
