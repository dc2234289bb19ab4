// Property tests of the reader: whatever bytes and characters come, it answers, soon, with data or with faults that have a place.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../scripts/diagnostics/diagnostic.ts";
import { printBlock } from "../../scripts/diagnostics/report.ts";
import { checkMarkdown } from "../../scripts/markdown/check.ts";
import { isSafeLink, plainText, renderMarkdown } from "../../scripts/markdown/markdown.ts";
import { decode } from "../../scripts/source/decode.ts";
import { splitMatter } from "../../scripts/source/matter.ts";
import { parseYaml } from "../../scripts/source/yaml.ts";
import { anyText, fix, readableText } from "./fixed.ts";

fix(150);
const MOST_MILLISECONDS = 1000;

const PLEDGES = path.join(import.meta.dirname, "../../pledges");
const REAL = readdirSync(PLEDGES, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.(?:md|yml)$/.test(file))
  .sort()
  .map((file) => readFileSync(path.join(PLEDGES, file)));

/** Pieces that YAML, Markdown and the fences give a meaning, in any order: far likelier to hit a rule than letters alone. */
const SIGNS = [..."-:#?!&*|>%@`'\"[]{},\\<=~+._ \t\n"];
const WORDS = [
  "---\n",
  "a: ",
  "- ",
  "title: x\n",
  "\n  ",
  "<<: ",
  "\u00A0",
  "\u200B",
  "å",
  "\u030A",
  "😀",
  "\r\n",
  "\u0000",
  "](",
  "![",
  "javascript:",
  "{{",
  "%}",
  "<b>",
  "```\n",
  "    ",
  "| a |\n|--|\n",
  "[x]: y\n",
  "&amp;",
  "{lang=en}",
];
const pieces = fc
  .array(fc.constantFrom(...SIGNS, ...WORDS, "x", "1", "löfte"), { maxLength: 60 })
  .map((found) => found.join(""));
const text = fc.oneof(anyText(200), readableText(0, 200), pieces);

/** A real file with a few of its bytes changed, taken away, doubled or written over by something else. */
const mutated = fc
  .tuple(
    fc.constantFrom(...REAL),
    fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
        away: fc.nat(12),
        instead: fc.oneof(pieces, anyText(8), fc.constant("")),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  )
  .map(([file, changes]) =>
    changes.reduce((bytes, { at, away, instead }) => {
      const start = Math.floor(at * bytes.length);
      return Buffer.concat([bytes.subarray(0, start), Buffer.from(instead), bytes.subarray(start + away)]);
    }, file),
  );

/** Throws when a fault lies outside its file, or its block cannot be printed as lines that a terminal only shows. */
function checkFaults(faults: readonly Diagnostic[], read: string): void {
  const lines = read.split("\n").length;
  for (const fault of faults) {
    expect(fault.place.line).toBeGreaterThanOrEqual(1);
    expect(fault.place.line).toBeLessThanOrEqual(lines);
    expect(fault.place.column).toBeGreaterThanOrEqual(1);
    for (const language of ["en", "sv"] as const) {
      const block = printBlock(fault, { language, color: false, textOf: () => read });
      expect(block).not.toMatch(/[^\P{C}\n]/u);
      expect(block).not.toMatch(/undefined/);
    }
  }
}

/** The whole way of a Markdown file, as `parse` goes it. */
function read(bytes: Buffer): void {
  const started = performance.now();
  const { text: written, faults } = decode(bytes, "x.md");
  checkFaults(faults, written);
  if (faults.length > 0) return;
  const split = splitMatter(written, "x.md");
  if ("faults" in split) {
    expect(split.faults.length).toBeGreaterThan(0);
    checkFaults(split.faults, written);
    return;
  }
  const { data, faults: wrong } = parseYaml(split.yaml, "x.md", 2);
  expect(data !== undefined || wrong.length > 0).toBe(true);
  checkFaults(wrong, written);
  checkFaults(checkMarkdown(split.body, "x.md", split.bodyLine), written);
  expect(performance.now() - started).toBeLessThan(MOST_MILLISECONDS);
}

describe("the reader", () => {
  test("answers to any bytes", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => read(Buffer.from(bytes))));
  });

  test("answers to any text between fences", () => {
    fc.assert(fc.property(text, text, (fields, body) => read(Buffer.from(`---\n${fields}\n---\n${body}`))));
  });

  test("answers to real files that something happened to", () => {
    expect(REAL.length).toBeGreaterThan(20);
    fc.assert(fc.property(mutated, read));
  });

  test("gives back what text is, however it was saved", () => {
    const readable = readableText(1, 100);
    fc.assert(
      fc.property(
        fc.array(readable, { minLength: 1, maxLength: 5 }),
        fc.boolean(),
        fc.boolean(),
        (lines, bom, crlf) => {
          const whole = lines.join("\n");
          const saved = `${bom ? "\uFEFF" : ""}${(crlf ? lines.join("\r\n") : whole).normalize("NFD")}`;
          expect(decode(Buffer.from(saved), "x.md")).toEqual({ text: whole.normalize("NFC"), faults: [] });
        },
      ),
    );
  });

  test("never touches what every object has", () => {
    const key = fc.constantFrom("__proto__", "constructor", "prototype", "toString", '"__proto__"', "a");
    const fields = fc.array(fc.tuple(key, key), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fields, (pairs) => {
        const before = Reflect.ownKeys(Object.prototype).length;
        parseYaml(pairs.map(([one, two]) => `${one}: { ${two}: { polluted: 1 } }`).join("\n"), "x.yml", 1);
        expect({}).not.toHaveProperty("polluted");
        expect(Reflect.ownKeys(Object.prototype)).toHaveLength(before);
      }),
    );
  });
});

describe("running text", () => {
  test("becomes HTML of few elements, without handlers and with links of few kinds, whatever it is", () => {
    fc.assert(
      fc.property(text, (body) => {
        const html = renderMarkdown(body, { top: 2, prefix: "x" });
        for (const [, element = "", attributes = ""] of html.matchAll(/<([a-z][a-z0-9]*)([^>]*)>/g)) {
          expect(ELEMENTS).toContain(element);
          for (const [, name = "", value = ""] of attributes.matchAll(/\s([^\s="]+)="([^"]*)"/g)) {
            expect(["id", "href", "title", "lang", "class", "start", "style"]).toContain(name);
            if (name === "href") expect(isSafeLink(value)).toBe(true);
            if (name === "id") expect(value).toMatch(/^x-[a-z0-9-]+$/);
            if (name === "style") expect(value).toMatch(/^text-align:(?:left|right|center)$/);
          }
        }
        expect(html).not.toMatch(/<(?![a-z/])/);
        plainText(body);
      }),
    );
  });
});

const ELEMENTS =
  "p br hr h2 h3 h4 h5 h6 ul ol li blockquote pre code em strong s del a span div table thead tbody tr th td".split(
    " ",
  );
