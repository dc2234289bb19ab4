// Export room: what a catalogue says of things that are no files: whom to turn to, where, and from when to when.
import type { Archive } from "../archive/model.ts";
import type { Period } from "../calendar/day.ts";
import type { RdfThing, RdfValue } from "./rdf.ts";

export function contactOf({ settings: { contact } }: Archive, iri: string): RdfThing {
  const { name, email, phone, url } = contact;
  // A telephone number as people write it: 010-123 45 67.
  const digits = phone?.replace(/[^\d+]/g, "");
  return {
    type: "vcard:Organization",
    iri,
    properties: [
      ["vcard:fn", { text: name }],
      ["vcard:hasEmail", email === undefined ? undefined : { iri: `mailto:${email}` }],
      [
        "vcard:hasTelephone",
        digits
          ? {
              within: {
                type: "vcard:Voice",
                properties: [["vcard:hasValue", { iri: `tel:${digits}` }]],
              },
            }
          : undefined,
      ],
      ["vcard:hasURL", url === undefined ? undefined : { iri: url }],
    ],
  };
}

export const placeNamed = (name: string, lang: string): RdfThing => ({
  type: "dcterms:Location",
  properties: [["skos:prefLabel", { text: name, lang }]],
});

/** From the first day of the first to the last of the last. */
export function spanOf(periods: readonly Period[]): RdfValue | undefined {
  const first = periods.map(({ from }) => from).sort()[0];
  const last = periods
    .map(({ to }) => to)
    .sort()
    .at(-1);
  if (first === undefined || last === undefined) return undefined;
  return {
    within: {
      type: "dcterms:PeriodOfTime",
      properties: [
        ["dcat:startDate", { day: first }],
        ["dcat:endDate", { day: last }],
      ] as const,
    },
  };
}
