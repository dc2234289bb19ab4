// Tests of the transcription room: what a page says beside its fields stands in the draft's text, in its words, and nothing of it is markup.
import { readFileSync } from "node:fs";
import { parseFragment } from "parse5";
import { describe, expect, test } from "vitest";
import { renderMarkdown } from "../../scripts/markdown/markdown.ts";
import type { Block } from "../../scripts/transcription/block.ts";
import { bodyOf } from "../../scripts/transcription/body.ts";
import { elementsIn, textIn } from "../../scripts/transcription/html-tree.ts";
import { readPage } from "../../scripts/transcription/read-page.ts";
import { isContact } from "../../scripts/transcription/sentences.ts";
import { usedBlocks } from "../../scripts/transcription/used-blocks.ts";
import { KNOWN } from "./known.ts";
import { pagesOfSet, SETS } from "./labelled-pages.ts";

const text = (words: string, kind: Block["kind"] = "text"): Block => ({ kind, text: words, level: 0 });
const rendered = (blocks: readonly Block[]) =>
  parseFragment(renderMarkdown(bodyOf(blocks, new Set()).body, { top: 2, prefix: "a" }));
/** Without white space at ends and between blocks. */
const shown = (words: string) => words.replace(/\s+/g, " ").trim();

describe("what means something to Markdown is shown as it is", () => {
  test.each([
    "*inte* kursiv, **inte** fet, _inte_ heller, ~~struken~~",
    "# ingen rubrik",
    "- ingen punkt",
    "+ ingen punkt",
    "1. ingen lista",
    "12) ingen lista",
    "> inget citat",
    "`ingen kod` och ``` heller",
    "[ingen länk](/x) och ![ingen bild](x)",
    "<b>ingen fet</b> <!-- inget --> &amp; inget",
    "= ingen rubrik",
    "---",
    "===",
    "***",
    "| ingen | tabell |",
    ": ingen förklaring",
    "C:\\\\Users\\\\x och \\\\*",
    "[ord]{lang=en} är inget ord",
    "en rad som slutar med \\\\",
  ])("%s", (words) => {
    const tree = rendered([text(words), text("Efter.")]);
    expect([...elementsIn(tree)].map(({ tagName }) => tagName)).toEqual(["p", "p"]);
    expect(shown(textIn(tree))).toBe(shown(`${words} Efter.`));
  });

  test("also in lists, headings and quotations", () => {
    const words = "1. *Ett* [två](x) # tre";
    const tree = rendered([text(words, "heading"), text(words, "quote"), text(words, "item"), text(words)]);
    expect([...elementsIn(tree)].map(({ tagName }) => tagName)).toEqual([
      ...["h2", "blockquote", "p"],
      ...["ul", "li", "p"],
    ]);
    expect(shown(textIn(tree))).toBe(shown(`${words} ${words} ${words} ${words}`));
  });
});

test.each(SETS)(
  "set %s: every sentence that no field says stands in the text; only lines to ring or write to do not",
  (set) => {
    const lost = pagesOfSet(set).flatMap(({ name, file }) =>
      readPage(readFileSync(file), KNOWN).flatMap((reading) => {
        const used = usedBlocks(reading);
        const tree = parseFragment(
          renderMarkdown(bodyOf(reading.blocks, used).body, { top: 2, prefix: "a" }),
        );
        const body = shown(textIn(tree));
        return reading.blocks
          .filter((block) => !used.has(block) && block.kind !== "heading" && !isContact(block.text))
          .filter((block) => !body.includes(shown(block.text)))
          .map((block) => `${name}: ${block.text}`);
      }),
    );
    expect(lost).toEqual([]);
  },
);
