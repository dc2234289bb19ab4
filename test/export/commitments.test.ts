// Tests of commitments.csv: a row for each commitment, every column with what it says it holds, and nobody's name unless let out.
import { describe, expect, test } from "vitest";
import { COLUMN_NAMES } from "../../scripts/export/columns.ts";
import { writeCommitments } from "../../scripts/export/commitments.ts";
import { sv } from "../../templates/texts/sv/sv.ts";
import { archiveOf } from "../archive/miniature.ts";
import { recordsOf } from "./parse-csv.ts";
import { dataOf, english, LETS_NAMES_OUT, wholeOf } from "./sample.ts";

const archive = english();
const rows = recordsOf(writeCommitments(wholeOf(archive)));
const row = (pledge: string, commitment: string) =>
  rows.find((one) => one.pledge === pledge && one.commitment === commitment);

describe("commitments.csv", () => {
  test("has a row for each commitment of the archive, and a municipality's file those of the municipality", () => {
    const count = archive.pledges.reduce((sum, { commitments }) => sum + commitments.length, 0);
    expect(rows).toHaveLength(count);
    const [, ...each] = dataOf(archive);
    expect(each.map(({ only }) => only?.slug)).toEqual(["by", "ed"]);
    expect(each.map((one) => recordsOf(writeCommitments(one)).length)).toEqual([1, count - 1]);
  });

  test("says all that is known of a commitment that was followed up", () => {
    expect(row("ed/2019", "ljus")).toEqual({
      municipality: "Ed",
      municipality_code: "1438",
      county: "Western County",
      police_area: "Western",
      pledge: "ed/2019",
      pledge_title: "Citizen pledge in Ed 2019",
      pledge_place: "",
      pledge_published: "2019-01-10",
      valid_from: "2019-01-01",
      valid_to: "2019-12-31",
      commitment: "ljus",
      by: "police",
      by_name: "The police",
      theme: "trafik",
      theme_name: "Traffic",
      text: "Mend the lamps.",
      place: "Square",
      target_value: "",
      target_min: "4",
      target_max: "",
      target_unit: "lamps",
      continues: "",
      status: "fulfilled",
      status_name: "Done",
      reported: "true",
      followed_up: "true",
      result_value: "5",
      result_unit: "lamps",
      result_approximate: "true",
      outcome_text: "All lamps are lit.",
      reason: "",
      assessed_by: "joint",
      evidence_titles: "Lamp list",
      evidence_addresses: "https://ed.example/lamps",
      report_kind: "final",
      report_published: "2020-02-01",
      report_address: "https://loften.example/ed/2019/uppfoljning/",
      report_due: "2020-03-30",
      excerpt: "false",
      signatories: "",
      address: "https://loften.example/ed/2019/#atagande-ljus",
      id: "tag:loften.example,2026:ed/2019/commitment/ljus",
    });
  });

  test("tells silence from failure, and what an interim report says from what a final one does", () => {
    const pick = (pledge: string, commitment: string) => {
      const { status, reported, followed_up, report_kind } = row(pledge, commitment) ?? {};
      return [status, reported, followed_up, report_kind];
    };
    expect(pick("ed/2019", "skolor")).toEqual(["not-reported", "false", "true", "final"]);
    expect(pick("ed/2019", "patrull")).toEqual(["not-fulfilled", "true", "true", "final"]);
    expect(pick("ed/2020", "ljus")).toEqual(["ongoing", "true", "false", "interim"]);
    expect(pick("by/2025", "buss")).toEqual(["awaiting", "false", "false", ""]);
    expect(row("ed/2020", "ljus")).toMatchObject({ valid_to: "2021-06-30", continues: "2019/ljus" });
  });

  test("a text of content that begins like a formula is harmless", () => {
    const csv = writeCommitments(
      wholeOf(
        archiveOf({
          "ed/2021/pledge.md":
            'commitments:\n  - { id: ljus, by: police, text: "=HYPERLINK(1)", place: "@A1; B", target: { min: 2.5, unit: "-x" } }',
        }),
      ),
    );
    expect(csv).toContain(";'=HYPERLINK(1);\"'@A1; B\";;2,5;;'-x;");
  });

  test("names nobody unless archive.yml says so", () => {
    expect(writeCommitments(wholeOf(archive))).not.toContain("Ann Oak");
    const named = recordsOf(writeCommitments(wholeOf(english(LETS_NAMES_OUT))));
    const who = named.filter(({ pledge }) => pledge === "ed/2019").map(({ signatories }) => signatories);
    expect(new Set(who)).toEqual(new Set(["Ann Oak"]));
  });
});

test("every column has its line on the page, and no line is about a column that is not there", () => {
  expect(Object.keys(sv.openData.columns)).toEqual([...COLUMN_NAMES]);
});
