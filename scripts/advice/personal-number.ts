// Advice room: personal identity numbers in a text: ten or twelve digits that are a day of birth, a number and a check digit.
import { type Span, spansOf } from "./find.ts";

/** 850101-1234, 19850101-1234, 8501011234, 850101+1234, 850101 1234, 1985-01-01-1234; as a word of its own. */
const MAYBE =
  /(?<![\p{L}\p{N}_]|\p{N}[-+.,/:])(?:(?:18|19|20)\d{2}-\d{2}-\d{2}[- ]|(?:18|19|20)?\d{6} ?[-+–−‑]? ?)\d{4}(?![\p{L}\p{N}_]|[-.,/:]\p{N})/gu;

/** The number of a coordination number's day is 60 higher. */
const COORDINATION = 60;

/** Of persons with a personal number and of those with a coordination number; authorities and firms have a "month" of 20 or more. */
export function isPersonalNumber(written: string): boolean {
  const digits = written.replace(/\D/g, "");
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

export const personalNumbersIn = (text: string): Span[] =>
  spansOf(text, MAYBE).filter((span) => isPersonalNumber(span.text));
