// Export room: the columns of commitments.csv, each with what stands in it for one commitment. The page that explains them reads this list.
import { commitmentAddress, reportAddress } from "../address/address.ts";
import { commitmentTag } from "../address/tag.ts";
import type { Commitment, FollowUp } from "../archive/model.ts";
import { publishesNames } from "../archive/names.ts";
import { isReported } from "../schema/status.ts";
import type { Cell } from "./csv.ts";
import type { OpenData } from "./open-data.ts";

interface Row {
  readonly commitment: Commitment;
  /** The follow-up that the status rests on: it says something of the commitment, or is the final one and silent. */
  readonly report: FollowUp | undefined;
  readonly data: OpenData;
}

type CellOf = (row: Row) => Cell;

/** Between several values in one cell; ` | ` stands in no address. */
const several = (values: readonly string[]): string | undefined =>
  values.length === 0 ? undefined : values.join(" | ");

const outcomeOf = ({ commitment }: Row) => commitment.standing.outcome;

/** In the order of the file. A name is permanent: scripts of others read by it. */
export const COLUMNS = {
  municipality: ({ commitment }) => commitment.pledge.municipality.name,
  municipality_code: ({ commitment }) => commitment.pledge.municipality.code,
  county: ({ commitment }) => commitment.pledge.municipality.county,
  police_area: ({ commitment }) => commitment.pledge.municipality.policeArea,
  pledge: ({ commitment }) => `${commitment.pledge.municipality.slug}/${commitment.pledge.slug}`,
  pledge_title: ({ commitment, data }) => data.wording.pledgeTitle(commitment.pledge),
  pledge_place: ({ commitment }) => commitment.pledge.place,
  pledge_published: ({ commitment }) => commitment.pledge.published,
  valid_from: ({ commitment }) => commitment.pledge.validity.from,
  valid_to: ({ commitment }) => commitment.pledge.validity.to,
  commitment: ({ commitment }) => commitment.id,
  by: ({ commitment }) => commitment.by.id,
  by_name: ({ commitment, data }) => data.wording.party(commitment.by),
  theme: ({ commitment }) => commitment.theme?.id,
  theme_name: ({ commitment }) => commitment.theme?.name,
  text: ({ commitment }) => commitment.text,
  place: ({ commitment }) => commitment.place,
  target_value: ({ commitment }) => commitment.target?.value,
  target_min: ({ commitment }) => commitment.target?.min,
  target_max: ({ commitment }) => commitment.target?.max,
  target_unit: ({ commitment }) => commitment.target?.unit,
  continues: ({ commitment: { continues } }) => continues && `${continues.pledge.slug}/${continues.id}`,
  status: ({ commitment }) => commitment.standing.status,
  status_name: ({ commitment, data }) => data.wording.status(commitment.standing.status),
  reported: ({ commitment }) => isReported(commitment.standing.status),
  followed_up: ({ commitment }) => commitment.pledge.finalReport !== undefined,
  result_value: (row) => outcomeOf(row)?.result?.value,
  result_unit: (row) => outcomeOf(row)?.result?.unit,
  result_approximate: (row) => outcomeOf(row)?.result?.approximate,
  outcome_text: (row) => outcomeOf(row)?.text,
  reason: (row) => outcomeOf(row)?.reason,
  assessed_by: (row) => outcomeOf(row)?.assessedBy.id,
  evidence_titles: (row) => several(outcomeOf(row)?.evidence.map(({ title }) => title) ?? []),
  evidence_addresses: (row) => several(outcomeOf(row)?.evidence.map(({ url }) => url) ?? []),
  report_kind: ({ report }) => report?.kind,
  report_published: ({ report }) => report?.published,
  report_address: ({ report, data }) => report && data.origin + reportAddress(report),
  report_due: ({ commitment }) => commitment.pledge.reportDue,
  excerpt: ({ commitment }) => commitment.pledge.excerpt,
  signatories: ({ commitment, data }) =>
    publishesNames(data.archive) ? several(commitment.pledge.signatories.map(({ name }) => name)) : undefined,
  address: ({ commitment, data }) => data.origin + commitmentAddress(commitment),
  id: ({ commitment, data }) => commitmentTag(data.archive.settings["feed-authority"], commitment),
} satisfies Readonly<Record<string, CellOf>>;

export type Column = keyof typeof COLUMNS;

export const COLUMN_NAMES = Object.keys(COLUMNS) as Column[];

export function rowOf(commitment: Commitment, data: OpenData): Cell[] {
  const report = commitment.standing.outcome?.report ?? commitment.pledge.finalReport;
  return COLUMN_NAMES.map((name) => {
    const cell = (COLUMNS[name] as CellOf)({ commitment, report, data });
    return typeof cell === "string" ? data.hide(cell) : cell;
  });
}
