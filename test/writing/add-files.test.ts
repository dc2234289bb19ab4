// Tests of added files: all or none, beside what is there, and never over or through anything.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { addFiles } from "../../scripts/writing/add-files.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "add-files-"));
});
const files = (...names: string[]) => new Map(names.map((name) => [name, `text of ${name}\n`]));
const textOf = (name: string) => readFileSync(path.join(folder, name), "utf8");

test("files are written with the folders they need, beside what is there", () => {
  mkdirSync(path.join(folder, "dals-ed"));
  writeFileSync(path.join(folder, "dals-ed/municipality.yml"), "name: Dals-Ed\n");
  expect(addFiles(folder, files("dals-ed/2027/pledge.md", "dals-ed/2027/report.md"))).toEqual({
    added: ["dals-ed/2027/pledge.md", "dals-ed/2027/report.md"],
  });
  expect(textOf("dals-ed/2027/pledge.md")).toBe("text of dals-ed/2027/pledge.md\n");
  expect(textOf("dals-ed/municipality.yml")).toBe("name: Dals-Ed\n");
});

test("the folder itself is made when it is not there", () => {
  folder = path.join(folder, "new/place");
  expect(addFiles(folder, files("a.md"))).toEqual({ added: ["a.md"] });
});

describe("what is there is never touched", () => {
  test("one file that exists keeps all the others from being written", () => {
    writeFileSync(path.join(folder, "b.md"), "old\n");
    expect(addFiles(folder, files("a/a.md", "b.md"))).toEqual({ fault: "taken", file: "b.md" });
    expect(textOf("b.md")).toBe("old\n");
    expect(readdirSync(folder)).toEqual(["b.md"]);
  });

  test("a link is something, even one that leads nowhere", () => {
    symlinkSync(path.join(folder, "nowhere"), path.join(folder, "a.md"));
    expect(addFiles(folder, files("a.md"))).toEqual({ fault: "taken", file: "a.md" });
    expect(existsSync(path.join(folder, "nowhere"))).toBe(false);
  });

  test("nothing is written through a linked folder, or below a file", () => {
    const elsewhere = mkdtempSync(path.join(tmpdir(), "add-files-"));
    symlinkSync(elsewhere, path.join(folder, "dals-ed"));
    writeFileSync(path.join(folder, "karlstad"), "");
    expect(addFiles(folder, files("dals-ed/2027/pledge.md"))).toEqual({ fault: "taken", file: "dals-ed" });
    expect(addFiles(folder, files("karlstad/2027/pledge.md"))).toEqual({ fault: "taken", file: "karlstad" });
    expect(readdirSync(elsewhere)).toEqual([]);
  });

  test("a fault on the way takes back what was made so far, and only that", () => {
    const names = files("ny/a.md", `ny/${"x".repeat(300)}.md`);
    expect(() => addFiles(folder, names)).toThrow(expect.objectContaining({ code: "ENAMETOOLONG" }));
    expect(readdirSync(folder)).toEqual([]);
  });
});
