// Transcription room: lines of a page that are no part of what it says: banners, buttons, cookie texts, footers.
import type { Block } from "./block.ts";
import { anywhere, nothingBut, phrases } from "./words.ts";

/** What stands on buttons and in menus, alone on its line. */
const BUTTONS = new RegExp(
  `^(?:${phrases(String.raw`
  lyssna | lyssna på sidan | skriv ut(?: sidan)? | dela(?: (?:sidan|på \p{L}+))? | tipsa(?: en vän)?
  till toppen | upp | tillbaka | meny | sök | översätt | stäng | öppna | visa (?:mer|alla|fler)
  lättläst | other languages | languages? | translate | logga in | start | startsida | hem | ja | nej
  skicka | facebook | twitter | linkedin | e-post | x | ja nej | dela:? | gilla | kontakt
  utskriftsvänlig version | webbkarta | sida \d+(?: av \d+)?
`)})[.!]?$`,
  "iu",
);

/** Whole lines, in any case. */
const LINES: readonly RegExp[] = [
  /^(?:hoppa|gå)\s+(?:direkt\s+)?till\s+(?:huvud)?innehåll(?:et)?$/iu,
  /^(?:(?:till|visa)\s+(?:innehåll(?:et)?|start(?:sidan)?|sidfot)(?:\s+på\s+\S+)?|skip\s+to\b.*)$/iu,
  /^(?:sid(?:a|an)?\.?\s*\d+.*|\[.{0,80}\]|[.…_\s]{6,})$/iu,
  /^[^.!?]{1,30}(?:\s\|\s[^.!?]{1,30})+$/u,
  BUTTONS,
  /^lyssna\b.{0,40}$/iu,
  /^(?:start|startsida|hem|du\s+är\s+här)\s*(?:[/>|»:›]|-\s).*$/iu,
  /^hoppa\s+över\s.{0,30}$/iu,
  /^[^.!?]{1,40}(?:\s[/>›»|]\s[^.!?]{1,40}){2,}$/u,
  anywhere(`
  ^(?:observera att du befinner dig|denna (?:nyhet|sida|artikel) är äldre|den här (?:nyheten|sidan|artikeln) är (?:äldre|mer än)|(?:nyheten|sidan|artikeln) (?:är|kan vara) (?:äldre|arkiverad|inaktuell)|du läser en (?:äldre|arkiverad))
`),
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
const ENDS = nothingBut(String.raw`
  relatera(?:d|t|de)(?: (?:länkar|information|innehåll|nyheter))?:? | hjälpte .{0,40}\?
  hittade du .{0,40}\? | läs (?:också|även)(?:\s.*)? | senaste (?:nytt|nyheter(?:na)?|inläggen)
  fler nyheter | dela (?:sidan|det här|artikeln|nyheten):? | sidan uppdaterad.* | om webbplatsen
  sidfot | kommentarer
`);

const isChromeLine = (text: string): boolean => LINES.some((line) => line.test(text));

/** Without chrome; and nothing of what follows the last of the content. Facts such as days are read elsewhere, from all of it. */
export function withoutChrome(blocks: readonly Block[]): Block[] {
  const end = blocks.findIndex(({ text, kind }, index) => index > 2 && kind !== "item" && ENDS.test(text));
  return (end < 0 ? blocks : blocks.slice(0, end)).filter(
    ({ text }) => !isChromeLine(text) && !isDateLine(text),
  );
}

const DATE_LINE = anywhere(String.raw`
  ^(?:publicera[dt]|publiceringsdatum|(?:sidan )?(?:senast )?(?:uppdaterad|ändrad|granskad|publicerad)|datum|skapad|nyhet(?:\s|$)|pressmeddelande\b.{0,30}$|\d{4}-\d{2}-\d{2}$|\d{1,2} \p{L}+ \d{4}$|av \p{Lu}\p{L}+,? i\s)
`);

/** `Publicerad 2021-04-14`, `Senast uppdaterad: 30 januari 2020`, `Av Kommunikation, i Nyheter` */
const isDateLine = (text: string): boolean => text.length < 100 && DATE_LINE.test(text);
