// Reference tests: what people and editors read of the schema is what the schema says today.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { anchorOf } from "../../scripts/reference/field-page.ts";
import { referenceFiles } from "../../scripts/reference/reference-files.ts";
import { ASSESSORS_IN_SWEDISH, STATUSES, STATUSES_IN_SWEDISH } from "../../scripts/schema/status.ts";
import { words } from "../../templates/texts/sv/words.ts";
import { ROOT } from "../source-tree.ts";

const files = referenceFiles(words);
const page = files.get("docs/falt.md") ?? "";

test.each([...files.keys()])("%s is as the schema is; if not, run npm run reference", (file) => {
  const target = path.join(ROOT, file);
  expect(existsSync(target) ? readFileSync(target, "utf8") : "missing").toBe(files.get(file));
});

test("no schema of an earlier day is left", () => {
  const left = readdirSync(path.join(ROOT, ".vscode/schemas")).map((name) => `.vscode/schemas/${name}`);
  expect(left.filter((file) => !files.has(file))).toEqual([]);
});

describe("docs/falt.md", () => {
  const headings = Array.from(page.matchAll(/^#+ (.*)$/gm), ([, heading = ""]) => heading);

  test("has one section of each name, and every link leads to one", () => {
    const anchors = headings.map(anchorOf);
    expect(new Set(anchors).size).toBe(anchors.length);
    const links = Array.from(page.matchAll(/\]\(#([^)]*)\)/g), ([, anchor]) => anchor);
    expect(links.length).toBeGreaterThan(15);
    expect(links.filter((link) => !anchors.includes(link ?? ""))).toEqual([]);
  });

  test("has the sections that other pages send their readers to", () => {
    const pages = ["README.md", ...readdirSync(path.join(ROOT, "docs")).map((name) => `docs/${name}`)];
    const links = pages
      .filter((name) => name.endsWith(".md"))
      .flatMap((name) => [...readFileSync(path.join(ROOT, name), "utf8").matchAll(/falt\.md#([^)]*)\)/g)]);
    expect(links.length).toBeGreaterThan(3);
    expect(
      links.map(([, anchor]) => anchor).filter((one) => !headings.map(anchorOf).includes(one ?? "")),
    ).toEqual([]);
  });

  test("tells of required fields first, with meaning, limits, closed lists and an example", () => {
    expect(page).toContain(
      "| `id` **Krävs** | Id. Ändras aldrig. Samma id år efter år när åtagandet är detsamma. | små bokstäver a–z, siffror och enkla bindestreck, högst 60 tecken | `id: grannsamverkan` |",
    );
    expect(page).toMatch(/\| `by` \*\*Krävs\*\* \|.*`police` \(polisen\).*eller id:t för en part/);
    expect(page).toMatch(/\| `withdrawn` \| utgår \| .* \| kräver `reason` \|/);
    expect(page).toMatch(
      /## Löfte: pledge\.md[\s\S]*?\| --- \| --- \| --- \| --- \|\n\| `commitments` \*\*Krävs\*\*/,
    );
  });

  test("says no field without its Swedish name, and nothing that a reader cannot make sense of", () => {
    const rows = page.split("\n").filter((line) => /^\| `/.test(line));
    expect(rows.length).toBeGreaterThan(80);
    expect(rows.filter((row) => row.split(" | ")[1]?.trim() === "")).toEqual([]);
    expect(page).not.toMatch(/undefined|\[object|null/);
  });
});

test("the Swedish words of the closed lists are those that the site says", () => {
  for (const status of STATUSES) expect(words.status[status].toLowerCase()).toBe(STATUSES_IN_SWEDISH[status]);
  for (const [id, meaning] of Object.entries(ASSESSORS_IN_SWEDISH))
    expect(words.partyInText({ id })).toBe(meaning);
});
