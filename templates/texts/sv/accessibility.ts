// Texts room: Swedish words of the accessibility statement, under the headings that public bodies use for it.
import type { Day } from "../../../scripts/calendar/day.ts";
import { longDate } from "../../../scripts/calendar/running-text.ts";

const LAW = "lagen om tillgänglighet till digital offentlig service";

export const accessibility = {
  heading: "Tillgänglighet",
  lead: (title: string): string =>
    `${title} ska kunna användas av alla. Här står hur webbplatsen följer ${LAW}, vilka brister vi känner till och hur du rapporterar fler.`,
  responsible: (who: string, title: string, address: string): string =>
    `${who} står bakom ${title}. Redogörelsen gäller webbplatsen ${address}.`,
  howHeading: "Hur tillgänglig är webbplatsen?",
  compliance: {
    full: `Webbplatsen är helt förenlig med ${LAW}.`,
    partial: `Webbplatsen är delvis förenlig med ${LAW}. Bristerna står längre ner.`,
    none: `Webbplatsen är inte förenlig med ${LAW}. Bristerna står längre ner.`,
  },
  helpHeading: "Vad kan du göra om du inte kan använda delar av webbplatsen?",
  help: "Hör av dig, så får du innehållet på ett annat sätt:",
  reportHeading: "Rapportera brister i webbplatsens tillgänglighet",
  report:
    "Vi vill gärna veta vad som inte fungerar. Hör av dig om du hittar brister som inte står här, eller om du tycker att vi inte följer lagens krav:",
  supervisionHeading: "Tillsyn",
  supervision:
    "Myndigheten för digital förvaltning (Digg) har ansvar för tillsynen över lagen. Är du inte nöjd med hur vi hanterar dina synpunkter kan du göra en anmälan till Digg.",
  supervisionLink: "Anmäl till Digg",
  supervisionUrl: "https://www.digg.se/tdosanmalan",
  technicalHeading: "Teknisk information om webbplatsens tillgänglighet",
  technical:
    "Målet är att webbplatsen ska följa standarden EN 301 549 och riktlinjerna WCAG 2.2 på nivå AA, som går längre än lagen kräver.",
  contentHeading: "Innehåll som inte är tillgängligt",
  noShortcomings: "Vi känner inte till några brister.",
  kinds: {
    "non-compliant": "Sådant som inte följer lagens krav",
    "disproportionate-burden": "Sådant som skulle vara oskäligt betungande att göra tillgängligt",
    "out-of-scope": "Sådant som lagen inte omfattar",
  },
  burden: "Vi åberopar undantaget för oskäligt betungande anpassning (12 § i lagen) för det här:",
  why: (reason: string): string => `Orsak: ${reason}`,
  criterion: (name: string): string => `Kriterium i WCAG: ${name}.`,
  planned: (date: Day): string => `Vi räknar med att ha åtgärdat det ${longDate(date)}.`,
  testHeading: "Hur vi har testat webbplatsen",
  method: {
    self: "Vi har gjort en självskattning.",
    external: "En utomstående har granskat webbplatsen.",
  },
  assessed: (date: Day): string => `Senaste bedömningen gjordes ${longDate(date)}.`,
  updated: (date: Day): string => `Redogörelsen uppdaterades senast ${longDate(date)}.`,
};
