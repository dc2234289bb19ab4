// Texts room: Swedish words of pledges, follow-ups and commitments.

import type { Party } from "../../../scripts/archive/model.ts";
import type { Day, Period } from "../../../scripts/calendar/day.ts";
import { longDate, longPeriod } from "../../../scripts/calendar/running-text.ts";
import { commitments } from "./counts.ts";

const PARTY_HEADING: Readonly<Record<string, string>> = {
  police: "Polisens åtaganden",
  municipality: "Kommunens åtaganden",
  joint: "Gemensamma åtaganden, polisen och kommunen tillsammans",
};

export const pledge = {
  validityLabel: "Giltighetstid",
  originally: (period: Period): string => `Först beslutat för ${longPeriod(period)}.`,
  extended: (on: Day, to: Day): string =>
    `Den ${longDate(on)} förlängdes löftet till och med ${longDate(to)}.`,
  published: "Publicerat",
  signed: "Undertecknat",
  place: "Plats",
  followUps: "Uppföljning",
  state: {
    "in-force": "Gäller nu",
    outdated: "Har slutat gälla",
    ended: "Har slutat gälla",
    upcoming: "Gäller inte ännu",
  },
  banner: {
    oldHeading: "Du läser ett äldre löfte",
    wasInForce: (period: Period): string =>
      `Det gällde från och med ${longDate(period.from)} till och med ${longDate(period.to)} och kan vara inaktuellt.`,
    newest: "Läs det nyaste löftet i stället:",
    next: (from: Day): string => `Nästa löfte börjar gälla ${longDate(from)}:`,
    nothingNewer: (name: string): string => `Något nyare löfte för ${name} har inte publicerats här.`,
    upcomingHeading: "Löftet har inte börjat gälla",
    begins: (from: Day): string => `Det börjar gälla ${longDate(from)}.`,
    meanwhile: "Till dess gäller:",
  },
  /** Heading over what one party promised. */
  partyHeading: (party: Party): string =>
    PARTY_HEADING[party.id] ?? `Åtaganden från ${party.name ?? party.id}`,
  linkTo: "Länk hit",
  copied: "Länken är kopierad.",
  aside: "Om löftet",
  readOn: {
    heading: "Läs vidare",
    next: (period: string): string => `Nästa löfte: ${period}`,
    previous: (period: string): string => `Förra löftet: ${period}`,
    changedAfter: (period: string): string => `Vad ändrades i löftet för ${period}?`,
    all: (name: string): string => `Alla löften i ${name}`,
  },
  theme: "Tema",
  placeOf: "Plats",
  target: "Mål",
  resultFigure: (figure: string): string => `Resultat: ${figure}`,
  cardReportMissing: "Ingen uppföljning har publicerats här",
  cardFinalReportMissing: "Ingen slutlig uppföljning har publicerats här",
  reason: "Skäl",
  assessedBy: "Bedömt av",
  evidence: "Underlag",
  noEvidence: "Utan underlag",
  seen: (date: Day): string => `läst ${longDate(date)}`,
  archivedCopy: "sparad kopia",
  lineage: "Samma åtagande genom åren",
  noOutcomesYet: "Löftet är inte slutligt uppföljt ännu.",
  reportDue: (date: Day): string => `Slutlig uppföljning väntas senast ${longDate(date)}.`,
  reportMissing: (period: string): string => `Ingen uppföljning av löftet för ${period} har publicerats här.`,
  finalReportMissing: (period: string): string =>
    `Ingen slutlig uppföljning av löftet för ${period} har publicerats här.`,
  /** Of one commitment, once the follow-up is overdue. */
  reportLacking: "Uppföljning saknas",
  reportMissingSince: (date: Day): string =>
    `Den väntades senast ${longDate(date)}. Arkivet kan därför inte säga vad det blev av åtagandena.`,
  signatories: "Undertecknare",
  sources: "Källor",
  isSummary: "Texten är en sammanfattning av källan, med arkivets egna ord.",
  isVerbatim: "Texten är parternas egen.",
  excerpt: "Arkivet har bara kunnat läsa en del av källan. Löftet kan innehålla mer än det som står här.",
  excerptReport:
    "Arkivet har bara kunnat läsa en del av källan. Det som inte redovisas här kan ha redovisats i resten av den.",
  notReportedInExcerpt: "Ej redovisat i den del av uppföljningen som arkivet har kunnat läsa",
  retrieved: (date: Day): string => `läst ${longDate(date)}`,
  changes: "Ändringar",
  noChanges: "Inga ändringar är gjorda.",
  background: "Mer om löftet",
  reportBackground: "Mer om uppföljningen",
  commitmentsCount: (total: number): string => commitments(total),
  reportedShare: (reported: number, total: number): string =>
    `${reported} av ${commitments(total)} är ${reported === 1 ? "redovisat" : "redovisade"}`,
  report: {
    interim: "Delrapport",
    final: "Slutlig uppföljning",
    bannerLabel: "Vad det här är",
    aside: "Om uppföljningen",
    banner: (pledge: string): string => `Det här är uppföljningen av löftet ”${pledge}”.`,
    bannerInterim: (pledge: string): string => `Det här är en delrapport om löftet ”${pledge}”.`,
    readPledge: "Läs löftet",
    period: "Uppföljningen gäller",
    kind: "Slag",
    silentInterim: "Delrapporten säger ingenting om åtagandet.",
  },
};
