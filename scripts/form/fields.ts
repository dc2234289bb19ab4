// Form room: fields of the schema → fields of the form, in the schema's order, with its labels, hints and limits.
import { YEARS } from "../calendar/day.ts";
import type { CmsField } from "./cms.ts";
import type { Shape } from "./shape.ts";
import { form, optionLabel } from "./words.ts";

/** How one field is chosen instead of written: `commitments.by` → a list of parties, a relation. */
export type Choices = (path: string) => Readonly<Record<string, unknown>> | undefined;

/** Texts of a sentence or more, which get a box of several lines. */
export const LONG_TEXTS = ["description", "note", "reason", "summary", "tested", "text", "what", "why"];

/** The fields of a map. `path` is where it stands, empty for a file's own. */
export function fieldsOf(shape: Shape, choices: Choices, path = ""): CmsField[] {
  return Object.entries(shape.properties ?? {}).map(([name, inner]) => {
    const here = path === "" ? name : `${path}.${name}`;
    return {
      name,
      label: inner.label ?? name,
      ...(inner.hint === undefined ? {} : { hint: inner.hint }),
      required: shape.required?.includes(name) ?? false,
      ...(choices(here) ?? widgetOf(inner, choices, here)),
    } as CmsField;
  });
}

function widgetOf(shape: Shape, choices: Choices, path: string): Readonly<Record<string, unknown>> {
  const name = path.split(".").at(-1) ?? "";
  if (shape.enum !== undefined) {
    const options = shape.enum.map((value) => ({ value, label: optionLabel(shape.inSwedish, value) }));
    return { widget: "select", options };
  }
  switch (shape.type) {
    case "boolean":
      return { widget: "boolean" };
    case "number":
    case "integer":
      return {
        widget: "number",
        value_type: shape.type === "integer" ? "int" : "float",
        ...(shape.minimum === undefined ? {} : { min: shape.minimum }),
        ...(shape.maximum === undefined ? {} : { max: shape.maximum }),
        // Any figure may be written: steps are for the arrows alone.
        ...(shape.type === "integer" ? {} : { step: 1 }),
      };
    case "array":
      return listOf(shape, choices, path);
    case "object":
      return { widget: "object", collapsed: "auto", fields: fieldsOf(shape, choices, path) };
  }
  if (shape.format === "date") {
    const { first, last } = YEARS;
    // A day and no more: with a time or a zone it could become the day before.
    return {
      widget: "datetime",
      type: "date",
      format: "YYYY-MM-DD",
      min: `${first}-01-01`,
      max: `${last}-12-31`,
    };
  }
  if (LONG_TEXTS.includes(name)) return { widget: "text", use_emoji_autocomplete: false };
  return { widget: "string", use_emoji_autocomplete: false, ...patternOf(shape) };
}

function patternOf({ pattern, hint, example }: Shape): { pattern?: [string, string] } {
  if (pattern === undefined) return {};
  const good = example?.replace(/^"(.*)"$/, "$1");
  return { pattern: [pattern, good === undefined ? (hint ?? form.unreadable) : form.like(good)] };
}

function listOf(shape: Shape, choices: Choices, path: string): Readonly<Record<string, unknown>> {
  const { items = {} } = shape;
  const minimum = shape.minItems === undefined ? {} : { min: shape.minItems };
  if (items.properties === undefined) {
    const name = path.split(".").at(-1) ?? "";
    return {
      widget: "list",
      ...minimum,
      field: { name, label: shape.label, ...widgetOf({ ...items, ...withHint(shape) }, choices, path) },
    };
  }
  const told = (items.required ?? []).map((name) => `{{${name}}}`);
  return {
    widget: "list",
    ...minimum,
    collapsed: "auto",
    summary: told.join(" · "),
    fields: fieldsOf(items, choices, path),
  };
}

const withHint = ({ hint }: Shape) => (hint === undefined ? {} : { hint });
