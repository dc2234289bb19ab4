// Schema room: the fields that pledges and follow-ups share: where a text comes from, who signed it, what was changed in it.
import { z } from "zod";
import { day, list, text, webAddress } from "./field.ts";

const source = z.strictObject({
  title: text().meta({ label: "Sidans rubrik", example: "Medborgarlöfte 2026" }),
  publisher: text().optional().meta({ label: "Vem som har publicerat den" }),
  url: webAddress().meta({ label: "Sidans adress", example: "https://www.exempel.se/medborgarlofte" }),
  retrieved: day().optional().meta({ label: "Dag då sidan lästes" }),
});

const sources = list(source).min(1, { error: "field/empty" });

const wording = z.enum(["summary", "verbatim"], { error: "field/not-in-list" });

const signatory = z.strictObject({
  name: text().meta({ label: "Namn", example: "Anna Ek" }),
  role: text().optional().meta({ label: "Roll", hint: "Till exempel kommunstyrelsens ordförande." }),
  party: text()
    .optional()
    .meta({ label: "Part", hint: "police, municipality eller en part ur municipality.yml." }),
});

const change = z.strictObject({
  on: day().meta({ label: "Dag", example: "2026-05-02" }),
  note: text().meta({ label: "Vad som ändrades och varför", example: "Målet rättat från tre till två." }),
  minor: z.boolean().optional().meta({ label: "Bara stavning" }),
});

/** Fields that pledges and follow-ups share: where the text comes from and what was changed in it. */
export const provenance = {
  title: text().optional().meta({ label: "Rubrik" }),
  published: day().optional().meta({ label: "Publicerat" }),
  summary: text().optional().meta({ label: "Kort sagt", hint: "En eller två meningar på lätt svenska." }),
  signatories: list(signatory).optional().meta({ label: "Undertecknare" }),
  sources: sources.optional().meta({ label: "Källor" }),
  wording: wording.optional().meta({
    label: "Textens ordalydelse",
    hint: "summary: sammanfattning av källan med egna ord. verbatim: parternas egna ord.",
  }),
  excerpt: z
    .boolean()
    .optional()
    .meta({ label: "Källan är ofullständig", hint: "true när bara en del av originalet har kunnat läsas." }),
  changes: list(change).optional().meta({ label: "Ändringar i arkivet" }),
};

/** A summary that does not say what it sums up cannot be checked by its reader. */
export const summaryHasSource = (value: { wording?: unknown; sources?: unknown }): boolean =>
  value.wording !== "summary" || (value.sources !== undefined && value.sources !== null);

export type Signatory = z.output<typeof signatory>;
export type Source = z.output<typeof source>;
export type Change = z.output<typeof change>;
