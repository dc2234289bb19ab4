// Diagnostics room: what can be wrong with a value that is of the right kind: dates, addresses, ids, figures.
import { error } from "../message.ts";

type Meant = string | undefined;

export const valueMessages = {
  "date/format": error<{ value: string; iso: Meant }>(
    ({ value, iso }) => ({
      what: `\`${value}\` is not a date written as year-month-day`,
      fix: iso === undefined ? "write it like `2021-04-14` for 14 April 2021" : `write \`${iso}\``,
    }),
    ({ value, iso }) => ({
      what: `\`${value}\` är inget datum skrivet som år-månad-dag`,
      fix: iso === undefined ? "skriv det som `2021-04-14` för 14 april 2021" : `skriv \`${iso}\``,
    }),
  ),
  "date/impossible": error<{ value: string; last: Meant }>(
    ({ value, last }) => ({
      what: `\`${value}\` is no day in the calendar`,
      fix:
        last === undefined
          ? "write a day that exists"
          : `write \`${last}\` if the last day of the month is meant`,
    }),
    ({ value, last }) => ({
      what: `\`${value}\` finns inte i kalendern`,
      fix:
        last === undefined
          ? "skriv en dag som finns i kalendern"
          : `skriv \`${last}\` om månadens sista dag menas`,
    }),
  ),
  "date/out-of-range": error<{ value: string; first: number; last: number }>(
    ({ value, first, last }) => ({
      what: `\`${value}\` is not within the years ${first} to ${last}`,
      fix: "correct the year",
    }),
    ({ value, first, last }) => ({
      what: `\`${value}\` ligger inte inom åren ${first} till ${last}`,
      fix: "rätta årtalet",
    }),
  ),
  "url/not-web": error<{ value: string; meant: Meant }>(
    ({ value, meant }) => ({
      what: `\`${value}\` is not the whole address of a web page`,
      fix: `write ${meant === undefined ? "one that begins with `https://`" : `\`${meant}\``}`,
    }),
    ({ value, meant }) => ({
      what: `\`${value}\` är inte hela adressen till en webbsida`,
      fix: `skriv ${meant === undefined ? "en som börjar med `https://`" : `\`${meant}\``}`,
    }),
  ),
  "url/not-allowed": error<{ value: string; meant: Meant }>(
    ({ value, meant }) => ({
      what: `\`${value}\` is not an address that may be linked to`,
      fix: `write ${meant === undefined ? "a whole one that begins with `https://`, `mailto:` or `tel:`" : `\`${meant}\``}`,
    }),
    ({ value, meant }) => ({
      what: `\`${value}\` är ingen adress som får länkas`,
      fix: `skriv ${meant === undefined ? "en hel, som börjar med `https://`, `mailto:` eller `tel:`" : `\`${meant}\``}`,
    }),
  ),
  "url/not-origin": error<{ value: string; origin: string }>(
    ({ value, origin }) => ({
      what: `\`${value}\` has more than the address of a site: every link here begins at the site's root`,
      fix: `write \`${origin}\``,
    }),
    ({ value, origin }) => ({
      what: `\`${value}\` är mer än adressen till en webbplats: alla länkar här börjar vid webbplatsens rot`,
      fix: `skriv \`${origin}\``,
    }),
  ),
  "email/format": error<{ value: string; meant: Meant }>(
    ({ value, meant }) => ({
      what: `\`${value}\` is no e-mail address`,
      fix: `write ${meant === undefined ? "it like `namn@kommun.se`" : `\`${meant}\``}`,
    }),
    ({ value, meant }) => ({
      what: `\`${value}\` är ingen e-postadress`,
      fix: `skriv ${meant === undefined ? "den som `namn@kommun.se`" : `\`${meant}\``}`,
    }),
  ),
  "id/format": error<{ value: string; example: string }>(
    ({ value, example }) => ({
      what: `\`${value}\` cannot be an id, since ids become part of addresses`,
      fix: `write \`${example}\`: small letters a–z, digits and single hyphens`,
    }),
    ({ value, example }) => ({
      what: `\`${value}\` kan inte vara ett id, eftersom ett id blir en del av adresser`,
      fix: `skriv \`${example}\`: små bokstäver a–z, siffror och enkla bindestreck`,
    }),
  ),
  "id/too-long": error<{ value: string; length: number; most: number; example: string }>(
    ({ value, length, most, example }) => ({
      what: `the id \`${value}\` has ${length} characters; at most ${most} are allowed, since ids become part of addresses`,
      fix: `write a shorter one, such as \`${example}\``,
    }),
    ({ value, length, most, example }) => ({
      what: `id:t \`${value}\` har ${length} tecken; högst ${most} är tillåtna, eftersom ett id blir en del av adresser`,
      fix: `skriv ett kortare, till exempel \`${example}\``,
    }),
  ),
  "figure/negative": error<{ value: string }>(
    ({ value }) => ({
      what: `\`${value}\` cannot be counted: a figure here is zero or more`,
      fix: "write a number such as `8` or `2.5`",
    }),
    ({ value }) => ({
      what: `\`${value}\` går inte att räkna: ett tal här är noll eller större`,
      fix: "skriv ett tal som `8` eller `2.5`",
    }),
  ),
  "figure/not-days": error<{ value: string; most: number }>(
    ({ value, most }) => ({
      what: `\`${value}\` is not a whole number of days from 0 to ${most}`,
      fix: "write a number such as `90`",
    }),
    ({ value, most }) => ({
      what: `\`${value}\` är inte ett helt antal dagar från 0 till ${most}`,
      fix: "skriv ett tal som `90`",
    }),
  ),
};
