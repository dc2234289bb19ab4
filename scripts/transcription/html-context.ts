// Transcription room: what the elements around a line make of it: a heading, an item, a paragraph.
import { type Block, isSpeech, unbulleted } from "./block.ts";
import type { GatheredLine } from "./html-line.ts";
import { attribute, type Element } from "./html-tree.ts";

/** What the elements around a text make of it. */
export interface Context {
  readonly kind: Block["kind"];
  readonly level: number;
  readonly group: number;
  readonly isNumbered: boolean;
  readonly scope: number | undefined;
  readonly isBold: boolean;
  readonly isLink: boolean;
}

export const OUTSIDE: Context = {
  kind: "text",
  level: 0,
  group: 0,
  isNumbered: false,
  scope: undefined,
  isBold: false,
  isLink: false,
};

/** Elements → what the text directly in them is. */
const KINDS: Readonly<Record<string, Pick<Context, "kind" | "level">>> = {
  summary: { kind: "heading", level: 6 },
  dt: { kind: "heading", level: 6 },
  dd: { kind: "item", level: 1 },
  figcaption: { kind: "caption", level: 0 },
  caption: { kind: "caption", level: 0 },
  blockquote: { kind: "quote", level: 0 },
};

const LONGEST_HEADING = 90;

/** `unfolds`: a button that shows a part of the page. Undefined when an element changes nothing of what its text is. */
export function kindOf(
  element: Element,
  context: Context,
  unfolds: boolean,
): Pick<Context, "kind" | "level"> | undefined {
  const { tagName } = element;
  const heading = /^h([1-6])$/.exec(tagName)?.[1];
  if (heading !== undefined) return { kind: "heading", level: Number(heading) };
  if (tagName === "li" || attribute(element, "role") === "listitem")
    return { kind: "item", level: Math.max(1, context.level) };
  if (tagName === "button" && unfolds && context.kind !== "heading") return { kind: "heading", level: 6 };
  return Object.hasOwn(KINDS, tagName) ? KINDS[tagName] : undefined;
}

/** `typedGroup` numbers the list that a typed bullet belongs to. */
export function blockOf(
  text: string,
  isAllBold: boolean,
  { kind, level, group, isNumbered }: Context,
  typedGroup: () => number,
): Block {
  if (kind === "item") {
    const inner = unbulleted(text);
    return {
      kind,
      text: inner?.text ?? text,
      level,
      group,
      isNumbered: isNumbered || inner?.isNumbered === true,
    };
  }
  if (kind !== "text") return { kind, text, level };
  const typed = isSpeech(text) ? undefined : unbulleted(text);
  if (typed !== undefined && typed.text !== "")
    return { kind: "item", level: 1, group: typedGroup(), ...typed };
  // Bold on a line of its own is what many editors use for a heading.
  const isHeading = isAllBold && text.length <= LONGEST_HEADING && !/[.,;]$/.test(text);
  return isHeading ? { kind: "heading", text, level: 5 } : { kind, text, level: 0 };
}

/** `<b>Kommunen ska anställa en samordnare.</b> Hon började i augusti.` A bold `Klart.` only says how it went. */
export const startsPart = ({ text, boldStart }: GatheredLine): boolean =>
  boldStart !== "" &&
  text.startsWith(boldStart) &&
  text.length > boldStart.length + 3 &&
  /[.:?!]$/.test(boldStart) &&
  !/^(?:resultat|utfall|(?:vår\s+)?bedömning|status|delvis|ej|inte|klar|genomför|pågår|påbörja|uppfyll|grön|gul|röd|obs|utgår|ja\b|nej\b)/iu.test(
    boldStart,
  );
