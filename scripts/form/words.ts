// Form room: what the form says besides the schema's own labels. Swedish, as they are: staff read it, whatever language the site has.

/** A word of a closed list as the schema says it in Swedish. Throws for one without, so that no form is ever built with half of them. */
export function optionLabel(words: Readonly<Record<string, string>> | undefined, value: string): string {
  const label = words?.[value];
  if (label === undefined) throw new RangeError(`the schema has no Swedish word for ${value}`);
  return `${label.charAt(0).toUpperCase()}${label.slice(1)}`;
}

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
