// Archive room: fields under a name or in a place that the schema does not have → what was probably meant, and what follows from it.
import type { z } from "zod";
import { MOST_FAULTS } from "../diagnostics/diagnostic.ts";
import type { Path } from "../source/locate.ts";
import { homeOf, namesAt } from "./fields.ts";
import { nearestFirst, nearestTo } from "./nearest.ts";

type Issue = z.core.$ZodIssue;
type Fields = Record<string, unknown>;

export interface StrayField {
  /** The map it stands in. */
  readonly path: Path;
  readonly key: string;
  /** The field that was probably meant. */
  readonly nearest: string | undefined;
  /** The list or map of the file that has a field of this name; empty for the top. */
  readonly home: string | undefined;
  readonly known: readonly string[];
}

/** Those of one issue, in the order of the file. */
export function strayFields(issue: Issue, data: unknown, schema: z.ZodType): StrayField[] {
  if (issue.code !== "unrecognized_keys") return [];
  const { path } = issue;
  const there = valueAt(data, path) as Fields;
  const { known, meant } = namesAt(schema, path);
  const free = known.filter((name) => !Object.hasOwn(there, name));
  return issue.keys.slice(0, MOST_FAULTS).map((key) => ({
    path,
    key,
    nearest: nearestTo(key, free, meant),
    home: homeOf(schema, key, path),
    known: nearestFirst(key, known),
  }));
}

/**
 * The issues that would be left if every stray field stood under the name, or in the place, that was meant: whoever wrote
 * `åtaganden:` is told so, and not that `commitments` is missing as well.
 */
export function withoutConsequences(
  issues: readonly Issue[],
  strays: readonly StrayField[],
  data: unknown,
  schema: z.ZodType,
): readonly Issue[] {
  if (strays.length === 0) return issues;
  const mended = structuredClone(data);
  for (const { path, key, nearest, home } of strays) {
    const map = valueAt(mended, path) as Fields;
    if (nearest === undefined || home !== undefined) continue;
    map[nearest] = map[key];
    delete map[key];
  }
  const left = new Set((schema.safeParse(mended).error?.issues ?? []).map(identity));
  return issues.filter(
    (issue) =>
      issue.code === "unrecognized_keys" || (left.has(identity(issue)) && !isElsewhere(issue, strays, data)),
  );
}

const identity = ({ code, path, message }: Issue): string => `${code} ${path.join(".")} ${message}`;

/** Missing here because it stands at the wrong indentation. */
const isElsewhere = ({ path }: Issue, strays: readonly StrayField[], data: unknown): boolean =>
  valueAt(data, path) === undefined &&
  strays.some(({ key, home }) => key === path.at(-1) && home === (path.length === 1 ? "" : path[0]));

export function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const part of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[part];
  }
  return value;
}
