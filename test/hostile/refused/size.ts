// Hostile tests: content that would take for ever, fill the memory, or lose text without a word.
import { FIELDS, inFields, inText, PLEDGE, type Refused, refused } from "../refused.ts";

const many = (count: number, line: (index: number) => string, between = "\n") =>
  Array.from({ length: count }, (_, index) => line(index)).join(between);

const more = "file/more-faults";
const upTo = (last: number, from: number, ...codes: string[]) =>
  Array.from({ length: last - from + 1 }, (_, index) =>
    codes.map((code) => `${from + index} ${code}`),
  ).flat();

export const sizes: readonly Refused[] = [
  refused("a file of 50 MB", { raw: { [PLEDGE]: Buffer.alloc(50_000_000, "a\n") } }, "1 file/too-large"),
  refused(
    "a file of one byte too many",
    { raw: { [PLEDGE]: Buffer.alloc(1024 * 1024 + 1, "a\n") } },
    "1 file/too-large",
  ),
  inFields("100,000 blank lines", `${"\n".repeat(100_000)}${FIELDS}`, "1 matter/too-large"),
  inFields("2,001 lines of comments", `${"#\n".repeat(2001)}${FIELDS}`, "1 matter/too-large"),
  inFields("65 kB of fields", `title: ${"x ".repeat(33_000)}\n${FIELDS}`, "1 matter/too-large"),
  inFields("60 kB of spaces in a key", `x${" ".repeat(60_000)}y\nb: [`, "2 yaml/not-a-field"),
  inFields("60 kB of spaces in a text", `title: a${" ".repeat(60_000)}b: c`, "2 yaml/colon-in-text"),
  inFields("60 kB of colons", "a: ".repeat(20_000), "2 yaml/colon-in-text"),
  inFields("60 kB of quotation marks", `a: ${'"'.repeat(60_000)}`, "2 yaml/text-after-quote"),
  inFields("a title of 3,000 letters", `title: ${"trygg ".repeat(500)}\n${FIELDS}`, "2 field/too-long"),
  inFields("a word of 60 kB", `title: ${"a".repeat(60_000)}\n${FIELDS}`, "2 file/long-word"),
  inFields(
    "a number of 60,000 digits",
    FIELDS.replace("text:", `target: { min: ${"9".repeat(60_000)} }, text:`),
    "3 file/long-word",
  ),
  inFields(
    "a number past all numbers",
    FIELDS.replace("text:", `target: { min: ${"9".repeat(400)}, unit: x }, text:`),
    "3 field/wrong-type",
  ),
  inFields(
    "a figure that is none",
    FIELDS.replace("text:", "target: { min: .nan, unit: x }, text:"),
    "3 figure/negative",
  ),
  inFields("20,000 aliases", `a: [${"*a,".repeat(20_000)}]`, "2 yaml/alias", `2 ${more}`),
  inFields(
    "10,000 items of the wrong kind",
    `commitments: [${"1,".repeat(10_000)}]`,
    "2 field/wrong-type",
    `2 ${more}`,
  ),
  inFields(
    "3,000 fields that nobody knows",
    `${FIELDS}\n${many(1900, (index) => `k${index}: 1`)}`,
    ...upTo(103, 4, "field/unknown"),
    `103 ${more}`,
  ),
  inFields(
    "3,000 fields of one name",
    `valid: { ${"a: 1,".repeat(3000)} }\n${FIELDS}`,
    "2 field/missing",
    "2 yaml/duplicate-key",
    `2 ${more}`,
  ),
  inText("a word of 300 kB", "b".repeat(300_000), "5 file/long-word"),
  inText("a word of 300 kB joined by hyphens", "b-".repeat(150_000), "5 file/long-word"),
  inText(
    "a picture pasted as text",
    `<img src="data:image/png;base64,${"iVBORw0K".repeat(500)}">`,
    "5 file/long-word",
  ),
  inText("a line of 300 kB", "b ".repeat(150_000), "5 markdown/long-paragraph"),
  inText("a million brackets", "[".repeat(1_000_000), "5 markdown/long-paragraph"),
  inText("300 brackets", "[".repeat(300), "5 markdown/long-paragraph"),
  inText("half a million pictures begun", "![".repeat(500_000), "5 markdown/long-paragraph"),
  inText(
    "a table of 50,000 columns",
    `${"|".repeat(50_000)}\n${"|-".repeat(50_000)}|\n`,
    "5 markdown/long-paragraph",
  ),
  inText("10,000 quotes in each other", `${">".repeat(10_000)} x`, "5 markdown/too-deep"),
  inText(
    "60 quotes in each other, which markdown-it would lose",
    `${"> ".repeat(60)}x`,
    "5 markdown/too-deep",
  ),
  inText(
    "60 lists in each other",
    many(60, (index) => `${"  ".repeat(index)}- x`),
    "24 markdown/too-deep",
  ),
  inText(
    "300,000 characters that nobody sees",
    "\u200B".repeat(300_000),
    "5 file/hidden-character",
    `5 ${more}`,
  ),
  inText("900,000 bells", "\u0007".repeat(900_000), "5 file/control-character", `5 ${more}`),
];
