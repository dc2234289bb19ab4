// Transcription room: the text of a page, as it was copied or saved → its blocks. Headings are told by their shape alone.

import { type Block, cleaned, isSpeech, unbulleted } from "./block.ts";
import { LONGEST_BLOCK, MOST_BLOCKS, piecesOf } from "./limits.ts";
import { tabbedRows, withoutColumns } from "./text-columns.ts";

/** A longest line between these is taken for the width that the text was wrapped at. */
const NARROWEST = 50;
const WIDEST = 130;
const LONGEST_HEADING = 90;

/** Stands for a line of a table until its blocks are made: no page can hold it. */
const ROW = "\uE000";

export function textBlocks(text: string): Block[] {
  const typed = text.split("\n");
  const tables = tabbedRows(typed);
  const lines = withoutColumns(
    typed.map((line, index) =>
      tables.has(index) ? `${ROW}${index}` : line.replace(/\t/g, "    ").trimEnd(),
    ),
  );
  const width = wrapWidth(lines);
  const blocks: Block[] = [];
  let group = 0;
  let isInList = false;
  let isAfterBlank = true;
  for (let index = 0; index < lines.length && blocks.length < MOST_BLOCKS; index++) {
    const first = cleaned(lines[index] ?? "");
    if (first === "") {
      isAfterBlank = true;
      continue;
    }
    const row = first.startsWith(ROW) ? tables.get(Number(first.slice(ROW.length))) : undefined;
    if (row !== undefined) {
      if (row.cells.length > 0) blocks.push({ kind: "row", level: 0, group: 1_000_000, ...row });
      isInList = false;
      continue;
    }
    let whole = first;
    const depth = depthOf(lines[index] ?? "");
    while (
      whole.length < LONGEST_BLOCK &&
      (isContinued(lines[index] ?? "", lines[index + 1] ?? "", width) ||
        isInside(first, lines[index] ?? "", lines[index + 1] ?? ""))
    )
      whole = joined(whole, cleaned(lines[++index] ?? ""));
    const isAlone = cleaned(lines[index + 1] ?? "") === "";
    const picture = /^\[(?:bild|foto|image)[^\]]*\]\s*(.*)$/i.exec(whole)?.[1];
    if (picture !== undefined) blocks.push({ kind: "caption", text: picture, level: 0 });
    else {
      const bullet = isSpeech(whole) ? undefined : unbulleted(whole);
      const isTitle =
        bullet?.isNumbered === true && isAfterBlank && isAlone && titlesPart(bullet.text, lines, index);
      if (isTitle && bullet !== undefined) blocks.push({ kind: "heading", text: bullet.text, level: 3 });
      else if (bullet === undefined && goesOn(whole, blocks.at(-1))) {
        if (!isInList) group++;
        blocks.push({ kind: "item", level: depth, group, text: whole, isNumbered: false });
        isInList = true;
        isAfterBlank = false;
        continue;
      } else if (bullet !== undefined && bullet.text !== "") {
        if (!isInList) group++;
        blocks.push({ kind: "item", level: depth, group, ...bullet });
      } else blocks.push(plain(whole, isAfterBlank, isAlone, blocks.length === 0));
      isInList = bullet !== undefined && !isTitle;
    }
    isAfterBlank = false;
  }
  return blocks.flatMap((block) => piecesOf(block.text).map((piece) => ({ ...block, text: piece })));
}

const LONGEST_TITLE = 5;

/** `2. Trafik` on a line of its own heads what follows, when that is no other number. */
function titlesPart(text: string, lines: readonly string[], index: number): boolean {
  const next = lines.slice(index + 1).find((line) => cleaned(line) !== "") ?? "";
  return (
    text.split(" ").length <= LONGEST_TITLE &&
    !/[.,;]$/.test(text) &&
    unbulleted(cleaned(next))?.isNumbered !== true
  );
}

/** `att polisen syns mer,` line for line after a colon: a list without bullets. */
const goesOn = (line: string, last: Block | undefined): boolean =>
  /^att\s/u.test(line) && last !== undefined && (/:$/.test(last.text) || /^att\s.*[,;]$/u.test(last.text));

/** How far the line is indented, in steps of four. */
const depthOf = (line: string): number => 1 + Math.floor((/^ */.exec(line)?.[0].length ?? 0) / 4);

function wrapWidth(lines: readonly string[]): number | undefined {
  const lengths = lines.map((line) => line.trim().length).filter((length) => length > 30);
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  if (longest < NARROWEST || longest > WIDEST) return undefined;
  const near = lengths.filter((length) => length > longest * 0.75).length;
  return near >= 3 && near >= lengths.length * 0.4 ? longest : undefined;
}

/** A line below a bullet that is indented past it belongs to it. */
function isInside(first: string, line: string, next: string): boolean {
  if (unbulleted(first) === undefined || cleaned(next) === "" || unbulleted(cleaned(next)) !== undefined)
    return false;
  const indent = (text: string) => /^ */.exec(text)?.[0].length ?? 0;
  return indent(next) > (unbulleted(cleaned(line)) === undefined ? 0 : indent(line));
}

/** Whether the next line only goes on where this one had no more room. */
function isContinued(line: string, next: string, width: number | undefined): boolean {
  const [here, there] = [cleaned(line), cleaned(next)];
  if (/^att\s/u.test(there) && /[:,;]$/u.test(here)) return false;
  if (there === "" || unbulleted(there) !== undefined) return false;
  if (/[\p{L}],?$|-$/u.test(here) && /^[a-zåäö(]/u.test(there) && here.length > 25) return true;
  // … till den 31 mars | 2018.
  if (/^\d/.test(there) && here.length > 45 && /[\p{L},]$/u.test(here)) return true;
  if (width === undefined || /[:]$/.test(here)) return false;
  const word = there.split(" ")[0] ?? "";
  return line.trim().length + 1 + word.length > width;
}

// vägtrafik- + miljön → vägtrafikmiljön; trygghets- + och → trygghets- och
const joined = (left: string, right: string): string =>
  /\p{L}-$/u.test(left) && /^(?!och\b|eller\b|samt\b)[a-zåäö]/u.test(right)
    ? `${left.slice(0, -1)}${right}`
    : `${left} ${right}`;

function plain(text: string, isAfterBlank: boolean, isAlone: boolean, isFirst: boolean): Block {
  const isShort = text.length <= LONGEST_HEADING && !/[.,;!…]$/.test(text) && !/[.!?]\s+\p{Lu}/u.test(text);
  const isMarked = /:$/.test(text) && text.length <= LONGEST_HEADING;
  const isShouted = text.length > 3 && text === text.toUpperCase() && /\p{L}/u.test(text);
  const isHeading =
    isShort &&
    !isSpeech(text) &&
    /^[\p{Lu}\d#§]/u.test(text) &&
    (isAfterBlank || isAlone || isMarked || isShouted);
  if (!isHeading) return { kind: "text", text, level: 0 };
  return { kind: "heading", text: text.replace(/^(?:#+|§\s*\d+)\s*|\s*#+$/g, ""), level: isFirst ? 1 : 3 };
}
