// Diagnostics room: what can be wrong with a field as such: missing, unknown, empty, of the wrong kind.
import { and, eller, error, och, or } from "../message.ts";

/** Kinds of YAML values, as words of both languages. */
export type Kind = "text" | "number" | "boolean" | "list" | "map";

/** A field, or one item (counted from 1) of the list that it holds. */
export interface FieldName {
  readonly field: string;
  readonly item?: number | undefined;
}

const SHOULD_EN: Record<Kind, string> = {
  text: "be a text",
  number: "be a number",
  boolean: "be `true` or `false`",
  list: "be a list",
  map: "have fields of its own",
};
const IS_EN: Record<Kind, string> = {
  text: "is a text",
  number: "is a number",
  boolean: "is a yes or no",
  list: "is a list",
  map: "has fields of its own",
};
const SHOULD_SV: Record<Kind, string> = {
  text: "vara en text",
  number: "vara ett tal",
  boolean: "vara `true` eller `false`",
  list: "vara en lista",
  map: "ha egna fält",
};
const IS_SV: Record<Kind, string> = {
  text: "är en text",
  number: "är ett tal",
  boolean: "är ett ja eller nej",
  list: "är en lista",
  map: "har egna fält",
};

const inEnglish = ({ field, item }: FieldName): string =>
  item === undefined ? `\`${field}\`` : `item ${item} of \`${field}\``;
const inSwedish = ({ field, item }: FieldName): string =>
  item === undefined ? `\`${field}\`` : `punkt ${item} under \`${field}\``;

const ticked = (fields: readonly string[]) => fields.map((field) => `\`${field}:\``);

/** How to write a value of a kind, for those who have never seen YAML. */
function howInEnglish(expected: Kind, fields: readonly string[]): string {
  if (expected === "text") return "write a text; in quotes if it is only digits or has special characters";
  if (expected === "number") return "write a number in figures, without quotes";
  if (expected === "boolean") return "write `true` or `false`";
  if (expected === "list") return "begin each item with a hyphen and a space: `- `";
  return `write ${and(ticked(fields))} below it, two spaces further in`;
}
function howInSwedish(expected: Kind, fields: readonly string[]): string {
  if (expected === "text")
    return "skriv en text; inom citattecken om den bara är siffror eller har specialtecken";
  if (expected === "number") return "skriv ett tal med siffror, utan citattecken";
  if (expected === "boolean") return "skriv `true` eller `false`";
  if (expected === "list") return "inled varje punkt med ett bindestreck och ett mellanslag: `- `";
  return `skriv ${och(ticked(fields))} under, två mellanslag längre in`;
}

export const fieldMessages = {
  "field/missing": error<{
    field: string;
    within: FieldName | undefined;
    example: string | undefined;
    fields: readonly string[];
    isList: boolean;
  }>(
    ({ field, within, example, fields, isList }) => ({
      what: `\`${field}\` is missing${within === undefined ? "" : ` in ${inEnglish(within)}`}`,
      fix:
        fields.length > 0
          ? `add \`${field}:\`, and below it${isList ? ", after `- `," : ""} ${and(ticked(fields))}`
          : example === undefined
            ? `add \`${field}:\``
            : `add a line such as \`${field}: ${example}\``,
    }),
    ({ field, within, example, fields, isList }) => ({
      what: `\`${field}\` saknas${within === undefined ? "" : ` i ${inSwedish(within)}`}`,
      fix:
        fields.length > 0
          ? `lägg till \`${field}:\` och under det${isList ? ", efter `- `," : ""} ${och(ticked(fields))}`
          : example === undefined
            ? `lägg till \`${field}:\``
            : `lägg till en rad, till exempel \`${field}: ${example}\``,
    }),
  ),
  "field/unknown": error<{
    key: string;
    nearest: string | undefined;
    known: readonly string[];
    /** The field whose items have such a field; empty for the top of the file. */
    home: string | undefined;
  }>(
    ({ key, nearest, known, home }) => ({
      what: `there is no field \`${key}\` here`,
      expected: `expected ${or(known)}`,
      fix:
        home === ""
          ? "move it to the top of the file, without indentation"
          : home !== undefined
            ? `move it to \`${home}:\`, indented like the other fields there`
            : nearest === undefined
              ? "remove it, or put what it says in another field"
              : `write \`${nearest}:\``,
    }),
    ({ key, nearest, known, home }) => ({
      what: `det finns inget fält \`${key}\` här`,
      expected: `väntade ${eller(known)}`,
      fix:
        home === ""
          ? "flytta det till filens början, utan indrag"
          : home !== undefined
            ? `flytta det till \`${home}:\`, med samma indrag som de andra fälten där`
            : nearest === undefined
              ? "ta bort det, eller lägg det som står där i ett annat fält"
              : `skriv \`${nearest}:\``,
    }),
  ),
  "field/comma-in-text": error<{ text: string }>(
    ({ text }) => ({
      what: `\`${text}\` would be a field of its own, since a comma inside \`{ }\` begins a new one`,
      fix: "put the whole text with its comma in quotes",
    }),
    ({ text }) => ({
      what: `\`${text}\` skulle bli ett eget fält, eftersom ett komma inuti \`{ }\` inleder ett nytt`,
      fix: "sätt hela texten med sitt komma inom citattecken",
    }),
  ),
  "field/wrong-type": error<{
    name: FieldName;
    expected: Kind;
    found: Kind;
    /** The value as it was probably meant, as it is to be written. */
    meant: string | undefined;
    /** For `map`: the fields it has. */
    fields: readonly string[];
  }>(
    ({ name, expected, found, meant, fields }) => ({
      what: `${inEnglish(name)} should ${SHOULD_EN[expected]} but ${IS_EN[found]}`,
      fix: meant === undefined ? howInEnglish(expected, fields) : `write \`${name.field}: ${meant}\``,
    }),
    ({ name, expected, found, meant, fields }) => ({
      what: `${inSwedish(name)} ska ${SHOULD_SV[expected]} men ${IS_SV[found]}`,
      fix: meant === undefined ? howInSwedish(expected, fields) : `skriv \`${name.field}: ${meant}\``,
    }),
  ),
  "field/empty": error<{ name: FieldName; isRequired: boolean; isList: boolean }>(
    ({ name, isRequired, isList }) => ({
      what: `${inEnglish(name)} is empty`,
      fix: `${isList ? "write at least one item below it, after `- `" : "fill it in"}${isRequired ? "" : ", or remove the line"}`,
    }),
    ({ name, isRequired, isList }) => ({
      what: `${inSwedish(name)} är ${name.item === undefined ? "tomt" : "tom"}`,
      fix: `${isList ? "skriv minst en punkt under det, efter `- `" : name.item === undefined ? "fyll i det" : "fyll i den"}${isRequired ? "" : ", eller ta bort raden"}`,
    }),
  ),
  "field/not-in-list": error<{ value: string; known: readonly string[]; nearest: string | undefined }>(
    ({ value, known, nearest }) => ({
      what: `\`${value}\` is not one of the words that can stand here`,
      expected: `expected ${or(known)}`,
      fix: `write ${nearest === undefined ? or(known.map((word) => `\`${word}\``)) : `\`${nearest}\``}`,
    }),
    ({ value, known, nearest }) => ({
      what: `\`${value}\` är inte något av orden som kan stå här`,
      expected: `väntade ${eller(known)}`,
      fix: `skriv ${nearest === undefined ? eller(known.map((word) => `\`${word}\``)) : `\`${nearest}\``}`,
    }),
  ),
};
