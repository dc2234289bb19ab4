// Transcription room: lines that only say something of the block before them (`Ansvarig: kommunen`, `Mål: 60 kvällar`, `Resultat: …`) → that block's own.
import type { Block } from "./block.ts";

const WHO =
  /^(?:ansvarig\p{L}*(?:\s+(?:part|aktör|parter))?|ansvar|huvudansvar\p{L}*|utförs\s+av|utförare|vem)\s*:\s*(?<said>.{2,80})$/iu;
const GOAL =
  /^(?:mål(?:sättning)?|mått|indikator|antal|omfattning|hur\s+(?:ofta|många|mycket))\s*:\s*(?<said>.{1,120})$/iu;
const RESULT =
  /^(?:resultat(?:et)?|utfall(?:et)?|uppföljning(?:en)?|svar|så\s+(?:gick|blev)\s+det|hur\s+gick\s+det\??|vad\s+hände\??|status|kommentar|läge)\s*:\s*(?<said>.+)$/iu;

/** `Ett platskontor på torget. Ansvarig: Polisen` on one line. */
const WHO_AT_END =
  /^(?<text>.{8,}?[.!]?)\s*[–-]?\s*(?:\(\s*)?ansvarig\p{L}*\s*:\s*(?<said>[^.;()]{2,60})\)?\.?$/iu;
const PROMISE = /^(?:löfte|åtagande|vi\s+lovade|lovat)\s*(?:nr\.?\s*)?\d*\s*:\s*(?<said>\S.{8,})$/iu;
const STATUS =
  /^(?:status\s*:\s*)?(?:grön|gul|röd|grönt|gult|rött|klart?|ja|nej|delvis|pågår|(?:delvis|ej|inte|helt)?\s*(?:genomför[dt]|uppfyll[dt]|klart?|påbörja[dt])|utgår|löpande)[.!]?$/iu;

export function attached(blocks: readonly Block[]): Block[] {
  const whole: Block[] = [];
  let group = 10_000;
  /** The picture of a traffic light, before what it judges. */
  let light: string | undefined;
  for (const [index, block] of blocks.entries()) {
    const last = whole.at(-1);
    if (last === undefined || last.kind === "row" || block.kind === "row") {
      whole.push(block);
      continue;
    }
    // `Mål: Polisen ska träffa alla nyanlända.` above `Utfall: …`
    const isAnswered =
      RESULT.test(blocks[index + 1]?.text ?? "") &&
      (GOAL.exec(block.text)?.groups?.said ?? "").split(/\s+/).length > 4;
    const promise = (isAnswered ? GOAL : PROMISE).exec(block.text)?.groups?.said;
    if (promise !== undefined) {
      whole.push({ ...block, kind: "item", level: 1, group: group++, text: promise, isPromise: true });
      continue;
    }
    const end = block.kind === "text" ? WHO_AT_END.exec(block.text)?.groups : undefined;
    if (end?.text !== undefined && end.said !== undefined) {
      whole.push({ ...block, text: end.text.replace(/^\d{1,2}\s+/u, ""), by: end.said });
      continue;
    }
    // `GRÖNT` on a line of its own, between what was promised and what was done.
    if (block.kind === "caption" && STATUS.test(block.text)) {
      light = block.text;
      continue;
    }
    if (light !== undefined && (block.kind === "heading" || block.kind === "item")) {
      whole.push({ ...block, status: light });
      light = undefined;
      continue;
    }
    if (STATUS.test(block.text) && (last.kind === "heading" || last.kind === "item")) {
      whole[whole.length - 1] = { ...last, status: block.text };
      continue;
    }
    const [by, goal, result] = [WHO, GOAL, RESULT].map((line) => line.exec(block.text)?.groups?.said);
    const isBelow =
      last.kind !== "heading" && (block.kind !== "heading" || by !== undefined || goal !== undefined);
    if (isBelow && by !== undefined) whole[whole.length - 1] = { ...last, by };
    else if (isBelow && goal !== undefined && last.kind !== "caption")
      whole[whole.length - 1] = { ...last, goal };
    else if (result !== undefined && last.kind === "item" && block.kind !== "heading")
      whole[whole.length - 1] = { ...last, result };
    else whole.push(block);
  }
  // A paragraph with somebody responsible for it is what they are to do.
  return whole.map((block) =>
    block.kind === "text" && block.by !== undefined
      ? { ...block, kind: "item", level: 1, group: group++ }
      : block,
  );
}
