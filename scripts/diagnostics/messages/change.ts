// Diagnostics room: what can be wrong with a change of something that is published, and with the history that tells of it.
import { error, warning } from "../message.ts";

const EN: Record<string, string> = {
  target: "target",
  by: "promiser",
  place: "place",
  result: "result",
  "outcome-text": "description of what happened",
  reason: "reason",
  assessor: "assessor",
};
const SV: Record<string, string> = {
  target: "ett annat mål",
  by: "en annan avsändare",
  place: "en annan plats",
  result: "ett annat resultat",
  "outcome-text": "en annan beskrivning av vad som hände",
  reason: "ett annat skäl",
  assessor: "en annan bedömare",
};

const NOTE_EN = "say what was changed and why under `changes:`, as in `- { on: 2026-05-02, note: … }`";
const NOTE_SV = "skriv vad som är ändrat och varför under `changes:`, som `- { on: 2026-05-02, note: … }`";
const SPELLING_EN = `${NOTE_EN}; if only the spelling is another, add \`minor: true\` to it`;
const SPELLING_SV = `${NOTE_SV}; är det bara stavningen, lägg till \`minor: true\``;

export const changeMessages = {
  "change/text": error<{ id: string; before: string }>(
    ({ id, before }) => ({
      what: `\`${id}\` is published with another wording, and no note says why it was changed: “${before}”`,
      fix: SPELLING_EN,
    }),
    ({ id, before }) => ({
      what: `\`${id}\` är publicerat med en annan lydelse, och ingen anteckning säger varför den är ändrad: ”${before}”`,
      fix: SPELLING_SV,
    }),
  ),
  "change/field": error<{ id: string; field: string }>(
    ({ id, field }) => ({
      what: `\`${id}\` is published with another ${EN[field] ?? field}, and no note says why it was changed`,
      fix: NOTE_EN,
    }),
    ({ id, field }) => ({
      what: `\`${id}\` är publicerat med ${SV[field] ?? field}, och ingen anteckning säger varför det är ändrat`,
      fix: NOTE_SV,
    }),
  ),
  "change/status": error<{ id: string; before: string; after: string }>(
    ({ id, before, after }) => ({
      what: `the status of \`${id}\` is published as \`${before}\` and is \`${after}\` now, and no note says why`,
      fix: NOTE_EN,
    }),
    ({ id, before, after }) => ({
      what: `status för \`${id}\` är publicerad som \`${before}\` och är nu \`${after}\`, och ingen anteckning säger varför`,
      fix: NOTE_SV,
    }),
  ),
  "change/document": error<{ field: string }>(
    ({ field }) => ({
      what: `this document is published with another \`${field}\`, and no note says why it was changed`,
      fix:
        field === "formerly" ? "put what stood there back: old links and ids in feeds depend on it" : NOTE_EN,
    }),
    ({ field }) => ({
      what: `dokumentet är publicerat med ett annat \`${field}\`, och ingen anteckning säger varför det är ändrat`,
      fix:
        field === "formerly"
          ? "lägg tillbaka det som stod där: gamla länkar och id:n i flöden beror på det"
          : NOTE_SV,
    }),
  ),
  "change/note-removed": error<{ note: string }>(
    ({ note }) => ({
      what: `a note that is published is gone, was rewritten, or has a new one of the same day before it: “${note}”`,
      fix: "put it back as it was; what has to be added goes in a note of its own, last in the list",
    }),
    ({ note }) => ({
      what: `en anteckning som är publicerad är borta, är omskriven eller har fått en ny från samma dag före sig: ”${note}”`,
      fix: "lägg tillbaka den som den var; det som ska tilläggas skrivs i en egen anteckning, sist i listan",
    }),
  ),
  "change/added": error<{ id: string; what: "commitment" | "outcome" }>(
    ({ id, what }) => ({
      what: `the ${what} ${what === "outcome" ? "of " : ""}\`${id}\` was added to a document that is published, and no note says why`,
      fix: NOTE_EN,
    }),
    ({ id, what }) => ({
      what: `${what === "outcome" ? "utfallet för" : "åtagandet"} \`${id}\` har lagts till i ett dokument som är publicerat, och ingen anteckning säger varför`,
      fix: NOTE_SV,
    }),
  ),
  "change/commitment-removed": error<{ id: string }>(
    ({ id }) => ({
      what: `the commitment \`${id}\` is published and is gone, and no note says why`,
      fix: `put it back, or ${NOTE_EN}. A promise that no longer holds stays and gets \`withdrawn\` in a follow-up`,
    }),
    ({ id }) => ({
      what: `åtagandet \`${id}\` är publicerat men är borta, och ingen anteckning säger varför`,
      fix: `lägg tillbaka det, eller ${NOTE_SV}. Ett löfte som inte längre gäller står kvar och får \`withdrawn\` i en uppföljning`,
    }),
  ),
  "change/outcome-removed": error<{ id: string }>(
    ({ id }) => ({
      what: `the outcome of \`${id}\` is published and is gone, and no note says why`,
      fix: `put it back, or ${NOTE_EN}`,
    }),
    ({ id }) => ({
      what: `utfallet för \`${id}\` är publicerat men är borta, och ingen anteckning säger varför`,
      fix: `lägg tillbaka det, eller ${NOTE_SV}`,
    }),
  ),
  "change/not-minor": error<{ id: string }>(
    ({ id }) => ({
      what: `the note says \`minor: true\`, but more than the spelling of \`${id}\` was changed`,
      fix: "take away `minor: true`, so that readers and subscribers are told",
    }),
    ({ id }) => ({
      what: `anteckningen säger \`minor: true\`, men mer än stavningen av \`${id}\` är ändrad`,
      fix: "ta bort `minor: true`, så att läsare och prenumeranter får veta det",
    }),
  ),
  "change/document-removed": warning<Record<string, never>>(
    () => ({
      what: "this document is published and is gone; its address will lead nowhere",
      fix: "put it back if it belongs in the archive. If it must go, its removal stays visible on /andringar/",
    }),
    () => ({
      what: "dokumentet är publicerat men är borta; dess adress kommer inte att leda någonstans",
      fix: "lägg tillbaka det om det hör hemma i arkivet. Måste det bort syns det på /andringar/ att det har tagits bort",
    }),
  ),
  "change/address": warning<{ from: string; to: string }>(
    ({ from, to }) => ({
      what: `\`${from}\` is published and has become \`${to}\`: links to its old address stop working`,
      fix: `move it back, or add \`formerly: [${from}]\` to the document, which keeps the old address and its ids in feeds`,
    }),
    ({ from, to }) => ({
      what: `\`${from}\` är publicerad och har blivit \`${to}\`: länkar till den gamla adressen slutar fungera`,
      fix: `flytta tillbaka den, eller lägg till \`formerly: [${from}]\` i dokumentet, så behåller det sin gamla adress och sina id:n i flöden`,
    }),
  ),
};
