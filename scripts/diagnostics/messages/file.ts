// Diagnostics room: what can be wrong with a file or folder by its name, place and kind.
import { and, error, och } from "../message.ts";

const ticked = (names: readonly string[]) => names.map((name) => `\`${name}\``);

/** What the system says → what it means; others are quoted as they are. */
const REASONS: Readonly<Record<string, { en: string; sv: string; enFix: string; svFix: string }>> = {
  ENOENT: {
    en: "it does not exist",
    sv: "den finns inte",
    enFix: "create it, or name the right folder",
    svFix: "skapa den, eller ange rätt mapp",
  },
  EACCES: {
    en: "you are not allowed to read it",
    sv: "du har inte rätt att läsa den",
    enFix: "give yourself the right to read it",
    svFix: "ge dig rätt att läsa den",
  },
  ELOOP: {
    en: "it is a link",
    sv: "den är en genväg (symbolisk länk)",
    enFix: "put the file itself here",
    svFix: "lägg själva filen här",
  },
};

interface Reserved {
  readonly name: string;
  /** What of the name is the site's own: `part`. */
  readonly what: "name" | "beginning" | "end";
  readonly part: string;
}

// tema → tema-kommun; redaktionen → kommun-redaktionen, as it must begin otherwise.
const otherName = (name: string, what: Reserved["what"]): string =>
  what === "beginning" || /^(?:assets|data|pagefind|redaktion)$/.test(name)
    ? `kommun-${name}`
    : `${name}-kommun`;

export const fileMessages = {
  "file/not-content": error<{ name: string; expected: readonly string[]; meant: string | undefined }>(
    ({ name, expected, meant }) => ({
      what: `\`${name}\` is no content that this archive knows, so it would be left out`,
      fix:
        meant === undefined
          ? `move it out of the content folder; here belongs only ${and(ticked(expected))}`
          : `rename it to \`${meant}\``,
    }),
    ({ name, expected, meant }) => ({
      what: `\`${name}\` är inget innehåll som arkivet känner till och skulle inte komma med`,
      fix:
        meant === undefined
          ? `flytta bort det ur innehållsmappen; här hör bara ${och(ticked(expected))} hemma`
          : `byt namn till \`${meant}\``,
    }),
  ),
  "file/outside-folder": error<{ name: string; folder: string }>(
    ({ name, folder }) => ({
      what: `\`${name}\` does not lie in a folder of a pledge`,
      fix: `move it to a folder that is named by the pledge's year, such as \`${folder}\``,
    }),
    ({ name, folder }) => ({
      what: `\`${name}\` ligger inte i mappen för något löfte`,
      fix: `flytta filen till en mapp som heter som löftets år, till exempel \`${folder}\``,
    }),
  ),
  "file/link": error<{ name: string }>(
    ({ name }) => ({
      what: `\`${name}\` is a link to somewhere else`,
      fix: "put the file or folder itself here; links are never followed",
    }),
    ({ name }) => ({
      what: `\`${name}\` är bara en genväg till en annan plats`,
      fix: "lägg själva filen eller mappen här; genvägar (symboliska länkar) följs aldrig",
    }),
  ),
  "file/not-plain": error<{ name: string }>(
    ({ name }) => ({ what: `\`${name}\` is neither a plain file nor a folder`, fix: "remove it" }),
    ({ name }) => ({ what: `\`${name}\` är varken en vanlig fil eller en mapp`, fix: "ta bort den" }),
  ),
  "file/unreadable": error<{ name: string; reason: string }>(
    ({ name, reason }) => ({
      what: `\`${name}\` cannot be read: ${REASONS[reason]?.en ?? `the system says ${reason}`}`,
      fix: REASONS[reason]?.enFix ?? "check that it can be opened",
    }),
    ({ name, reason }) => ({
      what: `\`${name}\` går inte att läsa: ${REASONS[reason]?.sv ?? `systemet svarar ${reason}`}`,
      fix: REASONS[reason]?.svFix ?? "kontrollera att den går att öppna",
    }),
  ),
  "file/bad-name": error<{ name: string; example: string }>(
    ({ name, example }) => ({
      what: `\`${name}\` cannot be part of a permanent address`,
      fix: `rename the folder to \`${example}\`: small letters a–z, digits and single hyphens`,
    }),
    ({ name, example }) => ({
      what: `\`${name}\` kan inte ingå i en permanent adress`,
      fix: `byt namn på mappen till \`${example}\`: små bokstäver a–z, siffror och enkla bindestreck`,
    }),
  ),
  "file/name-too-long": error<{ name: string; length: number; most: number }>(
    ({ name, length, most }) => ({
      what: `the name \`${name}\` becomes part of an address, but has ${length} characters; at most ${most} are allowed`,
      fix: "give it a shorter name; a title can say the rest",
    }),
    ({ name, length, most }) => ({
      what: `namnet \`${name}\` blir en del av en adress men har ${length} tecken; högst ${most} är tillåtna`,
      fix: "ge ett kortare namn; en rubrik kan säga resten",
    }),
  ),
  "file/bad-pledge-name": error<{ name: string; meant: string | undefined }>(
    ({ name, meant }) => ({
      what: `\`${name}\` is no name of a pledge's folder: it must begin with the year the pledge begins`,
      fix:
        meant === undefined
          ? "name it like `2026`, `2026-2027` or `2026-resecentrum`, or move it out of the content folder"
          : `rename it to \`${meant}\``,
    }),
    ({ name, meant }) => ({
      what: `\`${name}\` duger inte som namn på ett löftes mapp: det ska börja med året då löftet börjar gälla`,
      fix:
        meant === undefined
          ? "ge mappen ett namn som `2026`, `2026-2027` eller `2026-resecentrum`, eller flytta bort den ur innehållsmappen"
          : `byt namn till \`${meant}\``,
    }),
  ),
  "file/reserved-name": error<Reserved>(
    ({ name, what, part }) => ({
      what: {
        name: `the address \`/${name}/\` belongs to the site's own pages`,
        beginning: `addresses that begin with \`/${part}\` belong to the site's own pages, and \`/${name}/\` would be one of them`,
        end: `\`/${name}/\` ends with \`${part}\`, and would be sent as a content file instead of a page`,
      }[what],
      fix: `rename the folder, for example to \`${otherName(name, what)}\``,
    }),
    ({ name, what, part }) => ({
      what: {
        name: `adressen \`/${name}/\` hör till webbplatsens egna sidor`,
        beginning: `adresser som börjar med \`/${part}\` hör till webbplatsens egna sidor, och \`/${name}/\` skulle bli en av dem`,
        end: `\`/${name}/\` slutar med \`${part}\` och skulle skickas som en innehållsfil i stället för en sida`,
      }[what],
      fix: `byt namn på mappen, till exempel till \`${otherName(name, what)}\``,
    }),
  ),
  "file/same-address": error<{ name: string; other: string }>(
    ({ name, other }) => ({
      what: `\`${name}\` and \`${other}\` would get the same address`,
      fix: "keep one of them, or give one another name",
    }),
    ({ name, other }) => ({
      what: `\`${name}\` och \`${other}\` skulle få samma adress`,
      fix: "behåll den ena, eller ge den ena ett annat namn",
    }),
  ),
};
