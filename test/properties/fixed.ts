// Property tests: the same arbitrary values in every run, so that a test that passes today passes tomorrow.
import fc from "fast-check";
import { vi } from "vitest";

export const SEED = 20261124;

/** Called once at the top of a test file. A property is many tests in one, so it gets more time than one. */
export function fix(numRuns: number): void {
  fc.configureGlobal({ seed: SEED, numRuns });
  vi.setConfig({ testTimeout: 20_000 });
}

const codePoint = fc.oneof(fc.nat(0x7f), fc.nat(0x2fff), fc.nat(0xffff), fc.nat(0x10ffff));

/** Any code points, halves of letters and controls among them. fast-check's own such units take seconds to make. */
export const anyText = (maxLength: number) =>
  fc.string({ unit: codePoint.map((point) => String.fromCodePoint(point)), maxLength });

/** Letters, marks and signs that a reader can see. */
export const readableText = (minLength: number, maxLength: number) =>
  anyText(maxLength)
    .map((text) => text.replace(/[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}Ã\uFFFD\u2800]/gu, "å"))
    .filter((text) => text.length >= minLength && !/\p{M}{30}/u.test(text));
