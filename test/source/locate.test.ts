// Source tests: the place of a field in its file, given the way to it in the data.
import { describe, expect, test } from "vitest";
import { type Locator, locator, type Path } from "../../scripts/source/locate.ts";

const YAML = `title: "Löfte"
valid: { from: 2021-01-01, to: 2021-12-31 }
empty:
commitments:
  - id: ljus
    text: >-
      En lång
      text.
  - by: police
å: ö
"quoted key": x
12: y`;
const LINES = ["---", ...YAML.split("\n")];

/** `3:10 2021-01-01`: line and column in a file whose first line is `---`, and the text that is meant. */
function at(look: (locate: Locator) => ReturnType<Locator["key"]>, yaml = YAML, firstLine = 2): string {
  const { line, column, length } = look(locator("pledge.md", yaml, firstLine));
  const text = [...(LINES[line - 1] ?? "")].slice(column - 1, column - 1 + length).join("");
  return `${line}:${column} ${text}`;
}

describe("value", () => {
  test.each<[Path, string]>([
    [["title"], '2:8 "Löfte"'],
    [["valid"], "3:8 { from: 2021-01-01, to: 2021-12-31 }"],
    [["valid", "from"], "3:16 2021-01-01"],
    [["commitments", 0, "id"], "6:9 ljus"],
    [["commitments", 1, "by"], "10:9 police"],
    [["å"], "11:4 ö"],
    [["quoted key"], "12:15 x"],
    [["12"], "13:5 y"],
  ])("%j", (path, expected) => {
    expect(at((locate) => locate.value(path))).toBe(expected);
  });

  test.each<[string, Path, string]>([
    ["a field with nothing after it", ["empty"], "4:1 empty"],
    ["a list over several lines", ["commitments"], "5:1 commitments"],
    ["an item over several lines", ["commitments", 0], "6:5 id"],
    ["a block text", ["commitments", 0, "text"], "7:5 text"],
  ])("of %s is its name", (_, path, expected) => {
    expect(at((locate) => locate.value(path))).toBe(expected);
  });
});

test("a list in the place of a field's name is where whatever no field is named as stands", () => {
  const { line, column } = locator("pledge.md", "title: x\n[a, b]: y", 2).key(["a,b"]);
  expect([line, column]).toEqual([3, 1]);
});

describe("what is not there is placed at the nearest that is", () => {
  test.each<[Path, string]>([
    [["commitments", 1, "text"], "10:5 by"],
    [["valid", "until", "when"], "3:1 valid"],
    [["commitments", 7], "5:1 commitments"],
    [["nothing"], "1:1 ---"],
    [[], "1:1 ---"],
  ])("%j", (path, expected) => {
    expect(at((locate) => locate.value(path))).toBe(expected);
    expect(at((locate) => locate.key(path))).toBe(expected);
  });

  test("in a file that is nothing but YAML there is no opening line to point to", () => {
    expect(locator("archive.yml", "a: b", 1).value(["c"])).toEqual({
      file: "archive.yml",
      line: 1,
      column: 1,
      length: 0,
    });
  });
});

test("key is the place of the name", () => {
  expect(at((locate) => locate.key(["commitments", 1, "by"]))).toBe("10:5 by");
  expect(at((locate) => locate.key(["commitments", 0]))).toBe("6:5 id");
});

test("a name that stands twice is the last one, which the parser keeps; the second is found as a duplicate", () => {
  const yaml = "a: 1\nb:\n  c: 2\n  c: 3\na: 4";
  expect(locator("x.yml", yaml, 1).value(["a"])).toMatchObject({ line: 5, column: 4 });
  expect(
    locator("x.yml", yaml, 1)
      .duplicates()
      .map(({ key, place }) => `${place.line} ${key}`),
  ).toEqual(["5 a", "4 c"]);
});
