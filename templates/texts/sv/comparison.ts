// Texts room: Swedish words of two pledges side by side, and of one commitment through the years.
import { commitments, counted } from "./counts.ts";

export const comparison = {
  heading: (older: string, newer: string, name: string): string =>
    `Vad ändrades från ${older} till ${newer} i ${name}?`,
  crumb: "Jämförelse",
  description: (older: string, newer: string, name: string): string =>
    `Medborgarlöftena i ${name} för ${older} och ${newer} sida vid sida: vad som är kvar, omformulerat, nytt och borttaget.`,
  link: (older: string): string => `Vad ändrades sedan löftet för ${older}?`,
  olderSum: (older: string, total: number, continued: number, dropped: number): string =>
    `Löftet för ${older} hade ${commitments(total)}. ${continued} av dem finns med i nästa löfte och ${dropped} gör det inte.`,
  newerSum: (newer: string, total: number, parts: string): string =>
    `Löftet för ${newer} har ${commitments(total)}: ${parts}.`,
  parts: {
    kept: (count: number): string => counted(count, "oförändrat", "oförändrade"),
    reworded: (count: number): string => counted(count, "omformulerat", "omformulerade"),
    returned: (count: number): string => counted(count, "återupptaget", "återupptagna"),
    added: (count: number): string => counted(count, "nytt", "nya"),
  },
  groups: {
    kept: "Oförändrade",
    reworded: "Omformulerade",
    returned: "Återupptagna från ett tidigare löfte",
    added: "Nya",
  },
  droppedGroup: (period: string): string => `Inte med i löftet för ${period}`,
  cameBack: (periods: string): string => `Återkom i löftet för ${periods}.`,
  rule: "Jämförelsen bygger på vilka åtaganden som redaktionen har markerat som fortsättningar på äldre. Ett åtagande är omformulerat när texten, målet, platsen eller den som lovar är en annan.",
  heardRemoved: "Borttaget:",
  heardAdded: "Tillagt:",
  markedRemoved: "Borttagna ord är överstrukna",
  markedAdded: "tillagda ord är understrukna",
  target: "Mål",
  place: "Plats",
  by: "Vem som lovar",
  nothing: "inget",
  olderExcerpt: (older: string): string =>
    `Arkivet har bara kunnat läsa en del av löftet för ${older}. Det som ser nytt ut kan ha funnits där.`,
  newerExcerpt: (newer: string): string =>
    `Arkivet har bara kunnat läsa en del av löftet för ${newer}. Det som ser ut att ha försvunnit kan finnas i resten av det.`,
  splitNote:
    "Ett åtagande har delats i flera. Därför är de som finns kvar färre än de oförändrade och omformulerade tillsammans.",
};

export const lineage = {
  heading: (text: string, name: string): string => `${text} – genom åren i ${name}`,
  kicker: "Samma åtagande genom åren",
  lead: (name: string, periods: string): string => `Åtagandet finns i löftena i ${name} för ${periods}.`,
  notAgain: (last: string): string => `Åtagandet återkom inte efter löftet för ${last}.`,
  notAgainInExcerpt: (last: string, next: string): string =>
    `Åtagandet finns inte i den del av löftet för ${next} som arkivet har kunnat läsa. Senast stod det i löftet för ${last}.`,
  stillNewest: "Åtagandet finns med i det nyaste löftet i arkivet.",
  missing: (period: string): string => `Fanns inte med i löftet för ${period}`,
  missingInExcerpt: (period: string): string =>
    `Finns inte i den del av löftet för ${period} som arkivet har kunnat läsa`,
  sameText: (period: string): string => `Samma ordalydelse som ${period}.`,
  reworded: (period: string): string => `Omformulerat sedan ${period}:`,
  rewritten: (period: string): string => `Helt omskrivet sedan ${period}.`,
  targetChanged: (from: string, to: string): string => `Målet ändrades: ${from} → ${to}.`,
  first: "Första gången åtagandet finns i arkivet.",
  stripRule:
    "Fylld ruta: åtagandet var med i löftet. Ruta med kant: löftet hade inte åtagandet. Ingen ruta: inget löfte i arkivet.",
  strip: "Åren då åtagandet har lovats",
  promised: "lovat",
  notPromised: "fanns inte med",
};
