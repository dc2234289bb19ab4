// Transcription room: one promise as the page states it: its words, who makes it, what it can be held to, and how sure that is.
import { type By, partyMarked, partyNamed } from "./party-words.ts";
import { type Placed, partyAt } from "./sections.ts";
import { isWe, partyOfSentence } from "./subjects.ts";
import { type FoundTarget, targetIn } from "./targets.ts";

export interface FoundPromise {
  readonly text: string;
  readonly by: By;
  /** Who else than the police and the municipality promises, as the page says it. */
  readonly partner: string | undefined;
  /** The page names nobody here, and the promise is taken for a joint one. */
  readonly isPartyUnsure: boolean;
  readonly target: FoundTarget | undefined;
  /** The list may be something else than promises. */
  readonly isUnsure: boolean;
  /** Of the block it stands in. */
  readonly index: number;
}

/** Who promises is what the words say, else what stands above them, else both. `known` goes before all that. */
export function found(
  text: string,
  place: Placed,
  known: { by?: By | undefined; target?: FoundTarget | undefined; isUnsure?: boolean },
): FoundPromise {
  const own =
    known.by ??
    partyNamed(place.block.by ?? "") ??
    partyMarked(text) ??
    partyOfSentence(text) ??
    // A heading names whom it is about; and `Du ska möta polis till fots` says what the police do.
    (place.block.kind === "heading" || /^du\s+ska/iu.test(text) ? partyNamed(text) : undefined);
  const from = partyAt(place);
  // In a list of what both do, `Polisen gör …` still is what the police do.
  const by = own ?? from ?? (isWe(text) ? "joint" : undefined);
  return {
    text,
    by: by ?? "joint",
    partner: by === "partner" ? partnerOf(place) : undefined,
    isPartyUnsure: by === undefined,
    target: known.target ?? targetIn(place.block.goal ?? "") ?? targetIn(text),
    isUnsure: known.isUnsure ?? false,
    index: place.index,
  };
}

/** The heading, marker or lead that names them. */
const partnerOf = ({ block, lead, above }: Placed): string | undefined =>
  block.by ?? lead?.text ?? [...above].reverse().find(({ by }) => by === "partner")?.text;
