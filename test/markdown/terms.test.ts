// Markdown tests of terms and languages: which words lead to the word list, and how words of another language are marked.
import { describe, expect, test } from "vitest";
import { isLanguage } from "../../scripts/markdown/language-span.ts";
import { plainText, renderMarkdown } from "../../scripts/markdown/markdown.ts";
import { termFinders } from "../../scripts/markdown/terms.ts";

const newPage = termFinders([
  { forms: ["lägesbild", "lägesbilden"], href: "/ordlista/#lagesbild" },
  { forms: ["EST", "EST-träffar"], href: "/ordlista/#est" },
  { forms: ["brottsförebyggande råd", "brottsförebyggande rådet"], href: "/ordlista/#brad" },
]);

const marked = (text: string, page = newPage()): string =>
  page
    .pieces(text)
    .map(({ text: words, href }) => (href === undefined ? words : `[${words}]`))
    .join("");

describe("terms", () => {
  test.each([
    ["En lägesbild finns.", "En [lägesbild] finns."],
    ["Lägesbilden är ny.", "[Lägesbilden] är ny."],
    ["lägesbild, lägesbilden och lägesbild", "[lägesbild], lägesbilden och lägesbild"],
    ["brottsförebyggande rådet", "[brottsförebyggande rådet]"],
    ["EST-träffar hålls.", "[EST-träffar] hålls."],
    // Another word: no part of one, in no other case.
    ["lägesbilder, brottslägesbild, lägesbild-mall", "lägesbilder, brottslägesbild, lägesbild-mall"],
    ["est, Est, bEST, EST2", "est, Est, bEST, EST2"],
    ["LÄGESBILD", "LÄGESBILD"],
    // A capital in the middle of a sentence makes a name of it.
    ["Myndigheten Brottsförebyggande rådet", "Myndigheten Brottsförebyggande rådet"],
    ["Så här. Brottsförebyggande rådet", "Så här. [Brottsförebyggande rådet]"],
    ["  Brottsförebyggande rådet", "  Brottsförebyggande rådet"],
    ["Så här Brottsförebyggande rådet. Lägesbild.", "Så här Brottsförebyggande rådet. [Lägesbild]."],
    ["", ""],
  ])("%s → %s", (text, expected) => {
    expect(marked(text)).toBe(expected);
  });

  test("lead to their explanation at their first use on a page, not again in the next text", () => {
    const page = newPage();
    expect(marked("En lägesbild.", page)).toBe("En [lägesbild].");
    expect(marked("Lägesbilden.", page)).toBe("Lägesbilden.");
    expect(marked("En lägesbild.")).toBe("En [lägesbild].");
  });

  test("the pieces are the whole text", () => {
    const text = "Lägesbilden visar att EST och brottsförebyggande råd behövs, säger lägesbilden.";
    const pieces = newPage().pieces(text);
    expect(pieces.map((one) => one.text).join("")).toBe(text);
  });

  test("in Markdown running text alone is linked: no heading, link or code", () => {
    const html = renderMarkdown(
      "## Lägesbild\n\n`lägesbild` och [lägesbild](/x) men *lägesbild* här.\n\n- EST",
      { top: 2, prefix: "avsnitt", terms: newPage() },
    );
    expect(html).toBe(
      [
        '<h2 id="avsnitt-lagesbild">Lägesbild</h2>',
        '<p><code>lägesbild</code> och <a href="/x">lägesbild</a> men <em><a class="term" href="/ordlista/#lagesbild">lägesbild</a></em> här.</p>',
        '<ul>\n<li><a class="term" href="/ordlista/#est">EST</a></li>\n</ul>\n',
      ].join("\n"),
    );
  });
});

const render = (body: string) => renderMarkdown(body, { top: 2, prefix: "avsnitt" });

describe("words of another language", () => {
  test.each([
    ["Som [Safe City]{lang=en} säger", '<p>Som <span lang="en">Safe City</span> säger</p>\n'],
    ["[Äijävaara]{lang=fit}", '<p><span lang="fit">Äijävaara</span></p>\n'],
    ["[*mycket* bra]{lang=pt-BR}", '<p><span lang="pt-BR"><em>mycket</em> bra</span></p>\n'],
    ["[a [b](/c) d]{lang=fi}", '<p><span lang="fi">a <a href="/c">b</a> d</span></p>\n'],
    // Shown without a language; the check stops the build.
    ["[x]{lang=engelska}", "<p><span>x</span></p>\n"],
    // No mark of ours: text as it is typed.
    ["[x]{class=a}", "<p>[x]{class=a}</p>\n"],
    ["[x] {lang=en}", "<p>[x] {lang=en}</p>\n"],
    ["{lang=en}", "<p>{lang=en}</p>\n"],
    ["`[x]{lang=en}`", "<p><code>[x]{lang=en}</code></p>\n"],
  ])("%s", (body, expected) => {
    expect(render(body)).toBe(expected);
  });

  test.each([
    '[x]{lang=en" onmouseover="alert(1)}',
    "[x]{lang=en><script>alert(1)</script>}",
    "[<b>x</b>]{lang=en}",
    "[![a](javascript:x)]{lang=en}",
    `${"[".repeat(500)}x${"]{lang=en}".repeat(500)}`,
  ])("%s stays harmless", (body) => {
    const html = render(body);
    expect(html).not.toMatch(/<(?!\/?(?:p|span|a|em)\b)/);
    expect(html).not.toMatch(/<[^>]*\son\w+=/);
  });

  test("feeds and search get the words alone", () => {
    expect(plainText("Som [Safe City]{lang=en} säger")).toBe("Som Safe City säger");
  });

  test.each([
    ["en", true],
    ["fi", true],
    ["se", true],
    ["fit", true],
    ["pt-BR", true],
    ["", false],
    ["engelska", false],
    ["xx", false],
    ["e", false],
    ["en_GB", false],
    ["12", false],
  ])("%s is a language: %s", (tag, expected) => {
    expect(isLanguage(tag)).toBe(expected);
  });
});
