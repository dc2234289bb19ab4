// Schema room: a follow-up and its outcomes, as `report.md` may state them.
import { z } from "zod";
import { day, figure, LONGEST, list, text, webAddress } from "./field.ts";
import { period } from "./period.ts";
import { provenance, summaryHasSource } from "./provenance.ts";
import {
  ASSESSORS_IN_SWEDISH,
  SILENT_STATUSES,
  STATUSES,
  STATUSES_IN_SWEDISH,
  STATUSES_WITH_REASON,
} from "./status.ts";

const faultOfStatus = (input: unknown): string =>
  (SILENT_STATUSES as readonly unknown[]).includes(input)
    ? "outcome/software-status"
    : "outcome/unknown-status";

/** Also asked of outcomes that have other faults, so of anything at all. */
const owesReason = (value: unknown): boolean => {
  const { status, reason } = (value ?? {}) as { status?: unknown; reason?: unknown };
  return (STATUSES_WITH_REASON as readonly unknown[]).includes(status) && reason === undefined;
};

const outcome = z
  .strictObject({
    commitment: text().meta({
      label: "Åtagandets id",
      alsoCalled: ["åtagande", "åtagandet", "löfte", "id"],
      example: "grannsamverkan",
    }),
    status: z.enum(STATUSES, { error: ({ input }) => faultOfStatus(input) }).meta({
      label: "Status",
      alsoCalled: ["läge", "bedömning", "utfall"],
      hint: "not-fulfilled och withdrawn kräver ett skäl under reason.",
      example: "fulfilled",
      inSwedish: STATUSES_IN_SWEDISH,
    }),
    result: z
      .strictObject({
        value: figure().meta({ label: "Antal", alsoCalled: ["värde", "tal", "siffra"], example: "8" }),
        unit: text()
          .optional()
          .meta({
            label: "Enhet",
            example: "trafikkontroller",
            alsoCalled: ["vad", "enheter"],
            hint: "Behövs bara när åtagandet inte har något mål.",
          }),
        approximate: z
          .boolean()
          .optional()
          .meta({ label: "Ungefärligt tal", example: "true", alsoCalled: ["ungefär", "cirka"] }),
      })
      .optional()
      .meta({ label: "Resultat", alsoCalled: ["resultatet"] }),
    text: text()
      .optional()
      .meta({
        label: "Vad som hände",
        example: "Tjugo nya områden startade.",
        alsoCalled: ["beskrivning", "kommentar", "vad-hände"],
      }),
    reason: text()
      .optional()
      .meta({
        label: "Skäl",
        example: "Bolaget sålde fastigheten.",
        alsoCalled: ["orsak", "motivering", "anledning", "varför"],
        hint: "Krävs för not-fulfilled och withdrawn.",
      }),
    evidence: list(
      z.strictObject({
        title: text().meta({
          label: "Underlagets rubrik",
          alsoCalled: ["titel", "rubrik", "namn"],
          example: "Verksamhetsberättelse 2026",
        }),
        url: webAddress().meta({
          label: "Adress",
          alsoCalled: ["länk", "webbadress", "webbsida"],
          example: "https://www.exempel.se/underlag",
        }),
        seen: day()
          .optional()
          .meta({
            label: "Dag då underlaget lästes",
            example: "2028-01-20",
            alsoCalled: ["läst", "hämtad", "datum"],
          }),
        archived: webAddress()
          .optional()
          .meta({
            label: "Sparad kopia",
            example: "https://web.archive.org/web/2028/https://www.exempel.se/underlag",
            alsoCalled: ["kopia", "arkiverad"],
          }),
      }),
    )
      .optional()
      .meta({ label: "Underlag", alsoCalled: ["bevis", "källa", "källor"] }),
    "assessed-by": text()
      .optional()
      .meta({
        label: "Vem som bedömer",
        example: "joint",
        hint: "När det är någon annan än den som står i filens början.",
        alsoCalled: ["bedömt-av", "bedömd-av", "bedömare"],
        inSwedish: ASSESSORS_IN_SWEDISH,
      }),
  })
  .refine((value) => !owesReason(value), {
    error: "outcome/reason-missing",
    path: ["status"],
    when: () => true,
  });

/** `report-t1`: a follow-up's file before it got another name, without `.md`. */
const FORMER_REPORT = /^report(-[a-z0-9]+)*$/;

export const reportSchema = z
  .strictObject({
    ...provenance,
    title: provenance.title.meta({ example: "Uppföljning av medborgarlöftet i Dals-Ed 2027" }),
    published: provenance.published.meta({ example: "2028-01-20" }),
    summary: provenance.summary.meta({ example: "Fem trygghetsvandringar av fyra utlovade blev gjorda." }),
    formerly: list(
      z
        .string()
        .max(LONGEST, { error: "formerly/report-format" })
        .regex(FORMER_REPORT, { error: "formerly/report-format" }),
    )
      .optional()
      .meta({
        label: "Tidigare filnamn",
        hint: "När uppföljningens fil har bytt namn: report-t1. Det äldsta först.",
      }),
    kind: z
      .enum(["interim", "final"], { error: "field/not-in-list" })
      .optional()
      .meta({
        label: "Slag",
        example: "interim",
        alsoCalled: ["typ", "sort"],
        inSwedish: { interim: "delrapport", final: "slutlig uppföljning" },
        hint: "report.md är slutlig, report-….md en delrapport, om inget annat sägs.",
      }),
    period: period
      .optional()
      .meta({ label: "Tid som uppföljningen gäller", alsoCalled: ["period", "gäller", "tid"] }),
    "assessed-by": text()
      .optional()
      .meta({
        label: "Vem som bedömer",
        example: "joint",
        hint: "Gäller alla utfall som inte själva säger något annat.",
        alsoCalled: ["bedömt-av", "bedömd-av", "bedömare"],
        inSwedish: ASSESSORS_IN_SWEDISH,
      }),
    outcomes: list(outcome)
      .min(1, { error: "field/empty" })
      .meta({ label: "Utfall", alsoCalled: ["utfallen", "resultat"] }),
  })
  .refine(summaryHasSource, { error: "wording/summary-without-source", path: ["wording"], when: () => true });

export type ReportContent = z.output<typeof reportSchema>;
export type OutcomeContent = z.output<typeof outcome>;
