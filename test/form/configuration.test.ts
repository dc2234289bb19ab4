// Tests of the form's configuration: it is the schema, field by field, with the archive's own things to choose from.
import { readFileSync } from "node:fs";
import path from "node:path";
import Ajv from "ajv";
import { describe, expect, test } from "vitest";
import type { z } from "zod";
import type { CmsConfiguration, CmsField } from "../../scripts/form/cms.ts";
import { formConfiguration } from "../../scripts/form/configuration.ts";
import { LONG_TEXTS } from "../../scripts/form/fields.ts";
import { BODY, KINDS, type Kind, SCHEMAS, type Shape, shapeOf } from "../../scripts/form/shape.ts";
import { optionLabel } from "../../scripts/form/words.ts";
import { ASSESSORS_IN_SWEDISH, STATUSES, STATUSES_IN_SWEDISH } from "../../scripts/schema/status.ts";
import { sv } from "../../templates/texts/sv/sv.ts";
import { ARCHIVE, archiveOf } from "../archive/miniature.ts";
import { ROOT } from "../source-tree.ts";

const FORM = `${ARCHIVE}form:\n  repository: exempel/loften\n`;
const FILES = {
  "ed/municipality.yml": "name: Ed\ngenitive: Eds\npartners:\n  - { id: edsbostader, name: Edsbostäder }\n",
  "ed/2026/pledge.md": "",
  "ed/2026/report-t1.md": "",
  "ale/2026/pledge.md": "",
};

const configured = (archive = FORM): CmsConfiguration => {
  const found = formConfiguration(archiveOf({ "archive.yml": archive, ...FILES }), "pledges");
  if (found === undefined) throw new RangeError("there is no form");
  return found;
};

/** `commitments.target.min` → the field, all of them in the order in which the form has them. */
function flat(fields: readonly CmsField[], under = ""): Map<string, CmsField> {
  const all = new Map<string, CmsField>();
  for (const field of fields) {
    const place = `${under}${field.name}`;
    if (all.has(place)) throw new RangeError(`${place} stands twice`);
    all.set(place, field);
    for (const [name, inner] of flat(field.fields ?? [], `${place}.`)) all.set(name, inner);
  }
  return all;
}

interface Stated {
  readonly label: string | undefined;
  readonly hint: string | undefined;
  readonly required: boolean;
}

/** The same of a zod schema, by zod's own means and not by those of the form. */
function stated(schema: z.ZodType, under = ""): Map<string, Stated> {
  const all = new Map<string, Stated>();
  let map: unknown = schema;
  const def = () => (map as z.ZodType)._zod.def as unknown as Record<string, unknown>;
  while (["optional", "pipe", "array"].includes(String(def().type)))
    map = def().innerType ?? def().in ?? def().element;
  if (def().type !== "object") return all;
  for (const [name, inner] of Object.entries(def().shape as Record<string, z.ZodType>)) {
    const { label, hint } = (inner.meta() ?? {}) as Record<string, string>;
    all.set(`${under}${name}`, { label, hint, required: !inner.isOptional() });
    for (const [place, one] of stated(inner, `${under}${name}.`)) all.set(place, one);
  }
  return all;
}

const fieldsIn = ({ collections }: CmsConfiguration, kind: Kind): readonly CmsField[] =>
  [...collections, ...collections.flatMap(({ files = [] }) => files)].find(({ format }) => format === kind)
    ?.fields ?? [];

describe.each(KINDS)("%s", (kind) => {
  const fields = flat(fieldsIn(configured(), kind));
  fields.delete(BODY);
  const schema = stated(SCHEMAS[kind]);

  test("has every field of the schema once, and no other, with its label, its hint and whether it must be there", () => {
    expect(schema.size).toBeGreaterThan(8);
    const said = [...fields].map(([place, { label, hint, required }]) => [place, { label, hint, required }]);
    const wanted = [...schema].map(([place, one]) => [place, one]);
    expect(said.sort()).toEqual(wanted.sort());
  });

  test("asks for each in a way that can only give what the schema takes", () => {
    const shapes = new Map<string, Shape>();
    const walk = (shape: Shape, under: string): void => {
      for (const [name, inner] of Object.entries(shape.properties ?? {})) {
        shapes.set(`${under}${name}`, inner);
        walk(inner.items ?? inner, `${under}${name}.`);
      }
    };
    walk(shapeOf(kind), "");
    for (const [place, { widget, options, type, format, value_type }] of fields) {
      const shape = shapes.get(place);
      if (shape?.enum !== undefined)
        expect(
          options?.map(({ value }) => value),
          place,
        ).toEqual(shape.enum);
      else if (shape?.format === "date")
        expect({ widget, type, format }).toEqual({ widget: "datetime", type: "date", format: "YYYY-MM-DD" });
      else if (shape?.type === "string")
        expect(["string", "text", "select", "relation"], place).toContain(widget);
      else if (shape?.type === "number")
        expect({ widget, value_type }).toEqual({ widget: "number", value_type: "float" });
      else if (shape?.type === "integer")
        expect({ widget, value_type }).toEqual({ widget: "number", value_type: "int" });
      else
        expect(widget, place).toBe(
          { array: "list", object: "object", boolean: "boolean" }[shape?.type ?? ""],
        );
    }
  });
});

test("a box that nobody has ticked may be left out of every file", () => {
  // writeEntry leaves a `false` out that was not in the file: so no such field may be required, or mean something by it.
  const boxes = KINDS.flatMap((kind) =>
    [...flat(fieldsIn(configured(), kind)).values()].filter(({ widget }) => widget === "boolean"),
  );
  expect(boxes.length).toBeGreaterThan(3);
  expect(boxes.filter(({ required }) => required)).toEqual([]);
});

test("texts that get a box of several lines are fields of the schema", () => {
  const names = new Set(
    KINDS.flatMap((kind) => [...stated(SCHEMAS[kind]).keys()].map((place) => place.split(".").at(-1))),
  );
  expect(LONG_TEXTS.filter((name) => !names.has(name))).toEqual([]);
});

test("Sveltia CMS takes it, by its own schema", () => {
  const schema = JSON.parse(
    readFileSync(path.join(ROOT, "node_modules/@sveltia/cms/schema/sveltia-cms.json"), "utf8"),
  );
  const validate = new Ajv.default({ strict: false, allowUnionTypes: true, validateFormats: false }).compile(
    schema,
  );
  expect(validate(configured()), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({ ...configured(), collections: [{ name: "x" }] })).toBe(false);
});

test("its words for statuses and parties are those of the site", () => {
  for (const status of STATUSES) expect(optionLabel(STATUSES_IN_SWEDISH, status)).toBe(sv.status[status]);
  for (const id of Object.keys(ASSESSORS_IN_SWEDISH))
    expect(optionLabel(ASSESSORS_IN_SWEDISH, id)).toBe(sv.party({ id }));
  expect(() => optionLabel(STATUSES_IN_SWEDISH, "klart")).toThrow(RangeError);
});

test("each municipality has its own collections, partners and pledges to choose from; interim ones where there are any", () => {
  const { collections } = configured();
  expect(collections.map(({ name }) => name)).toEqual([
    "loften-ale",
    "uppfoljningar-ale",
    "loften-ed",
    "uppfoljningar-ed",
    "delrapporter-ed",
    "installningar",
  ]);
  const by = (name: string) =>
    flat(collections.find((one) => one.name === name)?.fields ?? [])
      .get("commitments.by")
      ?.options?.map(({ value }) => value);
  expect(by("loften-ed")).toEqual(["police", "municipality", "joint", "edsbostader"]);
  expect(by("loften-ale")).toEqual(["police", "municipality", "joint"]);
});

test("one collection, as it is handed over", () => {
  const { fields, ...collection } = configured().collections.find(({ name }) => name === "loften-ed") ?? {
    fields: [],
  };
  expect(collection).toMatchInlineSnapshot(`
    {
      "aliases_field": false,
      "delete": false,
      "duplicate": false,
      "folder": "pledges/ed",
      "format": "pledge",
      "identifier_field": "title",
      "label": "Löften i Ed",
      "label_singular": "Löfte",
      "name": "loften-ed",
      "path": "{{slug}}/pledge",
      "preview_path": "ed/{{slug}}/",
      "slug": {
        "editable": [
          "create",
        ],
        "hint": "Mappens namn blir löftets adress och ändras aldrig: 2027, 2027-2028 eller 2027-resecentrum.",
        "pattern": [
          "^(?:19|20|21)\\d{2}(?:-[a-z0-9]+)*$",
          "Börja med ett år. Sedan får det stå små bokstäver a–z, siffror och bindestreck: 2027-resecentrum.",
        ],
      },
      "sortable_fields": {
        "default": {
          "direction": "descending",
          "field": "slug",
        },
        "fields": [
          "slug",
          "published",
        ],
      },
      "summary": "{{slug}} · {{title}}",
      "thumbnail": false,
    }
  `);
  expect(fields?.slice(0, 3)).toMatchInlineSnapshot(`
    [
      {
        "label": "Rubrik",
        "name": "title",
        "pattern": [
          "^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069\\ufeff]+$",
          "Skriv som i exemplet: Medborgarlöfte i Dals-Ed 2027",
        ],
        "required": false,
        "use_emoji_autocomplete": false,
        "widget": "string",
      },
      {
        "format": "YYYY-MM-DD",
        "label": "Publicerat",
        "max": "2199-12-31",
        "min": "1900-01-01",
        "name": "published",
        "required": false,
        "type": "date",
        "widget": "datetime",
      },
      {
        "hint": "En eller två meningar på lätt svenska.",
        "label": "Kort sagt",
        "name": "summary",
        "required": false,
        "use_emoji_autocomplete": false,
        "widget": "text",
      },
    ]
  `);
  expect(fields?.map(({ name }) => name).join(" ")).toMatchInlineSnapshot(
    `"title published summary valid commitments signatories sources wording excerpt changes formerly signed extended place report-due body"`,
  );
});

test("it signs in at GitHub alone, with a person's own key, and writes where archive.yml says", () => {
  expect(configured(`${FORM}  branch: redaktion\n`).backend).toMatchObject({
    name: "github",
    repo: "exempel/loften",
    branch: "redaktion",
    auth_methods: ["token"],
  });
  expect(configured().backend).not.toHaveProperty("branch");
});

test("an archive that asks for no form gets none", () => {
  expect(formConfiguration(archiveOf({ "archive.yml": ARCHIVE, ...FILES }), "pledges")).toBeUndefined();
});
