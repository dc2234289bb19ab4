// Schema room: the archive as a whole, as `archive.yml` may state it.
import { z } from "zod";
import { accessibility } from "./accessibility.ts";
import { contact } from "./contact.ts";
import { days, id, LONGEST, list, text, webAddress, webOrigin } from "./field.ts";

export const archiveSchema = z.strictObject({
  title: text().meta({
    label: "Arkivets namn",
    alsoCalled: ["titel", "namn", "rubrik"],
    example: "Löftesarkivet",
  }),
  description: text().meta({
    label: "Beskrivning",
    hint: "En mening som sökmotorer och flöden visar.",
    example: "Vad polisen och kommunen har lovat invånarna.",
  }),
  address: webOrigin().meta({
    label: "Webbplatsens adress",
    alsoCalled: ["adress", "webbadress", "url"],
    hint: "Utan sökväg: alla länkar börjar vid webbplatsens rot.",
    example: "https://loften.exempel.se",
  }),
  "feed-authority": z
    .string()
    .max(LONGEST)
    .regex(/^[a-z0-9.-]+,\d{4}(-\d{2}(-\d{2})?)?$/, { error: "archive/feed-authority" })
    .meta({
      label: "Flödenas namnrymd",
      hint: "Domän och år då ni hade den. Ändras aldrig, inte ens vid domänbyte.",
      example: '"exempel.se,2026"',
    }),
  language: z
    .enum(["sv", "en"], { error: "field/not-in-list" })
    .meta({ label: "Språk", example: "sv", inSwedish: { sv: "svenska", en: "engelska" } }),
  "default-municipality": text().optional().meta({ label: "Förvald kommun", example: "dals-ed" }),
  "report-due-days": days().optional().meta({
    label: "Dagar till uppföljning",
    example: "90",
    hint: "Räknas från löftets sista dag. 90 om inget sägs.",
  }),
  themes: list(
    z.strictObject({
      id: id().meta({ label: "Id", example: "trafik" }),
      name: text().meta({ label: "Namn", example: "Trafik" }),
      description: text().optional().meta({ label: "Beskrivning" }),
    }),
  ).meta({ label: "Teman" }),
  repository: webAddress().optional().meta({
    label: "Öppet git-arkiv",
    hint: "Adressen till innehållets git-arkiv, när vem som helst får läsa det. Då länkar historiken dit.",
    example: "https://github.com/exempel/loften",
  }),
  contact: contact.meta({ label: "Kontakt" }),
  accessibility: accessibility.meta({ label: "Tillgänglighet" }),
  "data-license": webAddress()
    .optional()
    .meta({
      label: "Licens för öppna data",
      alsoCalled: ["licens"],
      hint: "Licensens adress. Utan den har datan ingen licens, och ingen katalog publiceras.",
      example: "https://creativecommons.org/publicdomain/zero/1.0/",
    }),
  "publish-signatories": z.boolean().optional().meta({
    label: "Undertecknarnas namn i data och flöden",
    example: "true",
    hint: "true eller false. Utan uppgift lämnas namnen ute.",
  }),
});

export type ArchiveContent = z.output<typeof archiveSchema>;
