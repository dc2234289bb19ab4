// Diagnostics room: what can be wrong with the YAML itself, said without the parser's own words where possible.
import { error } from "../message.ts";

export const yamlMessages = {
  "yaml/tag": error<{ found: string }>(
    ({ found }) => ({
      what: `\`${found}\` is a YAML tag, which this archive does not read`,
      fix: "put the whole text in quotes, or remove the tag",
    }),
    ({ found }) => ({
      what: `\`${found}\` är en YAML-tagg, och sådana läser arkivet inte`,
      fix: "sätt hela texten inom citattecken, eller ta bort taggen",
    }),
  ),
  "yaml/anchor": error<{ found: string }>(
    ({ found }) => ({
      what: `\`${found}\` would be read as a YAML anchor and vanish from the text`,
      fix: "put the whole text in quotes",
    }),
    ({ found }) => ({
      what: `\`${found}\` skulle läsas som ett YAML-ankare och försvinna ur texten`,
      fix: "sätt hela texten inom citattecken",
    }),
  ),
  "yaml/alias": error<{ found: string }>(
    ({ found }) => ({
      what: `\`${found}\` would be read as a YAML alias, not as text`,
      fix: "put the whole text in quotes",
    }),
    ({ found }) => ({
      what: `\`${found}\` skulle läsas som ett YAML-alias, inte som text`,
      fix: "sätt hela texten inom citattecken",
    }),
  ),
  "yaml/merge-key": error<Record<never, never>>(
    () => ({
      what: "`<<` would merge other fields into this place",
      fix: "write the fields out here",
    }),
    () => ({
      what: "`<<` skulle slå ihop andra fält med det här stället",
      fix: "skriv ut fälten här",
    }),
  ),
  "yaml/comment-eats-text": error<{ kept: string; lost: string }>(
    ({ kept, lost }) => ({
      what: `\`${lost}\` would be lost: after an unquoted text, \`#\` begins a comment`,
      fix: `use quotes if it belongs to the text: "${kept} ${lost}"; else move the comment to a line of its own`,
    }),
    ({ kept, lost }) => ({
      what: `\`${lost}\` skulle gå förlorat: efter en text utan citattecken inleder \`#\` en kommentar`,
      fix: `använd citattecken om det hör till texten: "${kept} ${lost}"; flytta annars kommentaren till en egen rad`,
    }),
  ),
  "yaml/duplicate-key": error<{ key: string }>(
    ({ key }) => ({
      what: `\`${key}\` stands here a second time`,
      fix: "keep one of the two",
    }),
    ({ key }) => ({
      what: `\`${key}\` står här en andra gång`,
      fix: "behåll den ena",
    }),
  ),
  "yaml/too-deep": error<{ limit: number }>(
    ({ limit }) => ({
      what: `fields are nested more than ${limit} levels deep`,
      fix: "check the indentation and the brackets",
    }),
    ({ limit }) => ({
      what: `fälten ligger mer än ${limit} nivåer djupt`,
      fix: "kontrollera indragen och parenteserna",
    }),
  ),
  "yaml/not-a-map": error<{ found: string }>(
    ({ found }) => ({
      what: `${found} stands here instead of fields`,
      fix: "write fields, one a line: `title: Medborgarlöfte 2026`",
    }),
    ({ found }) => ({
      what: `här står ${found} i stället för fält`,
      fix: "skriv fält, ett per rad: `title: Medborgarlöfte 2026`",
    }),
  ),
  "yaml/colon-in-text": error<{ text: string }>(
    ({ text }) => ({
      what: "a colon followed by a space makes this text look like a field",
      fix: `put the text in quotes: "${text}"`,
    }),
    ({ text }) => ({
      what: "ett kolon följt av mellanslag gör att texten ser ut som ett fält",
      fix: `sätt texten inom citattecken: "${text}"`,
    }),
  ),
  "yaml/special-start": error<{ character: string; text: string }>(
    ({ character, text }) => ({
      what: `a text that begins with \`${character}\` is read as something else`,
      fix: `put the whole text in quotes: '${text}'`,
    }),
    ({ character, text }) => ({
      what: `en text som börjar med \`${character}\` läses som något annat`,
      fix: `sätt hela texten inom citattecken: '${text}'`,
    }),
  ),
  "yaml/tab": error<Record<never, never>>(
    () => ({ what: "a tab stands where spaces are needed", fix: "use two spaces for each level" }),
    () => ({
      what: "här står en tabb där det behövs mellanslag",
      fix: "använd två mellanslag för varje nivå",
    }),
  ),
  "yaml/unclosed-quote": error<Record<never, never>>(
    () => ({
      what: "a quotation mark opens a text that is never closed",
      fix: 'end the text with the same mark; a `"` inside "…" is written `\\"`',
    }),
    () => ({
      what: "ett citattecken inleder en text som aldrig avslutas",
      fix: 'avsluta texten med samma tecken; ett `"` inuti "…" skrivs `\\"`',
    }),
  ),
  "yaml/indentation": error<Record<never, never>>(
    () => ({
      what: "this line is indented so that it belongs to nothing",
      fix: "line it up with the other fields of the same level, two spaces a level",
    }),
    () => ({
      what: "raden är indragen så att den inte hör till något",
      fix: "rikta den efter de andra fälten på samma nivå, två mellanslag per nivå",
    }),
  ),
  "yaml/syntax": error<{ reason: string }>(
    ({ reason }) => ({
      what: `this cannot be read as YAML (${reason})`,
      fix: "compare with another file; a text with special characters goes in quotes",
    }),
    ({ reason }) => ({
      what: `det här går inte att läsa som YAML (${reason})`,
      fix: "jämför med en annan fil; en text med specialtecken ska stå inom citattecken",
    }),
  ),
};
