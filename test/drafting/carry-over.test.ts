// Drafting tests: last year's commitments in a new pledge, and what somebody has to decide about them.
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { loadArchive } from "../../scripts/archive/load.ts";
import { day } from "../../scripts/calendar/day.ts";
import { type CarryOver, carryOver } from "../../scripts/drafting/carry-over.ts";
import { draftPledge } from "../../scripts/drafting/pledge.ts";
import { addFiles } from "../../scripts/writing/add-files.ts";
import { archiveOf } from "../archive/miniature.ts";
import { ROOT } from "../source-tree.ts";
import { around, draftOf, refusalOf, saidOf, textOf, withDraft } from "./written.ts";

const FILES = {
  "ed/2024-centrum/pledge.md": "place: Centrum",
  "ed/2024/pledge.md": "",
  "ed/2025/pledge.md": `commitments:
  - { id: ljus, by: police, theme: trafik, text: Laga ljuset 2025., place: Tunneln, target: { min: 2, unit: lampor } }
  - { id: park, by: municipality, text: Rusta parken., continues: 2024/ljus }
  - { id: bad, by: joint, text: Öppna badet. }
  - { id: skola, by: joint, text: Följa barn till skolan. }
  - { id: torg, by: joint, text: Vara på torget. }
`,
  "ed/2025/report.md": `assessed-by: joint
outcomes:
  - { commitment: ljus, status: fulfilled }
  - { commitment: park, status: partly-fulfilled }
  - { commitment: bad, status: withdrawn, reason: Badet är sålt. }
  - { commitment: torg, status: not-fulfilled, reason: Ingen tid. }
`,
  "ed/2028/pledge.md": "",
};
const archive = archiveOf(FILES);
const period = { from: day("2026-01-01"), to: day("2026-12-31") };
const carry = (wish: Partial<CarryOver>) => carryOver({ period, folder: "2026", ...wish }, around(archive));

describe("the newest older pledge of the same place", () => {
  const found = carry({});
  const carried = "carried" in found ? found.carried : undefined;
  const draft = draftOf(
    draftPledge({ folder: "2026", commitments: [], signatories: [], carried }, around(archive)),
  );

  test("gives its commitments with the same ids, what they continue, and what was said of them", () => {
    expect(textOf(draft).split("commitments:")[1]?.split("# De som")[0]).toMatchInlineSnapshot(`
      "
        # TODO Åtagandet genomfördes enligt uppföljningen av 2025. Ska det fortsätta? Ta annars bort det, från id till continues.
        # TODO Hör 2025/ljus ihop med 2025/park? Skriv då continues: 2025/park vid 2025/ljus, och continues: 2025/ljus här. Är det två olika saker, byt id här och skriv inget continues.
        # TODO Texten nämner 2025. Stämmer den för det nya löftet?
        - id: ljus
          by: police
          theme: trafik
          text: Laga ljuset 2025.
          place: Tunneln
          target:
            min: 2
            unit: lampor
        # I uppföljningen av 2025: delvis genomfört.
        - id: park
          by: municipality
          text: Rusta parken.
          continues: 2025/park
        - id: skola
          by: joint
          text: Följa barn till skolan.
          continues: 2025/skola
        # I uppföljningen av 2025: ej genomfört.
        - id: torg
          by: joint
          text: Vara på torget.
          continues: 2025/torg
      "
    `);
    expect(draft.notes).toEqual([
      { kind: "carried", from: "2025", ids: ["ljus", "park", "skola", "torg"] },
      { kind: "left-out", from: "2025", ids: ["bad"] },
      { kind: "to-decide", ids: ["ljus"] },
    ]);
  });

  test("is continued in threads that the reader finds", () => {
    const fill = (text: string) =>
      text.replace(/^(?:published|summary):\n/gm, "").replace(/^signatories:[\s\S]*?---/m, "---");
    withDraft(
      FILES,
      draft,
      (loaded) => {
        expect(saidOf(loaded)).toEqual([
          expect.stringMatching(/^pledge\.md:\d+ warning markdown\/empty-section$/),
          expect.stringMatching(/^pledge\.md:\d+ warning markdown\/empty-section$/),
        ]);
        const lineages = loaded.archive?.lineages.map(({ commitments }) =>
          commitments.map(({ pledge, id }) => `${pledge.slug}/${id}`),
        );
        expect(lineages).toContainEqual(["2024/ljus", "2025/park", "2026/park"]);
        expect(lineages).toContainEqual(["2025/skola", "2026/skola"]);
      },
      fill,
    );
  });

  test("gets new commitments after the old ones, with ids of their own", () => {
    const commitments = [
      { text: "Göra ljus.", by: "police" },
      { text: "Ljus", by: "police" },
    ];
    const text = textOf(
      draftOf(draftPledge({ folder: "2026", commitments, signatories: [], carried }, around(archive))),
    );
    expect([...text.matchAll(/^ {2}- id: (.*)$/gm)].map(([, id]) => id)).toEqual([
      ...["ljus", "park", "skola", "torg"],
      ...["gora", "ljus-2"],
    ]);
  });
});

test.each<[Partial<CarryOver>, string]>([
  [{ from: "2024" }, "2024"],
  [{ place: "Centrum" }, "2024-centrum"],
  [{ from: "2024-centrum" }, "2024-centrum"],
])("%j carries over from %s", (wish, from) => {
  expect(carry(wish)).toMatchObject({
    carried: { notes: expect.arrayContaining([expect.objectContaining({ kind: "carried", from })]) },
  });
});

test.each<[Partial<CarryOver>, object]>([
  [{ from: "2019" }, { kind: "unknown-pledge", written: "2019" }],
  [{ from: "2028" }, { kind: "not-older", from: "2028", folder: "2026" }],
  [{ place: "Torget" }, { kind: "nothing-older", municipality: "Ed", place: "Torget" }],
  [{ period: { from: day("2020-01-01"), to: day("2020-12-31") } }, { kind: "nothing-older" }],
])("%j is refused", (wish, refusal) => {
  expect(refusalOf(carry(wish))).toMatchObject(refusal);
});

test("each municipality of the archive that ships can go on from its newest pledge", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "carried-"));
  try {
    cpSync(path.join(ROOT, "pledges"), folder, { recursive: true });
    const shipped = loadArchive(folder, "pledges").archive;
    if (shipped === undefined) throw new Error("the archive that ships has errors");
    for (const { slug } of shipped.municipalities) {
      const there = around(shipped, "sv", slug);
      const wish = { folder: "2030", period: { from: day("2030-01-01"), to: day("2030-12-31") } };
      const found = carryOver(wish, there);
      const carried = "carried" in found ? found.carried : undefined;
      expect(carried, slug).toBeDefined();
      const draft = draftOf(
        draftPledge({ folder: "2030", commitments: [], signatories: [], carried }, there),
      );
      expect(addFiles(folder, draft.files)).toEqual({ added: [`${slug}/2030/pledge.md`] });
    }
    const { diagnostics } = loadArchive(folder, "pledges");
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(
      new Set(["field/empty", "markdown/empty-section"]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
