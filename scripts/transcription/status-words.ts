// Transcription room: the words by which a page itself says how it went → the status they mean. Nothing is judged here.
import type { Status } from "../schema/status.ts";
import { phrases } from "./words.ts";

const first = (list: string): RegExp => new RegExp(`^(?:${phrases(list)})(?![\\p{L}])`, "iu");

/** In the order in which they are tried: `delvis genomfört` before `genomfört`. */
const STATUS: readonly (readonly [Status, RegExp])[] = [
  [
    "partly-fulfilled",
    first(`
      delvis(?: (?:genomför[dt]a?|uppfyll[dt]a?|klart?|klara|utför[dt]))? | till viss del
      påbörjad?t?,? men inte klart? | gul(?:t)?
    `),
  ],
  [
    "not-fulfilled",
    first(`
      (?:ej|inte|icke) (?:genomför[dt]a?|uppfyll[dt]a?|klara?|utför[dt]a?|uppnåd?t?) | uteblev | nej | röd
      rött
    `),
  ],
  [
    "not-started",
    first(`
      (?:ej|inte|ännu inte) (?:påbörjad?t?|startad?t?|inlett?)
    `),
  ],
  [
    "withdrawn",
    first(`
      utgår | utgått | inställ[dt]a? | struken | struket | borttagen | avbru(?:ten|tet)
    `),
  ],
  [
    "continuous",
    first(`
      löpande | kontinuerligt | fortlöpande | pågår löpande
    `),
  ],
  [
    "ongoing",
    first(`
      pågår | pågående | påbörjad?t? | i gång | under arbete | fortsätter
    `),
  ],
  [
    "fulfilled",
    first(`
      genomför[dt]a? | uppfyll[dt]a? | klart? | klara | utför[dt]a? | uppnåd?t? | helt genomför[dt] | ja
      grön(?:t)? | avslutad?t? | färdigt? | gjort
    `),
  ],
];

/** At the start (`Delvis genomfört. Två …`), in brackets, or alone after a dash or colon at the end. */
export function statusIn(text: string): Status | undefined {
  const verdict =
    /löftet\s+är\s+(?:därmed\s+|nu\s+)?((?:helt|delvis|inte|ej)?\s*(?:uppfyllt|genomfört|infriat|klart))/iu.exec(
      text,
    )?.[1];
  if (verdict !== undefined) {
    if (/^delvis/iu.test(verdict)) return "partly-fulfilled";
    return /^(?:inte|ej)/iu.test(verdict) ? "not-fulfilled" : "fulfilled";
  }
  const places = [
    text.replace(/^[([]?\s*(?:status|resultat|utfall|bedömning)?\s*:?\s*/iu, ""),
    /[([]([^)\]]{2,40})[)\]]\s*\.?$/u.exec(text)?.[1] ?? "",
    /(?:[–—:-]\s+)([^–—:.]{2,30})\.?$/u.exec(text)?.[1] ?? "",
    /status\s*:\s*(.{2,40})/iu.exec(text)?.[1] ?? "",
  ];
  for (const [place, words] of places.entries())
    for (const [status, pattern] of STATUS) {
      const found = pattern.exec(words.trim())?.[0];
      if (found === undefined) continue;
      // `Genomförda kontroller är tolv` begins with no status.
      const rest = words.trim().slice(found.length).trim();
      const isLight = /^(?:GRÖN|GUL|RÖD|RÖTT|GRÖNT|GULT)(?:T)?$/u.test(found);
      if (place === 0 && rest !== "" && !isLight && !/^[.,:;–—)\]-]/u.test(rest)) continue;
      return status;
    }
  return undefined;
}
