// Tests of `npm run new` as people start it: exit codes, what is printed where, and what is on the disk afterwards.
import { spawnSync } from "node:child_process";
import {
  cpSync,
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
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const ROOT = path.join(import.meta.dirname, "../..");
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "new-command-"));
  cpSync(path.join(ROOT, "pledges"), path.join(folder, "shipped"), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Without a terminal, as in a pipe: whoever asked here would wait for ever, so ten seconds end it. */
function run(content: string, ...args: string[]) {
  const argv = [
    "--import",
    path.join(ROOT, "node_modules/tsx/dist/loader.mjs"),
    path.join(ROOT, "scripts/new.ts"),
  ];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...argv, "--pledges", content, "--today", "2026-11-24", ...args],
    {
      cwd: folder,
      env: { ...process.env, NO_COLOR: "1" },
      encoding: "utf8",
      input: "\n\n\n",
      timeout: 10_000,
    },
  );
  return { status, stdout, stderr };
}

const text = (file: string): string => readFileSync(path.join(folder, file), "utf8");

describe("npm run new", () => {
  test("goes from an empty folder to a pledge and its follow-up that are checked and whole", () => {
    const archive = [
      ...[
        "--title",
        "Löften i Ödeshög",
        "--description",
        "Vad som lovats.",
        "--address",
        "https://loften.odeshog.se",
      ],
      ...["--contact", "Samordnaren", "--email", "trygg@odeshog.se", "--compliance", "full"],
    ];
    expect(run("fresh", "odeshog", "2025", "--lang", "sv")).toMatchObject({
      ...{ status: 1, stdout: "" },
      stderr: expect.stringContaining("Här finns inget arkiv än."),
    });
    expect(run("fresh", "--archive", ...archive, "--lang", "sv")).toEqual({
      ...{ status: 0, stderr: "" },
      stdout:
        'Skrev fresh/archive.yml\n\nInget är kvar att fylla i.\nNästa steg: lägg till en kommun: npm run new -- --municipality "Ödeshög"\n',
    });
    expect(run("fresh", "--municipality", "ÖDESHÖGS KOMMUN", "--lang", "sv")).toEqual({
      ...{ status: 0, stderr: "" },
      stdout:
        "Skrev fresh/odeshog/municipality.yml\n\nInget är kvar att fylla i.\nNästa steg: npm run new -- odeshog 2027\n",
    });
    const pledge = run(
      ...(["fresh", "Ödeshög", "2025", "--published", "2025-01-20", "--summary", "En sak."] as const),
      ...[
        "--commitment",
        "polisen, trafik: Göra fyra trafikkontroller.",
        "--signatory",
        "polisen: Bo By, chef",
      ],
    );
    expect(pledge).toMatchObject({ status: 0, stderr: "" });
    expect(pledge.stdout).toMatchInlineSnapshot(`
      "Wrote fresh/odeshog/2025/pledge.md

      2 places are left to fill in:

      fresh/odeshog/2025/pledge.md:16:1 warning markdown/empty-section
        there is nothing below the heading "Lägesbild"

           15 │
        >  16 │ ## Lägesbild
              │ ^
        fix   write the text below it, or remove the heading

      fresh/odeshog/2025/pledge.md:18:1 warning markdown/empty-section
        there is nothing below the heading "Medborgardialog"

           17 │
        >  18 │ ## Medborgardialog
              │ ^
        fix   write the text below it, or remove the heading

      Next: open fresh/odeshog/2025/pledge.md, fill in what waits, and run npm run check.
      "
    `);
    const report = run(
      ...([
        "fresh",
        "odeshog",
        "2025",
        "--report",
        "--published",
        "2026-01-20",
        "--summary",
        "Det gick.",
      ] as const),
      ...["--assessed-by", "båda", "--status", "trafikkontroller=klart", "--result", "trafikkontroller=5"],
      ...["--text", "trafikkontroller=Fem kontroller."],
    );
    expect(report).toMatchObject({ status: 0, stderr: "" });
    expect(report.stdout).toContain("`unit` is empty");
    writeFileSync(
      path.join(folder, "fresh/odeshog/2025/report.md"),
      text("fresh/odeshog/2025/report.md").replace("unit:\n", "unit: kontroller\n"),
    );
    const check = spawnSync(
      process.execPath,
      ["--import", "tsx", "scripts/check.ts", "--pledges", path.join(folder, "fresh")],
      { cwd: ROOT, encoding: "utf8", env: { ...process.env, NO_COLOR: "1" } },
    );
    expect(check.stdout).toContain("0 errors, 2 warnings in 4 files.");
    expect(check.status).toBe(0);
  });

  test("tells what waits in just the file that it wrote, whatever is wrong elsewhere", () => {
    mkdirSync(path.join(folder, "shipped/skara/2019"));
    writeFileSync(path.join(folder, "shipped/skara/2019/pledge.md"), "---\ntitle: x\n---\n");
    const { status, stdout, stderr } = run("shipped", "dals-ed", "2027", "--carry-over", "--lang", "sv");
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatchInlineSnapshot(`
      "Skrev shipped/dals-ed/2027/pledge.md
      Följde med från 2021: doda-och-skadade-i-trafiken, annan-brottslighet, trygghetsmal-i-trafiken, trygghetsmal, lagesbild, trygghetsskapande-atgarder, otrygga-platser, grannsamverkan, dna-markning.

      6 ställen är kvar att fylla i:

      shipped/dals-ed/2027/pledge.md:4:1 error field/empty
        \`published\` är tomt

           3 │ # Dagen då löftet publiceras, till exempel 2027-01-31. Är den inte bestämd än, ta bort raden så läng …
        >  4 │ published:
             │ ^^^^^^^^^
        åtgärd   fyll i det, eller ta bort raden

      shipped/dals-ed/2027/pledge.md:6:1 error field/empty
        \`summary\` är tomt

           5 │ # En eller två meningar på lätt svenska. De står överst på sidan.
        >  6 │ summary:
             │ ^^^^^^^
        åtgärd   fyll i det, eller ta bort raden

      shipped/dals-ed/2027/pledge.md:55:5 error field/empty
        \`name\` är tomt

           54 │ signatories:
        >  55 │   - name:
              │     ^^^^
        åtgärd   fyll i det

      shipped/dals-ed/2027/pledge.md:57:5 error field/empty
        \`name\` är tomt

           56 │     party: municipality
        >  57 │   - name:
              │     ^^^^
        åtgärd   fyll i det

      shipped/dals-ed/2027/pledge.md:61:1 warning markdown/empty-section
        det står ingenting under rubriken ”Lägesbild”

           60 │
        >  61 │ ## Lägesbild
              │ ^
        åtgärd   skriv texten under den, eller ta bort rubriken

      shipped/dals-ed/2027/pledge.md:63:1 warning markdown/empty-section
        det står ingenting under rubriken ”Medborgardialog”

           62 │
        >  63 │ ## Medborgardialog
              │ ^
        åtgärd   skriv texten under den, eller ta bort rubriken

      Nästa steg: öppna shipped/dals-ed/2027/pledge.md, fyll i det som väntar och kör npm run check.
      "
    `);
    rmSync(path.join(folder, "shipped/skara/2019"), { recursive: true });
  });

  test("never writes over anything, through a link, or by another name of a folder", () => {
    const before = text("shipped/strangnas/2019/report.md");
    expect(run("shipped", "strangnas", "2019", "--report")).toEqual({
      ...{ status: 1, stdout: "" },
      stderr: "shipped/strangnas/2019/report.md is there already, and is left alone.\nNothing was written.\n",
    });
    expect(text("shipped/strangnas/2019/report.md")).toBe(before);
    mkdirSync(path.join(folder, "elsewhere"));
    symlinkSync(path.join(folder, "elsewhere"), path.join(folder, "shipped/skara/2031"));
    expect(run("shipped", "skara", "2031")).toMatchObject({ status: 1, stdout: "" });
    expect(readdirSync(path.join(folder, "elsewhere"))).toEqual([]);
    rmSync(path.join(folder, "shipped/skara/2031"));
    expect(run("shipped", "--municipality", "Skara")).toMatchObject({
      ...{ status: 1 },
      stderr: "Skara in the archive has the municipality code 1495 already.\nNothing was written.\n",
    });
    expect(run("shipped", "--archive", "--title", "x")).toMatchObject({ status: 1, stdout: "" });
  });

  test.each([
    [["Ale", "2027"], 1, 'npm run new -- --municipality "Ale"'],
    [["--municipality", "Ödehsög"], 1, "Did you mean Ödeshög?"],
    [["dals-ed", "27"], 1, "Did you mean 2027?"],
    [["dals-ed", "2027/2028"], 1, "Did you mean 2027-2028?"],
    [["dals-ed", "2028", "--published", "soon"], 1, "`soon` is"],
    [["dals-ed", "2028", "--commitment", "alla: Göra."], 1, "`alla`"],
    [["dals-ed", "1999", "--report"], 1, "Those there are:"],
    [[], 2, "write what is to be made"],
    [["dals-ed"], 2, "write the pledge's folder as well"],
    [["dals-ed", "--report"], 2, "write the pledge's folder as well"],
    [["dals-ed", "2028", "--county", "x"], 2, "--county has nothing to do with a pledge"],
    [["dals-ed", "2028", "2029"], 2, "`2029`"],
    [["--nytt"], 2, "--nytt"],
    [["dals-ed", "2028", "--today", "i dag"], 2, "--today"],
  ])("%j ends with %i, says why, and writes nothing", (args, code, said) => {
    const { status, stdout, stderr } = run("shipped", ...args);
    expect([status, stdout]).toEqual([code, ""]);
    expect(stderr).toContain(said);
    expect(stderr).toMatch(/Nothing was written\.\n$|Exit code: /);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(readdirSync(path.join(folder, "shipped/dals-ed"))).not.toContain("2028");
  });

  test("says in one line when the disk says no", () => {
    writeFileSync(path.join(folder, "fil"), "");
    const { status, stderr } = run("fil/pledges", "--archive", "--title", "x");
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^The files could not be written \((?:ENOTDIR|EEXIST): .*\)\.\nNothing was written\.\n$/,
    );
  });
});
