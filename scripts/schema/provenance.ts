// Schema room: the fields that pledges and follow-ups share: where a text comes from, who signed it, what was changed in it.
import { z } from "zod";
import { day, list, text, webAddress } from "./field.ts";
import { PARTIES_IN_SWEDISH } from "./status.ts";

const source = z.strictObject({
  title: text().meta({
    label: "Sidans rubrik",
    alsoCalled: ["titel", "rubrik", "namn"],
    example: "Medborgarlöfte 2026",
  }),
  publisher: text()
    .optional()
    .meta({
      label: "Vem som har publicerat den",
      example: "Dals-Eds kommun",
      alsoCalled: ["utgivare", "avsändare"],
    }),
  url: webAddress().meta({
    label: "Sidans adress",
    alsoCalled: ["länk", "adress", "webbadress", "webbsida"],
    example: "https://www.exempel.se/medborgarlofte",
  }),
  retrieved: day()
    .optional()
    .meta({
      label: "Dag då sidan lästes",
      example: "2027-02-01",
      alsoCalled: ["hämtad", "hämtat", "läst", "datum"],
    }),
});

const sources = list(source).min(1, { error: "field/empty" });

const wording = z.enum(["summary", "verbatim"], { error: "field/not-in-list" });

const signatory = z.strictObject({
  name: text().meta({ label: "Namn", alsoCalled: ["namnet"], example: "Anna Ek" }),
  role: text()
    .optional()
    .meta({
      label: "Roll",
      example: "Lokalpolisområdeschef",
      alsoCalled: ["titel", "befattning"],
      hint: "Till exempel kommunstyrelsens ordförande.",
    }),
  party: text()
    .optional()
    .meta({
      label: "Part",
      example: "police",
      hint: "Den som undertecknaren företräder.",
      alsoCalled: ["organisation", "för"],
      inSwedish: { police: PARTIES_IN_SWEDISH.police, municipality: PARTIES_IN_SWEDISH.municipality },
    }),
});

const change = z.strictObject({
  on: day().meta({ label: "Dag", alsoCalled: ["datum", "dagen"], example: "2026-05-02" }),
  note: text().meta({
    label: "Vad som ändrades och varför",
    alsoCalled: ["notering", "anteckning", "ändring", "kommentar", "text"],
    example: "Målet rättat från tre till två.",
  }),
  minor: z
    .boolean()
    .optional()
    .meta({ label: "Bara stavning", example: "true", alsoCalled: ["stavning", "stavfel"] }),
});

/** Fields that pledges and follow-ups share: where the text comes from and what was changed in it. */
export const provenance = {
  title: text()
    .optional()
    .meta({
      label: "Rubrik",
      example: "Medborgarlöfte i Dals-Ed 2027",
      alsoCalled: ["titel", "överskrift", "namn"],
    }),
  published: day()
    .optional()
    .meta({
      label: "Publicerat",
      example: "2027-01-15",
      alsoCalled: ["publicerad", "publiceringsdatum", "publiceringsdag", "datum"],
    }),
  summary: text()
    .optional()
    .meta({
      label: "Kort sagt",
      example: "Polisen och kommunen lovar fyra trygghetsvandringar.",
      alsoCalled: ["sammanfattning", "ingress"],
      hint: "En eller två meningar på lätt svenska.",
    }),
  signatories: list(signatory)
    .optional()
    .meta({ label: "Undertecknare", alsoCalled: ["undertecknat-av", "underskrifter", "undertecknade"] }),
  sources: sources.optional().meta({ label: "Källor", alsoCalled: ["källa", "referenser"] }),
  wording: wording.optional().meta({
    label: "Textens ordalydelse",
    example: "summary",
    alsoCalled: ["ordalydelse", "lydelse"],
    inSwedish: { summary: "sammanfattning av källan med egna ord", verbatim: "parternas egna ord" },
    hint: "Utan uppgift gäller verbatim.",
  }),
  excerpt: z
    .boolean()
    .optional()
    .meta({
      label: "Källan är ofullständig",
      example: "true",
      alsoCalled: ["utdrag", "ofullständig"],
      hint: "true när bara en del av originalet har kunnat läsas.",
    }),
  changes: list(change)
    .optional()
    .meta({ label: "Ändringar i arkivet", alsoCalled: ["ändringar", "ändring", "rättelser"] }),
};

/** A summary that does not say what it sums up cannot be checked by its reader. */
export const summaryHasSource = (value: { wording?: unknown; sources?: unknown }): boolean =>
  value.wording !== "summary" || (value.sources !== undefined && value.sources !== null);

export type Signatory = z.output<typeof signatory>;
export type Source = z.output<typeof source>;
export type Change = z.output<typeof change>;
