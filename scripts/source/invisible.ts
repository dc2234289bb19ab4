// Source room: characters that nobody sees but that change what is read, and letters lost on the way; where in a text they stand.
import { type Diagnostic, diagnose, MOST_FAULTS } from "../diagnostics/diagnostic.ts";

/** Neither XML nor a reader has a use for them: every control but tab and line feed, lone surrogates, noncharacters. */
const CONTROL = "[^\\P{Cc}\\t\\n]|[\\p{Cs}\\uFFFE\\uFFFF]";
/** Direction marks, zero-width spaces, line separators, tag characters. */
const HIDDEN =
  "[\\p{Bidi_Control}\\u200B\\u2028\\u2029\\u2060-\\u2064\\uFEFF\\uFFF9-\\uFFFB]|[\\u{E0000}-\\u{E0FFF}]";
/** What is left of å, ä, ö and é when a file was once read in the wrong encoding and saved again: LÃ¶fte, L�fte. */
const DAMAGED = "Ã[\\u0080-\\u00BF…„–]|\\uFFFD";

const ANY = new RegExp(`(?<control>${CONTROL})|(?<hidden>${HIDDEN})|(?<damaged>${DAMAGED})`, "gu");
const IN_DATA = new RegExp(`${CONTROL}|${HIDDEN}`, "u");

/**
 * In front matter even characters that have a use in running text hide in keys and ids, or make a title that is there but cannot be
 * read: soft hyphens, joiners, fillers, the blank of Braille. Variation selectors belong to emoji.
 */
const IN_MATTER = /(?![\uFE00-\uFE0F])[\p{Default_Ignorable_Code_Point}\u2800]|[^\P{Zs} ]/gu;
/** Where a space of another width than the common one does harm: in indentation, and round the colon of a field. */
const HEAD = /^[\s-]*(?:[a-z-]+\s?:\s?)?/u;

/** All of them, in order. */
export function invisibleIn(text: string, file: string): Diagnostic[] {
  const lone = text.search(/\r/);
  if (lone !== -1)
    return [diagnose("file/line-endings", { file, ...lineAndColumn(text, lone), length: 1 }, {})];
  const found: Diagnostic[] = [];
  for (const match of text.matchAll(ANY)) {
    if (found.length === MOST_FAULTS) break;
    const place = { file, ...lineAndColumn(text, match.index), length: [...match[0]].length };
    const point = pointOf(match[0]);
    if (match.groups?.damaged !== undefined)
      found.push(diagnose("file/damaged-letter", place, { found: match[0], letter: letterOf(match[0]) }));
    else if (match.groups?.control !== undefined)
      found.push(diagnose("file/control-character", place, { point }));
    else found.push(diagnose("file/hidden-character", place, { point }));
  }
  return found;
}

/** `matter` begins on line `firstLine` of the file. */
export function hiddenInMatter(matter: string, file: string, firstLine: number): Diagnostic[] {
  const found: Diagnostic[] = [];
  if (matter.search(IN_MATTER) === -1) return found;
  for (const [index, line] of matter.split("\n").entries()) {
    const head = HEAD.exec(line)?.[0].length ?? 0;
    for (const { 0: character, index: at } of line.matchAll(IN_MATTER)) {
      if (at >= head && /\p{Zs}/u.test(character)) continue;
      if (found.length === MOST_FAULTS) return found;
      const place = { file, line: firstLine + index, column: [...line.slice(0, at)].length + 1, length: 1 };
      found.push(diagnose("file/hidden-character", place, { point: pointOf(character) }));
    }
  }
  return found;
}

/** The first invisible character in parsed data, with the way to it: `"a\\0b"` writes one that the file itself does not have. */
export function invisibleInData(
  data: unknown,
  path: readonly PropertyKey[] = [],
): { path: readonly PropertyKey[]; point: string } | undefined {
  if (typeof data === "string") {
    const found = IN_DATA.exec(data)?.[0];
    return found === undefined ? undefined : { path, point: pointOf(found) };
  }
  if (typeof data !== "object" || data === null) return undefined;
  for (const [key, value] of Object.entries(data)) {
    const found = invisibleInData(key, [...path, key]) ?? invisibleInData(value, [...path, key]);
    if (found !== undefined) return found;
  }
  return undefined;
}

// U+200B
const pointOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

/** The bytes of UTF-8 that Windows shows as other characters: what Ã… was before it became two. */
const WINDOWS: Readonly<Record<string, number>> = { "…": 0x85, "„": 0x84, "–": 0x96 };

// Ã¶ → ö
function letterOf(found: string): string | undefined {
  const [, second] = found;
  if (second === undefined) return undefined;
  return Buffer.from([0xc3, WINDOWS[second] ?? second.charCodeAt(0)]).toString("utf8");
}

/** 1-based, counted in characters. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const start = offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
  let line = 1;
  for (let at = text.indexOf("\n"); at !== -1 && at < start; at = text.indexOf("\n", at + 1)) line++;
  return { line, column: [...text.slice(start, offset)].length + 1 };
}
