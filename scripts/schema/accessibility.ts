// Schema room: what the law asks a public body to say of its site's accessibility, as `archive.yml` may state it.
import { z } from "zod";
import { contact } from "./contact.ts";
import { day, list, text } from "./field.ts";

/** Why something is not accessible, in the order of the statement. The law treats each in its own way (2018:1937, 9 and 12 §§). */
export const SHORTCOMING_KINDS = ["non-compliant", "disproportionate-burden", "out-of-scope"] as const;
export type ShortcomingKind = (typeof SHORTCOMING_KINDS)[number];

const shortcoming = z.strictObject({
  what: text().meta({ label: "Vad som brister", example: "Kartan går inte att läsa med tangentbord." }),
  why: text().meta({ label: "Varför", example: "Den kommer från en annan webbplats." }),
  kind: z
    .enum(SHORTCOMING_KINDS, { error: "field/not-in-list" })
    .optional()
    .meta({
      label: "Slag",
      example: "out-of-scope",
      hint: "Utan slag gäller non-compliant.",
      inSwedish: {
        "non-compliant": "följer inte lagen",
        "disproportionate-burden": "oskäligt betungande att åtgärda, 12 §",
        "out-of-scope": "omfattas inte av lagen, 9 §",
      },
    }),
  criterion: text()
    .optional()
    .meta({ label: "Kriterium i WCAG", example: "1.4.3", hint: "Till exempel 1.4.3." }),
  planned: day().optional().meta({ label: "Dag då det ska vara åtgärdat", example: "2027-06-30" }),
});
export type Shortcoming = z.output<typeof shortcoming>;

interface Stated {
  readonly compliance?: unknown;
  readonly shortcomings?: readonly { readonly kind?: unknown }[] | null | undefined;
}

/** What the law does not cover makes a site no less compliant; what it would be a burden to mend does. */
const breaks = ({ shortcomings }: Stated): boolean =>
  (shortcomings ?? []).some(({ kind }) => kind !== "out-of-scope");

export const accessibility = z
  .strictObject({
    responsible: text().optional().meta({
      label: "Vem som står bakom webbplatsen",
      example: "Dals-Eds kommun",
      hint: "Utan uppgift gäller arkivets kontakt.",
    }),
    contact: contact.meta({ label: "Vem man hör av sig till om brister" }),
    answer: text()
      .optional()
      .meta({ label: "När man får svar", hint: "En mening.", example: "Vi svarar inom två arbetsdagar." }),
    compliance: z.enum(["full", "partial", "none"], { error: "field/not-in-list" }).meta({
      label: "Förenlighet med lagen",
      hint: "Med partial eller none måste minst en brist stå under shortcomings.",
      example: "partial",
      inSwedish: {
        full: "helt förenlig med lagen",
        partial: "delvis förenlig med lagen",
        none: "inte förenlig med lagen",
      },
    }),
    assessed: day().meta({ label: "Dag för bedömningen", example: "2026-11-23" }),
    updated: day().meta({ label: "Redogörelsen uppdaterad", example: "2026-11-23" }),
    method: z.enum(["self", "external"], { error: "field/not-in-list" }).meta({
      label: "Hur bedömningen gjordes",
      example: "self",
      inSwedish: { self: "självskattning", external: "granskning av någon utomstående" },
    }),
    tested: text().optional().meta({
      label: "Hur webbplatsen har testats",
      example: "Med tangentbord, skärmläsare och axe.",
      hint: "En eller två meningar.",
    }),
    shortcomings: list(shortcoming).optional().meta({ label: "Kända brister" }),
  })
  .refine((stated) => stated.compliance !== "full" || !breaks(stated), {
    error: "accessibility/full-with-shortcomings",
    path: ["compliance"],
  })
  .refine((stated) => stated.compliance === "full" || breaks(stated), {
    error: "accessibility/without-shortcomings",
    path: ["compliance"],
  });
