// Reference tests: editors let in every content file that ships, and mark what the check would refuse.
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { editorSchema, KINDS, type Kind } from "../../scripts/reference/editor-schema.ts";
import { decode, readBytes } from "../../scripts/source/decode.ts";
import { splitMatter } from "../../scripts/source/matter.ts";
import { type SourceFile, walk } from "../../scripts/source/walk.ts";
import { parseYaml } from "../../scripts/source/yaml.ts";

// `format` only repeats what patterns say. Editors know enumDescriptions; any other word that is no JSON Schema is an error.
const ajv = new Ajv({
  strict: true,
  strictTypes: false,
  strictRequired: false,
  validateFormats: false,
  allErrors: true,
});
ajv.addKeyword("enumDescriptions");
const validators = Object.fromEntries(KINDS.map((kind) => [kind, ajv.compile(editorSchema(kind))]));

function faultsOf(kind: Kind, data: unknown): string[] {
  const validate = validators[kind];
  validate?.(data);
  return (validate?.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`.trim());
}

/** What a YAML extension would see of a file. */
function dataOf({ path, file, kind }: SourceFile): unknown {
  const read = readBytes(path, file);
  if (!("bytes" in read)) throw new Error(file);
  const { text } = decode(read.bytes, file);
  const split = kind === "pledge" || kind === "report" ? splitMatter(text, file) : { yaml: text };
  if (!("yaml" in split)) throw new Error(file);
  return parseYaml(split.yaml, file, 1).data;
}

const shipped = walk("pledges", "pledges").files;

test("every content file that ships is let in", () => {
  expect(
    shipped
      .map((file) => [file.file, faultsOf(file.kind, dataOf(file))])
      .filter(([, faults]) => faults?.length),
  ).toEqual([]);
  expect(new Set(shipped.map(({ kind }) => kind))).toEqual(new Set(KINDS));
});

const PLEDGE = { commitments: [{ id: "ljus", by: "police", text: "Laga ljuset." }] };
const REPORT = { outcomes: [{ commitment: "ljus", status: "fulfilled" }] };
const MUNICIPALITY = { name: "Ed", genitive: "Eds" };
const promised = (more: object) => ({ commitments: [{ ...PLEDGE.commitments[0], ...more }] });
const told = (more: object) => ({ outcomes: [{ ...REPORT.outcomes[0], ...more }] });

describe("lets in", () => {
  test.each<[string, Kind, object]>([
    ["the least that a pledge can say", "pledge", PLEDGE],
    ["a party that municipality.yml declares", "pledge", promised({ by: "edsbostader" })],
    ["text over several lines", "pledge", { ...PLEDGE, summary: "En rad.\nEn till.\n" }],
    ["a target", "pledge", promised({ target: { min: 8, unit: "nya områden" } })],
    ["a reason", "report", told({ status: "withdrawn", reason: "Bolaget sålde huset." })],
    ["a municipality's code", "municipality", { ...MUNICIPALITY, code: "1438" }],
  ])("%s", (_, kind, data) => {
    expect(faultsOf(kind, data)).toEqual([]);
  });
});

describe("marks", () => {
  test.each<[string, Kind, object, string]>([
    ["a field under its Swedish name", "pledge", { ...PLEDGE, titel: "Löfte" }, "additionalProperties"],
    ["no commitments", "pledge", {}, "required"],
    ["an empty list of them", "pledge", { commitments: [] }, "/commitments minItems"],
    ["an empty field", "pledge", { ...PLEDGE, title: null }, "/title type"],
    ["nothing but spaces", "pledge", { ...PLEDGE, title: "  " }, "/title pattern"],
    ["a year as a title", "pledge", { ...PLEDGE, title: 2027 }, "/title type"],
    ["a day in words", "pledge", { ...PLEDGE, published: "15 januari 2027" }, "/published pattern"],
    ["a party in Swedish", "pledge", promised({ by: "Polisen" }), "/commitments/0/by anyOf"],
    ["an id with spaces", "pledge", promised({ id: "bättre ljus" }), "/commitments/0/id pattern"],
    ["a target in words", "pledge", promised({ target: "minst tre" }), "/commitments/0/target type"],
    [
      "a target without a figure",
      "pledge",
      promised({ target: { unit: "lampor" } }),
      "/commitments/0/target anyOf",
    ],
    ["a target without a unit", "pledge", promised({ target: { min: 3 } }), "/commitments/0/target required"],
    [
      "a figure below zero",
      "pledge",
      promised({ target: { min: -1, unit: "x" } }),
      "/commitments/0/target/min minimum",
    ],
    ["a summary of nothing", "pledge", { ...PLEDGE, wording: "summary" }, "required"],
    [
      "an address without https",
      "pledge",
      { ...PLEDGE, sources: [{ title: "a", url: "www.ed.se" }] },
      "/sources/0/url pattern",
    ],
    ["a status in Swedish", "report", told({ status: "genomfört" }), "/outcomes/0/status enum"],
    [
      "a status that the archive sets itself",
      "report",
      told({ status: "awaiting" }),
      "/outcomes/0/status enum",
    ],
    ["no reason where one is owed", "report", told({ status: "withdrawn" }), "/outcomes/0 required"],
    ["a result as a bare number", "report", told({ result: 3 }), "/outcomes/0/result type"],
    ["a code as a number", "municipality", { ...MUNICIPALITY, code: 1438 }, "/code type"],
    ["no genitive", "municipality", { name: "Ed" }, "required"],
    [
      "a mail address that is none",
      "municipality",
      { ...MUNICIPALITY, contact: { name: "a", email: "anna" } },
      "/contact/email pattern",
    ],
  ])("%s", (_, kind, data, fault) => {
    expect(faultsOf(kind, data)).toContain(fault);
  });
});

test("every field has a Swedish title", () => {
  const untitled: string[] = [];
  const visit = (one: ReturnType<typeof editorSchema>, at: string): void => {
    for (const [name, field] of Object.entries(one.properties ?? {})) {
      if (field.title === undefined) untitled.push(`${at}.${name}`);
      visit(field, `${at}.${name}`);
    }
    if (one.items !== undefined) visit(one.items, `${at}[]`);
  };
  for (const kind of KINDS) visit(editorSchema(kind), kind);
  expect(untitled).toEqual([]);
});
