// Diagnostics room: numbers and addresses of persons in content. No message repeats them: logs of a build are often open to all.
import { hint, warning } from "../message.ts";

/** With a dot for every figure or letter that is not shown. */
interface Found {
  readonly hidden: string;
}

export const privacyMessages = {
  "privacy/personal-number": warning<Found>(
    ({ hidden }) => ({
      what: `here stands what looks like a personal identity number (${hidden}), and the page would show it to everybody`,
      fix: "take it away; if it has been published or committed already, ask your data protection officer how to remove it from the history as well",
    }),
    ({ hidden }) => ({
      what: `här står något som ser ut som ett personnummer (${hidden}), och sidan skulle visa det för alla`,
      fix: "ta bort det; är det redan publicerat eller incheckat, fråga ert dataskyddsombud hur det ska tas bort även ur historiken",
    }),
  ),
  "privacy/phone-number": warning<Found>(
    ({ hidden }) => ({
      what: `here stands a telephone number (${hidden}) that may be a person's own`,
      fix: "take it away, or write the office's number under `contact:` in municipality.yml; numbers that stand there may stand in texts too",
    }),
    ({ hidden }) => ({
      what: `här står ett telefonnummer (${hidden}) som kan vara någons eget`,
      fix: "ta bort det, eller skriv verksamhetens nummer under `contact:` i municipality.yml; nummer som står där får stå i texter också",
    }),
  ),
  "privacy/private-mail": warning<Found>(
    ({ hidden }) => ({
      what: `\`${hidden}\` is an address at a host for private e-mail`,
      fix: "take it away, or write the address of an office, such as `trygghet@exempel.se`",
    }),
    ({ hidden }) => ({
      what: `\`${hidden}\` är en adress hos en tjänst för privat e-post`,
      fix: "ta bort den, eller skriv en adress till verksamheten, till exempel `trygghet@exempel.se`",
    }),
  ),
  "privacy/named-mail": hint<Found>(
    ({ hidden }) => ({
      what: `\`${hidden}\` looks like one person's address; the page stays when that person has gone`,
      fix: "write the address of an office here, such as `trygghet@exempel.se`, or move the address to `contact:` in municipality.yml",
    }),
    ({ hidden }) => ({
      what: `\`${hidden}\` ser ut som en enda persons adress, och sidan finns kvar när den personen har slutat`,
      fix: "skriv en adress till verksamheten här, till exempel `trygghet@exempel.se`, eller flytta adressen till `contact:` i municipality.yml",
    }),
  ),
  "privacy/in-name": warning<Found & { readonly what: "personal-number" | "phone-number" }>(
    ({ hidden, what }) => ({
      what: `in the name \`${hidden}\` stands what looks like a ${what === "phone-number" ? "telephone number" : "personal identity number"}, and names become addresses that everybody sees`,
      fix: "give the file or folder another name; if it has been published or committed already, ask your data protection officer how to remove it from the history as well",
    }),
    ({ hidden, what }) => ({
      what: `i namnet \`${hidden}\` står något som ser ut som ett ${what === "phone-number" ? "telefonnummer" : "personnummer"}, och namn blir webbadresser som alla kan se`,
      fix: "ge filen eller mappen ett annat namn; är den redan publicerad eller incheckad, fråga ert dataskyddsombud hur namnet ska tas bort även ur historiken",
    }),
  ),
};
