// Tests of the command line: options with values, files, faults in one sentence, and the language of messages.
import { describe, expect, test } from "vitest";
import { shownName } from "../../scripts/terminal/folder.ts";
import { languageFrom, readOptions, takenByNpm } from "../../scripts/terminal/options.ts";

const NAMES = ["pledges", "out", "today"];
const FLAGS = ["watch"];

describe("readOptions", () => {
  test.each([
    [[], {}, []],
    [["--out", "_site", "--today=2027-06-30"], { out: "_site", today: "2027-06-30" }, []],
    [["a.md", "--out", "x", "b.md"], { out: "x" }, ["a.md", "b.md"]],
    [["--help"], { help: true }, []],
    // Windows paths, spaces and Swedish letters are values like any other.
    [["--pledges", "C:\\löften och mål"], { pledges: "C:\\löften och mål" }, []],
    [["--out="], { out: "" }, []],
    [["--out", "a", "--out", "b"], { out: "b" }, []],
    [["--", "--out"], {}, ["--out"]],
    // A flag takes nothing with it: what follows is a file.
    [["--watch", "a.md", "--out", "x"], { watch: true, out: "x" }, ["a.md"]],
  ])("%j", (argv, values, files) => {
    const read = readOptions(argv, NAMES, FLAGS);
    expect(read).toEqual({ values: expect.objectContaining(values), lists: expect.anything(), files });
    expect(Object.keys("values" in read ? read.values : {})).toEqual(Object.keys(values));
  });

  test.each([
    [["--oute", "x"], "--oute"],
    [["-x"], "-x"],
    [["--out"], "--out"],
    [["--out", "--today", "2027-06-30"], "--out"],
    [["--help=ja"], "--help"],
    [["--watch=ja"], "--watch"],
    [["--no-watch"], "--no-watch"],
  ])("%j is refused with one sentence that names the option", (argv, option) => {
    const read = readOptions(argv, NAMES, FLAGS);
    const fault = "fault" in read ? read.fault : "";
    expect(fault).toContain(option);
    expect(fault).not.toContain("\n");
  });
});

test("an option that is given several times has all its values in order", () => {
  const read = readOptions(["--out", "b", "--watch", "--out=a"], NAMES, FLAGS);
  expect(read).toMatchObject({ values: { out: "a", watch: true }, lists: { out: ["b", "a"] } });
});

describe("languageFrom", () => {
  test.each<[string | undefined, Record<string, string>, string]>([
    ["sv", { LANG: "en_US.UTF-8" }, "sv"],
    ["en", { LANG: "sv_SE.UTF-8" }, "en"],
    [undefined, {}, "en"],
    [undefined, { LANG: "sv_SE.UTF-8" }, "sv"],
    [undefined, { LANG: "SV" }, "sv"],
    [undefined, { LANG: "sv_SE.UTF-8", LC_MESSAGES: "en_GB.UTF-8" }, "en"],
    [undefined, { LANG: "sv_SE.UTF-8", LC_MESSAGES: "sv_SE.UTF-8", LC_ALL: "C" }, "en"],
    // Set but empty counts as not set.
    [undefined, { LANG: "sv_SE.UTF-8", LC_ALL: "" }, "sv"],
  ])("asked for %s with %j: %s", (asked, env, expected) => {
    expect(languageFrom(asked, env)).toBe(expected);
  });
});

describe("shownName", () => {
  test.each([
    ["pledges", "pledges"],
    ["./pledges/", "pledges"],
    [".", "."],
    [`${process.cwd()}/pledges/dals-ed`, "pledges/dals-ed"],
    ["../annat", "../annat"],
  ])("%s is told as %s", (folder, expected) => {
    expect(shownName(folder)).toBe(expected);
  });
});

describe("options that npm kept for itself", () => {
  const env = {
    npm_config_report: "true",
    npm_config_carry_over: "true",
    npm_config_yes: "",
    npm_config_audit: "true",
  };
  test("are told of by npm; its own settings are not ours", () => {
    expect(takenByNpm(["report", "carry-over", "title", "yes"], env)).toEqual(["report", "carry-over"]);
    expect(
      takenByNpm(["yes", "description"], { npm_config_yes: "true", npm_config_description: "x" }),
    ).toEqual([]);
    expect(takenByNpm(["report"], {})).toEqual([]);
  });
});
