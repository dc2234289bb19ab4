// Terminal room: what `npm run check` says, in both languages; `words.ts` hands it on. What is wrong with content says the diagnostics room.

export interface CheckWords {
  readonly help: string;
  readonly badFormat: (value: string) => string;
  readonly watchedFormat: (value: string) => string;
  readonly watchedLinks: string;
  readonly noSuchFile: (file: string) => string;
  readonly noRevision: Readonly<
    Record<"no-git" | "no-repository" | "unknown-revision", (revision: string) => string>
  >;
  /** Before a check of `--watch`; an editor's task looks for how it begins. None are saved before the first. */
  readonly begins: (saved: readonly string[]) => string;
  /** After it, likewise. Seconds with a decimal point. */
  readonly ends: (seconds: string) => string;
  readonly fault: (detail: string) => string;
}

/** More names than these fill a line and say nothing new. */
const NAMED = 3;
const named = (files: readonly string[], more: (rest: number) => string): string =>
  files.slice(0, NAMED).join(", ") + (files.length > NAMED ? more(files.length - NAMED) : "");

export const en: CheckWords = {
  help: `npm run check [-- OPTIONS] [-- FILE…]   only check the content

  FILE…                report on these files alone
  --watch              check again after every save, until Ctrl+C
  --since REV          also ask for a note under \`changes:\` for every published promise or
                       verdict that is another than at REV, such as origin/main
  --links              also ask every web address in the content whether it is still there;
                       the only part that uses the network
  --today YYYY-MM-DD   the day to check for (today in Sweden, or SOURCE_DATE_EPOCH)
  --pledges DIR        content folder (pledges)
  --format text|json|github
  --lang sv|en         language of these messages
  --help               this text

Exit code: 0 nothing wrong (warnings and hints allowed) or --watch was ended,
1 errors in the content, 2 wrong usage.`,
  badFormat: (value) => `\`${value}\` is no format here; write --format text, json or github`,
  watchedFormat: (value) =>
    `--watch writes for people, one report after the other; with --format ${value}, which programs read, leave --watch out and check once`,
  watchedLinks: "--links asks other computers, which is for now and then; leave it or --watch out",
  noSuchFile: (file) => `\`${file}\` is no content file of this archive`,
  noRevision: {
    "no-git": () => "git is not installed, so --since cannot compare with anything",
    "no-repository": () =>
      "the content folder is in no git repository, so --since cannot compare with anything",
    "unknown-revision": (revision) =>
      `git knows no \`${revision}\` that this branch has anything in common with; in a clone that holds only the newest commits, fetch the rest with git fetch --unshallow`,
  },
  begins: (saved) =>
    saved.length === 0
      ? "Checking the content …"
      : `Checking the content: ${named(saved, (rest) => ` and ${rest} more`)} changed …`,
  ends: (seconds) => `Checked in ${seconds} s. Waiting for the next save; stop with Ctrl+C.`,
  fault: (detail) =>
    `The content could not be looked through just now (${detail}). Save a file to try again.`,
};

export const sv: CheckWords = {
  help: `npm run check [-- VAL] [-- FIL…]   kontrollerar bara innehållet

  FIL…                 rapportera bara om de här filerna
  --watch              kontrollera igen varje gång du sparar, tills du trycker Ctrl+C
  --since REV          kräv också en anteckning under \`changes:\` för varje publicerat åtagande
                       eller utfall som är ändrat sedan REV, till exempel origin/main
  --links              fråga också varje webbadress i innehållet om den finns kvar; bara då
                       används nätet
  --today ÅÅÅÅ-MM-DD   dagen att kontrollera för (i dag i Sverige, eller SOURCE_DATE_EPOCH)
  --pledges MAPP       innehållsmapp (pledges)
  --format text|json|github
  --lang sv|en         språk i de här meddelandena
  --help               den här texten

Slutkod: 0 inget fel (varningar och tips får finnas) eller --watch avslutades,
1 fel i innehållet, 2 fel i kommandot.`,
  badFormat: (value) => `\`${value}\` är inget format här; skriv --format text, json eller github`,
  watchedFormat: (value) =>
    `--watch skriver för människor, en rapport efter en annan; med --format ${value}, som program läser, utelämnar du --watch och kontrollerar en gång`,
  watchedLinks: "--links frågar andra datorer, och det är för någon gång ibland; utelämna det eller --watch",
  noSuchFile: (file) => `\`${file}\` är ingen innehållsfil i arkivet`,
  noRevision: {
    "no-git": () => "git finns inte på datorn, så --since har inget att jämföra med",
    "no-repository": () =>
      "innehållsmappen ligger inte i något git-arkiv, så --since har inget att jämföra med",
    "unknown-revision": (revision) =>
      `git hittar inget som heter \`${revision}\` och som den här grenen utgår från: är det rätt stavat, till exempel origin/main? I en kopia med bara de senaste ändringarna hämtar du resten med git fetch --unshallow`,
  },
  begins: (saved) =>
    saved.length === 0
      ? "Kontrollerar innehållet …"
      : `Kontrollerar innehållet: ${named(saved, (rest) => ` och ${rest} till`)} har ändrats …`,
  ends: (seconds) =>
    `Kontrollen tog ${seconds.replace(".", ",")} s. Väntar på nästa ändring; avsluta med Ctrl+C.`,
  fault: (detail) =>
    `Innehållet gick inte att läsa igenom just nu (${detail}). Spara en fil för att försöka igen.`,
};
