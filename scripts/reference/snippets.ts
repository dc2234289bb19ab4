// Reference room: pieces of content files that VS Code fills in, made from the schema: its examples, its closed lists, what it requires.
import type { JsonSchema } from "../schema/json-schema.ts";
import { STATUSES, STATUSES_IN_SWEDISH, STATUSES_WITH_REASON } from "../schema/status.ts";
import { inner } from "./describe-field.ts";
import { editorSchema, type Kind } from "./editor-schema.ts";
import { writtenInYaml } from "./field-page.ts";

/** What is `fixed` is written as it stands, what is `said` can be written over. */
type Words = readonly ["fixed" | "said", string];
/** Fields in the order of the snippet: filled in from the schema, with words of their own, or with fields below them. */
type Wanted = { readonly [field: string]: "example" | "today" | Words | Wanted };

interface Snippet {
  readonly kind: Kind;
  /** The list that it adds an item to; else it is a whole file or fields at the top of one. */
  readonly under?: string;
  readonly isWholeFile?: boolean;
  readonly description: string;
  readonly wanted: Wanted;
}

const COMMITMENT: Wanted = { id: "example", by: "example", text: "example" };
const OUTCOME: Wanted = { commitment: "example", status: "example", text: "example" };

const outcomes = STATUSES.map((status): [string, Snippet] => [
  `utfall-${STATUSES_IN_SWEDISH[status].replaceAll(" ", "-")}`,
  {
    kind: "report",
    under: "outcomes",
    description: `Utfall: ${STATUSES_IN_SWEDISH[status]} (${status})`,
    wanted: {
      commitment: "example",
      status: ["fixed", status],
      // An example of what went well would stand beside any word.
      text: ["said", "Vad uppföljningen säger hände."],
      ...(STATUSES_WITH_REASON.includes(status) ? { reason: "example" } : {}),
    },
  },
]);

/** By the word that one begins to write. */
export const SNIPPETS: Readonly<Record<string, Snippet>> = {
  löfte: {
    kind: "pledge",
    isWholeFile: true,
    description: "Ett helt löfte: pledge.md",
    wanted: { title: "example", published: "today", summary: "example", commitments: COMMITMENT },
  },
  uppföljning: {
    kind: "report",
    isWholeFile: true,
    description: "En hel uppföljning: report.md",
    wanted: { title: "example", published: "today", "assessed-by": "example", outcomes: OUTCOME },
  },
  kommun: {
    kind: "municipality",
    isWholeFile: true,
    description: "En ny kommun: municipality.yml",
    wanted: {
      name: "example",
      genitive: "example",
      code: "example",
      county: "example",
      "police-area": "example",
    },
  },
  åtagande: {
    kind: "pledge",
    under: "commitments",
    description: "Ett åtagande under commitments",
    wanted: COMMITMENT,
  },
  "åtagande-med-mål": {
    kind: "pledge",
    under: "commitments",
    description: "Ett åtagande med mål i siffror (minst så många)",
    wanted: { ...COMMITMENT, target: { min: "example", unit: "example" } },
  },
  ...Object.fromEntries(outcomes),
  "utfall-med-resultat": {
    kind: "report",
    under: "outcomes",
    description: "Ett utfall med resultat i siffror",
    wanted: { ...OUTCOME, result: { value: "example", unit: "example" } },
  },
  giltighetstid: {
    kind: "pledge",
    description: "Giltighetstid, när löftet inte gäller just de år som mappen heter",
    wanted: { valid: { from: "example", to: "example" } },
  },
  förlängning: {
    kind: "pledge",
    description: "Förlängning av ett löfte",
    wanted: { extended: { on: "today", to: "example", note: "example" } },
  },
  ändring: {
    kind: "pledge",
    description: "Anteckning om en ändring efter publiceringen",
    wanted: { changes: { on: "today", note: "example" } },
  },
  källa: {
    kind: "pledge",
    description: "Källa som texten sammanfattar",
    wanted: { sources: { title: "example", url: "example", retrieved: "today" }, wording: "example" },
  },
  undertecknare: {
    kind: "pledge",
    description: "De som har undertecknat",
    wanted: { signatories: { name: "example", role: "example", party: "example" } },
  },
  part: {
    kind: "municipality",
    description: "En annan part i kommunen, till exempel ett bostadsbolag",
    wanted: { partners: { id: "example", name: "example" } },
  },
};

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
