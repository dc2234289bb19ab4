// Texts room: English words of the field and how figures and dates are said.
import type { Outcome, Party } from "../../../scripts/archive/model.ts";
import type { Day, Period } from "../../../scripts/calendar/day.ts";
import { yearsLabel } from "../../../scripts/calendar/running-text.ts";
import type { Target } from "../../../scripts/schema/pledge.ts";
import type { SilentStatus, Status } from "../../../scripts/schema/status.ts";
import { commitmentShort, pledgePeriod, titlesIn, wordOf } from "../naming.ts";
import { longDate, longPeriod } from "./dates.ts";

const number = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 });

const status: Record<Status | SilentStatus, string> = {
  fulfilled: "Done",
  "partly-fulfilled": "Partly done",
  ongoing: "Ongoing",
  continuous: "Continuous work",
  "not-started": "Not started",
  "not-fulfilled": "Not done",
  withdrawn: "Withdrawn",
  "not-reported": "Not reported",
  awaiting: "Awaiting follow-up",
};

const statusMeaning: Record<Status | SilentStatus, string> = {
  fulfilled: "What was promised is done.",
  "partly-fulfilled": "A part of what was promised is done.",
  ongoing: "The work has begun but is not finished.",
  continuous: "The commitment is work without an end, and it has been carried on during the time.",
  "not-started": "The work has not begun.",
  "not-fulfilled": "What was promised was not done. The reason stands beside the commitment.",
  withdrawn: "The parties have taken the commitment back. The reason stands beside the commitment.",
  "not-reported":
    "The final follow-up says nothing about the commitment. That means neither that it is done nor that it is not.",
  awaiting:
    "No final follow-up has been published here yet. Once it is overdue, it says “Follow-up missing” instead.",
};

const PARTY: Readonly<Record<string, string>> = {
  police: "The police",
  municipality: "The municipality",
  joint: "The police and the municipality together",
  editors: "The archive's editors, from the source",
};

const count = (amount: number, one: string, many: string): string =>
  `${number.format(amount)} ${amount === 1 ? one : many}`;

/** at least 8 new areas */
function target({ min, max, value, unit }: Target): string {
  if (min !== undefined && max !== undefined) return `${number.format(min)}–${number.format(max)} ${unit}`;
  if (min !== undefined) return `at least ${number.format(min)} ${unit}`;
  if (max !== undefined) return `at most ${number.format(max)} ${unit}`;
  return `${number.format(value ?? 0)} ${unit}`;
}

const { pledgeTitle, reportTitle } = titlesIn({
  pledge: (municipality, period) => `Citizen pledge in ${municipality} ${period}`,
  report: { final: "Follow-up", interim: "Interim report" },
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
  partyInText: (party: Party): string =>
    party.name ?? wordOf(PARTY, party.id).replace(/^./, (letter) => letter.toLowerCase()),
  target,
  figure: ({ value, approximate }: NonNullable<Outcome["result"]>): string =>
    `${approximate ? "about " : ""}${number.format(value)}`,
  result: ({ value, unit, approximate }: NonNullable<Outcome["result"]>): string =>
    `${approximate ? "about " : ""}${number.format(value)} ${unit}`,
  pledgePeriod,
  pledgeTitle,
  reportTitle,
  share: (part: number, reported: number, silent: number): string =>
    `${number.format(part)} of ${count(reported, "reported commitment", "reported commitments")}, ${number.format(silent)} not reported`,
  commitmentShort,
  list: (items: readonly string[]): string =>
    items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`,
};
