// Form room: what the form says besides the schema's own labels. Swedish, as they are: staff read it, whatever language the site has.
import type { ShortcomingKind } from "../schema/accessibility.ts";
import type { Status } from "../schema/status.ts";

/** As on the site; a test holds them together. */
const STATUS: Readonly<Record<Status, string>> = {
  fulfilled: "Genomfört",
  "partly-fulfilled": "Delvis genomfört",
  ongoing: "Pågår",
  continuous: "Löpande arbete",
  "not-started": "Ej påbörjat",
  "not-fulfilled": "Ej genomfört",
  withdrawn: "Utgår",
};

const SHORTCOMING: Readonly<Record<ShortcomingKind, string>> = {
  "non-compliant": "Följer inte lagen",
  "disproportionate-burden": "Oskäligt betungande",
  "out-of-scope": "Omfattas inte av lagen",
};

/** Words of closed lists by the field's path. A test misses those that lack one. */
const OPTIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  wording: { summary: "Sammanfattning av källan", verbatim: "Parternas egna ord" },
  kind: { interim: "Delrapport", final: "Slutlig uppföljning" },
  "outcomes.status": STATUS,
  language: { sv: "Svenska", en: "Engelska" },
  "accessibility.compliance": { full: "Helt förenlig", partial: "Delvis förenlig", none: "Inte förenlig" },
  "accessibility.method": { self: "Självskattning", external: "Extern granskning" },
  "accessibility.shortcomings.kind": SHORTCOMING,
};

/** Throws for a word without a label, so that no form is ever built with half of them. */
export function optionLabel(path: string, value: string): string {
  const label = OPTIONS[path]?.[value];
  if (label === undefined) throw new RangeError(`the form has no word for ${value} of ${path}`);
  return label;
}

export const PARTY_LABELS = {
  police: "Polisen",
  municipality: "Kommunen",
  joint: "Polisen och kommunen tillsammans",
  editors: "Arkivets redaktion, utifrån källan",
} as const;

export const form = {
  title: (archive: string) => `Redaktionen – ${archive}`,
  needsJavaScript:
    "Formuläret behöver JavaScript. Slå på det i webbläsaren, eller skriv filerna i en textredigerare.",
  toSite: "Till webbplatsen",
  unreadable: "Det som står här går inte att läsa. Se exemplet under fältet.",
  like: (example: string) => `Skriv som i exemplet: ${example}`,
  pledges: (municipality: string) => `Löften i ${municipality}`,
  pledge: "Löfte",
  reports: (municipality: string) => `Uppföljningar i ${municipality}`,
  report: "Uppföljning",
  interims: (municipality: string) => `Delrapporter i ${municipality}`,
  interim: "Delrapport",
  settings: "Arkivet och kommunerna",
  archive: "Arkivet (archive.yml)",
  body: "Text under fälten",
  bodyHint: "Bakgrund, medborgardialog och annat. Rubriker börjar på nivå 2. Råtext är Markdown.",
  pledgeFolder: {
    hint: "Mappens namn blir löftets adress och ändras aldrig: 2027, 2027-2028 eller 2027-resecentrum.",
    fault:
      "Börja med ett år. Sedan får det stå små bokstäver a–z, siffror och bindestreck: 2027-resecentrum.",
  },
  reportFolder: {
    hint: "Mappen som löftet ligger i: 2026.",
    fault: "Skriv löftets mapp, som den heter: 2026 eller 2026-resecentrum.",
  },
  interimDescription:
    "En ny delrapport skapas som en fil bredvid löftet, till exempel report-t1.md. Här kan den sedan ändras.",
  commits: {
    create: "Ny: {{collection}}, {{slug}}",
    update: "Ändrad: {{collection}}, {{slug}}",
    delete: "Borttagen: {{collection}}, {{slug}}",
  },
  notSaved: "Inget är sparat. Det här behöver rättas först:",
  more: (amount: number) => `Och ${amount} till.`,
};
