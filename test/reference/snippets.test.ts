// Reference tests: every snippet, filled in with what it suggests, is content that the archive's own reader lets through.
import { describe, expect, test } from "vitest";
import { SNIPPETS } from "../../scripts/reference/snippet-list.ts";
import { writeSnippets } from "../../scripts/reference/snippets.ts";
import { ARCHIVE, type Files } from "../archive/miniature.ts";
import { withWrong } from "../archive/report.ts";

interface Written {
  readonly scope: string;
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

const written = Object.values(JSON.parse(writeSnippets()) as Record<string, Written>);

const VARIABLES: Readonly<Record<string, string>> = {
  CURRENT_YEAR: "2026",
  CURRENT_MONTH: "03",
  CURRENT_DATE: "02",
};

/** As VS Code does it: variables, placeholders with a text or a choice, whose first word stands, and where the caret ends. */
const expanded = (body: readonly string[]): string =>
  body
    .join("\n")
    .replace(/\$([A-Z_]+)/g, (_, name: string) => VARIABLES[name] ?? `unknown ${name}`)
    .replace(/\$\{\d+\|([^,|]*)(?:,[^|]*)?\|\}/g, "$1")
    .replace(/\$\{\d+:((?:\\.|[^}\\])*)\}/g, (_, text: string) => text.replace(/\\(.)/g, "$1"))
    .replace(/\$\d+/g, "");

const PLEDGE = "commitments:\n  - { id: grannsamverkan, by: police, text: Starta nya områden. }";
const indented = (text: string): string => text.replaceAll(/^/gm, "  ");

/** A miniature archive with the snippet where its description says that it belongs. */
function filesWith(prefix: string, text: string): Files {
  const { kind, under, isWholeFile } = SNIPPETS[prefix] ?? { kind: "pledge" };
  const base = { "ed/2026/pledge.md": PLEDGE };
  if (kind === "municipality")
    return { ...base, "ed/municipality.yml": isWholeFile ? text : `name: Ed\ngenitive: Eds\n${text}` };
  if (kind === "report") {
    const matter = isWholeFile ? text : `assessed-by: joint\noutcomes:\n${indented(text)}`;
    return { ...base, "ed/2026/report.md": matter };
  }
  if (isWholeFile) return { "ed/2026/pledge.md": text };
  return { "ed/2026/pledge.md": under === undefined ? `${text}\n${PLEDGE}` : `${under}:\n${indented(text)}` };
}

describe.each(written.map((one): [string, Written] => [one.prefix, one]))(
  "%s",
  (prefix, { body, description, scope }) => {
    test("is content that checks without a word", () => {
      const text = expanded(body);
      expect(text).not.toMatch(/[${}]|unknown|undefined/);
      withWrong(
        { files: { "archive.yml": ARCHIVE, ...filesWith(prefix, text) } },
        ({ diagnostics, archive }) => {
          expect(diagnostics.map(({ code, place, values }) => ({ code, place, values }))).toEqual([]);
          expect(archive?.pledges).toHaveLength(1);
        },
      );
    });

    test("has its stops in order, and says in Swedish what it is", () => {
      const stops = Array.from(body.join("\n").matchAll(/\$\{(\d+)/g), ([, stop]) => Number(stop));
      expect(stops).toEqual(stops.map((_, index) => index + 1));
      expect(description).toMatch(/^\p{Lu}.*\p{L}/u);
      expect(scope).toBe("markdown,yaml");
    });
  },
);

test("there is one for every status, party and kind of file", () => {
  expect(written.map(({ prefix }) => prefix)).toEqual(Object.keys(SNIPPETS));
  const all = written.flatMap(({ body }) => body).join("\n");
  for (const word of [
    "fulfilled",
    "withdrawn",
    "|police,municipality,joint|",
    "extended:",
    "changes:",
    "sources:",
  ])
    expect(all).toContain(word);
});
