// Texts room: English words of the field and how figures and dates are said.
import type { Commitment, FollowUp, Outcome, Party, Pledge } from "../../../scripts/archive/model.ts";
import type { Day, Period } from "../../../scripts/calendar/day.ts";
import { yearsLabel } from "../../../scripts/calendar/running-text.ts";
import type { Target } from "../../../scripts/schema/pledge.ts";
import type { SilentStatus, Status } from "../../../scripts/schema/status.ts";
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

const period = (pledge: Pledge): string =>
  yearsLabel(pledge.originalValidity) + (pledge.place === undefined ? "" : `, ${pledge.place}`);

/** Citizen pledge in Dals-Ed 2021: always with the year, since old pledges are read out of their time. */
function pledgeTitle(pledge: Pledge): string {
  const named = pledge.title;
  if (named === undefined) return `Citizen pledge in ${pledge.municipality.name} ${period(pledge)}`;
  const year = pledge.originalValidity.from.slice(0, 4);
  return named.includes(year) ? named : `${named} (${period(pledge)})`;
}

function reportTitle(report: FollowUp): string {
  const about = pledgeTitle(report.pledge);
  const named = report.title;
  const alike = report.pledge.followUps.filter((one) => one.title === named && one.kind === report.kind);
  const which = alike.length > 1 && report.slug !== "" ? ` ${report.slug}` : "";
  if (named === undefined)
    return `${report.kind === "final" ? "Follow-up" : "Interim report"}${which}: ${about}`;
  const year = report.pledge.originalValidity.from.slice(0, 4);
  return named.includes(year) ? named : `${named} (${period(report.pledge)})`;
}

export const words = {
  number: (value: number): string => number.format(value),
  count,
  date: (date: Day): string => longDate(date),
  period: (value: Period): string => longPeriod(value),
  years: (value: Period): string => yearsLabel(value),
  status,
  statusMeaning,
  party: (party: Party): string => party.name ?? PARTY[party.id] ?? party.id,
  partyInText: (party: Party): string =>
    party.name ?? (PARTY[party.id] ?? party.id).replace(/^./, (letter) => letter.toLowerCase()),
  target,
  figure: ({ value, approximate }: NonNullable<Outcome["result"]>): string =>
    `${approximate ? "about " : ""}${number.format(value)}`,
  result: ({ value, unit, approximate }: NonNullable<Outcome["result"]>): string =>
    `${approximate ? "about " : ""}${number.format(value)} ${unit}`,
  pledgePeriod: period,
  pledgeTitle,
  reportTitle,
  share: (part: number, reported: number, silent: number): string =>
    `${number.format(part)} of ${count(reported, "reported commitment", "reported commitments")}, ${number.format(silent)} not reported`,
  commitmentShort: ({ text }: Commitment): string =>
    text.length <= 80 ? text.replace(/\.$/, "") : `${text.slice(0, 77).replace(/[\s,;–-]+\S*$/, "")}\u00a0…`,
  list: (items: readonly string[]): string =>
    items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`,
};
