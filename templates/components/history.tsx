// Components room: what has changed in a document since it came into the archive, step by step, as git tells.
import { pledgeAddress, reportAddress, sourceAddress, stepAnchor } from "../../scripts/address/address.ts";
import type { Commitment, FollowUp, Pledge } from "../../scripts/archive/model.ts";
import type { Step } from "../../scripts/history/model.ts";
import { pathOfDocument, stepsOf, stepsOfCommitment } from "../../scripts/history/of-archive.ts";
import type { Site } from "../site.ts";
import { DifferenceLine } from "./difference.tsx";

interface HistoryProps {
  readonly document: Pledge | FollowUp;
  readonly site: Site;
}

/** Below the notes that the editors wrote themselves: what the files say. */
export function DocumentHistory({ document, site }: HistoryProps) {
  const { texts, history } = site;
  if (history.missing !== undefined) return <p class="fine">{texts.history.missing}</p>;
  const steps = stepsOf(history, document);
  if (steps.length === 0) return null;
  return (
    <>
      <h3>{texts.history.steps}</h3>
      <ol class="steps" reversed>
        {steps.map((step) => (
          <li id={stepAnchor(step)}>
            <StepBody step={step} pledge={"pledge" in document ? document.pledge : document} site={site} />
          </li>
        ))}
      </ol>
    </>
  );
}

/** A day, and what was done on it. */
export function StepBody({
  step,
  pledge,
  site,
  dated = true,
}: {
  step: Step;
  pledge: Pledge | undefined;
  site: Site;
  /** Without it the day stands above already. */
  dated?: boolean;
}) {
  const { texts, archive } = site;
  const { repository } = archive.settings;
  return (
    <>
      {dated ? (
        <p class="step-day">
          <time datetime={step.on}>{texts.date(step.on)}</time>
        </p>
      ) : null}
      {step.notes.map(({ note }) => (
        <p class="step-note">
          <strong>{texts.history.note}:</strong> {note}
        </p>
      ))}
      <ul class="differences">
        {step.differences.map((difference) => (
          <DifferenceLine difference={difference} pledge={pledge} site={site} />
        ))}
      </ul>
      {repository === undefined ? null : (
        <p class="fine">
          <a href={`${repository.replace(/\/+$/, "")}/commit/${step.commit}`}>{texts.history.commit}</a>
        </p>
      )}
    </>
  );
}

/** For whoever wants to prove later what stood here. */
export function SourceLink({ document, site }: HistoryProps) {
  const path = pathOfDocument(document);
  if (!site.sources.has(path)) return null;
  const { history } = site.texts;
  return (
    <p class="fine">
      <a href={sourceAddress(path)} download={path.replaceAll("/", "-")}>
        {history.source}
      </a>{" "}
      {history.sourceWhy}
    </p>
  );
}

/** That a commitment, or what is said of it, is not as it first was: a link for each time. */
export function CommitmentHistory({ commitment, site }: { commitment: Commitment; site: Site }) {
  const { texts, history } = site;
  const changes = stepsOfCommitment(history, commitment).filter(({ differences }) =>
    differences.some(({ what }) => what !== "outcome-added"),
  );
  return (
    <>
      {changes.map((step) => (
        <a href={`${pageOf(step, commitment.pledge)}#${stepAnchor(step)}`}>
          {texts.history.changedOn(step.on)}
        </a>
      ))}
    </>
  );
}

/** The page of the document that a step changed. */
function pageOf({ path }: Step, pledge: Pledge): string {
  const report = pledge.followUps.find((one) => pathOfDocument(one) === path);
  return report === undefined ? pledgeAddress(pledge) : reportAddress(report);
}
