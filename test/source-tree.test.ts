// Tests of the reader of the source tree: which imports it sees, and what it takes for a comment.
import { describe, expect, test } from "vitest";
import { importsOf, withoutComments } from "./source-tree.ts";

describe("importsOf", () => {
  const read = (code: string) => importsOf({ name: "scripts/archive/a.ts", code: withoutComments(code) });

  test.each([
    ['import { a } from "../schema/b.ts";', "scripts/schema", false],
    ['import type { A } from "../schema/b.ts";', "scripts/schema", true],
    ['import {\n  a,\n  type B,\n} from "../../templates/pages/b.tsx";', "templates", false],
    ['export * from "./b.ts";', "scripts/archive", false],
    ['import "../check.ts";', "commands", false],
    ['const a = await import("../../.eleventy.ts");', ".eleventy.ts", false],
    ['import lock from "../../package-lock.json";', "package-lock.json", false],
    ['import U from "@11ty/eleventy/UserConfig";', "@11ty/eleventy", false],
  ])("%s", (code, to, typesOnly) => {
    const isPackage = to.startsWith("@");
    expect(read(code)).toEqual([{ from: "scripts/archive/a.ts", to, isPackage, typesOnly }]);
  });

  test.each(['// import "x";', '/** import "x"; */', 'export const from = "x";', "say(\"import 'x'\");"])(
    "%s imports nothing",
    (code) => {
      expect(read(code)).toEqual([]);
    },
  );

  test("a pattern of files or an address begins no comment", () => {
    expect(withoutComments('a("templates/**/*.tsx"); // b\nc("https://x.se/*");')).toBe(
      'a("templates/**/*.tsx"); \nc("https://x.se/*");',
    );
  });
});
