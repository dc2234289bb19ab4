// Build tests of docs/redaktor.md: each recipe is followed as it stands there, in its order, from an empty folder, and keeps what it says.
// UPDATE_HANDBOOK=1 writes the reports as they are printed now into the page, when the words of a message have changed; read them aloud.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { readHandbook, type Sign } from "../../scripts/handbook/page.ts";
import { Reader, type Watcher } from "../../scripts/handbook/reader.ts";
import { ROOT } from "../source-tree.ts";
import { filesBelow } from "./links.ts";
import { readPage, textOf } from "./page.ts";

const PAGE = path.join(ROOT, "docs/redaktor.md");
const markdown = readFileSync(PAGE, "utf8");
const recipes = readHandbook(markdown);
const root = mkdtempSync(path.join(tmpdir(), "handbook-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const reader = new Reader(root, process.env);

/** Every command ends well, and a check without an error; a report is printed as it stands in the handbook. */
const WATCHER: Watcher = {
  command: (line, { status, stdout, stderr }) => {
    expect(status, `${line}\n${stdout}${stderr}`).toBe(0);
    if (line.startsWith("npm run check"))
      expect(stdout).toMatch(/^0 fel(, \d+ varning(ar)?)?(, \d+ tips)? i \d+ fil/m);
  },
  report: ({ text }, { status, stdout }) => {
    expect(status).toBe(1);
    if (process.env.UPDATE_HANDBOOK !== "1") expect(stdout.trimEnd()).toBe(text);
    else
      writeFileSync(
        PAGE,
        readFileSync(PAGE, "utf8").replace(text, () => stdout.trimEnd()),
      );
  },
};

/** What is kept of the handbook's word, in the form of what it said: the same lines when all of it is. */
async function kept({ address, says }: Sign): Promise<string> {
  const site = path.join(root, "_site");
  if (address !== undefined) {
    const said = textOf((await readPage(site, address)).root);
    return said.includes(says) ? `${address} says ${says}` : `${address} says: ${said}`;
  }
  const files = (await filesBelow(site)).filter((file) => {
    const bytes = readFileSync(path.join(site, file));
    // The search index is packed.
    return (bytes.subarray(0, 2).equals(GZIP) ? gunzipSync(bytes) : bytes).includes(says);
  });
  return files.length === 0 ? `no file says ${says}` : `${files.join(", ")} says ${says}`;
}
const GZIP = Buffer.from([0x1f, 0x8b]);

const promised = ({ address, says }: Sign): string =>
  address === undefined ? `no file says ${says}` : `${address} says ${says}`;

test("the handbook has its ten recipes, and each begins with when it is needed", () => {
  expect(recipes.map(({ heading }) => heading)).toEqual([
    "1 Det här behöver du",
    "2 Skriv ett nytt löfte",
    "3 Förläng ett löfte",
    "4 Rätta ett fel",
    "5 Följ upp ett löfte",
    "6 Ett år utan löfte",
    "7 Ta bort ett namn",
    "8 Hämta in en gammal sida",
    "9 När kontrollen klagar",
    "10 Publicera",
  ]);
  const sections = markdown.split(/^## \d+ /m).slice(1);
  for (const section of sections) expect(section).toMatch(/^.+\n\n(<!-- dag: .+ -->\n\n)?\*\*När:\*\* \S/);
});

describe.sequential("followed from an empty folder, recipe after recipe", () => {
  test.for(recipes)("$heading", async (recipe) => {
    reader.follow(recipe, WATCHER);
    if (recipe.signs.length === 0) return;
    const { status, stderr } = reader.run("npm run build");
    expect([status, stderr]).toEqual([0, ""]);
    const found: string[] = [];
    for (const sign of recipe.signs) found.push(await kept(sign));
    expect(found).toEqual(recipe.signs.map(promised));
  });

  test("recipes two to eight say how the site shows that it went right; five reports are explained", () => {
    const checked = recipes.filter(({ signs }) => signs.length >= 2).map(({ heading }) => heading);
    expect(checked.map((heading) => Number.parseInt(heading, 10))).toEqual([2, 3, 4, 5, 6, 7, 8]);
    const reports = recipes.flatMap(({ steps }) => steps.filter(({ what }) => what === "report"));
    expect(reports).toHaveLength(5);
  });
});

describe("its pictures and links", () => {
  test("at least five pictures, each there, small, and described in a sentence", () => {
    const pictures = [...markdown.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)];
    expect(pictures.length).toBeGreaterThanOrEqual(5);
    for (const [, words = "", file = ""] of pictures) {
      expect(words.split(" ").length).toBeGreaterThan(7);
      expect(readFileSync(path.join(ROOT, "docs", file)).length, file).toBeLessThan(100_000);
    }
  });

  test("every link within the docs leads somewhere", () => {
    const headings = markdown.split("\n").flatMap((line) => /^#+ (.+)$/.exec(line)?.[1] ?? []);
    const anchors = headings.map((one) =>
      one
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, "")
        .replaceAll(" ", "-"),
    );
    for (const [, target = ""] of markdown.matchAll(/\]\((?!http|images)([^)]+)\)/g))
      if (target.startsWith("#")) expect(anchors).toContain(target.slice(1));
      else expect(existsSync(path.join(ROOT, "docs", target)), target).toBe(true);
  });
});
