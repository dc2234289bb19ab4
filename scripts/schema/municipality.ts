// Schema room: a municipality, as its `municipality.yml` may state it.
import { z } from "zod";
import { contact, link } from "./contact.ts";
import { id, list, text } from "./field.ts";

export const municipalitySchema = z.strictObject({
  name: text().meta({
    label: "Namn",
    hint: "Som i Medborgarlöften i Dals-Ed.",
    alsoCalled: ["kommun", "kommunens-namn"],
    example: "Dals-Ed",
  }),
  genitive: text().meta({ label: "Genitiv", hint: "Som före ordet kommun: Dals-Eds.", example: "Dals-Eds" }),
  code: z
    .string({ error: ({ input }) => (typeof input === "number" ? "municipality/code-format" : undefined) })
    .regex(/^\d{4}$/, { error: "municipality/code-format" })
    .optional()
    .meta({
      label: "Kommunkod",
      example: '"1438"',
      alsoCalled: ["kod"],
      hint: 'Fyra siffror inom citattecken: "1438".',
    }),
  county: text().optional().meta({ label: "Län", example: "Västra Götalands län" }),
  "police-area": text()
    .optional()
    .meta({ label: "Lokalpolisområde", example: "Östra Fyrbodal", alsoCalled: ["polisområde"] }),
  partners: list(
    z.strictObject({
      id: id().meta({ label: "Id", example: "edsbostader" }),
      name: text().meta({ label: "Namn", example: "Edsbostäder" }),
    }),
  )
    .optional()
    .meta({
      label: "Andra parter",
      alsoCalled: ["parter", "partner"],
      hint: "Till exempel ett bostadsbolag. Sedan kan deras id stå under by.",
    }),
  contact: contact.optional().meta({ label: "Kontakt", alsoCalled: ["kontaktuppgifter"] }),
  links: list(link)
    .optional()
    .meta({ label: "Länkar", alsoCalled: ["länk"] }),
});

export type MunicipalityContent = z.output<typeof municipalitySchema>;
