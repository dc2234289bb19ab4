// Tests of the index: the same content gives the same bytes, only what the site uses is written, and nothing is lost in silence.
import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { helpWith } from "../../scripts/search/language.ts";
import { indexFiles } from "../../scripts/search/pagefind.ts";
import { writeSearchIndex } from "../../scripts/search/write-index.ts";
import { archiveOf } from "../archive/miniature.ts";
import { saying, wording } from "./wording.ts";

const folders: string[] = [];
afterEach(() => Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true }))));

const archive = archiveOf({
  "ed/2020/pledge.md": "commitments:\n  - { id: samverkan, by: joint, text: Starta grannsamverkan. }",
  "ed/2021/pledge.md":
    "commitments:\n  - { id: samverkan, by: joint, text: Utöka grannsamverkan., continues: 2020/samverkan }",
  "ed/2021/report.md": "assessed-by: joint\noutcomes:\n  - { commitment: samverkan, status: fulfilled }",
  "torp/2021/pledge.md": "",
});

async function write(from = archive, words = wording) {
  const folder = await mkdtemp(path.join(tmpdir(), "search-"));
  folders.push(folder);
  const { documents } = await writeSearchIndex(from, words, folder);
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((one) => one.isFile()).map((one) => path.join(one.parentPath, one.name));
  const hashes = await Promise.all(
    files.map(async (file) => [
      path.relative(folder, file).replaceAll(path.sep, "/"),
      createHash("sha256")
        .update(await readFile(file))
        .digest("hex"),
    ]),
  );
  const read = async (name: string) =>
    JSON.parse(await readFile(path.join(folder, "pagefind", name), "utf8"));
  return { documents, read, hashes: Object.fromEntries(hashes.sort()) as Record<string, string> };
}

describe("writeSearchIndex", () => {
  test("counts pledges, follow-ups and threads", async () => {
    expect((await write()).documents).toBe(5);
  });

  test("writes the same bytes for the same content", async () => {
    expect((await write()).hashes).toEqual((await write()).hashes);
  });

  test("writes what the site's own search uses and none of Pagefind's interfaces", async () => {
    const names = Object.keys((await write()).hashes).map((name) => name.replace(/sv_\w+/, "sv_…"));
    expect([...new Set(names)]).toEqual([
      "pagefind/archive.json",
      "pagefind/filter/sv_….pf_filter",
      "pagefind/fragment/sv_….pf_fragment",
      "pagefind/index/sv_….pf_index",
      "pagefind/pagefind-entry.json",
      "pagefind/pagefind.js",
      "pagefind/pagefind.sv_….pf_meta",
      "pagefind/wasm.sv.pagefind",
      "pagefind/words.json",
    ]);
  });

  test("in another language: that language's index and stemmer, and nothing that is Swedish", async () => {
    const { documents, hashes, read } = await write(archive, { ...wording, lang: "en", smallWords: [] });
    expect(documents).toBe(5);
    const names = Object.keys(hashes).map((name) => name.replace(/en_\w+/, "en_…"));
    expect([...new Set(names)]).toEqual([
      "pagefind/archive.json",
      "pagefind/filter/en_….pf_filter",
      "pagefind/fragment/en_….pf_fragment",
      "pagefind/index/en_….pf_index",
      "pagefind/pagefind-entry.json",
      "pagefind/pagefind.en_….pf_meta",
      "pagefind/pagefind.js",
      "pagefind/wasm.en.pagefind",
      "pagefind/words.json",
    ]);
    expect(await read("archive.json")).toMatchObject({ lang: "en", alternatives: {} });
    expect((await read("pagefind-entry.json")).languages).toMatchObject({ en: { page_count: 5 } });
  });

  test("in Swedish words are added that lead to compounds and synonyms; in another language none", () => {
    const document = saying("Starta grannsamverkan mot narkotika.");
    expect(helpWith("sv", [document]).extraWords(document)).toEqual(
      expect.arrayContaining(["samverkan", "knarkare"]),
    );
    expect(helpWith("en", [document]).extraWords(document)).toEqual([]);
    expect(helpWith("en", [document])).toMatchObject({ alternatives: {}, leadingWords: [] });
  });

  test("an archive without pledges is no error", async () => {
    expect((await write(archiveOf({}))).documents).toBe(0);
  });
});

describe("indexFiles", () => {
  const page = (url: string, lang = "sv") => ({
    url,
    content: `<html lang="${lang}"><body>ord</body></html>`,
  });

  test("a page in another language would be lost to the search, so it is an error", async () => {
    await expect(indexFiles([page("/a/"), page("/b/", "sv-SE")], "sv")).rejects.toThrow(
      "search: Pagefind indexed 1 of 2 documents in sv",
    );
  });

  test("a page that Pagefind refuses is named", async () => {
    await expect(indexFiles([page("/a/"), { url: "", content: "" }], "sv")).rejects.toThrow(
      /^search: Pagefind/,
    );
  });

  test("two indexes can be made at once", async () => {
    const [one, two] = await Promise.all([
      indexFiles([page("/a/")], "sv"),
      indexFiles([page("/a/"), page("/b/")], "sv"),
    ]);
    expect(
      [one, two].map((files) => files.filter(({ path }) => path.startsWith("fragment/")).length),
    ).toEqual([1, 2]);
  });

  test("a language without a stemmer gets the one that every language can be searched with", async () => {
    const files = await indexFiles([page("/a/", "se")], "se");
    expect(files.map(({ path }) => path)).toContain("wasm.unknown.pagefind");
  });
});
