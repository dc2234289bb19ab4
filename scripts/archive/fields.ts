// Archive room: the schema, asked what fields there are, what they are called in Swedish, and how a good one looks: for messages alone.
import type { z } from "zod";
import type { Path } from "../source/locate.ts";

type Def = Readonly<Record<string, unknown>> & { readonly type: string };

/** One field, with the wrappers (optional, checks, transforms) taken off. */
interface Field {
  readonly def: Def;
  readonly isRequired: boolean;
  readonly label: string | undefined;
  readonly example: string | undefined;
  readonly alsoCalled: readonly string[];
  /** Words that may stand in it, with their meaning. */
  readonly inSwedish: Readonly<Record<string, string>>;
}

const defOf = (schema: unknown): Def => (schema as z.ZodType)._zod.def as unknown as Def;

function unwrapped(schema: unknown): Field {
  let def = defOf(schema);
  let isRequired = true;
  let at = schema as z.ZodType;
  let meta = at.meta();
  while (def.type === "optional" || def.type === "pipe") {
    if (def.type === "optional") isRequired = false;
    at = (def.type === "pipe" ? def.in : def.innerType) as z.ZodType;
    def = defOf(at);
    meta = { ...at.meta(), ...meta };
  }
  const { label, example, alsoCalled = [], inSwedish = {} } = meta ?? {};
  return { def, isRequired, label, example, alsoCalled, inSwedish };
}

/** The field at a path, or undefined where the schema has none. */
export function fieldAt(schema: z.ZodType, path: Path): Field | undefined {
  let field = unwrapped(schema);
  for (const part of path) {
    const { def } = field;
    const inner =
      def.type === "array"
        ? def.element
        : def.type === "object" && Object.hasOwn(def.shape as object, part)
          ? (def.shape as Record<PropertyKey, unknown>)[part]
          : undefined;
    if (inner === undefined) return undefined;
    field = unwrapped(inner);
  }
  return field;
}

const shapeOf = (field: Field | undefined): Record<string, unknown> =>
  field?.def.type === "object" ? (field.def.shape as Record<string, unknown>) : {};

export const isList = (field: Field | undefined): boolean => field?.def.type === "array";

/** The names of the fields that a map has, or each map of a list; the required ones alone when it has any. */
export function partsOf(field: Field | undefined): string[] {
  const map = isList(field) ? unwrapped(field?.def.element) : field;
  const shape = Object.entries(shapeOf(map));
  const required = shape.filter(([, inner]) => unwrapped(inner).isRequired);
  return (required.length > 0 ? required : shape).map(([key]) => key);
}

/** All names of fields at a path, and the Swedish words that people write instead. */
export function namesAt(
  schema: z.ZodType,
  path: Path,
): { readonly known: string[]; readonly meant: Record<string, string> } {
  const shape = Object.entries(shapeOf(fieldAt(schema, path)));
  const meant: Record<string, string> = {};
  for (const [key, inner] of shape) {
    const { label, alsoCalled } = unwrapped(inner);
    for (const name of [...alsoCalled, ...(label === undefined ? [] : [label])])
      for (const separator of ["-", " "]) meant[name.toLowerCase().replaceAll(/[ -]/g, separator)] ??= key;
  }
  return { known: shape.map(([key]) => key), meant };
}

/** The list or map of the file that has a field of this name, when exactly one has: a slip of indentation. Empty for the top. */
export function homeOf(schema: z.ZodType, key: string, path: Path): string | undefined {
  const root = fieldAt(schema, []);
  if (path.length > 0 && Object.hasOwn(shapeOf(root), key)) return "";
  const homes = Object.entries(shapeOf(root)).filter(([, inner]) => {
    const field = unwrapped(inner);
    const map = isList(field) ? unwrapped(field.def.element) : field;
    return Object.hasOwn(shapeOf(map), key);
  });
  const [first, ...others] = homes.map(([name]) => name).filter((name) => name !== path[0]);
  return others.length === 0 ? first : undefined;
}
