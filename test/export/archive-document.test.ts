// Tests of archive.json: content under its own names, what is derived set apart, nobody named unless let out.
import { describe, expect, test } from "vitest";
import { archiveDocument, writeArchiveJson } from "../../scripts/export/archive-document.ts";
import { dataOf, english, LETS_NAMES_OUT, wholeOf } from "./sample.ts";

const archive = english();

describe("archive.json", () => {
  test("has every field of a pledge and its follow-up as their files have them, and derived ones apart", () => {
    const [, ed] = archiveDocument(wholeOf(english(LETS_NAMES_OUT))).municipalities;
    const pledge = ed?.pledges.find(({ slug }) => slug === "2019");
    expect(pledge).toMatchObject({
      slug: "2019",
      published: "2019-01-10",
      signed: "2019-01-05",
      signatories: [{ name: "Ann Oak", role: "Mayor" }],
      wording: "summary",
      valid: { from: "2019-01-01", to: "2019-12-31" },
      derived: {
        id: "tag:loften.example,2026:ed/2019",
        address: "https://loften.example/ed/2019/",
        title: "Citizen pledge in Ed 2019",
        "report-due": "2020-03-30",
        "followed-up": true,
        statuses: { fulfilled: 1, "not-reported": 1, withdrawn: 1, awaiting: 0 },
      },
    });
    // Ninety days after its end, as for all: nothing that the file has to say.
    expect(pledge?.["report-due"]).toBeUndefined();
    expect(pledge?.commitments[0]).toEqual({
      id: "ljus",
      by: "police",
      theme: "trafik",
      text: "Mend the lamps.",
      place: "Square",
      target: { min: 4, unit: "lamps" },
      derived: {
        id: "tag:loften.example,2026:ed/2019/commitment/ljus",
        address: "https://loften.example/ed/2019/#atagande-ljus",
        status: "fulfilled",
        reported: true,
      },
    });
    expect(pledge?.reports[0]).toMatchObject({
      slug: "",
      kind: "final",
      outcomes: [
        {
          commitment: "ljus",
          result: { value: 5, unit: "lamps", approximate: true },
          "assessed-by": "joint",
        },
        { commitment: "patrull", "assessed-by": "editors" },
        { commitment: "samtal" },
        { commitment: "hus" },
      ],
      derived: { id: "tag:loften.example,2026:ed/2019/report" },
    });
  });

  test("counts what became of commitments only where a final follow-up answers for them", () => {
    const { derived } = archiveDocument(wholeOf(archive));
    expect(derived).toMatchObject({ municipalities: 2, pledges: 7, "followed-up": 2, commitments: 14 });
    const counted = Object.values(derived?.statuses ?? {}).reduce((sum, amount) => sum + amount, 0);
    expect(counted).toBe(7);
    expect(derived?.statuses).toMatchObject({ ongoing: 0, awaiting: 0, "not-reported": 2 });
  });

  test("of one municipality is an archive by itself, which prefers no other municipality", () => {
    const [whole, by, ed] = dataOf(archive).map(archiveDocument);
    expect(by?.municipalities.map(({ slug }) => slug)).toEqual(["by"]);
    expect(by?.settings).not.toHaveProperty("default-municipality");
    expect(ed?.settings["default-municipality"]).toBe("ed");
    expect(whole?.municipalities).toEqual([...(by?.municipalities ?? []), ...(ed?.municipalities ?? [])]);
  });

  test("names nobody unless archive.yml says so, not even in a correction", () => {
    const more = {
      "by/2025/pledge.md":
        'commitments: [{ id: buss, by: police, text: Run the bus. }]\nchanges: [{ on: 2025-02-01, note: "Ann Oak was called Anna Oak." }]',
    };
    const without = writeArchiveJson(wholeOf(english("", more)));
    expect(without).not.toMatch(/Oak|signatories"/);
    expect(without).toContain("(name left out) was called (name left out).");
    expect(writeArchiveJson(wholeOf(english(LETS_NAMES_OUT, more)))).toMatch(/Ann Oak was called Anna Oak/);
  });
});
