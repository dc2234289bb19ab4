// Reference room: pieces of content files that VS Code fills in, made from the schema: its examples, its closed lists, what it requires.
import type { JsonSchema } from "../schema/json-schema.ts";
import { inner } from "./describe-field.ts";
import { editorSchema } from "./editor-schema.ts";
import { writtenInYaml } from "./field-page.ts";
import { SNIPPETS, type Snippet, type Wanted, type Words } from "./snippet-list.ts";

const TODAY = "$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE";

function bodyOf({ kind, under, isWholeFile = false, wanted }: Snippet): string[] {
  let stops = 0;
  const stop = (text: string) => `\${${++stops}${text}}`;

  const placeholderFor = (field: JsonSchema, how: "example" | "today" | Words): string => {
    if (how !== "example" && how !== "today") return how[0] === "fixed" ? how[1] : stop(`:${how[1]}`);
    if (how === "today") return stop(`:${TODAY}`);
    const words = field.enum ?? (field.anyOf as readonly JsonSchema[] | undefined)?.[0]?.enum;
    if (Array.isArray(words)) return stop(`|${words.join(",")}|`);
    const [example] = (field.examples ?? []) as readonly unknown[];
    return stop(`:${writtenInYaml(example ?? "").replace(/[$}\\]/g, "\\$&")}`);
  };

  const linesOf = (map: JsonSchema, fields: Wanted): string[] =>
    Object.entries(fields).flatMap(([name, how]) => {
      const field = map.properties?.[name];
      if (field === undefined) throw new RangeError(`the schema has no field ${name}`);
      if (how === "example" || how === "today" || isWords(how))
        return [`${name}: ${placeholderFor(field, how)}`];
      const below = linesOf(inner(field) ?? {}, how);
      return [`${name}:`, ...(field.type === "array" ? asItem(below) : below).map((line) => `  ${line}`)];
    });

  const top = editorSchema(kind);
  if (under !== undefined) return asItem(linesOf(top.properties?.[under]?.items ?? {}, wanted));
  const lines = linesOf(top, wanted);
  return isWholeFile && kind !== "municipality" ? ["---", ...lines, "---", "", "$0"] : [...lines, "$0"];
}

const isWords = (how: Words | Wanted): how is Words => Array.isArray(how);

const asItem = (lines: readonly string[]): string[] =>
  lines.map((line, index) => `${index === 0 ? "- " : "  "}${line}`);

/** The file that VS Code reads. In front matter it offers what is for YAML, outside of it what is for Markdown. */
export function writeSnippets(): string {
  const all = Object.entries(SNIPPETS).map(([prefix, snippet]) => [
    snippet.description,
    { scope: "markdown,yaml", prefix, description: snippet.description, body: bodyOf(snippet) },
  ]);
  return `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`;
}
