// Tests of the bars at their limits: parts too narrow for a figure, a target of none, a result far beyond its target.
import { render } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { percent, Segments } from "../../templates/components/segments.tsx";
import { TargetBar } from "../../templates/components/target-bar.tsx";

const widths = (markup: string): number[] =>
  [...markup.matchAll(/ width="([\d.]+)%"/g)].map(([, width]) => Number(width));

describe("Segments", () => {
  const parts = (...amounts: number[]) =>
    render(<Segments segments={amounts.map((amount) => ({ tone: "kept", amount, shape: "M0 0" }))} />);

  test("fill the width, in the order they are given", () => {
    const x = [...parts(5, 1, 3).matchAll(/ x="([\d.]+)%" width="([\d.]+)%"/g)].map(([, at, width]) => [
      Number(at),
      Number(width),
    ]);
    expect(x).toEqual([
      [0, 55.556],
      [55.556, 11.111],
      [66.667, 33.333],
    ]);
  });

  test.each([
    [[1], "shape and figure"],
    [[1, 8], "shape and figure"],
    [[1, 9], "figure"],
    [[1, 19], "figure"],
    [[1, 20], "neither"],
  ])("of %j the first part has %s", (amounts, expected) => {
    const first = parts(...amounts).split('class="bar-kept"')[1] ?? "";
    const said = first.includes("<path")
      ? "shape and figure"
      : first.includes("<text")
        ? "figure"
        : "neither";
    expect(said).toBe(expected);
  });
});

describe("TargetBar", () => {
  const bar = (target: Partial<Record<"min" | "max" | "value", number>>, value: number) =>
    render(
      <TargetBar
        target={{ ...target, unit: "möten" }}
        result={{ value, unit: "möten", approximate: false }}
      />,
    );

  test.each([
    ["a result below its target", { min: 4 }, 1, [100, 100, 25], ["99.5%"]],
    ["a result beyond its target", { min: 8 }, 20, [100, 100, 100], ["40%"]],
    ["nothing done", { value: 2 }, 0, [100, 100, 0], ["99.5%"]],
    ["a range", { min: 2, max: 4 }, 3, [100, 100, 75], ["50%", "99.5%"]],
    ["at most none, but one", { max: 0 }, 1, [100, 100, 100], ["0.5%"]],
  ] as const)("%s", (_, target, value, expected, marks) => {
    const markup = bar(target, value);
    expect(widths(markup)).toEqual(expected);
    expect([...markup.matchAll(/ x1="([\d.]+%)"/g)].map(([, x]) => x)).toEqual(marks);
  });

  test("at most none, and none: nothing to draw", () => {
    expect(bar({ max: 0 }, 0)).toBe("");
  });
});

test.each([
  [0, "0%"],
  [1, "100%"],
  [1 / 3, "33.333%"],
])("%d is %s", (share, expected) => {
  expect(percent(share)).toBe(expected);
});
