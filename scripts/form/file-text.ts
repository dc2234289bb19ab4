// Form room: a content file's text → what the form shows of it, and what the form holds → the text that is saved.
import { parseYaml } from "../source/yaml.ts";
import { writeYaml, type YamlMap, type YamlValue } from "../writing/write-yaml.ts";
import { rewriteYaml } from "./rewrite.ts";
import { BODY, type Kind, type Shape, shapeOf } from "./shape.ts";

/** What the form carries for a file: its fields, its body, and the text as it was read. */
export type Entry = Readonly<Record<string, unknown>>;

/** No field of any file: the form keeps what it does not know, and hands it back. */
export const AS_READ = "$as-read";

interface Parts {
  readonly yaml: string;
  readonly body: string;
  /** Line of the file where the body begins, 1-based. */
  readonly bodyLine: number;
}

export const hasBody = (kind: Kind): boolean => kind === "pledge" || kind === "report";

/** Throws on a document without fields. */
export function splitText(kind: Kind, text: string): Parts {
  if (!hasBody(kind)) return { yaml: text, body: "", bodyLine: 1 };
  const found = /^---\n([\s\S]*?\n)?---(?:\n([\s\S]*))?$/.exec(text);
  if (found === null) throw new SyntaxError("a document without `---` around its fields");
  const yaml = found[1] ?? "";
  return { yaml, body: found[2] ?? "", bodyLine: yaml.split("\n").length + 2 };
}

/** Read as the archive reads it: days and codes stay text. Throws on what it would not read, and the form shows no such file. */
export function readEntry(kind: Kind, text: string): Entry {
  const { yaml, body } = splitText(kind, text);
  const fields = dataOf(yaml);
  return { ...fields, ...(hasBody(kind) ? { [BODY]: body.replace(/^\n/, "") } : {}), [AS_READ]: text };
}

function dataOf(yaml: string): Entry {
  const { data, faults } = parseYaml(yaml, "", 1);
  if (data === undefined) throw new SyntaxError(faults.map(({ code }) => code).join());
  return data;
}

/** `entry` as the form holds it, with empty fields and its own. */
export function writeEntry(kind: Kind, entry: Entry): string {
  const { [AS_READ]: asRead, [BODY]: body, ...fields } = entry;
  const before = typeof asRead === "string" ? splitText(kind, asRead) : undefined;
  const known = before === undefined ? {} : dataOf(before.yaml);
  const values = tidy(fields, shapeOf(kind), known) as Readonly<Record<string, YamlValue>>;
  const yaml = before === undefined ? writeYaml(values as YamlMap) : rewriteYaml(before.yaml, values);
  return hasBody(kind) ? `---\n${yaml}---\n${bodyText(body, before?.body)}` : yaml;
}

/** A body that was not touched stays to the last blank line; the form trims what it holds. */
function bodyText(body: unknown, before: string | undefined): string {
  const text = typeof body === "string" ? body.trim() : "";
  if (before !== undefined && before.trim() === text) return before;
  return text === "" ? "" : `\n${text}\n`;
}

/**
 * Without what is empty: the reader takes no field that says nothing. A `false` that the file did not have is what a box says that
 * nobody ticked. What the schema does not know is kept: the reader tells of it, and nothing is lost by opening a file.
 */
function tidy(value: unknown, shape: Shape | undefined, before: unknown): unknown {
  if (Array.isArray(value))
    return orNothing(
      value
        .map((item, index) => tidy(item, shape?.items, (before as unknown[] | undefined)?.[index]))
        .filter((item) => item !== undefined),
    );
  if (typeof value === "object" && value !== null) {
    const there = (before ?? {}) as Entry;
    const order = Object.keys(shape?.properties ?? {});
    const names = [
      ...order.filter((name) => name in value),
      ...Object.keys(value).filter((name) => !order.includes(name)),
    ];
    const kept = names.flatMap((name) => {
      const inner = tidy((value as Entry)[name], shape?.properties?.[name], there[name]);
      return inner === undefined || (inner === false && !Object.hasOwn(there, name)) ? [] : [[name, inner]];
    });
    return kept.length === 0 ? undefined : Object.fromEntries(kept);
  }
  if (typeof value === "string") {
    const text = value.normalize("NFC").replace(/\s+/gu, " ").trim();
    return text === "" ? undefined : text;
  }
  return value ?? undefined;
}

const orNothing = (list: readonly unknown[]) => (list.length === 0 ? undefined : list);
