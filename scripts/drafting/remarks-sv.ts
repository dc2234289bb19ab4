// Drafting room: the remarks of a draft, and the few words it begins with, in Swedish.
import { yearsLabel } from "../calendar/running-text.ts";
import type { Target } from "../schema/pledge.ts";
import { STATUSES_IN_SWEDISH } from "../schema/status.ts";
import type { Named, Remarks } from "./remarks.ts";

const explained = (words: readonly Named[]): string =>
  words.map(({ id, name }) => `${id} (${name})`).join(", ");

const number = new Intl.NumberFormat("sv-SE", { maximumFractionDigits: 2 });

function targetWords({ min, max, value, unit }: Target): string {
  if (min !== undefined && max !== undefined) return `${number.format(min)}–${number.format(max)} ${unit}`;
  if (min !== undefined) return `minst ${number.format(min)} ${unit}`;
  if (max !== undefined) return `högst ${number.format(max)} ${unit}`;
  return `${number.format(value ?? 0)} ${unit}`;
}

const ofPlace = (place: string | undefined): string => (place === undefined ? "" : `, ${place}`);

export const sv: Remarks = {
  pledge: {
    title: (municipality, period, place) =>
      `Medborgarlöfte i ${municipality} ${yearsLabel(period)}${ofPlace(place)}`,
    published: (example) =>
      `Dagen då löftet publiceras, till exempel ${example}. Är den inte bestämd än, ta bort raden så länge.`,
    valid: "TODO Gäller löftet alla de här dagarna? Ändra dem annars.",
    place: "Gäller löftet bara en del av kommunen, skriv vilken. Ta annars bort raden.",
    summary: "En eller två meningar på lätt svenska. De står överst på sidan.",
    commitments:
      "Ett åtagande för varje sak som lovas. Kopiera raderna från id till text för varje nytt åtagande.",
    id: "Ett kort namn som aldrig ändras: små bokstäver a–z, siffror och bindestreck, till exempel trygghetsvandringar.",
    by: (parties) => `Vem som lovar: ${explained(parties)}.`,
    theme: (themes) =>
      `Ett av arkivets teman, annars ta bort raden: ${themes.map(({ id }) => id).join(", ")}.`,
    text: "Det som lovas, så att det går att följa upp. Finns det ett mål i siffror, lägg till en rad som target: { min: 4, unit: trygghetsvandringar }",
    signatories:
      "De som undertecknar löftet. Ta bort raderna om ingen gör det. Titeln kan stå på en egen rad: role: lokalpolisområdeschef",
    sections: ["Lägesbild", "Medborgardialog"],
    carried: (from, status) => `I uppföljningen av ${from}: ${STATUSES_IN_SWEDISH[status]}.`,
    fulfilled: (from) =>
      `TODO Åtagandet genomfördes enligt uppföljningen av ${from}. Ska det fortsätta? Ta annars bort det, från id till continues.`,
    otherThread: (last, own) =>
      `TODO Hör ${own} ihop med ${last}? Skriv då continues: ${last} vid ${own}, och continues: ${own} här. Är det två olika saker, byt id här och skriv inget continues.`,
    namesYears: (years) => `TODO Texten nämner ${years.join(" och ")}. Stämmer den för det nya löftet?`,
  },
  report: {
    title: (municipality, pledge, place, interim) => {
      const about = `medborgarlöftet i ${municipality} ${yearsLabel(pledge)}${ofPlace(place)}`;
      return interim === undefined ? `Uppföljning av ${about}` : `Delrapport ${interim} för ${about}`;
    },
    published: "Dagen då uppföljningen publiceras. Är den inte bestämd än, ta bort raden så länge.",
    period: "Tiden som delrapporten gäller, båda dagarna inräknade.",
    assessedBy: (parties) => `Vem som har bedömt: ${explained(parties)}.`,
    outcomes: (isInterim, words) => [
      "Skriv ett av de här orden efter status:",
      ...words.map(({ id, name }) => `${id}: ${name}`),
      "Efter not-fulfilled och withdrawn krävs ett skäl på en egen rad: reason: Det som gjorde att det inte blev av.",
      "Berätta gärna vad som hände på en egen rad: text: Fem trygghetsvandringar genomfördes.",
      isInterim
        ? "Ta bort de åtaganden som delrapporten inte säger något om."
        : "Ta bort de åtaganden som uppföljningen inte säger något om. De visas då som ej redovisade.",
    ],
    target: (target) => `Mål: ${targetWords(target)}.`,
    earlier: (report, status) => `I ${report}: ${STATUSES_IN_SWEDISH[status]}.`,
    result: "Antalet i siffror. Är det inte känt, ta bort de båda raderna.",
    unit: "Det som är räknat, i flertal: trygghetsvandringar.",
    reason: "Varför det inte blev av. Invånarna har rätt att få veta det.",
  },
  municipality: {
    policeArea: "Lokalpolisområdet kan stå på en egen rad: police-area: Östra Fyrbodal",
  },
  archive: {
    description: "En mening som sökmotorer och flöden visar.",
    address: "Webbplatsens adress utan något efter domänen, till exempel https://loften.exempel.se",
    feedAuthority:
      "En domän som är er och året då ni hade den. Ändras aldrig, inte ens när webbplatsen flyttar.",
    themes:
      "Arkivets egna teman. Lägg till och ta bort som ni vill innan något är publicerat; sedan blir id adresser.",
    someThemes: [
      { id: "trafik", name: "Trafik" },
      { id: "otrygga-platser", name: "Otrygga platser" },
      { id: "narkotika", name: "Narkotika" },
      { id: "ungdomar", name: "Ungdomar" },
      { id: "grannsamverkan", name: "Grannsamverkan" },
      { id: "vald-i-nara-relation", name: "Våld i nära relation" },
    ],
    contact: "Vem läsare kan höra av sig till. En funktion hellre än en person: Trygghetssamordnaren.",
    email: "Har ni ingen adress för det här, ta bort raden.",
    accessibilityContact:
      "Vem man hör av sig till om något på webbplatsen inte går att använda. Lagen kräver det.",
    compliance:
      "Hur väl webbplatsen följer lagen om tillgänglighet: full (helt), partial (delvis) eller none (inte).",
    shortcomings:
      "TODO Med partial eller none ska bristerna stå här: shortcomings:, en rad med - what: vad som brister och en med why: varför.",
    days: "Dagen för bedömningen, och dagen då redogörelsen senast ändrades. method: self (egen bedömning) eller external (någon utomstående).",
  },
  parties: {
    police: "polisen",
    municipality: "kommunen",
    joint: "polisen och kommunen tillsammans",
    editors: "arkivets redaktion, utifrån källan",
  },
  statuses: STATUSES_IN_SWEDISH,
};
