// Source tests: what in YAML is a comment, and what only has a `#` in it.
import { expect, test } from "vitest";
import { commentsIn } from "../../scripts/source/comments.ts";

test("on lines of their own, after values, in lists; never within texts", () => {
  const yaml = `# först
title: "# inte"
published: 2021-04-14 # efter
summary: >-
  # inte
  heller
url: https://exempel.se/#del
commitments: # före listan
  # i listan
  - id: a#b
`;
  const comments = commentsIn(yaml);
  expect(comments.map(({ text }) => text)).toEqual(["# först", "# efter", "# före listan", "# i listan"]);
  for (const { offset, text } of comments) expect(yaml.slice(offset, offset + text.length)).toBe(text);
});

test("none", () => {
  expect(commentsIn("title: x")).toEqual([]);
  expect(commentsIn("title: a#b")).toEqual([]);
});
