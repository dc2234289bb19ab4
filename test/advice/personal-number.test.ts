// Advice tests: personal identity numbers, all of them computed or Skatteverket's own for tests; never a person's.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold } from "../../scripts/advice/folded.ts";
import { hasCheckDigit, isPersonalNumber, personalNumbersIn } from "../../scripts/advice/personal-number.ts";

/** Nine figures → ten, the last by another way of counting than the one tested. */
function withCheckDigit(nine: string): string {
  const products = [...nine].map((digit, index) => String(Number(digit) * (index % 2 === 0 ? 2 : 1)));
  const sum = [...products.join("")].reduce((total, digit) => total + Number(digit), 0);
  return `${nine}${(10 - (sum % 10)) % 10}`;
}

const found = (text: string) => personalNumbersIn(fold(text)).map((span) => span.text);

/** Of somebody born in 1890: nobody who lives. */
const NINE = "900102980";
const TEN = withCheckDigit(NINE);
const [BIRTH, LAST] = [TEN.slice(0, 6), TEN.slice(6)];

describe("is one, however it is written", () => {
  test.each([
    `${BIRTH}-${LAST}`,
    `${BIRTH}+${LAST}`,
    `${BIRTH}${LAST}`,
    `${BIRTH} ${LAST}`,
    `${BIRTH} - ${LAST}`,
    `${BIRTH}–${LAST}`,
    `18${BIRTH}-${LAST}`,
    `18${BIRTH}${LAST}`,
    `1890-01-02-${LAST}`,
    // Coordination numbers: the day is 60 higher.
    withCheckDigit("900162980"),
    `18${withCheckDigit("900191980")}`,
    // The 29th of February, in a year that had one.
    `18${withCheckDigit("880229980")}`,
  ])("%s", (number) => {
    expect(found(`Anna, ${number}, hörde av sig.`)).toEqual([number]);
    expect(found(number)).toEqual([number]);
    expect(found(`(${number}).`)).toEqual([number]);
  });
});

describe("is none", () => {
  test.each([
    ["a wrong check digit", `${BIRTH}-${LAST.slice(0, 3)}${(Number(LAST[3]) + 1) % 10}`],
    ["no day of the calendar", withCheckDigit("900230980")],
    ["the 29th of February of another year", `18${withCheckDigit("900229980")}`],
    ["no month", withCheckDigit("901301980")],
    ["an authority's number", "202100-2114"],
    ["an authority's number with its prefix", "16202100-2114"],
    ["a firm's number", withCheckDigit("556012579")],
    ["a coordination number of no day", withCheckDigit("900192980")],
    ["a birth number of nobody", withCheckDigit("900102000")],
    ["another century", `17${TEN}`],
    ["a part of a longer number", `1${TEN}`],
    ["a part of a longer number", `${TEN}5`],
    ["the middle of a number with hyphens", `1-${BIRTH}-${LAST}`],
    ["a day and a number of something", "2021-04-14"],
    ["a telephone number", "070-174 06 05"],
  ])("%s: %s", (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

const day = fc.record({
  year: fc.integer({ min: 0, max: 99 }),
  month: fc.integer({ min: 1, max: 12 }),
  // A day that every month has.
  date: fc.integer({ min: 1, max: 28 }),
  offset: fc.constantFrom(0, 60),
  number: fc.integer({ min: 1, max: 999 }),
});

const two = (value: number) => String(value).padStart(2, "0");
const ten = fc
  .tuple(day)
  .map(([{ year, month, date, offset, number }]) =>
    withCheckDigit(`${two(year)}${two(month)}${two(date + offset)}${String(number).padStart(3, "0")}`),
  );

describe("any of them", () => {
  test("is found by its digits, and with any other last digit it is not", () => {
    fc.assert(
      fc.property(ten, fc.integer({ min: 1, max: 9 }), (number, step) => {
        expect(hasCheckDigit(number)).toBe(true);
        expect(isPersonalNumber(number)).toBe(true);
        expect(isPersonalNumber(`18${number}`)).toBe(true);
        const other = `${number.slice(0, 9)}${(Number(number[9]) + step) % 10}`;
        expect(isPersonalNumber(other)).toBe(false);
      }),
    );
  });

  test("a hundred thousand figures take no time", () => {
    const started = performance.now();
    personalNumbersIn(fold("9".repeat(50_000) + " 900101 ".repeat(6000)));
    expect(performance.now() - started).toBeLessThan(500);
  });
});
