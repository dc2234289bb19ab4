// Tests of the transcription room: numbers in figures and in Swedish words; the second of each pair says that it is about so many.
import { expect, test } from "vitest";
import { numeralsIn } from "../../scripts/transcription/numerals.ts";

test.each<[string, [number, boolean][]]>([
  ["tre", [[3, false]]],
  ["tjugofem", [[25, false]]],
  ["ett hundratal", [[100, true]]],
  ["tvåhundra", [[200, false]]],
  ["etthundrafemtio", [[150, false]]],
  ["tvåtusen", [[2000, false]]],
  ["tusen", [[1000, false]]],
  ["ett dussin", [[12, true]]],
  ["1 000", [[1000, false]]],
  ["2,5", [[2.5, false]]],
  ["12", [[12, false]]],
  ["nittionio", [[99, false]]],
  ["sjutton", [[17, false]]],
  ["tiotal", []],
  ["en", [[1, false]]],
  ["cirka 40", [[40, true]]],
  ["drygt trettio", [[30, true]]],
  ["ett femtiotal", [[50, true]]],
  ["2021", [[2021, false]]],
  ["E18", []],
  ["10.30", []],
  [
    "7–9",
    [
      [7, false],
      [9, false],
    ],
  ],
])("%s", (text, numbers) =>
  expect(numeralsIn(text).map(({ value, isAbout }) => [value, isAbout])).toEqual(numbers),
);
