// Export room: the Archive, or one municipality of it, → commitments.csv: a row for each commitment, in the order of the site.
import { COLUMN_NAMES, rowOf } from "./columns.ts";
import { writeCsv } from "./csv.ts";
import { municipalitiesIn, type OpenData } from "./open-data.ts";

/** Municipalities by name, their newest pledge first, commitments as they were promised. */
export function writeCommitments(data: OpenData): string {
  const commitments = municipalitiesIn(data).flatMap(({ pledges }) =>
    pledges.flatMap((pledge) => pledge.commitments),
  );
  return writeCsv(
    COLUMN_NAMES,
    commitments.map((commitment) => rowOf(commitment, data)),
  );
}
