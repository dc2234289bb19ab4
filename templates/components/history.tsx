// Components room: what has changed in a document since it came into the archive, step by step, as git tells.
import { pledgeAddress, reportAddress, sourceAddress, stepAnchor } from "../../scripts/address/address.ts";
import type { Commitment, FollowUp, Pledge } from "../../scripts/archive/model.ts";
import type { Day } from "../../scripts/calendar/day.ts";
import { isNews } from "../../scripts/history/differences.ts";
import type { Step } from "../../scripts/history/model.ts";
import { pathOfDocument, stepsOf, stepsOfCommitment } from "../../scripts/history/of-archive.ts";
import type { Site } from "../site.ts";
import { Differences } from "./difference.tsx";

interface HistoryProps {
  readonly document: Pledge | FollowUp;
  readonly site: Site;
}

/** Every step, the newest first; nothing where history is missing. */
export function DocumentHistory({ document, site }: HistoryProps) {
  const steps = stepsOf(site.history, document);
  if (steps.length === 0) return null;
  const pledge = "pledge" in document ? document.pledge : document;
  return (
    <ol class="steps" reversed>
      {steps.map((step) => (
        <li id={stepAnchor(step)}>
          <h3 class="step-day">
            <time datetime={step.on}>{site.texts.date(step.on)}</time>
          </h3>
          <StepBody step={step} pledge={pledge} site={site} />
        </li>
      ))}
    </ol>
  );
}

interface StepProps {
  readonly step: Step;
  readonly pledge: Pledge | undefined;
  readonly site: Site;
}

/** Why it was done, or that nobody has said, and then what. */
export function StepBody({ step, pledge, site }: StepProps) {
  const { repository } = site.archive.settings;
  const words = site.texts.history;
  return (
    <>
      {step.notes.map(({ on, note }) => (
        <p class="step-note">
          <strong>{on === step.on ? words.note : words.noteFrom(on as Day)}:</strong> {note}
        </p>
      ))}
      <Differences differences={step.differences} pledge={pledge} site={site} />
      {step.notes.length === 0 && step.differences.some(isNews) ? (
        <p class="fine">{words.withoutNote}</p>
      ) : null}
      {repository === undefined ? null : (
        <p class="fine">
          <a href={`${repository.replace(/\/+$/, "")}/commit/${step.commit}`}>{words.commit}</a>
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

/** That a commitment, or what is said of it, is not as it first was: the last time, with a link to what was changed. */
export function CommitmentHistory({ commitment, site }: { commitment: Commitment; site: Site }) {
  const { texts, history } = site;
  const changes = stepsOfCommitment(history, commitment).filter(({ differences }) =>
    differences.some(({ what }) => what !== "outcome-added"),
  );
  const [last] = changes;
  if (last === undefined) return null;
  return (
    <a href={`${pageOf(last, commitment.pledge)}#${stepAnchor(last)}`}>
      {texts.history.changedOn(last.on, changes.length)}
      <span class="heard">: {texts.commitmentShort(commitment)}</span>
    </a>
  );
}

/** The page of the document that a step changed. */
function pageOf({ path }: Step, pledge: Pledge): string {
  const report = pledge.followUps.find((one) => pathOfDocument(one) === path);
  return report === undefined ? pledgeAddress(pledge) : reportAddress(report);
}
