// Tests of the swap: a site is replaced whole or not at all, one build at a time, and nothing that is no site of ours is touched.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { giveUpBuilds, restoreSite, withFreshFolder } from "../../scripts/site/fresh-folder.ts";

let folder = "";
let out = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "fresh-"));
  out = path.join(folder, "_site");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A site as far as this room is concerned: the files that every site has, and one that tells two apart. */
function writeSite(into: string, words: string): void {
  for (const file of ["assets/today.js", "sitemap.xml", "404.html", "index.html"]) {
    mkdirSync(path.dirname(path.join(into, file)), { recursive: true });
    writeFileSync(path.join(into, file), words);
  }
}
const build = (words: string) => withFreshFolder(out, async (fresh) => writeSite(fresh, words));
const served = () => readFileSync(path.join(out, "index.html"), "utf8");

describe("a build that succeeds", () => {
  test("makes the folder, also inside folders that do not exist yet", async () => {
    out = path.join(folder, "a/b/_site");
    await build("ett");
    expect(served()).toBe("ett");
  });

  test("replaces the site whole: a file that is not made again is gone", async () => {
    await build("ett");
    writeFileSync(path.join(out, "gammal.html"), "");
    await build("två");
    expect([served(), existsSync(path.join(out, "gammal.html"))]).toEqual(["två", false]);
  });

  test("leaves nothing beside the folder", async () => {
    await build("ett");
    await build("två");
    expect(readdirSync(folder)).toEqual(["_site"]);
  });

  test("may fill a folder that is empty", async () => {
    mkdirSync(out);
    await build("ett");
    expect(served()).toBe("ett");
  });
});

describe("a build that fails half way", () => {
  const fail = () =>
    withFreshFolder(out, async (fresh) => {
      writeSite(fresh, "halv");
      throw new Error("mallen är trasig");
    });

  test("leaves the old site as it was, and nothing beside it", async () => {
    await build("ett");
    await expect(fail()).rejects.toThrow("mallen är trasig");
    expect(served()).toBe("ett");
    expect(readdirSync(folder)).toEqual(["_site"]);
  });

  test("makes no folder where there was none, and the next build is not in its way", async () => {
    await expect(fail()).rejects.toThrow("mallen är trasig");
    expect(readdirSync(folder)).toEqual([]);
    await build("ett");
    expect(served()).toBe("ett");
  });
});

describe("a build that was killed", () => {
  test("between the two renames: the old site is put back, even when the next build fails", async () => {
    writeSite(`${out}.previous`, "gammal");
    await expect(withFreshFolder(out, () => Promise.reject(new Error("åter fel")))).rejects.toThrow();
    expect(served()).toBe("gammal");
    expect(readdirSync(folder)).toEqual(["_site"]);
  });

  test("after both: what was moved aside is cleared away", async () => {
    writeSite(out, "ny");
    writeSite(`${out}.previous`, "gammal");
    await expect(withFreshFolder(out, () => Promise.reject(new Error("fel")))).rejects.toThrow();
    expect(served()).toBe("ny");
    expect(readdirSync(folder)).toEqual(["_site"]);
  });

  test("half way: its half-made folder does not get into the next site", async () => {
    writeSite(`${out}.next-0123456789ab`, "halv");
    writeFileSync(`${out}.next-0123456789ab/rest.html`, "");
    await build("ett");
    expect(existsSync(path.join(out, "rest.html"))).toBe(false);
    expect(readdirSync(folder)).toEqual(["_site"]);
  });

  test("what only has a name like its own is somebody else's, and stays", async () => {
    mkdirSync(`${out}.next-version`);
    await build("ett");
    expect(readdirSync(folder)).toEqual(["_site", "_site.next-version"]);
  });

  // 999999999 is above the highest number that Linux, macOS or Windows gives a process.
  test.each([
    ["the number of a process that is gone", "999999999"],
    ["nothing", ""],
    ["no number", "låst"],
    ["the number of a process that began later than the lock's", `${process.ppid} 0123456789ab 1`],
    ["our own number, as in a container where numbers begin anew", String(process.pid)],
  ])("its lock says %s: it is taken over", async (_, text) => {
    writeFileSync(`${out}.lock`, text);
    await build("ett");
    expect(readdirSync(folder)).toEqual(["_site"]);
  });
});

describe("the old site, moved aside by a build that was killed", () => {
  test("is put back without a build, once", () => {
    writeSite(`${out}.previous`, "gammal");
    expect([restoreSite(out), restoreSite(out), served()]).toEqual([true, false, "gammal"]);
    expect(readdirSync(folder)).toEqual(["_site"]);
  });

  test("is somebody else's folder when it is no site: it is neither put there nor removed", async () => {
    mkdirSync(`${out}.previous`);
    writeFileSync(`${out}.previous/viktigt.txt`, "");
    expect(restoreSite(out)).toBe(false);
    await expect(build("ett")).rejects.toMatchObject({ reason: "not-ours", detail: `${out}.previous` });
    expect(readdirSync(folder)).toEqual(["_site.previous"]);
  });

  test("is left to a build that is under way, and never put over a site that stands", () => {
    writeSite(`${out}.previous`, "gammal");
    writeFileSync(`${out}.lock`, String(process.ppid));
    expect(restoreSite(out)).toBe(false);
    rmSync(`${out}.lock`);
    writeSite(out, "ny");
    expect([restoreSite(out), served()]).toEqual([false, "ny"]);
  });
});

describe("a build that is overtaken, which happens when another machine cannot see its process", () => {
  const overtaken = async (then: (fresh: string) => void) => {
    await build("ett");
    return withFreshFolder(out, async (fresh) => {
      writeSite(fresh, "två");
      writeFileSync(`${out}.lock`, `${process.ppid} 0123456789ab`);
      then(fresh);
    });
  };

  test.each([
    ["swaps nothing in", () => {}],
    [
      "says so also when its folder was cleared away",
      (fresh: string) => {
        rmSync(fresh, { recursive: true });
        throw new Error("ENOENT");
      },
    ],
  ])("%s, and leaves the other one its lock", async (_, then) => {
    await expect(overtaken(then)).rejects.toMatchObject({ reason: "busy", detail: String(process.ppid) });
    expect(served()).toBe("ett");
    expect(readdirSync(folder)).toEqual(["_site", "_site.lock"]);
  });
});

test("a folder that did not become a whole site is not swapped in", async () => {
  await build("ett");
  const built = withFreshFolder(out, async (fresh) => writeFileSync(path.join(fresh, "index.html"), "två"));
  await expect(built).rejects.toThrow("is no whole site");
  expect([served(), readdirSync(folder)]).toEqual(["ett", ["_site"]]);
});

test("a process that is about to end leaves everything as if its build had not begun", async () => {
  await build("ett");
  withFreshFolder(out, async (fresh) => {
    writeSite(fresh, "två");
    await new Promise(() => {});
  });
  expect(readdirSync(folder)).toHaveLength(3);
  giveUpBuilds();
  expect([served(), readdirSync(folder)]).toEqual(["ett", ["_site"]]);
});

describe("two builds at once", () => {
  test("the second is told of the first, changes nothing, and may begin when the first is done", async () => {
    let finish = () => {};
    const first = withFreshFolder(out, async (fresh) => {
      writeSite(fresh, "ett");
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
    });
    await expect(build("två")).rejects.toMatchObject({ reason: "busy", detail: String(process.pid) });
    finish();
    await first;
    expect(served()).toBe("ett");
    await build("två");
    expect(served()).toBe("två");
  });

  test("the lock of another process that lives is respected, and left", async () => {
    writeFileSync(`${out}.lock`, String(process.ppid));
    await expect(build("ett")).rejects.toMatchObject({ reason: "busy" });
    expect(readdirSync(folder)).toEqual(["_site.lock"]);
  });
});

describe("what is no site of ours", () => {
  test("a folder with other files is refused before anything is made", async () => {
    mkdirSync(out);
    writeFileSync(path.join(out, "viktigt.txt"), "");
    await expect(build("ett")).rejects.toMatchObject({ reason: "not-ours" });
    expect(readdirSync(folder)).toEqual(["_site"]);
  });

  test("a file, or a link to a folder, is refused", async () => {
    writeFileSync(out, "");
    await expect(build("ett")).rejects.toMatchObject({ reason: "not-a-folder" });
    rmSync(out);
    writeSite(path.join(folder, "annan"), "ett");
    symlinkSync(path.join(folder, "annan"), out);
    await expect(build("två")).rejects.toMatchObject({ reason: "not-a-folder" });
  });

  test.each([
    ["the working folder", () => process.cwd()],
    ["a folder around it", () => path.dirname(process.cwd())],
    ["the root", () => path.parse(process.cwd()).root],
  ])("%s is refused", async (_, target) => {
    await expect(withFreshFolder(target(), async () => {})).rejects.toMatchObject({
      reason: "holds-the-project",
    });
  });
});

describe("the folder that the site is made from", () => {
  // Each is emptied or replaced by a build of `_site`, or holds such a folder, or lies where the build would put files.
  test.each([
    "_site",
    "_site.next-0123456789ab",
    "_site.previous",
    "_site/pledges",
    "_site.next-0123456789ab/a",
    ".",
  ])("is never emptied when it is %s", async (name) => {
    const content = path.join(folder, name);
    mkdirSync(content, { recursive: true });
    writeFileSync(path.join(content, "archive.yml"), "title: x");
    const built = withFreshFolder(out, async (fresh) => writeSite(fresh, "ett"), content);
    await expect(built).rejects.toMatchObject({ reason: "holds-the-project" });
    expect(readFileSync(path.join(content, "archive.yml"), "utf8")).toBe("title: x");
  });

  test("may stand beside it", async () => {
    const content = path.join(folder, "_site-content");
    mkdirSync(content);
    await withFreshFolder(out, async (fresh) => writeSite(fresh, "ett"), content);
    expect([served(), existsSync(content)]).toEqual(["ett", true]);
  });
});
