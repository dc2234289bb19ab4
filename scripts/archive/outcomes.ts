// Archive room: what follow-ups say about commitments, held against what was promised.
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { Target } from "../schema/pledge.ts";
import type { OutcomeContent } from "../schema/report.ts";
import type { Status } from "../schema/status.ts";
import type { DraftCommitment, DraftFollowUp, PledgeInHand, ReportInHand } from "./draft.ts";
import type { Commitment, Outcome, Result, Standing } from "./model.ts";
import { nearestTo } from "./nearest.ts";
import type { Parties } from "./parties.ts";

type Report = (fault: Diagnostic) => void;

/** Fills a follow-up's outcomes and adds each to its commitment. Call for one pledge's follow-ups in order of time. */
export function addOutcomes(
  report: ReportInHand,
  { draft: pledge }: PledgeInHand,
  parties: Parties,
  say: Report,
) {
  const { parsed, draft } = report;
  const { locate, content } = parsed;
  const known = pledge.commitments.map((one) => one.id);
  const seen = new Set<string>();
  for (const [index, written] of content.outcomes.entries()) {
    const at = (...path: PropertyKey[]) => ["outcomes", index, ...path];
    const id = written.commitment;
    const commitment = pledge.commitments.find((one) => one.id === id);
    if (commitment === undefined) {
      const values = { id, nearest: nearestTo(id, known), known };
      say(diagnose("outcome/unknown-commitment", locate.value(at("commitment")), values));
    }
    if (seen.has(id)) say(diagnose("outcome/duplicate", locate.value(at("commitment")), { id }));
    seen.add(id);
    const assessor = written["assessed-by"] ?? content["assessed-by"];
    if (assessor === undefined)
      say(diagnose("outcome/assessor-missing", locate.value(at("commitment")), { id }));
    const path = written["assessed-by"] === undefined ? ["assessed-by"] : at("assessed-by");
    const assessedBy = parties.assessor(assessor ?? "editors", locate, path, say);
    if (commitment === undefined) continue;
    const result = resultOf(written, commitment, (code, values) =>
      say(diagnose(code, locate.value(at("result", "unit")), values as never)),
    );
    const contradiction = contradictionOf(written, commitment.target, result);
    if (contradiction !== undefined)
      say(diagnose("outcome/contradicts-figures", locate.value(at("status")), contradiction));
    const outcome: Outcome = {
      report: draft,
      commitment,
      status: written.status,
      result,
      text: written.text,
      reason: written.reason,
      evidence: written.evidence ?? [],
      assessedBy,
    };
    draft.outcomes.push(outcome);
    (commitment as DraftCommitment).outcomes.push(outcome);
  }
}

function resultOf(
  { result }: OutcomeContent,
  { target }: Commitment,
  say: (code: "outcome/unit-differs" | "outcome/result-without-unit", values: object) => void,
): Result | undefined {
  if (result === undefined) return undefined;
  const unit = result.unit ?? target?.unit;
  if (unit === undefined) say("outcome/result-without-unit", { value: String(result.value) });
  if (target !== undefined && unit !== undefined && unit.toLowerCase() !== target.unit.toLowerCase())
    say("outcome/unit-differs", { unit, target: target.unit });
  return { value: result.value, unit: unit ?? "", approximate: result.approximate ?? false };
}

/** Whether a figure reaches a target: a plain number counts as at least that many. */
export function reaches(value: number, target: Target): boolean {
  const least = target.min ?? target.value ?? Number.NEGATIVE_INFINITY;
  return value >= least && value <= (target.max ?? Number.POSITIVE_INFINITY);
}

/** `fulfilled` with too low a figure, or `not-fulfilled` with one that reaches the target, needs a reason. */
function contradictionOf(
  { status, reason }: OutcomeContent,
  target: Target | undefined,
  result: Result | undefined,
): { status: Status; goal: string; result: string; better: Status } | undefined {
  if (target === undefined || result === undefined || reason !== undefined) return undefined;
  const reached = reaches(result.value, target);
  const better = reached ? "fulfilled" : result.value > 0 ? "partly-fulfilled" : "not-fulfilled";
  const wrong =
    (status === "fulfilled" && !reached) ||
    ((status === "not-fulfilled" || status === "partly-fulfilled" || status === "not-started") && reached) ||
    (status === "not-started" && result.value > 0);
  if (!wrong) return undefined;
  const limits = [target.min ?? target.value, target.max].map((one) =>
    one === undefined ? "" : String(one),
  );
  const goal =
    target.max === undefined ? `≥ ${limits[0]}` : limits[0] === "" ? `≤ ${limits[1]}` : limits.join("–");
  return { status, goal, result: String(result.value), better };
}

/** The last word: the final follow-up's; else the newest interim one's; a silent final one leaves it unreported. */
export function standingOf(commitment: Commitment, final: DraftFollowUp | undefined): Standing {
  const outcome = commitment.outcomes.at(-1);
  if (final === undefined)
    return outcome === undefined ? { status: "awaiting" } : { status: outcome.status, outcome };
  const said = final.outcomes.find((one) => one.commitment === commitment);
  return said === undefined ? { status: "not-reported" } : { status: said.status, outcome: said };
}
