// Build tests of what has changed: a repository with a story, built: what its pages, its feeds and its log tell of it.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseAtomFeed } from "feedsmith";
import { register } from "tsx/esm/api";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadArchive } from "../../scripts/archive/load.ts";
import { day } from "../../scripts/calendar/day.ts";
import { surroundingsOf } from "../../scripts/site/surroundings.ts";
import { Repository } from "../history/repository.ts";
import { checkHtml } from "./html.ts";
import { checkLinks, filesBelow } from "./links.ts";
import { all, attribute, ofClass, readPage, readPages, textOf } from "./page.ts";

const temporary = mkdtempSync(path.join(tmpdir(), "history-pages-"));
const folder = path.join(temporary, "_site");
const cutOff = path.join(temporary, "shallow");
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

const pledge = (text: string, min: number, head = ""): string =>
  `---\n${head}commitments:\n  - { id: ljus, by: police, theme: trafik, text: ${text}, target: { min: ${min}, unit: lampor } }\n  - { id: hus, by: joint, text: Gå runt huset. }\n---\n\nEn text som står kvar.\nPå några rader.\n`;
const report = (status: string, value: number, head = ""): string =>
  `${head}assessed-by: joint\noutcomes:\n  - { commitment: ljus, status: ${status}, result: { value: ${value} } }`;

const repository = new Repository();

async function buildInto(out: string, content: string): Promise<void> {
  const loaded = loadArchive(content, "pledges");
  if (loaded.archive === undefined) throw new Error(JSON.stringify(loaded.diagnostics));
  const { buildSite } = await import("../../scripts/site/build-site.ts");
  const around = surroundingsOf(content, loaded);
  await buildSite({ archive: loaded.archive, out, today: day("2026-11-24"), around });
}

beforeAll(async () => {
  repository.commit("2021-04-14T08:00:00Z", {
    "ed/2021/pledge.md": pledge("Laga minst fyra lampor i tunneln.", 4),
    "ed/2019/pledge.md": "",
  });
  repository.commit("2021-05-02T08:00:00Z", {
    "ed/2021/pledge.md": pledge("Laga minst två lampor i gångtunneln.", 2),
  });
  repository.commit("2022-01-20T08:00:00Z", { "ed/2021/report.md": report("fulfilled", 2) });
  repository.move("ed/2021", "ed/2021-tunneln");
  repository.write(
    "ed/2021-tunneln/pledge.md",
    pledge("Laga minst två lampor i gångtunneln.", 2, "formerly: [ed/2021]\n"),
  );
  repository.save("2022-02-01T08:00:00Z");
  repository.commit("2022-03-01T08:00:00Z", {
    "ed/2021-tunneln/report.md": report(
      "partly-fulfilled, text: Några lampor",
      1,
      "changes:\n  - { on: 2022-02-28, note: En läsare räknade lamporna. }\n",
    ),
    "ed/2019/pledge.md": undefined,
  });
  register();
  await buildInto(folder, repository.content);
  await buildInto(cutOff, repository.shallow());
});

const said = async (address: string, site = folder): Promise<string> =>
  textOf((await readPage(site, address)).root);
const file = (name: string, site = folder): string => readFileSync(path.join(site, name), "utf8");

describe("a document's own page", () => {
  test("lists every step with its day, the newest first, through a change of its folder's name", async () => {
    const { root } = await readPage(folder, "/ed/2021-tunneln/");
    const steps = ofClass(root, "steps").flatMap((list) => all(list, "time"));
    expect(steps.map((one) => attribute(one, "datetime"))).toEqual([
      "2022-02-01",
      "2021-05-02",
      "2021-04-14",
    ]);
    const text = textOf(root);
    expect(text).toContain("Ny adress. Förut fanns sidan på /ed/2021/.");
    expect(text).toContain("Målet är ändrat från ”minst 4 lampor” till ”minst 2 lampor”.");
    expect(text).toContain("Tillagt i arkivet.");
  });

  test("marks which words went and which came", async () => {
    const { root } = await readPage(folder, "/ed/2021-tunneln/");
    expect(
      all(root, "del")
        .map(textOf)
        .map((one) => one.trim()),
    ).toEqual(["Borttaget: fyra", "Borttaget: tunneln"]);
    expect(
      all(root, "ins")
        .map(textOf)
        .map((one) => one.trim()),
    ).toEqual(["Tillagt: två", "Tillagt: gångtunneln"]);
  });

  test("each commitment leads to the steps that changed it, in the pledge and in what followed it up", async () => {
    const { root } = await readPage(folder, "/ed/2021-tunneln/");
    const links = all(root, "a").filter((one) => attribute(one, "href")?.includes("#andring-") === true);
    expect(
      links.map(
        (one) => `${textOf(one).trim()} → ${attribute(one, "href")?.replace(/-[0-9a-f]{8}-/, "-…-")}`,
      ),
    ).toEqual([
      "Ändrat 2 gånger, senast 1 mars 2022: Laga minst två lampor i gångtunneln → /ed/2021-tunneln/uppfoljning/#andring-…-ed-2021-tunneln-report",
    ]);
    const { dead } = await checkLinks(folder, "https://loften.example");
    expect(dead).toEqual([]);
  });

  test("a follow-up tells that its verdict was changed, from what to what, and the editors' note", async () => {
    const text = await said("/ed/2021-tunneln/uppfoljning/");
    expect(text).toContain("Status är ändrad från ”Genomfört” till ”Delvis genomfört”.");
    expect(text).toContain("Anteckning från den 28 februari 2022: En läsare räknade lamporna.");
  });

  test("offers the file as it was written", async () => {
    const { root } = await readPage(folder, "/ed/2021-tunneln/");
    const source = all(root, "a").find((one) => attribute(one, "download") !== undefined);
    expect(source && attribute(source, "href")).toBe("/ed/2021-tunneln/pledge.md");
    expect(file("ed/2021-tunneln/pledge.md")).toBe(
      readFileSync(path.join(repository.content, "ed/2021-tunneln/pledge.md"), "utf8"),
    );
  });
});

test("the address of a document that is gone says so, and leads to what it said", async () => {
  const { root } = await readPage(folder, "/ed/2019/");
  expect(textOf(root)).toContain("Medborgarlöfte i Ed 2019 togs bort ur arkivet den 1 mars 2022.");
  const robots = all(root, "meta").find((one) => attribute(one, "name") === "robots");
  expect(robots && attribute(robots, "content")).toBe("noindex");
  expect(file("sitemap.xml")).not.toContain("/ed/2019/");
});

describe("the page of all changes", () => {
  test("has every step of the archive, what is gone included, and the page of its year has them too", async () => {
    for (const address of ["/andringar/", "/andringar/2022/"]) {
      const text = await said(address);
      expect(text).toContain("Status är ändrad från ”Genomfört” till ”Delvis genomfört”.");
      expect(text).toContain(
        "Medborgarlöfte i Ed 2019 Borttaget ur arkivet. Det här stod i löftet: Laga ljuset.",
      );
      expect(text).toContain("Redaktionen har inte skrivit varför.");
    }
    expect(await said("/andringar/2021/")).toContain("Laga minst Borttaget: fyra Tillagt: två lampor");
  });

  test("says what the log proves and what it does not, and its last fingerprint", async () => {
    const text = await said("/andringar/");
    const { links } = JSON.parse(file("andringar/log.json"));
    expect(text).toContain(links.at(-1).hash);
    expect(text).toContain("Vad spåret visar");
    expect(text).toContain("Vad spåret inte visar");
  });

  test("the feed of corrections has what git tells and no note does, notes, and removals, each once", () => {
    const entries = parseAtomFeed(file("andringar/feed.xml")).entries ?? [];
    expect(entries.map(({ id, title }) => `${id?.replace(/[0-9a-f]{40}$/, "…")} ${title?.value}`)).toEqual([
      "tag:loften.example,2026:ed/2019/pledge/removed/… Borttaget ur arkivet: Medborgarlöfte i Ed 2019",
      "tag:loften.example,2026:ed/2021/report/changed/2022-02-28 Ändring: Uppföljning: medborgarlöfte i Ed 2021",
      "tag:loften.example,2026:ed/2021/corrected/… Ändring: Medborgarlöfte i Ed 2021",
    ]);
    expect(entries[1]?.content?.value).toContain("En läsare räknade lamporna.");
    expect(entries[1]?.content?.value).toContain(
      "Status är ändrad från ”Genomfört” till ”Delvis genomfört”.",
    );
    const corrected = entries[2]?.content?.value ?? "";
    // In words: many feed readers leave out what marks words as gone.
    expect(corrected).toContain("<strong>Förut:</strong> Laga minst fyra lampor i tunneln.");
    expect(corrected).toContain("<strong>Nu:</strong> Laga minst två lampor i gångtunneln.");
    expect(entries[2]?.summary?.value).toBe("Ändrat i arkivet: text och mål.");
    expect(corrected).toContain('href="https://loften.example/ed/2021-tunneln/#atagande-ljus"');
  });
});

describe("a site built from a clone that was cut off", () => {
  test("says that history is missing on every document and on the page of changes, and prints no day of a commit", async () => {
    for (const { address, root } of await readPages(cutOff)) {
      const isDocument = /^\/ed\/2021-tunneln\/(uppfoljning\/)?$/.test(address);
      expect([address, textOf(root).includes("Historik saknas")]).toEqual([
        address,
        isDocument || address === "/andringar/",
      ]);
      expect(all(root, "time").map((one) => attribute(one, "datetime"))).not.toContain("2022-03-01");
    }
    expect(await said("/andringar/", cutOff)).toContain("En läsare räknade lamporna.");
  });

  test("has a log without links that says why, and no page of a year", async () => {
    expect(JSON.parse(file("andringar/log.json", cutOff))).toMatchObject({ missing: "shallow", links: [] });
    expect((await filesBelow(cutOff)).filter((name) => /^andringar\/\d/.test(name))).toEqual([]);
  });
});

test("every page is valid HTML", async () => {
  expect(await checkHtml(folder)).toEqual([]);
});
