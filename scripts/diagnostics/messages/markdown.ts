// Diagnostics room: what can be wrong with the text below the front matter.
import { error, warning } from "../message.ts";

export const markdownMessages = {
  "markdown/link-not-allowed": error<{ url: string }>(
    ({ url }) => ({
      what: `\`${url}\` is not an address that may be linked to`,
      fix: "write an address that begins with `https://`, `http://`, `mailto:`, `tel:`, `/` or `#`",
    }),
    ({ url }) => ({
      what: `\`${url}\` är ingen adress som får länkas`,
      fix: "skriv en adress som börjar med `https://`, `http://`, `mailto:`, `tel:`, `/` eller `#`",
    }),
  ),
  "markdown/image": error<{ url: string }>(
    ({ url }) => ({
      what: `the picture \`${url}\` cannot be shown: the archive ships no pictures in texts`,
      fix: "say in words what the picture shows, or link to the page where it stands",
    }),
    ({ url }) => ({
      what: `bilden \`${url}\` kan inte visas: arkivet har inga bilder i texter`,
      fix: "skriv vad bilden visar, eller länka till sidan där den finns",
    }),
  ),
  "markdown/html": warning<{ found: string }>(
    ({ found }) => ({
      what: `\`${found}\` is HTML and is shown as it stands, as text`,
      fix: "use Markdown instead, or remove it",
    }),
    ({ found }) => ({
      what: `\`${found}\` är HTML och visas som det står, som text`,
      fix: "använd Markdown i stället, eller ta bort det",
    }),
  ),
  "markdown/unknown-language": error<{ tag: string }>(
    ({ tag }) => ({
      what: `\`${tag}\` is not the code of a language`,
      fix: "write a code such as `{lang=en}` for English, `{lang=fi}` for Finnish or `{lang=se}` for Northern Sami",
    }),
    ({ tag }) => ({
      what: `\`${tag}\` är ingen språkkod`,
      fix: "skriv en kod som `{lang=en}` för engelska, `{lang=fi}` för finska eller `{lang=se}` för nordsamiska",
    }),
  ),
  "markdown/long-paragraph": error<{ measure: "characters" | "`[`"; found: number; most: number }>(
    ({ measure, found, most }) => ({
      what: `a paragraph with ${found} ${measure} begins here; at most ${most} are read`,
      fix: "divide it with blank lines",
    }),
    ({ measure, found, most }) => ({
      what: `här börjar ett stycke med ${found} ${measure === "characters" ? "tecken" : measure}; högst ${most} läses`,
      fix: "dela det med tomma rader",
    }),
  ),
  "markdown/empty-section": warning<{ heading: string }>(
    ({ heading }) => ({
      what: `there is nothing below the heading "${heading}"`,
      fix: "write the text below it, or remove the heading",
    }),
    ({ heading }) => ({
      what: `det står ingenting under rubriken ”${heading}”`,
      fix: "skriv texten under den, eller ta bort rubriken",
    }),
  ),
  "markdown/too-deep": error<{ limit: number }>(
    ({ limit }) => ({
      what: `lists or quotes are nested more than ${limit} levels deep, so text would be lost`,
      fix: "use fewer levels",
    }),
    ({ limit }) => ({
      what: `listor eller citat ligger mer än ${limit} nivåer djupt, så text skulle gå förlorad`,
      fix: "använd färre nivåer",
    }),
  ),
};
