// Markdown tests: what becomes of the text below the fields.
import { describe, expect, test } from "vitest";
import { isSafeLink, plainText, renderMarkdown } from "../../scripts/markdown/markdown.ts";

const render = (body: string) => renderMarkdown(body, { top: 2, prefix: "avsnitt" });

describe("what is never active", () => {
  test.each([
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "Hej <b onclick=alert(1)>du</b>",
    "[läs](javascript:alert(1))",
    "[läs](JaVaScRiPt:alert(1))",
    "[läs](java&#115;cript:alert(1))",
    "[läs](data:text/html,<script>alert(1)</script>)",
    "[läs](//exempel.se)",
    "[läs](https://polisen.se@exempel.se)",
    "[läs](/\\exempel.se)",
    "[läs](vbscript:x)",
    "<javascript:alert(1)>",
    "![x](https://exempel.se/x.png)",
    "![x](javascript:alert(1))",
    "[läs]: javascript:alert(1)\n\n[läs]",
    '<a href="https://exempel.se" onmouseover="alert(1)">x</a>',
  ])("%s", (body) => {
    const html = render(body);
    expect(html).not.toMatch(/<(?!\/?(?:p|a|ul|li|code|pre)\b)/);
    expect(html).not.toMatch(/<[^>]*\son\w+=/);
    for (const [, href] of html.matchAll(/href="([^"]*)"/g)) expect(isSafeLink(href ?? "")).toBe(true);
  });

  test("template syntax is printed as it is typed", () => {
    const dollar = "$";
    expect(render(`{{ secret }} {% include x %} <%= y %> ${dollar}{z}`)).toBe(
      `<p>{{ secret }} {% include x %} &lt;%= y %&gt; ${dollar}{z}</p>\n`,
    );
  });
});

describe("links", () => {
  test.each([
    "https://dalsed.se/",
    "http://dalsed.se/",
    "mailto:a@b.se",
    "https://dalsed.se/@ed?a=b@c#d@e",
    "tel:+46101234567",
    "/dals-ed/2020/",
    "#avsnitt",
  ])("%s is one", (href) => {
    expect(isSafeLink(href)).toBe(true);
  });

  test.each([
    "//exempel.se",
    "javascript:x",
    "data:x",
    "ftp://x.se",
    "/\\x.se",
    "https:\\\\x.se",
    "https:x.se",
    "https:///x.se",
    "https://polisen.se@x.se/",
    "https://polisen.se:lösen@x.se/",
    "x.html",
    "",
  ])("%s is none", (href) => {
    expect(isSafeLink(href)).toBe(false);
  });
});

describe("headings", () => {
  const headings = (body: string) =>
    [...render(body).matchAll(/<(h\d) id="([^"]*)">/g)].map(([, tag, id]) => [tag, id]);

  test("begin at the level of the page and leave none out", () => {
    expect(headings("# A\n\n#### B\n\n## C\n\n###### D")).toEqual([
      ["h2", "avsnitt-a"],
      ["h3", "avsnitt-b"],
      ["h3", "avsnitt-c"],
      ["h4", "avsnitt-d"],
    ]);
  });

  test("have ids of their own, with a prefix that no id of the page has", () => {
    expect(headings("## Lägesbild\n\n## Lägesbild\n\n## innehall")).toEqual([
      ["h2", "avsnitt-lagesbild"],
      ["h2", "avsnitt-lagesbild-2"],
      ["h2", "avsnitt-innehall"],
    ]);
  });
});

test("a table can scroll by itself", () => {
  expect(render("| a | b |\n|---|---|\n| 1 | 2 |")).toMatch(
    /^<div class="table-scroll">\n<table>[\s\S]*<\/table>\n<\/div>\n$/,
  );
});

test.each([
  ["a\u00A0\n\n\u00A0b", "a\nb"],
  ["a \t b", "a b"],
  ["- \u00A0\n- a", "a"],
  ["```\n\n a\n\n b\n```", "a\nb"],
])("plain text of %j is %j: one line for each, without space at its ends", (body, plain) => {
  expect(plainText(body)).toBe(plain);
});

test("plain text has the words and nothing of the markup", () => {
  expect(plainText("## Mål\n\nEtt **viktigt** [mål](/x) och\n`kod`.\n\n- ett\n- två")).toBe(
    "Mål\nEtt viktigt mål och kod.\nett\ntvå",
  );
});

describe("headings and the links to them", () => {
  test.each([
    ["# A\n\n# A\n\n# A 2", ["x-a", "x-a-2", "x-a-2-2"]],
    ["# A 2\n\n# A\n\n# A", ["x-a-2", "x-a", "x-a-3"]],
    ["# **Fet** och [länk](https://exempel.se)", ["x-fet-och-lank"]],
    ["# 日本", ["x-avsnitt"]],
    ["#", ["x-avsnitt"]],
    ["Rubrik\n===", ["x-rubrik"]],
  ])("%j", (body, ids) => {
    const html = renderMarkdown(body, { top: 2, prefix: "x" });
    expect([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)).toEqual(ids);
  });

  test("a link to a heading of the same text still leads there; any other is left as it is", () => {
    expect(render("## Mål\n\n[mål](#mal) [åtagande](#atagande-ljus)")).toBe(
      '<h2 id="avsnitt-mal">Mål</h2>\n<p><a href="#avsnitt-mal">mål</a> <a href="#atagande-ljus">åtagande</a></p>\n',
    );
  });

  test("no heading is deeper than the sixth level", () => {
    expect(renderMarkdown("# A\n\n## B\n\n### C", { top: 5, prefix: "x" })).toBe(
      '<h5 id="x-a">A</h5>\n<h6 id="x-b">B</h6>\n<h6 id="x-c">C</h6>\n',
    );
  });
});
