// Archive room: a value that the schema objects to → a diagnostic that quotes it and says what was probably meant.
import type { z } from "zod";
import { slugOf } from "../address/slug.ts";
import { YEARS } from "../calendar/day.ts";
import { readWrittenDay } from "../calendar/written-day.ts";
import { type Diagnostic, diagnose, type Place } from "../diagnostics/diagnostic.ts";
import type { FieldName, Kind } from "../diagnostics/kinds.ts";
import { LONGEST_ID, LONGEST_TEXT, MOST_DAYS } from "../schema/field.ts";
import { MEANT_STATUS, STATUSES } from "../schema/status.ts";
import type { Locator } from "../source/locate.ts";
import { nearestTo } from "./nearest.ts";
import { meantAddress, meantCode, meantMail, meantReference, meantValue, shown } from "./suggest.ts";

interface Faulty {
  readonly value: unknown;
  /** The map or list that the value stands in. */
  readonly around: Readonly<Record<string, unknown>>;
  readonly name: FieldName;
  /** Names of fields for a value that should be a map. */
  readonly fields: readonly string[];
  /** Words that may stand here → what they mean. */
  readonly inSwedish: Readonly<Record<string, string>>;
}

/** An issue's message is a code of the diagnostics room where the schema gives one; else zod's own code tells what it is. */
export function explainValue(
  issue: z.core.$ZodIssue,
  { value, around, name, fields, inSwedish }: Faulty,
  locate: Locator,
): Diagnostic {
  const { path } = issue;
  const place = locate.value(path);
  const written = shown(value);
  switch (issue.message) {
    case "date/format":
    case "date/impossible":
    case "date/out-of-range":
      return faultyDay(issue.message, written, place);
    case "url/not-web":
    case "url/not-allowed": {
      const meant = meantAddress(String(value), issue.message === "url/not-allowed");
      return diagnose(issue.message, place, { value: written, meant });
    }
    case "email/format":
      return diagnose(issue.message, place, { value: written, meant: meantMail(written) });
    case "figure/not-days":
      return diagnose(issue.message, place, { value: written, most: MOST_DAYS });
    case "formerly/format":
    case "formerly/report-format":
    case "figure/negative":
    case "archive/feed-authority":
      return diagnose(issue.message, place, { value: written });
    case "municipality/code-format":
      return diagnose(issue.message, place, { value: written, meant: meantCode(value) });
    case "continues/format":
      return diagnose(issue.message, place, { value: written, meant: meantReference(written) });
    case "id/format":
    case "id/too-long": {
      const example = slugOf(String(value), LONGEST_ID) || "nytt-id";
      const length = { length: String(value).length, most: LONGEST_ID };
      return diagnose(issue.message, place, { value: written, example, ...length });
    }
    case "field/too-long":
      return diagnose(issue.message, place, { name, length: String(value).length, most: LONGEST_TEXT });
    case "url/not-origin":
      return diagnose(issue.message, place, { value: written, origin: new URL(String(value)).origin });
    case "validity/ends-before-start":
      return diagnose(issue.message, place, { from: String(around.from), to: written });
    case "target/without-figure":
    case "target/without-unit":
    case "target/two-figures":
      return diagnose(issue.message, locate.key(path), {});
    case "target/min-above-max":
      return diagnose(issue.message, place, { min: String(around.min), max: written });
    case "accessibility/full-with-shortcomings":
    case "accessibility/without-shortcomings":
      return diagnose(issue.message, place, { compliance: written });
    case "wording/summary-without-source":
      return diagnose(issue.message, place, {});
    case "outcome/software-status":
    case "outcome/reason-missing":
      return diagnose(issue.message, place, { status: written });
    case "outcome/unknown-status": {
      const nearest = nearestTo(written, STATUSES, MEANT_STATUS);
      return diagnose(issue.message, place, { status: written, nearest, known: STATUSES, inSwedish });
    }
  }
  if (issue.code === "invalid_value") {
    const known = issue.values.map(String);
    return diagnose("field/not-in-list", place, {
      value: written,
      known,
      nearest: nearestTo(written, known, wordFor(inSwedish)),
      inSwedish,
    });
  }
  const expected = issue.code === "invalid_type" ? (KINDS[issue.expected] ?? "text") : "text";
  // `- title:Hej` is a text for YAML.
  const [unspaced, field, rest] = /^([a-z][a-z-]*):(\S.*)$/.exec(written) ?? [];
  if (expected === "map" && unspaced !== undefined)
    return diagnose("yaml/missing-space", place, { after: ":", wanted: `${field}: ${rest}` });
  const values = { name, expected, found: kindOf(value), meant: meantValue(value, expected, fields), fields };
  return diagnose("field/wrong-type", place, values);
}

/** { final: "slutlig uppföljning" } → { "slutlig uppföljning": "final", slutlig: "final" } */
const wordFor = (inSwedish: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(inSwedish).flatMap(([word, meaning]) => [
      [meaning.split(" ")[0], word],
      [meaning, word],
    ]),
  );

function faultyDay(
  code: "date/format" | "date/impossible" | "date/out-of-range",
  value: string,
  place: Place,
): Diagnostic {
  if (code === "date/out-of-range") return diagnose(code, place, { value, ...YEARS });
  const meant = readWrittenDay(value);
  return meant !== undefined && "last" in meant
    ? diagnose("date/impossible", place, { value, last: meant.last })
    : diagnose("date/format", place, { value, iso: meant?.day });
}

const KINDS: Readonly<Record<string, Kind>> = {
  string: "text",
  number: "number",
  boolean: "boolean",
  array: "list",
  object: "map",
};

const kindOf = (value: unknown): Kind =>
  Array.isArray(value) ? "list" : typeof value === "object" ? "map" : (KINDS[typeof value] ?? "text");
