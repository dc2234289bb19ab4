// Archive tests: one fault is told once, where it is, and makes nothing else look wrong; and it hides nothing.
import { describe, expect, test } from "vitest";
import type { Wrong } from "./report.ts";
import { codesOf } from "./report.ts";

const BROKEN = 'title: "\ncommitments:\n  - { id: ljus, by: police, text: x }';
const NEXT = "commitments:\n  - { id: ljus, by: police, text: x, continues: 2021/ljus }";
const REPORT = "assessed-by: joint\noutcomes:\n  - { commitment: ljus, status: ongoing }";
const ASTRAY = "assessed-by: joint\noutcomes:\n  - { commitment: astray, status: ongoing }";

describe("a fault has no false consequences", () => {
  test.each<[string, Wrong, string[]]>([
    [
      "a pledge that cannot be read, for its follow-up and for what continues it",
      { files: { "ed/2021/pledge.md": BROKEN, "ed/2021/report.md": ASTRAY, "ed/2022/pledge.md": NEXT } },
      ["ed/2021/pledge.md yaml/unclosed-quote"],
    ],
    [
      "a pledge whose days contradict each other, for the same",
      {
        files: {
          "ed/2021/pledge.md": "published: 2022-02-01",
          "ed/2021/report.md": ASTRAY,
          "ed/2022/pledge.md": NEXT,
        },
      },
      ["ed/2021/pledge.md published/after-validity"],
    ],
    [
      "a pledge under a name that is nearly right, for the same",
      {
        files: { "ed/2021/report.md": REPORT, "ed/2022/pledge.md": NEXT },
        raw: { "ed/2021/Pledge.md": "---\n---\n" },
      },
      ["ed/2021/Pledge.md file/not-content"],
    ],
    [
      "a follow-up without a pledge, for what continues the pledge",
      { files: { "ed/2021/report.md": REPORT, "ed/2022/pledge.md": NEXT } },
      ["ed/2021/report.md report/without-pledge"],
    ],
    [
      "a pledge in the midst of a thread, for the threads on both sides of it",
      {
        files: {
          "ed/2019/pledge.md": "",
          "ed/2020/pledge.md": NEXT.replace("2021", "2019"),
          "ed/2021/pledge.md": BROKEN,
          "ed/2022/pledge.md": NEXT,
          "ed/2023/pledge.md": NEXT.replace("2021", "2022"),
        },
      },
      ["ed/2021/pledge.md yaml/unclosed-quote"],
    ],
    [
      "an archive.yml that cannot be read, for the themes of commitments",
      {
        files: { "ed/2021/pledge.md": "commitments:\n  - { id: ljus, by: police, text: x, theme: trafik }" },
        raw: { "archive.yml": "title: x: y" },
      },
      ["archive.yml yaml/colon-in-text"],
    ],
    [
      "a municipality.yml that cannot be read, for its partners",
      {
        files: { "ed/2021/pledge.md": "commitments:\n  - { id: ljus, by: edsbostader, text: x }" },
        raw: { "ed/municipality.yml": "name: @Ed" },
      },
      ["ed/municipality.yml yaml/special-start"],
    ],
    [
      "a municipality's folder with a wrong name, for the default municipality",
      {
        raw: {
          "Dals-Ed/municipality.yml": "name: Dals-Ed\ngenitive: Dals-Eds\n",
          "archive.yml": "default-municipality: dals-ed\n",
        },
      },
      ["Dals-Ed file/bad-name"],
    ],
    [
      "a comment that eats a whole text, for the field",
      { files: { "ed/2021/pledge.md": "title: #3 tryggare" } },
      ["ed/2021/pledge.md yaml/comment-eats-text"],
    ],
    [
      "a result in another unit than the target's, for the status",
      {
        files: {
          "ed/2021/pledge.md":
            "commitments:\n  - { id: ljus, by: police, text: x, target: { min: 8, unit: lampor } }",
          "ed/2021/report.md":
            "assessed-by: joint\noutcomes:\n  - { commitment: ljus, status: fulfilled, result: { value: 2, unit: gator } }",
        },
      },
      ["ed/2021/report.md outcome/unit-differs"],
    ],
  ])("%s", (_, wrong, codes) => {
    expect(codesOf(wrong).filter((one) => !one.endsWith("field/missing"))).toEqual(codes);
  });
});

describe("a fault hides no other", () => {
  test.each<[string, Wrong, string[]]>([
    [
      "in one file, whatever step finds it: comment, date, duplicate, field, then the text below",
      {
        raw: {
          "ed/2021/pledge.md":
            "---\ntitle: Löfte #3\npublished: 2021-02-30\ntitle: x\ntitle_: 1\ncommitments:\n  - { id: a, by: police, text: y }\n---\n[x](y)\n",
        },
        files: { "ed/2021/report.md": REPORT },
      },
      [
        "ed/2021/pledge.md yaml/comment-eats-text",
        "ed/2021/pledge.md date/impossible",
        "ed/2021/pledge.md yaml/duplicate-key",
        "ed/2021/pledge.md field/unknown",
        "ed/2021/pledge.md markdown/link-not-allowed",
      ],
    ],
    [
      "YAML that cannot be read, and the text below",
      {
        raw: { "ed/2021/pledge.md": "---\ntitle: a: b\n---\n\n![x](y)\n" },
        files: { "ed/2021/report.md": REPORT },
      },
      ["ed/2021/pledge.md yaml/colon-in-text", "ed/2021/pledge.md markdown/image"],
    ],
    [
      "days that contradict each other, and a party that does not exist",
      {
        files: {
          "ed/2021/pledge.md":
            "published: 2022-02-01\nsigned: 2019-01-01\ncommitments:\n  - { id: a, by: polisen, text: x }\n  - { id: a, by: police, text: y }",
        },
      },
      [
        "ed/2021/pledge.md published/after-validity",
        "ed/2021/pledge.md published/too-early",
        "ed/2021/pledge.md commitment/unknown-party",
        "ed/2021/pledge.md commitment/duplicate-id",
      ],
    ],
    [
      "an outcome with several faults",
      {
        files: {
          "ed/2021/pledge.md": "",
          "ed/2021/report.md":
            "outcomes:\n  - { commitment: ljus, status: withdrawn, evidence: [{ title: x, url: x }], extra: y }\n  -\n  - x",
        },
      },
      [
        "ed/2021/report.md outcome/reason-missing",
        "ed/2021/report.md url/not-web",
        "ed/2021/report.md field/unknown",
        "ed/2021/report.md field/empty",
        "ed/2021/report.md field/wrong-type",
      ],
    ],
    [
      "a target with all that can be wrong",
      {
        files: {
          "ed/2021/pledge.md":
            "commitments:\n  - { id: a, by: police, text: x, target: { value: 8, min: 9, max: 2 } }",
        },
      },
      [
        "ed/2021/pledge.md target/without-unit",
        "ed/2021/pledge.md target/two-figures",
        "ed/2021/pledge.md target/min-above-max",
      ],
    ],
  ])("%s", (_, wrong, codes) => {
    expect(codesOf(wrong)).toEqual(codes);
  });

  test("nobody said to have judged is told once for all outcomes, and an unknown judge once for the whole follow-up", () => {
    const outcomes =
      "outcomes:\n  - { commitment: a, status: ongoing }\n  - { commitment: b, status: ongoing }";
    const pledge = "commitments:\n  - { id: a, by: police, text: x }\n  - { id: b, by: police, text: y }";
    const faults = (report: string) =>
      codesOf({ files: { "ed/2021/pledge.md": pledge, "ed/2021/report.md": report } });
    expect(faults(outcomes)).toEqual(["ed/2021/report.md report/assessor-missing"]);
    expect(faults(`assessed-by: nobody\n${outcomes}`)).toEqual([
      "ed/2021/report.md outcome/unknown-assessor",
    ]);
  });
});
