// Schema room: a pledge and its commitments, as `pledge.md` may state them.
import { z } from "zod";
import { day, figure, id, LONGEST, list, text } from "./field.ts";
import { period } from "./period.ts";
import { provenance, summaryHasSource } from "./provenance.ts";
import { PARTIES_IN_SWEDISH } from "./status.ts";

const target = z
  .strictObject({
    value: figure()
      .optional()
      .meta({
        label: "Antal",
        example: "4",
        alsoCalled: ["värde", "tal", "siffra"],
        hint: "När löftet säger ett tal rätt ut.",
      }),
    min: figure()
      .optional()
      .meta({ label: "Minst", example: "8", alsoCalled: ["minimum"] }),
    max: figure()
      .optional()
      .meta({ label: "Högst", example: "2", alsoCalled: ["maximum", "mest"] }),
    unit: text()
      .optional()
      .meta({
        label: "Enhet",
        example: "nya områden",
        alsoCalled: ["vad", "enheter"],
        hint: "Det som räknas, i flertal: nya områden.",
      }),
  })
  .refine((goal) => goal.value !== undefined || goal.min !== undefined || goal.max !== undefined, {
    error: "target/without-figure",
  })
  .refine((goal) => goal.unit !== undefined, { error: "target/without-unit" })
  .refine((goal) => goal.value === undefined || (goal.min === undefined && goal.max === undefined), {
    error: "target/two-figures",
    path: ["value"],
  })
  .refine((goal) => goal.min === undefined || goal.max === undefined || goal.min <= goal.max, {
    error: "target/min-above-max",
    path: ["max"],
  })
  .transform((goal) => ({ ...goal, unit: goal.unit ?? "" }));

/** `2018/grannsamverkan`: the pledge's folder and the commitment's id. */
const CONTINUES = /^[a-z0-9-]+\/[a-z0-9-]+$/;

const commitment = z.strictObject({
  id: id().meta({
    label: "Id",
    alsoCalled: ["namn"],
    hint: "Ändras aldrig. Samma id år efter år när åtagandet är detsamma.",
    example: "grannsamverkan",
  }),
  by: text().meta({
    label: "Vem som lovar",
    alsoCalled: ["av", "vem", "part", "ansvarig", "ansvar", "ansvariga", "lovas-av"],
    inSwedish: PARTIES_IN_SWEDISH,
    hint: "Den eller de som ska göra det.",
    example: "police",
  }),
  theme: text()
    .optional()
    .meta({
      label: "Tema",
      example: "otrygga-platser",
      alsoCalled: ["ämne"],
      hint: "Ett id ur listan themes i archive.yml.",
    }),
  text: text().meta({
    label: "Åtagandet",
    alsoCalled: ["löfte", "löftet", "åtagande", "beskrivning"],
    example: "Starta minst åtta nya områden för grannsamverkan.",
  }),
  place: text()
    .optional()
    .meta({
      label: "Plats",
      example: "Resecentrum",
      alsoCalled: ["område", "stadsdel"],
    }),
  target: target.optional().meta({ label: "Mål", alsoCalled: ["målet"] }),
  continues: z
    .string({ error: ({ input }) => (typeof input === "number" ? "continues/format" : undefined) })
    .max(LONGEST)
    .regex(CONTINUES, { error: "continues/format" })
    .optional()
    .meta({
      label: "Fortsätter",
      example: "2026/grannsamverkan",
      alsoCalled: ["fortsättning", "fortsätter-från"],
      hint: "Mapp och id i ett äldre löfte: 2018/grannsamverkan.",
    }),
});

/** `karlstad/2020`: where a pledge lay before its folder got another name. */
const FORMER_PLEDGE = /^[a-z0-9]+(-[a-z0-9]+)*\/(19|20|21)\d{2}(-[a-z0-9]+)*$/;

export const pledgeSchema = z
  .strictObject({
    ...provenance,
    formerly: list(
      z
        .string({ error: ({ input }) => (typeof input === "number" ? "formerly/format" : undefined) })
        .max(LONGEST, { error: "formerly/format" })
        .regex(FORMER_PLEDGE, { error: "formerly/format" }),
    )
      .optional()
      .meta({
        label: "Tidigare mappar",
        hint: "När löftets mapp har bytt namn: karlstad/2020. Den äldsta först. Gamla länkar fortsätter att fungera.",
      }),
    signed: day()
      .optional()
      .meta({
        label: "Undertecknat",
        example: "2027-01-10",
        alsoCalled: ["undertecknad", "signerad", "signerat"],
      }),
    valid: period.optional().meta({
      label: "Giltighetstid",
      alsoCalled: ["gäller", "giltig", "giltighet", "period", "tid"],
      hint: "Behövs inte när mappen heter som ett år.",
    }),
    extended: list(
      z.strictObject({
        on: day().meta({
          label: "Dag för beslutet",
          alsoCalled: ["datum", "beslut", "beslutsdag", "dag"],
          example: "2026-11-02",
        }),
        to: day().meta({
          label: "Ny sista dag",
          alsoCalled: ["till", "slut", "till-och-med"],
          example: "2027-06-30",
        }),
        note: text()
          .optional()
          .meta({
            label: "Skäl",
            example: "Arbetet fortsätter över sommaren.",
            alsoCalled: ["orsak", "anteckning", "notering"],
          }),
      }),
    )
      .optional()
      .meta({ label: "Förlängt", alsoCalled: ["förlängd", "förlängning"] }),
    place: text()
      .optional()
      .meta({
        label: "Plats",
        hint: "När löftet bara gäller en del av kommunen.",
        alsoCalled: ["område", "stadsdel"],
      }),
    "report-due": day()
      .optional()
      .meta({
        label: "Uppföljning väntas senast",
        example: "2028-03-31",
        alsoCalled: ["uppföljning", "uppföljning-senast"],
      }),
    commitments: list(commitment)
      .min(1, { error: "field/empty" })
      .meta({ label: "Åtaganden", alsoCalled: ["åtagande", "löften", "åtagandena"] }),
  })
  .refine(summaryHasSource, { error: "wording/summary-without-source", path: ["wording"], when: () => true });

export type PledgeContent = z.output<typeof pledgeSchema>;
export type Target = z.output<typeof target>;
