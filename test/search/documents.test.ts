// Tests of search documents: what a pledge, a follow-up and a thread can be found by, and the HTML that Pagefind is given.
import { describe, expect, test } from "vitest";
import { toHtml } from "../../scripts/search/search-document.ts";
import { documentsIn, saying } from "./wording.ts";

const FILES = {
  "ed/municipality.yml":
    "name: Dals-Ed\ngenitive: Dals-Eds\npolice-area: Östra Fyrbodal\npartners:\n  - { id: edshus, name: Edshus AB }\n",
  "ed/2020/pledge.md": "commitments:\n  - { id: ljus, by: police, text: Laga ljuset. }",
  "ed/2021/pledge.md": `---
title: Medborgarlöfte
summary: Ett ljusare torg.
valid: { from: 2021-07-01, to: 2022-06-30 }
commitments:
  - { id: ljus, by: edshus, theme: trafik, place: Torget, text: Laga ljuset på torget., continues: 2020/ljus }
  - { id: staket, by: joint, text: "Rita <staket> & måla.", target: { min: 2, unit: staket } }
signatories:
  - { name: Jenny Wester, role: Lokalpolisområdeschef, party: police }
---
## Lägesbild

Det är [mörkt](https://x.se) på **torget**.
`,
  "ed/2021/report-t1.md":
    "assessed-by: joint\noutcomes:\n  - { commitment: ljus, status: ongoing, text: Arbetet har börjat. }",
  "ed/2021/report.md":
    "assessed-by: joint\noutcomes:\n  - { commitment: ljus, status: not-fulfilled, reason: Lampan gick sönder. }",
};
const document = documentsIn(FILES);

describe("a pledge", () => {
  const pledge = document("/ed/2021/");

  test("has its year in the title", () => {
    expect(pledge.title).toBe("Medborgarlöfte (2021–2022)");
  });

  test("is filtered by codes that an address can carry", () => {
    expect(pledge.filters).toEqual({
      slag: ["lofte"],
      kommun: ["ed"],
      ar: ["2021", "2022"],
      status: ["not-fulfilled", "not-reported"],
      tema: ["trafik"],
      part: ["joint", "partner"],
    });
  });

  test("is found by its running text, without markup", () => {
    expect(pledge.texts).toEqual(["Ett ljusare torg.", "Lägesbild", "Det är mörkt på torget."]);
  });

  test("is found by who signed it and where it holds", () => {
    expect(pledge.facts).toEqual([
      "Dals-Ed",
      "Lokalpolisområde Östra Fyrbodal",
      "Jenny Wester, Lokalpolisområdeschef",
    ]);
  });

  test("says of each commitment its place, partner, theme, target and what is known of it", () => {
    expect(pledge.commitments).toEqual([
      {
        anchor: "atagande-ljus",
        heading: "Laga ljuset på torget.",
        texts: ["Torget", "Edshus AB", "Trafik", "Ej genomfört"],
      },
      {
        anchor: "atagande-staket",
        heading: "Rita <staket> & måla.",
        texts: ["minst 2 staket", "Ej redovisat"],
      },
    ]);
  });
});

test("a commitment that waits for its follow-up is not found by that word", () => {
  expect(document("/ed/2020/").commitments[0]?.texts).toEqual([]);
});

describe("a follow-up", () => {
  test("tells what became of every commitment when it is final", () => {
    const report = document("/ed/2021/uppfoljning/");
    expect(report.commitments.map(({ texts }) => texts.slice(-2))).toEqual([
      ["Ej genomfört", "Lampan gick sönder."],
      ["minst 2 staket", "Ej redovisat"],
    ]);
    expect(report.filters).toMatchObject({
      slag: ["uppfoljning"],
      status: ["not-fulfilled", "not-reported"],
    });
  });

  test("tells only of what it speaks of when it is not", () => {
    const report = document("/ed/2021/uppfoljning-t1/");
    expect(report.commitments.map(({ anchor }) => anchor)).toEqual(["atagande-ljus"]);
    expect(report.filters).toMatchObject({ status: ["ongoing"], part: ["partner"], ar: ["2021", "2022"] });
  });
});

test("a thread is valid whenever one of its pledges is, and says the newest commitment first", () => {
  const thread = document("/ed/atagande/ljus/");
  expect(thread.valid.map(({ label }) => label)).toEqual([
    "1 januari–31 december 2020",
    "1 juli 2021–30 juni 2022",
  ]);
  expect(thread.filters.ar).toEqual(["2020", "2021", "2022"]);
  expect(thread.texts[0]).toBe("Laga ljuset på torget.");
});

describe("HTML for Pagefind", () => {
  test("whatever staff write is text", () => {
    const html = toHtml(saying('</p><script>alert("1")</script> & "x"'), {
      lang: "sv",
      extra: ['"><b>'],
      order: 0,
    });
    expect(html).toContain(
      "<p>&lt;/p&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &quot;x&quot;</p>",
    );
    expect(html).toContain('content="&quot;&gt;&lt;b&gt;"');
  });

  test("filters, added words and order stand in the head, where they cannot show in an excerpt", () => {
    const [head, body] = toHtml(document("/ed/2021/"), { lang: "sv", extra: ["samverkan"], order: 7 }).split(
      "<body>",
    );
    expect(body).not.toContain("data-pagefind-filter");
    expect(body).not.toMatch(/samverkan|2021-07-01|not-fulfilled/);
    for (const meta of [
      'data-pagefind-meta="title[content]" content="Medborgarlöfte (2021–2022)"',
      'data-pagefind-meta="ord[content]" content="samverkan"',
      'data-pagefind-filter="ar[content]" content="2022"',
      'data-pagefind-filter="giltig[content]" content="2021-07-01/2022-06-30/1 juli 2021–30 juni 2022"',
      'data-pagefind-sort="ordning[content]" content="7"',
    ])
      expect(head).toContain(`<meta ${meta}>`);
  });

  test("commitments stand last, each under a heading with its anchor", () => {
    const html = toHtml(document("/ed/2021/"), { lang: "sv", extra: [], order: 0 });
    expect(html.indexOf("Jenny Wester")).toBeLessThan(html.indexOf('<h2 id="atagande-ljus"'));
    expect(html).toContain(
      '<h2 id="atagande-staket" data-pagefind-weight="3">Rita &lt;staket&gt; &amp; måla.</h2>',
    );
  });

  test("the language is exactly the archive's: Pagefind keeps one index for each", () => {
    expect(toHtml(saying("x"), { lang: "en", extra: [], order: 0 })).toContain('<html lang="en">');
  });
});
