// Diagnostics room: what can be wrong with one field, whichever noun it belongs to.
import { eller, error, or } from "../message.ts";

/** Kinds of YAML values, as words of both languages. */
export type Kind = "text" | "number" | "boolean" | "list" | "map" | "nothing";
const EN: Record<Kind, string> = {
  text: "a text",
  number: "a number",
  boolean: "true or false",
  list: "a list",
  map: "fields of its own",
  nothing: "nothing",
};
const SV: Record<Kind, string> = {
  text: "en text",
  number: "ett tal",
  boolean: "true eller false",
  list: "en lista",
  map: "egna fält",
  nothing: "ingenting",
};

/** How to write a value of a kind, for those who have never seen YAML. */
const HOW_EN: Record<Kind, string> = {
  text: "write a text, in quotes if it has special characters or is only digits",
  number: "write a number in figures, without quotes",
  boolean: "write `true` or `false`",
  list: "write a list, one `- ` line for each",
  map: "write its fields below it, indented by two spaces",
  nothing: "leave it out",
};
const HOW_SV: Record<Kind, string> = {
  text: "skriv en text, inom citattecken om den har specialtecken eller bara är siffror",
  number: "skriv ett tal med siffror, utan citattecken",
  boolean: "skriv `true` eller `false`",
  list: "skriv en lista, en rad med `- ` för var och en",
  map: "skriv fälten under, med två mellanslags indrag",
  nothing: "utelämna det",
};

export const fieldMessages = {
  "field/missing": error<{ field: string }>(
    ({ field }) => ({ what: `\`${field}\` is missing`, fix: `add \`${field}:\` here` }),
    ({ field }) => ({ what: `\`${field}\` saknas`, fix: `lägg till \`${field}:\` här` }),
  ),
  "field/unknown": error<{ key: string; nearest: string | undefined; known: readonly string[] }>(
    ({ key, nearest, known }) => ({
      what: `\`${key}\` is no field here`,
      expected: `expected ${or(known)}`,
      fix: nearest === undefined ? "remove it" : `write \`${nearest}:\``,
    }),
    ({ key, nearest, known }) => ({
      what: `\`${key}\` är inget fält här`,
      expected: `väntade ${eller(known)}`,
      fix: nearest === undefined ? "ta bort det" : `skriv \`${nearest}:\``,
    }),
  ),
  "field/wrong-type": error<{ field: string; expected: Kind; found: Kind }>(
    ({ field, expected, found }) => ({
      what: `\`${field}\` should be ${EN[expected]} but is ${EN[found]}`,
      fix: HOW_EN[expected],
    }),
    ({ field, expected, found }) => ({
      what: `\`${field}\` ska vara ${SV[expected]} men är ${SV[found]}`,
      fix: HOW_SV[expected],
    }),
  ),
  "field/empty": error<{ field: string }>(
    ({ field }) => ({ what: `\`${field}\` is empty`, fix: "fill it in, or remove the field" }),
    ({ field }) => ({ what: `\`${field}\` är tomt`, fix: "fyll i det, eller ta bort fältet" }),
  ),
  "field/not-in-list": error<{ value: string; known: readonly string[]; nearest: string | undefined }>(
    ({ value, known, nearest }) => ({
      what: `\`${value}\` is not one of the words that can stand here`,
      expected: `expected ${or(known)}`,
      fix: `write \`${nearest ?? known[0]}\``,
    }),
    ({ value, known, nearest }) => ({
      what: `\`${value}\` är inte något av orden som kan stå här`,
      expected: `väntade ${eller(known)}`,
      fix: `skriv \`${nearest ?? known[0]}\``,
    }),
  ),
  "date/format": error<{ value: string; iso: string | undefined }>(
    ({ value, iso }) => ({
      what: `\`${value}\` is not a date written as year-month-day`,
      fix: `write \`${iso ?? "2021-04-14"}\`${iso === undefined ? " for 14 April 2021" : ""}`,
    }),
    ({ value, iso }) => ({
      what: `\`${value}\` är inget datum skrivet som år-månad-dag`,
      fix: `skriv \`${iso ?? "2021-04-14"}\`${iso === undefined ? " för 14 april 2021" : ""}`,
    }),
  ),
  "date/impossible": error<{ value: string; last: string | undefined }>(
    ({ value, last }) => ({
      what: `${value} is no day in the calendar`,
      fix: last === undefined ? "write a day that exists" : `the last day of that month is ${last}`,
    }),
    ({ value, last }) => ({
      what: `${value} finns inte i kalendern`,
      fix: last === undefined ? "skriv en dag som finns" : `månadens sista dag är ${last}`,
    }),
  ),
  "url/not-allowed": error<{ value: string }>(
    ({ value }) => ({
      what: `\`${value}\` is not an address that may be linked to`,
      fix: "write a whole address that begins with `https://` (or `mailto:` or `tel:` for a contact)",
    }),
    ({ value }) => ({
      what: `\`${value}\` är ingen adress som får länkas`,
      fix: "skriv en hel adress som börjar med `https://` (eller `mailto:` eller `tel:` för en kontakt)",
    }),
  ),
  "email/format": error<{ value: string }>(
    ({ value }) => ({
      what: `\`${value}\` is no e-mail address`,
      fix: "write it as namn@kommun.se, without `mailto:`",
    }),
    ({ value }) => ({
      what: `\`${value}\` är ingen e-postadress`,
      fix: "skriv den som namn@kommun.se, utan `mailto:`",
    }),
  ),
  "id/format": error<{ value: string; example: string }>(
    ({ value, example }) => ({
      what: `\`${value}\` cannot be an id, since ids become part of addresses`,
      fix: `write \`${example}\`: small letters a–z, digits and single hyphens`,
    }),
    ({ value, example }) => ({
      what: `\`${value}\` kan inte vara ett id, eftersom id:n blir en del av adresser`,
      fix: `skriv \`${example}\`: små bokstäver a–z, siffror och enkla bindestreck`,
    }),
  ),
  "figure/negative": error<{ value: string }>(
    ({ value }) => ({
      what: `\`${value}\` cannot be a figure here: it must be zero or more`,
      fix: "write a number such as `8` or `2.5`",
    }),
    ({ value }) => ({
      what: `\`${value}\` kan inte vara ett antal: det måste vara noll eller mer`,
      fix: "skriv ett tal som `8` eller `2.5`",
    }),
  ),
};
