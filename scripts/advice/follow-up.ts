// Advice room: pledges whose final follow-up should have been there and is not.
import { isFollowUpMissing } from "../archive/follow-up-due.ts";
import type { Archive, Pledge } from "../archive/model.ts";
import type { Day } from "../calendar/day.ts";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";

/** By the same rule as the page of follow-ups that are missing. */
export const overduePledges = (archive: Archive, today: Day): readonly Pledge[] =>
  archive.pledges.filter((pledge) => isFollowUpMissing(pledge, today));

/** `file` is the pledge's own. */
export const overdueFault = (pledge: Pledge, file: string): Diagnostic =>
  diagnose(
    "advice/follow-up-overdue",
    { file, line: 1, column: 1, length: 0 },
    {
      to: pledge.validity.to,
      due: pledge.reportDue,
      pledge: `${pledge.municipality.slug} ${pledge.slug}`,
      interim: pledge.followUps.length,
    },
  );
