// Archive room: what the schema objects to → diagnostics with place, quoted values and the nearest valid word.
import type { z } from "zod";
import { type Diagnostic, diagnose, MOST_FAULTS } from "../diagnostics/diagnostic.ts";
import type { FieldName } from "../diagnostics/kinds.ts";
import type { Locator, Path } from "../source/locate.ts";
import { explainValue } from "./explain-value.ts";
import { fieldAt, isList, partsOf } from "./fields.ts";
import { type StrayField, strayFields, valueAt, withoutConsequences } from "./stray-fields.ts";
import { shown } from "./suggest.ts";

type Issue = z.core.$ZodIssue;

/** One diagnostic for each fault, in the order of the schema. */
export function explain(
  issues: readonly Issue[],
  data: unknown,
  schema: z.ZodType,
  locate: Locator,
): Diagnostic[] {
  const strays = issues.slice(0, MOST_FAULTS).flatMap((issue) => strayFields(issue, data, schema));
  const found: Diagnostic[] = [];
  for (const issue of withoutConsequences(issues, strays, data, schema)) {
    if (found.length >= MOST_FAULTS) break;
    const { path } = issue;
    const value = valueAt(data, path);
    if (issue.code === "unrecognized_keys") {
      const there = value as Readonly<Record<string, unknown>>;
      for (const stray of strays.filter((one) => one.path === path))
        found.push(unknownField(stray, there, locate));
    } else if (value === undefined && path.length > 0) found.push(missingField(path, schema, locate));
    else if (value === null || issue.message === "field/empty") {
      const field = fieldAt(schema, path);
      const kind = { isRequired: field?.isRequired !== false, isList: isList(field), fields: partsOf(field) };
      found.push(diagnose("field/empty", locate.value(path), { name: nameOf(path), ...kind }));
    } else {
      const around = valueAt(data, path.slice(0, -1)) as Readonly<Record<string, unknown>>;
      const field = fieldAt(schema, path);
      const about = { name: nameOf(path), fields: partsOf(field), inSwedish: field?.inSwedish ?? {} };
      found.push(explainValue(issue, { value, around, ...about }, locate));
    }
  }
  return found;
}

function unknownField(
  { key, path, nearest, home, known }: StrayField,
  there: Readonly<Record<string, unknown>>,
  locate: Locator,
): Diagnostic {
  const place = locate.key([...path, key]);
  // { name: Anna Ek, kommunstyrelsens ordförande }
  if (there[key] === null && nearest === undefined && !/^[a-z-]+$/.test(key))
    return diagnose("field/comma-in-text", place, { text: shown(key) });
  return diagnose("field/unknown", place, { key: shown(key), nearest, known, home });
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
