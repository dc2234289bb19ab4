// Export room: nouns → the fields of the content files they were read from, under the same names: the way back is straight.
import type { Commitment, FollowUp, Municipality, Outcome, Pledge } from "../archive/model.ts";
import { addDays } from "../calendar/day.ts";
import type { MunicipalityContent } from "../schema/municipality.ts";
import type { PledgeContent } from "../schema/pledge.ts";
import type { OutcomeContent, ReportContent } from "../schema/report.ts";

/** What a file says when nothing is said is left out, so that data reads as short as content does. */
const ifAny = <T>(items: readonly T[] | undefined): T[] | undefined =>
  items === undefined || items.length === 0 ? undefined : [...items];

export const municipalityContent = (municipality: Municipality): MunicipalityContent => ({
  name: municipality.name,
  genitive: municipality.genitive,
  code: municipality.code,
  county: municipality.county,
  "police-area": municipality.policeArea,
  partners: ifAny(municipality.partners),
  contact: municipality.contact,
  links: ifAny(municipality.links),
});

/** `showsNames`: whether signatories are among the fields. */
const provenance = (document: Pledge | FollowUp, showsNames: boolean) => ({
  title: document.title,
  published: document.published,
  summary: document.summary,
  signatories: showsNames ? ifAny(document.signatories) : undefined,
  sources: ifAny(document.sources),
  wording: document.wording,
  excerpt: document.excerpt || undefined,
  changes: ifAny(document.changes),
  formerly: ifAny(document.formerly),
});

/** Without its commitments. `reportDueDays` is what holds when the pledge says nothing of its own. */
export const pledgeContent = (
  pledge: Pledge,
  reportDueDays: number,
  showsNames: boolean,
): Omit<PledgeContent, "commitments"> => ({
  ...provenance(pledge, showsNames),
  signed: pledge.signed,
  valid: pledge.originalValidity,
  extended: ifAny(pledge.extensions),
  place: pledge.place,
  "report-due":
    pledge.reportDue === addDays(pledge.validity.to, reportDueDays) ? undefined : pledge.reportDue,
});

export const commitmentContent = (commitment: Commitment): PledgeContent["commitments"][number] => {
  const { continues } = commitment;
  return {
    id: commitment.id,
    by: commitment.by.id,
    theme: commitment.theme?.id,
    text: commitment.text,
    place: commitment.place,
    target: commitment.target,
    continues: continues && `${continues.pledge.slug}/${continues.id}`,
  };
};

export const reportContent = (report: FollowUp, showsNames: boolean): ReportContent => ({
  ...provenance(report, showsNames),
  kind: report.kind,
  period: report.period,
  outcomes: report.outcomes.map(outcomeContent),
});

const outcomeContent = (outcome: Outcome): OutcomeContent => ({
  commitment: outcome.commitment.id,
  status: outcome.status,
  result: outcome.result && {
    value: outcome.result.value,
    unit: outcome.result.unit || undefined,
    approximate: outcome.result.approximate || undefined,
  },
  text: outcome.text,
  reason: outcome.reason,
  evidence: ifAny(outcome.evidence),
  "assessed-by": outcome.assessedBy.id,
});
