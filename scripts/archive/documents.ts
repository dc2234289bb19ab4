// Archive room: one pledge or follow-up file → its noun, with what it names looked up in the rest of the archive.
import { addDays, type Day } from "../calendar/day.ts";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { DraftPledge, PledgeInHand, ReportInHand } from "./draft.ts";
import type { Commitment, FollowUp, Municipality, Pledge, Theme } from "./model.ts";
import { addOutcomes, standingOf } from "./outcomes.ts";
import type { ParsedPledge, ParsedReport } from "./parse.ts";
import { type Parties, themeOf } from "./parties.ts";
import { checkReportDays, validityOf } from "./validity.ts";

/** What all documents of one municipality are read with. */
export interface Common {
  /** Absent when `archive.yml` itself has errors: then no theme is called unknown. */
  readonly themes: ReadonlyMap<string, Theme> | undefined;
  readonly parties: Parties;
  readonly reportDueDays: number;
  readonly say: (fault: Diagnostic) => void;
}

/** Undefined when its days contradict each other: then nothing else can be held against it. */
export function assemblePledge(
  parsed: ParsedPledge,
  municipality: Municipality,
  { themes, parties, reportDueDays, say }: Common,
): PledgeInHand | undefined {
  const { content, locate, source } = parsed;
  const validity = validityOf(parsed);
  for (const fault of validity.faults) say(fault);
  const draft: DraftPledge = {
    ...shared(parsed),
    municipality,
    slug: source.pledge,
    signed: content.signed,
    validity: validity.effective,
    originalValidity: validity.original,
    extensions: content.extended ?? [],
    place: content.place,
    commitments: [],
    followUps: [],
    reportDue: content["report-due"] ?? addDays(validity.effective.to, reportDueDays),
  };
  const ids = new Set<string>();
  for (const [index, written] of content.commitments.entries()) {
    const at = (field: string) => ["commitments", index, field];
    if (ids.has(written.id))
      say(
        diagnose("commitment/duplicate-id", locate.value(at("id")), {
          id: written.id,
          free: freeId(written.id, content.commitments),
        }),
      );
    ids.add(written.id);
    const commitment: Commitment = {
      pledge: draft as Pledge,
      id: written.id,
      by: parties.party(written.by, locate, at("by"), say),
      theme:
        written.theme === undefined || themes === undefined
          ? undefined
          : themeOf(written.theme, themes, locate, at("theme"), say),
      text: written.text,
      place: written.place,
      target: written.target,
      continuedBy: [],
      outcomes: [],
      standing: { status: "awaiting" },
    };
    draft.commitments.push(commitment);
  }
  for (const [index, { party }] of (content.signatories ?? []).entries())
    if (party !== undefined) parties.party(party, locate, ["signatories", index, "party"], say);
  return validity.faults.length === 0 ? { draft, parsed } : undefined;
}

// trafik → trafik-2, or the first number that no commitment has
function freeId(id: string, taken: readonly { readonly id: string }[]): string {
  for (let number = 2; ; number++)
    if (!taken.some((one) => one.id === `${id}-${number}`)) return `${id}-${number}`;
}

/** Interim follow-ups in order of time, the final one last; then what each commitment stands at. */
export function addReports(
  pledge: PledgeInHand,
  parsed: readonly ParsedReport[],
  { parties, say }: Common,
): void {
  const { draft } = pledge;
  const reports = parsed
    .map((one): ReportInHand => {
      const { content, source } = one;
      const kind = content.kind ?? (source.report === "" ? "final" : "interim");
      const followUp = {
        ...shared(one),
        pledge: draft as Pledge,
        slug: source.report,
        kind,
        period: content.period,
      };
      return { parsed: one, draft: { ...followUp, outcomes: [] } };
    })
    .sort(byTime);
  for (const report of reports) {
    for (const fault of checkReportDays(report.parsed, draft.validity)) say(fault);
    for (const [index, { party }] of (report.parsed.content.signatories ?? []).entries())
      if (party !== undefined)
        parties.party(party, report.parsed.locate, ["signatories", index, "party"], say);
    addOutcomes(report, pledge, parties, say);
  }
  const finals = reports.filter((one) => one.draft.kind === "final");
  for (const extra of finals.slice(1)) {
    const other = finals[0]?.parsed.source.file.split("/").at(-1) ?? "";
    say(diagnose("report/two-finals", extra.parsed.locate.value(["kind"]), { other }));
  }
  draft.followUps = reports.map((one) => one.draft as FollowUp);
  draft.finalReport = finals[0]?.draft as FollowUp | undefined;
  for (const commitment of draft.commitments)
    Object.assign(commitment, { standing: standingOf(commitment, finals[0]?.draft) });
}

/** Undated follow-ups come before dated ones of their kind, in the order of their names. */
function byTime(a: ReportInHand, b: ReportInHand): number {
  const key = ({ draft, parsed }: ReportInHand): string => {
    const date: Day | "" = draft.published ?? draft.period?.to ?? "";
    return `${draft.kind === "final" ? 1 : 0} ${date} ${parsed.source.report}`;
  };
  return key(a) < key(b) ? -1 : 1;
}

const shared = ({ content, body }: ParsedPledge | ParsedReport) => ({
  title: content.title,
  published: content.published,
  summary: content.summary,
  signatories: content.signatories ?? [],
  sources: content.sources ?? [],
  wording: content.wording ?? "verbatim",
  excerpt: content.excerpt ?? false,
  changes: content.changes ?? [],
  formerly: content.formerly ?? [],
  body,
});
