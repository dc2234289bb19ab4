// Interview tests: what is typed at a question means what it says, and nothing of it is left for the next question.
import { describe, expect, test } from "vitest";
import { DOWN, ENTER, personTyping } from "./at-terminal.ts";

const keys = (typed: string): string[] => [...typed, ENTER];

describe.each(["sv", "en"] as const)("in %s", (language) => {
  test.each([
    ...[
      ["ja", true],
      ["j", true],
      ["JA", true],
      ["y", true],
      ["yes", true],
    ],
    ...[
      ["nej", false],
      ["n", false],
      ["no", false],
    ],
  ] as [string, boolean][])("%s answers, whatever Enter alone would", async (typed, meant) => {
    for (const initial of [true, false]) {
      const { ask } = personTyping([keys(typed), ENTER], language);
      expect(await ask.confirm("?", initial)).toBe(meant);
      expect(await ask.text({ message: "?" })).toBeUndefined();
    }
  });

  test("Enter alone and the arrows answer as well, and other words are objected to", async () => {
    const { ask, seen } = personTyping(
      [ENTER, ENTER, [DOWN, ENTER], [...keys("kanske"), "\u0015", ENTER]],
      language,
    );
    expect(await ask.confirm("?", true)).toBe(true);
    expect(await ask.confirm("?", false)).toBe(false);
    expect(await ask.confirm("?", true)).toBe(false);
    await ask.confirm("?", true);
    expect(seen()).toContain(language === "sv" ? "Svara ja eller nej." : "Answer yes or no.");
  });
});

test("typing searches a list, and h, j, k and l move nothing", async () => {
  const options = ["Granvik", "Hjo", "Ödeshög"].map((label) => ({ value: label, label }));
  const { ask } = personTyping([keys("Odeshog"), keys("hj"), ENTER]);
  expect(await ask.choose("?", options)).toBe("Ödeshög");
  expect(await ask.choose("?", options)).toBe("Hjo");
  expect(await ask.choose("?", options, "Hjo")).toBe("Hjo");
});

test("a typed answer replaces the one that Enter would have taken", async () => {
  const { ask } = personTyping([keys("2027"), ENTER]);
  expect(await ask.text({ message: "?", initial: "2028" })).toBe("2027");
  expect(await ask.text({ message: "?", initial: "2028" })).toBe("2028");
});
