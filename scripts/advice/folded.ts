// Advice room: a text as an eye or another program takes it: hyphens, spaces and figures of every kind as the plain ones, escapes undone.
import type { Span } from "./find.ts";

/** A text to search in, and the way back to the text that was written. */
export interface Folded {
  readonly text: string;
  /** What stands at `start` to `end` of the folded text. */
  readonly spanOf: (start: number, end: number) => FoldedSpan;
}

export interface FoldedSpan extends Span {
  /** As it was folded; `text` is as it was written. */
  readonly read: string;
}

/**
 * Lines that go on below, indented or quoted; escapes of YAML and Markdown; addresses' %40; entities; and characters outside of ASCII, the
 * letters excepted. Nothing in it repeats but one class of characters, so it takes a step for each character.
 */
const FOLDED =
  /\\?\n[ \t>]+|\\\n|\\(?:u00|x)([\dA-F]{2})|\\([!-/:-@[-`{-~])|%([2-7][\dA-F])|&#(\d{1,7});|&#x([\dA-F]{1,6});|&([a-z]{2,6});|(?:[^\n -~\p{L}\p{M}]|\p{Default_Ignorable_Code_Point})+/giu;

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ nbsp: " ", ensp: " ", emsp: " ", thinsp: " ", shy: "", zwj: "", zwnj: "", commat: "@", period: "." },
  ...{
    hyphen: "-",
    dash: "-",
    ndash: "-",
    mdash: "-",
    minus: "-",
    sol: "/",
    plus: "+",
    lpar: "(",
    rpar: ")",
  },
};

/** Lines stay ends of lines, without what stands before the first word of the next. Takes time in proportion to the text. */
export function fold(text: string): Folded {
  const parts: string[] = [];
  // Wherever a part of another length stands for what was written: where both begin, and their lengths. In order.
  const edits: number[][] = [[], [], [], []];
  const [froms = [], starts = [], lengths = [], writtenLengths = []] = edits;
  let length = 0;
  let end = 0;
  const add = (plain: string, start: number, writtenLength: number) => {
    if (plain.length !== writtenLength) {
      froms.push(length);
      starts.push(start);
      lengths.push(plain.length);
      writtenLengths.push(writtenLength);
    }
    parts.push(plain);
    length += plain.length;
  };
  for (const match of text.matchAll(FOLDED)) {
    const [written] = match;
    const start = match.index;
    add(text.slice(end, start), end, start - end);
    end = start + written.length;
    if (!/^[\\%&\n]/.test(written)) {
      let at = start;
      for (const character of written) {
        add(plainCharacter(character), at, character.length);
        at += character.length;
      }
    } else add(unescaped(match), start, written.length);
  }
  if (end === 0) return { text, spanOf: (from, to) => spanOfPlain(text, from, to) };
  parts.push(text.slice(end));
  const folded = parts.join("");

  /** Where the character at an offset begins and ends in what was written. */
  const origin = (offset: number): readonly [start: number, end: number] => {
    let low = -1;
    let high = froms.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((froms[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    if (low === -1) return [offset, offset + 1];
    const into = offset - (froms[low] ?? 0);
    const edited = starts[low] ?? 0;
    const after = edited + (writtenLengths[low] ?? 0);
    if (into < (lengths[low] ?? 0)) return [edited, after];
    const start = after + into - (lengths[low] ?? 0);
    return [start, start + 1];
  };
  return {
    text: folded,
    spanOf: (from, to) => {
      const start = origin(from)[0];
      return { start, text: text.slice(start, origin(to - 1)[1]), read: folded.slice(from, to) };
    },
  };
}

const spanOfPlain = (text: string, start: number, end: number): FoldedSpan => {
  const read = text.slice(start, end);
  return { start, text: read, read };
};

function unescaped([written, hex, sign, percent, decimal, entityHex, entity]: RegExpExecArray): string {
  const code = hex ?? percent ?? entityHex;
  if (code !== undefined) return plainAt(Number.parseInt(code, 16), written);
  if (decimal !== undefined) return plainAt(Number(decimal), written);
  if (entity !== undefined) return ENTITIES[entity.toLowerCase()] ?? written;
  return sign ?? "\n";
}

const plainAt = (code: number, written: string): string =>
  code > 0x1f && code <= 0x10ffff ? plainCharacter(String.fromCodePoint(code)) : written;

/** Of the characters seen so far: there are few different ones, and a text of another script has a million. */
const seen = new Map<string, string>();

function plainCharacter(character: string): string {
  const known = seen.get(character);
  if (known !== undefined) return known;
  const plain = foldedCharacter(character);
  seen.set(character, plain);
  return plain;
}

function foldedCharacter(character: string): string {
  if (/[\p{Cf}\p{Default_Ignorable_Code_Point}]/u.test(character)) return "";
  if (/[\p{Zs}\t]/u.test(character)) return " ";
  if (/[\p{Pd}\u2043\u2212]/u.test(character)) return "-";
  if (/\p{Nd}/u.test(character)) return figureOf(character);
  const plain = character.normalize("NFKC");
  // Not ² and ½: a mark of a note is no figure of the number before it.
  return /^[!-/:-~]$/.test(plain) ? plain : character;
}

/** ٣ → 3: the figures of a script stand in a row of ten, from its nought on. */
function figureOf(character: string): string {
  const plain = character.normalize("NFKC");
  if (/^\d$/.test(plain)) return plain;
  const code = character.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return String(value);
}
