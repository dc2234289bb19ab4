// Tests of the transcription room with pages that no person wrote: each is read and drafted soon, whole or in part, and nothing is thrown.
import { describe, expect, test } from "vitest";
import { parseDay } from "../../scripts/calendar/day.ts";
import { findMunicipality } from "../../scripts/gazetteer/gazetteer.ts";
import { type DraftedPage, draftPage } from "../../scripts/transcription/draft-page.ts";
import { KNOWN } from "./known.ts";

/**
 * Milliseconds of work for one page, whatever else the machine does meanwhile. Most take under 100; before blocks had an end, some took a
 * minute.
 */
const LIMIT = 2_000;
const TIMEOUT = 60_000;
const RETRIEVED = parseDay("2026-11-22") ?? expect.unreachable();

function draft(page: string): DraftedPage {
  const drafted = draftPage(Buffer.from(page), {
    archive: undefined,
    known: KNOWN,
    municipality: "Dals-Ed",
    folder: "2021",
    retrieved: RETRIEVED,
    language: "sv",
    gazetteer: findMunicipality,
    taken: new Set(),
  });
  if ("fault" in drafted) throw new Error(drafted.fault);
  return drafted;
}

function workOn(page: string): number {
  const start = process.cpuUsage();
  draft(page);
  return process.cpuUsage(start).user / 1_000;
}

const TITLE = "<h1>Medborgarlöfte för Dals-Ed 2021</h1><h2>Polisen lovar</h2>";
const times = (text: string, count: number): string => text.repeat(count);
const numbered = (count: number, of: (number: number) => string): string =>
  Array.from({ length: count }, (_, index) => of(index)).join("");

/** What patterns go back over: letters, spaces, signs, and the words that rules begin with. */
const PIECES = [
  ..."aA1(.-[–:”@\t",
  " ",
  "och ",
  "1 januari ",
  "samverkans-områdes-",
  "har totalt ",
  "har inte ännu ",
  "totalt ",
  "ska ",
  "polisen ",
  "kommer att ",
  "Anna Berg ",
  "kommunalråd ",
  "skrev under ",
  "2021–2022 ",
  "hundratjugo",
  "delvis ",
  "mål: ",
  "löfte 1: ",
  "a | ",
  "a\u0301\u0302",
];

describe("a page of nothing but", () => {
  test.each(PIECES)("%j", { timeout: TIMEOUT }, (piece) => {
    const long = times(piece, Math.ceil(30_000 / piece.length));
    const short = times(piece, Math.ceil(60 / piece.length));
    const pages = [
      `Medborgarlöfte i Dals-Eds kommun 2021\n\n${long}`,
      `${TITLE}<p>Polisen har ${long}</p>`,
      `Medborgarlöfte i Dals-Eds kommun 2021\n\n${times(`${short}\n`, 2_000)}`,
    ];
    for (const page of pages) {
      expect(workOn(page)).toBeLessThan(LIMIT);
    }
  });
});

describe("a page of", () => {
  const PAGES: Readonly<Record<string, string>> = {
    "20,000 elements within each other": `${TITLE}${times("<div>", 20_000)}Polisen ska finnas.`,
    "20,000 lists within each other": `${TITLE}${times("<ul><li>", 20_000)}Polisen ska finnas.`,
    "20,000 bold parts within each other": `${TITLE}<p>${times("<b>a ", 20_000)}`,
    "20,000 bold parts beside each other": `${TITLE}<p>${times("<b>a</b> ", 20_000)}`,
    "5,000 tables within each other": `${TITLE}${times("<table><tr><td>", 5_000)}`,
    "3,000 main parts within each other": times(`<main>${TITLE}`, 3_000),
    "20,000 titles": times("<h1>Medborgarlöfte 2021</h1>", 20_000),
    "5,000 list items": `${TITLE}<ul>${numbered(5_000, (n) => `<li>Polisen ska göra minst ${n} kontroller.</li>`)}`,
    "5,000 paragraphs": `${TITLE}${numbered(5_000, (n) => `<p>Polisen ska göra ${n} kontroller. Det är bra.</p>`)}`,
    "5,000 promises with results": `<h1>Uppföljning av medborgarlöfte 2021</h1>${numbered(5_000, (n) => `<h3>Vi ska göra sak ${n} vid torget</h3><p>Har gjorts ${n} gånger.</p>`)}`,
    "10,000 cells in 100 rows": `${TITLE}<table>${times(`<tr>${times("<td>Polisen ska göra saker</td>", 100)}</tr>`, 100)}`,
    "10,000 cells in a row": `${TITLE}<table><tr><th>Löfte</th></tr><tr>${times("<td>Polisen ska finnas</td>", 10_000)}`,
    "cells that go down for ever": `${TITLE}<table><tr><th>Löfte</th><th>Mål</th></tr>${times("<tr><td rowspan=99999>Polisen ska finnas</td><td rowspan=1e99>2</td></tr>", 3_000)}`,
    "cells that go down a little, everywhere": `${TITLE}<table>${times(`<tr>${times("<td rowspan=199>a</td>", 10)}</tr>`, 1_000)}`,
    "figures too large for anything": `${TITLE}<ol start=99999999999999999999><li value=1e308 colspan=-1>Polisen ska göra 99999999999999999999999 kontroller.</ol>`,
    "5,000 buttons that unfold the same": `${TITLE}${times("<button aria-controls=a>Vi</button><div id=a>Polisen ska</div>", 5_000)}`,
    "50,000 names of classes": `${TITLE}<div class="${times("nav-x aB", 50_000)}">Polisen ska finnas.</div>`,
    "20,000 attributes": `${TITLE}<p ${numbered(5_000, (n) => `a${n}=1 `)}>Polisen ska finnas.`,
    "5,000 dates": `${TITLE}<p>${times("publicerad 31 juni 2021 ", 5_000)}`,
    "1,000 names that sign": `${TITLE}<p>${numbered(1_000, (n) => `Anna Berg${String.fromCharCode(97 + (n % 26))} och `)}skrev under löftet.`,
    "2,000 years": numbered(
      2_000,
      (n) => `<h2>Medborgarlöfte ${1900 + (n % 200)}</h2><ul><li>Polisen ska finnas</li></ul>`,
    ),
    "broken markup": times("<p <b></i><a><table></p><!--", 5_000),
    "100,000 signs that begin markup": times("<", 100_000),
  };
  test.each(Object.entries(PAGES))("%s", { timeout: TIMEOUT }, (_, page) => {
    expect(workOn(page)).toBeLessThan(LIMIT);
  });
});

test("what lies deeper than anyone lays out is still read, as text", { timeout: TIMEOUT }, () => {
  const { reading } = draft(`${TITLE}<p>Så här.</p>${times("<div>", 20_000)}Polisen ska finnas vid skolan.`);
  expect(reading.promises.map(({ text }) => text)).toEqual(["Polisen ska finnas vid skolan."]);
});

test("a word too long to be one is left out, and its sentence stays", () => {
  const { reading } = draft(
    `${TITLE}<ul><li>Polisen ska finnas vid ${times("a", 400)} varje vecka.</li></ul>`,
  );
  expect(reading.promises.map(({ text }) => text)).toEqual(["Polisen ska finnas vid … varje vecka."]);
});

test("of a page longer than any, the first part is read, and the draft says so", () => {
  const { reading, drafts } = draft(
    `${TITLE}<ul>${numbered(3_000, (n) => `<li>Polisen ska göra ${n} kontroller.</li>`)}`,
  );
  expect(reading.promises.length).toBeLessThanOrEqual(1_000);
  expect(drafts.at(-1)?.text).toContain(
    "# TODO: sidan är mycket lång; bara de första 1000 styckena och punkterna lästes\nexcerpt: true",
  );
});
