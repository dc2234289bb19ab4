// Tests of the import with JSON that means harm: nothing leaves the new folder, nothing gets past the reader, nothing is overwritten.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { archiveDocument } from "../../scripts/export/archive-document.ts";
import type { ArchiveDocument } from "../../scripts/export/archive-schema.ts";
import { contentFiles } from "../../scripts/import/content-files.ts";
import { placeFiles } from "../../scripts/import/place-files.ts";
import { type Read, readArchiveJson } from "../../scripts/import/read-archive.ts";
import { english, wholeOf } from "../export/sample.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "import-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const into = () => path.join(folder, "pledges");
const textOf = (document: unknown): Buffer => Buffer.from(JSON.stringify(document));
/** As published, with one thing changed; `place` is a path of keys and indexes. */
function harmed(place: string, value: unknown): ArchiveDocument {
  const document = JSON.parse(JSON.stringify(archiveDocument(wholeOf(english()))));
  const steps = place.split(".");
  const last = steps.pop() ?? "";
  const within = steps.reduce((one, step) => one[step], document);
  within[last] = value;
  return document;
}

function placed(read: Read) {
  if (!("document" in read)) throw new Error(JSON.stringify(read));
  return placeFiles(contentFiles(read.document), into(), "pledges");
}

const PLEDGE = "municipalities.1.pledges.5";

describe("a name that is a path", () => {
  test.each([
    ["municipalities.0.slug", "../../etc"],
    ["municipalities.0.slug", ".."],
    ["municipalities.0.slug", "/tmp/x"],
    ["municipalities.0.slug", "a/b"],
    ["municipalities.0.slug", "a\\b"],
    ["municipalities.0.slug", "by\u0000"],
    ["municipalities.0.slug", "by\n"],
    ["municipalities.0.slug", ""],
    ["municipalities.0.slug", "data"],
    ["municipalities.0.slug", "CON"],
    [`${PLEDGE}.slug`, "2021/../../x"],
    [`${PLEDGE}.slug`, "lofte"],
    [`${PLEDGE}.slug`, "2023-2022"],
    [`${PLEDGE}.slug`, `2021-${"x".repeat(300)}`],
    [`${PLEDGE}.reports.0.slug`, "../pledge"],
    [`${PLEDGE}.reports.0.slug`, "t1.md"],
  ])("%s as %j is told of, and nothing is written", (place, value) => {
    const read = readArchiveJson(textOf(harmed(place, value)));
    const where = place.replace(/\.(\d+)/g, "[$1]");
    expect("misfits" in read && read.misfits.map((one) => [one.where, one.kind])).toEqual([[where, "wrong"]]);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe("a file that is no archive", () => {
  test.each<[string, Buffer, Read]>([
    ["no JSON", Buffer.from("---\ntitle: x"), { fault: "not-json" }],
    ["nothing", Buffer.from(""), { fault: "not-json" }],
    ["a thousand brackets a thousand times", Buffer.from("[".repeat(1_000_000)), { fault: "not-json" }],
    ["a list", textOf([]), { misfits: [{ where: "", kind: "wrong", what: "[]" }] }],
  ])("%s", (_, bytes, read) => {
    expect(readArchiveJson(bytes)).toEqual(read);
  });

  test("is told by place what it has too much and too little of, without a terminal's own signs", () => {
    const document = { ...harmed("settings.title", "\u001b[31mröd"), evil: 1, municipalities: undefined };
    const read = readArchiveJson(textOf({ ...document, settings: { title: "\u001b[31m" } }));
    const misfits = "misfits" in read ? read.misfits : [];
    expect(misfits).toContainEqual({ where: "", kind: "unknown", what: "evil" });
    expect(misfits).toContainEqual({ where: "", kind: "missing", what: "municipalities" });
    expect(misfits).toContainEqual({ where: "settings", kind: "missing", what: "description" });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what must not be there
    expect(JSON.stringify(misfits)).not.toMatch(/\u001b/);
  });

  test("a field named __proto__ is one that nobody knows", () => {
    const text = JSON.stringify(harmed("format", "loftesarkivet")).replace(
      "{",
      '{"__proto__":{"polluted":1},',
    );
    const read = readArchiveJson(Buffer.from(text));
    expect("misfits" in read && read.misfits).toEqual([{ where: "", kind: "unknown", what: "__proto__" }]);
    expect({}).not.toHaveProperty("polluted");
  });
});

describe("what the schema lets through and the reader does not", () => {
  test.each([
    ["a script behind a link", `${PLEDGE}.body`, "[x](javascript:alert(1))\n", "markdown/link-not-allowed"],
    ["a hidden character in a body", `${PLEDGE}.body`, "a\u202eb\n", "file/hidden-character"],
    ["a soft hyphen in a field", `${PLEDGE}.summary`, "La\u00ADga", "file/hidden-character"],
    ["a party that nobody has declared", `${PLEDGE}.commitments.0.by`, "nobody", "commitment/unknown-party"],
    [
      "a day that does not exist in a pledge's life",
      `${PLEDGE}.published`,
      "2025-01-01",
      "published/after-validity",
    ],
  ])("%s is an error of content, and nothing is left", (_, place, value, code) => {
    const result = placed(readArchiveJson(textOf(harmed(place, value))));
    expect("loaded" in result && result.loaded.archive).toBeUndefined();
    expect("loaded" in result && result.loaded.diagnostics.map((one) => one.code)).toContain(code);
    expect(readdirSync(folder)).toEqual([]);
  });

  test("can still be shown with its line, though the file is gone", () => {
    const result = placed(
      readArchiveJson(textOf(harmed(`${PLEDGE}.body`, "![x](https://x.example/x.png)\n"))),
    );
    expect("loaded" in result && result.loaded.textOf("pledges/ed/2019/pledge.md")).toContain("![x](https:");
  });
});

test("two documents of one name are not made one", () => {
  const document = JSON.parse(JSON.stringify(archiveDocument(wholeOf(english()))));
  document.municipalities.push(document.municipalities[0]);
  const read = readArchiveJson(textOf(document));
  expect(() => placed(read)).toThrow("two documents are both by/municipality.yml");
});

describe("a place that is taken", () => {
  const good = () => readArchiveJson(textOf(archiveDocument(wholeOf(english()))));

  test("by a folder with anything in it, a file or a link is left alone", () => {
    mkdirSync(path.join(folder, "full"));
    writeFileSync(path.join(folder, "full/viktigt.txt"), "rör inte");
    for (const make of [
      () => writeFileSync(into(), "rör inte"),
      () => symlinkSync(path.join(folder, "full"), into()),
      () => {
        mkdirSync(into());
        writeFileSync(path.join(into(), ".dold"), "");
      },
    ]) {
      make();
      expect(placed(good())).toEqual({ fault: "taken" });
      rmSync(into(), { recursive: true });
    }
    expect(readFileSync(path.join(folder, "full/viktigt.txt"), "utf8")).toBe("rör inte");
  });

  test("by an empty folder is taken over, and a folder that is not there yet is made, with those above it", () => {
    mkdirSync(into());
    expect(placed(good())).toHaveProperty("loaded.archive");
    expect(existsSync(path.join(into(), "ed/2019/report.md"))).toBe(true);
    const read = good();
    if (!("document" in read)) throw new Error("the sample is right");
    const deep = path.join(folder, "a/b/c");
    expect(placeFiles(contentFiles(read.document), deep, "c")).toHaveProperty("loaded.archive");
    expect(readdirSync(folder).sort()).toEqual(["a", "pledges"]);
  });
});

test("what is nested deeper than any archive is no archive, and ends no program", () => {
  const deep = `{"settings":${"[".repeat(200_000)}${"]".repeat(200_000)}}`;
  expect(readArchiveJson(Buffer.from(deep))).toEqual({ fault: "not-json" });
});
