// Transcription room: how long a page says that its pledge is in force, in named parts of a year: half-years, tertials, quarters, seasons.
import { day, type Period } from "../calendar/day.ts";
import type { FoundValidity } from "./years.ts";

const ORDINALS = ["första", "andra", "tredje", "fjärde"];
/** First and last day of each. */
const HALVES = [
  ["01-01", "06-30"],
  ["07-01", "12-31"],
] as const;
const TERTIALS = [
  ["01-01", "04-30"],
  ["05-01", "08-31"],
  ["09-01", "12-31"],
] as const;
const QUARTERS = [
  ["01-01", "03-31"],
  ["04-01", "06-30"],
  ["07-01", "09-30"],
  ["10-01", "12-31"],
] as const;
const SEASONS: Readonly<Record<string, readonly [string, string]>> = {
  våren: ["01-01", "06-30"],
  sommaren: ["06-01", "08-31"],
  hösten: ["07-01", "12-31"],
  vintern: ["12-01", "12-31"],
};

const HALF =
  /(första|andra|1:?a|2:?a|vår|höst)\s*-?\s*(?:halvåret?|terminen)\s*(?:av\s+|år\s+)?((?:19|20)\d{2})|(?:halvår\s*|H)([12])\s*,?\s*((?:19|20)\d{2})/iu;
const TERTIAL =
  /(?:tertial\s*|T)([123])\s*,?\s*((?:19|20)\d{2})|(första|andra|tredje)\s+tertialet\s*(?:av\s+)?((?:19|20)\d{2})/iu;
const QUARTER = /(första|andra|tredje|fjärde)\s+kvartalet\s*(?:av\s+)?((?:19|20)\d{2})/iu;
const SEASON = /(våren|sommaren|hösten|vintern)\s+((?:19|20)\d{2})/iu;
const SECOND = /andra|2|höst/iu;

const between = (year: string, from: string, to: string): Period => ({
  from: day(`${year}-${from}`),
  to: day(`${year}-${to}`),
});

/** `första halvåret 2020`, `H2 2021`, `tertial 1 2019`, `fjärde kvartalet 2022` */
export const namedPart = (text: string): FoundValidity | undefined =>
  halfIn(text) ?? tertialIn(text) ?? quarterIn(text);

function halfIn(text: string): FoundValidity | undefined {
  const [said, name, year, number, otherYear] = HALF.exec(text) ?? [];
  if (said === undefined) return undefined;
  const [from, to] = HALVES[SECOND.test(name ?? number ?? "") ? 1 : 0];
  return { period: between(year ?? otherYear ?? "", from, to), said };
}

function tertialIn(text: string): FoundValidity | undefined {
  const [said, number, year, name, otherYear] = TERTIAL.exec(text) ?? [];
  const which = number === undefined ? ORDINALS.indexOf((name ?? "").toLowerCase()) : Number(number) - 1;
  const days = TERTIALS[which];
  if (said === undefined || days === undefined) return undefined;
  return { period: between(year ?? otherYear ?? "", days[0], days[1]), said };
}

function quarterIn(text: string): FoundValidity | undefined {
  const [said, name = "", year = ""] = QUARTER.exec(text) ?? [];
  const days = QUARTERS[ORDINALS.indexOf(name.toLowerCase())];
  if (said === undefined || days === undefined) return undefined;
  return { period: between(year, days[0], days[1]), said };
}

/** `under hösten 2020`: where a season begins and ends, no page says. */
export function season(text: string): FoundValidity | undefined {
  const found = SEASON.exec(text);
  const [from, to] = SEASONS[(found?.[1] ?? "").toLowerCase()] ?? [];
  if (found === null || from === undefined || to === undefined) return undefined;
  return { period: between(found[2] ?? "", from, to), said: found[0], doubt: "season" };
}
