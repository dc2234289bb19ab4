// Tests of the style sheet: one for all pages, a municipality's own after the archive's, and the meanings that the docs name.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { styleSheet, withoutComments } from "../../scripts/site/style-sheet.ts";
import { ROOT } from "../source-tree.ts";

const tokensIn = (css: string): string[] =>
  [...css.matchAll(/^\s*(--[a-z0-9-]+):/gm)].map(([, name = ""]) => name);

test("a municipality's changes come after the archive's look, in one sheet, and what previews add last of all", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "style-"));
  try {
    writeFileSync(path.join(folder, "site.css"), "/* a */\n@layer tokens, theme;\n");
    writeFileSync(
      path.join(folder, "theme.css"),
      "/* b */\n@layer theme { :root { --color-brand: navy; } }\n",
    );
    expect(styleSheet(folder)).toBe(
      "@layer tokens, theme;\n@layer theme { :root { --color-brand: navy; } }\n",
    );
    writeFileSync(path.join(folder, "preview.css"), "/* c */\n@layer block { .preview { color: red; } }\n");
    expect(styleSheet(folder)).not.toContain(".preview");
    expect(styleSheet(folder, { isPreview: true })).toMatch(/navy[\s\S]*\.preview/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.each([
  ["a /* b */ c", "a  c"],
  ["/* a\n b */c", "c"],
  ['content: "/* kept */"; /* gone */', 'content: "/* kept */"; '],
  ["content: '/* \\' */';", "content: '/* \\' */';"],
])("comments go, quoted text stays: %s", (css, expected) => {
  expect(withoutComments(css)).toBe(expected);
});

test("every meaning that docs/restyling.md overrides is one that the style sheet gives", () => {
  const known = new Set(tokensIn(readFileSync(path.join(ROOT, "assets/site.css"), "utf8")));
  const named = tokensIn(readFileSync(path.join(ROOT, "docs/restyling.md"), "utf8"));
  expect(named.length).toBeGreaterThanOrEqual(12);
  expect(named.filter((one) => !known.has(one))).toEqual([]);
});

test("blocks name meanings, never a colour of the palette or one of their own", () => {
  const css = withoutComments(readFileSync(path.join(ROOT, "assets/site.css"), "utf8"));
  const palette = [
    ...(
      /\/\* Palette \*\/([\s\S]*?)\/\* Meaning \*\//.exec(
        readFileSync(path.join(ROOT, "assets/site.css"), "utf8"),
      )?.[1] ?? ""
    ).matchAll(/--[a-z-]+/g),
  ].map(([name]) => name);
  const ofPreviews = withoutComments(readFileSync(path.join(ROOT, "assets/preview.css"), "utf8"));
  const blocks = [css, ofPreviews]
    .map((one) => one.slice(Math.max(one.indexOf("@layer base {"), 0), one.indexOf("@layer print {")))
    .join("\n");
  expect(palette.length).toBeGreaterThan(10);
  expect(palette.filter((name) => blocks.includes(`var(${name})`))).toEqual([]);
  expect(blocks.match(/#[0-9a-f]{3,8}\b|\brgba?\(|\bhsla?\(/gi)).toBeNull();
});

test("the sheet begins with the one line that says which layer wins", () => {
  const css = styleSheet(path.join(ROOT, "assets"));
  expect(css).toMatch(/^@layer reset, tokens, theme, base, layout, block, print, hidden;/);
});
