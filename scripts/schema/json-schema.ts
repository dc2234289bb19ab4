// Schema room: a schema said as JSON Schema, for those who have no zod: labels become titles, hints descriptions.
import { z } from "zod";

export type JsonSchema = {
  readonly type?: string;
  readonly title?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
} & Readonly<Record<string, unknown>>;

/** Words of JSON Schema itself, and of tools that show them, in the language of those who write content. */
const STANDARD_WORDS: Readonly<Record<string, string>> = { label: "title", hint: "description" };

/** What fields say of themselves that JSON Schema has no word for. */
const OWN_WORDS = ["example", "alsoCalled", "inSwedish"] as const;
export type Own = Readonly<Partial<Record<(typeof OWN_WORDS)[number], unknown>>>;

/** `complete` sees each part before it is handed on: what it holds, what the field said of itself besides, and the way to it. */
export function asJsonSchema(
  schema: z.ZodType,
  target: "draft-7" | "draft-2020-12",
  complete: (part: Record<string, unknown>, own: Own, path: string) => void = () => undefined,
): JsonSchema {
  return z.toJSONSchema(schema, {
    target,
    // Before anything is trimmed: what may stand in the file.
    io: "input",
    override: ({ jsonSchema, path }) => {
      const part = jsonSchema as Record<string, unknown>;
      for (const [ours, standard] of Object.entries(STANDARD_WORDS)) {
        if (part[ours] !== undefined) part[standard] = part[ours];
        delete part[ours];
      }
      const own = Object.fromEntries(OWN_WORDS.map((word) => [word, part[word]]));
      for (const word of OWN_WORDS) delete part[word];
      complete(part, own, path.join("."));
    },
  }) as JsonSchema;
}
