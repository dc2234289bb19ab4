// Reference tests: the Swedish names of fields lead to one field each, so that a message can name the right one.
import { expect, test } from "vitest";
import type { z } from "zod";
import { fieldAt, namesAt } from "../../scripts/archive/fields.ts";
import { nearestTo } from "../../scripts/archive/nearest.ts";
import { archiveSchema } from "../../scripts/schema/archive.ts";
import { municipalitySchema } from "../../scripts/schema/municipality.ts";
import { pledgeSchema } from "../../scripts/schema/pledge.ts";
import { reportSchema } from "../../scripts/schema/report.ts";

// Where a field stands → what people call it → what it is called here.
test.each<[string, z.ZodType, PropertyKey[], Record<string, string>]>([
  [
    "a pledge",
    pledgeSchema,
    [],
    {
      titel: "title",
      rubrik: "title",
      Titel: "title",
      publicerad: "published",
      datum: "published",
      sammanfattning: "summary",
      åtaganden: "commitments",
      atagande: "commitments",
      löften: "commitments",
      giltighetstid: "valid",
      gäller: "valid",
      undertecknare: "signatories",
      undertecknat: "signed",
      källa: "sources",
      källor: "sources",
      ändringar: "changes",
      förlängning: "extended",
      plats: "place",
    },
  ],
  [
    "a commitment",
    pledgeSchema,
    ["commitments", 0],
    {
      ansvarig: "by",
      part: "by",
      av: "by",
      löfte: "text",
      åtagande: "text",
      mål: "target",
      tema: "theme",
      plats: "place",
      fortsätter: "continues",
    },
  ],
  [
    "a target",
    pledgeSchema,
    ["commitments", 0, "target"],
    { antal: "value", minst: "min", högst: "max", enhet: "unit" },
  ],
  ["a period", pledgeSchema, ["valid"], { från: "from", till: "to", "till och med": "to" }],
  [
    "an outcome",
    reportSchema,
    ["outcomes", 0],
    {
      åtagande: "commitment",
      resultat: "result",
      orsak: "reason",
      skäl: "reason",
      motivering: "reason",
      underlag: "evidence",
      "bedömt av": "assessed-by",
      "bedömt-av": "assessed-by",
    },
  ],
  ["a follow-up", reportSchema, [], { utfall: "outcomes", slag: "kind", typ: "kind", period: "period" }],
  [
    "a municipality",
    municipalitySchema,
    [],
    { namn: "name", kommunkod: "code", län: "county", lokalpolisområde: "police-area", parter: "partners" },
  ],
  ["the archive", archiveSchema, [], { språk: "language", teman: "themes", adress: "address" }],
])("in %s", (_, schema, path, names) => {
  const { known, meant } = namesAt(schema, path);
  const found = Object.fromEntries(Object.keys(names).map((name) => [name, nearestTo(name, known, meant)]));
  expect(found).toEqual(names);
});

test("no name means two fields of one place", () => {
  const twice: string[] = [];
  const visit = (schema: z.ZodType, path: PropertyKey[]): void => {
    const { known } = namesAt(schema, path);
    const names = known.flatMap((key) => {
      const field = fieldAt(schema, [...path, key]);
      return [...new Set([field?.label?.toLowerCase() ?? key, ...(field?.alsoCalled ?? [])])];
    });
    twice.push(
      ...names.filter((name, at) => names.indexOf(name) !== at).map((name) => `${path.join(".")}: ${name}`),
    );
    for (const key of known) {
      visit(schema, [...path, key]);
      visit(schema, [...path, key, 0]);
    }
  };
  for (const schema of [pledgeSchema, reportSchema, municipalitySchema, archiveSchema]) visit(schema, []);
  expect(twice).toEqual([]);
});
