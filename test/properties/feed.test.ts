// Property tests of feeds: well-formed, read back as written and with ids of their own, whatever titles and texts are.
import fc from "fast-check";
import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import { describe, expect, test } from "vitest";
import { day } from "../../scripts/calendar/day.ts";
import { writeAtom } from "../../scripts/feeds/atom.ts";
import { eventsOf } from "../../scripts/feeds/events.ts";
import { type Feed, feedOf } from "../../scripts/feeds/feed.ts";
import { writeJsonFeed } from "../../scripts/feeds/json-feed.ts";
import { feedWording } from "../../templates/feed-wording.tsx";
import { siteOf } from "../../templates/site.ts";
import { archiveOf } from "../archive/miniature.ts";
import { INPUTS } from "../hostile/site.ts";
import { fix, readableText } from "./fixed.ts";

fix(8);

const MARKUP = [
  "<b>",
  "</title>",
  "]]>",
  "<![CDATA[",
  "&amp;",
  "&",
  "&#0;",
  '"',
  "'",
  "-->",
  "<?xml",
  "<!--",
  "å",
  "😀",
  " ",
  "löfte",
];
/** Text as the schema lets it through: seen, in NFC, on one line, without control characters. */
const title = fc
  .oneof(
    readableText(1, 40),
    fc.array(fc.constantFrom(...MARKUP), { minLength: 1, maxLength: 12 }).map((all) => all.join("")),
    fc.constantFrom(...INPUTS.map(({ text }) => text)),
  )
  .map((text) =>
    `x${text.replace(/[\p{C}\p{Zl}\p{Zp}\p{DI}]/gu, "")}`.normalize("NFC").replace(/\s+/g, " ").trim(),
  )
  .filter((text) => !/\p{M}{31}/u.test(text) && !text.includes("\uFFFD"));

const YEARS = [2019, 2020, 2021] as const;
const content = fc.record({
  titles: fc.tuple(title, title, title),
  note: title,
  name: title,
  count: fc.integer({ min: 0, max: 3 }),
});

function feedFrom({
  titles,
  note,
  name,
  count,
}: typeof content extends fc.Arbitrary<infer T> ? T : never): Feed {
  const changes = Array.from({ length: count }, () => ({ on: "2021-05-02", note }));
  const files = YEARS.flatMap((year, index) => {
    const fields = JSON.stringify({
      title: titles[index],
      summary: titles[(index + 1) % 3],
      commitments: [{ id: "ljus", by: "police", text: note }],
      ...(count > 0 ? { changes } : {}),
    });
    const report = JSON.stringify({
      title: titles[(index + 2) % 3],
      "assessed-by": "joint",
      outcomes: [{ commitment: "ljus", status: "fulfilled", text: note }],
      ...(count > 0 ? { changes } : {}),
    });
    return [
      [`ed/${year}/pledge.md`, `---\n${fields}\n---\n`],
      [`ed/${year}/report.md`, `---\n${report}\n---\n`],
      [`ed/${year}/report-t1.md`, `---\n${report.replace('"title"', '"kind":"interim","title"')}\n---\n`],
    ] as const;
  });
  const municipality = JSON.stringify({ name, genitive: name });
  const archive = archiveOf({ ...Object.fromEntries(files), "ed/municipality.yml": municipality });
  const site = siteOf(archive, day("2026-11-23"), { siteUrl: "https://loften.example" });
  return feedOf({
    origin: site.origin,
    base: "/",
    title: name,
    subtitle: note,
    language: "sv",
    author: name,
    authority: "loften.example,2026",
    events: eventsOf(archive),
    wording: (event) => feedWording(event, site),
  });
}

const ids = (entries: readonly { readonly id?: string | undefined }[] | undefined) =>
  (entries ?? []).map(({ id }) => id);

/** Every `<` of the document opens or closes an element that the feed itself writes, and every `&` one of five entities. */
function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  const [declaration = "", ...rest] = xml.split("\n");
  if (declaration !== '<?xml version="1.0" encoding="utf-8"?>') return false;
  const TAG = /<(\/?)([a-z]+)((?: [a-z:]+="[^"<]*")*)(\/?)>/g;
  const text = rest.join("\n").replace(TAG, (_, isClosing: string, name: string, __, isEmpty: string) => {
    if (isClosing !== "") open.push(open.pop() === name ? "" : "wrong");
    else if (isEmpty === "") open.push(name);
    if (open.at(-1) === "") open.pop();
    return "";
  });
  const control = /[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
  return (
    open.length === 0 && !/[<>]/.test(text) && !/&(?!(?:amp|lt|gt|quot|#39);)/.test(xml) && !control.test(xml)
  );
}

describe("feeds", () => {
  test("are well-formed, hold all events once each, and say titles as they were written", () => {
    fc.assert(
      fc.property(content, (values) => {
        const feed = feedFrom(values);
        expect(feed.entries).toHaveLength(9 * (1 + values.count));
        expect(new Set(ids(feed.entries)).size).toBe(feed.entries.length);
        const xml = writeAtom(feed);
        expect(isWellFormed(xml)).toBe(true);
        const atom = parseAtomFeed(xml);
        expect(ids(atom.entries)).toEqual(ids(feed.entries));
        const json = parseJsonFeed(JSON.parse(writeJsonFeed(feed)));
        expect(ids(json.items)).toEqual(ids(feed.entries));
        expect(json.items?.map((item) => item.title)).toEqual(feed.entries.map((entry) => entry.title));
        expect(json.title).toBe(values.name);
        for (const { content_html: html } of json.items ?? [])
          expect(html).not.toMatch(/<(?:b|script|img|svg|iframe)\b/);
      }),
    );
  });

  test("the check of what is well-formed sees what is not", () => {
    const head = '<?xml version="1.0" encoding="utf-8"?>\n';
    expect(isWellFormed(`${head}<feed><id>x &amp; y</id><link rel="a"/></feed>`)).toBe(true);
    for (const wrong of [
      "<feed><id>x</feed></id>",
      "<feed>",
      "<feed>a & b</feed>",
      "<feed>a > b</feed>",
      "<feed><b x='1'></b></feed>",
      "<feed>\u0007</feed>",
      "<feed>&nbsp;</feed>",
    ])
      expect([wrong, isWellFormed(`${head}${wrong}`)]).toEqual([wrong, false]);
  });
});
