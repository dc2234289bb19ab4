// Diagnostics room: what can be wrong with a file before a word of it is read as YAML.
import { error } from "../message.ts";

export const fileMessages = {
  "file/not-content": error<{ name: string; expected: string }>(
    ({ name, expected }) => ({
      what: `\`${name}\` is no content that this archive knows, so it would be left out`,
      fix: `move it out of the content folder; here belongs ${expected}`,
    }),
    ({ name, expected }) => ({
      what: `\`${name}\` är inget innehåll som arkivet känner till och skulle inte komma med`,
      fix: `flytta filen till en plats utanför innehållsmappen; här hör ${expected} hemma`,
    }),
  ),
  "file/link": error<{ name: string }>(
    ({ name }) => ({
      what: `\`${name}\` is a link to somewhere else`,
      fix: "put the file itself here; links are never followed",
    }),
    ({ name }) => ({
      what: `\`${name}\` är en länk till en annan plats`,
      fix: "lägg själva filen här; länkar följs aldrig",
    }),
  ),
  "file/not-plain": error<{ name: string }>(
    ({ name }) => ({ what: `\`${name}\` is neither a plain file nor a folder`, fix: "remove it" }),
    ({ name }) => ({ what: `\`${name}\` är varken en vanlig fil eller en mapp`, fix: "ta bort den" }),
  ),
  "file/unreadable": error<{ reason: string }>(
    ({ reason }) => ({
      what: `the file cannot be read (${reason})`,
      fix: "check that it exists and that you may read it",
    }),
    ({ reason }) => ({
      what: `filen går inte att läsa (${reason})`,
      fix: "kontrollera att den finns och att du får läsa den",
    }),
  ),
  "file/bad-name": error<{ name: string; example: string }>(
    ({ name, example }) => ({
      what: `\`${name}\` cannot be part of a permanent address`,
      fix: `rename it to \`${example}\`: small letters a–z, digits and single hyphens`,
    }),
    ({ name, example }) => ({
      what: `\`${name}\` kan inte ingå i en permanent adress`,
      fix: `byt namn till \`${example}\`: små bokstäver a–z, siffror och enkla bindestreck`,
    }),
  ),
  "file/reserved-name": error<{ name: string }>(
    ({ name }) => ({
      what: `the address \`/${name}/\` belongs to the site's own pages`,
      fix: `rename the folder, for example to \`${name}-kommun\``,
    }),
    ({ name }) => ({
      what: `adressen \`/${name}/\` hör till webbplatsens egna sidor`,
      fix: `byt namn på mappen, till exempel till \`${name}-kommun\``,
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
  "file/too-large": error<{ size: string; limit: string }>(
    ({ size, limit }) => ({
      what: `the file is ${size}; at most ${limit} is read`,
      fix: "shorten it, or move long material to a page of its own and link to it",
    }),
    ({ size, limit }) => ({
      what: `filen är ${size}; högst ${limit} läses`,
      fix: "korta den, eller lägg långt material på en egen sida och länka dit",
    }),
  ),
  "file/not-utf8": error<{ byte: number }>(
    ({ byte }) => ({
      what: `byte ${byte} of the file is not UTF-8, so å, ä and ö would come out wrong`,
      fix: "save the file again with the encoding UTF-8",
    }),
    ({ byte }) => ({
      what: `byte ${byte} i filen är inte UTF-8, så å, ä och ö skulle bli fel`,
      fix: "spara filen på nytt med teckenkodningen UTF-8",
    }),
  ),
  "file/empty": error<Record<never, never>>(
    () => ({ what: "the file is empty", fix: "write its content, or remove it" }),
    () => ({ what: "filen är tom", fix: "skriv innehållet, eller ta bort filen" }),
  ),
  "file/control-character": error<{ name: string }>(
    ({ name }) => ({
      what: `an invisible control character stands here (${name})`,
      fix: "delete it and write the text by hand; it often comes with text pasted from Word",
    }),
    ({ name }) => ({
      what: `här står ett osynligt styrtecken (${name})`,
      fix: "ta bort det och skriv texten för hand; det följer ofta med text som klistrats in från Word",
    }),
  ),
  "file/hidden-character": error<{ name: string }>(
    ({ name }) => ({
      what: `a character stands here that cannot be seen but changes what is read (${name})`,
      fix: "delete it and write the word again by hand",
    }),
    ({ name }) => ({
      what: `här står ett tecken som inte syns men som ändrar vad som läses (${name})`,
      fix: "ta bort det och skriv ordet på nytt för hand",
    }),
  ),
  "matter/no-opening": error<{ found: string }>(
    ({ found }) => ({
      what: `the first line is \`${found}\`, so the file has no front matter`,
      fix: "let the first line be exactly `---`, without spaces before or after",
    }),
    ({ found }) => ({
      what: `första raden är \`${found}\`, så filen saknar huvud`,
      fix: "låt första raden vara exakt `---`, utan mellanslag före eller efter",
    }),
  ),
  "matter/after-opening": error<{ found: string }>(
    ({ found }) => ({
      what: `\`${found}\` stands after the opening \`---\`; only YAML is read here and nothing is ever run`,
      fix: "let the first line be exactly `---`",
    }),
    ({ found }) => ({
      what: `\`${found}\` står efter inledande \`---\`; här läses bara YAML, och ingenting körs någonsin`,
      fix: "låt första raden vara exakt `---`",
    }),
  ),
  "matter/not-closed": error<Record<never, never>>(
    () => ({
      what: "the front matter that begins here is never closed",
      fix: "write a line with exactly `---` after the last field",
    }),
    () => ({
      what: "huvudet som börjar här avslutas aldrig",
      fix: "skriv en rad med exakt `---` efter det sista fältet",
    }),
  ),
  "matter/bad-closing": error<{ found: string }>(
    ({ found }) => ({
      what: `\`${found}\` looks like the end of the front matter but is not exactly \`---\``,
      fix: "write exactly `---`, without anything before or after",
    }),
    ({ found }) => ({
      what: `\`${found}\` liknar huvudets slut men är inte exakt \`---\``,
      fix: "skriv exakt `---`, utan något före eller efter",
    }),
  ),
  "matter/too-large": error<{ size: string; limit: string }>(
    ({ size, limit }) => ({
      what: `the front matter is ${size}; at most ${limit} is read`,
      fix: "move long text below the closing `---`",
    }),
    ({ size, limit }) => ({
      what: `huvudet är ${size}; högst ${limit} läses`,
      fix: "flytta lång text till under avslutande `---`",
    }),
  ),
};
