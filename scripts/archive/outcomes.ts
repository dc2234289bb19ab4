// Archive room: what follow-ups say about commitments, held against what was promised.
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { Goal } from "../diagnostics/messages/outcome.ts";
import type { Target } from "../schema/pledge.ts";
import type { OutcomeContent } from "../schema/report.ts";
import { EDITORS, type Status } from "../schema/status.ts";
import type { DraftCommitment, DraftFollowUp, PledgeInHand, ReportInHand } from "./draft.ts";
import type { Commitment, Outcome, Party, Result, Standing } from "./model.ts";
import { nearestFirst, nearestTo } from "./nearest.ts";
import type { Parties } from "./parties.ts";

type Say = (fault: Diagnostic) => void;

/** Fills a follow-up's outcomes and adds each to its commitment. Call for one pledge's follow-ups in order of time. */
export function addOutcomes(
  report: ReportInHand,
  { draft: pledge }: PledgeInHand,
  parties: Parties,
  say: Say,
) {
  const { parsed, draft } = report;
  const { locate, content } = parsed;
  const known = pledge.commitments.map((one) => one.id);
  const assessors = assessorsOf(report, parties, say);
  const seen = new Set<string>();
  for (const [index, written] of content.outcomes.entries()) {
    const at = (...path: PropertyKey[]) => locate.value(["outcomes", index, ...path]);
    const id = written.commitment;
    const commitment = pledge.commitments.find((one) => one.id === id);
    if (seen.has(id)) say(diagnose("outcome/duplicate", at("commitment"), { id }));
    seen.add(id);
    if (commitment === undefined) {
      const values = { id, nearest: nearestTo(id, known), known: nearestFirst(id, known) };
      say(diagnose("outcome/unknown-commitment", at("commitment"), values));
      continue;
    }
    const { target } = commitment;
    const result = resultOf(written, target);
    const unit = written.result?.unit;
    if (result?.unit === "") say(diagnose("outcome/result-without-unit", at("result", "value"), result));
    if (unit !== undefined && target !== undefined && unit.toLowerCase() !== target.unit.toLowerCase())
      say(diagnose("outcome/unit-differs", at("result", "unit"), { unit, target: target.unit }));
    else {
      const contradiction = contradictionOf(written, target, result);
      if (contradiction !== undefined)
        say(diagnose("outcome/contradicts-figures", at("status"), contradiction));
    }
    const outcome: Outcome = {
      report: draft,
      commitment,
      status: written.status,
      result,
      text: written.text,
      reason: written.reason,
      evidence: written.evidence ?? [],
      assessedBy: assessors[index] ?? { id: EDITORS },
    };
    draft.outcomes.push(outcome);
    (commitment as DraftCommitment).outcomes.push(outcome);
  }
}

/** Who judged each outcome: its own word, else the whole follow-up's. */
function assessorsOf(
  { parsed: { content, locate } }: ReportInHand,
  parties: Parties,
  say: Say,
): (Party | undefined)[] {
  const common = content["assessed-by"];
  const judge = common === undefined ? undefined : parties.assessor(common, locate, ["assessed-by"], say);
  const unjudged = content.outcomes.filter((one) => one["assessed-by"] === undefined);
  if (judge === undefined && unjudged.length > 0) {
    const first = content.outcomes.findIndex((one) => one["assessed-by"] === undefined);
    const commitments = [...new Set(unjudged.map((one) => one.commitment))];
    say(
      diagnose("report/assessor-missing", locate.value(["outcomes", first, "commitment"]), { commitments }),
    );
  }
  return content.outcomes.map((one, index) =>
    one["assessed-by"] === undefined
      ? judge
      : parties.assessor(one["assessed-by"], locate, ["outcomes", index, "assessed-by"], say),
  );
}

/** The unit is empty when neither the result nor the target has one. */
const resultOf = ({ result }: OutcomeContent, target: Target | undefined): Result | undefined =>
  result && {
    value: result.value,
    unit: result.unit ?? target?.unit ?? "",
    approximate: result.approximate ?? false,
  };

/** Whether a figure reaches a target: a plain number counts as at least that many. */
export function reaches(value: number, target: Target): boolean {
  const least = target.min ?? target.value ?? Number.NEGATIVE_INFINITY;
  return value >= least && value <= (target.max ?? Number.POSITIVE_INFINITY);
}

/** `fulfilled` with a figure that misses the target, or `not-fulfilled` with one that reaches it, needs a reason. */
function contradictionOf(
  { status, reason }: OutcomeContent,
  target: Target | undefined,
  result: Result | undefined,
): { status: Status; goal: Goal; result: number; better: Status } | undefined {
  if (target === undefined || result === undefined || reason !== undefined) return undefined;
  const { value } = result;
  const reached = reaches(value, target);
  const wrong =
    (status === "fulfilled" && !reached) ||
    ((status === "not-fulfilled" || status === "partly-fulfilled" || status === "not-started") && reached) ||
    (status === "not-started" && value > 0);
  if (!wrong) return undefined;
  const isOnTheWay = value > 0 && (target.max === undefined || value <= target.max);
  return {
    status,
    goal: target,
    result: value,
    better: reached ? "fulfilled" : isOnTheWay ? "partly-fulfilled" : "not-fulfilled",
  };
}

/** The last word: the final follow-up's; else the newest interim one's; a silent final one leaves it unreported. */
export function standingOf(commitment: Commitment, final: DraftFollowUp | undefined): Standing {
  const outcome = commitment.outcomes.at(-1);
  if (final === undefined)
    return outcome === undefined ? { status: "awaiting" } : { status: outcome.status, outcome };
  const said = final.outcomes.find((one) => one.commitment === commitment);
  return said === undefined ? { status: "not-reported" } : { status: said.status, outcome: said };
}
