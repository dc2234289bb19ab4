// Tests of `npm run import -- PAGE…` as people start it: exit codes, what is printed where, and what is on the disk afterwards.
import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const ROOT = path.join(import.meta.dirname, "../..");
const PAGES = path.join(ROOT, "test/transcription/pages");
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "import-pages-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Names on the command line and in what is printed are relative to a folder of the test's own. */
function run(...args: string[]) {
  const argv = ["--import", import.meta.resolve("tsx"), path.join(ROOT, "scripts/import.ts"), ...args];
  const env = { ...process.env, NO_COLOR: "1" };
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, {
    cwd: folder,
    env,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

function file(name: string, content: string | Buffer): string {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), content);
  return name;
}

const saved = (page: string, name: string): string => file(name, readFileSync(path.join(PAGES, page)));
const filesIn = (name: string): string[] =>
  readdirSync(path.join(folder, name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(path.join(folder, name), path.join(entry.parentPath, entry.name)))
    .sort();

const PAGE =
  "Medborgarlöfte 2021\n\nPolisen lovar:\n\n• Polisen ska synas mer i centrum.\n• Minst två kontroller i månaden.\n";

describe("npm run import -- PAGE", () => {
  test("drafts one page, tells each doubt with its line, and names what to do next; a second run changes nothing", () => {
    const page = saved("miniature/dals-ed-2021.txt", "dals-ed.txt");
    const first = run(page, "--into", "a", "--today", "2026-11-22", "--lang", "sv");
    expect(first).toEqual({ status: 0, stdout: expect.any(String), stderr: "" });
    expect(first.stdout).toMatchInlineSnapshot(`
      "dals-ed.txt
        Ett löfte: ”Medborgarlöfte i Dals-Ed 2021”, Dals-Ed, gäller 2021-01-01 till 2021-12-31, publicerad 2021-04-14
        → a/dals-ed/municipality.yml  (kommunen fanns inte i arkivet)
        → a/dals-ed/2021/pledge.md  (5 åtaganden, 1 mål, 1 undertecknare)
              24  sidan skriver namnet på två sätt, ”Viola Lindmark” och ”Vera Lindmark”; ta reda på vilket som är rätt
              28  sidan säger inte sin egen adress; skriv den under sources

      Gick igenom 1 sida och skrev 2 filer i a.
      Nästa steg: se över varje rad med # TODO, flytta det som är rätt till pledges och kör sedan npm run check.
      "
    `);
    const text = readFileSync(path.join(folder, "a/dals-ed/2021/pledge.md"), "utf8");
    expect(filesIn("a")).toEqual(["dals-ed/2021/pledge.md", "dals-ed/municipality.yml"]);
    writeFileSync(path.join(folder, "a/dals-ed/2021/pledge.md"), `${text}Min egen rad.\n`);
    const second = run(page, "--into", "a", "--lang", "sv");
    expect([second.status, second.stderr]).toMatchInlineSnapshot(`
      [
        1,
        "\`a/dals-ed/municipality.yml\` finns redan och lämnas orörd; välj en annan mapp med --into
      Inget skrevs.
      ",
      ]
    `);
    expect(readFileSync(path.join(folder, "a/dals-ed/2021/pledge.md"), "utf8")).toBe(
      `${text}Min egen rad.\n`,
    );
    expect(filesIn("a")).toHaveLength(2);
  });

  test("goes through a folder: drafts what it can, and says of each other page why not", () => {
    saved("1/vad-ar-ett-medborgarlofte.txt", "sidor/a.txt");
    saved("1/mullsjo-2019-wordpress.html", "sidor/2019/b.html");
    file("sidor/c.txt", "%PDF-1.7\n%âãÏÓ");
    file("sidor/d.txt", PAGE);
    file("sidor/bild.png", "x");
    file("sidor/b_files/menu.html", "<p>Meny</p>");
    const { status, stdout, stderr } = run("sidor", "--into", "b", "--today", "2026-11-22", "--lang", "sv");
    expect([status, stderr]).toEqual([1, ""]);
    expect(stdout).toMatchInlineSnapshot(`
      "sidor/2019/b.html
        Ett löfte: ”Polis och kommun i gemensamt löfte”, Mullsjö, gäller 2019-01-01 till 2019-12-31, publicerad 2019-03-21
        → b/mullsjo/municipality.yml  (kommunen fanns inte i arkivet)
        → b/mullsjo/2019/pledge.md  (5 åtaganden, 2 mål, 0 undertecknare, 1 rad med kontaktuppgifter utelämnade)

      sidor/a.txt
        Varken löfte eller uppföljning; inget utkast gjordes: ”Medborgarlöften”, publicerad 2020-10-12

      sidor/c.txt
        Filen är inte text: kanske en bild eller en pdf. Öppna den och spara texten som .txt.

      sidor/d.txt
        Sidan säger inte vilken kommun den handlar om. Lägg till --municipality NAMN.

      Gick igenom 4 sidor och skrev 2 filer i b. Av 2 sidor gick det inte att göra något utkast.
      Hoppade över 1 fil av annat slag.
      Nästa steg: se över varje rad med # TODO, flytta det som är rätt till pledges och kör sedan npm run check.
      "
    `);
    expect(filesIn("b")).toEqual(["mullsjo/2019/pledge.md", "mullsjo/municipality.yml"]);
  });

  test("takes the municipality and the folder that are asked for", () => {
    const page = file("utan.txt", PAGE.replace(" 2021", ""));
    const { status, stdout } = run(
      page,
      "--into",
      "c",
      "--municipality",
      "mjölby",
      "--folder",
      "2018-skanninge",
    );
    expect(stdout).toContain("→ c/mjolby/2018-skanninge/pledge.md  (2 commitments, 1 target, 0 signatories)");
    expect(status).toBe(0);
    expect(filesIn("c")).toContain("mjolby/2018-skanninge/pledge.md");
  });

  test("pairs a follow-up with the pledge in the content folder, and shows what is left to fill in", () => {
    cpSync(path.join(ROOT, "pledges"), path.join(folder, "pledges"), { recursive: true });
    const page = file(
      "uppfoljning.txt",
      "Uppföljning av medborgarlöftet i Dals-Ed 2021\n\nPublicerad 2022-02-01\n\nResultat\n\n• Översynen av otrygga platser har genomförts.\n• Grannsamverkan har utökats med två områden.\n",
    );
    const { status, stdout } = run(page, "--into", "d");
    expect(stdout).toContain(
      "→ d/dals-ed/2021/report.md  (2 outcomes, 0 signatories, paired with the pledge in the archive)",
    );
    expect(stdout).toMatch(
      /Left to fill in before npm run check lets the drafts through \(\d+\):\n\nd\/dals-ed\/2021\/report\.md:\d+:\d+ error field\/empty/,
    );
    expect(status).toBe(0);
  });

  test("a municipality that nobody knows gets no draft, and nothing is made on the disk", () => {
    const page = file("nix.txt", PAGE);
    const unknown = run(page, "--into", "e", "--municipality", "Nixköping");
    expect([unknown.status, unknown.stdout, unknown.stderr]).toMatchInlineSnapshot(`
      [
        1,
        "nix.txt
        Nixköping is neither in the archive nor among Sweden's municipalities. Add --municipality NAME with another name, or create it with npm run new -- --municipality.

      1 page gone through, 0 files written in e. Of 1 page no draft could be made.
      ",
        "",
      ]
    `);
    const unsaid = run(page, "--into", "e", "--lang", "sv");
    expect([unsaid.status, unsaid.stdout, unsaid.stderr]).toMatchInlineSnapshot(`
      [
        1,
        "nix.txt
        Sidan säger inte vilken kommun den handlar om. Lägg till --municipality NAMN.

      Gick igenom 1 sida och skrev 0 filer i e. Av 1 sida gick det inte att göra något utkast.
      ",
        "",
      ]
    `);
    expect(existsSync(path.join(folder, "e"))).toBe(false);
  });

  test.each([
    [["--lang", "sv"], "skriv vilka sparade sidor som ska hämtas in"],
    [["finns-inte.html", "--lang", "sv"], "`finns-inte.html`"],
    [["tom", "--lang", "sv"], "det finns ingen sparad sida"],
    [["tom", "--today", "i går", "--lang", "sv"], "i går"],
  ])("%j is wrong usage", (args, quoted) => {
    mkdirSync(path.join(folder, "tom"), { recursive: true });
    const { status, stdout, stderr } = run(...args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr.split("\n")[0]).toContain(quoted);
  });
});
