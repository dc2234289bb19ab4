// Tests of the stemmer: what it makes of Swedish words, and that it never makes two words one where Pagefind keeps them apart.
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { documentsOf } from "../../scripts/search/documents.ts";
import { indexFiles } from "../../scripts/search/pagefind.ts";
import { textOf } from "../../scripts/search/search-document.ts";
import { fold, stem } from "../../scripts/search/stem.ts";
import { wordsOf } from "../../scripts/search/words.ts";
import { archiveOf } from "../archive/miniature.ts";
import { wording } from "./wording.ts";

describe("stem", () => {
  test.each([
    ["plats", "plat"],
    ["platser", "plats"],
    ["löfte", "loft"],
    ["löften", "loft"],
    ["grannsamverkan", "grannsamverkan"],
    ["märkt", "mark"],
    ["märkning", "markning"],
    ["cyklar", "cykl"],
    ["säkerhet", "saker"],
    ["trygghetens", "trygg"],
    ["unga", "ung"],
    ["est", "est"],
    ["a", "a"],
    ["", ""],
  ])("%s → %s", (word, expected) => {
    expect(stem(fold(word))).toBe(expected);
  });
});

const WORDS = (
  "polisen polisens områdena området områdets trygghets trygghet trygghetsskapande medborgarlöftet uppföljningarna kontrollera " +
  "kontroller skolan skolor ungdomarna huset nätet fullt löst åtgärderna stölderna otryggt tidigast synlig händelser båtarna"
).split(" ");

describe("beside Pagefind", () => {
  test("what Pagefind takes for a word begins what this takes for it", async () => {
    const theirs = await Promise.all(WORDS.map(stemsInIndex));
    const apart = WORDS.filter((word, n) => !theirs[n]?.some((one) => stem(fold(word)).startsWith(one)));
    expect(apart).toEqual([]);
  });

  test("and so it is with every word of a miniature archive", async () => {
    const archive = archiveOf({
      "ed/2021/pledge.md": "summary: Polisen lovar nattvandringar vid torget i Åmål.",
    });
    const words = [...new Set(documentsOf(archive, wording).flatMap((one) => wordsOf(textOf(one))))];
    const theirs = await Promise.all(words.map(stemsInIndex));
    expect(words.filter((word, n) => !theirs[n]?.some((one) => stem(fold(word)).startsWith(one)))).toEqual(
      [],
    );
  });
});

/** The words in Pagefind's index of a page that holds one word. */
async function stemsInIndex(word: string): Promise<string[]> {
  const content = `<html lang="sv"><head></head><body><p>${word}</p></body></html>`;
  const files = await indexFiles([{ url: "/", content }], "sv");
  const chunk = files.find(({ path }) => path.startsWith("index/"));
  // CBOR: a text begins with its length. The index of one word holds little else that could be taken for one.
  const bytes = gunzipSync(chunk?.content ?? "").subarray("pagefind_dcd".length);
  const found: string[] = [];
  for (const [place, head] of bytes.entries()) {
    const short = head >= 0x61 && head <= 0x77 ? head - 0x60 : undefined;
    const length = short ?? (head === 0x78 ? (bytes[place + 1] ?? 0) : 0);
    const start = place + (short === undefined ? 2 : 1);
    const text = bytes.subarray(start, start + length).toString("utf8");
    if (/^[\p{L}\d]+$/u.test(text)) found.push(text);
  }
  return found;
}
