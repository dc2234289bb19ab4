// Source tests: characters that nobody sees, and those that have their use.
import { describe, expect, test } from "vitest";
import { decode } from "../../scripts/source/decode.ts";
import { hiddenInMatter, invisibleIn, lineAndColumn } from "../../scripts/source/invisible.ts";

describe("in the whole file", () => {
  test.each([
    ["a\u0007b", "1:2 file/control-character U+0007"],
    ["å\u200Bb", "1:2 file/hidden-character U+200B"],
    ["a\nb\u202Ec", "2:2 file/hidden-character U+202E"],
    ["🚨\u2066", "1:2 file/hidden-character U+2066"],
    ["a\u2028b", "1:2 file/hidden-character U+2028"],
    ["\uFEFFa", "1:1 file/hidden-character U+FEFF"],
    ["a\u{E0041}", "1:2 file/hidden-character U+E0041"],
    ["a\uFFFFb", "1:2 file/control-character U+FFFF"],
    ["a\uD800b", "1:2 file/control-character U+D800"],
    ["a\u0085b", "1:2 file/control-character U+0085"],
    ["LÃ¶fte", "1:2 file/damaged-letter ö"],
    ["Ã…re", "1:1 file/damaged-letter Å"],
    ["Ã„lvsbyn", "1:1 file/damaged-letter Ä"],
    ["Ã–rebro", "1:1 file/damaged-letter Ö"],
    ["Sj\uFFFDbo", "1:3 file/damaged-letter undefined"],
    ["a\rb", "1:2 file/line-endings undefined"],
  ])("%j", (text, expected) => {
    const shown = invisibleIn(text, "x.md").map(({ code, place, values }) => {
      const { point, letter } = values as { point?: string; letter?: string };
      return `${place.line}:${place.column} ${code} ${point ?? letter}`;
    });
    expect(shown).toEqual([expected]);
  });

  test.each(["a\tb\nc", "5\u00A0000 kr", "sam\u00ADverkan", "👩\u200D🚒", "São Paulo, Ñ, ÃO", "å a\u030A"])(
    "%j is let be",
    (text) => {
      expect(invisibleIn(text, "x.md")).toEqual([]);
    },
  );

  test("all of them are told, up to a hundred", () => {
    expect(invisibleIn("\u200B".repeat(7), "x.md")).toHaveLength(7);
    expect(invisibleIn("\u200B".repeat(1000), "x.md")).toHaveLength(100);
  });
});

describe("in front matter", () => {
  test.each([
    ["a: b\n\u00A0\u00A0c: d", ["3:1", "3:2"]],
    ["- a\n\u2003- b", ["3:1"]],
    ["title\u00A0: x", ["2:6"]],
    ["title:\u00A0x", ["2:7"]],
    ["  - id:\u00A0x", ["2:8"]],
    ["-\u00A0id: x", ["2:2"]],
    ["tit\u00ADle: x", ["2:4"]],
    ["id: a\u200Db", ["2:6"]],
    ["title: \u2800", ["2:8"]],
    ["title: \u3164\uFFA0", ["2:8", "2:9"]],
    ["title: \u115F", ["2:8"]],
    ["title: a\u034Fb", ["2:9"]],
    ["title: a\u{1D173}b", ["2:9"]],
  ])("%j", (matter, places) => {
    expect(hiddenInMatter(matter, "x.md", 2).map(({ place }) => `${place.line}:${place.column}`)).toEqual(
      places,
    );
  });

  test.each([
    "text: 5\u00A0000 kr",
    "text: enligt 2\u00A0§: allt",
    "text: |\n  Anna\u00A0Ek: x",
    "a:  b",
    "text: ❤\uFE0F",
  ])("%j is let be: it is running text", (matter) => {
    expect(hiddenInMatter(matter, "x.md", 2)).toEqual([]);
  });
});

test("lines and columns begin at 1 and count characters, not bytes or halves of an emoji", () => {
  expect(lineAndColumn("", 0)).toEqual({ line: 1, column: 1 });
  expect(lineAndColumn("å🚨x\ny", "å🚨".length)).toEqual({ line: 1, column: 3 });
  expect(lineAndColumn("a\n\nb", 1)).toEqual({ line: 1, column: 2 });
  expect(lineAndColumn("a\n\nb", 2)).toEqual({ line: 2, column: 1 });
  expect(lineAndColumn("a\n\nb", 3)).toEqual({ line: 3, column: 1 });
});

describe("bytes", () => {
  const text = (bytes: Buffer) => decode(bytes, "x.md");

  test.each([
    ["\uFEFF---\r\nå\r\n", "---\nå\n"],
    ["a\u030A", "å"],
    ["\ta\n", "\ta\n"],
  ])("%j is read as %j", (written, read) => {
    expect(text(Buffer.from(written))).toEqual({ text: read, faults: [] });
  });

  test.each<[string, Buffer, number, number, number | undefined]>([
    ["Latin-1", Buffer.from("å\nLöfte", "latin1"), 1, 1, 1],
    ["Latin-1 in the second line", Buffer.from("a\nLöfte", "latin1"), 2, 2, 4],
    ["a letter cut in two", Buffer.from("aå").subarray(0, 2), 1, 2, 2],
    ["a surrogate in bytes", Buffer.from([0x61, 0xed, 0xa0, 0x80]), 1, 2, 2],
    ["UTF-16", Buffer.from("\uFEFFa", "utf16le"), 1, 1, undefined],
    ["UTF-16 without a mark", Buffer.from("ab", "utf16le"), 1, 1, undefined],
    ["NUL", Buffer.from("a\0b"), 1, 1, undefined],
  ])("%s is not UTF-8", (_, bytes, line, column, byte) => {
    const { faults } = text(bytes);
    expect(faults).toMatchObject([{ code: "file/not-utf8", place: { line, column } }]);
    expect(faults[0]?.values).toEqual(byte === undefined ? {} : { byte });
  });

  test.each(["", "\n \n", "\uFEFF"])("%j is empty", (written) => {
    expect(text(Buffer.from(written)).faults).toMatchObject([{ code: "file/empty" }]);
  });
});
