// Tests of names that stay out of data: found however they are written, and nothing else taken for one.
import { describe, expect, test } from "vitest";
import { nameHider } from "../../scripts/archive/names.ts";
import { ARCHIVE, archiveOf } from "./miniature.ts";

const signed = (...names: string[]) => ({
  "ed/2021/pledge.md": `signatories:\n${names.map((name) => `  - { name: '${name}' }`).join("\n")}`,
});
const hide = nameHider(
  archiveOf(
    signed(
      "Jenny Wester",
      "Per Lund",
      "Carl af Wirsén",
      'Ann "Ninni" Ek-Berg',
      "Polisen",
      "Kommunens ordförande",
    ),
  ),
  "(–)",
);

describe("nameHider", () => {
  test.each([
    ["Jenny Wester skrev under.", "(–) skrev under."],
    ["Det var Jenny Westers löfte.", "Det var (–) löfte."],
    ["Jenny\nWester", "(–)"],
    ["Carl af Wirsén och Jenny Wester", "(–) och (–)"],
    ['Ann "Ninni" Ek-Berg', "(–)"],
    ["<b>Ann &quot;Ninni&quot; Ek-Berg</b>", "<b>(–)</b>"],
    // Where the full name stands, so may a misspelt one, or the surname alone.
    [
      "Jerry Wester vid namnteckningen, Jenny Wester i texten. Wester är chef.",
      "(–) vid namnteckningen, (–) i texten. (–) är chef.",
    ],
  ])("%j → %j", (text, hidden) => {
    expect(hide(text)).toBe(hidden);
  });

  test.each([
    "Wester är också ett väderstreck.",
    "Universitetssjukhuset i Lund",
    "Centrala Lund",
    "Jenny Westerlund",
    "Polisen lovar",
    "Kommunens ordförande lovar",
    "https://ed.example/jenny-wester/",
    "",
  ])("%j stays as it is", (text) => {
    expect(hide(text)).toBe(text);
  });

  test("names of follow-ups' signatories are hidden too", () => {
    const report = { "ed/2021/report.md": "signatories:\n  - { name: Åsa Öberg }" };
    expect(nameHider(archiveOf({ "ed/2021/pledge.md": "", ...report }), "(–)")("Åsa Öberg")).toBe("(–)");
  });

  test("an archive that lets names out hides none", () => {
    const open = archiveOf({
      "archive.yml": `${ARCHIVE}publish-signatories: true\n`,
      ...signed("Jenny Wester"),
    });
    expect(nameHider(open, "(–)")("Jenny Wester")).toBe("Jenny Wester");
  });
});
