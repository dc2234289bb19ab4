// Tests of the published JSON Schema: it lets in what we publish and nothing that could do harm, and the page explains all of it.
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { loadArchive } from "../../scripts/archive/load.ts";
import { writeArchiveJson } from "../../scripts/export/archive-document.ts";
import { fieldsOf } from "../../scripts/export/json-fields.ts";
import { jsonSchemaOf } from "../../scripts/export/json-schema.ts";
import type { JsonSchema } from "../../scripts/schema/json-schema.ts";
import { meaningOf } from "../../templates/pages/open-data.tsx";
import { en } from "../../templates/texts/en/en.ts";
import { sv } from "../../templates/texts/sv/sv.ts";
import { dataOf, english, LETS_NAMES_OUT, ORIGIN, wholeOf } from "./sample.ts";

const schema = jsonSchemaOf(ORIGIN);
// `format` only repeats what the patterns say; strict: an unknown word in the schema is an error.
const validate = new Ajv2020({ strict: true, validateFormats: false, allErrors: true }).compile(schema);
const faultsOf = (document: unknown): string[] => {
  validate(document);
  return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
};

describe("the published schema", () => {
  test.each(["English miniature", "content that ships"])("lets in the archive.json of the %s", (which) => {
    const { archive: ships } = loadArchive("pledges", "pledges");
    const of = which === "English miniature" ? english(LETS_NAMES_OUT) : ships;
    for (const data of of === undefined ? [] : dataOf(of))
      expect(faultsOf(JSON.parse(writeArchiveJson(data)))).toEqual([]);
    expect(of).toBeDefined();
  });

  const PLEDGE = "municipalities.1.pledges.5";
  const LINK = "municipalities.1.links.0.url";
  test.each<[string, string, unknown, string]>([
    ["a path as a municipality's name", "municipalities.0.slug", "../etc", "pattern"],
    ["a folder of the site's own", "municipalities.0.slug", "assets", "not"],
    ["a path as a pledge's name", `${PLEDGE}.slug`, "2021/..", "pattern"],
    ["a path as a report's name", `${PLEDGE}.reports.0.slug`, "a/b", "pattern"],
    ["a field that nobody knows", "municipalities.0.evil", 1, "additionalProperties"],
    ["one among the derived", "derived.evil", 1, "additionalProperties"],
    ["a script as an address", LINK, "javascript:alert(1)", "pattern"],
    ["a name and password in an address", LINK, "https://a:b@ed.example/", "pattern"],
    ["an address that ends its attribute", LINK, 'https://ed.example/"x', "pattern"],
    ["a host without a dot", "settings.address", "https://localhost", "pattern"],
    ["a control character", "settings.title", "a\u0000b", "pattern"],
    ["a mark of direction", "settings.title", "a\u202eb", "pattern"],
    ["a text without end", "settings.title", "x".repeat(70_000), "maxLength"],
    ["a list without end", "settings.themes", Array(10_001).fill({ id: "a", name: "A" }), "maxItems"],
    ["no text at all", "settings.title", "", "minLength"],
    ["a status that is none", `${PLEDGE}.reports.0.outcomes.0.status`, "done", "enum"],
    ["a day that is none", `${PLEDGE}.published`, "yesterday", "pattern"],
    ["a negative figure", "derived.pledges", -1, "minimum"],
    ["another format", "format", "other", "const"],
    ["another version", "version", 2, "const"],
    ["no municipalities", "municipalities", undefined, "required"],
    ["no commitments", `${PLEDGE}.commitments`, [], "minItems"],
  ])("keeps out %s", (_, place, value, keyword) => {
    const document = JSON.parse(writeArchiveJson(wholeOf(english(LETS_NAMES_OUT))));
    const steps = place.split(".");
    const last = steps.pop() ?? "";
    const within = steps.reduce((one, step) => one[step], document);
    if (value === undefined) delete within[last];
    else within[last] = value;
    expect(faultsOf(document).map((fault) => fault.split(" ").at(-1))).toContain(keyword);
  });

  test("leaves no object open and no text or list without an end", () => {
    const open: string[] = [];
    const visit = (one: JsonSchema, at: string): void => {
      if (one.type === "object" && one.additionalProperties !== false) open.push(`${at} is open`);
      const isClosed = one.enum !== undefined || one.const !== undefined;
      // A day or a code has as many characters as its pattern, and no more.
      const isOneLength = /^\^[^*+]*\$$/.test(String(one.pattern));
      if (one.type === "string" && !isClosed && one.maxLength === undefined && !isOneLength)
        open.push(`${at} is endless`);
      if (one.type === "array" && one.maxItems === undefined) open.push(`${at} is endless`);
      for (const [name, inner] of Object.entries(one.properties ?? {})) visit(inner, `${at}.${name}`);
      if (one.items !== undefined) visit(one.items, `${at}[]`);
    };
    visit(schema, "");
    expect(open).toEqual([]);
  });

  test("says its own address, and labels of fields as titles", () => {
    expect(schema).toMatchObject({
      $id: "https://loften.example/data/archive.schema.json",
      $schema: "https://json-schema.org/draft/2020-12/schema",
    });
    expect(schema.properties?.settings?.properties?.title).toMatchObject({ title: "Arkivets namn" });
    expect(JSON.stringify(schema)).not.toMatch(/"(?:label|hint|example)":/);
  });
});

describe.each([
  ["sv", sv],
  ["en", en],
])("the page about open data in %s", (_, { openData }) => {
  const fields = fieldsOf(schema).filter(({ within }) => within !== "statuses");
  const nameOf = ({ within, name }: { within: string; name: string }) =>
    within === "" ? name : `${within}.${name}`;

  test("explains every field that the schema has", () => {
    expect(fields.length).toBeGreaterThan(150);
    expect(fields.filter((field) => meaningOf(field, openData.fields) === "").map(nameOf)).toEqual([]);
  });

  test("explains none that it has not", () => {
    const known = new Set(fields.flatMap((field) => [field.name, nameOf(field)]));
    expect(Object.keys(openData.fields).filter((key) => !known.has(key))).toEqual([]);
  });
});
