// Tests of the HTML check: what Preact and Markdown write passes, and each fault that matters here is found.
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { checkHtml, checkMarkup } from "./html.ts";

const page = (body: string, title = "Medborgarlöfte för Dals-Ed 2021"): string =>
  `<!doctype html><html lang="sv"><head><meta charset="utf-8"/><title>${title}</title><link rel="stylesheet" href="/assets/site.css"/><script src="/assets/site.js" defer></script></head><body>${body}</body></html>`;

describe("checkMarkup", () => {
  test.each([
    ["void elements as Preact and as Markdown write them", page("<p>en<br/>två<br>tre</p><hr>")],
    [
      "the search form",
      page(
        '<form role="search" action="/sok/"><label for="q">Sök</label><input id="q" name="q" type="search"/><button>Sök</button></form>',
      ),
    ],
    ["a telephone number", page('<a href="tel:+46501234567">0501-23 45 67</a>')],
    [
      "a long title",
      page("<p>x</p>", "Uppföljning av medborgarlöftet för Dals-Ed mellan januari 2021 och december 2022"),
    ],
  ])("accepts %s", async (_, markup) => {
    expect(await checkMarkup(markup, "index.html")).toEqual([]);
  });

  test.each([
    ["an id used twice", page('<p id="a">x</p><p id="a">y</p>'), "no-dup-id"],
    ["an element left open", page("<p><strong>x</p>"), "close-order"],
    ["a block in a paragraph", page("<span><p>x</p></span>"), "element-permitted-content"],
    ["a list item outside a list", page("<div><li>x</li></div>"), "element-permitted-parent"],
    ["a picture without a text", page('<img src="/a.png">'), "wcag/h37"],
    ["a field without a label", page('<form><input type="text" name="q"/></form>'), "input-missing-label"],
    ["a heading level left out", page("<h1>x</h1><h3>y</h3>"), "heading-level"],
    ["a label that points at nothing", page('<label for="b">x</label>'), "no-missing-references"],
    ["a style in an attribute", page('<p style="color: red">x</p>'), "no-inline-style"],
    [
      "a page without a language",
      "<!doctype html><html><head><title>x</title></head><body></body></html>",
      "element-required-attributes",
    ],
    [
      "a page without a doctype",
      '<html lang="sv"><head><title>x</title></head><body></body></html>',
      "missing-doctype",
    ],
  ])("finds %s", async (_, markup, rule) => {
    expect(await checkMarkup(markup, "index.html")).toContainEqual(expect.stringContaining(` ${rule} `));
  });
});

describe("checkHtml", () => {
  test("names the file, the line and the column of each fault in a folder, and passes over other files", async () => {
    const folder = await mkdtemp(path.join(tmpdir(), "html-"));
    await mkdir(path.join(folder, "dals-ed"));
    await writeFile(path.join(folder, "index.html"), page("<p>x</p>"));
    await writeFile(path.join(folder, "dals-ed/index.html"), page('\n<p id="a">x</p>\n<p id="a">y</p>'));
    await writeFile(path.join(folder, "feed.xml"), "<p>");
    expect(await checkHtml(folder)).toEqual(['dals-ed/index.html:3:8 no-dup-id Duplicate ID "a"']);
    await rm(folder, { recursive: true });
  });
});
