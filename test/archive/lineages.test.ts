// Archive tests: commitments followed through the years, and the order in which an archive shows things.
import { describe, expect, test } from "vitest";
import { slugOf } from "../../scripts/address/slug.ts";
import type { Commitment } from "../../scripts/archive/model.ts";
import { ARCHIVE, archiveOf, only } from "./miniature.ts";

const commitments = (...written: [id: string, continues?: string][]) =>
  `commitments:\n${written
    .map(
      ([id, continues]) =>
        `  - { id: ${id}, by: police, text: x${continues === undefined ? "" : `, continues: ${continues}`} }`,
    )
    .join("\n")}`;

const name = ({ pledge, id }: Commitment) => `${pledge.slug}/${id}`;

const threadsOf = (files: Record<string, string>) =>
  archiveOf(
    Object.fromEntries(Object.entries(files).map(([folder, text]) => [`ed/${folder}/pledge.md`, text])),
  ).lineages.map(({ id, commitments: all }) => [id, ...all.map(name)].join(" "));

describe("a thread", () => {
  test("of three years has the first one's id, whatever the others are called", () => {
    expect(
      threadsOf({
        2019: commitments(["ljus"]),
        2020: commitments(["ljuset", "2019/ljus"], ["fart"]),
        2021: commitments(["belysning", "2020/ljuset"]),
      }),
    ).toEqual(["ljus 2019/ljus 2020/ljuset 2021/belysning"]);
  });

  test("may leave out a year, and may branch", () => {
    expect(
      threadsOf({
        2018: commitments(["ljus"]),
        2020: commitments(["parken", "2018/ljus"], ["tunneln", "2018/ljus"]),
        2021: commitments(["tunneln", "2020/tunneln"]),
      }),
    ).toEqual(["ljus 2018/ljus 2020/parken 2020/tunneln 2021/tunneln"]);
  });

  test("is none when nothing continues it; two begin side by side in the order of their ids", () => {
    expect(
      threadsOf({
        2020: commitments(["ljus"], ["fart"], ["ensam"]),
        2021: commitments(["ljus", "2020/ljus"], ["fart", "2020/fart"]),
      }),
    ).toEqual(["fart 2020/fart 2021/fart", "ljus 2020/ljus 2021/ljus"]);
  });

  test("each commitment knows its thread, its forerunner and its successors", () => {
    const { pledges } = archiveOf({
      "ed/2020/pledge.md": commitments(["ljus"]),
      "ed/2021/pledge.md": commitments(["ljus", "2020/ljus"]),
    });
    const [newer, older] = pledges.map((pledge) => only(pledge.commitments));
    expect(newer?.continues).toBe(older);
    expect(older?.continuedBy).toEqual([newer]);
    expect(newer?.lineage).toBe(older?.lineage);
    expect(newer?.lineage).toBeDefined();
  });
});

describe("what an archive shows comes in an order of its own, not the disk's", () => {
  const named = (names: readonly string[]) =>
    Object.fromEntries(
      names.flatMap((name) => [
        [`${slugOf(name)}/2021/pledge.md`, ""],
        [`${slugOf(name)}/municipality.yml`, `name: ${name}\ngenitive: x\n`],
      ]),
    );

  test.each([
    ["sv", "Swedish alphabet: å, ä and ö last", ["Båstad", "Åre", "Ängelholm", "Örebro", "Östersund"]],
    ["en", "English alphabet: å, ä and ö are a and o", ["Ängelholm", "Åre", "Båstad", "Örebro", "Östersund"]],
  ])("municipalities of an archive in %s stand in the %s", (language, _, expected) => {
    const files = named(["Östersund", "Åre", "Ängelholm", "Båstad", "Örebro"]);
    const archive = archiveOf({
      ...files,
      "archive.yml": ARCHIVE.replace("language: sv", `language: ${language}`),
    });
    expect(archive.municipalities.map((one) => one.name)).toEqual(expected);
  });

  test("the pledge that began last comes first; those that began on one day stand as their municipalities and addresses do", () => {
    const { pledges } = archiveOf({
      "ed/2020/pledge.md": "",
      "ed/2021/pledge.md": "",
      "ed/2021-centrum/pledge.md": "",
      "ale/2021/pledge.md": "",
      "ale/2019-2022/pledge.md": "",
      "ale/2020-host/pledge.md": "valid: { from: 2020-07-01, to: 2020-12-31 }",
    });
    expect(pledges.map(({ municipality, slug }) => `${municipality.slug}/${slug}`)).toEqual([
      "ed/2021-centrum",
      "ale/2021",
      "ed/2021",
      "ale/2020-host",
      "ed/2020",
      "ale/2019-2022",
    ]);
  });

  test("follow-ups come in order of time, undated ones before dated, the final one last", () => {
    const report = (fields: string) =>
      `${fields}\nassessed-by: joint\noutcomes:\n  - { commitment: ljus, status: ongoing }`;
    const pledge = only(
      archiveOf({
        "ed/2021/pledge.md": "",
        "ed/2021/report.md": report("published: 2021-06-01"),
        "ed/2021/report-b.md": report("published: 2021-05-01"),
        "ed/2021/report-a.md": report("period: { from: 2021-01-01, to: 2021-08-31 }"),
        "ed/2021/report-c.md": report(""),
      }).pledges,
    );
    expect(pledge.followUps.map(({ slug, kind }) => `${slug} ${kind}`)).toEqual([
      "c interim",
      "b interim",
      "a interim",
      " final",
    ]);
    expect(pledge.finalReport?.slug).toBe("");
  });
});
