// Markdown tests: what of a body is running text, and on which line it begins.
import { expect, test } from "vitest";
import { proseOf } from "../../scripts/markdown/prose.ts";

test("paragraphs and items of lists, each with its line; no headings, tables, quotations or code", () => {
  const body = `## Rubrik

Ett stycke som går
över *två* rader med [en länk](/dals-ed/).

- En punkt
- En till

  med ett stycke till

> Kommunens egna ord.

| a | b |
| - | - |
| c | d |

    kod

Slut.`;
  expect(proseOf(body)).toEqual([
    { text: "Ett stycke som går över två rader med en länk.", line: 2 },
    { text: "En punkt", line: 5 },
    { text: "En till", line: 6 },
    { text: "med ett stycke till", line: 8 },
    { text: "Slut.", line: 18 },
  ]);
});
