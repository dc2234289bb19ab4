// Components room: a pledge in a list: what it is, whether it is in force, and what is known of it.

import { pledgeAddress, reportAddress } from "../../scripts/address/address.ts";
import { standingFigures } from "../../scripts/archive/figures.ts";
import { DAYS_WITHOUT } from "../../scripts/archive/follow-up-due.ts";
import type { Pledge } from "../../scripts/archive/model.ts";
import type { Site } from "../site.ts";
import { StateWord, whileIn } from "./phases.tsx";
import { FiguresInWords, StatusBar } from "./status.tsx";

interface PledgeCardProps {
  readonly pledge: Pledge;
  readonly site: Site;
  /** Heading level of the card in its list. */
  readonly level: 2 | 3;
}

export function PledgeCard({ pledge, site, level }: PledgeCardProps) {
  const { texts } = site;
  const Heading = `h${level}` as const;
  const words = texts.pledge;
  const figures = standingFigures(pledge.commitments);
  return (
    <article class="card">
      <Heading>
        <a href={pledgeAddress(pledge)}>{texts.pledgeTitle(pledge)}</a>
      </Heading>
      <p class="card-validity">
        <StateWord pledge={pledge} site={site} /> {texts.period(pledge.validity)}
      </p>
      {pledge.summary === undefined ? null : <p>{pledge.summary}</p>}
      <p class="fine">
        {texts.pledge.commitmentsCount(figures.total)}
        {pledge.finalReport === undefined ? (
          <span {...whileIn(DAYS_WITHOUT.missing(pledge), site.today)}>
            {" "}
            · {pledge.followUps.length === 0 ? words.cardReportMissing : words.cardFinalReportMissing}
          </span>
        ) : (
          <>
            {" · "}
            <a href={reportAddress(pledge.finalReport)}>{texts.reportTitle(pledge.finalReport)}</a>
            {": "}
            {texts.pledge.reportedShare(figures.reported, figures.total)}
          </>
        )}
      </p>
      {figures.reported === 0 ? null : (
        <>
          <StatusBar figures={figures} />
          <p class="heard">
            <FiguresInWords figures={figures} texts={texts} />
          </p>
        </>
      )}
    </article>
  );
}
