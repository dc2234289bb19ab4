// Transcription room: what the columns of a table hold, by their names: what was promised, by whom, how much, and what came of it.
import { type By, partyNamed } from "./party-words.ts";
import type { Placed } from "./sections.ts";
import { partyOfSentence } from "./subjects.ts";
import { type FoundTarget, targetIn } from "./targets.ts";

type Column = "promise" | "by" | "target" | "outcome" | "status";

const NAMES: readonly (readonly [Column, RegExp])[] = [
  ["status", /^(?:status|färg|läge|klart|uppfyllt|genomfört|bedömning)/iu],
  [
    "outcome",
    /resultat|utfall|uppföljning|vad\s+(?:(?:vi|som|det|polisen|kommunen)\s+)?(?:har\s+|är\s+|blev\s+)?(?:hän[dt]|blev|gjord?|gjort)|hur\s+(?:det\s+)?(?:gick|blev)|så\s+(?:gick|blev)|kommentar|gjort|redovisning|återkoppling/iu,
  ],
  ["by", /ansvar|vem|part\b|parter|aktör|utförare|vilka/iu],
  ["target", /^mål|målsättning|antal|mått|omfattning|hur\s+(?:många|ofta|mycket)|indikator|frekvens/iu],
  ["promise", /åtgärd|aktivitet|åtagande|löfte|insats|vad\b|vi\s+(?:ska|lova)|lova|uppgift|punkt/iu],
];

export function columnsOf(columns: readonly string[]): ReadonlyMap<Column, number> {
  const found = new Map<Column, number>();
  for (const [index, name] of columns.entries()) {
    const kind = NAMES.find(([, pattern]) => pattern.test(name))?.[0];
    if (kind !== undefined && !found.has(kind)) found.set(kind, index);
  }
  return found;
}

interface PromisedRow {
  readonly place: Placed;
  readonly text: string;
  readonly by: By | undefined;
  readonly target: FoundTarget | undefined;
}

export function rowsPromised(placed: readonly Placed[]): PromisedRow[] {
  return placed.flatMap((place) => {
    const { cells, columns } = place.block;
    if (place.block.kind !== "row" || cells === undefined || columns === undefined) return [];
    const several = columns.flatMap((name, index) =>
      /åtagande|löfte|lovar|ska(?:ll)?$|gör$|insats|åtgärd/iu.test(name) && partyNamed(name) !== undefined
        ? [index]
        : [],
    );
    // `Polisens åtagande` beside `Kommunens åtagande`
    if (several.length > 1)
      return several.flatMap((index) => {
        const text = cells[index] ?? "";
        return text.split(/\s+/).length < 2
          ? []
          : [{ place, text, by: partyNamed(columns[index] ?? ""), target: targetIn(text) }];
      });
    const kinds = columnsOf(columns);
    const at = kinds.get("promise");
    const text = at === undefined ? "" : (cells[at] ?? "");
    if (text === "" || text.split(/\s+/).length < 2) return [];
    const cell = (kind: Column) => cells[kinds.get(kind) ?? -1] ?? "";
    const named = cell("by");
    const by =
      partyNamed(named) ??
      (/\p{L}{3}/u.test(named) ? "partner" : undefined) ??
      partyOfSentence(text) ??
      // Polisen lovar
      partyNamed(columns[at ?? -1] ?? "");
    return [{ place, text, by, target: targetIn(cell("target")) ?? targetIn(text) }];
  });
}
