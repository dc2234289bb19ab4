// Source tests: front matter and body are parted without any language but YAML ever being tried.
import matter from "gray-matter";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { splitMatter } from "../../scripts/source/matter.ts";

vi.mock("gray-matter", async (original) => {
  const { default: real } = await original<{ default: typeof matter }>();
  return { default: vi.fn(real) };
});

const CODE = "globalThis.ran = true";

beforeEach(() => {
  vi.mocked(matter).mockClear();
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, "ran");
});

describe("an opening that is not exactly ---", () => {
  test.each([
    ["---js", "matter/after-opening"],
    ["---javascript", "matter/after-opening"],
    ["---JS", "matter/after-opening"],
    ["--- js", "matter/after-opening"],
    ["---\u00A0js", "matter/after-opening"],
    ["---jsLegacy", "matter/after-opening"],
    ["---json", "matter/after-opening"],
    ["---coffee", "matter/after-opening"],
    ["---constructor", "matter/after-opening"],
    ["---toString", "matter/after-opening"],
    ["---hasOwnProperty", "matter/after-opening"],
    ["---__proto__", "matter/after-opening"],
    ["---yaml", "matter/after-opening"],
    ["----", "matter/after-opening"],
    ["--- ", "matter/after-opening"],
    ["---\t", "matter/after-opening"],
    ["+++", "matter/no-opening"],
    ["—", "matter/no-opening"],
    [" ---", "matter/no-opening"],
    ["", "matter/no-opening"],
  ])("%j is refused before gray-matter sees the text", (opening, code) => {
    const split = splitMatter(`${opening}\n{ a: ${CODE} }\n---\n`, "x.md");
    expect("faults" in split && split.faults.map((one) => one.code)).toEqual([code]);
    expect(matter).not.toHaveBeenCalled();
    expect(globalThis).not.toHaveProperty("ran");
  });
});

describe("should gray-matter ever be asked for another language", () => {
  test.each(["js", "javascript", "json", "coffee", "coffeescript", "toml", "cson"])(
    "%s throws",
    (language) => {
      splitMatter("---\na: b\n---\n", "x.md");
      const options = vi.mocked(matter).mock.calls[0]?.[1];
      expect(() => vi.mocked(matter)(`---${language}\n${CODE}\n---\n`, options)).toThrow("is never read");
      expect(globalThis).not.toHaveProperty("ran");
    },
  );
});

describe("fields and text", () => {
  test.each([
    ["---\na: b\n---\ntext\n", { yaml: "a: b", body: "text\n", bodyLine: 4 }],
    ["---\na: b\n---", { yaml: "a: b", body: "", bodyLine: 4 }],
    ["---\na: b\n\nc: d\n---\n\n\ntext", { yaml: "a: b\n\nc: d", body: "\n\ntext", bodyLine: 6 }],
    ["---\n# x\n---\ntext", { yaml: "", body: "text", bodyLine: 4 }],
    ["---\n---\ntext", { yaml: "", body: "text", bodyLine: 3 }],
    ["---\na: b\n---\n---\ntext\n---\n", { yaml: "a: b", body: "---\ntext\n---\n", bodyLine: 4 }],
    ["---\na: |\n  ---js\n---\ntext", { yaml: "a: |\n  ---js", body: "text", bodyLine: 5 }],
  ])("%j", (text, expected) => {
    expect(splitMatter(text, "x.md")).toEqual(expected);
  });

  test("broken YAML read twice gives the same text twice: nothing is kept between", () => {
    const text = '---\na: "b\n---\ntext';
    expect(splitMatter(text, "x.md")).toEqual({ yaml: 'a: "b', body: "text", bodyLine: 4 });
    expect(splitMatter(text, "x.md")).toEqual({ yaml: 'a: "b', body: "text", bodyLine: 4 });
  });

  test("two thousand lines are read, and one more is not", () => {
    const lines = (count: number) => `---\n${"\n".repeat(count - 1)}a: b\n---\n`;
    expect(splitMatter(lines(2000), "x.md")).toHaveProperty("yaml");
    expect(splitMatter(lines(2001), "x.md")).toMatchObject({ faults: [{ code: "matter/too-large" }] });
  });
});
