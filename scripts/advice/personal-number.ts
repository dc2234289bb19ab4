// Advice room: personal identity numbers in a text: ten or twelve digits that are a day of birth, a number and a check digit.
import type { Folded, FoldedSpan } from "./folded.ts";
import { TELEPHONE_WORD } from "./phone-number.ts";

/** 850101, 19850101, 1985-01-01, 85 01 01 */
const DAY = "(?:18|19|20)?\\d{2}([ ./-]?)\\d{2}\\2\\d{2}";
/** Between the day and its number: what people write for a hyphen, also at the end of a line. */
const HYPHEN = "[ \\n]?(?:-{1,3}|[+./_])?[ \\n]?";
/** What a spreadsheet makes of it: 8.501011234e9 */
const FLOAT = "\\d\\.\\d{9}e\\+?0?9|\\d\\.\\d{11}e\\+?11";
/** Only looked at, so that what may begin within another is found as well. */
const MAYBE = new RegExp(`(?<!\\d)(?=(${DAY}${HYPHEN}\\d{4}(?!\\d)|(?:${FLOAT})(?!\\d)))\\d`, "giu");

/** The number of a coordination number's day is 60 higher. */
const COORDINATION = 60;

/** Of persons with a personal number and of those with a coordination number; authorities and firms have a "month" of 20 or more. */
export function isPersonalNumber(written: string): boolean {
  const digits = written.replace(/e\+?\d+$/i, "").replace(/\D/g, "");
  if (digits.length !== 10 && digits.length !== 12) return false;
  const short = digits.slice(-10);
  const centuries = digits.length === 12 ? [digits.slice(0, 2)] : ["19", "20"];
  const month = Number(short.slice(2, 4));
  const number = Number(short.slice(4, 6));
  const day = number > COORDINATION ? number - COORDINATION : number;
  const isBorn = centuries.some((century) => isDay(Number(`${century}${short.slice(0, 2)}`), month, day));
  return isBorn && short.slice(6, 9) !== "000" && hasCheckDigit(short);
}

const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** By counting, not by the calendar of content: that begins in 1900, and a list of thousands must take no time. */
function isDay(year: number, month: number, day: number): boolean {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day >= 1 && day <= (month === 2 && !isLeap ? 28 : (LENGTHS[month - 1] ?? 0));
}

/** Luhn: every second digit doubled, the sum of all digits a multiple of ten. */
export function hasCheckDigit(digits: string): boolean {
  let sum = 0;
  for (const [index, digit] of [...digits].reverse().entries()) {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}

/**
 * `hiding`: also what is more likely something else: a dot too many in a log costs nothing. None overlaps another.
 */
export function personalNumbersIn({ text, spanOf }: Folded, hiding = false): FoldedSpan[] {
  const found: FoldedSpan[] = [];
  let end = 0;
  for (const { 1: read = "", index } of text.matchAll(MAYBE)) {
    if (index < end || !isPersonalNumber(read)) continue;
    const before = text.slice(Math.max(0, index - 40), index);
    if (isTelephone(read, before)) continue;
    if (!hiding && isSomethingElse(read, before, text.slice(index + read.length, index + read.length + 2)))
      continue;
    end = index + read.length;
    found.push(spanOf(index, end));
  }
  return found;
}

/** `phone: "0105161236"` */
const isTelephone = (read: string, before: string): boolean =>
  /^0\d{9}$/.test(read) && TELEPHONE_WORD.test(before);

/** A day with its four figures of a year: 2026-03-02 1300 is a time, 2021.01.01-2021.12.31 a period. */
const DATED = /^\d{4}([-./ ])\d\d\1\d\d(?:[ \n](?:[01]\d|2[0-3])[0-5]\d|\D{1,4}(?:19|20)\d\d)$/;
/** A number in a register, with its year: 830412/2019. */
const REGISTERED = /\/(?:19|20)\d\d$/;
/** A part of an address: /2020/01/28/1234. */
const PATH = /^\d+\/\d\d\/\d\d\/\d{4}$/;

const isSomethingElse = (read: string, before: string, after: string): boolean =>
  /\d[-+.]$/.test(before) ||
  /^-\d/.test(after) ||
  DATED.test(read) ||
  REGISTERED.test(read) ||
  PATH.test(read);
