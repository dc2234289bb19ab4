// Search room: Archive + wording → what can be found: every pledge, follow-up and thread, with only what a reader would search for.
import { lineageAddress, pledgeAddress, reportAddress } from "../address/address.ts";
import { outcomeIn } from "../archive/figures.ts";
import type { Archive, Commitment, FollowUp, Lineage, Municipality, Pledge } from "../archive/model.ts";
import { type Period, yearsOf } from "../calendar/day.ts";
import { about, given, paragraphs, promised, signatories, statusWord, whereabouts } from "./passages.ts";
import { begin, type Kind, type SearchDocument, type SearchFilters } from "./search-document.ts";
import type { SearchWording } from "./wording.ts";

/**
 * In the order in which they stand when nothing is searched for: what began last first. A pledge is always followed by its
 * follow-ups, the newest first: the browser tells by that which belong together (outline.ts).
 */
export function documentsOf(archive: Archive, wording: SearchWording): SearchDocument[] {
  const groups = [
    ...archive.pledges.map((pledge) => [
      pledgeDocument(pledge, wording),
      ...[...pledge.followUps].reverse().map((report) => reportDocument(report, wording)),
    ]),
    ...archive.lineages.map((lineage) => [lineageDocument(lineage, wording)]),
  ];
  // The sort is stable: among those that begin on one day, pledges come before threads.
  const begins = ([first]: readonly SearchDocument[]) => (first === undefined ? "" : begin(first));
  return groups.sort((a, b) => (begins(a) === begins(b) ? 0 : begins(a) < begins(b) ? 1 : -1)).flat();
}

function pledgeDocument(pledge: Pledge, wording: SearchWording): SearchDocument {
  const standings = pledge.commitments.map((one) => one.standing.status);
  return {
    address: pledgeAddress(pledge),
    title: wording.pledgeTitle(pledge),
    filters: filters("lofte", pledge.municipality, [pledge.validity], pledge.commitments, standings),
    valid: valid([pledge.validity], wording),
    texts: given([pledge.summary, ...paragraphs(pledge.body)]),
    facts: [...whereabouts(pledge.municipality, pledge.place, wording), ...signatories(pledge)],
    commitments: pledge.commitments.map((one) =>
      promised(one, [statusWord(one.standing.status, wording)], wording),
    ),
  };
}

/** A final follow-up answers for the whole pledge, so its silence is a finding; an interim one only for what it speaks of. */
function reportDocument(report: FollowUp, wording: SearchWording): SearchDocument {
  const { pledge } = report;
  const told = pledge.commitments
    .map((commitment) => ({ commitment, outcome: outcomeIn(report, commitment) }))
    .filter(({ outcome }) => outcome !== undefined || report.kind === "final");
  const commitments = told.map(({ commitment }) => commitment);
  const statuses = told.map(({ outcome }) => outcome?.status ?? "not-reported");
  return {
    address: reportAddress(report),
    title: wording.reportTitle(report),
    filters: filters("uppfoljning", pledge.municipality, [pledge.validity], commitments, statuses),
    valid: valid([pledge.validity], wording),
    texts: given([report.summary, ...paragraphs(report.body)]),
    facts: [...whereabouts(pledge.municipality, pledge.place, wording), ...signatories(report)],
    commitments: told.map(({ commitment, outcome }) => {
      const status = statusWord(outcome?.status ?? "not-reported", wording);
      return promised(commitment, [status, outcome?.text, outcome?.reason], wording);
    }),
  };
}

/** Its commitments have no anchors on the thread's page: the pledges' pages have. */
function lineageDocument(lineage: Lineage, wording: SearchWording): SearchDocument {
  const { commitments, municipality } = lineage;
  const periods = commitments.map((one) => one.pledge.validity);
  return {
    address: lineageAddress(lineage),
    title: wording.lineageTitle(lineage),
    filters: filters(
      "trad",
      municipality,
      periods,
      commitments,
      commitments.map((one) => one.standing.status),
    ),
    valid: valid(periods, wording),
    texts: [...commitments].reverse().flatMap((one) => {
      const { status, outcome } = one.standing;
      return [one.text, ...about(one, [statusWord(status, wording), outcome?.text], wording)];
    }),
    facts: whereabouts(municipality, undefined, wording),
    commitments: [],
  };
}

function filters(
  kind: Kind,
  municipality: Municipality,
  periods: readonly Period[],
  commitments: readonly Commitment[],
  statuses: readonly string[],
): SearchFilters {
  // Partners alone have names, and their ids mean something in one municipality only.
  const partyOf = ({ by }: Commitment) => (by.name === undefined ? by.id : "partner");
  return {
    slag: [kind],
    kommun: [municipality.slug],
    ar: distinct(periods.flatMap(yearsOf).map(String)),
    status: distinct(statuses),
    tema: distinct(commitments.flatMap(({ theme }) => (theme === undefined ? [] : [theme.id]))),
    part: distinct(commitments.map(partyOf)),
  };
}

const valid = (periods: readonly Period[], wording: SearchWording) =>
  periods.map((period) => ({ period, label: wording.period(period) }));

const distinct = (values: readonly string[]): string[] => [...new Set(values)].sort();
