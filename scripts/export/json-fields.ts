// Export room: every field that archive.json may have, found in its JSON Schema: for the page that explains them.
import type { JsonSchema } from "../schema/json-schema.ts";

export interface JsonField {
  /** The list or object it stands in, by that one's own name: commitments; pledges.derived for what is derived. */
  readonly within: string;
  readonly name: string;
}

/** The objects of the file itself stand in none. */
const TOP = "";

/** Depth first, in the order of the file; what stands in several places under one name (contact, changes) once. */
export function fieldsOf(schema: JsonSchema): JsonField[] {
  const fields = new Map<string, JsonField>();
  const visit = (object: JsonSchema, within: string): void => {
    const entries = Object.entries(object.properties ?? {});
    for (const [name] of entries) fields.set(`${within}.${name}`, { within, name });
    for (const [name, inner] of entries) {
      const value = inner.items ?? inner;
      // The same word stands for other things in each object that has it.
      if (value.properties !== undefined)
        visit(value, name === "derived" && within !== TOP ? `${within}.${name}` : name);
    }
  };
  visit(schema, TOP);
  return [...fields.values()];
}
