// Reference room: one field of a JSON Schema → what may stand in it, in Swedish.
import { ANY_ADDRESS, ID, WEB_ADDRESS } from "../schema/field.ts";
import type { JsonSchema } from "../schema/json-schema.ts";

/** 2 000, with a hard space; the same whatever Node knows of languages. */
const grouped = (figure: unknown): string => String(figure).replace(/\B(?=(\d{3})+$)/g, "\u00A0");

/** The maps below a field: its own, or those that its list holds. */
export const inner = (field: JsonSchema): JsonSchema | undefined =>
  field.properties === undefined ? (field.items?.properties && field.items) || undefined : field;

interface Words {
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
}

/** `police` (polisen), … */
function wordsOf({ enum: words = [], enumDescriptions: meanings = [] }: Words): string {
  const told = words.map((word, index) =>
    meanings[index] === undefined ? `\`${word}\`` : `\`${word}\` (${meanings[index]})`,
  );
  return told.length < 2 ? told.join("") : `${told.slice(0, -1).join(", ")} eller ${told.at(-1)}`;
}

/** `where`: a link to the section about the maps below it. */
export function allowedIn(field: JsonSchema, where: string | undefined): string {
  const { type, format, pattern, maxLength, minimum, maximum } = field;
  if (field.enum !== undefined) return wordsOf(field as Words);
  if (Array.isArray(field.anyOf) && field.properties === undefined)
    return `${wordsOf(field.anyOf[0] as Words)}, eller id:t för en part i \`municipality.yml\``;
  if (type === "array")
    return where === undefined
      ? `en lista; varje punkt är ${allowedIn(field.items ?? {}, undefined)}`
      : `en lista; varje punkt har egna fält, se ${where}`;
  if (type === "object") return `egna fält, se ${where}`;
  if (type === "boolean") return "`true` (ja) eller `false` (nej)";
  if (type === "integer") return `ett helt tal från ${minimum} till ${grouped(maximum)}`;
  if (type === "number") return "ett tal, noll eller större; decimaler skrivs med punkt";
  if (format === "date") return "en dag, skriven som `2026-05-02`";
  if (format === "email") return "en e-postadress";
  if (pattern === WEB_ADDRESS) return "en hel webbadress som börjar med `https://` eller `http://`";
  if (pattern === ANY_ADDRESS)
    return "en adress som börjar med `https://`, `http://`, `mailto:` eller `tel:`";
  if (pattern === ID.source)
    return `små bokstäver a–z, siffror och enkla bindestreck, högst ${maxLength} tecken`;
  if (pattern !== "\\S") return "ett namn på bestämd form, se förklaringen";
  return `text, högst ${grouped(maxLength)} tecken`;
}
