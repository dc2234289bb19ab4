// Terminal room: what `npm run new` says besides its questions, in both languages; `words.ts` hands it on.
import type { Note } from "../drafting/draft.ts";

export interface NewWords {
  readonly help: string;
  readonly wrote: (file: string) => string;
  /** `shown`: the content folder's name. */
  readonly note: (note: Note, shown: string) => string;
  /** Above the reader's own report on the new files. */
  readonly left: (places: number) => string;
  readonly nothingLeft: string;
  readonly fillIn: (files: readonly string[]) => string;
  /** What to begin after settings that are whole. */
  readonly nextDocument: (files: readonly string[]) => string;
  readonly nextLook: string;
  readonly seeHelp: string;
  readonly nothingWritten: string;
  readonly cancelled: string;
  readonly diskFault: (code: string, detail: string) => string;
}

const list = (ids: readonly string[]): string => ids.join(", ");

/** The command for the first pledge of a municipality whose settings are among the files: npm run new -- odeshog 2027 */
function begins(files: readonly string[]): string | undefined {
  const settings = files.find((file) => file.endsWith("/municipality.yml"));
  const folder = settings?.split("/").at(-2);
  return folder === undefined ? undefined : `npm run new -- ${folder} 2027`;
}

const en: NewWords = {
  help: `npm run new                                    asks what you want to begin
npm run new -- dals-ed 2027                    a pledge
npm run new -- dals-ed 2027 --carry-over       a pledge with the commitments of the one before
npm run new -- dals-ed 2026 --report           a follow-up with every commitment of the pledge
npm run new -- dals-ed 2026 --interim t1       an interim report: t1–t3, h1, h2 or another name
npm run new -- --municipality "Ödeshög"        a municipality
npm run new -- --archive                       archive.yml in an empty content folder

Nothing that is there is changed. What is not said waits in the file, with a line that explains it.

Of pledges and follow-ups:
  --title TEXT         title; without it, one with the municipality and the year
  --published DAY      day of publication, YYYY-MM-DD
  --summary TEXT       one or two sentences
  --from DAY           first day in force, or that an interim report is about
  --to DAY             last day, included
Of pledges:
  --place TEXT         when the pledge is for a part of the municipality
  --commitment TEXT    "police: Hold …" or "police, theme: Hold …"; may be given several times
  --signatory TEXT     "police: Anna Ek, local police chief"; several times
  --carry-over         take the commitments of the newest older pledge along
  --carry-from FOLDER  take them from this pledge
Of follow-ups:
  --report             the final one
  --interim NAME       an interim report
  --assessed-by PARTY  police, municipality, joint, editors or a partner
  --status ID=STATUS   "street-lights=fulfilled"; several times, like the next three
  --result ID=NUMBER   what was reached
  --text ID=TEXT       what happened
  --reason ID=TEXT     why it was not done
Of municipalities:
  --municipality NAME  a name of any of Sweden's 290
  --code DIGITS        four digits, for a name that is none of them, and with --county
  --county NAME        such as "Västra Götalands län"
  --genitive NAME      as before the word kommun: Dals-Eds
  --police-area NAME   local police area
Of the archive:
  --archive            write archive.yml
  --description TEXT   one sentence
  --address URL        the site's address, such as https://pledges.example.se
  --content-language sv|en
  --contact NAME       whom readers can turn to
  --email ADDRESS      and where
  --accessibility-contact NAME
  --accessibility-email ADDRESS
  --compliance full|partial|none
  --shortcoming TEXT   "what falls short: why"

  --yes                ask nothing
  --pledges DIR        content folder (pledges)
  --today YYYY-MM-DD   the day it is (today in Sweden)
  --lang sv|en         language of these messages
  --help               this text

Exit code: 0 written, 1 nothing written, 2 wrong usage, 130 left with Esc or Ctrl+C.`,
  wrote: (file) => `Wrote ${file}`,
  note: (note, shown) => {
    switch (note.kind) {
      case "carried":
        return `Carried over from ${note.from}: ${list(note.ids) || "nothing"}.`;
      case "left-out":
        return `Left behind, since they were withdrawn in ${note.from}: ${list(note.ids)}.`;
      case "to-decide":
        return `Decide about these; the file says what at each # TODO: ${list(note.ids)}.`;
      case "has-final":
        return `The pledge has a final follow-up already: ${shown}/${note.file}.`;
    }
  },
  left: (places) =>
    places === 1 ? "One place is left to fill in:" : `${places} places are left to fill in:`,
  nothingLeft: "Nothing is left to fill in.",
  fillIn: (files) => `Next: open ${files.join(" and ")}, fill in what waits, and run npm run check.`,
  nextDocument: (files) =>
    `Next: ${begins(files) ?? 'add a municipality: npm run new -- --municipality "Ödeshög"'}`,
  nextLook: "Next: npm start shows the site while you write.",
  seeHelp: "npm run new -- --help shows everything that can be written, with examples.",
  nothingWritten: "Nothing was written.",
  cancelled: "Left. Nothing was written.",
  diskFault: (code, detail) => `The files could not be written (${code}: ${detail}).`,
};

const sv: NewWords = {
  help: `npm run new                                    frågar vad du vill börja på
npm run new -- dals-ed 2027                    ett löfte
npm run new -- dals-ed 2027 --carry-over       ett löfte med åtagandena från det förra
npm run new -- dals-ed 2026 --report           en uppföljning med löftets alla åtaganden
npm run new -- dals-ed 2026 --interim t1       en delrapport: t1–t3, h1, h2 eller ett annat namn
npm run new -- --municipality "Ödeshög"        en kommun
npm run new -- --archive                       archive.yml i en tom innehållsmapp

Inget som redan finns ändras. Det du inte säger väntar i filen, med en rad som förklarar det.

För löften och uppföljningar:
  --title TEXT         rubrik; annars en med kommunen och året
  --published DAG      dag för publiceringen, ÅÅÅÅ-MM-DD
  --summary TEXT       en eller två meningar
  --from DAG           första dagen som löftet eller delrapporten gäller
  --to DAG             sista dagen, inräknad
För löften:
  --place TEXT         när löftet bara gäller en del av kommunen
  --commitment TEXT    "polisen: Göra …" eller "polisen, tema: Göra …"; kan skrivas flera gånger
  --signatory TEXT     "polisen: Anna Ek, lokalpolisområdeschef"; flera gånger
  --carry-over         ta med åtagandena från det senaste äldre löftet
  --carry-from MAPP    ta dem från det här löftet
För uppföljningar:
  --report             den slutliga
  --interim NAMN       en delrapport
  --assessed-by PART   police, municipality, joint, editors eller en egen part
  --status ID=STATUS   "belysning=fulfilled"; flera gånger, liksom de tre nästa
  --result ID=TAL      vad det blev
  --text ID=TEXT       vad som hände
  --reason ID=TEXT     varför det inte blev av
För kommuner:
  --municipality NAMN  någon av Sveriges 290 kommuner
  --code SIFFROR       fyra siffror, för ett namn som inte är någon av dem, tillsammans med --county
  --county NAMN        till exempel "Västra Götalands län"
  --genitive NAMN      som före ordet kommun: Dals-Eds
  --police-area NAMN   lokalpolisområde
För arkivet:
  --archive            skriv archive.yml
  --description TEXT   en mening
  --address ADRESS     webbplatsens adress, till exempel https://loften.exempel.se
  --content-language sv|en
  --contact NAMN       vem läsare kan höra av sig till
  --email ADRESS       och vart
  --accessibility-contact NAMN
  --accessibility-email ADRESS
  --compliance full|partial|none
  --shortcoming TEXT   "vad som brister: varför"

  --yes                fråga ingenting
  --pledges MAPP       innehållsmapp (pledges)
  --today ÅÅÅÅ-MM-DD   dagen det är (i dag i Sverige)
  --lang sv|en         språk i de här meddelandena
  --help               den här texten

Slutkod: 0 skrivet, 1 inget skrivet, 2 fel i kommandot, 130 avbrutet med Esc eller Ctrl+C.`,
  wrote: (file) => `Skrev ${file}`,
  note: (note, shown) => {
    switch (note.kind) {
      case "carried":
        return `Följde med från ${note.from}: ${list(note.ids) || "inget"}.`;
      case "left-out":
        return `Följde inte med, eftersom de utgick i ${note.from}: ${list(note.ids)}.`;
      case "to-decide":
        return `Ta ställning till de här; vid varje # TODO i filen står vad det gäller: ${list(note.ids)}.`;
      case "has-final":
        return `Löftet har redan en slutlig uppföljning: ${shown}/${note.file}.`;
    }
  },
  left: (places) =>
    places === 1 ? "Ett ställe är kvar att fylla i:" : `${places} ställen är kvar att fylla i:`,
  nothingLeft: "Inget är kvar att fylla i.",
  fillIn: (files) => `Nästa steg: öppna ${files.join(" och ")}, fyll i det som väntar och kör npm run check.`,
  nextDocument: (files) =>
    `Nästa steg: ${begins(files) ?? 'lägg till en kommun: npm run new -- --municipality "Ödeshög"'}`,
  nextLook: "Nästa steg: npm start visar webbplatsen medan du skriver.",
  seeHelp: "npm run new -- --help visar allt som går att skriva, med exempel.",
  nothingWritten: "Inget skrevs.",
  cancelled: "Avbrutet. Inget skrevs.",
  diskFault: (code, detail) => `Filerna gick inte att skriva (${code}: ${detail}).`,
};

export const newWords = { en, sv };
