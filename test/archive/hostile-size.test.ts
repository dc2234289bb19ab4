// Archive tests: content that would take for ever or fill the memory. It is read soon, or refused soon.
import { describe, expect, test } from "vitest";
import { FIELDS, harmlessCodesOf, PLEDGE, pledgeOf } from "./harm.ts";

describe("content that would take for ever or fill the memory", () => {
  const many = (count: number, line: (index: number) => string, between = "\n") =>
    Array.from({ length: count }, (_, index) => line(index)).join(between);
  /** As long as they may be. */
  const inParagraphs = (text: string) => text.replace(/[\s\S]{8990}/g, "$&\n\n");
  const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${many(8, (index) => `${"bcdefghi"[index]}: &${"bcdefghi"[index]} [${many(9, () => `*${"abcdefgh"[index]}`, ",")}]`)}`;

  test.each<[string, string, string[]]>([
    ["10 000 brackets", `a: ${"[".repeat(10_000)}`, ["yaml/too-deep"]],
    ["10 000 braces", `a: ${"{a: ".repeat(10_000)}`, ["yaml/too-deep"]],
    ["10 000 hyphens", "- ".repeat(10_000), ["yaml/too-deep"]],
    ["90 levels of fields", many(90, (index) => `${" ".repeat(index)}a:`), ["yaml/too-deep"]],
    ["an alias bomb", bomb, ["yaml/anchor", "yaml/alias"]],
    ["an alias of itself", "a: &a [*a]", ["yaml/anchor", "yaml/alias"]],
    ["100 kB of blank lines", `${"\n".repeat(100_000)}${FIELDS}`, ["matter/too-large"]],
    ["60 kB of lines of spaces", `${`${" ".repeat(30)}\n`.repeat(1990)}${FIELDS}`, []],
    ["60 kB in one line", `title: ${"a ".repeat(30_000)}\n${FIELDS}`, ["field/too-long"]],
    ["60 kB in one word", `title: ${"a".repeat(60_000)}\n${FIELDS}`, ["file/long-word"]],
    ["60 kB of spaces in a text that is wrong", `title: a${" ".repeat(60_000)}b: c`, ["yaml/colon-in-text"]],
    [
      "20 000 marks on one letter",
      `title: a${"\u0315\u0300".repeat(10_000)}\n${FIELDS}`,
      ["file/stacked-marks"],
    ],
    ["60 kB of colons", "a: ".repeat(20_000), ["yaml/colon-in-text"]],
    ["60 kB of quotation marks", `a: ${'"'.repeat(60_000)}`, ["yaml/text-after-quote"]],
    ["20 000 aliases", `a: [${"*a,".repeat(20_000)}]`, ["yaml/alias", "file/more-faults"]],
    [
      "3 000 fields without values",
      `valid: {${many(3000, (index) => `k${index}`, ",")}}\n${FIELDS}`,
      ["field/missing", "field/comma-in-text", "file/more-faults"],
    ],
    ["10 000 items", `commitments: [${"1,".repeat(10_000)}]`, ["field/wrong-type", "file/more-faults"]],
    [
      "3 000 duplicates",
      `valid: {${"a: 1,".repeat(3000)}}\n${FIELDS}`,
      ["field/missing", "yaml/duplicate-key", "file/more-faults"],
    ],
    [
      "900 commitments of one id",
      `commitments:\n${many(900, () => "- { id: a, by: police, text: x }")}`,
      ["commitment/duplicate-id"],
    ],
  ])("%s in the fields", (_, fields, codes) => {
    expect(harmlessCodesOf(pledgeOf(fields))).toEqual(codes);
  });

  test.each<[string, string, string[]]>([
    ["300 000 blank lines", "\n".repeat(300_000), []],
    ["a line of 300 kB", "b ".repeat(150_000), ["markdown/long-paragraph"]],
    ["300 kB in paragraphs", inParagraphs("b ".repeat(150_000)), []],
    ["a word of 300 kB", "b".repeat(300_000), ["file/long-word"]],
    ["a word of 300 kB, joined by hyphens", "b-".repeat(150_000), ["file/long-word"]],
    ["500 000 marks on one letter", `a${"\u0315\u0300".repeat(250_000)}`, ["file/stacked-marks"]],
    ["500 000 hard spaces in code", `\`\`\`\na${"\u00A0".repeat(500_000)}b\n\`\`\`\n`, []],
    ["60 000 terms of the word list", inParagraphs("Medborgarlöfte ".repeat(60_000)), []],
    ["10 000 quotes in each other", ">".repeat(10_000), ["markdown/too-deep"]],
    ["a million brackets", "[".repeat(1_000_000), ["markdown/long-paragraph"]],
    ["500 000 pictures begun", "![".repeat(500_000), ["markdown/long-paragraph"]],
    [
      "10 000 links that would run",
      `${"[x](javascript:1) ".repeat(200)}\n\n`.repeat(50),
      ["markdown/link-not-allowed", "file/more-faults"],
    ],
    ["50 000 lines of HTML", inParagraphs("<b>x\n".repeat(50_000)), ["markdown/html", "file/more-faults"]],
    ["20 000 emphases", inParagraphs("*a **b ".repeat(10_000)), []],
    [
      "140 backticks in all lengths, a hundred times",
      `${many(140, (index) => "`".repeat(index), " ")}\n\n`.repeat(100),
      [],
    ],
    ["brackets in paragraphs", inParagraphs("[".repeat(900_000)), ["markdown/long-paragraph"]],
    ["as many brackets as there may be", `${"[".repeat(200)}${"a ".repeat(4790)}\n\n`.repeat(30), []],
    ["as many pictures begun as there may be", `${"![".repeat(200)}${"a ".repeat(4790)}\n\n`.repeat(30), []],
    ["10 000 headings of one name", "# a\n".repeat(10_000), ["markdown/empty-section", "file/more-faults"]],
    ["20 000 references", `${"[a]: http://x\n".repeat(20_000)}[a]`, []],
    [
      "a table of 50 000 columns",
      `${"|".repeat(50_000)}\n${"|-".repeat(50_000)}|\n`,
      ["markdown/long-paragraph"],
    ],
    ["300 000 invisible characters", "\u200B".repeat(300_000), ["file/hidden-character", "file/more-faults"]],
    [
      "a million control characters",
      "\u0007".repeat(900_000),
      ["file/control-character", "file/more-faults"],
    ],
  ])("%s in the text", (_, body, codes) => {
    expect(harmlessCodesOf(pledgeOf(FIELDS, body))).toEqual(codes);
  });

  test("a file of 2 MB is not even opened", () => {
    expect(harmlessCodesOf({ raw: { [PLEDGE]: Buffer.alloc(2_000_000, "a") } })).toEqual(["file/too-large"]);
  });

  test("500 outcomes of commitments that are none", () => {
    const commitments = `commitments:\n${many(500, (index) => `- { id: a${index}, by: police, text: x }`)}`;
    const outcomes = `assessed-by: joint\noutcomes:\n${many(500, (index) => `- { commitment: b${index}, status: ongoing }`)}`;
    expect(harmlessCodesOf({ files: { [PLEDGE]: commitments, "ed/2021/report.md": outcomes } })).toEqual([
      "outcome/unknown-commitment",
    ]);
  });
});
