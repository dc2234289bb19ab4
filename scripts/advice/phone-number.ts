// Advice room: telephone numbers in a text that may be somebody's own: mobiles, numbers with an area code, numbers of other countries.
import { type Span, spansOf } from "./find.ts";

const GAP = "[ \\u00A0\\u202F]?[-–‑]?[ \\u00A0\\u202F]?";
/** From 0 or + on, figures with at most a hyphen and spaces between them. */
const MAYBE = new RegExp(
  `(?<![\\p{L}\\p{N}+_]|\\p{N}[-–.,:/ \\u00A0]|[./&=#?%])(?:\\+[1-9]|0)\\d{0,3}(?:[ \\u00A0]?\\(0\\))?(?:${GAP}\\d){5,12}(?![\\p{L}\\p{N}_]|[-–/:]\\p{N}|[.,]\\p{N})`,
  "gu",
);

/** Freephone, shared cost (the police's 077-114 14 00 among it), and 010, which is given to organisations. */
const SERVICE = /^0(?:20|77|10)/;
const MOBILE = /^07[02369]\d{7}$/;
/** 08 is the only one of two figures. */
const AREA_CODE = /^0(?:8|[1-9]\d{1,2})[ \u00A0]?[-–‑]/;
const TELEPHONE_WORD =
  /(?:\btel(?:efon|\.|:)?|\bmobil|\bring|\bringa|\bväxeln?|\bnummer|\bnr|tel:)[^\n\p{N}]{0,25}$/iu;

/** The digits as they are dialled within Sweden; with a plus sign before the digits of another country. */
export function dialled(written: string): string {
  const digits = written.replace(/\(0\)/g, "").replace(/[^\d+]/g, "");
  return digits.replace(/^(?:\+|00)46/, "0");
}

/** Whether figures with this text before them are such a number. */
function isPhoneNumber(written: string, before: string): boolean {
  const number = dialled(written);
  const groups = written.replace("(0)", "").match(/\d+/g) ?? [];
  // Figures of a table, or a list of numbers.
  if (groups.some((group) => group.length < 2)) return false;
  // The code of a country has at most three figures: +275760-09-13 is something else.
  if (number.startsWith("+"))
    return number.length >= 9 && (groups.length === 1 || (groups[0] ?? "").length <= 3);
  if (SERVICE.test(number)) return false;
  if (MOBILE.test(number)) return true;
  const isAsWritten = AREA_CODE.test(written) && !/^\d\d[-–‑]\d\d[-–‑]\d{4}$/.test(written);
  const isLength = number.length >= 8 && number.length <= 10 && /^0[1-9]/.test(number);
  return isLength && (isAsWritten || /^(?:\+|00)/.test(written) || TELEPHONE_WORD.test(before));
}

/** `known`: numbers as they are dialled that are the archive's own contacts. */
export const phoneNumbersIn = (text: string, known: ReadonlySet<string> = new Set()): Span[] =>
  spansOf(text, MAYBE).filter(
    (span) =>
      !known.has(dialled(span.text)) &&
      isPhoneNumber(span.text, text.slice(Math.max(0, span.start - 40), span.start)),
  );
