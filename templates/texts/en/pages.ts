// Texts room: English words of the single pages: municipality, theme, year, subscribe, about, 404.
import type { Day } from "../../../scripts/calendar/day.ts";
import { accessibility } from "./accessibility.ts";
import { lineage } from "./comparison.ts";
import { commitments, municipalities, pledges, reports } from "./counts.ts";
import { longDate } from "./dates.ts";
import { missingReports } from "./missing-reports.ts";
import { start } from "./start.ts";
import { subscribe } from "./subscribe.ts";

export const pages = {
  pledges,
  reports,
  start,
  missingReports,
  lineage,
  accessibility,
  municipality: {
    heading: (name: string): string => `Citizen pledges in ${name}`,
    description: ({ name }: { readonly name: string }, count: number): string =>
      `The municipality of ${name} and the police: ${pledges(count)} to residents, what was promised and what came of it.`,
    inForce: "In force now",
    inForceNone: (name: string): string => `No citizen pledge of ${name} in the archive is in force today.`,
    all: "All pledges, the newest first",
    none: (name: string): string => `No citizen pledge of ${name} has been published here yet.`,
    lineages: "Commitments that have come back",
    lineagesLead:
      "Commitments that the police and the municipality have made more than once, followed from year to year.",
    facts: "About the municipality",
    county: "County",
    policeArea: "Local police area",
    code: "Municipality code",
    contact: "Contact",
    links: "Links",
    neighbours: (area: string): string => `Other municipalities in the local police area ${area}`,
    subscribe: (name: string): string => `Follow the pledges of ${name}`,
  },
  reportsIndex: {
    heading: "What has come of the pledges?",
    crumb: "Follow-ups",
    lead: (followedUp: number, total: number): string =>
      `Of ${pledges(total)} in the archive, ${followedUp} have a final follow-up. The others are still in force, or no final follow-up of them has been published here.`,
    share: (total: number): string => `Those pledges hold ${commitments(total)}. This came of them:`,
    all: "All follow-ups, the newest first",
  },
  theme: {
    index: "Pledges by theme",
    indexLead: "Every commitment that has a theme is here, from all municipalities in the archive.",
    heading: (name: string): string => `Theme: ${name}`,
    count: (commitmentCount: number, municipalityCount: number): string =>
      `${commitments(commitmentCount)} from ${municipalities(municipalityCount)}`,
    all: "All themes",
    began: (year: number): string => `Pledges that came into force in ${year}`,
    none: "No commitment in the archive has this theme yet.",
    subscribe: "Follow the theme in a feed",
  },
  year: {
    index: "Pledges year by year",
    indexLead:
      "A pledge is listed under every year in which it is in force, also when its title names another year.",
    heading: (year: number): string => `Citizen pledges in ${year}`,
    lead: (year: number): string =>
      `All citizen pledges in the archive that are or were in force on some day of ${year}.`,
    previous: (year: number): string => `Pledges of ${year}`,
    next: (year: number): string => `Pledges of ${year}`,
    navigation: "Other years",
  },
  subscribe,
  about: {
    heading: "About the archive",
    lead: "Here you can read what the archive holds, how the status of a pledge is decided and how figures are counted.",
    whatHeading: "What is a citizen pledge?",
    what: "A citizen pledge is what the police and a municipality promise residents to do, often for one year at a time. It builds on a shared picture of the situation and on dialogue with those who live and spend time in the municipality. When its time is over, the police and the municipality are to tell what came of it.",
    whyHeading: "Why is there an archive?",
    why: "On many sites the pledge is written over every year, at the same address. Here every pledge gets a permanent address, and it always says whether it is in force, what came after it and what has been reported.",
    honestyHeading: "How we write about pledges",
    honesty: [
      "The archive invents nothing. What the source does not say is not said here either.",
      "When a text is a summary, the pledge says so, with a link to the source.",
      "When the archive has been able to read only a part of the source, that is said too.",
      "Corrections in the archive are made openly, with their dates, under the heading Changes.",
    ],
    statusHeading: "What do the status words mean?",
    statusStaff: "These words are chosen by whoever writes the follow-up.",
    statusSoftware: "These two words are set by the archive itself when there is nothing to read.",
    assessedHeading: "Who assesses?",
    assessed:
      "Each outcome says who has assessed it. When the source tells what was done, but not whether that fulfils the pledge, the archive's editors have chosen the word from the source.",
    countHeading: "How we count",
    count:
      "Silence counts neither as success nor as failure. That is why every share reads “x of y reported commitments, z not reported”. A commitment that no follow-up speaks of changes no share.",
    dueHeading: "When is a follow-up missing?",
    due: (days: number): string =>
      `A final follow-up is expected within ${days} days of the pledge's last day, unless something else has been said. After that the pledge's page says that no follow-up has been published here.`,
    privacyHeading: "Personal data and cookies",
    privacy:
      "The archive names only those who have signed a pledge or a follow-up, with the role they had. The site uses no cookies and does not measure its visitors.",
    contactHeading: "Contact",
    contact: "Do you have questions, or have you seen something that is wrong? Contact us:",
  },
  moved: {
    heading: "The page has moved",
    link: "Go to the page",
  },
  removed: {
    heading: "The page has been removed",
    lead: (name: string, on: Day): string => `${name} was removed from the archive on ${longDate(on)}.`,
    what: "Read what it said",
  },
  notFound: {
    heading: "There is no such page",
    lead: "The address may be misspelt, or the page has been removed. What has been removed is listed under Changes in the archive.",
    ways: "Here you can look further:",
  },
};
