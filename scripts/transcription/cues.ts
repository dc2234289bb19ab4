// Transcription room: what headings and lead-ins say of what follows them: promises, what came of them, or neither.

import {
  FOCUS,
  LEADS_OTHER,
  LEADS_PROBLEMS,
  LEADS_PROMISES,
  LEADS_RESULTS,
  MODAL_LEAD,
  OTHER,
  PROMISES,
  RESULTS,
} from "./cue-words.ts";
import { isPromise } from "./sentences.ts";

/** `focus`: subjects rather than deeds, which some pages promise under all the same. */
export type Cue = "promises" | "results" | "focus" | "other";

/** Of a heading. Undefined when it only names a subject: `Trafik`. */
export function cueOfHeading(text: string): Cue | undefined {
  // In copied text, what leads a list in stands on a line of its own as headings do.
  // `Polisen ska finnas på plats i centrum`
  if (isPromise(text) && text.split(/\s+/).length > 5 && !/\?$/.test(text)) return "promises";
  const asLead = /:$/.test(text) && text.split(/\s+/).length > 3 ? cueOfLead(text) : undefined;
  if (asLead !== undefined) return asLead;
  if (
    /\?$/.test(text) &&
    !/(?:vad|hur|så)\s+(?:ska|kommer|gör|lovar|lovade|tänker)\s+(?:vi|polisen|kommunen)|vad\s+(?:vi|polisen|kommunen)\s+(?:ska|gör|lovar)/iu.test(
      text,
    )
  )
    return RESULTS.test(text) && /gick|blev|gjort|hände?t?/iu.test(text) && !/följs/iu.test(text)
      ? "results"
      : "other";
  if (OTHER.test(text) && !/lovar|åtagand|^löftena\s|v[åa]rt?a?\s+löfte/iu.test(text)) return "other";
  if (
    /(?<![\p{L}])(?:du|dig|din|ditt|dina|\p{L}+\s+steg)(?![\p{L}])/iu.test(text) &&
    !/lova|löfte/iu.test(text)
  )
    return "other";
  if (RESULTS.test(text) && !/(?:ska|kommer)\s/iu.test(text)) return "results";
  if (PROMISES.test(text)) return "promises";
  return FOCUS.test(text) ? "focus" : undefined;
}

/** Of the words that lead in a list: `Polisen kommer att:`, `Med på mötet var:` */
export function cueOfLead(text: string): Cue | undefined {
  const last = text.split(/(?<=[.!?])\s+(?=\p{Lu})/u).at(-1) ?? text;
  if (
    /löfte\p{L}*\s+(?:\p{L}+\s+|\d{4}\s+){0,3}(?:består|innehåller|omfattar|innebär|lyder|löd)/iu.test(last)
  )
    return "promises";
  if (LEADS_PROBLEMS.test(last)) return "other";
  const isResult = LEADS_RESULTS.test(last);
  if (LEADS_OTHER.test(last) && !MODAL_LEAD.test(last)) return "other";
  if (isResult) return "results";
  if (MODAL_LEAD.test(last) || LEADS_PROMISES.test(last)) return "promises";
  if (FOCUS.test(last)) return "focus";
  return undefined;
}
