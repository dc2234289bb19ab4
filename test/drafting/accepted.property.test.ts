// Drafting tests: whatever answers the reader has nothing against, the file says the same when it is read back.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseBytes } from "../../scripts/archive/parse.ts";
import type { CommitmentAnswer, OutcomeAnswer } from "../../scripts/drafting/draft.ts";
import { objectionsToPledge } from "../../scripts/drafting/objections.ts";
import { draftPledge, type PledgeAnswers } from "../../scripts/drafting/pledge.ts";
import { draftReport } from "../../scripts/drafting/report.ts";
import { STATUSES } from "../../scripts/schema/status.ts";
import { archiveOf } from "../archive/miniature.ts";
import { around, textOf } from "./written.ts";

const archive = archiveOf({
  "ed/2025/pledge.md":
    "commitments:\n  - { id: ljus, by: police, text: Laga ljuset., target: { min: 2, unit: lampor } }\n  - { id: park, by: joint, text: Rusta. }",
});
const there = around(archive);

/** As the reader has it: one kind of space, no ends, letters put together. */
const settled = (text: string | undefined) => text?.normalize("NFC").replace(/\s+/gu, " ").trim();

const word = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.constantFrom(
    "Löfte #3: tryggare",
    "- ja",
    "no",
    "2027",
    '"citat"',
    "# TODO",
    "a: b",
    "{x}",
    "---",
    "~",
    "\\",
  ),
);
const maybe = fc.option(word, { nil: undefined });
const commitment: fc.Arbitrary<CommitmentAnswer> = fc.record({
  text: word,
  by: fc.constantFrom("police", "municipality", "joint", undefined),
  theme: fc.constantFrom("trafik", undefined),
  target: fc.option(fc.record({ min: fc.integer({ min: 0, max: 1000 }), unit: word }), { nil: undefined }),
});
const answers: fc.Arbitrary<PledgeAnswers> = fc.record({
  folder: fc.constantFrom("2027", "2027-2028", "2027-h1", "2027-torget"),
  title: maybe,
  summary: maybe,
  place: maybe,
  published: fc.constantFrom("2027-01-15", "2026-12-24", undefined),
  commitments: fc.array(commitment, { minLength: 1, maxLength: 4 }),
  signatories: fc.array(fc.record({ name: word, role: maybe }), { maxLength: 2 }),
});

/** Fields that wait are taken out, as somebody does who will not fill them in. */
const withoutWaiting = (text: string): string =>
  text
    .replace(/^(?:published|summary|place|assessed-by):\n/gm, "")
    .replace(/^signatories:\n(?: {2}- name:\n {4}party: .*\n)+/gm, "")
    .replace(/^( +)by:$/gm, "$1by: police");

describe("a pledge", () => {
  test("says what was answered, or is refused", () => {
    let compared = 0;
    fc.assert(
      fc.property(answers, (told) => {
        const drafted = draftPledge(told, there);
        if ("refusal" in drafted) {
          expect(drafted.refusal.kind).toBe("faulty");
          return;
        }
        compared++;
        const source = { path: "", file: "x.md", municipality: "ed", pledge: told.folder } as const;
        const text = withoutWaiting(textOf(drafted));
        const { parsed, diagnostics } = parseBytes(Buffer.from(text), { kind: "pledge", ...source });
        expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
        expect(parsed?.content).toMatchObject({
          ...(told.title === undefined ? {} : { title: settled(told.title) }),
          ...(told.summary === undefined ? {} : { summary: settled(told.summary) }),
          ...(told.place === undefined ? {} : { place: settled(told.place) }),
          ...(told.published === undefined ? {} : { published: told.published }),
          commitments: told.commitments.map(({ text: promise, by, theme, target }) => ({
            ...{ text: settled(promise), by: by ?? "police" },
            ...(theme === undefined ? {} : { theme }),
            ...(target === undefined ? {} : { target: { ...target, unit: settled(target.unit) } }),
          })),
          ...(told.signatories.length === 0
            ? {}
            : { signatories: told.signatories.map(({ name }) => ({ name: settled(name) })) }),
        });
      }),
      { numRuns: 100, seed: 20270101 },
    );
    // Refusals alone would prove nothing.
    expect(compared).toBeGreaterThan(40);
  });

  test("is refused exactly when the reader objects to one of the answers", () => {
    fc.assert(
      fc.property(word, (title) => {
        const objects = objectionsToPledge("2027", { title }, there).length > 0;
        const drafted = draftPledge({ folder: "2027", title, commitments: [], signatories: [] }, there);
        expect("refusal" in drafted).toBe(objects);
      }),
      { numRuns: 200, seed: 20270102 },
    );
  });
});

test("a follow-up says what was answered", () => {
  const outcome = fc.record({ status: fc.constantFrom(...STATUSES), text: maybe, reason: word });
  const [pledge] = archive.pledges;
  if (pledge === undefined) throw new RangeError("no pledge");
  fc.assert(
    fc.property(outcome, outcome, maybe, (ljus, park, summary) => {
      const outcomes = new Map<string, OutcomeAnswer>([
        ["ljus", { ...ljus, value: 3 }],
        ["park", park],
      ]);
      const drafted = draftReport({ outcomes, summary, assessedBy: "joint" }, pledge, "sv");
      if ("refusal" in drafted) {
        expect(drafted.refusal.kind).toBe("faulty");
        return;
      }
      const source = { path: "", file: "x.md", municipality: "ed", pledge: "2025", report: "" } as const;
      const text = withoutWaiting(textOf(drafted));
      const { parsed, diagnostics } = parseBytes(Buffer.from(text), { kind: "report", ...source });
      expect(diagnostics).toEqual([]);
      const told = ({ status, text: what, reason }: typeof ljus) => ({
        ...{ status, reason: settled(reason) },
        ...(what === undefined ? {} : { text: settled(what) }),
      });
      expect(parsed?.content).toMatchObject({
        outcomes: [
          { commitment: "ljus", result: { value: 3 }, ...told(ljus) },
          { commitment: "park", ...told(park) },
        ],
      });
    }),
    { numRuns: 100, seed: 20270103 },
  );
});
