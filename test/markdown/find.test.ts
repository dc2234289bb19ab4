// Markdown tests: where in the file the fault stands, since the parser gives no place for what is inside a paragraph.
import { describe, expect, test } from "vitest";
import { checkMarkdown } from "../../scripts/markdown/check.ts";

/** `11:5 html <b>` for each fault of a body that begins on line 10. */
const faultsIn = (body: string): string[] =>
  checkMarkdown(body, "x.md", 10).map(({ code, place, values }) => {
    const marked = [...(body.split("\n")[place.line - 10] ?? "")];
    const { url, found } = values as { url?: string; found?: string };
    const text = marked.slice(place.column - 1, place.column - 1 + place.length).join("");
    const quoted = url ?? found ?? "";
    return `${place.line}:${place.column} ${code.slice("markdown/".length)} ${text}${text === quoted || quoted === "" ? "" : ` (${quoted})`}`;
  });

describe("checkMarkdown", () => {
  test.each<[string, string[]]>([
    ["<b>x</b>", ["10:1 html <b>"]],
    ["å <b>x</b>\noch <i>y</i>", ["10:3 html <b>", "11:5 html <i>"]],
    ["<div>\ntext\n</div>", ["10:1 html <div>"]],
    ["text\n\n<!-- anteckning -->", ["12:1 html <!-- anteckning -->"]],
    ["[a](javascript:1)", ["10:5 link-not-allowed javascript:1"]],
    ["[a](<java script:1>)", ["10:6 link-not-allowed java script:1"]],
    ["[a](//b.se) [a](//b.se)", ["10:5 link-not-allowed //b.se", "10:17 link-not-allowed //b.se"]],
    ["[a]\n\n[b]: /x\n[a]: ftp://x", ["13:6 link-not-allowed ftp://x"]],
    ["[x](x)", ["10:5 link-not-allowed x"]],
    ["- ett\n- två [x](y.html)", ["11:11 link-not-allowed y.html"]],
    ["> citat\n> [x](y.html)", ["11:7 link-not-allowed y.html"]],
    ["| a | b |\n|---|---|\n| c | [x](y.html) |", ["12:11 link-not-allowed y.html"]],
    ["<ftp://x.se>", ["10:2 link-not-allowed ftp://x.se"]],
    ["![bild](bild)", ["10:9 image bild"]],
    ["[a](java&#115;cript:1)", ["10:1 link-not-allowed [a](java&#115;cript:1) (javascript:1)"]],
    ["[å](http:/ö)", ["10:5 link-not-allowed http:/ö"]],
  ])("%j", (body, faults) => {
    expect(faultsIn(body)).toEqual(faults);
  });

  test.each([
    "[a](https://exempel.se) [b](/dals-ed/) [c](#mal) <https://exempel.se> <a@exempel.se> [d](tel:0708)",
    "`<b>` och `[x](javascript:1)`",
    "```\n<b>\n![x](y)\n```",
    "    <b>",
    "1 < 2 & 3 > 2",
    "Fotnot[1] och (parentes)",
    "[a]: https://exempel.se\n\n[a]",
    "> > > > citat i citat",
    "- a\n  - b\n    - c\n      - d",
  ])("%j is let be", (body) => {
    expect(faultsIn(body)).toEqual([]);
  });

  test.each([
    [">".repeat(41)],
    ["- ".repeat(25)],
    ["1. ".repeat(25)],
    [Array.from({ length: 25 }, (_, level) => `${"  ".repeat(level)}- x`).join("\n")],
  ])("nesting that could lose text is said once: %#", (body) => {
    expect(faultsIn(`text\n\n${body} x`).map((one) => one.replace(/^\d+:\d+ /, "").slice(0, 8))).toEqual([
      "too-deep",
    ]);
  });
});
