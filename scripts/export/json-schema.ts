// Export room: the shape of archive.json as a published JSON Schema (draft 2020-12), made from the same definitions as the checks.
import { z } from "zod";
import { SCHEMA_ADDRESS } from "../address/address.ts";
import { archiveDocumentSchema } from "./archive-schema.ts";

export type JsonSchema = {
  readonly type?: string;
  readonly title?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
} & Readonly<Record<string, unknown>>;

/** Labels become titles, hints descriptions: words that tools show, in the language of those who write content. */
const STANDARD_WORDS: Readonly<Record<string, string>> = { label: "title", hint: "description" };

export function jsonSchemaOf(origin: string): JsonSchema {
  const schema = z.toJSONSchema(archiveDocumentSchema, {
    target: "draft-2020-12",
    // Before anything is trimmed: what may stand in the file.
    io: "input",
    override: ({ jsonSchema }) => {
      const open = jsonSchema as Record<string, unknown>;
      for (const [ours, standard] of Object.entries(STANDARD_WORDS)) {
        if (open[ours] !== undefined) open[standard] = open[ours];
        delete open[ours];
      }
      // Written for YAML, where a number may stand for a text; the rest is for those who write by hand.
      for (const own of ["example", "alsoCalled", "inSwedish"]) delete open[own];
    },
  });
  return { ...schema, $id: `${origin}${SCHEMA_ADDRESS}` } as JsonSchema;
}

export const writeJsonSchema = (origin: string): string =>
  `${JSON.stringify(jsonSchemaOf(origin), null, 2)}\n`;
