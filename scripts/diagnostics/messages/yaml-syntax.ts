// Diagnostics room: YAML that cannot be read, said in the words of someone who writes text, not of the parser.
import { error, quoted } from "../message.ts";

export const yamlSyntaxMessages = {
  "yaml/tab": error<Record<never, never>>(
    () => ({ what: "a tab stands where spaces are needed", fix: "use two spaces for each level" }),
    () => ({
      what: "en tabb står där det behövs mellanslag",
      fix: "ta bort tabben och skriv två mellanslag för varje steg in",
    }),
  ),
  "yaml/indentation": error<{ found: number; wanted: number; like: string }>(
    ({ found, wanted, like }) => ({
      what: `this line begins ${found === 0 ? "at the very left" : `${spaces(found)} in`}, where it belongs to nothing`,
      fix: `let it begin ${wanted === 0 ? "at the very left" : `${spaces(wanted)} in`}, like \`${like}\``,
    }),
    ({ found, wanted, like }) => ({
      what: `raden börjar ${found === 0 ? "längst till vänster" : `med ${spacesInSwedish(found)}`}, och då hör den inte ihop med något ovanför`,
      fix: `låt den börja ${wanted === 0 ? "längst till vänster" : `med ${spacesInSwedish(wanted)}`}, som \`${like}\``,
    }),
  ),
  "yaml/not-a-field": error<{ text: string; wanted: string | undefined }>(
    ({ text, wanted }) => ({
      what: `\`${text}\` is no field, and no part of the text above`,
      fix: `write ${wanted === undefined ? "a field, a colon, a space and its text; or put what continues the text above on the same line as that" : `\`${wanted}\``}`,
    }),
    ({ text, wanted }) => ({
      what: `\`${text}\` är inget fält och hör inte till texten ovanför`,
      fix: `${wanted === undefined ? "skriv fältets namn, kolon, mellanslag och text; hör raden till texten ovanför, ta bort radbrytningen så att allt står på en rad" : `skriv \`${wanted}\``}`,
    }),
  ),
  "yaml/comment-in-text": error<Record<never, never>>(
    () => ({
      what: "the comment above ends the text, so this line belongs to nothing",
      fix: "move the comment to the line before the field",
    }),
    () => ({
      what: "kommentaren ovanför avslutar texten, så raden hör inte till något",
      fix: "flytta kommentaren till raden före fältet",
    }),
  ),
  "yaml/missing-space": error<{ after: string; wanted: string }>(
    ({ after, wanted }) => ({ what: `a space is missing after \`${after}\``, fix: `write \`${wanted}\`` }),
    ({ after, wanted }) => ({
      what: `det saknas ett mellanslag efter \`${after}\``,
      fix: `skriv \`${wanted}\``,
    }),
  ),
  "yaml/colon-in-text": error<{ text: string }>(
    ({ text }) => ({
      what: "a colon followed by a space makes this text look like a field",
      fix: `write ${quoted(text)}`,
    }),
    ({ text }) => ({
      what: "ett kolon följt av mellanslag får texten att se ut som ett nytt fält",
      fix: `sätt citattecken om hela texten: ${quoted(text)}`,
    }),
  ),
  "yaml/special-start": error<{ character: string; text: string }>(
    ({ character, text }) => ({
      what: `a text cannot begin with ${named(character)} unless it is in quotes`,
      fix: `write ${quoted(text)}`,
    }),
    ({ character, text }) => ({
      what: `en text kan inte börja med ${namedInSwedish(character)} om den inte står inom citattecken`,
      fix: `sätt citattecken om hela texten: ${quoted(text)}`,
    }),
  ),
  "yaml/text-after-quote": error<{ text: string; rest: string }>(
    ({ text, rest }) => ({
      what: `the quoted text has ended, but \`${rest}\` follows it`,
      fix: `write ${quoted(text)}`,
    }),
    ({ text, rest }) => ({
      what: `texten inom citattecken är slut, men \`${rest}\` följer efter`,
      fix: `skriv ${quoted(text)}`,
    }),
  ),
  "yaml/text-after-block": error<{ character: string; rest: string }>(
    ({ character, rest }) => ({
      what: `after \`${character}\` the text begins on the next line, but \`${rest}\` stands on this one`,
      fix: `write ${quoted(`${character} ${rest}`)}, or move \`${rest}\` to the next line, two spaces further in`,
    }),
    ({ character, rest }) => ({
      what: `efter \`${character}\` börjar texten på nästa rad, men \`${rest}\` står på den här`,
      fix: `skriv ${quoted(`${character} ${rest}`)}, eller flytta \`${rest}\` till nästa rad, två mellanslag längre in`,
    }),
  ),
  "yaml/list-on-line": error<{ text: string }>(
    ({ text }) => ({
      what: `\`${text}\` begins a list, which must stand on lines of its own`,
      fix: `write ${quoted(text)} if it is text; else move it to the next line, two spaces further in`,
    }),
    ({ text }) => ({
      what: `\`${text}\` inleder en lista, som måste stå på egna rader`,
      fix: `skriv ${quoted(text)} om det är text; flytta det annars till nästa rad, två mellanslag längre in`,
    }),
  ),
  "yaml/unclosed-quote": error<{ quote: string }>(
    ({ quote }) => ({
      what: `the text that \`${quote}\` opens is never closed`,
      fix: `end the text with \`${quote}\`, or leave out the first one`,
    }),
    ({ quote }) => ({
      what: `texten som \`${quote}\` inleder avslutas aldrig`,
      fix: `avsluta texten med \`${quote}\`, eller ta bort det första`,
    }),
  ),
  "yaml/unclosed-bracket": error<{ open: string; close: string }>(
    ({ open, close }) => ({
      what: `what \`${open}\` opens is never closed`,
      fix: `end it with \`${close}\`, or put the whole text in quotes`,
    }),
    ({ open, close }) => ({
      what: `det som \`${open}\` inleder avslutas aldrig`,
      fix: `avsluta det med \`${close}\`, eller sätt hela texten inom citattecken`,
    }),
  ),
  "yaml/missing-comma": error<{ found: string }>(
    ({ found }) => ({
      what: `a comma is missing before \`${found}\``,
      fix: `write \`, ${found}\`; a text with a comma, colon or bracket of its own goes in quotes`,
    }),
    ({ found }) => ({
      what: `det saknas ett komma före \`${found}\``,
      fix: `skriv \`, ${found}\`; en text som själv har komma, kolon eller parentes ska stå inom citattecken`,
    }),
  ),
  "yaml/escape": error<{ found: string }>(
    ({ found }) => ({
      what: `\`${found}\` means nothing inside "…"`,
      fix: "write the text in '…' instead, where `\\` is a character like any other",
    }),
    ({ found }) => ({
      what: `\`${found}\` betyder ingenting inuti "…"`,
      fix: "skriv texten inom '…' i stället, där `\\` är ett tecken som alla andra",
    }),
  ),
  "yaml/syntax": error<{ reason: string }>(
    ({ reason }) => ({
      what: `this cannot be read as YAML (${reason})`,
      fix: "compare with a file that works; a text with special characters goes in quotes",
    }),
    () => ({
      what: "här är något skrivet på ett sätt som inte går att tolka",
      fix: "jämför raden och den före med en fil som fungerar; en text med specialtecken ska stå inom citattecken",
    }),
  ),
};

const spaces = (count: number): string => `${count} ${count === 1 ? "space" : "spaces"}`;
const spacesInSwedish = (count: number): string => `${count} mellanslag`;

/** A backtick cannot be shown between backticks. */
const named = (character: string): string => (character === "`" ? "a backtick" : `\`${character}\``);
const namedInSwedish = (character: string): string =>
  character === "`" ? "ett gravt accenttecken" : `\`${character}\``;
