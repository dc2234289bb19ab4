// Schema room: the archive as a whole, as `archive.yml` may state it.
import { z } from "zod";
import { accessibility } from "./accessibility.ts";
import { contact } from "./contact.ts";
import { days, id, text, webOrigin } from "./field.ts";

export const archiveSchema = z.strictObject({
  title: text().meta({ label: "Arkivets namn", example: "Löftesarkivet" }),
  description: text().meta({
    label: "Beskrivning",
    hint: "En mening som sökmotorer och flöden visar.",
    example: "Vad polisen och kommunen har lovat invånarna.",
  }),
  address: webOrigin().meta({
    label: "Webbplatsens adress",
    hint: "Utan sökväg: alla länkar börjar vid webbplatsens rot.",
    example: "https://loften.exempel.se",
  }),
  "feed-authority": z
    .string()
    .regex(/^[a-z0-9.-]+,\d{4}(-\d{2}(-\d{2})?)?$/, { error: "archive/feed-authority" })
    .meta({
      label: "Flödenas namnrymd",
      hint: "Domän och år då ni hade den. Ändras aldrig, inte ens vid domänbyte.",
      example: '"exempel.se,2026"',
    }),
  language: z.enum(["sv", "en"], { error: "field/not-in-list" }).meta({ label: "Språk", example: "sv" }),
  "default-municipality": text().optional().meta({ label: "Förvald kommun" }),
  "report-due-days": days()
    .optional()
    .meta({ label: "Dagar till uppföljning", hint: "Räknas från löftets sista dag. 90 om inget sägs." }),
  themes: z
    .array(
      z.strictObject({
        id: id().meta({ label: "Id", example: "trafik" }),
        name: text().meta({ label: "Namn", example: "Trafik" }),
        description: text().optional().meta({ label: "Beskrivning" }),
      }),
    )
    .meta({ label: "Teman" }),
  contact: contact.meta({ label: "Kontakt" }),
  accessibility: accessibility.meta({ label: "Tillgänglighet" }),
});

export type ArchiveContent = z.output<typeof archiveSchema>;
