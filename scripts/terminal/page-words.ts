// Terminal room: what `npm run import -- PAGE…` says of saved pages and their drafts, in both languages.

interface ReadOfPage {
  readonly kind: "pledge" | "report" | "both" | "neither";
  readonly title: string | undefined;
  readonly municipality: string | undefined;
  readonly published: { readonly day: string } | undefined;
  readonly validity: { readonly period: { readonly from: string; readonly to: string } } | undefined;
}

interface DraftOfPage {
  readonly kind: "pledge" | "report" | "municipality";
  readonly figures?:
    | {
        readonly commitments: number;
        readonly outcomes: number;
        readonly signatories: number;
        readonly targets: number;
        readonly contactLines: number;
      }
    | undefined;
  readonly existing?: object | undefined;
}

export interface PageWords {
  readonly nothingToImport: string;
  readonly noPages: string;
  readonly fileTaken: (file: string) => string;
  readonly unread: Readonly<Record<"unreadable" | "too-large" | "no-text", string>>;
  readonly undrafted: Readonly<
    Record<"no-municipality" | "unknown-municipality" | "unplaced", (detail: string) => string>
  >;
  readonly read: (page: string, reading: ReadOfPage) => string;
  readonly figures: (draft: DraftOfPage) => string;
  readonly left: (count: number) => string;
  readonly drafted: (pages: number, drafts: number, folder: string, failed: number) => string;
  readonly skipped: (count: number) => string;
  readonly nextDrafts: (folder: string, content: string) => string;
}

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const present = (parts: readonly (string | false | undefined)[]): string => parts.filter(Boolean).join(", ");

export const en: PageWords = {
  nothingToImport: "name the saved pages to import, or an archive.json with --from-json FILE --into DIR",
  noPages: "there is no saved page (.html, .htm or .txt) in what you named",
  fileTaken: (file) => `\`${file}\` is there already, and is left alone; choose another folder with --into`,
  unread: {
    unreadable: "The file cannot be read.",
    "too-large": "The file is larger than any web page's text (5 MB).",
    "no-text": "The file is no text: perhaps a picture or a PDF. Open it and save its text as .txt.",
  },
  undrafted: {
    "no-municipality": () => "The page does not say which municipality it is about. Add --municipality NAME.",
    "unknown-municipality": (name) =>
      `${name} is neither in the archive nor among Sweden's municipalities. Add --municipality NAME with another name, or create it with npm run new -- --municipality.`,
    unplaced: () => "The page does not say for which year the pledge is. Add --folder 2021, with its year.",
  },
  read: (page, { kind, title, municipality, published, validity }) =>
    `${page}\n  ${
      {
        pledge: "A pledge",
        report: "A follow-up",
        both: "A pledge and its follow-up",
        neither: "Neither a pledge nor a follow-up; no draft was made",
      }[kind]
    }: ${present([
      title === undefined ? "(no heading)" : `"${title}"`,
      municipality,
      validity && `in force ${validity.period.from} to ${validity.period.to}`,
      published && `published ${published.day}`,
    ])}`,
  figures: ({ kind, figures, existing }) =>
    kind === "municipality" || figures === undefined
      ? "(the municipality was not in the archive)"
      : `(${present([
          kind === "pledge" && plural(figures.commitments, "commitment", "commitments"),
          kind === "pledge" && plural(figures.targets, "target", "targets"),
          kind === "report" && plural(figures.outcomes, "outcome", "outcomes"),
          plural(figures.signatories, "signatory", "signatories"),
          figures.contactLines > 0 &&
            `${plural(figures.contactLines, "line", "lines")} with contact details left out`,
          existing !== undefined &&
            (kind === "report"
              ? "paired with the pledge in the archive"
              : "the archive has this pledge already: compare them, do not move this over it"),
        ])})`,
  left: (count) => `Left to fill in before npm run check lets the drafts through (${count}):\n`,
  drafted: (pages, drafts, folder, failed) =>
    `${plural(pages, "page", "pages")} gone through, ${plural(drafts, "file", "files")} written in ${folder}.${failed === 0 ? "" : ` Of ${plural(failed, "page", "pages")} no draft could be made.`}`,
  skipped: (count) => `Passed over ${plural(count, "file", "files")} of other kinds.`,
  nextDrafts: (folder, content) =>
    folder === content
      ? "Next: look at each line marked # TODO in the drafts, then npm run check."
      : `Next: look at each line marked # TODO, move what is right into ${content}, then npm run check.`,
};

export const sv: PageWords = {
  nothingToImport:
    "skriv vilka sparade sidor som ska hämtas in, eller en archive.json med --from-json FIL --into MAPP",
  noPages: "det finns ingen sparad sida (.html, .htm eller .txt) där du pekade",
  fileTaken: (file) => `\`${file}\` finns redan och lämnas orörd; välj en annan mapp med --into`,
  unread: {
    unreadable: "Filen går inte att läsa.",
    "too-large": "Filen är större än texten på någon webbsida (5 MB).",
    "no-text": "Filen är inte text: kanske en bild eller en pdf. Öppna den och spara texten som .txt.",
  },
  undrafted: {
    "no-municipality": () => "Sidan säger inte vilken kommun den handlar om. Lägg till --municipality NAMN.",
    "unknown-municipality": (name) =>
      `${name} finns varken i arkivet eller bland Sveriges kommuner. Lägg till --municipality NAMN med ett annat namn, eller skapa kommunen med npm run new -- --municipality.`,
    unplaced: () => "Sidan säger inte vilket år löftet gäller. Lägg till --folder 2021, med rätt år.",
  },
  read: (page, { kind, title, municipality, published, validity }) =>
    `${page}\n  ${
      {
        pledge: "Ett löfte",
        report: "En uppföljning",
        both: "Ett löfte och dess uppföljning",
        neither: "Varken löfte eller uppföljning; inget utkast gjordes",
      }[kind]
    }: ${present([
      title === undefined ? "(utan rubrik)" : `”${title}”`,
      municipality,
      validity && `gäller ${validity.period.from} till ${validity.period.to}`,
      published && `publicerad ${published.day}`,
    ])}`,
  figures: ({ kind, figures, existing }) =>
    kind === "municipality" || figures === undefined
      ? "(kommunen fanns inte i arkivet)"
      : `(${present([
          kind === "pledge" && plural(figures.commitments, "åtagande", "åtaganden"),
          kind === "pledge" && `${figures.targets} mål`,
          kind === "report" && `${figures.outcomes} utfall`,
          `${figures.signatories} undertecknare`,
          figures.contactLines > 0 &&
            `${plural(figures.contactLines, "rad", "rader")} med kontaktuppgifter utelämnade`,
          existing !== undefined &&
            (kind === "report"
              ? "parad med löftet i arkivet"
              : "arkivet har redan det här löftet: jämför dem, flytta inte utkastet över det"),
        ])})`,
  left: (count) => `Kvar att fylla i innan npm run check godkänner utkasten (${count}):\n`,
  drafted: (pages, drafts, folder, failed) =>
    `Gick igenom ${plural(pages, "sida", "sidor")} och skrev ${plural(drafts, "fil", "filer")} i ${folder}.${failed === 0 ? "" : ` Av ${plural(failed, "sida", "sidor")} gick det inte att göra något utkast.`}`,
  skipped: (count) => `Hoppade över ${plural(count, "fil", "filer")} av annat slag.`,
  nextDrafts: (folder, content) =>
    folder === content
      ? "Nästa steg: se över varje rad med # TODO i utkasten och kör sedan npm run check."
      : `Nästa steg: se över varje rad med # TODO, flytta det som är rätt till ${content} och kör sedan npm run check.`,
};
