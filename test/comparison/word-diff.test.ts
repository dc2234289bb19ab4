// Tests of the word diff: Swedish words whole, both wordings whole again, and no marks where nothing is in common.
import { describe, expect, test } from "vitest";
import { earlier, later, wordDiff } from "../../scripts/comparison/word-diff.ts";

const marked = (before: string, after: string): string | undefined =>
  wordDiff(before, after, "sv")
    ?.map(({ kind, text }) => (kind === "same" ? text : kind === "removed" ? `[-${text}-]` : `{+${text}+}`))
    .join("");

describe("wordDiff", () => {
  test.each([
    ["Laga ljuset.", "Laga ljuset.", "Laga ljuset."],
    ["Polisen skall synas.", "Polisen ska synas.", "Polisen [-skall-]{+ska+} synas."],
    ["Starta två områden.", "Starta minst två områden.", "Starta {+minst +}två områden."],
    // A compound is one word, and so is one with a hyphen or å, ä, ö in it.
    [
      "Göra fyra trygghetsvandringar i år.",
      "Göra fyra trygghetsronder i år.",
      "Göra fyra [-trygghetsvandringar-]{+trygghetsronder+} i år.",
    ],
    ["Märka båtar i Åmål.", "Märka båtar i Ödeshög.", "Märka båtar i [-Åmål-]{+Ödeshög+}."],
  ])("%s → %s: %s", (before, after, expected) => {
    expect(marked(before, after)).toBe(expected);
  });

  test("wordings without enough in common are not marked: every word would be", () => {
    expect(
      wordDiff("Göra insatser mot mopeder.", "Hålla dialog med skolor om droger.", "sv"),
    ).toBeUndefined();
  });

  test("the pieces give back each wording, but for white space", () => {
    const [before, after] = [
      "Arbeta för en starkare samverkan inom och utom kommunen.",
      "Fortsätta arbeta för samverkan inom kommunen, också utom den.",
    ];
    const pieces = wordDiff(before, after, "sv") ?? [];
    const whole = (some: typeof pieces) =>
      some
        .map(({ text }) => text)
        .join("")
        .replace(/\s+/g, " ")
        .trim();
    expect(whole(earlier(pieces))).toBe(before);
    expect(whole(later(pieces))).toBe(after);
  });
});

test("texts too long to be compared in a moment are given whole", () => {
  const long = "ord ".repeat(2000);
  expect(wordDiff(long, `${long}nytt`, "sv")).toBeUndefined();
});
