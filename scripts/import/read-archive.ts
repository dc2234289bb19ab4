// Import room: the text of an archive.json → what it holds, or every place where it is not what the schema lets it be.
import type { z } from "zod";
import { visible } from "../diagnostics/code-frame.ts";
import { archiveDocumentSchema, type CheckedDocument } from "../export/archive-schema.ts";

/** More than the whole country's pledges of twenty years. */
export const LIMIT_BYTES = 256 * 1024 * 1024;

export interface Misfit {
  /** municipalities[0].pledges[2].slug; empty for the file itself. */
  readonly where: string;
  readonly kind: "unknown" | "missing" | "wrong";
  /** The field's name or its value, short and fit for a terminal. */
  readonly what: string;
}

export type Read =
  | { readonly document: CheckedDocument }
  | { readonly fault: "not-json" | "too-large" }
  | { readonly misfits: readonly Misfit[] };

export function readArchiveJson(bytes: Buffer): Read {
  if (bytes.length > LIMIT_BYTES) return { fault: "too-large" };
  let data: unknown;
  try {
    data = JSON.parse(bytes.toString("utf8").replace(/^\uFEFF/, ""));
  } catch {
    return { fault: "not-json" };
  }
  if (isTooDeep(data)) return { fault: "not-json" };
  const checked = archiveDocumentSchema.safeParse(data);
  if (checked.success) return { document: checked.data };
  const misfits = checked.error.issues.flatMap((issue) => misfitsOf(issue, data));
  // One value can break several rules, and is wrong once.
  const places = new Map(misfits.map((one) => [`${one.kind} ${one.where} ${one.what}`, one]));
  return { misfits: [...places.values()] };
}

/** An archive is nine levels deep. What is far deeper can be read by JSON's parser, but not written again. */
const DEEPEST = 50;

function isTooDeep(data: unknown): boolean {
  let level: unknown[] = [data];
  for (let depth = 0; depth <= DEEPEST; depth++)
    level = level.flatMap((one) => (typeof one === "object" && one !== null ? Object.values(one) : []));
  return level.length > 0;
}

function misfitsOf(issue: z.core.$ZodIssue, data: unknown): Misfit[] {
  const { path } = issue;
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({ where: placeOf(path), kind: "unknown", what: short(key) }));
  const value = path.reduce<unknown>(
    (within, key) => (within as Record<PropertyKey, unknown> | undefined)?.[key],
    data,
  );
  if (value === undefined && path.length > 0)
    return [{ where: placeOf(path.slice(0, -1)), kind: "missing", what: String(path.at(-1)) }];
  return [{ where: placeOf(path), kind: "wrong", what: short(JSON.stringify(value) ?? "") }];
}

const placeOf = (path: readonly PropertyKey[]): string =>
  path
    .map((key, index) => (typeof key === "number" ? `[${key}]` : `${index === 0 ? "" : "."}${String(key)}`))
    .join("");

const short = (text: string): string => visible(text.length > 60 ? `${text.slice(0, 60)}…` : text);
