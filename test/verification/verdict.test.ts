// Tests of the four answers: what may be said of a saved copy by a published log alone.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { day } from "../../scripts/calendar/day.ts";
import { chainOf } from "../../scripts/history/chain.ts";
import { writeLog } from "../../scripts/history/log.ts";
import { filesThatDiffer, newestLinks, publishedLinks } from "../../scripts/verification/published-log.ts";
import { openSite, SiteFault } from "../../scripts/verification/published-site.ts";
import { findCopies, type SavedCopy } from "../../scripts/verification/saved-copies.ts";
import { judge } from "../../scripts/verification/verdict.ts";

const STATES = [
  { on: day("2021-04-14"), path: "ed/2021/pledge.md", text: "---\nett\n---\n" },
  { on: day("2021-05-14"), path: "ed/2021/pledge.md", text: "---\ntvå\n---\n" },
  { on: day("2021-06-14"), path: "ed/2022/pledge.md", text: "---\nett\n---\n" },
  { on: day("2021-07-14"), path: "ed/2021/report.md", text: "---\ntre\n---\n" },
  { on: day("2021-08-14"), path: "ed/2021/report.md" },
];
const LINKS = chainOf(STATES);

const folder = mkdtempSync(path.join(tmpdir(), "verify-"));
const servers: Server[] = [];
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  for (const server of servers) server.close();
});
function write(name: string, text: string): string {
  const target = path.join(folder, name);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
  return target;
}

describe("a saved file", () => {
  const of = (text: string, name = "pledge.md") => judge({ kind: "file", name, text }, LINKS);
  test.each<[string, ReturnType<typeof of>, unknown]>([
    [
      "as it is now",
      of("---\ntvå\n---\n"),
      { answer: "current", path: "ed/2021/pledge.md", since: "2021-05-14" },
    ],
    [
      "as it was, with the days",
      of("---\nett\n---\n", "spar/ed/2021/pledge.md"),
      { answer: "not-current", path: "ed/2021/pledge.md", since: "2021-04-14", until: "2021-05-14" },
    ],
    [
      "of two with one text, the one whose name it has",
      of("---\nett\n---\n", "ed-2021-pledge.md"),
      { answer: "not-current", path: "ed/2021/pledge.md", since: "2021-04-14", until: "2021-05-14" },
    ],
    [
      "of two with one text and no name, the last one",
      of("---\nett\n---\n"),
      { answer: "current", path: "ed/2022/pledge.md", since: "2021-06-14" },
    ],
    [
      "that was taken away",
      of("---\ntre\n---\n"),
      { answer: "not-current", path: "ed/2021/report.md", since: "2021-07-14", until: "2021-08-14" },
    ],
    [
      "of another document under this one's name",
      of("---\ntre\n---\n", "spar/ed/2021/pledge.md"),
      { answer: "not-authentic", why: "other-document" },
    ],
    ["with one letter changed", of("---\ntvÅ\n---\n"), { answer: "not-authentic", why: "never-published" }],
    [
      "with the line ends of Windows",
      of("---\r\ntvå\r\n---\r\n"),
      { answer: "current", path: "ed/2021/pledge.md", since: "2021-05-14" },
    ],
  ])("%s", (_, verdict, expected) => {
    expect(verdict).toEqual(expected);
  });
});

describe("a saved log", () => {
  const of = (text: string) => judge({ kind: "log", name: "log.json", text }, LINKS);
  test("is the beginning of the published one, or one of them was changed", () => {
    expect(of(writeLog({ links: LINKS }))).toEqual({ answer: "current", since: "2021-08-14" });
    expect(of(writeLog({ links: LINKS.slice(0, 2) }))).toEqual({
      answer: "not-current",
      since: "2021-05-14",
      until: "2021-06-14",
    });
    const rewritten = chainOf([
      { ...STATES[0], text: "---\nannat\n---\n" } as (typeof STATES)[0],
      ...STATES.slice(1),
    ]);
    expect(of(writeLog({ links: rewritten }))).toEqual({
      answer: "not-authentic",
      why: "log-differs",
      at: 0,
    });
    const longer = chainOf([...STATES, { on: day("2021-09-01"), path: "ed/2021/report.md", text: "x" }]);
    expect(of(writeLog({ links: longer }))).toEqual({ answer: "not-authentic", why: "log-differs", at: 5 });
    expect(of(writeLog({ links: [] }))).toEqual({ answer: "unknown", why: "empty-log" });
    expect(of('{"format": "loftesarkivet-log"}')).toEqual({ answer: "unknown", why: "broken-log" });
  });
});

test("a fingerprint that was written down", () => {
  const of = (name: string) => judge({ kind: "fingerprint", name }, LINKS).answer;
  expect(of(LINKS[4]?.hash ?? "")).toBe("current");
  expect(of(LINKS[1]?.hash ?? "")).toBe("not-current");
  expect(of("0".repeat(64))).toBe("not-authentic");
});

test("copies are told apart by what they are, and a saved page is none that the log could know", () => {
  write("spar/ed/2021/pledge.md", "---\nett\n---\n");
  write("spar/ed/2021/index.html", "<p>");
  write("spar/andringar/log.json", writeLog({ links: LINKS }));
  const kinds = (said: string) => findCopies(said)?.map(({ kind, name }: SavedCopy) => `${kind} ${name}`);
  expect(kinds(path.join(folder, "spar"))).toEqual(["log andringar/log.json", "file ed/2021/pledge.md"]);
  expect(kinds(write("sida.html", "<p>"))).toEqual([`other ${path.join(folder, "sida.html")}`]);
  expect(kinds(write("README.md", "# Hej"))).toEqual([`other ${path.join(folder, "README.md")}`]);
  expect(kinds("A".repeat(64))).toEqual([`fingerprint ${"a".repeat(64)}`]);
  expect(findCopies("nowhere")).toBeUndefined();
});

describe("a published site", () => {
  const site = path.join(folder, "site");
  const publish = (log: string) => write("site/andringar/log.json", log);
  const open = (place: string) => {
    const opened = openSite(place);
    if (opened === undefined) throw new RangeError(place);
    return opened;
  };

  test("keeps its word when its log holds together and its files are what the log says", async () => {
    publish(writeLog({ links: LINKS }));
    write("site/ed/2021/pledge.md", "---\ntvå\n---\n");
    write("site/ed/2022/pledge.md", "---\nett\n---\n");
    const newest = newestLinks(LINKS);
    expect(newest.map((link) => link.path)).toEqual(["ed/2021/pledge.md", "ed/2022/pledge.md"]);
    expect(await filesThatDiffer(open(site), newest)).toEqual([]);
    write("site/ed/2022/pledge.md", "---\nEtt\n---\n");
    expect((await filesThatDiffer(open(site), newest)).map((link) => link.path)).toEqual([
      "ed/2022/pledge.md",
    ]);
    rmSync(path.join(site, "ed/2022/pledge.md"));
    expect((await filesThatDiffer(open(site), newest)).map((link) => link.path)).toEqual([
      "ed/2022/pledge.md",
    ]);
  });

  test("says which line of its log is wrong, and nothing by a log that is", async () => {
    const broken = LINKS.map((link, at) => (at === 2 ? { ...link, on: "2020-01-01" } : link));
    publish(writeLog({ links: broken }));
    expect(await publishedLinks(open(site))).toMatchObject({
      fault: "changed",
      at: 2,
      link: { path: "ed/2022/pledge.md" },
    });
    publish(writeLog({ missing: "shallow", links: [] }));
    expect(await publishedLinks(open(site))).toEqual({ fault: "no-history" });
    publish("<!doctype html>");
    expect(await publishedLinks(open(site))).toEqual({ fault: "not-a-log" });
    rmSync(path.join(site, "andringar"), { recursive: true });
    expect(await publishedLinks(open(site))).toEqual({ fault: "no-log" });
  });

  test("is asked at its address the same way; one that does not answer, or answers without end, is a fault of its own", async () => {
    const server = createServer((request, response) => {
      if (request.url === "/andringar/log.json") response.end(writeLog({ links: LINKS }));
      else if (request.url === "/fel") response.writeHead(500).end();
      else response.writeHead(404).end();
    });
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    expect(await publishedLinks(open(`${origin}/dals-ed/2021/`))).toMatchObject({ links: LINKS });
    expect(await open(origin).read("/nowhere")).toBeUndefined();
    await expect(open(origin).read("/fel")).rejects.toThrow(SiteFault);
    server.close();
    server.closeAllConnections();
    await expect(open(origin).read("/x")).rejects.toThrow(SiteFault);
  });

  test("no file outside of its folder is read as one of its own", async () => {
    write("hemlig.txt", "x");
    expect(await open(site).read("/../hemlig.txt")).toBeUndefined();
    expect(openSite("nowhere")).toBeUndefined();
  });
});
