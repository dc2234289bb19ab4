// Tests of the commands on hostile input: a site of all that is neutralised, and one run over all that is refused.
import { createHash } from "node:crypto";
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseAtomFeed } from "feedsmith";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ARCHIVE } from "../archive/miniature.ts";
import { REFUSED } from "../hostile/corpus.ts";
import { PRODUCT } from "../hostile/neutralised.ts";
import { CANARY, PLEDGE, type Refused } from "../hostile/refused.ts";
import { buildHostileSite, ROOT, run } from "../hostile/site.ts";
import { filesBelow } from "./links.ts";

/** Names, sizes and times of all that stands in the project, but for what is installed or is git's own. */
function projectNow(): string {
  const hash = createHash("sha256");
  const look = (folder: string) => {
    for (const name of readdirSync(folder).sort()) {
      if (folder === ROOT && ["node_modules", ".git", "_site", "coverage"].includes(name)) continue;
      const place = path.join(folder, name);
      const stat = lstatSync(place);
      if (stat.isDirectory()) look(place);
      else hash.update(`${place} ${stat.size} ${stat.mtimeMs}\n`);
    }
  };
  look(ROOT);
  return hash.digest("hex");
}

describe("a site of everything that is neutralised", () => {
  let built: Awaited<ReturnType<typeof buildHostileSite>>;
  let before = "";
  beforeAll(async () => {
    before = projectNow();
    built = await buildHostileSite();
  });
  afterAll(() => rmSync(built.folder, { recursive: true, force: true }));

  test("is built, with warnings alone, and no stack", () => {
    expect([built.status, built.stdout.trimEnd().split("\n").at(-1)?.slice(0, 5)]).toEqual([0, "Next:"]);
    expect(built.stderr).not.toMatch(/^\s+at |HOSTILE: content ran|error /m);
    expect(built.stderr).toMatch(/\d+ warnings in 23 files\. The site was built\.\n$/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be printed
    expect(built.stderr).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/);
  });

  test("writes nothing but the site", async () => {
    expect(readdirSync(built.folder).sort()).toEqual(["_site", "home", "pledges"]);
    expect(readdirSync(path.join(built.folder, "home"))).toEqual([]);
    expect(projectNow()).toBe(before);
    const files = await filesBelow(built.out);
    expect(files.filter((file) => !/^(?:[A-Za-z0-9_-]+\/)*[A-Za-z0-9_.-]+\.[a-z0-9_]+$/.test(file))).toEqual(
      [],
    );
    const first = [...new Set(files.map((file) => file.split("/")[0]))];
    expect(first.filter((name) => /^[_.]|redirects|headers|htaccess/.test(name ?? ""))).toEqual([]);
    expect(first).toEqual(expect.arrayContaining(["constructor", "valueof", "index.html"]));
  });

  test("has evaluated no template, included no file and told nothing of the machine", async () => {
    const files = await filesBelow(built.out);
    const texts = files.filter((file) => /\.(?:html|xml|json|txt|js|css|csv)$/.test(file));
    expect(texts.length).toBeGreaterThan(50);
    for (const file of texts) {
      const text = readFileSync(path.join(built.out, file), "utf8");
      expect([file, text.includes(PRODUCT), /root:x:0:0/.test(text), text.includes(ROOT)]).toEqual([
        file,
        false,
        false,
        false,
      ]);
      expect([file, text.includes(built.folder)]).toEqual([file, false]);
    }
  });

  test("has feeds that are read whole, with every id once", async () => {
    const feeds = (await filesBelow(built.out)).filter((file) => file.endsWith("feed.xml"));
    // Everything, follow-ups, corrections, one municipality's and another's, and those of two themes.
    expect(feeds).toHaveLength(7);
    for (const file of feeds) {
      const read = parseAtomFeed(readFileSync(path.join(built.out, file), "utf8"));
      const ids = read.entries?.map(({ id }) => id) ?? [];
      if (!/^(andringar|tema)\//.test(file)) expect(ids.length).toBeGreaterThan(5);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});

/** Inputs that are one pledge and nothing else, and not so large that they would be most of what is read. */
const pledges = (): [Refused, string | Buffer][] =>
  Object.values(REFUSED)
    .flat()
    .flatMap((input): [Refused, string | Buffer][] => {
      const content = input.wrong.raw?.[PLEDGE];
      const isAlone = Object.keys(input.wrong.raw ?? {}).length === 1 && input.wrong.prepare === undefined;
      return isAlone && content !== undefined && content.length < 200_000 ? [[input, content]] : [];
    });

describe("one archive of everything that is refused", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), "refused-"));
    const write = (file: string, content: string | Buffer) => {
      mkdirSync(path.dirname(path.join(folder, "pledges", file)), { recursive: true });
      writeFileSync(path.join(folder, "pledges", file), content);
    };
    write("archive.yml", ARCHIVE);
    for (const [index, [, content]] of pledges().entries()) {
      write(`ed-${index}/municipality.yml`, `name: Ed ${index}\ngenitive: Eds\n`);
      write(`ed-${index}/2021/pledge.md`, content);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("`npm run check` tells each of them, file, line and code, and exits with 1", async () => {
    const { status, stdout, stderr } = await run(
      "check",
      folder,
      "--pledges",
      path.join(folder, "pledges"),
      "--format",
      "json",
    );
    expect([status, stderr]).toEqual([1, ""]);
    const told = JSON.parse(stdout) as { file: string; line: number; code: string }[];
    const byFolder = new Map<string, string[]>();
    for (const { file, line, code } of told) {
      const under = /\/pledges\/(ed-\d+)\//.exec(file)?.[1] ?? "";
      byFolder.set(under, [...(byFolder.get(under) ?? []), `${PLEDGE}:${line} ${code}`]);
    }
    const wrong = pledges().filter(([{ told: expected }], index) => {
      return [...new Set(byFolder.get(`ed-${index}`))].join() !== expected.join();
    });
    expect(wrong.map(([{ tries }]) => tries)).toEqual([]);
    expect(pledges().length).toBeGreaterThan(400);
  });

  test("`npm run build` builds nothing, exits with 1 and prints no stack", async () => {
    const out = path.join(folder, "_site");
    const options = ["--pledges", path.join(folder, "pledges"), "--out", out, "--lang", "sv"];
    const { status, stdout, stderr } = await run("build", folder, ...options);
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).not.toMatch(/^\s+at |HOSTILE: content ran/m);
    expect(stderr).toMatch(/webbplatsen är oförändrad\.\n$/);
    expect(stderr).not.toMatch(/[^\P{C}\n]/u);
    expect(existsSync(out)).toBe(false);
    expect(existsSync(path.join(ROOT, CANARY))).toBe(false);
    expect(readdirSync(folder).sort()).toEqual(["home", "pledges"]);
  });
});
