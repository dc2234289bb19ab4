// Tests of the transcription room: ids of commitments, and names of folders.
import { describe, expect, test } from "vitest";
import { day } from "../../scripts/calendar/day.ts";
import { folderFor } from "../../scripts/transcription/folders.ts";
import { idFor } from "../../scripts/transcription/ids.ts";

describe("ids", () => {
  test.each([
    ["Fortsätta jobba med Grannsamverkan", "grannsamverkan"],
    ["Polisen ska synas mer i centrum.", "synas-centrum"],
    ["Minst 4", "atagande"],
    ["Kommunen ska byta belysningen i gångtunneln", "belysningen-gangtunneln"],
    ["Ordna föräldramöten", "foraldramoten"],
  ])("%s", (text, id) => expect(idFor(text, new Map())).toBe(id));

  test("a second one of the same words takes more of them, and then a number", () => {
    const taken = new Map<string, number>();
    const text = "Ordna föräldramöten om alkohol";
    expect([text, text, text, text].map((one) => idFor(one, taken))).toEqual([
      "foraldramoten",
      "foraldramoten-alkohol",
      "foraldramoten-2",
      "foraldramoten-3",
    ]);
  });
});

describe("folders: a name that alone says the validity, or not", () => {
  test.each<[string, string, string | undefined, string, boolean]>([
    ["2021-01-01", "2021-12-31", undefined, "2021", true],
    ["2022-01-01", "2023-12-31", undefined, "2022-2023", true],
    ["2019-01-01", "2019-06-30", undefined, "2019-h1", false],
    ["2019-07-01", "2019-12-31", undefined, "2019-h2", false],
    ["2020-01-01", "2020-04-30", undefined, "2020-t1", false],
    ["2020-05-01", "2020-08-31", undefined, "2020-t2", false],
    ["2020-09-01", "2020-12-31", undefined, "2020-t3", false],
    ["2020-06-01", "2020-08-31", undefined, "2020-sommar", false],
    ["2020-03-01", "2021-02-28", undefined, "2020-2021", false],
    ["2020-02-01", "2020-10-31", undefined, "2020", false],
    ["2020-01-01", "2020-12-31", "Norra hamnen", "2020-norra-hamnen", true],
  ])("%s – %s %s", (from, to, place, folder, isWhole) =>
    expect(folderFor({ from: day(from), to: day(to) }, place)).toEqual({ folder, isWhole }),
  );
});
