// Drafting tests: a follow-up with every commitment of its pledge, as it is written and as the reader takes it.
import { describe, expect, test } from "vitest";
import { draftReport, type ReportAnswers } from "../../scripts/drafting/report.ts";
import { archiveOf } from "../archive/miniature.ts";
import { draftOf, refusalOf, saidOf, textOf, withDraft } from "./written.ts";

const FILES = {
  "ed/municipality.yml": "name: Ed\ngenitive: Eds\npartners:\n  - { id: edsbostader, name: Edsbostäder }\n",
  "ed/2025/pledge.md": "",
  "ed/2025/report.md": "",
  "ed/2026/pledge.md": `commitments:
  - { id: ljus, by: police, text: "Laga ljuset: alla lampor.", target: { min: 2, unit: lampor } }
  - { id: park, by: edsbostader, text: Rusta parken. }
`,
  "ed/2026/report-t1.md": "assessed-by: joint\noutcomes:\n  - { commitment: park, status: ongoing }",
  "ed/2027-2028/pledge.md": "",
  "ed/2029/pledge.md": "valid: { from: 2029-07-01, to: 2030-06-30 }",
};
const archive = archiveOf(FILES);
const drafted = (folder: string, answers: Partial<ReportAnswers> = {}, language: "sv" | "en" = "sv") => {
  const pledge = archive.pledges.find(({ slug }) => slug === folder);
  if (pledge === undefined) throw new RangeError(folder);
  return draftReport({ outcomes: new Map(), ...answers }, pledge, language);
};

describe("a final follow-up of which nothing is known", () => {
  test("lists every commitment with its promise, its target and the last word on it", () => {
    const draft = draftOf(drafted("2026"));
    expect([...draft.files.keys()]).toEqual(["ed/2026/report.md"]);
    expect(textOf(draft)).toMatchInlineSnapshot(`
      "---
      title: Uppföljning av medborgarlöftet i Ed 2026
      # Dagen då uppföljningen publiceras. Är den inte bestämd än, ta bort raden så länge.
      published:
      # En eller två meningar på lätt svenska. De står överst på sidan.
      summary:
      # Vem som har bedömt: police (polisen), municipality (kommunen), joint (polisen och kommunen tillsammans), edsbostader (Edsbostäder), editors (arkivets redaktion, utifrån källan).
      assessed-by:
      # Skriv ett av de här orden efter status:
      # fulfilled: genomfört
      # partly-fulfilled: delvis genomfört
      # ongoing: pågår
      # continuous: löpande arbete
      # not-started: ej påbörjat
      # not-fulfilled: ej genomfört
      # withdrawn: utgår
      # Efter not-fulfilled och withdrawn krävs ett skäl på en egen rad: reason: Det som gjorde att det inte blev av.
      # Berätta gärna vad som hände på en egen rad: text: Fem trygghetsvandringar genomfördes.
      # Ta bort de åtaganden som uppföljningen inte säger något om. De visas då som ej redovisade.
      outcomes:
        # Laga ljuset: alla lampor. (polisen)
        # Mål: minst 2 lampor.
        - commitment: ljus
          status:
          # Antalet i siffror. Är det inte känt, ta bort de båda raderna. (lampor)
          result:
            value:
        # Rusta parken. (Edsbostäder)
        # I report-t1: pågår.
        - commitment: park
          status:
      ---
      "
    `);
    expect(withDraft(FILES, draft, saidOf)).toMatchInlineSnapshot(`
      [
        "report.md:4 error field/empty \`published\` is empty",
        "report.md:6 error field/empty \`summary\` is empty",
        "report.md:8 error field/empty \`assessed-by\` is empty",
        "report.md:24 error field/empty \`status\` is empty",
        "report.md:27 error field/empty \`value\` is empty",
        "report.md:31 error field/empty \`status\` is empty",
      ]
    `);
  });

  test("is told in English where the archive's texts are English", () => {
    expect(textOf(draftOf(drafted("2026", {}, "en")))).toMatchInlineSnapshot(`
      "---
      title: Follow-up of the citizen pledge in Ed 2026
      # The day the follow-up is published. If it is not decided yet, remove the line for now.
      published:
      # One or two sentences in plain language. They stand at the top of the page.
      summary:
      # Who has judged: police (the police), municipality (the municipality), joint (the police and the municipality together), edsbostader (Edsbostäder), editors (the archive's editors, from the source).
      assessed-by:
      # After status, write one of these words:
      # fulfilled: done
      # partly-fulfilled: partly done
      # ongoing: ongoing
      # continuous: continuous work
      # not-started: not started
      # not-fulfilled: not done
      # withdrawn: withdrawn
      # After not-fulfilled and withdrawn a reason is required on a line of its own: reason: What kept it from being done.
      # Tell what happened on a line of its own: text: Five safety walks were held.
      # Remove the commitments that the follow-up says nothing about. They are then shown as not reported.
      outcomes:
        # Laga ljuset: alla lampor. (the police)
        # Target: at least 2 lampor.
        - commitment: ljus
          status:
          # The number in figures. If it is not known, remove both lines. (lampor)
          result:
            value:
        # Rusta parken. (Edsbostäder)
        # In report-t1: ongoing.
        - commitment: park
          status:
      ---
      "
    `);
  });

  test("is right once everything that waits is filled in", () => {
    const fill = (text: string) =>
      text
        .replace("published:\n", "published: 2027-01-31\n")
        .replace("summary:\n", "summary: Allt är gjort.\n")
        .replace("assessed-by:\n", "assessed-by: joint\n")
        .replace("value:\n", "value: 3\n")
        .replaceAll("status:\n", "status: fulfilled\n");
    expect(withDraft(FILES, draftOf(drafted("2026")), saidOf, fill)).toEqual([]);
  });
});

test("what is known is right as it is written, and a reason that is owed waits", () => {
  const draft = draftOf(
    drafted("2026", {
      ...{
        title: "Så gick det 2026",
        published: "2027-01-31",
        summary: "Allt är gjort.",
        assessedBy: "editors",
      },
      outcomes: new Map([
        ["ljus", { status: "fulfilled", value: 3, text: "Tre lampor lagades." }],
        ["park", { status: "withdrawn" }],
      ]),
    }),
  );
  expect(textOf(draft).split("redovisade.\n")[1]).toMatchInlineSnapshot(`
    "outcomes:
      # Laga ljuset: alla lampor. (polisen)
      # Mål: minst 2 lampor.
      - commitment: ljus
        status: fulfilled
        result:
          value: 3
        text: Tre lampor lagades.
      # Rusta parken. (Edsbostäder)
      # I report-t1: pågår.
      - commitment: park
        status: withdrawn
        # Varför det inte blev av. Invånarna har rätt att få veta det.
        reason:
    ---
    "
  `);
  expect(withDraft(FILES, draft, saidOf)).toEqual(["report.md:30 error field/empty `reason` is empty"]);
});

describe("an interim report", () => {
  test.each([
    ["2026", "t2", "report-t2", "Delrapport T2", "2026-05-01", "2026-08-31"],
    ["2026", "Tertial 3", "report-t3", "Delrapport T3", "2026-09-01", "2026-12-31"],
    ["2026", "halvår 1", "report-h1", "Delrapport H1", "2026-01-01", "2026-06-30"],
    ["2027-2028", "2028-h2", "report-2028-h2", "Delrapport H2 2028", "2028-07-01", "2028-12-31"],
    ["2029", "h2", "report-h2", "Delrapport H2", "2029-07-01", "2029-12-31"],
    ["2029", "t1", "report-t1", "Delrapport T1", "2030-01-01", "2030-04-30"],
  ])("of %s called %s is %s, with its time", (folder, interim, name, title, from, to) => {
    const draft = draftOf(drafted(folder, { interim }));
    expect([...draft.files.keys()]).toEqual([`ed/${folder}/${name}.md`]);
    expect(textOf(draft)).toContain(`title: ${title} för medborgarlöftet i Ed `);
    expect(textOf(draft)).toContain(`period:\n  from: ${from}\n  to: ${to}\n`);
    expect(withDraft(FILES, draft, saidOf).filter((one) => !one.includes("field/empty"))).toEqual([]);
  });

  test.each([
    ["2027-2028", "t1"],
    ["2026", "mars"],
  ])("of %s called %s may be about any time, so its days wait", (folder, interim) => {
    expect(textOf(draftOf(drafted(folder, { interim })))).toContain("period:\n  from:\n  to:\n");
    const from = `${folder.slice(-4)}-02-01`;
    expect(textOf(draftOf(drafted(folder, { interim, from })))).toContain(`period:\n  from: ${from}\n  to: `);
  });

  test("beside a final one is written, and that is said", () => {
    expect(draftOf(drafted("2025", { interim: "t1" })).notes).toEqual([
      { kind: "has-final", file: "ed/2025/report.md" },
    ]);
  });
});

test.each<[string, Partial<ReportAnswers>, object]>([
  ["2025", {}, { kind: "taken", file: "ed/2025/report.md" }],
  ["2026", { interim: "T1" }, { kind: "taken", file: "ed/2026/report-t1.md" }],
  ["2026", { interim: "!" }, { kind: "report-name", written: "!" }],
  [
    "2026",
    { outcomes: new Map([["skog", {}]]) },
    { kind: "unknown-commitment", written: "skog", known: ["ljus", "park"] },
  ],
  ["2026", { published: "2025-01-01" }, { diagnostics: [{ code: "published/before-pledge" }] }],
  ["2026", { published: "snart" }, { diagnostics: [{ code: "date/format" }] }],
  ["2026", { assessedBy: "nämnden" }, { diagnostics: [{ code: "outcome/unknown-assessor" }] }],
  [
    "2026",
    { interim: "x", from: "2020-01-01", to: "2020-02-01" },
    { diagnostics: [{ code: "report/period-outside" }] },
  ],
  ["2026", { outcomes: new Map([["ljus", { value: -1 }]]) }, { diagnostics: [{ code: "figure/negative" }] }],
])("%s with %j is refused", (folder, answers, refusal) => {
  expect(refusalOf(drafted(folder, answers))).toMatchObject(refusal);
});

test("a final follow-up under another file's name counts as one", () => {
  const files = {
    "ed/2026/pledge.md": "",
    "ed/2026/report-slut.md":
      "kind: final\nassessed-by: joint\noutcomes:\n  - { commitment: ljus, status: ongoing }",
  };
  const [pledge] = archiveOf(files).pledges;
  if (pledge === undefined) throw new RangeError("no pledge");
  expect(refusalOf(draftReport({ outcomes: new Map() }, pledge, "sv"))).toEqual({
    kind: "has-final",
    file: "ed/2026/report-slut.md",
  });
});
