// Diagnostics room: what can be wrong with the archive as a whole and with a municipality.
import { error, warning } from "../message.ts";

export const contentMessages = {
  "archive/missing": error<{ folder: string }>(
    ({ folder }) => ({
      what: `\`${folder}\` has no \`archive.yml\``,
      fix: "begin one with `npm run new -- --archive`, or stand in the folder where your archive lies",
    }),
    ({ folder }) => ({
      what: `\`${folder}\` saknar \`archive.yml\``,
      fix: "börja ett arkiv med `npm run new -- --archive`, eller stå i mappen där ert arkiv ligger",
    }),
  ),
  "archive/feed-authority": error<{ value: string }>(
    ({ value }) => ({
      what: `\`${value}\` is not a domain and a year`,
      fix: "write a domain that is yours, a comma and the year you held it: `exempel.se,2026`",
    }),
    ({ value }) => ({
      what: `\`${value}\` är inte en domän och ett år`,
      fix: "skriv en domän som är er, ett komma och året då ni hade den: `exempel.se,2026`",
    }),
  ),
  "archive/duplicate-theme": error<{ id: string }>(
    ({ id }) => ({
      what: `\`${id}\` is already the id of another theme`,
      fix: "keep one of the two, or give one another id",
    }),
    ({ id }) => ({
      what: `\`${id}\` är redan id för ett annat tema`,
      fix: "behåll det ena, eller ge det ena ett annat id",
    }),
  ),
  "archive/unknown-default": error<{ slug: string; nearest: string | undefined }>(
    ({ slug, nearest }) => ({
      what: `there is no folder of a municipality named \`${slug}\``,
      fix:
        nearest === undefined
          ? "write the name of a municipality's folder, or remove the line"
          : `write \`${nearest}\``,
    }),
    ({ slug, nearest }) => ({
      what: `det finns ingen mapp för en kommun med namnet \`${slug}\``,
      fix:
        nearest === undefined
          ? "skriv namnet på en kommuns mapp, eller ta bort raden"
          : `skriv \`${nearest}\``,
    }),
  ),
  "municipality/missing": error<{ folder: string }>(
    ({ folder }) => ({
      what: `the folder \`${folder}\` has no \`municipality.yml\``,
      fix: "write one with at least `name:` and `genitive:`, such as `name: Dals-Ed` and `genitive: Dals-Eds`",
    }),
    ({ folder }) => ({
      what: `mappen \`${folder}\` saknar \`municipality.yml\``,
      fix: "skapa filen med åtminstone två rader, till exempel `name: Dals-Ed` och `genitive: Dals-Eds`",
    }),
  ),
  "municipality/no-pledges": warning<{ name: string }>(
    ({ name }) => ({
      what: `${name} has no pledge yet, so its page says that none has been published`,
      fix: "add a folder such as `2026` with a `pledge.md`",
    }),
    ({ name }) => ({
      what: `${name} har inget löfte ännu, så kommunens sida säger att inget har publicerats`,
      fix: "lägg till en mapp som `2026` med en `pledge.md`",
    }),
  ),
  "municipality/code-format": error<{ value: string; meant: string | undefined }>(
    ({ value, meant }) => ({
      what: `\`${value}\` is not a municipality code: four digits in quotes`,
      fix: `write \`code: ${meant ?? '"1438"'}\`${meant === undefined ? " with the digits of your own" : ""}`,
    }),
    ({ value, meant }) => ({
      what: `\`${value}\` är ingen kommunkod: fyra siffror inom citattecken`,
      fix: `skriv \`code: ${meant ?? '"1438"'}\`${meant === undefined ? " med er egen kommuns siffror" : ""}`,
    }),
  ),
  "municipality/duplicate-code": error<{ code: string; other: string }>(
    ({ code, other }) => ({
      what: `the code ${code} is already used by ${other}`,
      fix: "look up the municipality's code at Statistics Sweden (SCB) and write it",
    }),
    ({ code, other }) => ({
      what: `koden ${code} används redan av ${other}`,
      fix: "slå upp kommunens kod hos SCB och skriv den",
    }),
  ),
  "municipality/duplicate-partner": error<{ id: string }>(
    ({ id }) => ({
      what: `the id \`${id}\` is already taken by a party`,
      fix: "give the partner an id of its own; police, municipality, joint and editors are taken",
    }),
    ({ id }) => ({
      what: `id:t \`${id}\` används redan av en part`,
      fix: "ge parten ett eget id; police, municipality, joint och editors är upptagna",
    }),
  ),
};
