// Interview room: the questions of a follow-up: what became of each commitment, one at a time.
import type { Commitment, Pledge } from "../archive/model.ts";
import type { OutcomeAnswer } from "../drafting/draft.ts";
import { reportName } from "../drafting/folder.ts";
import { objectionsToReport } from "../drafting/objections.ts";
import { partiesIn } from "../drafting/pledge.ts";
import { remarksOf } from "../drafting/remarks.ts";
import type { ReportAnswers } from "../drafting/report.ts";
import { numberFrom, pairFrom, partyFrom, statusFrom } from "../drafting/spoken.ts";
import { EDITORS, STATUSES, STATUSES_WITH_REASON, type Status } from "../schema/status.ts";
import type { YamlMap } from "../writing/write-yaml.ts";
import type { Ask } from "./ask.ts";
import { answerTo, everyAs, type Interview, refusalIn, sentenceOf } from "./interview.ts";

export async function reportAnswers(interview: Interview, pledge: Pledge): Promise<ReportAnswers> {
  const { given, ask } = interview;
  const words = interview.words.report;
  const objection = (fields: YamlMap) =>
    sentenceOf(objectionsToReport(pledge, "report.md", fields), interview);
  const check = (field: string) => (answer: string) => objection({ [field]: answer });
  const interim = await interimOf(interview, pledge);
  const published = await answerTo(interview, "published", { ...words.published, check: check("published") });
  const summary = await answerTo(interview, "summary", { ...words.summary, check: check("summary") });
  const { municipality } = pledge;
  const remarks = remarksOf(interview.language);
  const assessors = [
    ...partiesIn({ municipality }, remarks),
    { id: EDITORS, name: remarks.parties.editors },
  ].map(({ id, name }) => ({ value: id, label: name }));
  const said = given.asked("assessed-by");
  const assessedBy =
    said === undefined
      ? await ask?.choose(words.assessedBy, assessors, "joint")
      : partyFrom(said, municipality.partners);
  return {
    ...{ interim, published, summary, assessedBy },
    ...{ title: given.asked("title"), from: given.asked("from"), to: given.asked("to") },
    outcomes: await outcomesOf(interview, pledge, objection),
  };
}

async function interimOf(interview: Interview, pledge: Pledge): Promise<string | undefined> {
  const { given, ask, words } = interview;
  const said = given.asked("interim");
  if (said !== undefined || given.has("report") || ask === undefined) return said;
  const kind =
    pledge.finalReport === undefined
      ? await ask.choose(words.report.kind, words.report.kinds, "final")
      : "interim";
  if (kind === "final") return undefined;
  const check = (answer: string): string | undefined => {
    const named = reportName(answer);
    if ("refusal" in named) return refusalIn(named, interview);
    return pledge.followUps.some(({ slug }) => slug === named.name) ? words.report.nameTaken : undefined;
  };
  return ask.text({ ...words.report.name, isNeeded: true, check });
}

async function outcomesOf(
  interview: Interview,
  pledge: Pledge,
  objection: (fields: YamlMap) => string | undefined,
): Promise<ReadonlyMap<string, OutcomeAnswer>> {
  const { ask, words } = interview;
  const outcomes = saidOutcomes(interview);
  const { length } = pledge.commitments;
  if (ask === undefined || outcomes.size > 0 || !(await ask.confirm(words.report.now(length), true)))
    return outcomes;
  for (const [index, commitment] of pledge.commitments.entries()) {
    const answer = await outcomeOf(interview, ask, commitment, `${index + 1}/${length}`, objection);
    outcomes.set(commitment.id, answer);
  }
  return outcomes;
}

/** `--status ljus=fulfilled`, `--result ljus=3`, `--text ljus=…`, `--reason ljus=…` */
function saidOutcomes(interview: Interview): Map<string, OutcomeAnswer> {
  const outcomes = new Map<string, OutcomeAnswer>();
  const read = <T>(option: string, as: (value: string) => T | undefined, field: keyof OutcomeAnswer) => {
    const pairs = everyAs(interview, option, (written) => {
      const [id, value] = pairFrom(written) ?? [];
      const meant = value === undefined ? undefined : as(value);
      return id === undefined || meant === undefined ? undefined : ([id, meant] as const);
    });
    for (const [id, value] of pairs) outcomes.set(id, { ...outcomes.get(id), [field]: value });
  };
  read("status", statusFrom, "status");
  read("result", numberFrom, "value");
  read("text", (text) => text, "text");
  read("reason", (text) => text, "reason");
  return outcomes;
}

async function outcomeOf(
  { words, language }: Interview,
  ask: Ask,
  { id, text, target }: Commitment,
  which: string,
  objection: (fields: YamlMap) => string | undefined,
): Promise<OutcomeAnswer> {
  const names = remarksOf(language).statuses;
  const fault = (fields: YamlMap) =>
    objection({ outcomes: [{ commitment: id, status: "ongoing", ...fields }] });
  const statuses = [
    ...STATUSES.map((value) => ({ value, label: names[value] })),
    { value: "later", label: words.report.later } as const,
  ];
  const status = await ask.choose<Status | "later">(words.report.outcome(which, text), statuses);
  if (status === "later") return {};
  const value =
    target === undefined
      ? undefined
      : await ask.text({
          ...words.report.result(target.unit),
          check: (answer) => (numberFrom(answer) === undefined ? words.report.noNumber(answer) : undefined),
        });
  const told = await ask.text({ ...words.report.text, check: (answer) => fault({ text: answer }) });
  const reason = STATUSES_WITH_REASON.includes(status)
    ? await ask.text({ ...words.report.reason, check: (answer) => fault({ reason: answer }) })
    : undefined;
  return { status, value: numberFrom(value ?? ""), text: told, reason };
}
