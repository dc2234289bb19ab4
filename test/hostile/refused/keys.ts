// Hostile tests: keys that steer a site generator or reach into JavaScript's own objects.
import { ARCHIVE } from "../../archive/miniature.ts";
import { FIELDS, inFields, REPORT, type Refused, refused } from "../refused.ts";

const unknown = "2 field/unknown";

const STEERING: Readonly<Record<string, string>> = {
  permalink: "../../../outside.html",
  layout: "../../etc/passwd",
  templateEngineOverride: "njk",
  templateClass: "x",
  eleventyComputed: '{ title: "{{ 7919 * 7907 }}" }',
  eleventyNavigation: "{ key: x }",
  eleventyImport: "{ collections: [x] }",
  eleventyExcludeFromCollections: "true",
  eleventyDataSchema: "x",
  permalinkBypassOutputDir: "true",
  dynamicPermalink: "false",
  pagination: "{ data: archive, size: 1 }",
  override: '"layout"',
  date: "2021-01-01",
  tags: "[nav]",
  collections: "[x]",
  page: "{ url: /x/ }",
  eleventy: "{ env: x }",
  pkg: "{ name: x }",
  content: "x",
  render: "x",
  entry: "x",
  site: "x",
  body: "x",
  slug: "../x",
  url: "javascript:x",
  html: "<b>x</b>",
};

/** Names that an object has although nobody gave them to it. */
const OBJECT = [
  "__proto__",
  "constructor",
  "prototype",
  "hasOwnProperty",
  "toString",
  "valueOf",
  "__defineGetter__",
];

const proto = "__proto__: { polluted: 1 }";

export const keys: readonly Refused[] = [
  ...Object.entries(STEERING).map(([key, value]) =>
    inFields(`the key ${key}`, `${key}: ${value}\n${FIELDS}`, unknown),
  ),
  ...OBJECT.map((key) =>
    inFields(`the key ${key} of every object`, `${key}: { polluted: 1 }\n${FIELDS}`, unknown),
  ),
  inFields("a prototype written by an escape", `"__pr\\u006Fto__": { polluted: 1 }\n${FIELDS}`, unknown),
  inFields("a prototype in brackets", `{ ${proto}, commitments: [] }`, "2 field/unknown", "2 field/empty"),
  inFields("a prototype in an item", FIELDS.replace("text:", `${proto}, text:`), "3 field/unknown"),
  inFields("a prototype in a period", `valid: { ${proto} }\n${FIELDS}`, "2 field/missing", "2 field/unknown"),
  inFields("a prototype within a prototype", `${proto.replace("1", `{ ${proto} }`)}\n${FIELDS}`, unknown),
  inFields("a constructor's prototype", `constructor: { prototype: { polluted: 1 } }\n${FIELDS}`, unknown),
  inFields("a prototype as a value", `title: { ${proto} }\n${FIELDS}`, "2 field/wrong-type"),
  inFields(
    "a party named as a method",
    FIELDS.replace("police", "constructor"),
    "3 commitment/unknown-party",
  ),
  inFields(
    "a party named as the prototype",
    FIELDS.replace("police", "__proto__"),
    "3 commitment/unknown-party",
  ),
  inFields(
    "a theme named as a method",
    FIELDS.replace("text:", "theme: constructor, text:"),
    "3 commitment/unknown-theme",
  ),
  inFields("an id that is the prototype", FIELDS.replace("ljus", "__proto__"), "3 id/format"),
  refused(
    "outcomes of what every object has",
    {
      files: {
        [REPORT]: "assessed-by: joint\noutcomes:\n  - { commitment: constructor, status: fulfilled }",
      },
    },
    `${REPORT}:4 outcome/unknown-commitment`,
  ),
  refused(
    "a status named as a method",
    {
      files: { [REPORT]: "assessed-by: toString\noutcomes:\n  - { commitment: ljus, status: valueOf }" },
    },
    `${REPORT}:4 outcome/unknown-status`,
  ),
  refused(
    "a prototype in the archive's own file",
    { raw: { "archive.yml": `${ARCHIVE}${proto}\n` } },
    "archive.yml:15 field/unknown",
  ),
  refused(
    "a prototype in a municipality's contact",
    { raw: { "ed/municipality.yml": `name: Ed\ngenitive: Eds\ncontact: { name: x, ${proto} }\n` } },
    "ed/municipality.yml:3 field/unknown",
  ),
  refused(
    "a default municipality that every object has",
    { raw: { "archive.yml": `${ARCHIVE}default-municipality: constructor\n` } },
    "archive.yml:15 archive/unknown-default",
  ),
];
