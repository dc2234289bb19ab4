// Drafting room: a pledge → the draft of a follow-up that lists every commitment, with what was promised above each.

import { reportName as fileName } from "../address/address.ts";
import type { Commitment, Outcome, Pledge } from "../archive/model.ts";
import { EDITORS, STATUSES, STATUSES_WITH_REASON } from "../schema/status.ts";
import { documentText } from "../writing/write-content.ts";
import { Remarked, type YamlMap } from "../writing/write-yaml.ts";
import { type ContentLanguage, type Drafted, type OutcomeAnswer, refused } from "./draft.ts";
import { reportName, timeOfReport } from "./folder.ts";
import { objectionsToReport } from "./objections.ts";
import { partiesIn } from "./pledge.ts";
import { type Remarks, remarksOf } from "./remarks.ts";

export interface ReportAnswers {
  /** `t1` for an interim report; undefined for the final one. */
  readonly interim?: string | undefined;
  readonly title?: string | undefined;
  /** `YYYY-MM-DD`, as the other days. */
  readonly published?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly summary?: string | undefined;
  /** As the reader knows them: police, editors, a partner's id. */
  readonly assessedBy?: string | undefined;
  /** By the commitment's id. */
  readonly outcomes: ReadonlyMap<string, OutcomeAnswer>;
}

export function draftReport(answers: ReportAnswers, pledge: Pledge, language: ContentLanguage): Drafted {
  const named = answers.interim === undefined ? { name: "" } : reportName(answers.interim);
  if ("refusal" in named) return named;
  const { name } = named;
  const folder = `${pledge.municipality.slug}/${pledge.slug}`;
  const file = `${folder}/${fileName(name)}.md`;
  if (pledge.followUps.some(({ slug }) => slug === name)) return refused({ kind: "taken", file });
  const final = pledge.finalReport && `${folder}/${fileName(pledge.finalReport.slug)}.md`;
  if (final !== undefined && name === "") return refused({ kind: "has-final", file: final });
  const ids = pledge.commitments.map(({ id }) => id);
  const stranger = [...answers.outcomes.keys()].find((id) => !ids.includes(id));
  if (stranger !== undefined) return refused({ kind: "unknown-commitment", written: stranger, known: ids });

  const told = answered(answers, pledge);
  const diagnostics = objectionsToReport(pledge, file, told);
  if (diagnostics.length > 0) return refused({ kind: "faulty", diagnostics });
  const text = documentText({ fields: fieldsOf(answers, name, told, pledge, remarksOf(language)), body: "" });
  const notes = final === undefined ? [] : [{ kind: "has-final", file: final } as const];
  return { files: new Map([[file, text]]), notes };
}

/** What was said, and nothing else: this is what the reader is asked about. */
function answered(answers: ReportAnswers, pledge: Pledge): YamlMap {
  const { title, published, from, to, summary, assessedBy, outcomes } = answers;
  const isSaid = from !== undefined || to !== undefined;
  const said = pledge.commitments.flatMap(({ id, target }) => {
    const { status, value, text, reason } = outcomes.get(id) ?? {};
    if (status === undefined && value === undefined && text === undefined && reason === undefined) return [];
    // Of a reason that is owed the file itself tells; a status that waits stands in for here.
    const owes = reason === undefined && status !== undefined && STATUSES_WITH_REASON.includes(status);
    return [
      {
        commitment: id,
        status: status === undefined || owes ? "ongoing" : status,
        result: value === undefined ? undefined : { value, unit: target === undefined ? "x" : undefined },
        text,
        reason,
      },
    ];
  });
  return {
    title,
    published,
    period: isSaid ? { from: from ?? pledge.validity.from, to: to ?? pledge.validity.to } : undefined,
    summary,
    "assessed-by": assessedBy,
    outcomes: said.length === 0 ? undefined : said,
  };
}

function fieldsOf(
  answers: ReportAnswers,
  name: string,
  told: YamlMap,
  pledge: Pledge,
  remarks: Remarks,
): YamlMap {
  const words = remarks.report;
  const { municipality, originalValidity, place } = pledge;
  const isInterim = name !== "";
  const waits = (remark: string) => new Remarked([remark]);
  const time = isInterim ? timeOfReport(name, pledge.validity) : undefined;
  const assessors = [...partiesIn({ municipality }, remarks), { id: EDITORS, name: remarks.parties.editors }];
  const legend = words.outcomes(
    isInterim,
    STATUSES.map((id) => ({ id, name: remarks.statuses[id] })),
  );
  const period = told.period ?? (time === undefined ? unknownPeriod(words.period) : { ...time });
  return {
    title:
      told.title ??
      words.title(municipality.name, originalValidity, place, isInterim ? shownPart(name) : undefined),
    published: told.published ?? waits(words.published),
    period: isInterim || told.period !== undefined ? period : undefined,
    summary: told.summary ?? waits(remarks.pledge.summary),
    "assessed-by": told["assessed-by"] ?? waits(words.assessedBy(assessors)),
    outcomes: new Remarked(
      legend,
      pledge.commitments.map((one) => outcomeOf(one, answers.outcomes.get(one.id) ?? {}, remarks)),
    ),
  };
}

// t1 → T1, 2027-t1 → T1 2027
const shownPart = (name: string): string =>
  name.replace(/^(\d{4})-(.+)$/, "$2 $1").replace(/^[ht]\d/, (part) => part.toUpperCase());

const unknownPeriod = (remark: string) =>
  new Remarked([remark], { from: new Remarked([]), to: new Remarked([]) });

function outcomeOf(commitment: Commitment, answer: OutcomeAnswer, remarks: Remarks): YamlMap {
  const { status, value, text, reason } = answer;
  const { target } = commitment;
  const owes = status !== undefined && STATUSES_WITH_REASON.includes(status);
  const result =
    target === undefined
      ? undefined
      : new Remarked([`${remarks.report.result} (${target.unit})`], { value: new Remarked([]) });
  return {
    commitment: new Remarked(promised(commitment, remarks), commitment.id),
    status: status ?? new Remarked([]),
    result:
      value === undefined
        ? result
        : { value, unit: target === undefined ? new Remarked([remarks.report.unit]) : undefined },
    text,
    reason: reason ?? (owes ? new Remarked([remarks.report.reason]) : undefined),
  };
}

/** What stands above an outcome: the promise, by whom, how much of it, and what the last report said. */
function promised({ text, by, target, outcomes }: Commitment, remarks: Remarks): string[] {
  const who = by.name ?? remarks.parties[by.id as keyof Remarks["parties"]] ?? by.id;
  const last: Outcome | undefined = outcomes.at(-1);
  return [
    `${text} (${who})`,
    ...(target === undefined ? [] : [remarks.report.target(target)]),
    ...(last === undefined ? [] : [remarks.report.earlier(fileName(last.report.slug), last.status)]),
  ];
}
