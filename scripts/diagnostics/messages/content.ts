// Diagnostics room: what can be wrong with the archive as a whole and with a municipality.
import { error, warning } from "../message.ts";

export const contentMessages = {
  "archive/missing": error<{ folder: string }>(
    ({ folder }) => ({
      what: `\`${folder}\` has no \`archive.yml\``,
      fix: "copy `pledges/archive.yml` from a working archive and change it to yours",
    }),
    ({ folder }) => ({
      what: `\`${folder}\` saknar \`archive.yml\``,
      fix: "kopiera `pledges/archive.yml` från ett arkiv som fungerar och ändra till ert",
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
    ({ id }) => ({ what: `two themes have the id \`${id}\``, fix: "keep one of them" }),
    ({ id }) => ({ what: `två teman har id:t \`${id}\``, fix: "behåll det ena" }),
  ),
  "archive/unknown-default": error<{ slug: string; nearest: string | undefined }>(
    ({ slug, nearest }) => ({
      what: `there is no municipality \`${slug}\``,
      fix: nearest === undefined ? "remove the line" : `write \`${nearest}\``,
    }),
    ({ slug, nearest }) => ({
      what: `det finns ingen kommun \`${slug}\``,
      fix: nearest === undefined ? "ta bort raden" : `skriv \`${nearest}\``,
    }),
  ),
  "municipality/missing": error<{ folder: string }>(
    ({ folder }) => ({
      what: `the folder \`${folder}\` has no \`municipality.yml\``,
      fix: "write one with at least `name:` and `genitive:`",
    }),
    ({ folder }) => ({
      what: `mappen \`${folder}\` saknar \`municipality.yml\``,
      fix: "skriv en med åtminstone `name:` och `genitive:`",
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
  "municipality/code-format": error<{ value: string }>(
    ({ value }) => ({
      what: `\`${value}\` is no municipality code`,
      fix: 'write four digits in quotes: `"1438"`',
    }),
    ({ value }) => ({
      what: `\`${value}\` är ingen kommunkod`,
      fix: 'skriv fyra siffror inom citattecken: `"1438"`',
    }),
  ),
  "municipality/duplicate-code": error<{ code: string; other: string }>(
    ({ code, other }) => ({
      what: `the code ${code} is already used by ${other}`,
      fix: "look the code up and write the right one",
    }),
    ({ code, other }) => ({
      what: `koden ${code} används redan av ${other}`,
      fix: "slå upp koden och skriv den rätta",
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
