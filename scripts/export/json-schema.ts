// Export room: the shape of archive.json as a published JSON Schema (draft 2020-12), made from the same definitions as the checks.
import { SCHEMA_ADDRESS } from "../address/address.ts";
import { asJsonSchema, type JsonSchema } from "../schema/json-schema.ts";
import { archiveDocumentSchema } from "./archive-schema.ts";

export const jsonSchemaOf = (origin: string): JsonSchema => ({
  ...asJsonSchema(archiveDocumentSchema, "draft-2020-12"),
  $id: `${origin}${SCHEMA_ADDRESS}`,
});

export const writeJsonSchema = (origin: string): string =>
  `${JSON.stringify(jsonSchemaOf(origin), null, 2)}\n`;
