// Diagnostics room: kinds of values and names of fields, said in both languages.

/** Kinds of YAML values, as words of both languages. */
export type Kind = "text" | "number" | "boolean" | "list" | "map";

/** A field, or one item (counted from 1) of the list that it holds. */
export interface FieldName {
  readonly field: string;
  readonly item?: number | undefined;
}

export const SHOULD_EN: Record<Kind, string> = {
  text: "be a text",
  number: "be a number",
  boolean: "be `true` or `false`",
  list: "be a list",
  map: "have fields of its own",
};
export const IS_EN: Record<Kind, string> = {
  text: "is a text",
  number: "is a number",
  boolean: "is a yes or no",
  list: "is a list",
  map: "has fields of its own",
};
export const SHOULD_SV: Record<Kind, string> = {
  text: "vara en text",
  number: "vara ett tal",
  boolean: "vara `true` eller `false`",
  list: "vara en lista",
  map: "ha egna fält",
};
export const IS_SV: Record<Kind, string> = {
  text: "är en text",
  number: "är ett tal",
  boolean: "är ett ja eller nej",
  list: "är en lista",
  map: "har egna fält",
};

export const inEnglish = ({ field, item }: FieldName): string =>
  item === undefined ? `\`${field}\`` : `item ${item} of \`${field}\``;
export const inSwedish = ({ field, item }: FieldName): string =>
  item === undefined ? `\`${field}\`` : `punkt ${item} under \`${field}\``;

export const ticked = (fields: readonly string[]) => fields.map((field) => `\`${field}:\``);

/** How to write a value of a kind, for those who have never seen YAML. */
export function howInEnglish(expected: Kind, fields: readonly string[]): string {
  if (expected === "text") return "write a text; in quotes if it is only digits or has special characters";
  if (expected === "number") return "write a number in figures, without quotes";
  if (expected === "boolean") return "write `true` or `false`";
  if (expected === "list") return "begin each item with a hyphen and a space: `- `";
  return `write fields instead, each on a line of its own: ${ticked(fields).join(", ")}`;
}
export function howInSwedish(expected: Kind, fields: readonly string[]): string {
  if (expected === "text")
    return "skriv en text; inom citattecken om den bara är siffror eller har specialtecken";
  if (expected === "number") return "skriv ett tal med siffror, utan citattecken";
  if (expected === "boolean") return "skriv `true` eller `false`";
  if (expected === "list") return "inled varje punkt med ett bindestreck och ett mellanslag: `- `";
  return `skriv fält i stället, vart och ett på en egen rad: ${ticked(fields).join(", ")}`;
}
