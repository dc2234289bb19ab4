// Diagnostics room: what can be wrong with a change of something that is published, and with the history that tells of it.
import { error, warning } from "../message.ts";

const EN: Record<string, string> = { target: "target", by: "promiser", place: "place", result: "result" };
const SV: Record<string, string> = { target: "mål", by: "avsändare", place: "plats", result: "resultat" };

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
      what: `\`${id}\` är publicerat med ${field === "result" || field === "target" ? "ett annat" : "en annan"} ${SV[field] ?? field}, och ingen anteckning säger varför det är ändrat`,
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
  "change/validity": error<Record<string, never>>(
    () => ({
      what: "this pledge is published with other days of validity, and no note says why they were changed",
      fix: `${NOTE_EN}. A pledge that the parties have extended says so under \`extended:\``,
    }),
    () => ({
      what: "löftet är publicerat med en annan giltighetstid, och ingen anteckning säger varför den är ändrad",
      fix: `${NOTE_SV}. Har parterna förlängt löftet skrivs det under \`extended:\``,
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
