// Tests of the transcription room: who signed, and names that a page spells in two ways.
import { describe, expect, test } from "vitest";
import { signatoriesIn } from "../../scripts/transcription/signatories.ts";
import { isOneSpelledTwice } from "../../scripts/transcription/spellings.ts";
import { textBlocks } from "../../scripts/transcription/text-blocks.ts";

const signed = (text: string) =>
  signatoriesIn(textBlocks(text)).map(({ name, role, party, alsoSpelled }) =>
    [name, role, party, alsoSpelled].filter((one) => one !== undefined).join(" | "),
  );

describe("who signed", () => {
  test.each<[string, string, string[]]>([
    [
      "a name above its role",
      "Undertecknat av\n\nAnna Berg\nKommunstyrelsens ordförande\n\nLars Ek\nLokalpolisområdeschef\n",
      ["Anna Berg | Kommunstyrelsens ordförande | municipality", "Lars Ek | Lokalpolisområdeschef | police"],
    ],
    [
      "a name before its role",
      "Undertecknat av\n\nAnna Berg, kommundirektör\n\nLars Ek, polischef\n",
      ["Anna Berg | kommundirektör | municipality", "Lars Ek | polischef | police"],
    ],
    [
      "in a sentence",
      "Löftet är undertecknat av kommunalråd Anna Berg och lokalpolisområdeschef Lars Ek.\n",
      ["Anna Berg | kommunalråd | municipality", "Lars Ek | lokalpolisområdeschef | police"],
    ],
    [
      "two spellings are one person, as the name stands above its role",
      "Jerry Vik namnteckning\n\nJenny Vik\nLokalpolisområdeschef\n",
      ["Jenny Vik | Lokalpolisområdeschef | police | Jerry Vik"],
    ],
    [
      "whom to ask is nobody who signed",
      "Kontakt\n\nAnna Berg, säkerhetssamordnare\nTelefon 0123-45 67 89\n",
      [],
    ],
    ["who is quoted is nobody who signed", "Vi är nöjda, säger kommunalråd Anna Berg.\n", []],
  ])("%s", (_, text, people) => expect(signed(text)).toEqual(people));
});

test.each([
  ["Jerry Vik", "Jenny Vik", true],
  ["Anna Berg", "Anna Bergh", true],
  ["Anna Berg", "Anna Maria Berg", true],
  ["Anna Berg", "Lars Berg", false],
  ["Anna Berg", "Anna Lindström", false],
])("%s and %s are one name: %s", (one, other, isOne) => expect(isOneSpelledTwice(one, other)).toBe(isOne));
