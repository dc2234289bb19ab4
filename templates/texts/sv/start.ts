// Texts room: Swedish words of the start page: three questions and their answers.
import type { Day } from "../../../scripts/calendar/day.ts";
import { longDate } from "../../../scripts/calendar/running-text.ts";
import { municipalities, pledges, reports } from "./counts.ts";

export const start = {
  heading: "Vad har polisen och kommunen lovat, och vad blev det av det?",
  lead: "Ett medborgarlöfte är vad polisen och en kommun lovar invånarna att göra för tryggheten. Här finns löftena kvar, år efter år, med det som har redovisats om dem.",
  inForce: "Vad lovas nu?",
  inForceCount: (count: number): string =>
    count === 0 ? "Inget löfte gäller i dag" : `${pledges(count)} gäller i dag`,
  inForceNone: "Inget av löftena i arkivet gäller i dag.",
  allCommitments: (count: number): string => `Alla ${count} åtaganden`,
  became: "Vad blev det av de förra löftena?",
  becameCount: (followedUp: number, total: number): string =>
    `${followedUp} av ${pledges(total)} har en slutlig uppföljning`,
  latestReports: "Nyaste uppföljningarna",
  allReports: "Alla uppföljningar, och vad det blev av varje åtagande",
  municipalities: "Var är min kommun?",
  municipalityCount: (count: number): string => `${municipalities(count)} finns i arkivet`,
  archiveHolds: (municipalityCount: number, pledgeCount: number, reportCount: number): string =>
    `Arkivet har ${pledges(pledgeCount)} och ${reports(reportCount)} från ${municipalities(municipalityCount)}.`,
  policeArea: (name: string): string => `Lokalpolisområde ${name}`,
  years: "Löften år för år",
  themes: "Löften efter tema",
  until: (date: Day): string => `Gäller till och med ${longDate(date)}`,
};
