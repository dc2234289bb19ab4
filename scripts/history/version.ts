// History room: one state of a document's file, today's or an old one → what it promised and said. Asks less than the schema,
// since a file that was right by an earlier schema is history all the same.
import type { Target } from "../schema/pledge.ts";
import { decode, LIMIT_BYTES } from "../source/decode.ts";
import type { Locator } from "../source/locate.ts";
import { splitMatter } from "../source/matter.ts";
import { parseYaml } from "../source/yaml.ts";
import type { Note } from "./notes.ts";

export interface PromiseVersion {
  readonly text: string;
  readonly by: string;
  readonly place?: string | undefined;
  readonly target?: Target | undefined;
  /** Everything else, in one order, to be compared. */
  readonly rest: string;
  /** Its place in the list. */
  readonly index: number;
}

export interface ResultVersion {
  readonly value: number | undefined;
  readonly unit: string | undefined;
  readonly approximate: boolean;
}

export interface OutcomeVersion {
  readonly status: string;
  readonly text?: string | undefined;
  readonly reason?: string | undefined;
  readonly result?: ResultVersion | undefined;
  /** Its own, else the whole follow-up's. */
  readonly assessor?: string | undefined;
  readonly rest: string;
  readonly index: number;
}

export interface Version {
  readonly commitments: ReadonlyMap<string, PromiseVersion>;
  readonly outcomes: ReadonlyMap<string, OutcomeVersion>;
  readonly notes: readonly Note[];
  readonly title?: string | undefined;
  /** Each as it was decided, in one form to be compared. */
  readonly extensions: readonly string[];
  /** Of those who signed it. */
  readonly names: readonly string[];
  /** Places that the document says it has left. */
  readonly formerly: readonly string[];
  /** Every other field by its name, and `body`; each value in one form, to be compared. */
  readonly fields: ReadonlyMap<string, string>;
  readonly locate: Locator;
}

type Fields = Readonly<Record<string, unknown>>;

/** Undefined when it could not be read at all: then the next state that can is held against the one before. */
export function readVersion(text: string, file: string): Version | undefined {
  if (text.length > LIMIT_BYTES) return undefined;
  const decoded = decode(Buffer.from(text), file);
  if (decoded.faults.length > 0) return undefined;
  const split = splitMatter(decoded.text, file);
  if ("faults" in split) return undefined;
  const { data, locate } = parseYaml(split.yaml, file, 2);
  if (data === undefined) return undefined;
  const { commitments, outcomes, changes, ...others } = data;
  const fields = new Map(Object.entries(others).map(([name, value]) => [name, comparable(value)]));
  if (split.body.trim() !== "") fields.set("body", split.body.trim());
  return {
    commitments: promises(commitments),
    outcomes: said(outcomes, words(data["assessed-by"])),
    notes: items(changes).map(({ item }) => ({
      on: words(item.on) ?? "",
      note: words(item.note) ?? "",
      minor: item.minor === true,
    })),
    title: words(data.title),
    extensions: Array.isArray(data.extended) ? data.extended.map(comparable) : [],
    names: items(data.signatories).flatMap(({ item }) => words(item.name) ?? []),
    formerly: Array.isArray(data.formerly) ? data.formerly.flatMap((one) => words(one) ?? []) : [],
    fields,
    locate,
  };
}

function promises(list: unknown): Map<string, PromiseVersion> {
  const found = new Map<string, PromiseVersion>();
  for (const { item, index } of items(list)) {
    const { id, text, by, place, target, ...rest } = item;
    const name = words(id);
    if (name === undefined) continue;
    found.set(name, {
      text: words(text) ?? "",
      by: words(by) ?? "",
      place: words(place),
      target: targetOf(target),
      rest: comparable(rest),
      index,
    });
  }
  return found;
}

function said(list: unknown, judge: string | undefined): Map<string, OutcomeVersion> {
  const found = new Map<string, OutcomeVersion>();
  for (const { item, index } of items(list)) {
    const { commitment, status, text, reason, result, "assessed-by": own, ...rest } = item;
    const name = words(commitment);
    if (name === undefined) continue;
    found.set(name, {
      status: words(status) ?? "",
      text: words(text),
      reason: words(reason),
      result: isFields(result)
        ? {
            value: figure(result.value),
            unit: words(result.unit),
            approximate: result.approximate === true,
          }
        : undefined,
      assessor: words(own) ?? judge,
      rest: comparable(rest),
      index,
    });
  }
  return found;
}

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const items = (list: unknown): { item: Fields; index: number }[] =>
  Array.isArray(list) ? list.flatMap((item, index) => (isFields(item) ? [{ item, index }] : [])) : [];

/** As the schema reads text: a text that is only wrapped in another way is the same. */
function words(value: unknown): string | undefined {
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  return String(value).replace(/\s+/gu, " ").trim() || undefined;
}

const figure = (value: unknown): number | undefined => (typeof value === "number" ? value : undefined);

const targetOf = (value: unknown): Target | undefined =>
  isFields(value)
    ? {
        value: figure(value.value),
        min: figure(value.min),
        max: figure(value.max),
        unit: words(value.unit) ?? "",
      }
    : undefined;

/** The same for the same data, whatever the order of its fields or the folding of its lines. */
function comparable(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    isFields(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : (words(inner) ?? inner),
  );
}
