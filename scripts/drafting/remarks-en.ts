// Drafting room: the remarks of a draft, and the few words it begins with, in English.
import { yearsLabel } from "../calendar/running-text.ts";
import type { Target } from "../schema/pledge.ts";
import type { Named, Remarks } from "./remarks.ts";

const statuses: Remarks["statuses"] = {
  fulfilled: "done",
  "partly-fulfilled": "partly done",
  ongoing: "ongoing",
  continuous: "continuous work",
  "not-started": "not started",
  "not-fulfilled": "not done",
  withdrawn: "withdrawn",
};

const explained = (words: readonly Named[]): string =>
  words.map(({ id, name }) => (id === name ? id : `${id} (${name})`)).join(", ");

const number = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 });

function targetWords({ min, max, value, unit }: Target): string {
  if (min !== undefined && max !== undefined) return `${number.format(min)}–${number.format(max)} ${unit}`;
  if (min !== undefined) return `at least ${number.format(min)} ${unit}`;
  if (max !== undefined) return `at most ${number.format(max)} ${unit}`;
  return `${number.format(value ?? 0)} ${unit}`;
}

const ofPlace = (place: string | undefined): string => (place === undefined ? "" : `, ${place}`);

export const en: Remarks = {
  pledge: {
    title: (municipality, period, place) =>
      `Citizen pledge in ${municipality} ${yearsLabel(period)}${ofPlace(place)}`,
    published: (example) =>
      `The day the pledge is published, such as ${example}. If it is not decided yet, remove the line for now.`,
    valid: "TODO Is the pledge in force on all of these days? If not, change them.",
    place: "If the pledge is for a part of the municipality alone, write which. If not, remove the line.",
    summary: "One or two sentences in plain language. They stand at the top of the page.",
    commitments:
      "One commitment for each thing that is promised. Copy the lines from id to text for each new one.",
    id: "A short name that never changes: small letters a–z, digits and hyphens, such as safety-walks.",
    by: (parties) => `Who promises: ${explained(parties)}.`,
    theme: (themes) =>
      `One of the archive's themes, or remove the line: ${themes.map(({ id }) => id).join(", ")}.`,
    text: "What is promised, so that it can be followed up. If there is a target in figures, add a line such as target: { min: 4, unit: safety walks }",
    signatories:
      "Those who sign the pledge. Remove the lines if nobody does. A title may have a line of its own: role: local police chief",
    sections: ["The situation", "Dialogue with residents"],
    carried: (from, status) => `In the follow-up of ${from}: ${statuses[status]}.`,
    fulfilled: (from) =>
      `TODO This was done, says the follow-up of ${from}. Shall it continue? If not, remove it, from id to continues.`,
    otherThread: (last, own) =>
      `TODO Does ${own} belong to ${last}? Then write continues: ${last} at ${own}, and continues: ${own} here. If they are two things, change the id here and write no continues.`,
    namesYears: (years) => `TODO The text names ${years.join(" and ")}. Is it right for the new pledge?`,
  },
  report: {
    title: (municipality, pledge, place, interim) => {
      const about = `the citizen pledge in ${municipality} ${yearsLabel(pledge)}${ofPlace(place)}`;
      return interim === undefined ? `Follow-up of ${about}` : `Interim report ${interim} on ${about}`;
    },
    published: "The day the follow-up is published. If it is not decided yet, remove the line for now.",
    period: "The time that the report is about, both days included.",
    assessedBy: (parties) => `Who has judged: ${explained(parties)}.`,
    outcomes: (isInterim, words) => [
      "After status, write one of these words:",
      ...words.map(({ id, name }) => `${id}: ${name}`),
      "After not-fulfilled and withdrawn a reason is required on a line of its own: reason: What kept it from being done.",
      "Tell what happened on a line of its own: text: Five safety walks were held.",
      isInterim
        ? "Remove the commitments that the report says nothing about."
        : "Remove the commitments that the follow-up says nothing about. They are then shown as not reported.",
    ],
    target: (target) => `Target: ${targetWords(target)}.`,
    earlier: (report, status) => `In ${report}: ${statuses[status]}.`,
    result: "The number in figures. If it is not known, remove both lines.",
    unit: "What was counted, in the plural: safety walks.",
    reason: "Why it was not done. Residents have a right to know.",
  },
  municipality: {
    policeArea: "The local police area may have a line of its own: police-area: Östra Fyrbodal",
  },
  archive: {
    description: "One sentence that search engines and feeds show.",
    address: "The site's address with nothing after the domain, such as https://pledges.example.se",
    feedAuthority:
      "A domain that is yours and the year you held it. Never changes, not even when the site moves.",
    themes:
      "The archive's own themes. Add and remove as you like before anything is published; then ids become addresses.",
    someThemes: [
      { id: "traffic", name: "Traffic" },
      { id: "unsafe-places", name: "Unsafe places" },
      { id: "drugs", name: "Drugs" },
      { id: "young-people", name: "Young people" },
      { id: "neighbourhood-watch", name: "Neighbourhood watch" },
      { id: "domestic-violence", name: "Domestic violence" },
    ],
    contact: "Whom readers can turn to. An office rather than a person: the safety coordinator.",
    email: "If you have no address for this, remove the line.",
    accessibilityContact: "Whom to tell when something on the site cannot be used. The law requires it.",
    compliance: "How well the site meets the law on accessibility: full, partial or none.",
    shortcomings:
      "TODO With partial or none, say what falls short: shortcomings:, a line with - what: and one with why:",
    days: "The day of the assessment, and the day the statement was last changed. method: self or external.",
  },
  parties: {
    police: "the police",
    municipality: "the municipality",
    joint: "the police and the municipality together",
    editors: "the archive's editors, from the source",
  },
  statuses,
};
