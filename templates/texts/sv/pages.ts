// Texts room: Swedish words of the single pages: municipality, theme, year, subscribe, about, accessibility, 404.
import type { Day } from "../../../scripts/calendar/day.ts";
import { longDate } from "../../../scripts/calendar/running-text.ts";
import { accessibility } from "./accessibility.ts";
import { lineage } from "./comparison.ts";
import { commitments, municipalities, pledges, reports } from "./counts.ts";
import { missingReports } from "./missing-reports.ts";
import { start } from "./start.ts";
import { subscribe } from "./subscribe.ts";

/** A municipality, as a sentence needs it in one language or another. */
interface Named {
  readonly name: string;
  readonly genitive: string;
}

export const pages = {
  pledges,
  reports,
  start,
  missingReports,
  lineage,
  accessibility,
  municipality: {
    heading: (name: string): string => `Medborgarlöften i ${name}`,
    description: ({ genitive }: Named, count: number): string =>
      `${genitive} kommun och polisen: ${pledges(count)} till invånarna, vad som har lovats och vad det blev av det.`,
    inForce: "Gäller nu",
    inForceNone: (name: string): string => `Inget medborgarlöfte för ${name} i arkivet gäller i dag.`,
    all: "Alla löften, det nyaste först",
    none: (name: string): string => `Inget medborgarlöfte för ${name} har publicerats här ännu.`,
    lineages: "Åtaganden som har återkommit",
    lineagesLead: "Åtaganden som polisen och kommunen har lovat mer än en gång, följda från år till år.",
    facts: "Om kommunen",
    county: "Län",
    policeArea: "Lokalpolisområde",
    code: "Kommunkod",
    contact: "Kontakt",
    links: "Länkar",
    neighbours: (area: string): string => `Andra kommuner i lokalpolisområde ${area}`,
    subscribe: (name: string): string => `Följ löftena i ${name}`,
  },
  reportsIndex: {
    heading: "Vad har det blivit av löftena?",
    crumb: "Uppföljningar",
    lead: (followedUp: number, total: number): string =>
      `Av ${pledges(total)} i arkivet har ${followedUp} en slutlig uppföljning. De övriga gäller fortfarande, eller så har ingen slutlig uppföljning publicerats här.`,
    share: (total: number): string =>
      `De löften som har en slutlig uppföljning har ${commitments(total)} tillsammans. Så gick det med dem:`,
    all: "Alla uppföljningar, den nyaste först",
  },
  theme: {
    index: "Löften efter tema",
    indexLead: "Varje åtagande som har ett tema finns här, från alla kommuner i arkivet.",
    heading: (name: string): string => `Tema: ${name}`,
    count: (commitmentCount: number, municipalityCount: number): string =>
      `${commitments(commitmentCount)} från ${municipalities(municipalityCount)}`,
    all: "Alla teman",
    began: (year: number): string => `Löften som började gälla ${year}`,
    none: "Inget åtagande i arkivet har det här temat ännu.",
    subscribe: "Följ temat i ett flöde",
  },
  year: {
    index: "Löften år för år",
    indexLead:
      "Ett löfte finns med under varje år som det gäller, också när det har ett annat år i sin rubrik.",
    heading: (year: number): string => `Medborgarlöften under ${year}`,
    lead: (year: number): string =>
      `Alla medborgarlöften i arkivet som gäller eller gällde någon dag under ${year}.`,
    previous: (year: number): string => `Löften ${year}`,
    next: (year: number): string => `Löften ${year}`,
    navigation: "Andra år",
  },
  subscribe,
  about: {
    heading: "Om arkivet",
    lead: "Här kan du läsa vad arkivet innehåller, hur löftenas status bestäms och hur siffrorna räknas.",
    whatHeading: "Vad är ett medborgarlöfte?",
    what: "Ett medborgarlöfte är åtgärder som polisen och en kommun lovar invånarna, ofta för ett år i taget. Det bygger på en gemensam bild av läget och på dialog med dem som bor och vistas i kommunen. När tiden är slut ska polisen och kommunen berätta vad det blev av löftet.",
    whyHeading: "Varför finns arkivet?",
    why: "På många webbplatser skrivs löftet över varje år, på samma adress. Här får varje löfte en permanent adress, och det står alltid om det gäller, vad som kom efter och vad som har redovisats.",
    honestyHeading: "Så skriver vi om löftena",
    honesty: [
      "Arkivet hittar inte på något. Det som källan inte säger står inte heller här.",
      "När texten är en sammanfattning står det vid löftet, med länk till källan.",
      "När arkivet bara har kunnat läsa en del av källan står det också.",
      "Rättelser i arkivet görs öppet, med datum, under rubriken Ändringar.",
    ],
    statusHeading: "Vad betyder statusorden?",
    statusStaff: "De här orden väljs av den som skriver uppföljningen.",
    statusSoftware: "De här två orden sätter arkivet självt när det inte finns något att läsa.",
    assessedHeading: "Vem bedömer?",
    assessed:
      "Vid varje utfall står vem som har bedömt det. När källan berättar vad som gjordes, men inte om löftet därmed är uppfyllt, är det arkivets redaktion som har valt ordet utifrån källan.",
    countHeading: "Så räknar vi",
    count:
      "Tystnad räknas varken som framgång eller som misslyckande. Därför står alla andelar som ”x av y redovisade åtaganden, z inte redovisade”. Ett åtagande som ingen uppföljning säger något om ändrar ingen andel.",
    dueHeading: "När saknas en uppföljning?",
    due: (days: number): string =>
      `En slutlig uppföljning väntas senast ${days} dagar efter löftets sista dag, om inget annat har sagts. Därefter står det på löftets sida att ingen uppföljning har publicerats här.`,
    privacyHeading: "Personuppgifter och kakor",
    privacy:
      "Arkivet namnger bara dem som har undertecknat ett löfte eller en uppföljning, med den roll de hade. Webbplatsen använder inga kakor och mäter inte sina besökare.",
    contactHeading: "Kontakt",
    contact: "Har du frågor, eller har du sett något som är fel? Hör av dig:",
  },
  moved: {
    heading: "Sidan har flyttat",
    link: "Gå till sidan",
  },
  removed: {
    heading: "Sidan är borttagen",
    lead: (name: string, on: Day): string => `${name} togs bort ur arkivet den ${longDate(on)}.`,
    what: "Läs vad som stod här",
  },
  notFound: {
    heading: "Sidan finns inte",
    lead: "Adressen kan vara felskriven, eller så är sidan borttagen. Vad som har tagits bort står på sidan Ändringar i arkivet.",
    ways: "Här kan du leta vidare:",
  },
};
