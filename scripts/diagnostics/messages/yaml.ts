// Diagnostics room: YAML that could be read but would not mean what it looks like.
import { error, quoted } from "../message.ts";

type Nothing = Record<never, never>;

export const yamlMessages = {
  "yaml/tag": error<{ found: string; text: string }>(
    ({ found, text }) => ({
      what: `\`${found}\` would be read as a YAML tag, not as text`,
      fix: found.startsWith("!!") ? `remove \`${found}\`` : `write ${quoted(text)}`,
    }),
    ({ found, text }) => ({
      what: `\`${found}\` har en särskild betydelse först i ett fält (en YAML-tagg) och skulle inte läsas som text`,
      fix: found.startsWith("!!")
        ? `ta bort \`${found}\``
        : `sätt citattecken om hela texten: ${quoted(text)}`,
    }),
  ),
  "yaml/anchor": error<{ found: string; text: string }>(
    ({ found, text }) => ({
      what: `\`${found}\` would be read as a YAML anchor and vanish from the text`,
      fix: `write ${quoted(text)}`,
    }),
    ({ found, text }) => ({
      what: `\`${found}\` har en särskild betydelse först i ett fält (ett YAML-ankare) och skulle försvinna ur texten`,
      fix: `sätt citattecken om hela texten: ${quoted(text)}`,
    }),
  ),
  "yaml/alias": error<{ found: string; text: string }>(
    ({ found, text }) => ({
      what: `\`${found}\` would be read as a YAML alias, not as text`,
      fix: `write ${quoted(text)}`,
    }),
    ({ found, text }) => ({
      what: `\`${found}\` har en särskild betydelse först i ett fält (ett YAML-alias) och skulle inte läsas som text`,
      fix: `sätt citattecken om hela texten: ${quoted(text)}`,
    }),
  ),
  "yaml/merge-key": error<Nothing>(
    () => ({
      what: "`<<` would bring in fields from somewhere else",
      fix: "write the fields out here",
    }),
    () => ({
      what: "`<<` skulle hämta fält från ett annat ställe",
      fix: "skriv ut fälten här",
    }),
  ),
  "yaml/bullet": error<{ found: string }>(
    ({ found }) => ({
      what: `\`${found}\` does not begin an item of a list`,
      fix: "write a hyphen and a space: `- `",
    }),
    ({ found }) => ({
      what: `\`${found}\` inleder ingen punkt i en lista`,
      fix: "skriv ett bindestreck och ett mellanslag: `- `",
    }),
  ),
  "yaml/directive": error<{ found: string }>(
    ({ found }) => ({ what: `\`${found}\` is an instruction to a YAML parser`, fix: "remove the line" }),
    ({ found }) => ({
      what: `\`${found}\` är en teknisk anvisning som inte används här`,
      fix: "ta bort raden",
    }),
  ),
  "yaml/several-documents": error<{ found: string }>(
    ({ found }) => ({
      what: `\`${found}\` would end the fields here, and what follows would not be read`,
      fix: "remove the line",
    }),
    ({ found }) => ({
      what: `\`${found}\` skulle avsluta fälten här, och det som följer skulle inte läsas`,
      fix: "ta bort raden",
    }),
  ),
  "yaml/comment-eats-text": error<{ kept: string; lost: string }>(
    ({ kept, lost }) => ({
      what: `\`${lost}\` would be lost, since \`#\` begins a comment here`,
      fix: `if it belongs to the text, write ${quoted(`${kept} ${lost}`.trim())}; else move it to a line of its own`,
    }),
    ({ kept, lost }) => ({
      what: `\`${lost}\` skulle gå förlorat, eftersom \`#\` inleder en kommentar här`,
      fix: `skriv ${quoted(`${kept} ${lost}`.trim())} om det hör till texten; flytta det annars till en egen rad`,
    }),
  ),
  "yaml/duplicate-key": error<{ key: string }>(
    ({ key }) => ({ what: `\`${key}\` stands here a second time`, fix: "keep one of the two" }),
    ({ key }) => ({ what: `\`${key}\` står redan längre upp`, fix: "behåll det ena och ta bort det andra" }),
  ),
  "yaml/too-deep": error<{ limit: number }>(
    ({ limit }) => ({
      what: `fields are nested more than ${limit} levels deep`,
      fix: "check the indentation and the brackets",
    }),
    ({ limit }) => ({
      what: `fälten ligger mer än ${limit} nivåer djupt`,
      fix: "kontrollera mellanslagen först på raderna, och att varje `{` och `[` har sin `}` och `]`",
    }),
  ),
  "yaml/no-fields": error<Nothing>(
    () => ({
      what: "there are no fields here",
      fix: "write fields, one on each line, such as `title: Medborgarlöfte 2026`",
    }),
    () => ({
      what: "här finns inga fält",
      fix: "skriv fält, ett på varje rad, till exempel `title: Medborgarlöfte 2026`",
    }),
  ),
  "yaml/not-a-map": error<{ found: string }>(
    ({ found }) => ({
      what: `\`${found}\` stands where the first field should be`,
      fix: "write fields, one on each line, such as `title: Medborgarlöfte 2026`",
    }),
    ({ found }) => ({
      what: `\`${found}\` står där det första fältet ska stå`,
      fix: "skriv fält, ett på varje rad, till exempel `title: Medborgarlöfte 2026`",
    }),
  ),
};
