// Interview tests: from the questions to files that the reader takes, and every way out of them.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { loadArchive } from "../../scripts/archive/load.ts";
import { day } from "../../scripts/calendar/day.ts";
import { Cancelled } from "../../scripts/interview/ask.ts";
import { type Interview, Stopped } from "../../scripts/interview/interview.ts";
import { type Content, plan } from "../../scripts/interview/plan.ts";
import { walk } from "../../scripts/source/walk.ts";
import { questionsIn } from "../../scripts/terminal/new-questions.ts";
import { readOptions } from "../../scripts/terminal/options.ts";
import { addFiles } from "../../scripts/writing/add-files.ts";
import { type Files, writeContent } from "../archive/miniature.ts";
import { saidOf } from "../drafting/written.ts";
import { CLEAR, CTRL_C, DOWN, ENTER, ESC, type Person, personTyping } from "./at-terminal.ts";

const FLAGS = ["archive", "report", "carry-over", "yes"];
const NAMES = [
  "municipality",
  "title",
  "published",
  "interim",
  "place",
  "commitment",
  "status",
  "carry-from",
  "code",
];

/** Runs an interview in a folder with these files; `look` sees what the reader says of it afterwards. */
async function interviewed<T>(
  files: Files | undefined,
  person: Person | undefined,
  line: readonly string[],
  look: (written: readonly string[], folder: string) => T,
): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), "interview-"));
  try {
    if (files !== undefined) writeContent(folder, files);
    const read = readOptions(line, NAMES, FLAGS);
    if ("fault" in read) throw new Error(read.fault);
    const { values, lists } = read;
    const interview: Interview = {
      given: {
        asked: (name) => values[name] as string | undefined,
        every: (name) => lists[name] ?? [],
        has: (flag) => values[flag] === true,
        files: read.files,
      },
      ask: person?.ask,
      words: questionsIn("sv"),
      language: "sv",
      today: day("2026-11-24"),
    };
    const drafts = await plan(interview, contentOf(folder));
    const added = addFiles(folder, new Map(drafts.flatMap((draft) => [...draft.files])));
    if ("fault" in added) throw new Error(added.file);
    return look(added.added, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function contentOf(folder: string): Content {
  const { readable, diagnostics } = loadArchive(folder, "pledges");
  const tree = walk(folder, "pledges");
  const name = (file: string) => file.slice("pledges/".length);
  return {
    archive: readable,
    there: new Set([...tree.files.map(({ file }) => name(file)), ...tree.folders, ...tree.unread]),
    broken: new Set(
      diagnostics.filter(({ severity }) => severity === "error").map(({ place }) => name(place.file)),
    ),
  };
}

const read = (written: readonly string[], folder: string) => ({
  written,
  said: saidOf(loadArchive(folder, "pledges")).filter((one) => !one.includes("markdown/empty-section")),
  archive: loadArchive(folder, "pledges").archive,
});

const ARCHIVE_ANSWERS = [
  ...["Löften i Ödeshög\r", "Vad som har lovats.\r"],
  ["loften.odeshog.se\r", `${CLEAR}https://loften.odeshog.se\r`],
  ENTER,
  ...["Samordnaren\r", "trygg@odeshog.se\r", ENTER, ENTER],
  ...[[DOWN, DOWN, ENTER], "Kartan.\r", "Den är gammal.\r"],
];

describe("from an empty folder", () => {
  test("answers become an archive, a municipality and a pledge that the reader has nothing against", async () => {
    const person = personTyping([
      ...ARCHIVE_ANSWERS,
      ...[["Ödehsög\r", `${CLEAR}ödeshögs kommun\r`], ENTER, ENTER],
      ...[
        [`${CLEAR}27\r`, `${CLEAR}2027\r`],
        ENTER,
        ["2027-02-30\r", `${CLEAR}2027-01-15\r`],
        "Två saker.\r",
      ],
      ...["Göra minst fyra trygghetsvandringar.\r", ENTER, [DOWN, ENTER]],
      ...[["många\r", `${CLEAR}minst fyra trygghetsvandringar\r`], ENTER],
      ...[
        "Trygghetsvandringar i skolor: för unga.\r",
        [DOWN, DOWN, ENTER],
        [DOWN, DOWN, DOWN, DOWN, DOWN, DOWN, ENTER],
        ENTER,
      ],
      ...[[`${CLEAR}trygghetsvandringar\r`, `${CLEAR}skolor\r`], ENTER],
      ...["Anna Ek\r", "ordförande\r", "Bo By\r", ENTER],
    ]);
    const { written, said, archive } = await interviewed(undefined, person, [], read);
    expect(written).toEqual(["archive.yml", "odeshog/municipality.yml", "odeshog/2027/pledge.md"]);
    expect(said).toEqual([]);
    expect(archive?.settings).toMatchObject({
      ...{ title: "Löften i Ödeshög", "feed-authority": "loften.odeshog.se,2026", language: "sv" },
      accessibility: { compliance: "partial", shortcomings: [{ what: "Kartan.", why: "Den är gammal." }] },
    });
    const [pledge] = archive?.pledges ?? [];
    expect(pledge).toMatchObject({
      ...{
        slug: "2027",
        title: "Medborgarlöfte i Ödeshög 2027",
        published: "2027-01-15",
        summary: "Två saker.",
      },
      commitments: [
        {
          ...{ id: "trygghetsvandringar", by: { id: "police" }, theme: { id: "otrygga-platser" } },
          ...{
            text: "Göra minst fyra trygghetsvandringar.",
            target: { min: 4, unit: "trygghetsvandringar" },
          },
        },
        { id: "skolor", by: { id: "joint" }, text: "Trygghetsvandringar i skolor: för unga." },
      ],
      signatories: [
        { name: "Anna Ek", role: "ordförande", party: "municipality" },
        { name: "Bo By", party: "police" },
      ],
    });
    expect(pledge?.commitments[1]).not.toHaveProperty("theme.id");
    expect(person.unused()).toBe(0);
  });

  test("what is wrong is told under the question in the reader's own words, and nothing is said in English", async () => {
    const person = personTyping([
      ...ARCHIVE_ANSWERS,
      ...[["Ödehsög\r", `${CLEAR}ödeshög\r`], ENTER, ENTER],
      ...[[`${CLEAR}27\r`, `${CLEAR}2027\r`], ENTER, ["i vår\r", `${CLEAR}2027-01-15\r`]],
    ]);
    await expect(interviewed(undefined, person, [], read)).rejects.toThrow(Cancelled);
    const seen = person.seen();
    expect(seen).toContain("Här finns inget arkiv än.");
    expect(seen).toMatch(/`loften\.odeshog\.se` är .*https:\/\//);
    expect(seen).toContain("Det finns ingen kommun `Ödehsög` i Sverige. Menade du Ödeshög?");
    expect(seen).toContain("Menade du 2027?");
    expect(seen).toMatch(/`i vår` .*ÅÅÅÅ-MM-DD|`i vår` .*\d{4}-\d{2}-\d{2}/);
    expect(seen).toMatch(/● Ja\n.*○ Nej/);
    expect(seen).not.toMatch(/\b(?:Yes|Enter:|navigate|select|confirm|search|Validating|required|cancel)/i);
  });

  test.each([
    ["Esc at the first question", [ESC]],
    ["Ctrl+C at the first question", [CTRL_C]],
    ["Esc in a list", [...ARCHIVE_ANSWERS.slice(0, 3), ESC]],
    ["Ctrl+C where yes or no is asked", [...ARCHIVE_ANSWERS, "Ödeshög\r", ENTER, CTRL_C]],
  ])("%s leaves without a draft", async (_, answers) => {
    const person = personTyping(answers);
    await expect(interviewed(undefined, person, [], () => "written")).rejects.toThrow(Cancelled);
    expect(person.unused()).toBe(0);
  });

  test("a needed answer cannot be left out", async () => {
    const person = personTyping([[ENTER, "Löften\r"], CTRL_C]);
    await expect(interviewed(undefined, person, [], read)).rejects.toThrow(Cancelled);
    expect(person.seen()).toContain("Det här behövs.");
  });
});

const FILES: Files = {
  "ed/2025/pledge.md":
    "commitments:\n  - { id: ljus, by: police, text: Laga ljuset., target: { min: 2, unit: lampor } }\n  - { id: park, by: joint, text: Rusta parken. }",
  "ed/2025/report-t1.md": "",
  "al/2026/pledge.md": "",
};

describe("in an archive", () => {
  test("a follow-up is asked for commitment by commitment", async () => {
    const person = personTyping([
      ...[[DOWN, ENTER], [DOWN, ENTER], ENTER, ENTER, "2026-01-20\r", "Allt är gjort.\r", ENTER, ENTER],
      ...[ENTER, ["några\r", `${CLEAR}tre\r`], "Tre lampor lagades.\r"],
      ...[[DOWN, DOWN, DOWN, DOWN, DOWN, ENTER], ENTER, "Pengarna tog slut.\r"],
    ]);
    const { written, said, archive } = await interviewed(FILES, person, [], read);
    expect(written).toEqual(["ed/2025/report.md"]);
    expect(said).toEqual([]);
    const report = archive?.pledges.find(({ finalReport }) => finalReport)?.finalReport;
    expect(report).toMatchObject({
      ...{ published: "2026-01-20", summary: "Allt är gjort." },
      outcomes: [
        { status: "fulfilled", result: { value: 3, unit: "lampor" }, text: "Tre lampor lagades." },
        { status: "not-fulfilled", reason: "Pengarna tog slut." },
      ],
    });
    expect(report?.outcomes[0]?.assessedBy.id).toBe("joint");
    expect(person.unused()).toBe(0);
  });

  test("an interim report is offered, and one that is there is not written again", async () => {
    const person = personTyping([
      ...[[DOWN, ENTER], [DOWN, ENTER], ENTER, [DOWN, ENTER], ["T1\r", `${CLEAR}t2\r`]],
      ...[ENTER, ENTER, ENTER, [DOWN, ENTER]],
    ]);
    const { written } = await interviewed(FILES, person, [], read);
    expect(written).toEqual(["ed/2025/report-t2.md"]);
    expect(person.seen()).toContain("Den delrapporten finns redan.");
  });

  test("last year's commitments come along when that is wanted", async () => {
    const person = personTyping([
      ENTER,
      [DOWN, ENTER],
      ENTER,
      ENTER,
      "2026-01-01\r",
      "Ja.\r",
      ENTER,
      ENTER,
      ENTER,
      ENTER,
    ]);
    const { written, said } = await interviewed(FILES, person, [], read);
    expect(written).toEqual(["ed/2026/pledge.md"]);
    expect(said.every((one) => one.includes("`name` is empty"))).toBe(true);
    expect(person.seen()).toContain("Ska de 2 åtagandena från 2025 följa med?");
  });

  test("a place and its days are asked for when the folder leaves a doubt", async () => {
    const person = personTyping([
      ...[
        `${CLEAR}2026-resecentrum\r`,
        ENTER,
        [`${CLEAR}2025-01-01\r`, `${CLEAR}2026-06-30\r`],
        "Resecentrum\r",
      ],
    ]);
    await expect(interviewed(FILES, person, ["ed"], read)).rejects.toThrow(Cancelled);
    expect(person.seen()).toContain("Medborgarlöfte i Ed 2026, Resecentrum");
  });

  test("what the command line said is not asked", async () => {
    const person = personTyping([
      ...[[`${CLEAR}2025\r`, `${CLEAR}2026\r`], ENTER, "Ja.\r", [DOWN, ENTER], ENTER, ENTER],
    ]);
    const line = ["ed", "--published", "2026-01-02", "--commitment", "polisen: Laga ljuset."];
    const { written } = await interviewed(FILES, person, line, read);
    expect(written).toEqual(["ed/2026/pledge.md"]);
    expect(person.seen()).not.toContain("Vilken dag publiceras");
    expect(person.seen()).not.toContain("Vad lovas?");
    expect(person.seen()).toContain("Det löftet finns redan.");
  });

  test("a municipality that is not there is added together with its first pledge", async () => {
    const person = personTyping([
      ...[ENTER, [DOWN, DOWN, ENTER], "Ale\r", "Norra Älvsborg\r"],
      ...[`${CLEAR}2027-h1\r`, ENTER, ENTER, ENTER, ENTER, ENTER, ENTER, ENTER, ENTER],
    ]);
    const { written } = await interviewed(FILES, person, [], read);
    expect(written).toEqual(["ale/municipality.yml", "ale/2027-h1/pledge.md"]);
  });
});

describe("when nobody is asked", () => {
  const stopOf = async (files: Files | undefined, line: readonly string[]) =>
    interviewed(files, undefined, line, (written) => written).catch((fault: unknown) =>
      fault instanceof Stopped ? fault.stop : Promise.reject(fault),
    );

  test.each<[readonly string[], unknown]>([
    [["ed", "2026"], ["ed/2026/pledge.md"]],
    [["Eds kommun", "2026"], { kind: "not-in-archive", written: "Eds kommun", nearest: undefined }],
    [["edd", "2026"], { kind: "not-in-archive", nearest: "ed" }],
    [["Ödeshög", "2026"], { kind: "not-in-archive", name: "Ödeshög" }],
    [["ed", "2025", "--report"], ["ed/2025/report.md"]],
    [["ed", "2025", "--interim", "t2"], ["ed/2025/report-t2.md"]],
    [["ed", "2024", "--report"], { kind: "unknown-pledge", written: "2024", known: ["2025"] }],
    [["ed", "--report"], { kind: "which-folder", municipality: "ed" }],
    [["--report"], { kind: "what" }],
    [[], { kind: "what" }],
    [["--archive"], { kind: "taken", file: "archive.yml" }],
    [["ed", "2026", "--carry-over"], ["ed/2026/pledge.md"]],
    [["ed", "2026", "--carry-from", "2020"], { kind: "unknown-pledge", written: "2020" }],
    [["ed", "2026", "--code", "1"], { kind: "not-here", option: "--code", task: "pledge" }],
    [["ed", "2025", "--report", "--carry-over"], { kind: "not-here", option: "--carry-over" }],
    [["ed", "2025", "--report", "--status", "ljus"], { kind: "form", option: "--status", written: "ljus" }],
    [["ed", "2025", "--report", "--status", "ljus=bra"], { kind: "form", option: "--status" }],
    [["--municipality", "Ale"], ["ale/municipality.yml"]],
  ])("%j", async (line, outcome) => {
    const stop = await stopOf(FILES, line);
    if (Array.isArray(outcome)) expect(stop).toEqual(outcome);
    else expect(stop).toMatchObject(outcome as object);
  });

  test("an archive must be there first", async () => {
    expect(await stopOf(undefined, ["ed", "2026"])).toEqual({ kind: "no-archive" });
    expect(await stopOf(undefined, ["--archive"])).toEqual(["archive.yml"]);
  });

  test("what a document rests on must be right, and what lies beside it need not", async () => {
    const broken = { ...FILES, "ed/2025/pledge.md": "published: snart", "al/municipality.yml": "name:" };
    expect(await stopOf(broken, ["ed", "2026"])).toEqual(["ed/2026/pledge.md"]);
    expect(await stopOf(broken, ["ed", "2025", "--report"])).toEqual({
      kind: "broken",
      file: "ed/2025/pledge.md",
    });
    expect(await stopOf(broken, ["ed", "2026", "--carry-from", "2025"])).toEqual({
      ...{ kind: "broken", file: "ed/2025/pledge.md" },
    });
    expect(await stopOf(broken, ["al", "2027"])).toEqual({ kind: "broken", file: "al/municipality.yml" });
    expect(await stopOf({ ...FILES, "archive.yml": "title:" }, ["ed", "2026"])).toEqual({
      ...{ kind: "broken", file: "archive.yml" },
    });
  });
});
