// Transcription room: lines of a page that are no part of what it says: banners, buttons, cookie texts, footers.
import type { Block } from "./block.ts";

/** Whole lines, in any case. */
const LINES: readonly RegExp[] = [
  /^(?:hoppa|gå)\s+(?:direkt\s+)?till\s+(?:huvud)?innehåll(?:et)?$/iu,
  /^(?:(?:till|visa)\s+(?:innehåll(?:et)?|start(?:sidan)?|sidfot)(?:\s+på\s+\S+)?|skip\s+to\b.*)$/iu,
  /^(?:sid(?:a|an)?\.?\s*\d+.*|\[.{0,80}\]|[.…_\s]{6,})$/iu,
  /^[^.!?]{1,30}(?:\s\|\s[^.!?]{1,30})+$/u,
  /^(?:lyssna|lyssna\s+på\s+sidan|skriv\s+ut(?:\s+sidan)?|dela(?:\s+(?:sidan|på\s+\p{L}+))?|tipsa(?:\s+en\s+vän)?|till\s+toppen|upp|tillbaka|meny|sök|översätt|stäng|öppna|visa\s+(?:mer|alla|fler)|lättläst|other\s+languages|languages?|translate|logga\s+in|start|startsida|hem|ja|nej|skicka|facebook|twitter|linkedin|e-post|x|ja\s+nej|dela:?|gilla|kontakt|utskriftsvänlig\s+version|webbkarta|sida\s+\d+(?:\s+av\s+\d+)?)[.!]?$/iu,
  /^lyssna\b.{0,40}$/iu,
  /^(?:start|startsida|hem|du\s+är\s+här)\s*(?:[/>|»:›]|-\s).*$/iu,
  /^hoppa\s+över\s.{0,30}$/iu,
  /^[^.!?]{1,40}(?:\s[/>›»|]\s[^.!?]{1,40}){2,}$/u,
  /^(?:observera\s+att\s+du\s+befinner\s+dig|denna\s+(?:nyhet|sida|artikel)\s+är\s+äldre|den\s+här\s+(?:nyheten|sidan|artikeln)\s+är\s+(?:äldre|mer\s+än)|(?:nyheten|sidan|artikeln)\s+(?:är|kan\s+vara)\s+(?:äldre|arkiverad|inaktuell)|du\s+läser\s+en\s+(?:äldre|arkiverad))/iu,
  /(?:innehållet\s+kanske\s+inte\s+längre\s+är\s+aktuellt|kan\s+(?:därför\s+)?vara\s+inaktuell|informationen\s+kan\s+ha\s+ändrats)/iu,
  /javascript\s+är\s+(?:inte|ej|avstängt)|använder\s+(?:kakor|cookies)|godkänn(?:er|a)?\s+(?:alla\s+)?(?:kakor|cookies)|(?:kakor|cookies)\s+för\s+att/iu,
  /^sök\s+på\s+\S+/iu,
  /^(?:hjälpte|hittade\s+du|var\s+(?:sidan|informationen|innehållet)\s+till|fick\s+du\s+svar|vad\s+tyckte\s+du\s+om\s+sidan)/iu,
  /^(?:the\s+primary\s+language|with\s+the\s+help)/iu,
  /^.{0,30}(?:logo(?:typ)?|kommunvapen|vapen|sigill)(?![\p{Ll}]).{0,20}$/iu,
  /^med\s+anledning\s+av\s+(?:strejk|tidigare\s+problem|tekniska)/iu,
  /^(?:url|källa|hämtad|sparad)\s*:\s*\S/iu,
  /^(?:org\.?\s?nr|organisationsnummer|copyright|©)/iu,
];

/** The rest of the page is chrome from here. */
const ENDS =
  /^(?:relatera(?:d|t|de)(?:\s+(?:länkar|information|innehåll|nyheter))?:?|hjälpte\s+.{0,40}\?|hittade\s+du\s+.{0,40}\?|läs\s+(?:också|även)(?:\s.*)?|senaste\s+(?:nytt|nyheter(?:na)?|inläggen)|fler\s+nyheter|dela\s+(?:sidan|det\s+här|artikeln|nyheten):?|sidan\s+uppdaterad.*|om\s+webbplatsen|sidfot|kommentarer)$/iu;

export const isChromeLine = (text: string): boolean => LINES.some((line) => line.test(text));

/** Without chrome; and nothing of what follows the last of the content. Facts such as days are read elsewhere, from all of it. */
export function withoutChrome(blocks: readonly Block[]): Block[] {
  const end = blocks.findIndex(({ text, kind }, index) => index > 2 && kind !== "item" && ENDS.test(text));
  return (end < 0 ? blocks : blocks.slice(0, end)).filter(
    ({ text }) => !isChromeLine(text) && !isDateLine(text),
  );
}

/** `Publicerad 2021-04-14`, `Senast uppdaterad: 30 januari 2020`, `Av Kommunikation, i Nyheter` */
const isDateLine = (text: string): boolean =>
  text.length < 100 &&
  /^(?:publicera[dt]|publiceringsdatum|(?:sidan\s+)?(?:senast\s+)?(?:uppdaterad|ändrad|granskad|publicerad)|datum|skapad|nyhet(?:\s|$)|pressmeddelande\b.{0,30}$|\d{4}-\d{2}-\d{2}$|\d{1,2}\s+\p{L}+\s+\d{4}$|av\s+\p{Lu}\p{L}+,?\s+i\s)/iu.test(
    text,
  );
