// Archive room: what the schema objects to → diagnostics with place, quoted values and the nearest valid word.
import type { z } from "zod";
import { type Diagnostic, diagnose, MOST_FAULTS } from "../diagnostics/diagnostic.ts";
import type { FieldName } from "../diagnostics/kinds.ts";
import type { Locator, Path } from "../source/locate.ts";
import { explainValue } from "./explain-value.ts";
import { fieldAt, homeOf, isList, namesAt, partsOf } from "./fields.ts";
import { nearestFirst, nearestTo } from "./nearest.ts";
import { shown } from "./suggest.ts";

type Issue = z.core.$ZodIssue;

/** One diagnostic for each fault, in the order of the schema. */
export function explain(
  issues: readonly Issue[],
  data: unknown,
  schema: z.ZodType,
  locate: Locator,
): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const issue of issues) {
    if (found.length >= MOST_FAULTS) break;
    const { path } = issue;
    const value = valueAt(data, path);
    if (issue.code === "unrecognized_keys") {
      const known = namesAt(schema, path);
      const keys = issue.keys.slice(0, MOST_FAULTS);
      const there = value as Readonly<Record<string, unknown>>;
      for (const key of keys) found.push(unknownField(key, path, there, known, schema, locate));
    } else if (value === undefined && path.length > 0) found.push(missingField(path, schema, locate));
    else if (value === null || issue.message === "field/empty") {
      const field = fieldAt(schema, path);
      const kind = { isRequired: field?.isRequired !== false, isList: isList(field), fields: partsOf(field) };
      found.push(diagnose("field/empty", locate.value(path), { name: nameOf(path), ...kind }));
    } else {
      const around = valueAt(data, path.slice(0, -1)) as Readonly<Record<string, unknown>>;
      const fields = partsOf(fieldAt(schema, path));
      found.push(explainValue(issue, { value, around, name: nameOf(path), fields }, locate));
    }
  }
  return found;
}

function unknownField(
  key: string,
  path: Path,
  there: Readonly<Record<string, unknown>>,
  { known, meant }: ReturnType<typeof namesAt>,
  schema: z.ZodType,
  locate: Locator,
): Diagnostic {
  const place = locate.key([...path, key]);
  const home = homeOf(schema, key, path);
  const free = known.filter((name) => !Object.hasOwn(there, name));
  const nearest = nearestTo(key, free, meant);
  // { name: Anna Ek, kommunstyrelsens ordförande }
  if (there[key] === null && nearest === undefined && !/^[a-z-]+$/.test(key))
    return diagnose("field/comma-in-text", place, { text: shown(key) });
  return diagnose("field/unknown", place, {
    key: shown(key),
    nearest,
    known: nearestFirst(key, known),
    home,
  });
}

function missingField(path: Path, schema: z.ZodType, locate: Locator): Diagnostic {
  const field = fieldAt(schema, path);
  const around = path.slice(0, -1);
  return diagnose("field/missing", locate.key(around), {
    field: String(path.at(-1)),
    within: around.length === 0 ? undefined : nameOf(around),
    example: field?.example,
    fields: partsOf(field),
    isList: isList(field),
  });
}

/** ["commitments", 1] → the second item of `commitments` */
function nameOf(path: Path): FieldName {
  const last = path.at(-1);
  const field = String(path.findLast((part) => typeof part === "string") ?? "");
  return typeof last === "number" ? { field, item: last + 1 } : { field };
}

function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const part of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[part];
  }
  return value;
}
