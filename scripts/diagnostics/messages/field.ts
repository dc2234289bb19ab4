// Diagnostics room: what can be wrong with a field as such: missing, unknown, empty, of the wrong kind.
import {
  type FieldName,
  howInEnglish,
  howInSwedish,
  IS_EN,
  IS_SV,
  inEnglish,
  inSwedish,
  type Kind,
  SHOULD_EN,
  SHOULD_SV,
  ticked,
} from "../kinds.ts";
import { and, eller, error, och, or, warning, withMeaning } from "../message.ts";

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
              ? "remove it, or put what it says in another field; docs/falt.md lists them all"
              : `write \`${nearest}:\``,
    }),
    ({ key, nearest, known, home }) => ({
      what: `det finns inget fält \`${key}\` här`,
      expected: `här kan stå ${eller(known)}`,
      fix:
        home === ""
          ? "flytta det till filens början, och låt raden börja längst till vänster"
          : home !== undefined
            ? `flytta det till \`${home}:\`, med lika många mellanslag före som de andra fälten där`
            : nearest === undefined
              ? "ta bort det, eller skriv det som står där i ett annat fält; alla fält finns i docs/falt.md"
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
  "field/stray-quote": warning<{ quote: string; meant: string }>(
    ({ quote, meant }) => ({
      what: `\`${quote}\` stands here alone, so it would be shown as part of the text`,
      fix: `write \`${meant}\`, or add the mark that is missing`,
    }),
    ({ quote, meant }) => ({
      what: `\`${quote}\` står ensamt här, så det skulle visas som en del av texten`,
      fix: `skriv \`${meant}\`, eller sätt dit det citattecken som saknas`,
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
  "field/empty": error<{
    name: FieldName;
    isRequired: boolean;
    isList: boolean;
    /** Those that belong in it, or in each item of it. */
    fields: readonly string[];
  }>(
    ({ name, isRequired, isList, fields }) => {
      const below = isList ? "write at least one item below it, after `- `" : "write fields below it";
      const how = fields.length === 0 ? "fill it in" : `${below}: ${ticked(fields).join(", ")}`;
      return {
        what: `${inEnglish(name)} is empty`,
        fix: isRequired ? how : `${how}${fields.length === 0 ? "," : ";"} or remove the line`,
      };
    },
    ({ name, isRequired, isList, fields }) => {
      const [it, empty] = name.item === undefined ? ["det", "tomt"] : ["den", "tom"];
      const below = isList ? `skriv minst en punkt under ${it}, efter \`- \`` : `skriv fält under ${it}`;
      const how = fields.length === 0 ? `fyll i ${it}` : `${below}: ${ticked(fields).join(", ")}`;
      return {
        what: `${inSwedish(name)} är ${empty}`,
        fix: isRequired ? how : `${how}${fields.length === 0 ? "," : ";"} eller ta bort raden`,
      };
    },
  ),
  "field/too-long": error<{ name: FieldName; length: number; most: number }>(
    ({ name, length, most }) => ({
      what: `${inEnglish(name)} has ${length} characters; at most ${most} are read`,
      fix: "shorten it; in a pledge or a follow-up, long text goes below the closing `---`",
    }),
    ({ name, length, most }) => ({
      what: `${inSwedish(name)} har ${length} tecken; högst ${most} läses`,
      fix: "korta texten; i ett löfte eller en uppföljning hör lång text hemma under avslutande `---`",
    }),
  ),
  "field/not-in-list": error<{
    value: string;
    known: readonly string[];
    nearest: string | undefined;
    inSwedish: Readonly<Record<string, string>>;
  }>(
    ({ value, known, nearest }) => ({
      what: `\`${value}\` is not one of the words that can stand here`,
      expected: `expected ${or(known)}`,
      fix: `write ${nearest === undefined ? or(known.map((word) => `\`${word}\``)) : `\`${nearest}\``}`,
    }),
    ({ value, known, nearest, inSwedish }) => ({
      what: `\`${value}\` är inte något av orden som kan stå här`,
      expected: `här kan stå ${eller(known)}`,
      fix: `skriv ${eller((nearest === undefined ? known : [nearest]).map((word) => withMeaning(word, inSwedish)))}`,
    }),
  ),
};
