// Transcription room: headings that are themselves what was promised, above why it was, or above what came of it.
import { type FoundPromise, found } from "./found-promise.ts";
import { isPromised } from "./outcomes.ts";
import type { Placed } from "./sections.ts";
import { isPromise } from "./sentences.ts";

/** `Löfte 1: Vi ska synas mer`, `2. Kommunen ska …` */
const NUMBERED = /^(?:löfte|åtagande|punkt)\s*(?:nr\.?\s*)?\d+\s*[:.–-]\s*/iu;

/** `Polisens löften` above, and below it a heading for each with what came of it. */
export const isBelowPromises = ({ above }: Placed): boolean => {
  const [own, superior] = [above.at(-1), above.at(-2)];
  return own?.cue === undefined && superior?.cue === "promises" && superior.by !== undefined;
};

/** What was promised stands as a heading, above why it was or what came of it. */
export function headingsPromised(placed: readonly Placed[], isResult: boolean): FoundPromise[] {
  return placed.flatMap((place, index) => {
    const { text } = place.block;
    // `Polisen och kommunen lovar under året` only leads in.
    const said = text.replace(/^.*?(?<![\p{L}])(?:ska|skall|lovar|kommer|skulle)(?![\p{L}])/iu, "").trim();
    const leadsIn = /(?::|\satt)$/iu.test(text) || said.split(/\s+/).length < 3;
    const isWhole = text.split(/\s+/).length > 5 && !leadsIn && isPromise(text);
    if (!isResult) {
      const rest = text.replace(NUMBERED, "");
      const isNumbered = rest !== text && (isPromise(rest) || rest.split(/\s+/).length > 4);
      const isHeading = place.block.kind === "heading" && (isNumbered || isWhole);
      const leads = placed[index + 1]?.block.kind;
      if (!isHeading || leads === "item" || leads === "row") return [];
      return [found(text.replace(NUMBERED, ""), place, {})];
    }
    const heading = place.block.kind === "heading" ? place.above.at(-1) : undefined;
    const next = placed[index + 1]?.block.kind;
    if (
      heading === undefined ||
      !(isPromised(heading) || (isBelowPromises(place) && next === "text")) ||
      /(?::|\satt)$/iu.test(text) ||
      (next !== "text" && next !== "item")
    )
      return [];
    return [found(place.block.text, place, {})];
  });
}
