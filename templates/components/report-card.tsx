// Components room: a follow-up in a list, and which pledges and follow-ups such lists are made of.
import { reportAddress } from "../../scripts/address/address.ts";
import { reportFigures } from "../../scripts/archive/figures.ts";
import type { FollowUp, Pledge } from "../../scripts/archive/model.ts";
import type { Site } from "../site.ts";
import { FiguresInWords, StatusBar } from "./status.tsx";

/** Those that a final follow-up answers for: only of them can it be said what became of every commitment. */
export const followedUp = (pledges: readonly Pledge[]): Pledge[] =>
  pledges.filter((pledge) => pledge.finalReport !== undefined);

/** Interim ones too; an undated follow-up is placed at the end of what it is about. */
export const newestReports = (pledges: readonly Pledge[]): FollowUp[] =>
  pledges.flatMap((pledge) => pledge.followUps).sort((a, b) => (dateOf(a) < dateOf(b) ? 1 : -1));

const dateOf = (report: FollowUp): string => report.published ?? report.pledge.validity.to;

interface ReportCardProps {
  readonly report: FollowUp;
  /** Heading level of the card in its list. */
  readonly level: 3 | 4;
  readonly site: Site;
}

export function ReportCard({ report, level, site }: ReportCardProps) {
  const { texts } = site;
  const Heading = `h${level}` as const;
  const figures = reportFigures(report);
  return (
    <article class="card">
      <Heading>
        <a href={reportAddress(report)}>{texts.reportTitle(report)}</a>
      </Heading>
      {report.summary === undefined ? null : <p>{report.summary}</p>}
      <StatusBar figures={figures} />
      <p class="fine">
        {texts.pledge.reportedShare(figures.reported, figures.total)}
        <span class="heard">
          : <FiguresInWords figures={figures} texts={texts} />
        </span>
      </p>
    </article>
  );
}
