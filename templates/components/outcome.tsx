// Components room: what a follow-up says became of a commitment, who judged it and on what evidence, or that nothing was said.

import { reportAddress } from "../../scripts/address/address.ts";
import { DAYS_WITHOUT } from "../../scripts/archive/follow-up-due.ts";
import type { Commitment, Outcome } from "../../scripts/archive/model.ts";
import type { Site } from "../site.ts";
import { whileIn } from "./phases.tsx";
import { type AnyStatus, StatusMark } from "./status.tsx";
import { TargetBar } from "./target-bar.tsx";
import { Terms } from "./terms.tsx";

/** What a reader may be told of a commitment today. */
interface StandingProps {
  readonly commitment: Commitment;
  readonly site: Site;
  /** With a link to the final follow-up too: away from the pledge's own page. */
  readonly linked?: boolean;
}

export function StandingBlock({ commitment, site, linked = false }: StandingProps) {
  const { status, outcome } = commitment.standing;
  const final = commitment.pledge.finalReport;
  if (outcome !== undefined)
    return <OutcomeBlock outcome={outcome} site={site} linked={linked || outcome.report !== final} />;
  return (
    <div class={`outcome outcome-${status}`}>
      <p>
        <StandingMark commitment={commitment} site={site} />
      </p>
    </div>
  );
}

/** In one word. While a follow-up is awaited, and once it should have been there, two words: the day decides. */
export function StandingMark({ commitment, site }: Pick<StandingProps, "commitment" | "site">) {
  const { texts, today } = site;
  const { status } = commitment.standing;
  const { pledge } = commitment;
  const { finalReport, reportDue } = pledge;
  if (status === "awaiting")
    return (
      <>
        <span {...whileIn({ to: reportDue }, today)}>
          <StatusMark status={status} texts={texts} />
        </span>
        <span {...whileIn(DAYS_WITHOUT.missing(pledge), today)}>
          <StatusMark status={status} texts={texts} label={texts.pledge.reportLacking} />
        </span>
      </>
    );
  const label =
    status === "not-reported" && finalReport?.excerpt === true
      ? texts.pledge.notReportedInExcerpt
      : undefined;
  return <StatusMark status={status} texts={texts} label={label} />;
}

export function SilentBlock(props: { status: AnyStatus; label?: string | undefined; site: Site }) {
  return (
    <div class={`outcome outcome-${props.status}`}>
      <p>
        <StatusMark status={props.status} texts={props.site.texts} label={props.label} />
      </p>
    </div>
  );
}

interface OutcomeProps {
  readonly outcome: Outcome;
  readonly site: Site;
  /** With a link to the follow-up: where the reader has not just passed one. */
  readonly linked?: boolean;
}

export function OutcomeBlock({ outcome, site, linked }: OutcomeProps) {
  const { texts } = site;
  const { pledge } = texts;
  const { target } = outcome.commitment;
  return (
    <div class={`outcome outcome-${outcome.status}`}>
      <p class="outcome-head">
        <StatusMark status={outcome.status} texts={texts} /> <ResultFigure outcome={outcome} site={site} />
      </p>
      {target === undefined || outcome.result === undefined ? null : (
        <TargetBar target={target} result={outcome.result} />
      )}
      {outcome.text === undefined ? null : (
        <p>
          <Terms text={outcome.text} />
        </p>
      )}
      {outcome.reason === undefined ? null : (
        <p>
          <strong>{pledge.reason}:</strong> <Terms text={outcome.reason} />
        </p>
      )}
      <p class="fine">
        {pledge.assessedBy}: {texts.partyInText(outcome.assessedBy)}.{" "}
        <Evidence outcome={outcome} site={site} />
        {linked === true ? (
          <>
            {" "}
            <a href={reportAddress(outcome.report)}>{texts.reportTitle(outcome.report)}</a>
          </>
        ) : null}
      </p>
    </div>
  );
}

/** Beside a target the unit is already said; without one it is the figure's own. */
function ResultFigure({ outcome, site }: { outcome: Outcome; site: Site }) {
  const { result, commitment } = outcome;
  if (result === undefined) return null;
  const { texts } = site;
  return (
    <strong>
      {commitment.target === undefined
        ? texts.result(result)
        : texts.pledge.resultFigure(texts.figure(result))}
    </strong>
  );
}

function Evidence({ outcome, site }: { outcome: Outcome; site: Site }) {
  const { pledge } = site.texts;
  if (outcome.evidence.length === 0) return <>{pledge.noEvidence}.</>;
  return (
    <>
      {pledge.evidence}:{" "}
      {outcome.evidence.map(({ title, url, seen, archived }, index) => (
        <>
          {index > 0 ? "; " : ""}
          <a href={url}>{title}</a>
          {seen === undefined ? "" : ` (${pledge.seen(seen)})`}
          {archived === undefined ? null : (
            <>
              , <a href={archived}>{pledge.archivedCopy}</a>
            </>
          )}
        </>
      ))}
      .
    </>
  );
}
