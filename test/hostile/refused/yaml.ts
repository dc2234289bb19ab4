// Hostile tests: YAML that multiplies, runs, overwrites, or means something else than it looks like.
import { CODE, FIELDS, inFields, type Refused, refused } from "../refused.ts";

const many = (count: number, line: (index: number) => string, between = "\n") =>
  Array.from({ length: count }, (_, index) => line(index)).join(between);

/** Each name stands for nine of the one before. */
const bomb = (open: string, close: string, item: (alias: string, index: number) => string) =>
  many(9, (level) =>
    level === 0
      ? `a0: &a0 ${open}${many(9, (index) => item("lol", index), ",")}${close}`
      : `a${level}: &a${level} ${open}${many(9, (index) => item(`*a${level - 1}`, index), ",")}${close}`,
  );

const lines = (from: number, to: number, ...codes: string[]) =>
  many(to - from + 1, (index) => codes.map((code) => `${from + index} ${code}`).join("|"), "|").split("|");

const tag = (name: string, value = "x"): Refused =>
  inFields(`the tag ${name}`, `title: ${name} ${value}\n${FIELDS}`, "2 yaml/tag");

export const yaml: readonly Refused[] = [
  inFields(
    "an alias bomb of lists",
    bomb("[", "]", (alias) => alias),
    "2 yaml/anchor",
    ...lines(3, 10, "yaml/anchor", "yaml/alias"),
  ),
  inFields(
    "an alias bomb of maps",
    bomb("{", "}", (alias, index) => `k${index}: ${alias}`),
    "2 yaml/anchor",
    ...lines(3, 10, "yaml/anchor", "yaml/alias"),
  ),
  inFields("an alias of itself", `title: &a [*a]\n${FIELDS}`, "2 yaml/anchor", "2 yaml/alias"),
  inFields("an alias of nothing", `title: *nobody\n${FIELDS}`, "2 yaml/alias"),
  inFields("an anchor on a key", `&a title: x\n${FIELDS}`, "2 yaml/anchor"),
  inFields("an alias as a key", `*a : x\n${FIELDS}`, "2 yaml/alias"),
  inFields("a merge key", `<<: { title: x }\n${FIELDS}`, "2 yaml/merge-key"),
  inFields("a merge key in quotes", `"<<": { title: x }\n${FIELDS}`, "2 field/unknown"),
  inFields("a merge of a prototype", `<<: { __proto__: { polluted: 1 } }\n${FIELDS}`, "2 yaml/merge-key"),
  tag("!!js/function", `"function () { ${CODE.replaceAll('"', "'")} }"`),
  tag("!!js/regexp", "/x/"),
  tag("!!js/undefined", "''"),
  tag("!!python/object/apply:os.system", "[id]"),
  tag("!ruby/object:Gem::Installer", "{}"),
  tag("!!java.net.URL", "[x]"),
  tag("!!binary", "aGVq"),
  tag("!!set", "{ a }"),
  tag("!!omap", "[a: 1]"),
  tag("!!pairs", "[a: 1]"),
  tag("!!timestamp", "2021-01-01"),
  tag("!!str", "2021"),
  tag("!include", "/etc/passwd"),
  tag("!<tag:yaml.org,2002:js/function>", "x"),
  tag("!", "x"),
  inFields(
    "a tag of its own",
    `%TAG ! tag:yaml.org,2002:js/\n---\n${FIELDS}`,

    "2 yaml/directive",
  ),
  inFields("YAML of another version", `%YAML 1.1\n${FIELDS}`, "2 yaml/directive"),
  inFields("a second document", `${FIELDS}\n...\ntitle: x`, "4 yaml/several-documents"),
  inFields("a key that is a map", `? { a: b }\n: x\n${FIELDS}`, "2 field/unknown"),
  inFields("a key that is a list", `[a, b]: x\n${FIELDS}`, "2 field/unknown"),
  inFields("2,000 open brackets", `title: ${"[".repeat(2000)}`, "2 yaml/too-deep"),
  inFields("10,000 open brackets", `title: ${"[".repeat(10_000)}`, "2 yaml/too-deep"),
  inFields("10,000 open braces", `title: ${"{a: ".repeat(10_000)}`, "2 yaml/too-deep"),
  inFields("10,000 hyphens", "- ".repeat(10_000), "2 yaml/too-deep"),
  inFields(
    "30 levels of lists that are closed",
    `title: ${"[".repeat(30)}${"]".repeat(30)}`,
    "2 yaml/too-deep",
  ),
  inFields(
    "90 levels of fields",
    many(90, (index) => `${" ".repeat(index)}a:`),
    "22 yaml/too-deep",
  ),
  inFields("a number in place of all fields", "8", "2 yaml/not-a-map"),
  inFields("a text in place of all fields", "Vi lovar", "2 yaml/not-a-map"),
  inFields("a list in place of all fields", "- title: x", "2 yaml/not-a-map"),
  inFields("null in place of all fields", "null", "1 yaml/no-fields"),
  inFields("nothing but a comment", "# title: x", "1 yaml/no-fields"),
  inFields("a tab as indentation", `commitments:\n\t- { id: a }`, "3 yaml/tab"),
  inFields("a field twice", `title: x\ntitle: y\n${FIELDS}`, "3 yaml/duplicate-key"),
  inFields(
    "a field twice, once written by an escape",
    `title: x\n"\\u0074itle": y\n${FIELDS}`,
    "3 yaml/duplicate-key",
  ),
  inFields("a comment that eats a text", `title: Löfte #3 tryggare\n${FIELDS}`, "2 yaml/comment-eats-text"),
  inFields("an escape that there is none of", `title: "a\\qb"\n${FIELDS}`, "2 yaml/escape"),
  inFields(
    "an escape past the last character",
    `title: "\\U00110000"\n${FIELDS}`,
    "2 field/empty",
    "2 file/control-character",
  ),
  refused(
    "an alias bomb in the archive's own file",
    { raw: { "archive.yml": "title: &a [*a]\n" } },
    "archive.yml:1 yaml/anchor",
    "archive.yml:1 yaml/alias",
  ),
  refused(
    "a function in a municipality's file",
    { raw: { "ed/municipality.yml": "name: !!js/function 'x'\ngenitive: Eds\n" } },
    "ed/municipality.yml:1 yaml/tag",
  ),
];
