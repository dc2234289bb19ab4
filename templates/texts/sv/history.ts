// Texts room: Swedish words of what has changed in the archive, and of what the public log proves.
import type { Day } from "../../../scripts/calendar/day.ts";
import { longDate } from "../../../scripts/calendar/running-text.ts";
import { wordOf } from "../naming.ts";
import { counted } from "./counts.ts";

/** Names of fields as a reader would call them; a field that is not here is said as it stands in the file. */
const FIELDS: Readonly<Record<string, string>> = {
  title: "rubrik",
  published: "publiceringsdag",
  summary: "kort sammanfattning",
  signatories: "undertecknare",
  sources: "källor",
  wording: "uppgift om ordalydelse",
  excerpt: "uppgift om att källan är ofullständig",
  signed: "dag för undertecknandet",
  valid: "giltighetstid",
  extended: "förlängning",
  place: "plats",
  "report-due": "dag då uppföljningen väntas",
  kind: "slag av uppföljning",
  period: "tid som uppföljningen gäller",
  "assessed-by": "vem som bedömer",
  commitments: "åtagandenas tema, eller vilket äldre åtagande de fortsätter",
  outcomes: "underlaget, eller vem som har bedömt",
  body: "text",
};

export const history = {
  crumb: "Ändringar",
  title: "Ändringar i arkivet",
  lead: "Här står vad som har ändrats i löften och uppföljningar sedan de lades in i arkivet. Har redaktionen skrivit varför står det också.",
  yearTitle: (year: number): string => `Ändringar i arkivet ${year}`,
  yearLead: (year: number): string =>
    `Allt som har lagts till, ändrats eller tagits bort i arkivet under ${year}.`,
  yearLink: (year: number): string => `Ändringar ${year}`,
  years: "Ändringar år för år",
  none: "Ingenting har ändrats ännu.",
  follow: "Följ ändringarna i ett flöde",
  missing:
    "Historik saknas. Den här utgåvan av webbplatsen är byggd utan arkivets historik. Här står därför bara de ändringar som redaktionen själv har antecknat.",
  source: "Spara sidans källfil",
  sourceWhy: "om du senare vill kunna visa vad som stod här i dag.",
  /** The last of so many times. */
  changedOn: (on: Day, times: number): string =>
    times === 1 ? `Ändrat ${longDate(on)}` : `Ändrat ${times} gånger, senast ${longDate(on)}`,
  /** `isMore`: others of the same day stand above. */
  addedCount: (count: number, isMore: boolean): string =>
    isMore
      ? `Ytterligare ${counted(count, "dokument", "dokument")} lades till:`
      : `${counted(count, "dokument", "dokument")} lades till:`,
  allAdded: (count: number, on: Day): string => `Visa alla ${count} som lades till den ${longDate(on)}`,
  commit: "Se ändringen i git",
  note: "Anteckning",
  noteFrom: (on: Day): string => `Anteckning från den ${longDate(on)}`,
  withoutNote: "Redaktionen har inte skrivit varför.",
  added: "Tillagt i arkivet.",
  removed: "Borttaget ur arkivet.",
  removedHeld: "Det här stod i löftet:",
  /** A document without a title of its own that the archive has no more. */
  nameOfGone: (municipality: string, folder: string, isReport: boolean): string =>
    `${isReport ? "Uppföljning av medborgarlöfte" : "Medborgarlöfte"} i ${municipality} ${folder}`,
  moved: (from: string): string => `Ny adress. Förut fanns sidan på ${from}.`,
  commitmentAdded: "Nytt åtagande:",
  commitmentRemoved: "Borttaget åtagande:",
  reworded: { changed: "Texten är ändrad:", came: "Ny text:", went: "Texten är borttagen:" },
  outcomeReworded: {
    changed: "Beskrivningen av vad som hände är ändrad:",
    came: "Ny beskrivning av vad som hände:",
    went: "Beskrivningen av vad som hände är borttagen. Där stod:",
  },
  reason: {
    changed: "Skälet är ändrat:",
    came: "Ett skäl är tillagt:",
    went: "Skälet är borttaget. Det var:",
  },
  target: (before: string | undefined, after: string | undefined): string =>
    before === undefined
      ? `Nytt mål: ${after}.`
      : after === undefined
        ? `Målet ”${before}” är borttaget.`
        : `Målet är ändrat från ”${before}” till ”${after}”.`,
  by: (before: string, after: string): string => `Förut var det ${before} som lovade. Nu är det ${after}.`,
  assessor: (before: string, after: string): string =>
    `Förut var det ${before} som hade bedömt. Nu är det ${after}.`,
  place: (before: string | undefined, after: string | undefined): string =>
    before === undefined
      ? `Ny plats: ${after}.`
      : after === undefined
        ? `Platsen ”${before}” är borttagen.`
        : `Platsen är ändrad från ”${before}” till ”${after}”.`,
  status: (before: string, after: string): string => `Status är ändrad från ”${before}” till ”${after}”.`,
  result: (before: string | undefined, after: string | undefined): string =>
    before === undefined
      ? `Nytt resultat: ${after}.`
      : after === undefined
        ? `Resultatet ${before} är borttaget.`
        : `Resultatet är ändrat från ${before} till ${after}.`,
  outcomeAdded: (status: string): string => `Ny uppgift om hur det gick: ${status}.`,
  outcomeRemoved: (status: string): string =>
    `Uppföljningen säger inte längre något om åtagandet. Förut stod det ”${status}”.`,
  other: (fields: string): string => `Också ändrat: ${fields}. Vad som stod förut visas inte här.`,
  field: (name: string): string => wordOf(FIELDS, name),
  before: "Förut",
  after: "Nu",
  /** In a summary: Ändrat: text och mål. */
  kinds: {
    added: "nytt dokument",
    removed: "borttaget dokument",
    moved: "adress",
    "commitment-added": "ett nytt åtagande",
    "commitment-removed": "ett borttaget åtagande",
    reworded: "text",
    target: "mål",
    assessor: "vem som har bedömt",
    by: "vem som lovar",
    place: "plats",
    status: "status",
    result: "resultat",
    "outcome-added": "en ny uppgift om hur det gick",
    "outcome-removed": "en borttagen uppgift om hur det gick",
    "outcome-text": "beskrivningen av vad som hände",
    reason: "skäl",
    other: "annat",
  },
  proof: {
    heading: "Så kan arkivet kontrolleras",
    lead: "Arkivet sparar ett spår av varje ändring, så att det går att upptäcka om någon ändrar i efterhand.",
    provesHeading: "Vad spåret visar",
    proves: [
      "Att en fil du har sparat har stått i arkivet precis så, från vilken dag och till vilken dag.",
      "Att ingenting i spåret har ändrats, tagits bort eller flyttats sedan någon sparade ett fingeravtryck ur det.",
    ],
    provesNotHeading: "Vad spåret inte visar",
    provesNot: [
      "Att det som står i en fil är sant, eller att källan är rätt återgiven.",
      "Att spåret är orört från början. Den som driver arkivet kan skriva om hela spåret, och det märks bara av den som har sparat ett äldre fingeravtryck.",
      "Vilken dag något publicerades på webbplatsen. Dagarna är de dagar då filerna lades in i arkivet.",
    ],
    howHeading: "Så gör du kontrollen",
    what: "Spåret är en öppen logg. För varje version av varje fil står dagen, filens fingeravtryck (SHA-256) och fingeravtrycket för raden före. Därför går det inte att ta bort, byta ut eller flytta en rad utan att alla rader efter den ändras.",
    log: "Öppna loggen (en fil för program)",
    links: (count: number): string => `Loggen har ${counted(count, "rad", "rader")}.`,
    last: "Sista radens fingeravtryck:",
    how: "Spara källfilen från ett löftes sida, eller skriv av fingeravtrycket här ovanför. Då kan du senare visa vad som stod i arkivet. Kontrollen görs med arkivets eget program:",
    command: (site: string): string => `npm run verify -- ${site} pledge.md`,
    missing: "Den här utgåvan av webbplatsen har inget spår, eftersom den är byggd utan arkivets historik.",
  },
};
