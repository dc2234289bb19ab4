// Archive room: what the schema objects to → diagnostics with place, quoted values and the nearest valid word.
import { DateTime } from "luxon";
import type { z } from "zod";
import { slugOf } from "../address/slug.ts";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { Kind } from "../diagnostics/messages/field.ts";
import { MEANT_STATUS, STATUSES } from "../schema/status.ts";
import type { Locator, Path } from "../source/locate.ts";
import { nearestTo } from "./nearest.ts";

type Issue = z.core.$ZodIssue;

/** One diagnostic for each fault, in the order of the schema. */
export function explain(
  issues: readonly Issue[],
  data: unknown,
  schema: z.ZodType,
  locate: Locator,
): Diagnostic[] {
  return issues.flatMap((issue) => {
    if (issue.code === "unrecognized_keys") {
      const known = keysAt(schema, issue.path);
      return issue.keys.map((key) =>
        diagnose("field/unknown", locate.key([...issue.path, key]), {
          key,
          nearest: nearestTo(key, known),
          known,
        }),
      );
    }
    return [explainOne(issue, valueAt(data, issue.path), valueAt(data, issue.path.slice(0, -1)), locate)];
  });
}

function explainOne(issue: Issue, value: unknown, parent: unknown, locate: Locator): Diagnostic {
  const { path } = issue;
  const field = String(path.findLast((part) => typeof part === "string") ?? path.at(-1) ?? "");
  const place = locate.value(path);
  const written = String(value);
  const around = (typeof parent === "object" && parent !== null ? parent : {}) as Record<string, unknown>;

  if (value === undefined && path.length > 0)
    return diagnose("field/missing", locate.key(path.slice(0, -1)), { field });
  switch (issue.message) {
    case "field/empty":
      return diagnose("field/empty", place, { field });
    case "date/format":
      return diagnose("date/format", place, { value: written, iso: isoOf(written) });
    case "date/impossible":
      return diagnose("date/impossible", place, { value: written, last: lastOfMonth(written) });
    case "url/not-allowed":
    case "email/format":
    case "figure/negative":
    case "continues/format":
    case "archive/feed-authority":
    case "municipality/code-format":
      return diagnose(issue.message, place, { value: written });
    case "id/format":
      return diagnose("id/format", place, { value: written, example: slugOf(written) || "nytt-id" });
    case "validity/ends-before-start":
      return diagnose(issue.message, place, { from: String(around.from), to: written });
    case "target/without-figure":
    case "target/without-unit":
      return diagnose(issue.message, locate.key(path), {});
    case "target/two-figures":
      return diagnose(issue.message, locate.key(path), {});
    case "target/min-above-max":
      return diagnose(issue.message, place, { min: String(around.min), max: written });
    case "wording/summary-without-source":
      return diagnose(issue.message, place, {});
    case "outcome/software-status":
    case "outcome/reason-missing":
      return diagnose(issue.message, place, { status: written });
    case "outcome/unknown-status": {
      const nearest = nearestTo(written, STATUSES, MEANT_STATUS);
      return diagnose(issue.message, place, { status: written, nearest, known: STATUSES });
    }
  }
  if (issue.code === "invalid_value") {
    const known = issue.values.map(String);
    return diagnose("field/not-in-list", place, {
      value: written,
      known,
      nearest: nearestTo(written, known),
    });
  }
  const expected = issue.code === "invalid_type" ? (KINDS[issue.expected] ?? "text") : "number";
  return diagnose("field/wrong-type", place, { field, expected, found: kindOf(value) });
}

const KINDS: Readonly<Record<string, Kind>> = {
  string: "text",
  number: "number",
  int: "number",
  boolean: "boolean",
  array: "list",
  object: "map",
};

function kindOf(value: unknown): Kind {
  if (value === null || value === undefined) return "nothing";
  if (Array.isArray(value)) return "list";
  if (typeof value === "object") return "map";
  return KINDS[typeof value] ?? "text";
}

function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const part of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[part];
  }
  return value;
}

/** The fields that the schema has at a path. */
function keysAt(schema: z.ZodType, path: Path): string[] {
  let at: z.core.$ZodTypeDef & Record<string, unknown> = schema._zod.def as never;
  const open = (inner: unknown) => {
    at = (inner as z.ZodType)._zod.def as never;
  };
  const unwrap = () => {
    while (at.type === "optional" || at.type === "pipe") open(at.type === "pipe" ? at.in : at.innerType);
  };
  unwrap();
  for (const part of path) {
    if (at.type === "array") open(at.element);
    else if (at.type === "object") open((at.shape as Record<PropertyKey, unknown>)[part]);
    unwrap();
  }
  return at.type === "object" ? Object.keys(at.shape as object) : [];
}

// "14 april 2021" → 2021-04-14, "2021-4-14" → 2021-04-14
function isoOf(written: string): string | undefined {
  for (const format of ["d MMMM yyyy", "d MMM yyyy", "yyyy-M-d", "yyyyMMdd", "d/M yyyy"]) {
    const date = DateTime.fromFormat(written.trim().toLowerCase(), format, { zone: "utc", locale: "sv" });
    if (date.isValid) return date.toISODate() ?? undefined;
  }
  return undefined;
}

// 2021-02-30 → 2021-02-28
function lastOfMonth(written: string): string | undefined {
  const month = DateTime.fromISO(`${written.slice(0, 7)}-01`, { zone: "utc" });
  return month.isValid ? (month.endOf("month").toISODate() ?? undefined) : undefined;
}
