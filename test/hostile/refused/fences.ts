// Hostile tests: front matter in languages that run code, and fences that are not what they look like.
import { CODE, PLEDGE, REPORT, type Refused, refused } from "../refused.ts";

const after = "1 matter/after-opening";
const none = "1 matter/no-opening";

const opened = (opening: string, told: string): Refused =>
  refused(
    `front matter opened by ${JSON.stringify(opening)}`,
    { raw: { [PLEDGE]: `${opening}\n{ title: (() => { ${CODE} })() }\n---\n` } },
    told,
  );

const closed = (closing: string, told: string): Refused =>
  refused(
    `front matter closed by ${JSON.stringify(closing)}`,
    { raw: { [PLEDGE]: `---\ntitle: x\n${closing}\ntext\n` } },
    told,
  );

export const fences: readonly Refused[] = [
  ...[
    "js",
    "javascript",
    "JS",
    "JavaScript",
    " js",
    "\tjs",
    "\u00A0js",
    "jsLegacy",
    "ejs",
    "node",
    "mjs",
  ].map((language) => opened(`---${language}`, after)),
  ...[
    "json",
    "json5",
    "coffee",
    "coffeescript",
    "cson",
    "toml",
    "yaml",
    "yml",
    "11ty.js",
    "njk",
    "liquid",
  ].map((language) => opened(`---${language}`, after)),
  ...["constructor", "__proto__", "toString", "hasOwnProperty", "valueOf"].map((language) =>
    opened(`---${language}`, after),
  ),
  ...["----", "--- ", "---\t", "---{}", "---#", "---\u2003"].map((opening) => opened(opening, after)),
  ...["+++", ";;;", "—", "–––", " ---", "\t---", "''' js", "/*---", "<!---", "```js", "=== js", ""].map(
    (opening) => opened(opening, none),
  ),
  opened("\uFEFF---js", after),
  opened("\uFEFF\uFEFF---js", "1 file/hidden-character"),
  opened("\u200B---js", "1 file/hidden-character"),
  refused(
    "front matter in JavaScript in a follow-up",
    { raw: { [REPORT]: `---js\n{ title: (() => { ${CODE} })() }\n---\n` } },
    `${REPORT}:1 matter/after-opening`,
  ),
  ...["--- ", "----", "---js", "---\u00A0"].map((closing) => closed(closing, "3 matter/bad-closing")),
  ...["...", "--", "+++", " ---", "- - -"].map((closing) => closed(closing, "1 matter/not-closed")),
];
