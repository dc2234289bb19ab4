// Drafting room: what is known of a new pledge → the draft of its file. What is not known waits, each with a line that says what it is.
import { type Period, yearOf } from "../calendar/day.ts";
import { PARTIES } from "../schema/status.ts";
import { documentText } from "../writing/write-content.ts";
import { Remarked, type YamlMap, type YamlValue } from "../writing/write-yaml.ts";
import type { Carried } from "./carry-over.ts";
import {
  type CommitmentAnswer,
  type Drafted,
  refused,
  type SignatoryAnswer,
  type Surroundings,
} from "./draft.ts";
import { pledgeFolder, timeOfFolder } from "./folder.ts";
import { objectionsToPledge } from "./objections.ts";
import { type Named, type Remarks, remarksOf } from "./remarks.ts";
import { idFor } from "./spoken.ts";

export interface PledgeAnswers {
  readonly folder: string;
  readonly title?: string | undefined;
  /** `YYYY-MM-DD`, as everything here is as it was written; the reader judges it. */
  readonly published?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly place?: string | undefined;
  readonly summary?: string | undefined;
  readonly commitments: readonly CommitmentAnswer[];
  readonly signatories: readonly SignatoryAnswer[];
  /** Commitments of an older pledge, which stand first. */
  readonly carried?: Carried | undefined;
}

export function draftPledge(answers: PledgeAnswers, around: Surroundings): Drafted {
  const named = pledgeFolder(answers.folder);
  if ("refusal" in named) return named;
  const { folder } = named;
  const { municipality, language } = around;
  const file = `${municipality.slug}/${folder}/pledge.md`;
  if (municipality.pledges.some(({ slug }) => slug === folder)) return refused({ kind: "taken", file });

  const remarks = remarksOf(language);
  const told = answered(answers, folder);
  const diagnostics = objectionsToPledge(folder, told, around);
  if (diagnostics.length > 0) return refused({ kind: "faulty", diagnostics });
  const body = remarks.pledge.sections.map((section) => `\n## ${section}\n`).join("");
  const text = documentText({ fields: fieldsOf(answers, folder, told, around, remarks), body });
  return { files: new Map([[file, text]]), notes: answers.carried?.notes ?? [] };
}

/** The time that the pledge is for, as far as the answers and the folder's name tell. */
export function timeOf({ from, to }: Pick<PledgeAnswers, "from" | "to">, folder: string) {
  const { period } = timeOfFolder(folder);
  return { from: from ?? period.from, to: to ?? period.to } as Period;
}

/** What was said, and nothing else: this is what the reader is asked about. */
function answered(answers: PledgeAnswers, folder: string): YamlMap {
  const { title, published, place, summary, commitments, signatories, carried } = answers;
  const isSaid = answers.from !== undefined || answers.to !== undefined;
  const taken = new Set(carried?.commitments.map(({ id }) => id));
  const own = commitments.map((one) => {
    const id = one.id ?? idFor(one.text, taken);
    taken.add(id);
    return { id, by: one.by ?? PARTIES[0], theme: one.theme, text: one.text, target: { ...one.target } };
  });
  return {
    title,
    published,
    valid: isSaid ? { ...timeOf(answers, folder) } : undefined,
    place,
    summary,
    commitments: own.length === 0 ? undefined : own,
    signatories: signatories.map((one) => ({ ...one })),
  };
}

function fieldsOf(
  answers: PledgeAnswers,
  folder: string,
  told: YamlMap,
  around: Surroundings,
  remarks: Remarks,
): YamlMap {
  const words = remarks.pledge;
  const time = timeOfFolder(folder);
  const period = timeOf(answers, folder);
  const { place, carried } = answers;
  const own = (told.commitments as readonly YamlMap[] | undefined) ?? [];
  const waits = (remark: string) => new Remarked([remark]);
  const commitments: YamlValue[] = [
    ...(carried?.commitments.map(({ item }) => item) ?? []),
    ...own.map((one, index) => unsaidBy(one, answers.commitments[index], around, remarks)),
  ];
  const first = commitments.length === 0 ? [emptyCommitment(around, remarks)] : commitments;
  return {
    title: told.title ?? words.title(around.municipality.name, period, place),
    published: told.published ?? waits(words.published(`${yearOf(period.from)}-01-31`)),
    valid: told.valid ?? (time.isPlain ? undefined : new Remarked([words.valid], { ...period })),
    place: told.place ?? (time.words === undefined ? undefined : waits(words.place)),
    summary: told.summary ?? waits(words.summary),
    commitments: commitments.length === 0 ? new Remarked([words.commitments], first) : first,
    signatories:
      answers.signatories.length > 0 ? told.signatories : new Remarked([words.signatories], bothSign()),
  };
}

/** Who promises is never guessed. */
function unsaidBy(
  { by, ...fields }: YamlMap,
  answer: CommitmentAnswer | undefined,
  around: Surroundings,
  remarks: Remarks,
): YamlValue {
  const { id, ...rest } = fields;
  const known = answer?.by === undefined ? new Remarked([remarks.pledge.by(partiesIn(around, remarks))]) : by;
  return { id, by: known, ...rest };
}

function emptyCommitment(around: Surroundings, remarks: Remarks): YamlMap {
  const { pledge } = remarks;
  const { themes } = around;
  return {
    id: new Remarked([pledge.id]),
    by: new Remarked([pledge.by(partiesIn(around, remarks))]),
    theme: themes.length === 0 ? undefined : new Remarked([pledge.theme(themes)]),
    text: new Remarked([pledge.text]),
  };
}

const bothSign = () =>
  (["municipality", "police"] as const).map((party) => ({ name: new Remarked([]), party }));

/** With the municipality's own partners last. */
export function partiesIn({ municipality }: Pick<Surroundings, "municipality">, remarks: Remarks): Named[] {
  return [...PARTIES.map((id) => ({ id, name: remarks.parties[id] })), ...municipality.partners];
}
