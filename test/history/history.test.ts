// Tests of the history: dated steps of each document from a real git repository, renames followed, and nothing told of half a one.
import { mkdtempSync, rmSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test, vi } from "vitest";
import { readHistory } from "../../scripts/history/history.ts";
import type { History } from "../../scripts/history/model.ts";
import { Repository } from "./repository.ts";

const PLEDGE = "ed/2021/pledge.md";
const commitments = (...lines: string[]): string =>
  `commitments:\n${lines.map((line) => `  - ${line}`).join("\n")}`;
const LJUS = "{ id: ljus, by: police, text: Laga ljuset i tunneln., target: { min: 2, unit: lampor } }";
const REPORT = "assessed-by: joint\noutcomes:\n  - { commitment: ljus, status: fulfilled }";

/** `2021-05-02 ed/2021/pledge.md reworded ljus` for each difference, the newest first. */
const told = ({ steps }: History): string[] =>
  steps.flatMap(({ on, path, differences }) =>
    differences.map((one) =>
      [on, path, one.what, "id" in one ? one.id : "fields" in one ? one.fields.join() : ""].join(" ").trim(),
    ),
  );

describe("steps", () => {
  test("each commit is one dated step: added, reworded, target, status, removed", () => {
    const repository = new Repository();
    repository.commit("2021-04-14T08:00:00Z", { [PLEDGE]: commitments(LJUS) });
    repository.commit("2021-05-02T08:00:00Z", {
      [PLEDGE]: commitments(
        LJUS.replace("i tunneln", "i gångtunneln"),
        "{ id: ny, by: joint, text: Gå ut. }",
      ),
    });
    repository.commit("2021-06-01T08:00:00Z", {
      [PLEDGE]: commitments(LJUS.replace("min: 2", "min: 1").replace("i tunneln", "i gångtunneln")),
    });
    repository.commit("2022-01-10T08:00:00Z", { "ed/2021/report.md": REPORT });
    repository.commit("2022-02-10T08:00:00Z", {
      "ed/2021/report.md": REPORT.replace("fulfilled }", "partly-fulfilled, result: { value: 1 } }"),
    });
    repository.commit("2022-03-10T08:00:00Z", { "ed/2021/report.md": undefined });
    const history = readHistory(repository.content);
    expect(told(history)).toEqual([
      "2022-03-10 ed/2021/report.md removed",
      "2022-02-10 ed/2021/report.md status ljus",
      "2022-02-10 ed/2021/report.md result ljus",
      "2022-01-10 ed/2021/report.md added",
      "2021-06-01 ed/2021/pledge.md target ljus",
      "2021-06-01 ed/2021/pledge.md commitment-removed ny",
      "2021-05-02 ed/2021/pledge.md reworded ljus",
      "2021-05-02 ed/2021/pledge.md commitment-added ny",
      "2021-04-14 ed/2021/pledge.md added",
    ]);
    const reworded = history.steps.at(-2)?.differences[0];
    expect(reworded).toMatchObject({
      before: "Laga ljuset i tunneln.",
      after: "Laga ljuset i gångtunneln.",
    });
  });

  test("a document keeps its steps when its folder, its municipality's folder or its file gets another name", () => {
    const repository = new Repository();
    const body = "\nEn text\növer några\nrader som\nstår kvar.\n";
    repository.commit("2021-04-14T08:00:00Z", {
      [PLEDGE]: `---\n${commitments(LJUS)}\n---\n${body}`,
      "ed/2021/report-t1.md": REPORT,
    });
    repository.move("ed/2021", "ed/2021-2022");
    repository.save("2021-05-01T08:00:00Z");
    repository.move("ed", "dals-ed");
    repository.write(
      "dals-ed/2021-2022/pledge.md",
      `---\n${commitments(LJUS.replace("Laga", "Byt"))}\n---\n${body}`,
    );
    repository.move("dals-ed/2021-2022/report-t1.md", "dals-ed/2021-2022/report-host.md");
    repository.save("2021-06-01T08:00:00Z");
    const { byPath } = readHistory(repository.content);
    const of = (file: string) =>
      byPath.get(file)?.map(({ on, differences }) => [on, ...differences.map(({ what }) => what)]);
    expect(of("dals-ed/2021-2022/pledge.md")).toEqual([
      ["2021-06-01", "moved", "reworded"],
      ["2021-05-01", "moved"],
      ["2021-04-14", "added"],
    ]);
    expect(of("dals-ed/2021-2022/report-host.md")).toEqual([
      ["2021-06-01", "moved"],
      ["2021-05-01", "moved"],
      ["2021-04-14", "added"],
    ]);
    expect(byPath.has(PLEDGE)).toBe(false);
  });

  test("a document that was moved and rewritten at once says itself where it came from", () => {
    const repository = new Repository();
    repository.commit("2021-04-14T08:00:00Z", {
      [PLEDGE]: commitments(LJUS),
      "ed/2021/report-t1.md": REPORT,
    });
    repository.commit("2021-05-01T08:00:00Z", {
      [PLEDGE]: undefined,
      "ed/2021/report-t1.md": undefined,
      "dals-ed/2021-tunneln/pledge.md": `formerly: [ed/2021]\ntitle: Ett annat löfte 2021\n${commitments(
        "{ id: ljus, by: joint, text: Något helt annat än förut. }",
      )}`,
    });
    expect(told(readHistory(repository.content))).toEqual([
      "2021-05-01 dals-ed/2021-tunneln/pledge.md moved",
      "2021-05-01 dals-ed/2021-tunneln/pledge.md reworded ljus",
      "2021-05-01 dals-ed/2021-tunneln/pledge.md target ljus",
      "2021-05-01 dals-ed/2021-tunneln/pledge.md by ljus",
      "2021-05-01 dals-ed/2021-tunneln/pledge.md other title",
      "2021-05-01 ed/2021/report-t1.md removed",
      "2021-04-14 dals-ed/2021-tunneln/pledge.md added",
      "2021-04-14 ed/2021/report-t1.md added",
    ]);
  });

  test("a document that comes back takes up its history", () => {
    const repository = new Repository();
    repository.commit("2021-04-14T08:00:00Z", { [PLEDGE]: commitments(LJUS), "lax/2021/pledge.md": "" });
    repository.commit("2021-05-01T08:00:00Z", { [PLEDGE]: undefined });
    repository.commit("2021-06-01T08:00:00Z", { [PLEDGE]: commitments(LJUS.replace("Laga", "Byt")) });
    expect(told(readHistory(repository.content)).filter((one) => one.includes(PLEDGE))).toEqual([
      "2021-06-01 ed/2021/pledge.md added",
      "2021-06-01 ed/2021/pledge.md reworded ljus",
      "2021-05-01 ed/2021/pledge.md removed",
      "2021-04-14 ed/2021/pledge.md added",
    ]);
  });

  test("a new year's pledge that looks like the old one is no rename while the old one stays", () => {
    const repository = new Repository();
    repository.commit("2021-04-14T08:00:00Z", { [PLEDGE]: commitments(LJUS) });
    repository.commit("2022-04-14T08:00:00Z", { "ed/2022/pledge.md": commitments(LJUS) });
    expect(told(readHistory(repository.content))).toEqual([
      "2022-04-14 ed/2022/pledge.md added",
      "2021-04-14 ed/2021/pledge.md added",
    ]);
  });

  test("what a branch brought in is one step, on the day it came into the archive, in Swedish time", () => {
    const repository = new Repository();
    repository.commit("2021-04-14T08:00:00Z", { [PLEDGE]: commitments(LJUS) });
    repository.git("switch", "--quiet", "--create", "branch");
    repository.commit("2021-05-01T08:00:00Z", { [PLEDGE]: commitments(LJUS.replace("Laga", "Byt")) });
    repository.commit("2021-05-02T08:00:00Z", { [PLEDGE]: commitments(LJUS.replace("Laga", "Se över")) });
    repository.git("switch", "--quiet", "main");
    repository.commit("2021-05-03T08:00:00Z", { "lax/2021/pledge.md": "" });
    repository.at("2021-12-31T23:30:00Z", "merge", "--quiet", "--no-ff", "--message=x", "branch");
    expect(told(readHistory(repository.content))).toEqual([
      "2022-01-01 ed/2021/pledge.md reworded ljus",
      "2021-05-03 lax/2021/pledge.md added",
      "2021-04-14 ed/2021/pledge.md added",
    ]);
  });

  test("a file that is only written in another way has no step; other fields are told by name", () => {
    const repository = new Repository();
    repository.commit("2021-04-14T08:00:00Z", {
      [PLEDGE]: `summary: En mening.\n${commitments("{ id: ljus, by: police, text: Laga ljuset i tunneln. }")}`,
    });
    repository.write(
      PLEDGE,
      "\uFEFF---\r\ncommitments:\r\n  - id: ljus\r\n    text: >-\r\n      Laga ljuset\r\n      i tunneln.\r\n    by: police\r\nsummary: En mening.\r\n---\r\n",
    );
    repository.save("2021-05-01T08:00:00Z");
    repository.commit("2021-06-01T08:00:00Z", {
      [PLEDGE]: `---\ntitle: Löfte 2021\n${commitments("{ id: ljus, by: police, text: Laga ljuset i tunneln., theme: trafik }")}\n---\nMer text.\n`,
    });
    expect(told(readHistory(repository.content))).toEqual([
      "2021-06-01 ed/2021/pledge.md other body,commitments,summary,title",
      "2021-04-14 ed/2021/pledge.md added",
    ]);
  });

  test("a state that cannot be read is stepped over: what is told is the difference to the last one that could", () => {
    const repository = new Repository();
    repository.commit("2021-04-14T08:00:00Z", { [PLEDGE]: commitments(LJUS) });
    repository.write(PLEDGE, "---\ncommitments: [\n---\n");
    repository.save("2021-05-01T08:00:00Z");
    repository.commit("2021-05-02T08:00:00Z", { [PLEDGE]: commitments(LJUS.replace("Laga", "Byt")) });
    expect(told(readHistory(repository.content))).toEqual([
      "2021-05-02 ed/2021/pledge.md reworded ljus",
      "2021-04-14 ed/2021/pledge.md added",
    ]);
  });

  test("notes come with the step that brought them", () => {
    const repository = new Repository();
    repository.commit("2021-04-14T08:00:00Z", { [PLEDGE]: commitments(LJUS) });
    repository.commit("2021-05-02T08:00:00Z", {
      [PLEDGE]: `changes:\n  - { on: 2021-05-01, note: Ordet rättat. }\n${commitments(LJUS.replace("Laga", "Byt"))}`,
    });
    const { steps } = readHistory(repository.content);
    expect(steps.map(({ notes }) => notes)).toEqual([
      [{ on: "2021-05-01", note: "Ordet rättat.", minor: false }],
      [],
    ]);
  });

  test("a text that looks like a patch is no patch", () => {
    const repository = new Repository();
    const body = "@@ -1 +1 @@\ndiff --git a/x b/x\n\u0001commit abc\n--- a/x\n+++ b/x\n\\ No newline";
    repository.write(PLEDGE, `---\n${commitments(LJUS)}\n---\n${body}`);
    repository.commit("2021-04-14T08:00:00Z", { "lax/2021/pledge.md": "" });
    repository.write(PLEDGE, `---\n${commitments(LJUS)}\n---\n${body}\nmer`);
    repository.save("2021-05-01T08:00:00Z");
    const { states } = readHistory(repository.content);
    expect(states.filter((one) => one.path === PLEDGE).map(({ text }) => text)).toEqual([
      `---\n${commitments(LJUS)}\n---\n${body}`,
      `---\n${commitments(LJUS)}\n---\n${body}\nmer`,
    ]);
  });
});

describe("states", () => {
  test("every text that every content file has had, moved and removed ones included", () => {
    const repository = new Repository();
    repository.commit("2021-04-14T08:00:00Z", { [PLEDGE]: commitments(LJUS) });
    repository.move("ed/2021", "ed/2022");
    repository.save("2021-05-01T08:00:00Z");
    repository.commit("2021-06-01T08:00:00Z", { "ed/2022/pledge.md": undefined });
    const { states } = readHistory(repository.content);
    expect(
      states.map(({ on, path, text }) => `${on} ${path} ${text === undefined ? "gone" : "text"}`),
    ).toEqual([
      "2021-04-14 archive.yml text",
      "2021-04-14 ed/2021/pledge.md text",
      "2021-04-14 ed/municipality.yml text",
      "2021-05-01 ed/2021/pledge.md gone",
      "2021-05-01 ed/2022/pledge.md text",
      "2021-06-01 ed/2022/pledge.md gone",
    ]);
  });

  test("links, odd names and other files are no content", () => {
    const repository = new Repository();
    repository.write("å ä\tö.md", "x");
    repository.write("ed/2021/anteckning.txt", "x");
    repository.commit("2021-04-14T08:00:00Z", { [PLEDGE]: "" });
    const { states } = readHistory(repository.content);
    expect(states.map((one) => one.path)).toEqual(["archive.yml", PLEDGE, "ed/municipality.yml"]);
  });
});

describe("no history", () => {
  const repository = new Repository();
  repository.commit("2021-04-14T08:00:00Z", { [PLEDGE]: commitments(LJUS) });
  repository.commit("2021-05-14T08:00:00Z", { [PLEDGE]: commitments(LJUS.replace("Laga", "Byt")) });

  test("a clone with only the newest commits has none, and never the day of the clone", () => {
    expect(readHistory(repository.shallow())).toMatchObject({ missing: "shallow", steps: [], states: [] });
    expect(readHistory(repository.shallow(5)).missing).toBeUndefined();
  });

  test("a folder in no repository has none, and neither has one that was never committed", () => {
    const folder = mkdtempSync(path.join(tmpdir(), "plain-"));
    expect(readHistory(folder).missing).toBe("no-repository");
    rmSync(folder, { recursive: true });
    expect(readHistory(new Repository().content).missing).toBe("no-repository");
    const other = new Repository();
    other.save("2021-05-14T08:00:00Z");
    expect(readHistory(other.content).missing).toBe("not-committed");
  });

  test("times of files play no part", () => {
    const before = readHistory(repository.content);
    utimesSync(path.join(repository.content, PLEDGE), 0, 0);
    expect(readHistory(repository.content)).toEqual(before);
  });
});

test("a person's own settings of git change nothing", () => {
  const repository = new Repository();
  repository.commit("2021-04-14T08:00:00Z", { [PLEDGE]: commitments(LJUS) });
  repository.move("ed/2021", "ed/2022");
  repository.save("2021-05-01T08:00:00Z");
  const plain = readHistory(repository.content);
  for (const [name, value] of [
    ["diff.renames", "false"],
    ["diff.noprefix", "true"],
    ["diff.mnemonicPrefix", "true"],
    ["color.ui", "always"],
    ["core.quotePath", "false"],
    ["log.showRoot", "false"],
    ["log.showSignature", "true"],
    ["diff.external", "false"],
    ["log.decorate", "full"],
    ["diff.context", "0"],
  ] as const)
    repository.git("config", name, value);
  repository.write("../.gitattributes", "*.md binary\n");
  expect(readHistory(repository.content)).toEqual(plain);
});

test("whatever old commits hold, today's history is read in a moment", () => {
  const repository = new Repository();
  const long = "ord ".repeat(200_000);
  const hostile = [
    `---\ncommitments:\n  - { id: ljus, by: police, text: ${"[".repeat(50_000)} }\n---\n`,
    `---\n${"\n".repeat(100_000)}commitments: []\n---\n`,
    "---js\nprocess.exit(1)\n---\n",
    `---\n__proto__: { polluted: true }\nconstructor: { prototype: 1 }\ncommitments:\n  - { id: __proto__, text: x }\n---\n`,
    `---\na: &a [x, x]\nb: [*a, *a]\n---\n`,
    `---\ncommitments:\n  - { id: ljus, by: police, text: "${long}" }\n---\n`,
    `---\ncommitments:\n  - { id: ljus, by: police, text: "${"ord ".repeat(10_000)}" }\n---\n`,
    `---\ncommitments: text\noutcomes: { a: 1 }\nchanges: [[[]], null, 1]\nformerly: { x: 1 }\n---\n`,
    "\u0000\u0001commit x\n",
    "",
  ];
  for (const [index, text] of hostile.entries()) {
    repository.write(PLEDGE, text);
    repository.save(`2021-05-${String(index + 1).padStart(2, "0")}T08:00:00Z`);
  }
  repository.commit("2021-06-01T08:00:00Z", { [PLEDGE]: commitments(LJUS) });
  const began = performance.now();
  const history = readHistory(repository.content);
  expect(performance.now() - began).toBeLessThan(2000);
  expect(history.missing).toBeUndefined();
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  expect(told(history)[0]).toMatch(/^2021-06-01 ed\/2021\/pledge\.md /);
});

describe("what else could bend the history", () => {
  test("a branch with the name of what git says of a clone that ends", () => {
    const repository = new Repository();
    repository.commit("2021-04-14T08:00:00Z", { [PLEDGE]: commitments(LJUS) });
    repository.git("branch", "grafted");
    repository.git("switch", "--quiet", "grafted");
    expect(readHistory(repository.content).missing).toBeUndefined();
    repository.commit("2021-04-15T08:00:00Z", { [PLEDGE]: commitments(LJUS.replace("Laga", "Byt")) });
    expect(readHistory(repository.shallow()).missing).toBe("shallow");
  });

  test("variables and settings that make git show less, or give up on renames", () => {
    const repository = new Repository();
    repository.commit("2021-04-14T08:00:00Z", {
      [PLEDGE]: `---\n${commitments(LJUS)}\n---\n\nEn text.\nRad två.\n`,
      "lax/2021/pledge.md": "",
    });
    repository.move("ed/2021", "ed/2022");
    repository.move("lax/2021", "lax/2022");
    repository.save("2021-05-01T08:00:00Z");
    const plain = readHistory(repository.content);
    repository.git("config", "diff.renameLimit", "1");
    vi.stubEnv("GIT_DIFF_OPTS", "--unified=0");
    vi.stubEnv("GIT_DIR", "/nowhere");
    expect(readHistory(repository.content)).toEqual(plain);
    vi.unstubAllEnvs();
  });

  test("a file that first had a wrong name is in the log from the day it has a right one, and so are its changes", () => {
    const repository = new Repository();
    repository.commit("2021-04-14T08:00:00Z", { "lax/2021/pledge.md": "" });
    repository.write("ed/Lofte-2021/pledge.md", `---\n${commitments(LJUS)}\n---\n`);
    repository.save("2021-04-15T08:00:00Z");
    repository.move("ed/Lofte-2021", "ed/2021");
    repository.save("2021-04-16T08:00:00Z");
    repository.write(PLEDGE, `---\n${commitments(LJUS.replace("Laga", "Byt"))}\n---\n`);
    repository.save("2021-04-17T08:00:00Z");
    const history = readHistory(repository.content);
    expect(history.states.filter(({ path }) => path === PLEDGE).map(({ on }) => on)).toEqual([
      "2021-04-16",
      "2021-04-17",
    ]);
    expect(told(history).slice(0, 2)).toEqual([
      "2021-04-17 ed/2021/pledge.md reworded ljus",
      "2021-04-16 ed/2021/pledge.md added",
    ]);
  });

  test("clocks that were wrong: no commit is before the one it builds on, or beyond the calendar", () => {
    const repository = new Repository();
    repository.commit("2021-04-14T08:00:00Z", { [PLEDGE]: commitments(LJUS) });
    repository.commit("2017-04-14T08:00:00Z", { [PLEDGE]: commitments(LJUS.replace("Laga", "Byt")) });
    repository.commit("@9000000000 +0000", { [PLEDGE]: commitments(LJUS) });
    expect(readHistory(repository.content).steps.map(({ on }) => on)).toEqual([
      "2021-04-14",
      "2021-04-14",
      "2021-04-14",
    ]);
  });

  test("names of those who once signed are known, so that they can be left out", () => {
    const repository = new Repository();
    const signed = `---\nsignatories: [{ name: Anna Ek }]\n${commitments(LJUS)}\n---\n`;
    repository.commit("2021-04-14T08:00:00Z", { [PLEDGE]: signed });
    repository.commit("2021-05-14T08:00:00Z", { [PLEDGE]: commitments(LJUS) });
    expect(readHistory(repository.content).names).toEqual(["Anna Ek"]);
  });
});
