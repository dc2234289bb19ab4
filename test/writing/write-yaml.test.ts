// Tests of written YAML: whatever is written is read back as it was, by the archive's own reader, and looks as a person writes.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitMatter } from "../../scripts/source/matter.ts";
import { parseYaml } from "../../scripts/source/yaml.ts";
import { documentText } from "../../scripts/writing/write-content.ts";
import {
  Remark,
  Remarked,
  writeYaml,
  type YamlMap,
  type YamlValue,
} from "../../scripts/writing/write-yaml.ts";

const readBack = (map: YamlMap): unknown => {
  const { data, faults } = parseYaml(writeYaml(map), "x.yml", 1);
  expect(faults).toEqual([]);
  return data;
};

describe("a text", () => {
  test.each([
    ["Laga ljuset.", "text: Laga ljuset."],
    ["Åtgärder på Ängö, Öster och Väster (2021)", "text: Åtgärder på Ängö, Öster och Väster (2021)"],
    ["2021-01-01", "text: 2021-01-01"],
    ["2018/grannsamverkan", "text: 2018/grannsamverkan"],
    ["https://www.dalsed.se/nyhetsarkiv/2021/", "text: https://www.dalsed.se/nyhetsarkiv/2021/"],
    ["https://dalsed.se/?a=b#c", 'text: "https://dalsed.se/?a=b#c"'],
    ["yes", 'text: "yes"'],
    ["Nej", "text: Nej"],
    ["no", 'text: "no"'],
    ["true", 'text: "true"'],
    ["null", 'text: "null"'],
    ["~", 'text: "~"'],
    ["1487", 'text: "1487"'],
    ["012", 'text: "012"'],
    ["1e3", 'text: "1e3"'],
    [".5", 'text: ".5"'],
    ["# x", 'text: "# x"'],
    ["Löfte #3 tryggare", 'text: "Löfte #3 tryggare"'],
    ["Löfte: x", 'text: "Löfte: x"'],
    ["*alla", 'text: "*alla"'],
    ["&ankare", 'text: "&ankare"'],
    ["!tagg", 'text: "!tagg"'],
    ["- a", 'text: "- a"'],
    ["[a, b]", 'text: "[a, b]"'],
    ["<<", 'text: "<<"'],
    ["---", 'text: "---"'],
    ["slutar med blanksteg ", 'text: "slutar med blanksteg "'],
    ['säger "nej" \\ ja', 'text: "säger \\"nej\\" \\\\ ja"'],
    ["rad ett\nrad två", 'text: "rad ett\\nrad två"'],
    ["", 'text: ""'],
  ])("%j is written %s", (text, line) => {
    expect(writeYaml({ text })).toBe(`${line}\n`);
    expect(readBack({ text })).toEqual({ text });
  });

  test("may be a very long line", () => {
    const text = "ord med mellanslag: och # annat ".repeat(1_500);
    expect(readBack({ text })).toEqual({ text });
  });
});

test("lists, maps and lists of maps stand indented below their names, without what is undefined or empty", () => {
  const map = {
    title: "Löfte",
    valid: { from: "2021-01-01", to: "2021-12-31" },
    sources: [],
    commitments: [
      { id: "ljus", target: { min: 8, unit: "nya områden" }, continues: undefined },
      { id: "park", excerpt: true },
    ],
    changes: [{ on: "2021-05-02", note: "Rättat." }],
  };
  expect(writeYaml(map)).toBe(`title: Löfte
valid:
  from: 2021-01-01
  to: 2021-12-31
commitments:
  - id: ljus
    target:
      min: 8
      unit: nya områden
  - id: park
    excerpt: true
changes:
  - on: 2021-05-02
    note: Rättat.
`);
  expect(readBack(map)).toEqual(JSON.parse(JSON.stringify({ ...map, sources: undefined })));
});

describe("a remark", () => {
  const waiting = {
    title: new Remarked(["TODO se över rubriken"], "Löfte"),
    commitments: new Remarked(
      ["TODO är det här löften?"],
      [
        { id: new Remarked(["TODO välj ett id", "två rader"], "ljus"), by: "police" },
        new Remarked(["TODO hela punkten"], { id: "park", target: { min: new Remarked(["TODO tal"], 4) } }),
      ],
    ),
    tags: [new Remarked(["TODO ordet"], "ett"), "två"],
  };

  test("is a line of comment above its field or item, and nothing that a reader of the data sees", () => {
    expect(writeYaml(waiting)).toBe(`# TODO se över rubriken
title: Löfte
# TODO är det här löften?
commitments:
  # TODO välj ett id
  # två rader
  - id: ljus
    by: police
  # TODO hela punkten
  - id: park
    target:
      # TODO tal
      min: 4
tags:
  # TODO ordet
  - ett
  - två
`);
    expect(readBack(waiting)).toEqual({
      title: "Löfte",
      commitments: [
        { id: "ljus", by: "police" },
        { id: "park", target: { min: 4 } },
      ],
      tags: ["ett", "två"],
    });
  });

  test("cannot become more than a comment, whatever it quotes", () => {
    const map = { title: new Remarked(["två\nrader\u2028by: x\r- y\u0000"], "Löfte"), summary: "s" };
    expect(writeYaml(map)).toBe("# två rader by: x - y\ntitle: Löfte\nsummary: s\n");
    expect(readBack(map)).toEqual({ title: "Löfte", summary: "s" });
  });

  test("without a value leaves the field empty, which every schema refuses", () => {
    const text = writeYaml({ title: "Löfte", status: new Remarked(["TODO status"]) });
    expect(text).toBe("title: Löfte\n# TODO status\nstatus:\n");
    expect(readBack({ title: "Löfte", status: new Remarked(["TODO status"]) })).toEqual({
      title: "Löfte",
      status: null,
    });
  });
});

// What the reader lets in at all: no control characters, marks of direction, or invisible ones that hide in front matter.
const UNREADABLE =
  /[^\P{Cc}\t\n]|[\p{Cs}\uFFFE\uFFFF]|[\p{Bidi_Control}\u200B\u2028\u2029\u2060-\u2064\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E0FFF}]|(?![\uFE00-\uFE0F])[\p{Default_Ignorable_Code_Point}\u2800]|[^\P{Zs} ]/u;
const text = fc
  .oneof(
    fc.string({ unit: "grapheme" }),
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.constantFrom(..."-:#&*!|>'\"%@`{}[],?~ \n\tåÖaZ09.\\/<=") }),
    fc.constantFrom("yes", "No", "TRUE", "null", "0x1f", "1_000", ".inf", ".NaN", "2021-02-30", "=", "<<"),
  )
  .filter((one) => !UNREADABLE.test(one));
const scalar = fc.oneof(
  text,
  fc.boolean(),
  fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }).map((one) => one + 0),
  fc.nat(),
);
const value: fc.Arbitrary<YamlValue> = fc.letrec<{ any: YamlValue }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    scalar,
    fc.array(tie("any"), { minLength: 1, maxLength: 4 }),
    fc.dictionary(text, tie("any"), { minKeys: 1, maxKeys: 4, noNullPrototype: true }),
  ),
})).any;
const map = fc
  .dictionary(text, value, { minKeys: 1, maxKeys: 6, noNullPrototype: true })
  // An own `__proto__` is a field that no schema knows; YAML's reader and JavaScript's literals see it differently.
  .filter((one) => !JSON.stringify(one).includes("__proto__"));

test("any data at all is read back as it was written", () => {
  fc.assert(
    fc.property(map, (data) => {
      expect(readBack(data)).toEqual(data);
    }),
    { numRuns: 500 },
  );
});

test("any document is divided again into the same fields and the same text", () => {
  const body = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 200 }),
    fc.string({ unit: fc.constantFrom("---", "\n", "title: x", "# ", "å", "   ", "```") }),
  );
  fc.assert(
    fc.property(
      map,
      body.filter((one) => !UNREADABLE.test(one)),
      (fields, text) => {
        const split = splitMatter(documentText({ fields, body: text }), "x.md");
        if ("faults" in split) throw new Error(JSON.stringify(split.faults));
        expect(split.body).toBe(text);
        expect(parseYaml(split.yaml, "x.md", 2).data).toEqual(fields);
      },
    ),
  );
});

test("a remark stands where a field could, in maps and lists, and is nothing to the reader", () => {
  const map = {
    code: "0509",
    "police-area": new Remark(["En rad\nsom kan läggas till:", "police-area: Norr"]),
    links: [{ title: "a", url: new Remark(["b"]) }, new Remark(["c"])],
  };
  expect(writeYaml(map)).toBe(
    'code: "0509"\n# En rad som kan läggas till:\n# police-area: Norr\nlinks:\n  - title: a\n    # b\n  # c\n',
  );
  expect(readBack(map)).toEqual({ code: "0509", links: [{ title: "a" }] });
});
