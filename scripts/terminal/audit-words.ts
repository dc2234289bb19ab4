// Terminal room: what `npm run audit` says, in both languages; `words.ts` hands it on.

interface Told {
  readonly name: string;
  readonly severity: string;
  readonly title: string;
  readonly url: string;
}

export interface AuditWords {
  readonly help: string;
  readonly badSeconds: (value: string) => string;
  readonly noAnswer: (seconds: number) => string;
  readonly likewise: string;
  /** Loud, so that nobody takes it for a pass. */
  readonly leftOut: (what: string, why: string) => string;
  readonly advisory: (one: Told) => string;
  readonly advisories: (found: number, grave: number) => string;
  readonly signatures: (unsigned: readonly string[]) => string;
}

const line = ({ name, severity, title, url }: Told): string =>
  `  ${severity}: ${[name, title, url].filter((part) => part !== "").join(" · ")}`;

export const en: AuditWords = {
  help: `npm run audit [-- OPTIONS]   ask the registry what it knows of the packages that build the site

  --seconds N          how long to wait for each answer (60)
  --lang sv|en         language of these messages
  --help               this text

Exit code: 0 nothing grave, or nothing could be asked (said so), 1 a high or critical vulnerability
or a wrong signature, 2 wrong usage.`,
  badSeconds: (value) => `\`${value}\` is no number of seconds; write --seconds 60`,
  noAnswer: (seconds) => `no answer within ${seconds} s`,
  likewise: "the registry is the same",
  leftOut: (what, why) => `LEFT OUT: ${what} could not be asked (${why}). Nothing is known; this is no pass.`,
  advisory: line,
  advisories: (found, grave) =>
    found === 0
      ? "npm audit: no known vulnerability in the packages that build the site."
      : `npm audit: ${found} known, ${grave} of them high or critical.`,
  signatures: (unsigned) =>
    unsigned.length === 0
      ? "npm audit signatures: every package is signed by its registry."
      : `npm audit signatures: wrong or missing for ${unsigned.join(", ")}.`,
};

export const sv: AuditWords = {
  help: `npm run audit [-- VAL]   frågar registret vad det vet om paketen som bygger webbplatsen

  --seconds N          hur länge vi väntar på varje svar (60)
  --lang sv|en         språk i de här meddelandena
  --help               den här texten

Slutkod: 0 inget allvarligt, eller inget gick att fråga (det sägs), 1 en sårbarhet som är hög eller
kritisk, eller en felaktig signatur, 2 fel i kommandot.`,
  badSeconds: (value) => `\`${value}\` är inget antal sekunder; skriv --seconds 60`,
  noAnswer: (seconds) => `inget svar inom ${seconds} s`,
  likewise: "registret är detsamma",
  leftOut: (what, why) =>
    `UTELÄMNAT: ${what} gick inte att fråga (${why}). Inget är känt; det här är inget godkännande.`,
  advisory: line,
  advisories: (found, grave) =>
    found === 0
      ? "npm audit: ingen känd sårbarhet i paketen som bygger webbplatsen."
      : `npm audit: ${found} kända, varav ${grave} är höga eller kritiska.`,
  signatures: (unsigned) =>
    unsigned.length === 0
      ? "npm audit signatures: varje paket är signerat av sitt register."
      : `npm audit signatures: felaktig eller saknad för ${unsigned.join(", ")}.`,
};
