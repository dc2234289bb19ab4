// Hostile tests: how much is tried, printed by group.
import { expect, test } from "vitest";
import { NEUTRALISED, REFUSED } from "./corpus.ts";

test("the corpus holds more than 200 inputs, each once", () => {
  const groups = [...Object.entries(REFUSED), ...Object.entries(NEUTRALISED)];
  const tried = groups.flatMap(([, inputs]) => inputs.map((input) => input.tries));
  const amounts = groups.map(([group, inputs]) => `${String(inputs.length).padStart(4)} ${group}`);
  process.stdout.write(`${[...amounts, `${String(tried.length).padStart(4)} in all`].join("\n")}\n`);
  expect(tried.filter((one, index) => tried.indexOf(one) !== index)).toEqual([]);
  expect(tried.length).toBeGreaterThanOrEqual(200);
  expect(groups.every(([, inputs]) => inputs.length >= 20)).toBe(true);
});
