// Schema room: the archive as a whole, as `archive.yml` may state it.
import { z } from "zod";
import { contact } from "./contact.ts";
import { day, id, text, webAddress } from "./field.ts";

export const archiveSchema = z.strictObject({
  title: text().meta({ label: "Arkivets namn" }),
  description: text().meta({ label: "Beskrivning", hint: "En mening som sökmotorer och flöden visar." }),
  address: webAddress().meta({ label: "Webbplatsens adress" }),
  "feed-authority": z
    .string()
    .regex(/^[a-z0-9.-]+,\d{4}(-\d{2}(-\d{2})?)?$/, { error: "archive/feed-authority" })
    .meta({
      label: "Flödenas namnrymd",
      hint: "Domän och år då ni hade den. Ändras aldrig, inte ens vid domänbyte.",
    }),
  language: z.enum(["sv"], { error: "field/not-in-list" }).meta({ label: "Språk" }),
  "default-municipality": id().optional().meta({ label: "Förvald kommun" }),
  "report-due-days": z
    .int()
    .min(0)
    .optional()
    .meta({ label: "Dagar till uppföljning", hint: "Räknas från löftets sista dag. 90 om inget sägs." }),
  themes: z
    .array(
      z.strictObject({
        id: id().meta({ label: "Id" }),
        name: text().meta({ label: "Namn" }),
        description: text().optional().meta({ label: "Beskrivning" }),
      }),
    )
    .meta({ label: "Teman" }),
  contact: contact.meta({ label: "Kontakt" }),
  accessibility: z
    .strictObject({
      contact: contact.meta({ label: "Vem man hör av sig till om brister" }),
      compliance: z
        .enum(["full", "partial", "none"], { error: "field/not-in-list" })
        .meta({ label: "Förenlighet med lagen" }),
      assessed: day().meta({ label: "Dag för bedömningen" }),
      updated: day().meta({ label: "Redogörelsen uppdaterad" }),
      method: z
        .enum(["self", "external"], { error: "field/not-in-list" })
        .meta({ label: "Hur bedömningen gjordes" }),
      shortcomings: z
        .array(
          z.strictObject({
            what: text().meta({ label: "Vad som brister" }),
            why: text().meta({ label: "Varför" }),
          }),
        )
        .optional()
        .meta({ label: "Kända brister" }),
    })
    .meta({ label: "Tillgänglighet" }),
});

export type ArchiveContent = z.output<typeof archiveSchema>;
