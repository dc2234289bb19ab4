// Tests of the transcription room: a page's bytes → its blocks, from text and from HTML, in the encodings they are saved in.
import { describe, expect, test } from "vitest";
import { decodePage } from "../../scripts/transcription/decode-page.ts";
import { htmlBlocks, parsePage } from "../../scripts/transcription/html-blocks.ts";
import { textBlocks } from "../../scripts/transcription/text-blocks.ts";

const short = (blocks: ReturnType<typeof textBlocks>) => blocks.map(({ kind, text }) => `${kind} ${text}`);
const html = (body: string) => short(htmlBlocks(parsePage(body)));

describe("text", () => {
  test.each<[string, string, string[]]>([
    [
      "headings and bullets",
      "Rubrik\n\nPolisen lovar:\n\n• Ett.\n- Två.\n3. Tre.\n",
      ["heading Rubrik", "heading Polisen lovar:", "item Ett.", "item Två.", "item Tre."],
    ],
    [
      "a line that only goes on",
      "Polisen ska arbeta för att öka tryggheten i\ncentrum och vid stationen.\n",
      ["text Polisen ska arbeta för att öka tryggheten i centrum och vid stationen."],
    ],
    [
      "speech is no bullet",
      "– Vi är nöjda, säger kommunchefen.\n",
      ["text – Vi är nöjda, säger kommunchefen."],
    ],
    [
      "what is invisible is no part of it",
      "Trygg\u00adhets\u200bvandring med alla i hela kommunen.\n",
      ["text Trygghetsvandring med alla i hela kommunen."],
    ],
    ["a picture's words", "[Bild: x] Anna Berg skriver under.\n", ["caption Anna Berg skriver under."]],
  ])("%s", (_, text, blocks) => expect(short(textBlocks(text))).toEqual(blocks));
});

describe("HTML", () => {
  test.each<[string, string, string[]]>([
    [
      "chrome is left out",
      "<nav>Meny</nav><main><h1>Löfte</h1><p>Text.</p></main><footer>Sidfot</footer><div class='cookie-banner'>Kakor</div>",
      ["heading Löfte", "text Text."],
    ],
    ["lists in lists", "<ul><li>Ett<ul><li>Två</li></ul></li></ul>", ["item Ett", "item Två"]],
    ["bullets between breaks", "<p>Vi ska:<br>• Ett<br>• Två</p>", ["text Vi ska:", "item Ett", "item Två"]],
    [
      "what a button unfolds",
      "<button aria-controls='a'>Trafik</button><div id='a' hidden><p>Fler kontroller.</p></div>",
      ["heading Trafik", "text Fler kontroller."],
    ],
    [
      "what details hold",
      "<details><summary>Trafik</summary><p>Fler kontroller.</p></details>",
      ["heading Trafik", "text Fler kontroller."],
    ],
    [
      "a bold line is a heading",
      "<p><b>Polisen lovar</b></p><p>Text.</p>",
      ["heading Polisen lovar", "text Text."],
    ],
    [
      "a bold beginning is one too",
      "<p><b>Kommunen ska anställa en samordnare.</b> Hon började i augusti.</p>",
      ["heading Kommunen ska anställa en samordnare.", "text Hon började i augusti."],
    ],
    [
      "a bold verdict is none",
      "<p><b>Klart.</b> Hon började i augusti.</p>",
      ["text Klart. Hon började i augusti."],
    ],
    [
      "a table's rows; a cell over two rows stands in both",
      "<table><tr><th>Vem</th><th>Vad</th></tr><tr><td rowspan='2'>Polisen</td><td>Ett</td></tr><tr><td>Två</td></tr></table>",
      ["row Polisen – Ett", "row Polisen – Två"],
    ],
    [
      "a table of one column lays out the page",
      "<table><tr><td><h2>Löfte</h2></td></tr><tr><td>Text.</td></tr></table>",
      ["heading Löfte", "text Text."],
    ],
    [
      "a picture's words",
      "<img alt='Anna Berg skriver under'><p>Text.</p>",
      ["caption Anna Berg skriver under", "text Text."],
    ],
  ])("%s", (_, body, blocks) => expect(html(body)).toEqual(blocks));
});

describe("encodings", () => {
  const page = "<html><head><meta charset='X'></head><body><p>Åäö är rätt</p></body></html>";
  const latin = (name: string) => Buffer.from(page.replace("X", name), "latin1");
  test.each<[string, Uint8Array]>([
    ["UTF-8", Buffer.from(page)],
    ["UTF-8 with a mark", Buffer.from(`\uFEFF${page}`)],
    ["windows-1252 by name", latin("windows-1252")],
    ["ISO-8859-1 by name", latin("iso-8859-1")],
    ["another than it says", latin("utf-8")],
    ["one that nobody has heard of", latin("klingon-8")],
    ["UTF-16, as Windows saves", Buffer.from(`\uFEFF${page}`, "utf16le")],
    ["UTF-16, the other way", Buffer.from(`\uFEFF${page}`, "utf16le").swap16()],
    ["letters with their dots apart", Buffer.from(page.normalize("NFD"))],
  ])("%s", (_, bytes) => {
    const { kind, text } = decodePage(bytes);
    expect([kind, text.includes("Åäö är rätt")]).toEqual(["html", true]);
  });
});
