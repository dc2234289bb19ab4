// Tests of the feeds' events: what counts as news, on which day, and under an id that outlives titles and addresses.
import { describe, expect, test } from "vitest";
import { day } from "../../scripts/calendar/day.ts";
import {
  correctionsAmong,
  eventsAbout,
  eventsIn,
  eventsOf,
  type FeedEvent,
  followUpsAmong,
} from "../../scripts/feeds/events.ts";
import type { Step } from "../../scripts/history/model.ts";
import { ARCHIVE, archiveOf, type Files, only } from "../archive/miniature.ts";

const TAG = "tag:loften.example,2026:";

/** "2021-04-14 pledge ed/2021" for each event, in the order of the feed. */
const told = (files: Files): string[] =>
  eventsOf(archiveOf(files)).map(({ on, kind, id }) => `${on} ${kind} ${id.slice(TAG.length)}`);

const change = (on: string, note: string, minor = false) =>
  `  - { on: ${on}, note: ${note}${minor ? ", minor: true" : ""} }`;

describe("what counts as an event", () => {
  test("a pledge, its extension, its changes, its follow-ups and theirs: one each, the newest first", () => {
    const events = told({
      "ed/2021/pledge.md": [
        "published: 2021-04-14",
        "extended:\n  - { on: 2022-02-01, to: 2022-12-31 }",
        `changes:\n${change("2021-05-03", "Målet rättat.")}`,
      ].join("\n"),
      "ed/2021/report-t1.md": "published: 2021-09-01",
      "ed/2021/report.md": `published: 2023-01-15\nchanges:\n${change("2023-02-01", "Talet rättat.")}`,
    });
    expect(events).toEqual([
      "2023-02-01 change ed/2021/report/changed/2023-02-01",
      "2023-01-15 report ed/2021/report",
      "2022-02-01 extension ed/2021/extended/2022-12-31",
      "2021-09-01 report ed/2021/report-t1",
      "2021-05-03 change ed/2021/changed/2021-05-03",
      "2021-04-14 pledge ed/2021",
    ]);
  });

  test("a change that only mends spelling is none", () => {
    expect(
      told({ "ed/2021/pledge.md": `changes:\n${change("2021-05-03", "Skrivfel rättade.", true)}` }),
    ).toEqual(["2021-01-01 pledge ed/2021"]);
  });

  test("several changes of one day are several events, told apart by their order in the file", () => {
    const changes = [
      change("2021-05-03", "Ett."),
      change("2021-05-03", "Två.", true),
      change("2021-05-03", "Tre."),
      change("2021-05-04", "Fyra."),
    ];
    expect(told({ "ed/2021/pledge.md": `changes:\n${changes.join("\n")}` })).toEqual([
      "2021-05-04 change ed/2021/changed/2021-05-04",
      "2021-05-03 change ed/2021/changed/2021-05-03",
      // The second number belongs to the spelling: calling it major later must not rename the third.
      "2021-05-03 change ed/2021/changed/2021-05-03/3",
      "2021-01-01 pledge ed/2021",
    ]);
  });

  test("a pledge extended twice has two events", () => {
    const extended =
      "extended:\n  - { on: 2021-12-01, to: 2022-06-30 }\n  - { on: 2022-06-01, to: 2022-12-31 }";
    expect(told({ "ed/2021/pledge.md": extended }).slice(0, 2)).toEqual([
      "2022-06-01 extension ed/2021/extended/2022-12-31",
      "2021-12-01 extension ed/2021/extended/2022-06-30",
    ]);
  });
});

test("a pledge's day is that of its publication, whenever it was signed", () => {
  expect(told({ "ed/2021/pledge.md": "published: 2021-04-14\nsigned: 2021-02-03" })).toEqual([
    "2021-04-14 pledge ed/2021",
  ]);
});

describe("the day of an event, where no day of publication is known", () => {
  test.each<[string, Files, string]>([
    [
      "a pledge: when it was signed",
      { "ed/2021/pledge.md": "signed: 2021-02-03" },
      "2021-02-03 pledge ed/2021",
    ],
    ["a pledge: when it began to hold", { "ed/2021/pledge.md": "" }, "2021-01-01 pledge ed/2021"],
    [
      "a follow-up: the end of the time it is about",
      { "ed/2021/pledge.md": "", "ed/2021/report-t1.md": "period: { from: 2021-01-01, to: 2021-04-30 }" },
      "2021-04-30 report ed/2021/report-t1",
    ],
    [
      "a follow-up: the end of its pledge",
      { "ed/2021/pledge.md": "", "ed/2021/report.md": "" },
      "2021-12-31 report ed/2021/report",
    ],
  ])("%s", (_, files, expected) => {
    expect(told(files)[0]).toBe(expected);
  });
});

describe("ids", () => {
  const files: Files = {
    "ed/2021/pledge.md": `title: Medborgarlöfte 2021\nchanges:\n${change("2021-05-03", "Rättat.")}`,
    "ed/2021/report.md": "",
    "dals-ed/2021/pledge.md": "",
  };
  const ids = (content: Files) => eventsOf(archiveOf(content)).map(({ id }) => id);

  test("are tag URIs of the archive's own authority, each used once", () => {
    for (const id of ids(files)) expect(id).toMatch(/^tag:loften\.example,2026:[a-z0-9/-]+$/);
    expect(new Set(ids(files)).size).toBe(ids(files).length);
  });

  test.each<[string, Files]>([
    [
      "a title",
      { "ed/2021/pledge.md": files["ed/2021/pledge.md"]?.replace("Medborgarlöfte", "Löfte") ?? "" },
    ],
    [
      "the text of a change",
      { "ed/2021/pledge.md": files["ed/2021/pledge.md"]?.replace("Rättat", "Ändrat") ?? "" },
    ],
    ["a municipality's name", { "ed/municipality.yml": "name: Eda\ngenitive: Edas\n" }],
    [
      "the site's address",
      { "archive.yml": ARCHIVE.replace("https://loften.example", "https://ny.example") },
    ],
    ["the archive's title", { "archive.yml": ARCHIVE.replace("Miniatyrarkivet", "Arkivet") }],
  ])("stay when %s changes", (_, changed) => {
    expect(ids({ ...files, ...changed })).toEqual(ids(files));
  });
});

test("events of one day keep their order, whatever order the files were read in", () => {
  const day = "published: 2021-04-14";
  const files = { "b/2021/pledge.md": day, "a/2021/pledge.md": day, "c/2021/pledge.md": day };
  expect(told(files)).toEqual([
    "2021-04-14 pledge a/2021",
    "2021-04-14 pledge b/2021",
    "2021-04-14 pledge c/2021",
  ]);
});

test("a municipality's feed has its own events alone", () => {
  const archive = archiveOf({
    "ed/2021/pledge.md": "",
    "dals-ed/2021/pledge.md": "",
    "dals-ed/2021/report.md": "",
  });
  const dalsEd = only(archive.municipalities.filter(({ slug }) => slug === "dals-ed"));
  expect(eventsIn(eventsOf(archive), dalsEd).map(({ id }) => id.slice(TAG.length))).toEqual([
    "dals-ed/2021/report",
    "dals-ed/2021",
  ]);
});

describe("a document that has got another place", () => {
  const ids = (files: Files) => eventsOf(archiveOf(files)).map(({ id }) => id.slice(TAG.length));
  const changes = "changes: [{ on: 2021-06-01, note: Rättat. }]";
  const before = ids({
    "ed/2021/pledge.md": `${changes}\nextended: [{ on: 2021-12-01, to: 2022-06-30 }]`,
    "ed/2021/report-t1.md": `published: 2021-05-01\n${changes}`,
  });

  test("keeps every id, when it says where it was", () => {
    const after = ids({
      "dals-ed/2021-ed/pledge.md": `formerly: [ed/2021, dals-ed/2021]\n${changes}\nextended: [{ on: 2021-12-01, to: 2022-06-30 }]`,
      "dals-ed/2021-ed/report-host.md": `formerly: [report-t1]\npublished: 2021-05-01\n${changes}`,
    });
    expect(after).toEqual(before);
  });
});

describe("what git tells", () => {
  const files: Files = {
    "ed/2021/pledge.md": "changes: [{ on: 2021-06-01, note: Rättat. }]",
    "ed/2021/report.md": "published: 2022-01-20",
  };
  const step = (path: string, differences: Step["differences"], notes: Step["notes"] = []): Step => ({
    on: day("2023-01-02"),
    commit: "abc",
    path,
    differences,
    notes,
  });
  const told = (...steps: Step[]) =>
    eventsOf(archiveOf(files), { steps, byPath: new Map(), names: [], states: [] })
      .filter(({ on }) => on === "2023-01-02")
      .map(({ kind, id }) => `${kind} ${id.slice(TAG.length)}`);
  const reworded = { what: "reworded", id: "ljus", before: "a", after: "b" } as const;
  const GONE = { what: "removed", title: undefined, texts: [] } as const;
  const status = { what: "status", id: "ljus", before: "ongoing", after: "fulfilled" } as const;

  test("a change that no note tells of is an event of its own", () => {
    expect(told(step("ed/2021/pledge.md", [reworded]), step("ed/2021/report.md", [status]))).toEqual([
      "correction ed/2021/corrected/abc",
      "correction ed/2021/report/corrected/abc",
    ]);
  });

  test("a change with a note is told by the note, spelling not at all", () => {
    const note = { on: "2021-06-01", note: "Rättat.", minor: false };
    expect(told(step("ed/2021/pledge.md", [reworded], [note]))).toEqual([]);
    expect(told(step("ed/2021/pledge.md", [reworded], [{ ...note, minor: true }]))).toEqual([]);
  });

  test("what is only added, or changes no promise and no verdict, is none", () => {
    expect(
      told(
        step("ed/2021/pledge.md", [{ what: "added" }]),
        step("ed/2021/pledge.md", [{ what: "other", fields: ["body"] }]),
      ),
    ).toEqual([]);
  });

  test("a document that is gone is told of, also when its municipality is gone with it", () => {
    expect(told(step("ed/2019/pledge.md", [GONE]), step("lax/2019/report.md", [GONE]))).toEqual([
      "removal ed/2019/pledge/removed/abc",
      "removal lax/2019/report/removed/abc",
    ]);
  });
});

const CHANGED = "changes: [{ on: 2021-06-01, note: Rättat. }]";

test("the family: of one theme, follow-ups alone, corrections alone", () => {
  const archive = archiveOf({
    "ed/2021/pledge.md": `${CHANGED}\ncommitments:\n  - { id: ljus, by: police, theme: trafik, text: Laga ljuset. }`,
    "ed/2021/report.md": "published: 2022-01-20",
    "lax/2021/pledge.md": CHANGED,
  });
  const events = eventsOf(archive);
  const kinds = (some: FeedEvent[]) => some.map(({ kind, municipality }) => `${kind} ${municipality?.slug}`);
  expect(kinds(followUpsAmong(events))).toEqual(["report ed"]);
  expect(kinds(correctionsAmong(events))).toEqual(["change ed", "change lax"]);
  expect(kinds(eventsAbout(events, { id: "trafik", name: "Trafik" }))).toEqual([
    "report ed",
    "change ed",
    "pledge ed",
  ]);
});
