// Transcription room: blocks → blocks with what stands above them: their headings, their lead-in, and what both say of them.
import type { Block } from "./block.ts";
import { type Cue, cueOfHeading, cueOfLead } from "./cues.ts";
import { type By, partyNamed } from "./party-words.ts";
import { hasVerb, partyOfSentence } from "./subjects.ts";

/** A heading in force where a block stands. */
export interface Above {
  readonly text: string;
  readonly level: number;
  readonly cue: Cue | undefined;
  readonly by: By | undefined;
  readonly scope: number | undefined;
  /** How it went, where the heading is what was promised. */
  readonly status: string | undefined;
}

export interface Placed {
  readonly block: Block;
  readonly index: number;
  /** Outermost first, without the page's title. */
  readonly above: readonly Above[];
  /** Of items and rows: the words that lead their list in. */
  readonly lead?: { readonly text: string; readonly cue: Cue | undefined; readonly by: By | undefined };
}

/** `title` is the heading that names the page: it says nothing of who promises. */
export function placeBlocks(blocks: readonly Block[], title: Block | undefined): Placed[] {
  const levels = levelsOf(blocks, title);
  const placed: Placed[] = [];
  let above: Above[] = [];
  let lead: Placed["lead"];
  /** Items that gather those below them, outermost first. */
  let parents: (NonNullable<Placed["lead"]> & { readonly level: number })[] = [];
  for (const [index, block] of blocks.entries()) {
    above = above.filter(({ scope }) => scope === undefined || scope === block.scope);
    if (block.kind !== "item") parents = [];
    // Some pages say their title twice.
    if (block === title || (block.kind === "heading" && block.text === title?.text)) {
      above = [];
      lead = undefined;
      continue;
    }
    if (block.kind === "heading") {
      const level = levels.get(block) ?? block.level;
      above = above.filter((one) => one.level < level);
      const { text } = block;
      above.push({
        text,
        level,
        cue: cueOfHeading(text),
        by: partyOfHeading(text),
        scope: block.scope,
        status: block.status,
      });
      lead = undefined;
    } else if (block.kind === "text") {
      const next = blocks[index + 1];
      const leads = next?.kind === "item" || next?.kind === "row";
      lead = leads ? leadOf(block.text) : undefined;
    } else if (block.kind === "caption" || block.kind === "quote") lead = undefined;
    const isListed = block.kind === "item" || block.kind === "row";
    parents = parents.filter(({ level }) => level < block.level);
    const leads = isListed ? mergedLead(lead, parents) : undefined;
    placed.push({ block, index, above: [...above], ...(leads === undefined ? {} : { lead: leads }) });
    const next = blocks[index + 1];
    if (block.kind === "item" && next?.kind === "item" && next.level > block.level)
      parents.push({ ...leadOf(block.text), by: partyOfHeading(block.text), level: block.level });
  }
  return placed;
}

/** Of the words above a list and the items above an inner one, the nearest that says it. */
function mergedLead(lead: Placed["lead"], parents: readonly NonNullable<Placed["lead"]>[]): Placed["lead"] {
  const all = [...(lead === undefined ? [] : [lead]), ...parents].reverse();
  if (all.length === 0) return undefined;
  const text = all[0]?.text ?? "";
  return {
    text,
    cue: all.find(({ cue }) => cue !== undefined)?.cue,
    by: all.find(({ by }) => by !== undefined)?.by,
  };
}

function leadOf(text: string): NonNullable<Placed["lead"]> {
  const last = text.split(/(?<=[.!?])\s+(?=\p{Lu})/u).at(-1) ?? text;
  const isName = last.length <= 100 && (/:$/.test(last) || !hasVerb(last));
  const by = (hasVerb(last) ? partyOfSentence(last) : undefined) ?? (isName ? partyNamed(last) : undefined);
  const cue = cueOfLead(text);
  // `Boende oroar sig för mopeder.` above a list is why, not what; with a colon it says what the list is.
  return { text, cue: cue === "other" && !/:$/.test(last) ? undefined : cue, by };
}

/** `Polisens åtaganden`, never `Medborgarlöfte i Karlstads kommun 2021`. */
function partyOfHeading(text: string): By | undefined {
  if (/^(?:alla|båda|samtliga)\s+parter|båda\s+två/iu.test(text)) return "joint";
  // A housing company stands by its name alone.
  if (/^\p{Lu}[\p{L}-]+(?:hem|bo|byggen|bostäder|fastigheter|bostads(?:\s+AB)?)(?:\s+AB)?:?$/u.test(text))
    return "partner";
  const isName = /medborgarlöft/iu.test(text) && /(?:19|20)\d{2}|\bi\s|kommuns?\b/iu.test(text);
  if (isName && !/(?:polisens|kommunens)\s+(?:del|löfte|åtagand)|lovar/iu.test(text)) return undefined;
  return (hasVerb(text) ? partyOfSentence(text) : undefined) ?? partyNamed(text);
}

/** A heading that another follows at once stands above it, where the page itself does not say which is which. */
function levelsOf(blocks: readonly Block[], title: Block | undefined): ReadonlyMap<Block, number> {
  const levels = new Map<Block, number>();
  let superior: Block | undefined;
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== "heading" || block === title) continue;
    const next = blocks[index + 1];
    const isAbove = next?.kind === "heading" && next.level === block.level;
    // A year or a party begins a part of the page; what only names a subject lies in it.
    const begins =
      block.status !== undefined
        ? false
        : isAbove || (superior?.level === block.level && startsPart(block.text, superior.text));
    if (isAbove) superior = block;
    levels.set(block, begins ? block.level - 0.5 : block.level);
  }
  return levels;
}

function startsPart(text: string, superior: string): boolean {
  const cue = cueOfHeading(text);
  if (cue === "results" || cue === "other" || (cue === "promises" && /löfte/iu.test(text))) return true;
  return (
    partyOfHeading(text) !== undefined &&
    partyOfHeading(superior) !== undefined &&
    !/löfte|lova/iu.test(superior)
  );
}

/** The nearest heading or lead that says what is said here. */
export function cueAt({ above, lead }: Placed): Cue | undefined {
  const ofHeading = [...above].reverse().find(({ cue }) => cue !== undefined)?.cue;
  // Below `Vad händer nu?`, a list of subjects is no list of promises.
  return ofHeading === "other" && lead?.cue !== "promises" ? "other" : (lead?.cue ?? ofHeading);
}

export function partyAt({ above, lead }: Placed): By | undefined {
  return lead?.by ?? [...above].reverse().find(({ by }) => by !== undefined)?.by;
}
