// Advice room: telephone numbers in a text that may be somebody's own: mobiles, numbers with an area code, numbers of other countries.
import type { Folded, FoldedSpan } from "./folded.ts";

/** From 07 or 46 7 on nine more figures, with all that people put between them; only looked at, as they may stand in a row. */
const MAYBE_MOBILE =
  /(?<!\d)(?=((?:(?:\+|00)?46[ -]?(?:\(0\)|0)?[ -]?7[02369]|\(07[02369]\)|07[02369])(?:[ \n]?(?:-{1,2}|[./])?[ \n]?\d){7}(?!\d)))[+(\d]/gu;
/** From 0 or + on, figures with at most a hyphen and spaces between them. */
const MAYBE =
  /(?<![\p{L}\p{N}+_]|\p{N}[-.:/ ]|[./&=#?%])(?:\(0\d{1,3}\)|(?:\+[1-9]|0)\d{0,3}\/?)(?: ?\(0\))?(?: ?-? ?\d){5,12}(?![\p{L}\p{N}_]|[-/:]\p{N}|\.\p{N}|,[1-9])/gu;

/** Freephone, shared cost (the police's 077-114 14 00 among it), and 010, which is given to organisations. */
const SERVICE = /^0(?:20|77|10)/;
const MOBILE = /^07[02369]\d{7}$/;
/** 08 is the only one of two figures. */
const AREA_CODE = /^(?:0(?:8|[1-9]\d{1,2}) ?[-/]|\(0(?:8|[1-9]\d{1,2})\))/;
/** 08-01-2021, 08/01 2021 */
const DATE = /^\d\d[-/]\d\d[-/ ]\d{4}$/;
export const TELEPHONE_WORD =
  /(?:\btel(?:efon|\.|:)?|\bphone|\bmobil|\bring|\bringa|\bväxeln?|\bnummer|\bnr|tel:)[^\n\p{N}]{0,25}$/iu;
/** What may stand close before a number that is dialled. */
const CALLED = /(?:\b(?:tel|telefon|mobil|mob|ring|sms|phone)[.:=]?|\bwa\.me\/)$/iu;

/** The digits as they are dialled within Sweden; with a plus sign before the digits of another country. */
export function dialled(written: string): string {
  const digits = written.replace(/\(0\)/g, "").replace(/[^\d+]/g, "");
  return digits.replace(/^(?:(?:\+|00)46|46(?=0?7))0?/, "0");
}

/** Whether figures with this text before them are such a number. */
function isPhoneNumber(written: string, before: string): boolean {
  const number = dialled(written);
  // Figures of a table, or a list of numbers.
  if (isScattered(written)) return false;
  const groups = written.replace("(0)", "").match(/\d+/g) ?? [];
  // The code of a country has at most three figures: +275760-09-13 is something else.
  if (number.startsWith("+"))
    return number.length >= 9 && (groups.length === 1 || (groups[0] ?? "").length <= 3);
  if (SERVICE.test(number)) return false;
  if (MOBILE.test(number)) return true;
  const isAsWritten = AREA_CODE.test(written) && !DATE.test(written);
  const isLength = number.length >= 8 && number.length <= 10 && /^0[1-9]/.test(number);
  return isLength && (isAsWritten || /^(?:\+|00)/.test(written) || TELEPHONE_WORD.test(before));
}

const isScattered = (read: string): boolean =>
  (read.replace("(0)", "").match(/\d+/g) ?? []).some((group) => group.length < 2);

/** Whether the figures stand for themselves, and not in a word, an address or a longer number. */
function isAlone(read: string, before: string, after: string): boolean {
  if (/^\p{L}|^_[\p{L}\p{N}]|^[-:]\d/u.test(after)) return false;
  if (CALLED.test(before)) return true;
  return !/^46/.test(read) && !/[\p{L}\p{N}+]$|[\p{L}\p{N}]_$|\d[-.:]$|(?<!\d)\/$|[.&=#?%]$/u.test(before);
}

/**
 * `known`: numbers as they are dialled that are the archive's own contacts. `hiding`: mobiles wherever their figures stand, also in words
 * and addresses. In order; none overlaps another.
 */
export function phoneNumbersIn(
  { text, spanOf }: Folded,
  known: ReadonlySet<string> = new Set(),
  hiding = false,
): FoldedSpan[] {
  const found: { readonly start: number; readonly end: number }[] = [];
  let end = 0;
  const before = (start: number) => text.slice(Math.max(0, start - 40), start);
  for (const { 1: read = "", index } of text.matchAll(MAYBE_MOBILE)) {
    const stop = index + read.length;
    if (index < end || known.has(dialled(read))) continue;
    if (!hiding && (isScattered(read) || !isAlone(read, before(index), text.slice(stop, stop + 2)))) continue;
    end = stop;
    found.push({ start: index, end });
  }
  const mobiles = [...found];
  let next = 0;
  for (const { 0: read, index } of text.matchAll(MAYBE)) {
    while ((mobiles[next]?.end ?? Number.POSITIVE_INFINITY) <= index) next++;
    if ((mobiles[next]?.start ?? Number.POSITIVE_INFINITY) < index + read.length) continue;
    if (!known.has(dialled(read)) && isPhoneNumber(read, before(index)))
      found.push({ start: index, end: index + read.length });
  }
  return found.sort((a, b) => a.start - b.start).map((one) => spanOf(one.start, one.end));
}
