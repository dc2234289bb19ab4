// Form room: the text that is about to be saved → what the archive's own reader has against it, in the words of `npm run check`.
import { explain } from "../archive/explain.ts";
import { byPlace, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Wording } from "../diagnostics/message.ts";
import { messages } from "../diagnostics/messages.ts";
import { shortened } from "../diagnostics/quotation.ts";
import { checkMarkdown } from "../markdown/check.ts";
import { invisibleIn } from "../source/invisible.ts";
import { longWord, stackedMarks } from "../source/runs.ts";
import { parseYaml } from "../source/yaml.ts";
import { splitText } from "./file-text.ts";
import { inFormWords } from "./form-words.ts";
import { type Kind, SCHEMAS } from "./shape.ts";
import { form } from "./words.ts";

/** `path` is where the schema objects; faults of the text itself have none. */
export interface Objection {
  readonly diagnostic: Diagnostic;
  readonly path: readonly PropertyKey[];
}

/** Everything that one file can be asked by itself, in the reader's order. What needs other files is left to `npm run check`. */
export function objectionsTo(kind: Kind, text: string): Objection[] {
  const plain = (diagnostics: readonly Diagnostic[]) =>
    diagnostics.map((diagnostic) => ({ diagnostic, path: [] }));
  const unreadable = [stackedMarks(text, ""), longWord(text, "")].filter((one) => one !== undefined);
  if (unreadable.length > 0) return plain(unreadable);
  const invisible = invisibleIn(text, "");
  if (invisible.length > 0) return plain(invisible);
  const { yaml, body, bodyLine } = splitText(kind, text);
  const { data, faults, locate } = parseYaml(yaml, "", 2);
  const schema = SCHEMAS[kind];
  const shaped = data === undefined ? undefined : schema.safeParse(data);
  const misshapen = (shaped?.error?.issues ?? []).flatMap((issue) =>
    explain([issue], data, schema, locate).map((diagnostic) => ({ diagnostic, path: issue.path })),
  );
  return [...plain(faults), ...misshapen, ...plain(checkMarkdown(body, "", bodyLine))].sort((a, b) =>
    byPlace(a.diagnostic, b.diagnostic),
  );
}

/** A person mends a few things at a time. */
const MOST_TOLD = 3;

/** What the form says instead of saving, in Swedish; undefined when nothing is wrong. */
export function refusalOf(kind: Kind, text: string): string | undefined {
  const errors = objectionsTo(kind, text).filter(({ diagnostic }) => diagnostic.severity === "error");
  if (errors.length === 0) return undefined;
  const told = errors.slice(0, MOST_TOLD).map((one) => sentencesOf(one, kind));
  const more = errors.length > MOST_TOLD ? [form.more(errors.length - MOST_TOLD)] : [];
  return [form.notSaved, ...told, ...more].join(" ");
}

function sentencesOf({ diagnostic: { code, values }, path }: Objection, kind: Kind): string {
  const { what, fix } = (messages[code].sv as (values: unknown) => Wording)(shortened(values));
  return inFormWords(`${sentence(what)} ${sentence(fix)}`, kind, path);
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
