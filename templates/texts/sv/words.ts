// Texts room: Swedish words of the field and how figures and dates are said.
import type { Outcome, Party } from "../../../scripts/archive/model.ts";
import type { Day, Period } from "../../../scripts/calendar/day.ts";
import { longDate, longPeriod, yearsLabel } from "../../../scripts/calendar/running-text.ts";
import type { Target } from "../../../scripts/schema/pledge.ts";
import type { SilentStatus, Status } from "../../../scripts/schema/status.ts";
import { commitmentShort, pledgePeriod, titlesIn, wordOf } from "../naming.ts";

const number = new Intl.NumberFormat("sv-SE", { maximumFractionDigits: 2 });

const status: Record<Status | SilentStatus, string> = {
  fulfilled: "Genomfört",
  "partly-fulfilled": "Delvis genomfört",
  ongoing: "Pågår",
  continuous: "Löpande arbete",
  "not-started": "Ej påbörjat",
  "not-fulfilled": "Ej genomfört",
  withdrawn: "Utgår",
  "not-reported": "Ej redovisat",
  awaiting: "Väntar på uppföljning",
};

/** What each status means, for the page about the archive. */
const statusMeaning: Record<Status | SilentStatus, string> = {
  fulfilled: "Det som lovades är gjort.",
  "partly-fulfilled": "En del av det som lovades är gjort.",
  ongoing: "Arbetet har börjat men är inte klart.",
  continuous: "Åtagandet är ett arbete utan slut, och det har bedrivits under tiden.",
  "not-started": "Arbetet har inte börjat.",
  "not-fulfilled": "Det som lovades blev inte gjort. Skälet står vid åtagandet.",
  withdrawn: "Parterna har tagit tillbaka åtagandet. Skälet står vid åtagandet.",
  "not-reported":
    "Den slutliga uppföljningen säger ingenting om åtagandet. Det betyder varken att det är gjort eller att det inte är gjort.",
  awaiting:
    "Ingen slutlig uppföljning har publicerats här ännu. När tiden för den har gått ut står det i stället ”Uppföljning saknas”.",
};

const PARTY: Readonly<Record<string, string>> = {
  police: "Polisen",
  municipality: "Kommunen",
  joint: "Polisen och kommunen tillsammans",
  editors: "Arkivets redaktion, utifrån källan",
};

const count = (amount: number, one: string, many: string): string =>
  `${number.format(amount)} ${amount === 1 ? one : many}`;

/** minst 8 nya områden */
function target({ min, max, value, unit }: Target): string {
  if (min !== undefined && max !== undefined) return `${number.format(min)}–${number.format(max)} ${unit}`;
  if (min !== undefined) return `minst ${number.format(min)} ${unit}`;
  if (max !== undefined) return `högst ${number.format(max)} ${unit}`;
  return `${number.format(value ?? 0)} ${unit}`;
}

const { pledgeTitle, reportTitle } = titlesIn({
  pledge: (municipality, period) => `Medborgarlöfte i ${municipality} ${period}`,
  report: { final: "Uppföljning", interim: "Delrapport" },
  inSentence: (title) => title.charAt(0).toLowerCase() + title.slice(1),
});

export const words = {
  number: (value: number): string => number.format(value),
  count,
  date: (date: Day): string => longDate(date),
  period: (value: Period): string => longPeriod(value),
  years: (value: Period): string => yearsLabel(value),
  status,
  statusMeaning,
  party: (party: Party): string => party.name ?? wordOf(PARTY, party.id),
  /** Who promised, in the middle of a sentence: polisen, kommunen, polisen och kommunen tillsammans. */
  partyInText: (party: Party): string =>
    party.name ?? wordOf(PARTY, party.id).replace(/^./, (letter) => letter.toLowerCase()),
  target,
  figure: ({ value, approximate }: NonNullable<Outcome["result"]>): string =>
    `${approximate ? "ungefär " : ""}${number.format(value)}`,
  result: ({ value, unit, approximate }: NonNullable<Outcome["result"]>): string =>
    `${approximate ? "ungefär " : ""}${number.format(value)} ${unit}`,
  pledgePeriod,
  pledgeTitle,
  reportTitle,
  /** 3 av 5 redovisade åtaganden, 1 inte redovisat */
  share: (part: number, reported: number, silent: number): string =>
    `${number.format(part)} av ${number.format(reported)} redovisade åtaganden, ${number.format(silent)} inte redovisade`,
  commitmentShort,
  /** 2017, 2018 och 2020 */
  list: (items: readonly string[]): string =>
    items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} och ${items.at(-1)}`,
};
