// Components room: what is known of a pledge: the verdict of its final follow-up, or that it is awaited, or that it is missing.
import { reportAddress } from "../../scripts/address/address.ts";
import { standingFigures } from "../../scripts/archive/figures.ts";
import { DAYS_WITHOUT } from "../../scripts/archive/follow-up-due.ts";
import type { Pledge } from "../../scripts/archive/model.ts";
import type { Site } from "../site.ts";
import { While } from "./phases.tsx";
import { Verdict } from "./verdict.tsx";

export function FollowUpNews({ pledge, site }: { pledge: Pledge; site: Site }) {
  const { texts } = site;
  const figures = standingFigures(pledge.commitments);
  const lines = pledge.commitments.map((commitment) => ({ commitment, ...commitment.standing }));
  return (
    <section aria-labelledby="utfall">
      <h2 id="utfall">{texts.figures.shares.heading}</h2>
      {pledge.finalReport === undefined ? <Missing pledge={pledge} site={site} /> : null}
      {figures.reported > 0 || pledge.finalReport !== undefined ? (
        <Verdict figures={figures} lines={lines} site={site} />
      ) : null}
      {pledge.followUps.map((report) => (
        <p>
          <a class="onward" href={reportAddress(report)}>
            {texts.reportTitle(report)}
          </a>
        </p>
      ))}
    </section>
  );
}

/** Right on the day it is read: nothing is missed while the pledge is in force, or before the follow-up is due. */
function Missing({ pledge, site }: { pledge: Pledge; site: Site }) {
  const { texts, today } = site;
  const words = texts.pledge;
  const missing = pledge.followUps.length === 0 ? words.reportMissing : words.finalReportMissing;
  return (
    <>
      <While during={DAYS_WITHOUT.later(pledge)} today={today}>
        <p>{words.noOutcomesYet}</p>
      </While>
      <While during={DAYS_WITHOUT.due(pledge)} today={today}>
        <p>
          {words.noOutcomesYet} {words.reportDue(pledge.reportDue)}
        </p>
      </While>
      <While during={DAYS_WITHOUT.missing(pledge)} today={today}>
        <p class="note">
          <strong>{missing(texts.pledgePeriod(pledge))}</strong> {words.reportMissingSince(pledge.reportDue)}
        </p>
      </While>
    </>
  );
}
