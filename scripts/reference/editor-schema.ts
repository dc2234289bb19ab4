// Reference room: each kind of content file as a JSON Schema (draft 7) that editors complete, explain and check by.
import type { z } from "zod";
import { archiveSchema } from "../schema/archive.ts";
import { ID, ONE_LINE } from "../schema/field.ts";
import { asJsonSchema, type JsonSchema, type Own } from "../schema/json-schema.ts";
import { municipalitySchema } from "../schema/municipality.ts";
import { pledgeSchema } from "../schema/pledge.ts";
import { reportSchema } from "../schema/report.ts";
import { STATUSES_WITH_REASON } from "../schema/status.ts";

export const KINDS = ["pledge", "report", "municipality", "archive"] as const;
export type Kind = (typeof KINDS)[number];

const SCHEMAS: Readonly<Record<Kind, z.ZodType>> = {
  pledge: pledgeSchema,
  report: reportSchema,
  municipality: municipalitySchema,
  archive: archiveSchema,
};

const TITLES: Readonly<Record<Kind, string>> = {
  pledge: "Ett löfte (pledge.md)",
  report: "En uppföljning (report.md)",
  municipality: "En kommun (municipality.yml)",
  archive: "Arkivet som helhet (archive.yml)",
};

/** Where `field` is one of `values`, another must stand beside it. */
const owes = (field: string, values: readonly string[], owed: string) => ({
  if: { properties: { [field]: { enum: values } }, required: [field] },
  // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema; nobody waits for this
  then: { required: [owed] },
});

const SUMMARY_HAS_SOURCE = owes("wording", ["summary"], "sources");

/** What the checks ask of several fields at once, by the way to the map that they stand in. */
const RULES: Readonly<Record<Kind, Readonly<Record<string, object>>>> = {
  pledge: {
    "": SUMMARY_HAS_SOURCE,
    "properties.commitments.items.properties.target": {
      required: ["unit"],
      anyOf: ["value", "min", "max"].map((field) => ({ required: [field] })),
    },
  },
  report: {
    "": SUMMARY_HAS_SOURCE,
    "properties.outcomes.items": owes("status", STATUSES_WITH_REASON, "reason"),
  },
  municipality: {},
  archive: {},
};

export function editorSchema(kind: Kind): JsonSchema {
  const schema = asJsonSchema(SCHEMAS[kind], "draft-7", (part, own, path) => {
    forWriters(part, own);
    Object.assign(part, RULES[kind][path]);
  });
  return { ...schema, title: TITLES[kind] };
}

/** `ed-bostader`: a party that `municipality.yml` declares. What is declared elsewhere only the check can know. */
const DECLARED = { type: "string", pattern: ID.source };

function forWriters(part: Record<string, unknown>, { example, inSwedish }: Own): void {
  // Text may go on for lines in the file; it is read as one.
  if (part.pattern === ONE_LINE) part.pattern = "\\S";
  if (example !== undefined) part.examples = [meantBy(String(example))];
  if (inSwedish === undefined) return;
  const meanings = inSwedish as Readonly<Record<string, string>>;
  const words = Object.keys(meanings);
  const list = { enum: part.enum ?? words, enumDescriptions: words.map((word) => meanings[word]) };
  if (part.enum !== undefined) Object.assign(part, list);
  else {
    for (const limit of ["pattern", "minLength", "maxLength"]) delete part[limit];
    part.anyOf = [list, DECLARED];
  }
}

/** As it is written in YAML → the value: `8` is a number, `"1438"` a text, 2026-05-02 as well. */
function meantBy(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return written;
  }
}
