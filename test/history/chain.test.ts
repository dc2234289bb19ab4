// Tests of the public log: each line holds the hash of the one before, so that no line can be changed, removed or moved unseen.
import { describe, expect, test } from "vitest";
import { day } from "../../scripts/calendar/day.ts";
import { chainOf, firstBroken, hashOfText, type Link } from "../../scripts/history/chain.ts";
import { readHistory } from "../../scripts/history/history.ts";
import { readLog, writeLog } from "../../scripts/history/log.ts";
import { Repository } from "./repository.ts";

const STATES = [
  { on: day("2021-04-14"), path: "ed/2021/pledge.md", text: "ett\n" },
  { on: day("2021-05-14"), path: "ed/2021/pledge.md", text: "två\n" },
  { on: day("2021-06-14"), path: "ed/2021/report.md", text: "tre\n" },
  { on: day("2021-07-14"), path: "ed/2021/report.md" },
];

describe("the chain", () => {
  test("is the one that anybody can count out with sha256sum", () => {
    const [first] = chainOf(STATES);
    // printf 'ett\n' | sha256sum; printf '\n2021-04-14\ned/2021/pledge.md\n<that>' | sha256sum
    expect(first).toEqual({
      on: "2021-04-14",
      path: "ed/2021/pledge.md",
      sha256: "ec89002130ea186a0ce421ca1e2f35cd109de5ae76d241eb034cc9be67effa4d",
      previous: "",
      hash: "4d749e9ff2829e2f662debcc95cebf03315fe28a08880b1931c0b5c10b7cbb7c",
    });
  });

  test("one state more leaves every link as it was", () => {
    const short = chainOf(STATES.slice(0, 3));
    expect(chainOf(STATES).slice(0, 3)).toEqual(short);
    expect(chainOf(STATES).at(-1)?.sha256).toBeNull();
  });

  test("a text is the same with the line ends of Windows, a byte order mark, and å in two parts", () => {
    expect(hashOfText("\uFEFFa\u030a\r\n")).toBe(hashOfText("å\n"));
    expect(hashOfText("å\n")).not.toBe(hashOfText("å"));
  });

  test("marks piled on a letter, which take minutes to put in order, are hashed as they are", () => {
    const began = performance.now();
    hashOfText(`a${"\u0301\u0323".repeat(250_000)}`);
    expect(performance.now() - began).toBeLessThan(1000);
  });

  const links = chainOf(STATES);
  const without = (index: number) => links.filter((_, at) => at !== index);
  const changed = (index: number, change: Partial<Link>) =>
    links.map((link, at) => (at === index ? { ...link, ...change } : link));
  const swapped = [links[0], links[2], links[1], links[3]] as Link[];
  test.each<[string, Link[], unknown]>([
    ["nothing", links, undefined],
    ["a file's hash", changed(1, { sha256: hashOfText("annat") }), { at: 1, fault: "changed" }],
    ["a day", changed(2, { on: "2020-01-01" }), { at: 2, fault: "changed" }],
    ["a path", changed(0, { path: "ed/2022/pledge.md" }), { at: 0, fault: "changed" }],
    [
      "a removal that becomes a text",
      changed(3, { sha256: hashOfText("tre\n") }),
      { at: 3, fault: "changed" },
    ],
    ["a line that is gone", without(1), { at: 1, fault: "out-of-order" }],
    ["the first line that is gone", without(0), { at: 0, fault: "out-of-order" }],
    ["two lines that changed places", swapped, { at: 1, fault: "out-of-order" }],
    [
      "a line that stands twice",
      [links[0], links[0], ...links.slice(1)] as Link[],
      { at: 1, fault: "out-of-order" },
    ],
  ])("%s is found where it is", (_, some, expected) => {
    expect(firstBroken(some)).toEqual(expected);
  });
});

test("a log is written one link a line and reads back; anything else is no log", () => {
  const links = chainOf(STATES);
  const text = writeLog({ links });
  expect(text.split("\n").filter((line) => line.startsWith('    {"on"'))).toHaveLength(4);
  expect(readLog(text)).toMatchObject({ links });
  expect(readLog(writeLog({ missing: "shallow", links: [] }))).toMatchObject({
    missing: "shallow",
    links: [],
  });
  for (const wrong of [
    "",
    "[]",
    "{}",
    text.replace("sha256", "md5"),
    text.replace("ed/2021", "../x"),
    "{".repeat(100_000),
  ])
    expect(readLog(wrong), wrong.slice(0, 20)).toBeUndefined();
});

test("the log of a longer history begins with the whole of the shorter one", () => {
  const repository = new Repository();
  repository.commit("2021-04-14T08:00:00Z", { "ed/2021/pledge.md": "" });
  const before = chainOf(readHistory(repository.content).states);
  repository.move("ed/2021", "ed/2022");
  repository.commit("2021-05-14T08:00:00Z", {
    "lax/2021/pledge.md": "",
    "ed/2022/pledge.md": "summary: Mer.",
  });
  const after = chainOf(readHistory(repository.content).states);
  expect(after.length).toBeGreaterThan(before.length);
  expect(after.slice(0, before.length)).toEqual(before);
});
