// Tests of the import room: the labels of the invented pages. A label that its page does not bear out would measure nothing.
import { readFileSync } from "node:fs";
import { type DefaultTreeAdapterMap, parse } from "parse5";
import { describe, expect, test } from "vitest";
import { labelledPages, PAGES } from "./labelled-pages.ts";
import { scorePage } from "./score.ts";
import { words } from "./similarity.ts";

const pages = labelledPages(PAGES);

describe.each(pages)("$name", ({ name, file, label }) => {
  test("every text of the label stands on the page", () => {
    const all = ` ${words(textOf(name, file)).join(" ")} `;
    const texts = [
      label.title ?? "",
      ...label.commitments.map(({ text }) => text),
      ...label.outcomes.flatMap(({ text, of = "" }) => [text, of]),
      ...label.signatories.flatMap(({ name, role = "" }) => [name, role]),
      ...(label.alsoOnPage ?? []),
    ].filter((text) => text !== "");
    expect(texts.filter((text) => !all.includes(` ${words(text).join(" ")} `))).toEqual([]);
  });

  test("its kind is what its lists say, and every outcome answers a commitment of the page", () => {
    const [pledge, report] = [label.commitments.length > 0, label.outcomes.length > 0];
    expect(label.kind).toBe(pledge && report ? "both" : report ? "report" : pledge ? "pledge" : "neither");
    const promised = label.commitments.map(({ text }) => text);
    expect(label.outcomes.filter(({ of }) => of !== undefined && !promised.includes(of))).toEqual([]);
  });

  test("who reads what the label says is right in everything", () => {
    const { municipality, title, published, validity, source, ...rest } = label;
    const score = scorePage(
      {
        ...rest,
        ...(municipality && { municipality }),
        ...(title && { title }),
        ...(published && { published }),
        ...(validity && { validity }),
        ...(source && { source }),
      },
      label,
    );
    expect(
      Object.entries(score).filter(([, { hits, read, labelled }]) => hits !== read || hits !== labelled),
    ).toEqual([]);
  });
});

test("the pages are of every kind, in both formats", () => {
  expect(pages.length).toBeGreaterThanOrEqual(24);
  expect(new Set(pages.map(({ label }) => label.kind))).toEqual(
    new Set(["pledge", "report", "both", "neither"]),
  );
  expect(new Set(pages.map(({ name }) => name.split(".").at(-1)))).toEqual(new Set(["html", "txt"]));
});

// What a browser would show, roughly: blocks and breaks part words, and marks within a line do not.
const INLINE = new Set([
  "a",
  "abbr",
  "b",
  "em",
  "font",
  "i",
  "mark",
  "small",
  "span",
  "strong",
  "sup",
  "u",
  "wbr",
]);

function textOf(name: string, file: string): string {
  const bytes = readFileSync(file);
  const charset = /charset=["']?([\w-]+)/i.exec(bytes.toString("latin1"))?.[1] ?? "utf-8";
  const text = new TextDecoder(name.endsWith(".html") ? charset : "utf-8", { fatal: true }).decode(bytes);
  return name.endsWith(".html") ? shown(parse(text)) : text;
}

function shown(node: DefaultTreeAdapterMap["node"]): string {
  if (node.nodeName === "#text" && "value" in node) return node.value;
  if (node.nodeName === "script" || node.nodeName === "style" || !("childNodes" in node)) return "";
  const inner = node.childNodes.map(shown).join("");
  return INLINE.has(node.nodeName) ? inner : ` ${inner} `;
}
