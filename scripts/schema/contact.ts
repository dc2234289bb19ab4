// Schema room: whom a reader can turn to, and links.
import { z } from "zod";
import { address, LONGEST, text } from "./field.ts";

export const link = z.strictObject({
  title: text().meta({
    label: "Länkens text",
    alsoCalled: ["titel", "text", "rubrik"],
    example: "Kommunens webbplats",
  }),
  url: address().meta({
    label: "Adress",
    alsoCalled: ["länk", "webbadress"],
    hint: "https://…, mailto:… eller tel:…",
    example: "https://www.exempel.se/",
  }),
});

export const contact = z.strictObject({
  name: text().meta({
    label: "Namn",
    hint: "Funktion hellre än person: Trygghetssamordnaren.",
    example: "Trygghetssamordnaren",
  }),
  email: z
    .email({ error: "email/format" })
    .max(LONGEST)
    .optional()
    .meta({
      label: "E-post",
      example: "trygghet@exempel.se",
      alsoCalled: ["epost", "mejl", "mail", "e-postadress"],
    }),
  phone: text()
    .optional()
    .meta({ label: "Telefon", example: "0534-190 00", alsoCalled: ["telefonnummer", "tel"] }),
  url: address()
    .optional()
    .meta({
      label: "Webbsida",
      example: "https://www.exempel.se/trygghet",
      alsoCalled: ["webbplats", "länk", "adress"],
    }),
});
