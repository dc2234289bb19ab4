// Tests of open data as a product: the archive comes back whole from it, and the program on the page counts what the pages say.
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { loadArchive } from "../../scripts/archive/load.ts";
import type { Archive } from "../../scripts/archive/model.ts";
import { day } from "../../scripts/calendar/day.ts";
import { RECOUNT_FILE } from "../../scripts/export/recount.ts";
import { contentFiles } from "../../scripts/import/content-files.ts";
import { placeFiles } from "../../scripts/import/place-files.ts";
import { readArchiveJson } from "../../scripts/import/read-archive.ts";
import { serveSite } from "../../scripts/preview/static-server.ts";
import { sv } from "../../templates/texts/sv/sv.ts";
import { ROOT } from "../source-tree.ts";
import { filesBelow } from "./links.ts";
import { all, ofClass, readPage, textOf } from "./page.ts";

const { folder, siteUrl, today } = inject("builtSite");
const temporary = mkdtempSync(path.join(tmpdir(), "open-data-"));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

const { archive: ships } = loadArchive(path.join(ROOT, "pledges"), "pledges");
if (ships === undefined) throw new RangeError("the content that ships has errors: run `npm run check`");
const archive = ships;

async function build(of: Archive, name: string): Promise<string> {
  const { buildSite } = await import("../../scripts/site/build-site.ts");
  const out = path.join(temporary, name, "_site");
  await buildSite({ archive: of, out, today: day(today), around: { siteUrl } });
  return out;
}

/** Content made of a built site's data, read again. */
function imported(site: string, file: string, name: string): Archive {
  const read = readArchiveJson(readFileSync(path.join(site, file)));
  if (!("document" in read)) throw new Error(JSON.stringify(read));
  const placed = placeFiles(contentFiles(read.document), path.join(temporary, name), name);
  if (!("loaded" in placed) || placed.loaded.archive === undefined) throw new Error(JSON.stringify(placed));
  return placed.loaded.archive;
}

/** Files that two sites do not have alike; those that only one has begin with the one's sign. */
async function differences(a: string, b: string): Promise<string[]> {
  const [first, second] = [await filesBelow(a), await filesBelow(b)];
  const bytes = (root: string, file: string) => readFileSync(path.join(root, file));
  return [
    ...first.filter((file) => !second.includes(file)).map((file) => `- ${file}`),
    ...second.filter((file) => !first.includes(file)).map((file) => `+ ${file}`),
    ...first.filter((file) => second.includes(file) && !bytes(a, file).equals(bytes(b, file))),
  ];
}

describe("there and back again", () => {
  test("with names let out, the site built from its own archive.json is the same, byte for byte", async () => {
    const open = { ...archive, settings: { ...archive.settings, "publish-signatories": true } };
    const first = await build(open, "open");
    const second = await build(imported(first, "data/archive.json", "open-content"), "open-again");
    expect((await filesBelow(first)).length).toBeGreaterThan(180);
    expect(await differences(first, second)).toEqual([]);
  });

  test("without names, only they are gone, from the pages that had them and from the search", async () => {
    // Data has no history: what is held against each other are two sites without.
    const plain = await build(archive, "plain");
    const again = await build(imported(plain, "data/archive.json", "content"), "again");
    const changed = (await differences(plain, again)).filter((file) => !/^(?:[-+] )?pagefind\//.test(file));
    expect(changed).toEqual([
      "andringar/index.html",
      "dals-ed/2021/index.html",
      "skara/2018/uppfoljning/index.html",
      "strangnas/2021/index.html",
      "vanersborg/2023-2024/index.html",
    ]);
    for (const page of changed) {
      const before = readFileSync(path.join(plain, page), "utf8");
      const without = before
        .replace(/<section class="signatories".*?<\/section>/s, "")
        .replace(/(Jerry|Jenny) Wester/g, sv.openData.nameLeftOut);
      expect(without).not.toBe(before);
      expect(readFileSync(path.join(again, page), "utf8")).toBe(without);
    }
  });

  test("one municipality's file is an archive of that municipality", async () => {
    const [only, ...others] = imported(folder, "data/strangnas/archive.json", "strangnas").municipalities;
    const there = archive.municipalities.find(({ slug }) => slug === "strangnas");
    expect(others).toEqual([]);
    expect(only?.pledges.map(({ slug, commitments }) => [slug, commitments.length])).toEqual(
      there?.pledges.map(({ slug, commitments }) => [slug, commitments.length]),
    );
  });
});

describe("the program on the page", () => {
  let site: Awaited<ReturnType<typeof serveSite>>;
  beforeAll(async () => {
    site = await serveSite(folder);
  });
  afterAll(() => site?.close());

  /** What it prints, by status. */
  async function recounted(address: string): Promise<Record<string, number>> {
    const { stdout } = await promisify(execFile)(process.execPath, [
      RECOUNT_FILE,
      `${site.origin}${address}`,
    ]);
    const lines = stdout.matchAll(/'?([a-z-]+)'?: (\d+)/g);
    return Object.fromEntries(Array.from(lines, ([, status = "", amount]) => [status, Number(amount)]));
  }

  /** What a page says: “Genomfört 9 av 11 redovisade åtaganden, 4 inte redovisade”, “Ej redovisat 4 åtaganden”. */
  function saidOn(lines: readonly string[]): Record<string, number> {
    const said: Record<string, number> = {};
    for (const line of lines)
      for (const [status, word] of Object.entries(sv.status)) {
        const amount = new RegExp(`^${word} (\\d+) (?:av|åtagande)`).exec(line)?.[1];
        if (amount !== undefined) said[status] = (said[status] ?? 0) + Number(amount);
      }
    return said;
  }

  test("is ten lines, as it stands in the repository", async () => {
    const { root } = await readPage(folder, "/oppna-data/");
    const [shown] = all(root, "pre");
    const [room = "", ...lines] = readFileSync(RECOUNT_FILE, "utf8").trimEnd().split("\n");
    expect(room).toMatch(/^\/\/ Export room: /);
    expect(lines).toHaveLength(10);
    expect(shown && textOf(shown)).toBe(lines.join(" ").replace(/\s+/g, " "));
  });

  test("counts what the page of all follow-ups says", async () => {
    const { root } = await readPage(folder, "/uppfoljningar/");
    const said = saidOn(all(ofClass(root, "tally")[0] ?? root, "li").map(textOf));
    expect(Object.keys(said).length).toBeGreaterThan(2);
    expect(await recounted("/data/archive.json")).toEqual(said);
  });

  test("counts what the pages of each municipality's followed-up pledges say", async () => {
    for (const { slug, pledges } of archive.municipalities) {
      const lines: string[] = [];
      for (const pledge of pledges.filter(({ finalReport }) => finalReport !== undefined)) {
        const { root } = await readPage(folder, `/${slug}/${pledge.slug}/`);
        lines.push(...ofClass(root, "verdict-head").map(textOf));
      }
      expect([slug, await recounted(`/data/${slug}/archive.json`)]).toEqual([slug, saidOn(lines)]);
    }
  });
});

describe("names of signatories", () => {
  test("stand in no file of data and in no feed of the site that ships", async () => {
    const people = archive.pledges.flatMap((pledge) =>
      [pledge, ...pledge.followUps].flatMap(({ signatories }) => signatories.map(({ name }) => name)),
    );
    const surnames = people.map((name) => name.split(" ").at(-1) ?? name);
    const files = (await filesBelow(folder)).filter((file) =>
      /^data\/|\.rdf$|feed\.(?:xml|json)$/.test(file),
    );
    expect(files.length).toBeGreaterThan(25);
    const named = files.flatMap((file) => {
      const text = readFileSync(path.join(folder, file), "utf8");
      return surnames.filter((name) => text.includes(name)).map((name) => `${file} ${name}`);
    });
    expect(named).toEqual([]);
  });
});
